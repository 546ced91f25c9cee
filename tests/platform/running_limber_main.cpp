// running_limber FOLDER [TOKEN [MILLISECONDS]]
//
// A Limber reduced to its place on the session bus: says what it is told to do. Waits so
// long for another one.

#include "limber/json/companion_codec.hpp"
#include "limber/platform/dbus_interface.hpp"
#include "limber/platform/single_instance.hpp"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QTimer>

#include <cstdio>

using namespace limber;

namespace {

void say(const std::string& text)
{
    std::puts(text.c_str());
    std::fflush(stdout);
}

std::string toText(const platform::PauseWish& wish)
{
    if (const auto* length = std::get_if<core::Minutes>(&wish)) {
        return std::to_string(length->count()) + " min";
    }
    return std::holds_alternative<platform::UntilTomorrow>(wish) ? "until tomorrow" : "until resumed";
}

core::NextUp atTwo()
{
    core::NextUp next;
    next.status = core::NextUpStatus::AtTime;
    next.at = std::chrono::sys_days{std::chrono::year{2026} / 3 / 2} + std::chrono::hours{14}
        + core::Milliseconds{999};
    return next;
}

platform::Verbs sayingVerbs(platform::DBusInterface*& interface)
{
    using Done = platform::Verbs::Done;
    platform::Verbs verbs;
    verbs.start = [](const core::StartWanted& what, const std::string& token) -> Done {
        if (what.stretch == "juggling") {
            return tl::unexpected{std::string{"There is no stretch called juggling."}};
        }
        say("start " + std::string{core::name(what.kind)} + " [" + what.stretch + "] [" + what.variant + "] "
            + token);
        return {};
    };
    verbs.snooze = [](std::optional<core::Minutes> length) -> Done {
        say("snooze " + (length ? std::to_string(length->count()) : "as in the settings"));
        return {};
    };
    verbs.skip = [&interface]() -> Done {
        say("skip");
        interface->show(atTwo());
        interface->show(atTwo());
        interface->tell({{"00112233-4455-6677-8899-aabbccddeeff"}, 2, 10});
        return {};
    };
    verbs.pause = [](const platform::PauseWish& wish) -> Done {
        say("pause " + toText(wish));
        return {};
    };
    verbs.resume = []() -> Done { return tl::unexpected{std::string{"Limber is not paused."}}; };
    verbs.showPage = [](core::Page page, const std::string& token) {
        say("show " + std::string{core::name(page)} + " " + token);
    };
    verbs.activate = [](const std::string& token) { say("activate " + token); };
    verbs.act = [](const std::string& action, const std::string& token) {
        say("act " + action + " " + token);
        return action == "skip.7";
    };
    verbs.quit = [] { QCoreApplication::quit(); };
    verbs.status = [] { return json::encode(atTwo()); };
    verbs.next = [] { return std::string{"Next break at 14:00"}; };
    verbs.import = [](const std::filesystem::path& file, const std::string& calledAs,
                      const platform::Verbs::Tell& tell) {
        // Later, as an import takes its time.
        QTimer::singleShot(0, QCoreApplication::instance(), [=] {
            tell(file.filename() == "broken.json"
                     ? platform::Verbs::Text{tl::unexpected{std::string{"line 3"}}}
                     : "imported " + file.string() + " as " + calledAs);
        });
    };
    verbs.restore = [](const std::filesystem::path&) -> platform::Verbs::Text {
        return tl::unexpected{std::string{"A session is running."}};
    };
    verbs.history = [](std::optional<core::CivilDay> since, platform::HistoryFormat format) {
        return platform::Verbs::Text{(since ? date::format("%F", *since) : "everything")
                                     + (format == platform::HistoryFormat::Json ? " as JSON" : " as CSV")};
    };
    return verbs;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application{argc, argv};
    QTimer::singleShot(std::chrono::minutes{1}, &application, [] { QCoreApplication::exit(3); });
    const QStringList arguments = QCoreApplication::arguments();
    const QDBusConnection bus = QDBusConnection::sessionBus();
    platform::DBusInterface* known = nullptr;
    platform::DBusInterface interface {
        bus, sayingVerbs(known)
    };
    known = &interface;

    platform::SingleInstance instance{bus, arguments.at(1).toStdString()};
    const auto standing
        = instance.claim(arguments.value(2).toStdString(),
                         core::Milliseconds{arguments.value(3, QStringLiteral("20000")).toInt()});
    if (!standing) {
        std::fprintf(stderr, "%s\n", standing.error().c_str());
        return 1;
    }
    if (*standing == platform::SingleInstance::Standing::Forwarded) {
        say("forwarded");
        return 0;
    }
    say("first " + instance.limitation().value_or(""));
    return QCoreApplication::exec();
}
