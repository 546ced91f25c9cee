#pragma once

#include "limber/json/problem.hpp"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <vector>

/// JSON in which every value knows its line.
namespace limber::json {

enum class Kind { Null, Flag, Number, Text, List, Object };

struct Member;

/// One value of a file, with the line it begins on. Only what belongs to its kind is filled.
struct Node {
    Kind kind = Kind::Null;
    int line = 1; ///< 1-based
    bool flag = false;
    double number = 0.0;                 ///< nearest double; never infinite
    std::optional<std::int64_t> integer; ///< if written without fraction or exponent, and it fits
    std::string text;                    ///< valid UTF-8
    std::vector<Node> items;
    std::vector<Member> members; ///< in the order of the file; a name may stand twice

    /// The first member called `name`, or null. Null for everything but objects.
    [[nodiscard]] const Node* find(std::string_view name) const;
};

/// A name of an object with its value.
struct Member {
    std::string name;
    int line = 1; ///< of the name
    Node value;
};

/// Deeper nesting is refused: nothing of ours needs it and it could exhaust the stack.
inline constexpr int deepestNesting = 64;
/// Names and values that may be kept at a time; more are refused. Two characters can be a value of a hundred
/// bytes.
inline constexpr std::size_t mostValues = 1'000'000;

/// Reads strict JSON: no comments, no trailing commas; a UTF-8 byte order mark is skipped. `file` is only a
/// name for the problem.
[[nodiscard]] tl::expected<Node, Problem> parse(std::string_view text, std::string_view file);

/// Is given an item of a list that is a member of the root, and the root as far as it has been read.
using TakeItem = std::function<void(const Node& root, std::string_view list, const Node& item)>;

/// The same for files too long to be kept as a tree: each item of the root's own lists is handed over as soon
/// as it has been read, and then forgotten; these lists are empty in what is returned.
[[nodiscard]] tl::expected<Node, Problem>
parseItems(std::string_view text, std::string_view file, const TakeItem& take);

} // namespace limber::json
