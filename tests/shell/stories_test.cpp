#include "shell/story.hpp"

#include "support/catch.hpp"

#include <algorithm>

using namespace limber;
using limber::test::Story;

namespace {

std::vector<std::filesystem::path> storyFiles()
{
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator{LIMBER_SOURCE_DIR "/tests/shell/stories"}) {
        if (entry.path().extension() == ".story") {
            files.push_back(entry.path());
        }
    }
    std::sort(files.begin(), files.end());
    return files;
}

} // namespace

TEST_CASE("on every day that is told, the user sees what the story says")
{
    const std::vector<std::filesystem::path> files = storyFiles();
    CHECK(files.size() >= 30);
    for (const std::filesystem::path& file : files) {
        Story story{file};
        const std::string difference = limber::test::difference(story.expected(), story.live());
        INFO(file.filename().string() << " (- expected, + seen)\n" << difference);
        CHECK(difference.empty());
    }
}

TEST_CASE("a story's difference shows what is missing and what is too much")
{
    using limber::test::difference;
    CHECK(difference({"a", "b"}, {"a", "b"}).empty());
    CHECK(difference({"a", "b", "c"}, {"a", "x", "c"}) == "  a\n- b\n+ x\n  c\n");
    CHECK(difference({}, {"a"}) == "+ a\n");
}
