#include "limber/json/node.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <iterator>
#include <limits>
#include <nlohmann/json.hpp>

namespace limber::json {

namespace {

/// How far the text has been read. The library looks one character ahead after a number, so what counts is
/// the last character that is not white: the look-ahead is either white or on the same line.
struct Place {
    int line = 1;
    int column = 0;
    int solidLine = 1;
    int solidColumn = 1;

    void pass(char character)
    {
        if (character == '\n') {
            ++line;
            column = 0;
            return;
        }
        const bool continuesCharacter = (static_cast<unsigned char>(character) & 0xC0U) == 0x80U;
        column += continuesCharacter ? 0 : 1;
        if (character != ' ' && character != '\t' && character != '\r') {
            solidLine = line;
            solidColumn = column;
        }
    }
};

/// Goes through the text and takes note of the place.
class PlacedIterator {
public:
    using iterator_category = std::input_iterator_tag; // NOLINT(readability-identifier-naming)
    using value_type = char;                           // NOLINT(readability-identifier-naming)
    using difference_type = std::ptrdiff_t;            // NOLINT(readability-identifier-naming)
    using pointer = const char*;                       // NOLINT(readability-identifier-naming)
    using reference = const char&;                     // NOLINT(readability-identifier-naming)

    PlacedIterator(const char* position, Place& place)
        : m_position{position}
        , m_place{&place}
    { }

    reference operator*() const { return *m_position; }
    PlacedIterator& operator++()
    {
        m_place->pass(*m_position);
        ++m_position;
        return *this;
    }
    PlacedIterator operator++(int)
    {
        PlacedIterator before = *this;
        ++*this;
        return before;
    }
    bool operator==(const PlacedIterator& other) const { return m_position == other.m_position; }

private:
    const char* m_position;
    Place* m_place;
};

/// The library's message without its own prefix and positions: "unexpected '}'; expected string literal".
std::string reasonFrom(std::string_view what)
{
    if (const auto end = what.find("] "); end != std::string_view::npos) {
        what.remove_prefix(end + 2);
    }
    if (what.starts_with("parse error") || what.starts_with("syntax error")) {
        if (const auto dash = what.find(" - "); dash != std::string_view::npos) {
            what.remove_prefix(dash + 3);
        }
    }
    if (const auto last = what.find("; last read: "); last != std::string_view::npos) {
        const auto expected = what.find("; expected", last);
        return std::string{what.substr(0, last)}
        + (expected == std::string_view::npos ? std::string{} : std::string{what.substr(expected)});
    }
    return std::string{what};
}

/// Builds the tree from the library's events.
class TreeBuilder final : public nlohmann::json_sax<nlohmann::json> {
public:
    TreeBuilder(const Place& place, std::string_view file, const TakeItem& take)
        : m_place{place}
        , m_file{file}
        , m_take{take}
    { }

    bool null() override { return put(of(Kind::Null)); }
    bool boolean(bool value) override
    {
        Node node = of(Kind::Flag);
        node.flag = value;
        return put(std::move(node));
    }
    bool number_integer(number_integer_t value) override
    {
        Node node = of(Kind::Number);
        node.number = static_cast<double>(value);
        node.integer = value;
        return put(std::move(node));
    }
    bool number_unsigned(number_unsigned_t value) override
    {
        if (value <= static_cast<number_unsigned_t>(std::numeric_limits<std::int64_t>::max())) {
            return number_integer(static_cast<number_integer_t>(value));
        }
        return number_float(static_cast<double>(value), {});
    }
    bool number_float(number_float_t value, const string_t& /*written*/) override
    {
        Node node = of(Kind::Number);
        node.number = value;
        return put(std::move(node));
    }
    bool string(string_t& value) override
    {
        Node node = of(Kind::Text);
        node.text = std::move(value);
        return put(std::move(node));
    }
    bool binary(binary_t& /*value*/) override { return fail("holds binary data"); }
    bool start_object(std::size_t /*size*/) override { return open(of(Kind::Object)); }
    bool start_array(std::size_t /*size*/) override { return open(of(Kind::List)); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }
    bool key(string_t& name) override
    {
        m_open.back().members.push_back({std::move(name), m_place.solidLine, {}});
        return isRoomForOneMore();
    }
    bool parse_error(std::size_t /*position*/,
                     const std::string& /*token*/,
                     const nlohmann::detail::exception& error) override
    {
        return fail(reasonFrom(error.what()));
    }

    Node takeRoot() { return std::move(m_root); }
    Problem takeProblem() { return std::move(m_problem); }

private:
    Node of(Kind kind) const
    {
        Node node;
        node.kind = kind;
        node.line = m_place.solidLine;
        return node;
    }
    bool open(Node node)
    {
        if (m_open.size() >= static_cast<std::size_t>(deepestNesting)) {
            return fail("is nested more than " + std::to_string(deepestNesting) + " levels deep");
        }
        m_open.push_back(std::move(node));
        return true;
    }
    bool close()
    {
        Node node = std::move(m_open.back());
        m_open.pop_back();
        return put(std::move(node));
    }
    bool put(Node node)
    {
        if (m_open.empty()) {
            m_root = std::move(node);
        } else if (m_take && isOnRootsList()) {
            m_take(m_open.front(), m_open.front().members.back().name, node);
            m_values = 0;
        } else if (m_open.back().kind == Kind::List) {
            m_open.back().items.push_back(std::move(node));
        } else {
            m_open.back().members.back().value = std::move(node);
        }
        return isRoomForOneMore();
    }
    /// Every value that is kept takes a hundred times the memory of the two characters it may be written
    /// with.
    bool isRoomForOneMore()
    {
        return ++m_values <= mostValues
            || fail("holds more than " + std::to_string(mostValues) + " values in one entry");
    }
    /// Whether what comes next is an item of a list that is a member of the root.
    bool isOnRootsList() const
    {
        return m_open.size() == 2 && m_open.back().kind == Kind::List && m_open.front().kind == Kind::Object;
    }
    bool fail(std::string reason)
    {
        m_problem = {m_file, m_place.solidLine, m_place.solidColumn, std::move(reason)};
        return false;
    }

    const Place& m_place;
    std::string m_file;
    const TakeItem& m_take;
    std::vector<Node> m_open;
    std::size_t m_values = 0; ///< that are kept
    Node m_root;
    Problem m_problem;
};

} // namespace

const Node* Node::find(std::string_view name) const
{
    const auto found = std::find_if(members.begin(), members.end(),
                                    [&](const Member& member) { return member.name == name; });
    return found == members.end() ? nullptr : &found->value;
}

tl::expected<Node, Problem> parse(std::string_view text, std::string_view file)
{
    return parseItems(text, file, {});
}

tl::expected<Node, Problem> parseItems(std::string_view text, std::string_view file, const TakeItem& take)
{
    if (text.find_first_not_of(" \t\r\n") == std::string_view::npos) {
        return tl::unexpected{Problem{std::string{file}, std::nullopt, std::nullopt, "is empty"}};
    }
    Place place;
    // The library takes a NUL byte for the end and would not see what follows it.
    if (const auto nul = text.find('\0'); nul != std::string_view::npos) {
        std::for_each_n(text.begin(), nul + 1, [&](char character) { place.pass(character); });
        return tl::unexpected{
            Problem{std::string{file}, place.solidLine, place.solidColumn, "holds a NUL byte"}};
    }
    TreeBuilder builder{place, file, take};
    const char* const end = text.data() + text.size();
    if (!nlohmann::json::sax_parse(PlacedIterator{text.data(), place}, PlacedIterator{end, place},
                                   &builder)) {
        return tl::unexpected{builder.takeProblem()};
    }
    return builder.takeRoot();
}

} // namespace limber::json
