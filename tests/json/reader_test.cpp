#include "limber/json/reader.hpp"
#include "support/catch.hpp"

using namespace limber::json;

namespace {

/// The texts of the problems that `take` meets in `text`.
template <typename Take>
std::vector<std::string> problemsOf(std::string_view text, Take take)
{
    const auto root = parse(text, "my-yoga.json");
    REQUIRE(root.has_value());
    Problems problems;
    const bool clean = readObject(*root, "my-yoga.json", problems, take);
    CHECK(clean == problems.empty());
    std::vector<std::string> texts;
    for (const Problem& problem : problems) {
        texts.push_back(toText(problem));
    }
    return texts;
}

using Texts = std::vector<std::string>;

std::optional<int> digitNamed(std::string_view name)
{
    return name == "one" ? std::optional{1} : std::nullopt;
}

} // namespace

TEST_CASE("fields are taken with their types")
{
    std::string name;
    bool fast = false;
    int count = 0;
    double factor = 0;
    std::vector<std::string> tags;
    std::vector<double> points;
    int digit = 0;
    int inner = 0;
    std::vector<int> list;
    const auto problems = problemsOf(
        R"({"name": "x", "fast": true, "count": 3, "factor": 2, "tags": ["a", "b"],
        "points": [1, 2.5], "digit": "one", "inner": {"n": 7}, "list": [{"n": 1}, {"n": 2}]})",
        [&](ObjectReader& reader) {
            CHECK(reader.read("name", name));
            CHECK(reader.read("fast", fast));
            CHECK(reader.read("count", count));
            CHECK(reader.read("factor", factor));
            CHECK(reader.read("tags", tags));
            CHECK(reader.read("points", points));
            CHECK(reader.readNamed("digit", digit, digitNamed, "one"));
            CHECK(reader.readObject("inner", [&](ObjectReader& object) { CHECK(object.read("n", inner)); }));
            CHECK(reader.readList(
                "list", [&](ObjectReader& object) { CHECK(object.read("n", list.emplace_back())); }));
        });
    CHECK(problems.empty());
    CHECK(name == "x");
    CHECK(fast);
    CHECK(count == 3);
    CHECK(factor == 2.0);
    CHECK(tags == Texts{"a", "b"});
    CHECK(points == std::vector<double>{1.0, 2.5});
    CHECK(digit == 1);
    CHECK(inner == 7);
    CHECK(list == std::vector<int>{1, 2});
}

TEST_CASE("a problem names file, line, field and reason")
{
    int hold = 30;
    const auto problems = problemsOf("{\n\n  \"hold\": \"long\"\n}",
                                     [&](ObjectReader& reader) { CHECK_FALSE(reader.read("hold", hold)); });
    CHECK(problems == Texts{"my-yoga.json, line 3: hold must be a number."});
    CHECK(hold == 30);
}

TEST_CASE("every wrong type is named")
{
    std::string text;
    bool flag = false;
    double number = 0;
    std::vector<std::string> texts;
    std::vector<double> numbers;
    const auto problems
        = problemsOf("{\"a\": 1,\n\"b\": \"yes\",\n\"c\": null,\n\"d\": {},\n\"e\": [1,\ntrue],"
                     "\n\"f\": [\"x\",\n2],\n\"g\": [],\n\"h\": [3]}",
                     [&](ObjectReader& reader) {
                         const auto nothing = [](ObjectReader&) { FAIL("not an object"); };
                         CHECK_FALSE(reader.read("a", text));
                         CHECK_FALSE(reader.read("b", flag));
                         CHECK_FALSE(reader.read("c", number));
                         CHECK_FALSE(reader.read("d", texts));
                         CHECK_FALSE(reader.read("e", numbers));
                         CHECK_FALSE(reader.read("f", texts));
                         CHECK_FALSE(reader.readObject("g", nothing));
                         CHECK(reader.readList("h", nothing));
                     });
    CHECK(problems
          == Texts{"my-yoga.json, line 1: a must be a text in quotes.",
                   "my-yoga.json, line 2: b must be true or false.",
                   "my-yoga.json, line 3: c must be a number.", "my-yoga.json, line 4: d must be a list [ ].",
                   "my-yoga.json, line 6: every entry of e must be a number.",
                   "my-yoga.json, line 8: every entry of f must be a text in quotes.",
                   "my-yoga.json, line 9: g must be an object { }.",
                   "my-yoga.json, line 10: every entry of h must be an object { }."});
    CHECK(texts.empty());
    CHECK(numbers.empty());
}

TEST_CASE("numbers outside their range are named with the range")
{
    int value = 5;
    double factor = 1.5;
    const auto problems = problemsOf("{\"a\": 601, \"b\": 0, \"c\": 12345678901234567890123, \"d\": 1.5, "
                                     "\"e\": -0.1, \"f\": 9, \"g\": -1e300}",
                                     [&](ObjectReader& reader) {
                                         CHECK_FALSE(reader.read("a", value, {1, 600}));
                                         CHECK_FALSE(reader.read("b", value, {.least = 1}));
                                         CHECK_FALSE(reader.read("c", value));
                                         CHECK_FALSE(reader.read("d", value, {1, 600}));
                                         CHECK_FALSE(reader.read("e", factor, {0.0, 2.5}));
                                         CHECK_FALSE(reader.read("f", value, {.most = 8}));
                                         CHECK_FALSE(reader.read("g", value));
                                     });
    CHECK(problems
          == Texts{"my-yoga.json, line 1: a must be between 1 and 600.",
                   "my-yoga.json, line 1: b must be at least 1.",
                   "my-yoga.json, line 1: c is too large or too small.",
                   "my-yoga.json, line 1: d must be a whole number.",
                   "my-yoga.json, line 1: e must be between 0 and 2.5.",
                   "my-yoga.json, line 1: f must be at most 8.",
                   "my-yoga.json, line 1: g is too large or too small."});
    CHECK(value == 5);
    CHECK(factor == 1.5);
}

TEST_CASE("a missing field is a problem unless it may be left out")
{
    std::string name = "as before";
    const auto problems = problemsOf("{\"inner\":\n{}}", [&](ObjectReader& reader) {
        reader.readObject("inner", [&](ObjectReader& inner) {
            CHECK_FALSE(inner.read("name", name));
            CHECK_FALSE(inner.read("title", name, Presence::Optional));
            CHECK(inner.value("extra", Presence::Optional) == nullptr);
        });
    });
    CHECK(problems == Texts{"my-yoga.json, line 2: name is missing."});
    CHECK(name == "as before");
}

TEST_CASE("unknown and repeated fields are problems, in inner objects too")
{
    int a = 0;
    const auto problems = problemsOf("{\"a\": 1,\n\"a\": 2,\n\"b\": 3,\n\"list\": [{\n\"c\": 4}]}",
                                     [&](ObjectReader& reader) {
                                         CHECK(reader.read("a", a));
                                         reader.readList("list", [](ObjectReader&) {});
                                     });
    CHECK(problems
          == Texts{"my-yoga.json, line 2: a stands here a second time.",
                   "my-yoga.json, line 5: c is not a field Limber knows here.",
                   "my-yoga.json, line 3: b is not a field Limber knows here."});
    CHECK(a == 1);
}

TEST_CASE("a name nobody knows is answered with the choices")
{
    int digit = 4;
    const auto problems = problemsOf("{\n\"digit\": \"two\"}", [&](ObjectReader& reader) {
        CHECK_FALSE(reader.readNamed("digit", digit, digitNamed, "one"));
        reader.wrong("digit", "is odd");
        reader.wrong("makes no sense");
    });
    CHECK(problems
          == Texts{"my-yoga.json, line 2: digit must be one.", "my-yoga.json, line 2: digit is odd.",
                   "my-yoga.json, line 1: makes no sense."});
    CHECK(digit == 4);
}

TEST_CASE("a file that is not an object is refused")
{
    CHECK(problemsOf("\n[]", [](ObjectReader&) { FAIL("not an object"); })
          == Texts{"my-yoga.json, line 2: must be an object { }."});
}
