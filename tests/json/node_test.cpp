#include "limber/json/node.hpp"
#include "support/catch.hpp"

#include <rapidcheck.h>

using namespace limber::json;
using namespace std::string_literals;

namespace {

Node good(std::string_view text)
{
    const auto parsed = parse(text, "a.json");
    REQUIRE(parsed.has_value());
    return *parsed;
}

Problem bad(std::string_view text)
{
    const auto parsed = parse(text, "a.json");
    REQUIRE_FALSE(parsed.has_value());
    return parsed.error();
}

} // namespace

TEST_CASE("every value knows the line it begins on")
{
    const Node root = good("{\n"
                           "  \"hold\": 14,\n"
                           "  \"fast\": true,\n"
                           "  \"none\":\n"
                           "    null,\n"
                           "  \"list\": [\n"
                           "    1\n"
                           "    ,\n"
                           "    2.5\n"
                           "  ],\n"
                           "  \"inner\":\n"
                           "  {\n"
                           "    \"name\": \"x\"\n"
                           "  }\n"
                           "}\n");
    CHECK(root.line == 1);
    CHECK(root.find("hold")->line == 2);
    CHECK(root.find("fast")->line == 3);
    CHECK(root.members[2].line == 4);
    CHECK(root.find("none")->line == 5);
    CHECK(root.find("list")->line == 6);
    CHECK(root.find("list")->items[0].line == 7);
    CHECK(root.find("list")->items[1].line == 9);
    CHECK(root.find("inner")->line == 12);
    CHECK(root.find("inner")->find("name")->line == 13);
    CHECK(root.find("other") == nullptr);
}

TEST_CASE("a number that ends a line is on that line, not on the next")
{
    CHECK(good("\n14\n\n").line == 2);
    CHECK(good("[\r\n1\r\n,\r\n2\r\n]").items[1].line == 4);
}

TEST_CASE("values keep their kind and their worth")
{
    const Node root = good(R"([null, true, -3, 2.5, "é\n", 9223372036854775807, 9223372036854775808, 1e3])");
    REQUIRE(root.items.size() == 8);
    CHECK(root.items[0].kind == Kind::Null);
    CHECK(root.items[1].flag);
    CHECK(root.items[2].integer == -3);
    CHECK(root.items[3].number == 2.5);
    CHECK_FALSE(root.items[3].integer.has_value());
    CHECK(root.items[4].text == "é\n");
    CHECK(root.items[5].integer == std::numeric_limits<std::int64_t>::max());
    CHECK_FALSE(root.items[6].integer.has_value());
    CHECK(root.items[6].number == 9223372036854775808.0);
    CHECK_FALSE(root.items[7].integer.has_value());
}

TEST_CASE("a byte order mark is no problem")
{
    CHECK(good("\xEF\xBB\xBF{\"a\": 1}").find("a")->integer == 1);
}

TEST_CASE("a syntax error names line, column and what was wrong")
{
    const Problem comma = bad("{\n  \"a\": 1,\n}");
    CHECK(comma.file == "a.json");
    CHECK(comma.line == 3);
    CHECK(comma.column == 1);
    CHECK(comma.reason == "unexpected '}'; expected string literal");
    CHECK(toText(comma) == "a.json, line 3, column 1: unexpected '}'; expected string literal.");

    const Problem word = bad("{\n  \"ää\": yes}");
    CHECK(word.line == 2);
    CHECK(word.column == 9);
    CHECK(word.reason == "invalid literal");
}

TEST_CASE("a text cut short points at where it ends")
{
    const Problem cut = bad("{\n  \"a\": [1, 2\n\n\n");
    CHECK(cut.line == 2);
    CHECK(cut.reason == "unexpected end of input; expected ']'");
    CHECK(bad("{\"a\": \"unfinished").reason == "invalid string: missing closing quote");
}

TEST_CASE("an empty text says that it is empty")
{
    CHECK(toText(bad(" \n\t")) == "a.json: is empty.");
    CHECK_FALSE(bad("").line.has_value());
}

TEST_CASE("text that is no JSON is refused with its line")
{
    CHECK(bad("{\"a\": 1}\n{\"b\": 2}").line == 2);
    CHECK(bad("{\n\"a\": 1e999}").reason.find("number overflow") != std::string::npos);
    CHECK(bad("[\"\xC3\x28\"]").reason.find("ill-formed UTF-8") != std::string::npos);
    CHECK(bad("[1,\n// two\n2]").line == 2);
    CHECK(bad("[\n\"a\0b\"]"s).line == 2);
    CHECK(bad("[1]\n\0 and more"s).line == 2);
    CHECK(bad("[1]\0"s).reason == "holds a NUL byte");
    CHECK(bad("\xFF\xFE{\0}\0"s).line == 1);
    CHECK(bad("{'a': 1}").line == 1);
}

TEST_CASE("deep nesting is refused before it can exhaust the stack")
{
    const auto nested = [](int depth) {
        return std::string(static_cast<std::size_t>(depth), '[')
            + std::string(static_cast<std::size_t>(depth), ']');
    };
    CHECK(parse(nested(deepestNesting), "a.json").has_value());
    CHECK(bad(nested(deepestNesting + 1)).reason == "is nested more than 64 levels deep");
    CHECK(bad(std::string(1'000'000, '[')).reason == "is nested more than 64 levels deep");
    std::string objects;
    for (int i = 0; i < 100'000; ++i) {
        objects += "{\"a\":";
    }
    CHECK(bad(objects).line == 1);
}

TEST_CASE("a text of a million values in one entry is refused, one of as many in many entries is read")
{
    std::string zeros;
    for (std::size_t count = 0; count < mostValues; ++count) {
        zeros += "0,";
    }
    zeros += "0";
    CHECK(bad("[" + zeros + "]").reason == "holds more than 1000000 values in one entry");
    std::size_t taken = 0;
    const auto read = parseItems("{\"rows\": [" + zeros + "]}", "a.json",
                                 [&](const Node&, std::string_view, const Node&) { ++taken; });
    CHECK(read.has_value());
    CHECK(taken == mostValues + 1);
}

TEST_CASE("no bytes whatever bring the parser down")
{
    CHECK(rc::check("random bytes", [](const std::string& bytes) {
        const auto parsed = parse(bytes, "a.json");
        RC_ASSERT(parsed.has_value() || !parsed.error().reason.empty());
    }));
    CHECK(rc::check("a good text cut anywhere", [] {
        const std::string whole = "{\"a\": [1, -2.5e3, \"x\\u00e9\", {\"b\": null}], \"c\": true}";
        const auto length = *rc::gen::inRange<std::size_t>(0, whole.size());
        RC_ASSERT_FALSE(parse(whole.substr(0, length), "a.json").has_value());
    }));
}
