#include "resident/ask_running.hpp"

#include "history_text.hpp"
#include "resident/history_verbs.hpp"

#include "limber/platform/dbus_interface_client.hpp"
#include "limber/platform/system_clock.hpp"
#include "limber/storage/history.hpp"
#include "limber/storage/history_export.hpp"

#include <QCoreApplication>
#include <QDBusConnection>

#include <iostream>

namespace limber::app {

namespace {

constexpr int failed = 1;

template <typename... Fs>
struct Match : Fs... {
    using Fs::operator()...;
};

template <typename... Fs>
Match(Fs...) -> Match<Fs...>;

struct CommandLineWords {
    Q_DECLARE_TR_FUNCTIONS(limber::app::CommandLineWords)
};

int complain(const std::string& text)
{
    std::cerr << "limber: " << text << '\n';
    return failed;
}

bool isThere(const tl::expected<std::string, platform::CallError>& answer)
{
    using Fault = platform::CallError::Fault;
    return answer || answer.error().fault != Fault::NotRunning;
}

int call(const std::string& method, const std::vector<platform::CallArgument>& arguments = {})
{
    const auto answer = platform::callRunning(QDBusConnection::sessionBus(), method, arguments);
    if (!answer) {
        return complain(answer.error().text);
    }
    if (!answer->empty()) {
        std::cout << *answer << '\n';
    }
    return 0;
}

/// `method` gives text or JSON about a running Limber; that there is none is an answer too.
int tell(const char* method, bool json)
{
    const auto answer = platform::callRunning(QDBusConnection::sessionBus(), method);
    if (!isThere(answer)) {
        std::cout << (json ? "{\"running\":false}"
                           : CommandLineWords::tr("Limber is not running.").toStdString())
                  << '\n';
        return 0;
    }
    if (!answer) {
        return complain(answer.error().text);
    }
    std::cout << *answer << '\n';
    return 0;
}

int quit()
{
    const auto answer = platform::callRunning(QDBusConnection::sessionBus(), "Quit");
    if (!isThere(answer)) {
        std::cout << CommandLineWords::tr("Limber is not running.").toStdString() << '\n';
        return 0;
    }
    return answer ? 0 : complain(answer.error().text);
}

std::string spanText(core::Minutes span)
{
    return std::to_string(span.count()) + "m";
}

int showHistory(const History& wanted, const platform::Paths& paths)
{
    const auto reader = storage::openHistoryReader(paths.data / "history.db");
    const platform::SystemClock clock{QDBusConnection{QString()}};
    const core::Now now = clock.now();
    const core::CivilDay today = core::dayOf(core::toCivil(now.wall, now.zone));
    const ports::Stored<std::string> text = wanted.format == Format::Json
        ? storage::exportJson(*reader, wanted.since)
        : wanted.format == Format::Csv ? storage::exportSessionsCsv(*reader, wanted.since)
                                       : historyText(*reader, wanted.since, today);
    if (!text) {
        return complain(text.error().text);
    }
    std::cout << *text;
    return 0;
}

} // namespace

int askRunning(const CommandLine& wanted, const platform::Paths& paths)
{
    return std::visit(
        Match{
            [](const Start& start) {
                const std::string what = start.kind ? std::string{core::name(*start.kind)} : start.stretch;
                return call("Start", {what});
            },
            [](const Snooze& snooze) {
                const auto minutes
                    = static_cast<std::uint32_t>(snooze.span.value_or(core::Minutes{0}).count());
                return call("Snooze", {minutes});
            },
            [](const Skip&) { return call("Skip"); },
            [](const Pause& pause) {
                const std::string until
                    = pause.untilTomorrow ? "tomorrow" : (pause.span ? spanText(*pause.span) : std::string{});
                return call("Pause", {until});
            },
            [](const Resume&) { return call("Resume"); },
            [](const Status& status) { return tell(status.json ? "Status" : "Next", status.json); },
            [](const Next& next) { return tell(next.json ? "Status" : "Next", next.json); },
            [&](const History& history) { return showHistory(history, paths); },
            [&](const Export& wish) { return carryOut(wish, paths); },
            [&](const Import& wish) { return carryOut(wish, paths); },
            [&](const Backup& wish) { return carryOut(wish, paths); },
            [&](const Restore& wish) { return carryOut(wish, paths); },
            [](const Quit&) { return quit(); },
            [](const Print& print) {
                std::cout << print.text;
                return 0;
            },
            [](const auto&) { return failed; },
        },
        wanted);
}

} // namespace limber::app
