#include "pose_files.hpp"

#include "support/catch.hpp"

#include <rapidcheck.h>
#include <set>

using namespace limber;

namespace {

const std::string goodFile = R"({
  "id": "test_floor",
  "sided": true,
  "hero": "bent",
  "camera": { "azimuth": 10 },
  "layers": ["torso", "leg-right"],
  "keys": [
    { "name": "straight", "words": "Standing.", "root": { "position": [0, 0.9, 0] } },
    { "name": "bent", "words": "Bending.", "root": { "pitch": 30 }, "legs": { "ankle": [0, 0.06, 0.1] } }
  ]
})";

/// The text of the first problem in the good file with `from` replaced by `to`.
std::string problemWith(const std::string& from, const std::string& to)
{
    std::string text = goodFile;
    const auto at = text.find(from);
    REQUIRE(at != std::string::npos);
    text.replace(at, from.size(), to);
    const auto read = catalogue::readChoreography(text, "test.json");
    return read ? std::string{} : json::toText(read.error().front());
}

} // namespace

TEST_CASE("a pose file is read into keys that inherit from each other")
{
    const auto read = catalogue::readChoreography(goodFile, "test.json");
    REQUIRE(read);
    CHECK(read->id == "test_floor");
    CHECK(read->sided);
    CHECK(read->hero == 1);
    REQUIRE(read->keys.size() == 2);
    CHECK(read->keys[1].pose.root.position == figure::Vec3{0, 0.9, 0});
    CHECK(read->keys[1].pose.root.pitch == 30);
    CHECK(read->keys[1].pose.legs[0].ankle == figure::Vec3{0, 0.06, 0.1});
    CHECK(read->keys[1].pose.legs[1].ankle == figure::Vec3{0, 0.06, -0.1});
    CHECK(read->bounds.right > read->bounds.left);
}

TEST_CASE("a mistake in a pose file is named with its file, line and field")
{
    CHECK(problemWith("\"pitch\": 30", "\"pitch\": \"30\"") == "test.json, line 9: pitch must be a number.");
    CHECK(problemWith("\"pitch\": 30", "\"tilt\": 30")
          == "test.json, line 9: tilt is not a field Limber knows here.");
    CHECK(problemWith("\"pitch\": 30", "\"pitch\": 3000")
          == "test.json, line 9: pitch must be between -180 and 180.");
    CHECK(problemWith("[0, 0.9, 0]", "[0, 0.9]")
          == "test.json, line 8: position must be three numbers, none of them out of proportion.");
    CHECK(problemWith("\"hero\": \"bent\"", "\"hero\": \"flying\"")
          == "test.json, line 4: hero must be the name of a key.");
    CHECK(problemWith("\"torso\"", "\"tail\"").find("test.json, line 6: layers holds tail") == 0);
    CHECK(problemWith("\"id\": \"test_floor\",", "") == "test.json, line 1: id is missing.");
    CHECK(problemWith("]\n}", "]").find("test.json, line ") == 0);
}

TEST_CASE("no pose file, however broken, does more than be refused")
{
    CHECK(rc::check([] {
        std::string text = goodFile;
        const int changes = *rc::gen::inRange(1, 6);
        for (int i = 0; i < changes; ++i) {
            const auto at = static_cast<std::size_t>(*rc::gen::inRange(0, static_cast<int>(text.size())));
            text[at] = *rc::gen::element('"', '{', '}', '[', ']', ',', ':', '9', '-', 'e', ' ', 'x');
        }
        const auto read = catalogue::readChoreography(text, "test.json");
        RC_ASSERT(read.has_value() || !read.error().empty());
    }));
}

TEST_CASE("every pose file is named after what it holds, and describes each of its keys")
{
    for (const figure::Choreography& choreography : test::ownChoreographies()) {
        CAPTURE(choreography.id);
        CHECK(catalogue::choreographyOf(choreography.id) == choreography);
        std::set<std::string> names;
        for (const figure::Key& key : choreography.keys) {
            CHECK(names.insert(key.name).second);
            CHECK(key.words.size() > 15);
            CHECK(key.words.back() == '.');
        }
    }
}
