#include "limber/platform/autostart_entry.hpp"
#include "support/catch.hpp"
#include "support/wait_until.hpp"

#include <QTemporaryDir>

#include <filesystem>
#include <fstream>
#include <iterator>

using namespace limber;
namespace fs = std::filesystem;

namespace {

constexpr const char* name = "io.github.limber_app.Limber.desktop";

struct Home {
    QTemporaryDir folder;
    fs::path root{folder.path().toStdString()};
    platform::AutostartFolders folders{root / "config" / "autostart", {root / "etc" / "autostart"}};

    [[nodiscard]] platform::AutostartEntry entry(const std::string& command = "limber") const
    {
        return platform::AutostartEntry{folders, command};
    }
    static void put(const fs::path& in, const std::string& text)
    {
        fs::create_directories(in);
        std::ofstream{in / name} << text;
    }
    [[nodiscard]] std::string own() const
    {
        std::ifstream stream{folders.user / name};
        return {std::istreambuf_iterator<char>{stream}, {}};
    }
};

} // namespace

TEST_CASE("Limber starts at log-in only once that is wanted, and an entry of its own says so")
{
    const Home home;
    auto entry = home.entry();
    CHECK_FALSE(entry.isOn());
    REQUIRE(entry.set(true).has_value());
    CHECK(entry.isOn());
    CHECK(home.own().find("\nExec=limber\n") != std::string::npos);
    REQUIRE(entry.set(false).has_value());
    CHECK_FALSE(entry.isOn());
    CHECK_FALSE(fs::exists(home.folders.user / name));
}

TEST_CASE("an entry that another program switched off counts as off")
{
    const Home home;
    const auto entry = home.entry();
    Home::put(home.folders.user, "[Desktop Entry]\nExec=limber\nX-GNOME-Autostart-enabled=false\n");
    CHECK_FALSE(entry.isOn());
    Home::put(home.folders.user, "[Desktop Entry]\nExec=limber\nHidden=true\n");
    CHECK_FALSE(entry.isOn());
    Home::put(home.folders.user, "[Other]\nHidden=true\n[Desktop Entry]\nExec=limber\n");
    CHECK(entry.isOn());
}

TEST_CASE("an entry of the system is hidden by one of the user's, and comes back without it")
{
    const Home home;
    Home::put(home.folders.system.front(), "[Desktop Entry]\nExec=limber\n");
    auto entry = home.entry();
    CHECK(entry.isOn());
    REQUIRE(entry.set(false).has_value());
    CHECK_FALSE(entry.isOn());
    CHECK(home.own().find("Hidden=true") != std::string::npos);
    REQUIRE(entry.set(true).has_value());
    CHECK(entry.isOn());
    CHECK_FALSE(fs::exists(home.folders.user / name));
}

TEST_CASE("a path with spaces is quoted")
{
    const Home home;
    REQUIRE(home.entry("/home/ada/my programs/limber").set(true).has_value());
    CHECK(home.own().find("\nExec=\"/home/ada/my programs/limber\"\n") != std::string::npos);
}

TEST_CASE("a folder that cannot be written is told with its name")
{
    const Home home;
    fs::create_directories(home.root / "config");
    std::ofstream{home.folders.user} << "a file where the folder should be";
    const auto refused = home.entry().set(true);
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().find(name) != std::string::npos);
}

TEST_CASE("a change from outside is noticed, also before the folder is there")
{
    const Home home;
    fs::create_directories(home.root / "config");
    auto entry = home.entry();
    int changes = 0;
    entry.onChange([&] { ++changes; });
    Home::put(home.folders.user, "[Desktop Entry]\nExec=limber\n");
    REQUIRE(test::waitUntil([&] { return changes > 0 && entry.isOn(); }));
    const int before = changes;
    Home::put(home.folders.user, "[Desktop Entry]\nExec=limber\nHidden=true\n");
    REQUIRE(test::waitUntil([&] { return changes > before && !entry.isOn(); }));
}
