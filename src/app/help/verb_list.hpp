#pragma once

#include <string>
#include <vector>

namespace limber::app {

/// One word or option of a verb.
struct VerbWord {
    enum class Takes { Nothing, Text, File, Folder };

    std::string name; ///< "--since" for an option, "WHAT" for a word that stands at its place
    std::string says; ///< what it is, one line
    std::string type; ///< what an option takes, "DATE"; "" for a flag
    Takes takes = Takes::Nothing;
    bool isRequired = false;
    std::vector<std::string> choices; ///< what a shell may offer; more may be allowed

    [[nodiscard]] bool isOption() const { return name.rfind('-', 0) == 0; }
};

struct VerbHelp {
    std::string name;
    std::string does; ///< one line
    std::vector<VerbWord> words;
};

/// Every verb with its words, read from the very parser that parseCommandLine() uses.
[[nodiscard]] std::vector<VerbHelp> verbList();

} // namespace limber::app
