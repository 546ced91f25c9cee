/// Puts settings and a reminder state into the home that the environment names, as Limber would have left
/// them: breaks all day and all night, no bookends, and as many minutes of active time counted as the
/// argument says.
#include "limber/platform/paths.hpp"
#include "limber/platform/system_clock.hpp"
#include "limber/storage/history.hpp"
#include "limber/storage/settings_file.hpp"

#include <QCoreApplication>
#include <QDBusConnection>

#include <cstdlib>
#include <iostream>
#include <string>

using namespace limber;

namespace {

int fail(const std::string& text)
{
    std::cerr << text << '\n';
    return EXIT_FAILURE;
}

core::Settings breaksOnly()
{
    core::Settings settings;
    settings.breaks.hours.fill({core::HourRange{core::TimeOfDay{0}, core::TimeOfDay{24 * 60}}});
    settings.bookends.morning = false;
    settings.bookends.evening = false;
    settings.seen = {.welcome = true, .safety = true, .deskCheck = true};
    return settings;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    if (argc != 2) {
        return fail("usage: prepare_state MINUTES");
    }
    const auto counted = std::chrono::duration_cast<core::Milliseconds>(
        std::chrono::duration<double, std::ratio<60>>{std::stod(argv[1])});
    const platform::Paths paths = platform::paths();
    if (const auto made = platform::createFolders(paths); !made) {
        return fail(made.error());
    }
    const platform::SystemClock clock{QDBusConnection{QStringLiteral("none")}};
    if (const auto saved = storage::openSettings(paths.config / "settings.json", clock)->save(breaksOnly());
        !saved) {
        return fail(saved.error());
    }
    auto opened = storage::openHistory(paths.data / "history.db", clock);
    if (!opened) {
        return fail(opened.error().text);
    }
    const core::Now now = clock.now();
    core::SavedReminders saved{{}, now.wall, now.up, platform::bootId(), false};
    saved.state.count = {counted, now.up};
    if (const auto stored = opened->state->save(saved); !stored) {
        return fail(stored.error().text);
    }
    return EXIT_SUCCESS;
}
