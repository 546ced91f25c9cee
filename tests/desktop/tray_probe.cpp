/// Nothing but the tray, for tests in a real panel: takes a state's name per line on standard input, and
/// writes what was chosen, and whether there is a panel, to standard output.
#include "limber/tray/status_tray.hpp"

#include <QApplication>
#include <QSocketNotifier>

#include <unistd.h>

#include <iostream>
#include <map>
#include <type_traits>

using namespace limber;

namespace {

class StoppedClock final : public ports::Clock {
public:
    core::Now now() const override
    {
        using namespace date;
        const core::CivilTime noon = local_days{2026_y / March / 5} + std::chrono::hours{12};
        const core::Zone zone = locate_zone("Europe/Berlin");
        return {core::toInstant(noon, zone), core::Uptime{}, zone};
    }
};

ports::TrayState stateCalled(const std::string& status, const core::Now& now)
{
    ports::TrayState state{{}, now, {}};
    state.next.status = core::nextUpStatusNamed(status).value();
    state.next.isCounting = true;
    state.next.at = now.wall + std::chrono::minutes{90};
    return state;
}

std::string inWords(const ports::TrayChoice& choice)
{
    return std::visit(
        [](const auto& chosen) -> std::string {
            using Choice = std::decay_t<decltype(chosen)>;
            if constexpr (std::is_same_v<Choice, core::StartWanted>) {
                return "start " + std::string{core::name(chosen.kind)} + " " + chosen.stretch;
            } else if constexpr (std::is_same_v<Choice, core::Answered>) {
                return chosen.answer == core::AnswerKind::Skip
                    ? "skip"
                    : "snooze " + std::to_string(chosen.snooze.value().count());
            } else if constexpr (std::is_same_v<Choice, core::Paused>) {
                return chosen.until
                    ? "pause until " + std::to_string(chosen.until->time_since_epoch().count())
                    : "pause";
            } else if constexpr (std::is_same_v<Choice, core::Resumed>) {
                return "resume";
            } else if constexpr (std::is_same_v<Choice, core::ShowPage>) {
                return "page " + std::to_string(static_cast<int>(chosen.page));
            } else if constexpr (std::is_same_v<Choice, ports::PanelWanted>) {
                return "panel";
            } else if constexpr (std::is_same_v<Choice, ports::OpenWanted>) {
                return "open";
            } else {
                return "quit";
            }
        },
        choice);
}

void say(const std::string& line)
{
    std::cout << line << std::endl;
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    const StoppedClock clock;
    tray::StatusTray tray{clock, {{"cat-camel", "Cat-camel"}, {"childs-pose", "Child\u2019s pose"}}};
    tray.onChoice([](const ports::TrayChoice& choice, const std::string&) {
        say(inWords(choice));
        if (std::holds_alternative<ports::QuitWanted>(choice)) {
            QApplication::quit();
        }
    });
    tray.show(stateCalled("in-active-time", clock.now()));
    tray.start([](bool there) { say(there ? "host" : "no host"); });

    QSocketNotifier input{STDIN_FILENO, QSocketNotifier::Read};
    QObject::connect(&input, &QSocketNotifier::activated, &application, [&] {
        std::string line;
        if (std::getline(std::cin, line)) {
            tray.show(stateCalled(line, clock.now()));
        } else {
            QApplication::quit();
        }
    });
    say("ready");
    return QApplication::exec();
}
