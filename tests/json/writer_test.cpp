#include "limber/json/node.hpp"
#include "limber/json/writer.hpp"
#include "support/catch.hpp"

using namespace limber::json;

TEST_CASE("what is written keeps its order and ends with a newline")
{
    Value value;
    value["zebra"] = 1;
    value["ant"] = {"a", true};
    CHECK(toText(value) == "{\n  \"zebra\": 1,\n  \"ant\": [\n    \"a\",\n    true\n  ]\n}\n");
    CHECK(toLine(value) == "{\"zebra\":1,\"ant\":[\"a\",true]}");
}

TEST_CASE("bytes that are no UTF-8 do not stop the writer, and what it writes can be read")
{
    const std::string text = toText(Value{{"note", "a\xFF\n\x01"}});
    const auto parsed = parse(text, "a.json");
    REQUIRE(parsed.has_value());
    CHECK(parsed->find("note")->text == "a\xEF\xBF\xBD\n\x01");
}
