#include "menu.hpp"

#include "limber/tray/words.hpp"

#include <QCoreApplication>

namespace limber::tray {

namespace {

using core::NextUpStatus;
using core::SessionKind;

struct Menu {
    Q_DECLARE_TR_FUNCTIONS(limber::tray::Menu)
};

MenuEntry separator()
{
    return {};
}

MenuEntry entry(const QString& text, MenuAction action, const QString& themeIcon = {})
{
    return {text, std::move(action), true, true, themeIcon, {}};
}

MenuEntry submenu(const QString& text, const QString& themeIcon, std::vector<MenuEntry> entries)
{
    return {text, std::nullopt, true, true, themeIcon, std::move(entries)};
}

MenuEntry startMenu(const core::NextUp& next, const std::vector<StretchName>& stretches)
{
    const auto start = [](SessionKind kind) { return MenuAction{core::StartWanted{kind, {}, {}}}; };
    std::vector<MenuEntry> entries{
        entry(Menu::tr("Break"), start(SessionKind::Break)),
        entry(Menu::tr("Morning"), start(SessionKind::Morning)),
        entry(Menu::tr("Evening"), start(SessionKind::Evening)),
        separator(),
    };
    for (const StretchName& stretch : stretches) {
        QString text = QString::fromStdString(stretch.name);
        text.replace(QLatin1Char('&'), QStringLiteral("&&"));
        entries.push_back(entry(text, core::StartWanted{SessionKind::Manual, stretch.id, {}}));
    }
    MenuEntry menu
        = submenu(Menu::tr("Start a stretch"), QStringLiteral("media-playback-start"), std::move(entries));
    menu.isEnabled = next.status != NextUpStatus::InSession;
    return menu;
}

QString snoozeText(core::Minutes span)
{
    return span == core::Minutes{60} ? Menu::tr("1 hour")
                                     : Menu::tr("%Ln minutes", nullptr, static_cast<int>(span.count()));
}

/// Something is due that can be put off or left out.
bool isAnswerable(const core::NextUp& next)
{
    return next.status == NextUpStatus::Due || next.status == NextUpStatus::WaitingFor
        || next.status == NextUpStatus::Snoozed;
}

MenuEntry snoozeMenu(const core::NextUp& next)
{
    std::vector<MenuEntry> entries;
    entries.reserve(core::snoozeChoices.size());
    for (const core::Minutes span : core::snoozeChoices) {
        entries.push_back(
            entry(snoozeText(span), core::Answered{core::AnswerKind::Snooze, std::nullopt, span}));
    }
    MenuEntry menu = submenu(Menu::tr("Snooze"), QStringLiteral("alarm-symbolic"), std::move(entries));
    menu.isEnabled = isAnswerable(next);
    return menu;
}

MenuEntry skipEntry(const core::NextUp& next)
{
    QString text = Menu::tr("Skip this one");
    if (isAnswerable(next) && next.kind == SessionKind::Morning) {
        text = Menu::tr("Not today");
    } else if (isAnswerable(next) && next.kind == SessionKind::Evening) {
        text = Menu::tr("Not tonight");
    }
    MenuEntry skip = entry(text, core::Answered{core::AnswerKind::Skip, std::nullopt, std::nullopt},
                           QStringLiteral("media-skip-forward"));
    skip.isEnabled = isAnswerable(next);
    return skip;
}

MenuEntry pauseMenu(const core::NextUp& next)
{
    using namespace std::chrono_literals;
    MenuEntry menu = submenu(Menu::tr("Pause"), QStringLiteral("media-playback-pause"),
                             {
                                 entry(Menu::tr("30 minutes"), PauseFor{30min}),
                                 entry(Menu::tr("1 hour"), PauseFor{1h}),
                                 entry(Menu::tr("2 hours"), PauseFor{2h}),
                                 entry(Menu::tr("Until tomorrow"), PauseUntilTomorrow{}),
                                 entry(Menu::tr("Until I resume"), core::Paused{}),
                             });
    menu.isVisible = next.status != NextUpStatus::Paused;
    menu.isEnabled = next.status != NextUpStatus::Off;
    return menu;
}

MenuEntry resumeEntry(const core::NextUp& next)
{
    MenuEntry resume = entry(Menu::tr("Resume"), core::Resumed{}, QStringLiteral("media-playback-start"));
    resume.isVisible = next.status == NextUpStatus::Paused;
    return resume;
}

} // namespace

std::vector<MenuEntry> menuFor(const ports::TrayState& state, const std::vector<StretchName>& stretches)
{
    MenuEntry heading{nextInWords(state.next, state.now), std::nullopt, false, true, {}, {}};
    return {
        std::move(heading),
        separator(),
        startMenu(state.next, stretches),
        snoozeMenu(state.next),
        skipEntry(state.next),
        pauseMenu(state.next),
        resumeEntry(state.next),
        separator(),
        entry(Menu::tr("Open Limber"), ports::OpenWanted{}),
        entry(Menu::tr("Stretches"), core::ShowPage{core::Page::Stretches}),
        entry(Menu::tr("History"), core::ShowPage{core::Page::History}, QStringLiteral("x-office-calendar")),
        entry(Menu::tr("Settings"), core::ShowPage{core::Page::Settings},
              QStringLiteral("preferences-system")),
        separator(),
        entry(Menu::tr("About Limber"), core::ShowPage{core::Page::About}, QStringLiteral("help-about")),
        entry(Menu::tr("Quit"), ports::QuitWanted{}, QStringLiteral("application-exit")),
    };
}

ports::TrayChoice choiceOf(const MenuAction& action, const core::Now& now, const core::Settings& settings)
{
    if (const auto* pause = std::get_if<PauseFor>(&action)) {
        return core::Paused{now.wall + pause->span};
    }
    if (std::holds_alternative<PauseUntilTomorrow>(action)) {
        return core::Paused{core::tomorrow(now, settings)};
    }
    return std::get<ports::TrayChoice>(action);
}

} // namespace limber::tray
