#include "limber/catalogue/guidance.hpp"
#include "support/catch.hpp"

#include <set>

using namespace limber;

namespace {

std::vector<core::SafetyLine> linesOf(const core::SafetySection& section)
{
    std::vector<core::SafetyLine> lines;
    for (const core::SafetyLine& line : {section.title, section.lead}) {
        if (!line.text.empty()) {
            lines.push_back(line);
        }
    }
    lines.insert(lines.end(), section.lines.begin(), section.lines.end());
    lines.insert(lines.end(), section.after.begin(), section.after.end());
    return lines;
}

} // namespace

TEST_CASE("every safety text is there with all its lines")
{
    const core::SafetyTexts texts = catalogue::builtInSafetyTexts();
    const auto count = [&](const char* id) {
        const core::SafetySection* const section = core::sectionOf(texts, id);
        REQUIRE(section != nullptr);
        return section->lines.size();
    };
    CHECK(count("emergency") == 8);
    CHECK(count("today") == 10);
    CHECK(count("book") == 4);
    CHECK(count("first") == 6);
    CHECK(count("stop") == 6);
    CHECK(count("pregnancy") == 5);
    CHECK(count("welcome.emergency") == 7);
    CHECK(count("welcome.today") == 5);
    CHECK(count("welcome.first") == 4);
    CHECK(count("desk") == 4);
    CHECK(core::sectionOf(texts, "nothing") == nullptr);
}

TEST_CASE("every line has an id of its own that begins with its section's")
{
    std::set<std::string> ids;
    for (const core::SafetySection& section : catalogue::builtInSafetyTexts()) {
        CHECK_FALSE(linesOf(section).empty());
        for (const core::SafetyLine& line : linesOf(section)) {
            INFO(line.id);
            CHECK(ids.insert(line.id).second);
            CHECK(line.id.starts_with("safety." + section.id + "."));
            CHECK_FALSE(line.text.empty());
        }
    }
    CHECK(ids.contains("safety.emergency.1"));
}

TEST_CASE("the emergency text says the word, and never names only one number")
{
    const core::SafetyTexts texts = catalogue::builtInSafetyTexts();
    for (const char* const id : {"emergency", "welcome.emergency"}) {
        CHECK(core::sectionOf(texts, id)->title.text.starts_with("Emergency"));
    }
    const std::string& lead = core::sectionOf(texts, "emergency")->lead.text;
    for (const char* const words : {"your local emergency number", "112", "999", "911"}) {
        CHECK(lead.find(words) != std::string::npos);
    }
}

TEST_CASE("a broken guidance file is named with line and reason")
{
    json::Problems problems;
    (void)catalogue::readSafetyTexts("safety.json", "{\"sections\": [{\n\"id\": 3}]}", problems);
    (void)catalogue::readMyBody("my-body.json", "{\"answers\": [],\n\"fallbacks\": {}", problems);
    (void)catalogue::readMyBody("my-body.json",
                                "{\"answers\": [],\n\"fallbacks\": [],\n\"questions\": [],\n\"doses\": [{\n"
                                "\"stretch\": \"x\", \"kinds\": [\"noon\"],\n\"mostHold\": 0}]}",
                                problems);
    std::vector<std::string> texts;
    for (const json::Problem& problem : problems) {
        texts.push_back(json::toText(problem));
    }
    CHECK(texts
          == std::vector<std::string>{
              "safety.json, line 2: id must be a text in quotes.",
              "my-body.json, line 2, column 15: unexpected end of input; expected '}'.",
              "my-body.json, line 5: kinds must be morning, break, evening or manual.",
              "my-body.json, line 6: mostHold must be between 1 and 600.",
          });
}
