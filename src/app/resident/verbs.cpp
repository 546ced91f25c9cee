#include "resident/verbs.hpp"

#include "limber/json/companion_codec.hpp"
#include "limber/storage/history_export.hpp"
#include "limber/tray/words.hpp"

#include <QCoreApplication>

namespace limber::app {

namespace {

using Done = platform::Verbs::Done;

std::string startingUp()
{
    return QCoreApplication::translate("Resident", "Limber is just starting. Try again in a moment.")
        .toStdString();
}

Done dispatch(const std::unique_ptr<ResidentApp>& app, const ports::TrayChoice& choice)
{
    if (!app) {
        return tl::unexpected{startingUp()};
    }
    app->resident().choose(choice, {});
    return {};
}

Done answer(const std::unique_ptr<ResidentApp>& app,
            core::AnswerKind kind,
            std::optional<core::Minutes> length)
{
    if (!app) {
        return tl::unexpected{startingUp()};
    }
    const core::NextUpStatus status = app->resident().snapshot().next.status;
    if (status != core::NextUpStatus::Due && status != core::NextUpStatus::WaitingFor
        && status != core::NextUpStatus::Snoozed) {
        return tl::unexpected{
            QCoreApplication::translate("Resident", "No reminder is due, so there is nothing to answer.")
                .toStdString()};
    }
    return dispatch(app, core::Answered{kind, std::nullopt, length});
}

std::optional<core::Instant>
endOf(const platform::PauseWish& wish, const core::Now& now, const core::Settings& settings)
{
    if (const auto* minutes = std::get_if<core::Minutes>(&wish)) {
        return now.wall + *minutes;
    }
    if (std::holds_alternative<platform::UntilTomorrow>(wish)) {
        return core::tomorrow(now, settings);
    }
    return std::nullopt;
}

platform::Verbs::Text history(const std::unique_ptr<ResidentApp>& app,
                              std::optional<core::CivilDay> since,
                              platform::HistoryFormat format)
{
    if (!app) {
        return tl::unexpected{startingUp()};
    }
    const auto text = format == platform::HistoryFormat::Csv
        ? storage::exportSessionsCsv(app->history(), since)
        : storage::exportJson(app->history(), since);
    if (!text) {
        return tl::unexpected{text.error().text};
    }
    return *text;
}

} // namespace

platform::Verbs verbsFor(const std::unique_ptr<ResidentApp>& app)
{
    platform::Verbs verbs;
    verbs.start = [&app](const core::StartWanted& what, const std::string& token) -> Done {
        return app ? app->resident().startSession(what, token) : tl::unexpected{startingUp()};
    };
    verbs.snooze = [&app](std::optional<core::Minutes> length) {
        return answer(app, core::AnswerKind::Snooze, length);
    };
    verbs.skip = [&app] { return answer(app, core::AnswerKind::Skip, std::nullopt); };
    verbs.pause = [&app](const platform::PauseWish& wish) -> Done {
        if (!app) {
            return tl::unexpected{startingUp()};
        }
        return dispatch(app, core::Paused{endOf(wish, app->now(), app->resident().snapshot().settings)});
    };
    verbs.resume = [&app] { return dispatch(app, core::Resumed{}); };
    verbs.showPage = [&app](core::Page page, const std::string& token) {
        if (app) {
            app->resident().choose(core::ShowPage{page}, token);
        }
    };
    verbs.activate = [&app](const std::string& token) {
        if (app) {
            app->resident().choose(ports::OpenWanted{}, token);
        }
    };
    verbs.act = [&app](const std::string& action, const std::string& token) {
        return app && app->act(action, token);
    };
    verbs.quit = [] { QCoreApplication::quit(); };
    verbs.status = [&app] { return app ? json::encode(app->resident().snapshot().next) : std::string{"{}"}; };
    verbs.next = [&app] {
        return app ? tray::nextToTheMinute(app->resident().snapshot().next, app->now()).toStdString()
                   : startingUp();
    };
    verbs.history = [&app](std::optional<core::CivilDay> since, platform::HistoryFormat format) {
        return history(app, since, format);
    };
    verbs.import = [&app](const std::filesystem::path& file, const std::string& calledAs,
                          const platform::Verbs::Tell& tell) {
        if (app) {
            app->import(file, calledAs, tell);
        } else {
            tell(tl::unexpected{startingUp()});
        }
    };
    verbs.restore = [&app](const std::filesystem::path& file) -> platform::Verbs::Text {
        return app ? app->restore(file) : tl::unexpected{startingUp()};
    };
    return verbs;
}

} // namespace limber::app
