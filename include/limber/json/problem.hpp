#pragma once

#include <optional>
#include <string>
#include <vector>

namespace limber::json {

/// What is wrong with a file, and where.
struct Problem {
    std::string file;          ///< as the user knows it: "my-yoga.json"
    std::optional<int> line;   ///< 1-based; absent when it is the file as a whole
    std::optional<int> column; ///< 1-based, in characters; only for text that is no JSON
    std::string reason;        ///< "hold must be a number"; no full stop
    bool operator==(const Problem&) const = default;
};

using Problems = std::vector<Problem>;

/// "my-yoga.json, line 14: hold must be a number."
[[nodiscard]] std::string toText(const Problem& problem);

} // namespace limber::json
