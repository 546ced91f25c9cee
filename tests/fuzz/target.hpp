#pragma once

#include <string>
#include <string_view>
#include <vector>

/// What is fuzzed: one parser each, given bytes that mean nothing.
namespace limber::fuzz {

/// A parser under test. It registers itself where it is defined, one in each file.
struct Target {
    using Run = void (*)(std::string_view bytes);

    /// `seeds` are folders of the repository whose files are good input; tests/fuzz/corpus/NAME is one of
    /// them always.
    Target(std::string name, Run run, std::vector<std::string> seeds = {}, int cost = 1);

    std::string name;
    Run run;
    std::vector<std::string> seeds;
    int cost; ///< of one run: how many of a quick one take as long
};

/// All that are linked in.
[[nodiscard]] std::vector<const Target*>& targets();

/// Ends the process, loudly, where `isSo` is false. `sentence` says what must be so.
void require(bool isSo, std::string_view sentence);

} // namespace limber::fuzz
