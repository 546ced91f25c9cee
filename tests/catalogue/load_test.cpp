#include "limber/catalogue/load.hpp"
#include "support/catch.hpp"

#include <filesystem>
#include <fstream>
#include <rapidcheck.h>

using namespace limber;
using namespace std::string_literals;
namespace fs = std::filesystem;

namespace {

using Texts = std::vector<std::string>;

/// A user's file with one stretch and a routine that uses it.
const std::string goodFile = R"({
  "stretches": [
    {
      "id": "my-reach",
      "name": "Reach",
      "sided": true,
      "variants": [
        {
          "id": "chair",
          "title": "On a chair",
          "posture": "sitting",
          "sided": true,
          "tags": ["armsup"],
          "figure": "trunk-rotation_look",
          "getReady": "Sit tall",
          "cue": "Reach up with your {side} arm"
        }
      ]
    }
  ],
  "routines": [
    {
      "id": "my-break",
      "name": "Mine",
      "kind": "break",
      "items": [
        { "stretch": "my-reach", "variant": "chair", "hold": 20, "repetitions": 2, "sides": "alternating" },
        { "stretch": "cat-camel", "variant": "desk", "cycles": 3, "cycle": 7 }
      ]
    }
  ]
}
)";

catalogue::FileText ownFile()
{
    return {"own.json", R"({
  "stretches": [{
    "id": "cat-camel", "name": "Cat-camel",
    "variants": [{ "id": "desk", "title": "At the desk", "posture": "sitting", "tags": ["headlow", "armsup"],
                   "figure": "cat-camel_desk", "getReady": "Sit tall", "cue": "Round", "cueThen": "Open" }]
  }, {
    "id": "trunk-rotation", "name": "Trunk rotation", "sided": true,
    "variants": [{ "id": "look", "title": "Head only", "posture": "sitting", "sided": true,
                   "figure": "trunk-rotation_look", "getReady": "Sit tall", "cue": "Look to the {side}" }]
  }],
  "routines": [{ "id": "short", "name": "Short", "kind": "break",
                 "items": [{ "stretch": "cat-camel", "variant": "desk", "cycles": 3, "cycle": 7 }] }]
})"};
}

catalogue::Loaded loadWithUsers(const std::vector<catalogue::FileText>& users)
{
    return catalogue::load({ownFile()}, users);
}

/// The problems of a user's file, as the user reads them.
Texts problemsOf(const std::string& text)
{
    Texts texts;
    const catalogue::Loaded loaded = loadWithUsers({{"my-yoga.json", text}});
    for (const json::Problem& problem : loaded.problems) {
        texts.push_back(json::toText(problem));
    }
    if (!texts.empty()) {
        CHECK(loaded.catalogue == loadWithUsers({}).catalogue);
    }
    return texts;
}

/// goodFile with one piece replaced.
std::string with(std::string_view piece, std::string_view replacement)
{
    std::string text = goodFile;
    const auto at = text.find(piece);
    REQUIRE(at != std::string::npos);
    return text.replace(at, piece.size(), replacement);
}

/// A folder that goes when the test does.
class Folder {
public:
    Folder()
    {
        std::string pattern = (fs::temp_directory_path() / "limber-catalogue-XXXXXX").string();
        m_path = mkdtemp(pattern.data());
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    ~Folder()
    {
        std::error_code ignored;
        fs::remove_all(m_path, ignored);
    }
    void write(const std::string& name, std::string_view text) const
    {
        std::ofstream{m_path / name, std::ios::binary} << text;
    }
    const fs::path& path() const { return m_path; }

private:
    fs::path m_path;
};

} // namespace

TEST_CASE("a user's file adds its stretches and routines")
{
    const catalogue::Loaded loaded = loadWithUsers({{"my-yoga.json", goodFile}});
    CHECK(loaded.problems.empty());
    const core::Stretch* const reach = core::stretchOf(loaded.catalogue, "my-reach");
    REQUIRE(reach != nullptr);
    CHECK(reach->variants.at(0).cue == "Reach up with your {side} arm");
    const core::Routine* const mine = core::routineOf(loaded.catalogue, "my-break");
    REQUIRE(mine != nullptr);
    CHECK(mine->kind == core::SessionKind::Break);
    CHECK(mine->items[0].bothSides);
    CHECK(mine->items[0].alternate);
    CHECK(mine->items[0].hold == core::Seconds{20});
    CHECK_FALSE(mine->items[1].bothSides);
    CHECK(mine->items[1].cycles == 3);
}

TEST_CASE("sides left open are as the variant is")
{
    const catalogue::Loaded loaded
        = loadWithUsers({{"my-yoga.json", with(", \"sides\": \"alternating\"", "")}});
    REQUIRE(core::routineOf(loaded.catalogue, "my-break") != nullptr);
    CHECK(core::routineOf(loaded.catalogue, "my-break")->items[0].bothSides);
    CHECK_FALSE(core::routineOf(loaded.catalogue, "my-break")->items[0].alternate);
}

TEST_CASE("one bad file is left out and named, and the others do not suffer")
{
    const catalogue::Loaded loaded = loadWithUsers({
        {"a.json", "{\"routines\": [{\n\"id\": 3}]}"},
        {"b.json", goodFile},
        {"c.json", "{"},
    });
    CHECK(core::routineOf(loaded.catalogue, "my-break") != nullptr);
    CHECK(core::stretchOf(loaded.catalogue, "cat-camel") != nullptr);
    REQUIRE(loaded.problems.size() >= 2);
    CHECK(json::toText(loaded.problems.front()) == "a.json, line 2: id must be a text in quotes.");
    CHECK(loaded.problems.back().file == "c.json");
}

TEST_CASE("a problem names line, field and reason")
{
    CHECK(problemsOf(with("\"hold\": 20", "\"hold\": \"long\""))
          == Texts{"my-yoga.json, line 27: hold must be a number."});
    CHECK(problemsOf(with("\"hold\": 20", "\"hold\": 601"))
          == Texts{"my-yoga.json, line 27: hold must be between 1 and 600."});
    CHECK(problemsOf(with("\"hold\": 20", "\"hold\": 1e300"))
          == Texts{"my-yoga.json, line 27: hold must be between 1 and 600."});
    CHECK(problemsOf(with("\"hold\": 20", "\"hold\": 2.5"))
          == Texts{"my-yoga.json, line 27: hold must be a whole number."});
    CHECK(problemsOf(with("\"hold\": 20", "\"holds\": 20"))
          == Texts{"my-yoga.json, line 27: an item needs either hold, or cycles and cycle.",
                   "my-yoga.json, line 27: holds is not a field Limber knows here."});
    CHECK(problemsOf(with("\"hold\": 20", "\"hold\": 20, \"hold\": 30"))
          == Texts{"my-yoga.json, line 27: hold stands here a second time."});
    CHECK(problemsOf(with("\"cycles\": 3", "\"hold\": 3"))
          == Texts{"my-yoga.json, line 28: an item needs either hold, or cycles and cycle."});
    CHECK(problemsOf(with("\"kind\": \"break\"", "\"kind\": \"noon\""))
          == Texts{"my-yoga.json, line 25: kind must be morning, break, evening or manual."});
    CHECK(
        problemsOf(with("\"posture\": \"sitting\"", "\"posture\": \"flying\""))
        == Texts{"my-yoga.json, line 11: posture must be lying, all-fours, kneeling, sitting or standing."});
    CHECK(problemsOf(with("\"Sit tall\"", "\"  \""))
          == Texts{"my-yoga.json, line 15: getReady must not be empty."});
    CHECK(problemsOf(with("\"my-reach\"", "\"My reach\"")).front()
          == "my-yoga.json, line 4: id must be made of a to z, 0 to 9 and hyphens, at most 40 of them.");
}

TEST_CASE("references must lead to something that exists")
{
    CHECK(problemsOf(with("\"trunk-rotation_look\"", "\"my-picture\""))
          == Texts{"my-yoga.json, line 8: there is no figure called my-picture."});
    CHECK(problemsOf(with("\"armsup\"", "\"arms\""))
          == Texts{"my-yoga.json, line 8: there is no tag called arms."});
    CHECK(problemsOf(with("\"stretch\": \"cat-camel\"", "\"stretch\": \"dog\""))
          == Texts{"my-yoga.json, line 28: there is no stretch called dog."});
    CHECK(problemsOf(with("\"variant\": \"desk\"", "\"variant\": \"bed\""))
          == Texts{"my-yoga.json, line 28: cat-camel has no variant called bed."});
}

TEST_CASE("ids are used once, and names that mean something else are refused")
{
    CHECK(problemsOf(with("\"my-break\"", "\"short\""))
          == Texts{"my-yoga.json, line 22: there is a routine called short already."});
    CHECK(problemsOf(with("\"my-break\"", "\"take-turns\""))
          == Texts{"my-yoga.json, line 22: take-turns cannot be the id of a routine: it is what alternating "
                   "is called."});
    CHECK(problemsOf(with("\"id\": \"my-reach\"", "\"id\": \"cat-camel\"")).front()
          == "my-yoga.json, line 3: there is a stretch called cat-camel already.");
    CHECK(problemsOf(with("\"id\": \"my-reach\"", "\"id\": \"evening\"")).front()
          == "my-yoga.json, line 3: evening cannot be the id of a stretch: it is a kind of session.");
    const catalogue::Loaded twice = loadWithUsers({{"a.json", goodFile}, {"b.json", goodFile}});
    CHECK(core::routineOf(twice.catalogue, "my-break") != nullptr);
    REQUIRE(twice.problems.size() == 2);
    CHECK(twice.problems[0].file == "b.json");
}

TEST_CASE("sides must agree with the variant")
{
    CHECK(problemsOf(with("\"sides\": \"alternating\"", "\"sides\": \"both\""))
          == Texts{"my-yoga.json, line 27: my-reach chair works one side at a time: sides must be each or "
                   "alternating."});
    CHECK(problemsOf(with("\"cycles\": 3", "\"sides\": \"each\", \"cycles\": 3"))
          == Texts{"my-yoga.json, line 28: cat-camel desk has no sides: sides must be both."});
    CHECK(problemsOf(with("\"sided\": true,\n      \"variants\"", "\"variants\"")).front()
          == "my-yoga.json, line 11: sided must be false: the stretch is not sided.");
}

TEST_CASE("cues may name the side and nothing else")
{
    CHECK(problemsOf(with("{side}", "{sid}"))
          == Texts{"my-yoga.json, line 16: cue may hold {side} and {other}, and nothing else in braces."});
    CHECK(
        problemsOf(with("\"Sit tall\"", "\"Sit {\""))
        == Texts{"my-yoga.json, line 15: getReady may hold {side} and {other}, and nothing else in braces."});
}

TEST_CASE("a file that says nothing is a problem, and so is a stretch or a routine with nothing in it")
{
    CHECK(problemsOf("{}") == Texts{"my-yoga.json, line 1: holds neither stretches nor routines."});
    CHECK(problemsOf("[]") == Texts{"my-yoga.json, line 1: must be an object { }."});
    CHECK(problemsOf("") == Texts{"my-yoga.json: is empty."});
    CHECK(problemsOf(R"({"stretches": [{"id": "x", "name": "X", "variants": []}]})")
          == Texts{"my-yoga.json, line 1: x needs at least one variant."});
    CHECK(problemsOf(R"({"routines": [{"id": "x", "name": "X", "kind": "break", "items": []}]})")
          == Texts{"my-yoga.json, line 1: x needs at least one item."});
}

TEST_CASE("damaged files are named, not believed")
{
    CHECK(problemsOf("\xEF\xBB\xBF" + goodFile).empty());
    CHECK(problemsOf(goodFile.substr(0, 700)).size() == 1);
    CHECK(problemsOf(goodFile + "\0"s) == Texts{"my-yoga.json, line 33, column 1: holds a NUL byte."});
    CHECK(problemsOf(with("Sit tall", "Sit \xC3\x28")).size() == 1);
    CHECK(problemsOf(std::string(100'000, '[')).size() == 1);
    CHECK(problemsOf("\xFF\xFE{\0}\0"s).size() == 1);
}

TEST_CASE("a file cut or damaged anywhere never changes what is built in")
{
    const core::Catalogue own = loadWithUsers({}).catalogue;
    CHECK(rc::check("cut", [&] {
        const auto length = *rc::gen::inRange<std::size_t>(0, goodFile.size() - 2);
        const catalogue::Loaded loaded = loadWithUsers({{"my.json", goodFile.substr(0, length)}});
        RC_ASSERT(loaded.catalogue == own);
        RC_ASSERT_FALSE(loaded.problems.empty());
    }));
    CHECK(rc::check("one byte changed", [&] {
        std::string text = goodFile;
        text[*rc::gen::inRange<std::size_t>(0, text.size())] = *rc::gen::arbitrary<char>();
        const catalogue::Loaded loaded = loadWithUsers({{"my.json", text}});
        RC_ASSERT((loaded.catalogue == own) != loaded.problems.empty());
        RC_ASSERT(core::stretchOf(loaded.catalogue, "cat-camel") != nullptr);
    }));
}

TEST_CASE("a user's folder is read by name, and only its JSON files")
{
    const Folder folder;
    folder.write("b.json", "two");
    folder.write("a.json", "one");
    folder.write("notes.txt", "no");
    fs::create_directory(folder.path() / "deep.json");
    const catalogue::FolderTexts texts = catalogue::readUserFolder(folder.path());
    CHECK(texts.problems.empty());
    REQUIRE(texts.files.size() == 2);
    CHECK(texts.files[0].name == "a.json");
    CHECK(texts.files[0].text == "one");
    CHECK(texts.files[1].name == "b.json");
}

TEST_CASE("a folder that is not there is empty, one that is a file is a problem")
{
    const Folder folder;
    CHECK(catalogue::readUserFolder(folder.path() / "none").files.empty());
    CHECK(catalogue::readUserFolder(folder.path() / "none").problems.empty());
    folder.write("file", "x");
    CHECK(catalogue::readUserFolder(folder.path() / "file").problems.size() == 1);
}

TEST_CASE("files that are too large or lead nowhere are named and left out")
{
    const Folder folder;
    folder.write("large.json", std::string(catalogue::largestFile + 1, ' '));
    folder.write("good.json", goodFile);
    fs::create_symlink(folder.path() / "nowhere", folder.path() / "dangling.json");
    const catalogue::FolderTexts texts = catalogue::readUserFolder(folder.path());
    CHECK(texts.files.size() == 1);
    REQUIRE(texts.problems.size() == 1);
    CHECK(json::toText(texts.problems[0]) == "large.json: is larger than 1 MB.");
}

TEST_CASE("the program's catalogue is Limber's own and the user's")
{
    const Folder folder;
    folder.write("my-yoga.json", goodFile);
    folder.write("broken.json", "{");
    const catalogue::Loaded loaded = catalogue::loadWith(folder.path());
    CHECK(core::stretchOf(loaded.catalogue, "my-reach") != nullptr);
    CHECK(core::stretchOf(loaded.catalogue, "hip-flexor") != nullptr);
    REQUIRE(loaded.problems.size() == 1);
    CHECK(loaded.problems[0].file == "broken.json");
}

TEST_CASE("the example in the documentation is in order")
{
    std::ifstream stream{fs::path{LIMBER_SOURCE_DIR} / "docs" / "catalogue.md"};
    const std::string page{std::istreambuf_iterator<char>{stream}, {}};
    const std::string mark = "```json\n";
    const auto begin = page.find(mark);
    REQUIRE(begin != std::string::npos);
    const auto end = page.find("```", begin + mark.size());
    const Folder folder;
    folder.write("example.json", page.substr(begin + mark.size(), end - begin - mark.size()));
    const catalogue::Loaded loaded = catalogue::loadWith(folder.path());
    for (const json::Problem& problem : loaded.problems) {
        FAIL_CHECK(json::toText(problem));
    }
    CHECK(core::routineOf(loaded.catalogue, "my-break") != nullptr);
}

TEST_CASE("the documentation explains every tag")
{
    std::ifstream stream{fs::path{LIMBER_SOURCE_DIR} / "docs" / "catalogue.md"};
    const std::string page{std::istreambuf_iterator<char>{stream}, {}};
    for (const core::Stretch& stretch : catalogue::builtIn().stretches) {
        for (const core::Variant& variant : stretch.variants) {
            for (const std::string& tag : variant.tags) {
                INFO(tag);
                CHECK(page.find("`" + tag + "`") != std::string::npos);
            }
        }
    }
}
