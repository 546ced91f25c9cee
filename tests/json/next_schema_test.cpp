#include "any_message.hpp"

#include "limber/json/companion_codec.hpp"
#include "support/catch.hpp"

#include <algorithm>
#include <fstream>
#include <nlohmann/json.hpp>
#include <rapidcheck.h>
#include <regex>
#include <stdexcept>

using namespace limber;
using Value = nlohmann::json;

// docs/next.schema.json is what `limber next --json` prints.

namespace {

Value schema()
{
    std::ifstream in{std::string{LIMBER_SOURCE_DIR} + "/docs/next.schema.json"};
    return Value::parse(in);
}

bool isOfType(const Value& value, const std::string& type)
{
    return (type == "object" && value.is_object()) || (type == "array" && value.is_array())
        || (type == "string" && value.is_string()) || (type == "boolean" && value.is_boolean())
        || (type == "integer" && value.is_number_integer());
}

bool fits(const Value& value, const Value& schema);

bool haveMembersThatFit(const Value& object, const Value& schema)
{
    const Value& properties = schema.at("properties");
    return std::all_of(object.items().begin(), object.items().end(), [&](const auto& member) {
        const auto property = properties.find(member.key());
        return property == properties.end() ? schema.value("additionalProperties", true)
                                            : fits(member.value(), *property);
    });
}

/// The part of JSON Schema that our schema uses; anything else in it is an error.
bool fitsKeyword(const Value& value, const std::string& keyword, const Value& wanted, const Value& schema)
{
    if (keyword == "oneOf") {
        return std::count_if(wanted.begin(), wanted.end(), [&](const Value& one) { return fits(value, one); })
            == 1;
    }
    if (keyword == "type") {
        return isOfType(value, wanted);
    }
    if (keyword == "const") {
        return value == wanted;
    }
    if (keyword == "enum") {
        return std::find(wanted.begin(), wanted.end(), value) != wanted.end();
    }
    if (keyword == "pattern") {
        return std::regex_search(value.get<std::string>(), std::regex{wanted.get<std::string>()});
    }
    if (keyword == "items") {
        return std::all_of(value.begin(), value.end(), [&](const Value& item) { return fits(item, wanted); });
    }
    if (keyword == "required") {
        return std::all_of(wanted.begin(), wanted.end(),
                           [&](const Value& name) { return value.contains(name.get<std::string>()); });
    }
    if (keyword == "properties") {
        return haveMembersThatFit(value, schema);
    }
    if (keyword == "additionalProperties" || keyword == "description" || keyword == "title"
        || keyword == "$schema") {
        return true;
    }
    throw std::runtime_error("the test knows nothing of " + keyword);
}

bool fits(const Value& value, const Value& schema)
{
    return std::all_of(schema.items().begin(), schema.items().end(), [&](const auto& keyword) {
        return fitsKeyword(value, keyword.key(), keyword.value(), schema);
    });
}

} // namespace

TEST_CASE("whatever comes next, its JSON is as the schema says")
{
    const Value wanted = schema();
    CHECK(rc::check([&] { RC_ASSERT(fits(Value::parse(json::encode(*test::anyNextUp())), wanted)); }));
    CHECK(fits(Value::parse(R"({"running":false})"), wanted));
}

TEST_CASE("the schema knows every status, kind and sign, and no others")
{
    const Value next = schema()["oneOf"][1]["properties"];
    CHECK(next["status"]["enum"].size() == 8);
    CHECK(next["kind"]["enum"].size() == core::everySessionKind.size());
    CHECK(next["signs"]["items"]["enum"].size() == core::everyWhat.size());
}

TEST_CASE("the schema refuses what is no answer")
{
    const Value wanted = schema();
    for (const char* text : {R"({})", R"({"running":true})", R"({"status":"due","kind":"break"})",
                             R"({"status":"soon","kind":"break","counting":true})",
                             R"({"status":"due","kind":"break","counting":true,"at":"14:00"})",
                             R"({"status":"waiting-for","kind":"break","counting":true,"signs":["noise"]})",
                             R"({"status":"due","kind":"break","counting":true,"more":1})"}) {
        CAPTURE(text);
        CHECK_FALSE(fits(Value::parse(text), wanted));
    }
}
