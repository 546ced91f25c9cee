#include "any_message.hpp"

#include "limber/json/companion_codec.hpp"
#include "support/catch.hpp"
#include "support/json_schema.hpp"

#include <rapidcheck.h>

using namespace limber;
using test::fits;
using test::Value;

// docs/next.schema.json is what `limber next --json` prints.

namespace {

Value schema()
{
    return test::schemaOf("next");
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
