#include "limber/platform/paths.hpp"
#include "support/catch.hpp"
#include "support/environment.hpp"

#include <QFile>
#include <QTemporaryDir>

#include <sys/stat.h>

using namespace limber;
using namespace limber::test;

namespace {

mode_t modeOf(const std::filesystem::path& path)
{
    struct stat status { };
    REQUIRE(::stat(path.c_str(), &status) == 0);
    return status.st_mode & 0777U;
}

} // namespace

TEST_CASE("the folders follow the XDG variables, and HOME without them")
{
    const EnvironmentVariable home{"HOME", "/home/anna"};
    const EnvironmentVariable config{"XDG_CONFIG_HOME", "/conf"};
    const EnvironmentVariable data{"XDG_DATA_HOME", ""};
    const EnvironmentVariable state{"XDG_STATE_HOME", "relative"};
    const EnvironmentVariable runtime{"XDG_RUNTIME_DIR", "/run/user/1000"};
    CHECK(platform::paths()
          == platform::Paths{"/conf/limber", "/home/anna/.local/share/limber",
                             "/home/anna/.local/state/limber", "/run/user/1000/limber"});
    const EnvironmentVariable without{"XDG_RUNTIME_DIR", ""};
    CHECK(platform::paths().runtime == "/home/anna/.local/state/limber/run");
}

TEST_CASE("folders are made for their owner only, and made again without harm")
{
    const QTemporaryDir folder;
    const std::filesystem::path root = folder.path().toStdString();
    const platform::Paths paths{root / "a/b/config", root / "a/data", root / "state", root / "run"};
    REQUIRE(platform::createFolders(paths));
    for (const auto& path :
         {root / "a", root / "a/b", paths.config, paths.data, paths.state, paths.runtime}) {
        CHECK(modeOf(path) == 0700);
    }
    CHECK(platform::createFolders(paths));
}

TEST_CASE("a file where a folder should be is named")
{
    const QTemporaryDir folder;
    const std::filesystem::path root = folder.path().toStdString();
    QFile file{folder.filePath(QStringLiteral("file"))};
    REQUIRE(file.open(QIODevice::WriteOnly));
    const auto made = platform::createFolders({root / "config", root / "file", root / "state", root / "run"});
    REQUIRE_FALSE(made);
    CHECK(made.error() == (root / "file").string() + " is not a folder");
    const auto below
        = platform::createFolders({root / "config", root / "file/data", root / "state", root / "run"});
    REQUIRE_FALSE(below);
    CHECK_THAT(below.error(), Catch::Contains((root / "file/data").string()));
}
