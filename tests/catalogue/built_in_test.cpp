#include "limber/catalogue/load.hpp"
#include "limber/catalogue/resources.hpp"
#include "support/catch.hpp"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <set>
#include <sstream>

using namespace limber;
using namespace std::chrono_literals;

namespace {

std::vector<catalogue::FileText> ownFiles()
{
    std::vector<catalogue::FileText> files;
    for (const char* const folder : {"stretches/", "routines/"}) {
        for (const catalogue::Resource& resource : catalogue::resourcesIn(folder)) {
            files.push_back({std::string{resource.name}, std::string{resource.text}});
        }
    }
    return files;
}

std::size_t wordsIn(const std::string& text)
{
    std::istringstream stream{text};
    return static_cast<std::size_t>(
        std::distance(std::istream_iterator<std::string>{stream}, std::istream_iterator<std::string>{}));
}

/// Calls `check` with every built-in stretch and variant.
template <typename Check>
void forEveryVariant(Check check)
{
    for (const core::Stretch& stretch : catalogue::builtIn().stretches) {
        for (const core::Variant& variant : stretch.variants) {
            INFO(stretch.id << " " << variant.id);
            check(stretch, variant);
        }
    }
}

} // namespace

TEST_CASE("everything in resources is embedded, byte for byte")
{
    namespace fs = std::filesystem;
    const fs::path root = fs::path{LIMBER_SOURCE_DIR} / "resources";
    std::map<std::string, std::string> onDisk;
    for (const auto& entry : fs::recursive_directory_iterator{root}) {
        if (entry.path().extension() == ".json") {
            std::ifstream stream{entry.path(), std::ios::binary};
            onDisk[fs::relative(entry.path(), root).generic_string()]
                = std::string{std::istreambuf_iterator<char>{stream}, {}};
        }
    }
    std::map<std::string, std::string> embedded;
    for (const catalogue::Resource& resource : catalogue::resources()) {
        embedded[std::string{resource.name}] = resource.text;
    }
    CHECK(embedded.size() >= 10);
    CHECK(embedded == onDisk);
}

TEST_CASE("Limber's own files have no problem")
{
    const catalogue::Loaded loaded = catalogue::load(ownFiles(), {});
    for (const json::Problem& problem : loaded.problems) {
        FAIL_CHECK(json::toText(problem));
    }
    CHECK(loaded.catalogue == catalogue::builtIn());
}

TEST_CASE("the five stretches have their twenty-five variants")
{
    std::map<std::string, std::vector<std::string>> variants;
    std::vector<std::string> order;
    for (const core::Stretch& stretch : catalogue::builtIn().stretches) {
        order.push_back(stretch.id);
        for (const core::Variant& variant : stretch.variants) {
            variants[stretch.id].push_back(variant.id);
        }
    }
    CHECK(
        order
        == std::vector<std::string>{"trunk-rotation", "childs-pose", "cat-camel", "hamstring", "hip-flexor"});
    CHECK(variants
          == std::map<std::string, std::vector<std::string>>{
              {"trunk-rotation", {"floor", "floor-easy", "bed", "desk", "desk-easy", "look"}},
              {"childs-pose", {"floor", "floor-easy", "desk", "desk-easy"}},
              {"cat-camel", {"floor", "floor-easy", "floor-forearms", "desk", "desk-easy"}},
              {"hamstring", {"floor", "floor-easy", "bed", "desk", "desk-easy", "seat-easy"}},
              {"hip-flexor", {"floor", "floor-easy", "desk", "desk-easy"}},
          });
}

TEST_CASE("every variant names its own figure and says what to do in at most seven words")
{
    forEveryVariant([](const core::Stretch& stretch, const core::Variant& variant) {
        CHECK(variant.figure == stretch.id + "_" + variant.id);
        CHECK(wordsIn(variant.getReady) <= 7);
        CHECK(wordsIn(variant.cue) <= 7);
        CHECK(wordsIn(variant.cueThen) <= 7);
        CHECK_FALSE(variant.getReadyMore.empty());
        CHECK_FALSE(variant.cueMore.empty());
        CHECK_FALSE(variant.how.empty());
        CHECK_FALSE(variant.needs.empty());
        CHECK(variant.cueThen.empty() == (stretch.id != "cat-camel"));
    });
}

TEST_CASE("every variant's figure has a pose file")
{
    forEveryVariant([](const core::Stretch&, const core::Variant& variant) {
        CHECK(catalogue::resourcesIn("poses/" + variant.figure + ".json").size() == 1);
    });
}

TEST_CASE("a variant worked side by side names the side, on the way in or in the hold")
{
    forEveryVariant([](const core::Stretch&, const core::Variant& variant) {
        const bool named = (variant.getReady + variant.cue).find("{side}") != std::string::npos;
        CHECK((named || variant.id == "floor-easy" || !variant.sided));
        CHECK((variant.sided || !named));
    });
}

TEST_CASE("what is said about a variant agrees with what it loads")
{
    forEveryVariant([](const core::Stretch&, const core::Variant& variant) {
        const auto has
            = [&](const char* tag) { return std::ranges::find(variant.tags, tag) != variant.tags.end(); };
        const bool upright
            = variant.posture == core::Posture::Sitting || variant.posture == core::Posture::Standing;
        CHECK(has("floor") == (variant.id.starts_with("floor")));
        CHECK((has("supine") == (variant.posture == core::Posture::Lying)));
        CHECK((!upright || (!has("kneel") && !has("floor"))));
        CHECK((!has("endtwist") || has("twist")));
        CHECK((variant.posture != core::Posture::Kneeling || has("kneel")));
    });
}

TEST_CASE("every stretch has a page")
{
    for (const core::Stretch& stretch : catalogue::builtIn().stretches) {
        INFO(stretch.id);
        CHECK_FALSE(stretch.summary.empty());
        CHECK(stretch.muscles.size() >= 2);
        CHECK(stretch.howTo.size() >= 4);
        CHECK_FALSE(stretch.whyItMayHelp.empty());
        CHECK(stretch.mistakes.size() >= 3);
        CHECK_FALSE(stretch.leaveOutIf.empty());
        CHECK_FALSE(stretch.goEasierIf.empty());
        CHECK(stretch.sources.size() >= 2);
        for (const core::Source& source : stretch.sources) {
            CHECK_FALSE(source.says.empty());
            CHECK(source.address.starts_with("http"));
        }
    }
}

TEST_CASE("the words avoid what hurts, promises or does not translate")
{
    for (const catalogue::Resource& resource : catalogue::resources()) {
        if (resource.name.starts_with("poses/")) {
            continue;
        }
        INFO(resource.name);
        const std::string_view text = resource.text;
        for (const char* const word : {"sitting bones", "tailbone", " tail ", "hinge", "back passage", "NG59",
                                       "!", "strengthens", "treats", "sciatica", "discs", "Why it works"}) {
            INFO(word);
            CHECK(text.find(word) == std::string_view::npos);
        }
    }
}

TEST_CASE("the routines last exactly as long as they were designed to")
{
    std::map<std::string, core::Seconds> lasting;
    for (const core::Routine& routine : catalogue::builtIn().routines) {
        lasting[routine.id] = core::duration(routine);
        core::Seconds sum = routine.outro;
        for (const core::Step& step : core::unfold(routine)) {
            sum += step.total();
        }
        CHECK(sum == core::duration(routine));
    }
    CHECK(lasting
          == std::map<std::string, core::Seconds>{
              {"break-hips", 2min + 32s},
              {"break-legs", 2min + 41s},
              {"break-desk", 4min + 14s},
              {"break-floor", 4min + 46s},
              {"morning", 6min + 23s},
              {"evening", 7min + 24s},
              {"evening-long", 9min + 52s},
          });
}

TEST_CASE("by default two short breaks take turns and together they reach all five stretches")
{
    const core::Catalogue own = catalogue::builtIn();
    std::vector<std::string> ids;
    std::set<std::string> reached;
    for (int session = 0; session < 4; ++session) {
        const core::Routine* const routine
            = core::routineFor(own, core::SessionKind::Break, "take-turns", session);
        REQUIRE(routine != nullptr);
        ids.push_back(routine->id);
        for (const core::RoutineItem& item : routine->items) {
            reached.insert(item.stretch);
        }
    }
    CHECK(ids == std::vector<std::string>{"break-hips", "break-legs", "break-hips", "break-legs"});
    CHECK(reached.size() == 5);
    CHECK(core::routineFor(own, core::SessionKind::Morning, "", 0)->id == "morning");
    CHECK(core::routineFor(own, core::SessionKind::Evening, "", 0)->id == "evening");
    CHECK(core::routineFor(own, core::SessionKind::Break, "break-floor", 0)->id == "break-floor");
}

TEST_CASE("the morning alternates sides and its first step includes the intro")
{
    const core::Catalogue own = catalogue::builtIn();
    const auto steps = core::unfold(*core::routineOf(own, "morning"));
    REQUIRE(steps.size() == 12);
    CHECK(steps[0].transition == 20s);
    CHECK(steps[0].side == core::Side::Left);
    CHECK(steps[1].side == core::Side::Right);
    CHECK(steps[5].repetition == 3);
    CHECK(steps[8].cycles == 6);
}

TEST_CASE("every variant can be done as a session of its own")
{
    const core::Catalogue own = catalogue::builtIn();
    forEveryVariant([&](const core::Stretch& stretch, const core::Variant& variant) {
        const core::Routine routine = core::routineOfOne(own, stretch.id, variant.id);
        REQUIRE(routine.items.size() == 1);
        CHECK(routine.items[0].bothSides == variant.sided);
        CHECK(core::duration(routine) >= 40s);
        CHECK(core::duration(routine) <= 3min);
    });
}
