#include "fake_file_manager.hpp"

#include "limber/platform/desktop_file_manager.hpp"
#include "support/catch.hpp"

#include <QTemporaryDir>

#include <optional>
#include <string>
#include <vector>

using namespace limber;
using namespace limber::test;

namespace fs = std::filesystem;

namespace {

/// Shows what it is asked for, and what was opened where no file manager answered.
struct Bench {
    PrivateBus bus;
    bool opensFolders = true;
    std::vector<std::string> opened;
    platform::DesktopFileManager files{bus.connect(), [this](const fs::path& folder) {
                                           opened.push_back(folder.string());
                                           return opensFolders;
                                       }};
    std::optional<bool> isShown;

    void showFile(const fs::path& file)
    {
        isShown.reset();
        files.showFile(file, [this](bool is) { isShown = is; });
        REQUIRE(waitUntil([this] { return isShown.has_value(); }));
    }
    void openFolder(const fs::path& folder)
    {
        isShown.reset();
        files.openFolder(folder, [this](bool is) { isShown = is; });
        REQUIRE(waitUntil([this] { return isShown.has_value(); }));
    }
};

} // namespace

TEST_CASE("a file is picked out by the desktop's file manager, whatever is in its name")
{
    Bench bench;
    FakeFileManager manager{bench.bus};
    bench.showFile("/home/ada/my data/100% é.json");
    CHECK(bench.isShown == true);
    CHECK(manager.items == QStringList{QStringLiteral("file:///home/ada/my%20data/100%25%20%C3%A9.json")});
    CHECK(bench.opened.empty());
}

TEST_CASE("where no file manager is on the bus, or it cannot, the folder of the file is opened otherwise")
{
    Bench bench;
    bench.showFile("/home/ada/limber.json");
    CHECK(bench.isShown == true);
    CHECK(bench.opened == std::vector<std::string>{"/home/ada"});
    FakeFileManager manager{bench.bus};
    manager.isUnable = true;
    bench.showFile("/srv/limber.json");
    CHECK(bench.isShown == true);
    CHECK(bench.opened == std::vector<std::string>{"/home/ada", "/srv"});
}

TEST_CASE("that nothing can show a file is told")
{
    Bench bench;
    bench.opensFolders = false;
    bench.showFile("/home/ada/limber.json");
    CHECK(bench.isShown == false);
}

TEST_CASE("a folder that is not there yet is made before it is opened")
{
    Bench bench;
    FakeFileManager manager{bench.bus};
    const QTemporaryDir home;
    const fs::path folder = fs::path{home.path().toStdString()} / "limber" / "catalogue";
    bench.openFolder(folder);
    CHECK(bench.isShown == true);
    CHECK(fs::is_directory(folder));
    CHECK(manager.folders
          == QStringList{QStringLiteral("file://") + QString::fromStdString(folder.string())});
}

TEST_CASE("a folder that cannot be made is told of, and nothing is opened")
{
    Bench bench;
    bench.openFolder("/proc/limber/catalogue");
    CHECK(bench.isShown == false);
    CHECK(bench.opened.empty());
}
