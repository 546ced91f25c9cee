#include "do_not_disturb.hpp"
#include "fake_notification_server.hpp"
#include "inhibitors.hpp"
#include "signs.hpp"

#include "support/catch.hpp"
#include "support/private_bus.hpp"
#include "support/xvfb.hpp"

#include <QDBusMessage>
#include <QDir>
#include <QTemporaryDir>

using namespace limber;
using namespace limber::test;

namespace {

const StoppedClock stopped;
const QString manager = QStringLiteral("org.gnome.SessionManager");
constexpr uint suspending = 4;
constexpr uint becomingIdle = 8;

/// GNOME's own session manager with a session of nothing, and a program that inhibits things.
class GnomeSession {
public:
    explicit GnomeSession(PrivateBus& bus)
        : m_caller{bus.connect()}
    {
        const QDir folder{m_folder.path()};
        write(QStringLiteral("gnome-session/sessions/bench.session"),
              "[GNOME Session]\nName=bench\nRequiredComponents=\n");
        folder.mkpath(QStringLiteral("autostart"));
        m_process = std::make_unique<Child>(
            QStringLiteral("/usr/libexec/gnome-session-binary"),
            QStringList{QStringLiteral("--builtin"), QStringLiteral("--session=bench"),
                        QStringLiteral("--disable-acceleration-check"), QStringLiteral("-a"),
                        folder.filePath(QStringLiteral("autostart"))});
        bus.waitForName(manager);
    }
    uint inhibit(uint what)
    {
        const QDBusMessage reply = call(QStringLiteral("Inhibit"),
                                        {QStringLiteral("vlc"), uint{0}, QStringLiteral("Playing"), what});
        return reply.arguments().value(0).toUInt();
    }
    void uninhibit(uint cookie) { call(QStringLiteral("Uninhibit"), {cookie}); }
    void kill() { m_process->kill(); }

private:
    void write(const QString& name, const QByteArray& text) const
    {
        const QString path = m_folder.filePath(name);
        QDir{m_folder.path()}.mkpath(QFileInfo{name}.path());
        QFile file{path};
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(text) == text.size());
    }
    QDBusMessage call(const QString& method, const QVariantList& arguments)
    {
        QDBusMessage message = QDBusMessage::createMethodCall(
            manager, QStringLiteral("/org/gnome/SessionManager"), manager, method);
        message.setArguments(arguments);
        QDBusMessage reply = m_caller.call(message);
        REQUIRE(reply.type() == QDBusMessage::ReplyMessage);
        return reply;
    }

    QTemporaryDir m_folder;
    EnvironmentVariable m_data{"XDG_DATA_DIRS", m_folder.path().toUtf8() + ":/usr/local/share:/usr/share"};
    EnvironmentVariable m_desktop{"XDG_CURRENT_DESKTOP", "GNOME"};
    EnvironmentVariable m_settings{"GSETTINGS_BACKEND", "memory"};
    Xvfb m_xvfb;
    QDBusConnection m_caller;
    std::unique_ptr<Child> m_process;
};

std::unique_ptr<platform::SourceSensor> sensorOf(core::What what, std::unique_ptr<platform::Source> source)
{
    std::vector<std::unique_ptr<platform::Source>> sources;
    sources.push_back(std::move(source));
    return std::make_unique<platform::SourceSensor>(what, stopped, std::move(sources));
}

/// GNOME's settings in a file, as another program sets them.
struct KeyFile {
    EnvironmentVariable backend{"GSETTINGS_BACKEND", "keyfile"};

    static void showBanners(bool isOn)
    {
        run(QStringLiteral("gsettings"),
            {QStringLiteral("set"), QStringLiteral("org.gnome.desktop.notifications"),
             QStringLiteral("show-banners"), QVariant{isOn}.toString()});
    }
};

} // namespace

TEST_CASE("a program that keeps GNOME's session from becoming idle is the sign, until it stops")
{
    PrivateBus system{PrivateBus::Kind::System};
    PrivateBus bus;
    const auto sensor
        = sensorOf(core::What::Inhibited, std::make_unique<platform::GnomeInhibitors>(bus.connect()));
    Collected collected{*sensor};
    CHECK(collected.next() == std::nullopt);
    GnomeSession session{bus};
    CHECK(collected.next() == false);
    const uint download = session.inhibit(suspending);
    const uint film = session.inhibit(becomingIdle);
    CHECK(collected.next() == true);
    session.uninhibit(film);
    CHECK(collected.next() == false);
    session.uninhibit(download);
    static_cast<void>(session.inhibit(becomingIdle | suspending));
    CHECK(collected.next() == true);
    session.kill();
    CHECK(collected.next() == std::nullopt);
}

TEST_CASE("a film that runs when Limber starts is noticed")
{
    PrivateBus system{PrivateBus::Kind::System};
    PrivateBus bus;
    GnomeSession session{bus};
    static_cast<void>(session.inhibit(becomingIdle));
    const auto sensor
        = sensorOf(core::What::Inhibited, std::make_unique<platform::GnomeInhibitors>(bus.connect()));
    Collected collected{*sensor};
    CHECK(collected.next() == true);
}

TEST_CASE("GNOME's banners switched off is do not disturb, where GNOME shows the notifications")
{
    const KeyFile settings;
    KeyFile::showBanners(false);
    PrivateBus bus;
    FakeNotificationServer shell{bus, QStringLiteral("gnome-shell")};
    const auto sensor
        = sensorOf(core::What::DoNotDisturb, std::make_unique<platform::DoNotDisturbSource>(bus.connect()));
    Collected collected{*sensor};
    CHECK(collected.next() == true);
    CHECK(sensor->source() == "GNOME");
    KeyFile::showBanners(true);
    CHECK(collected.next() == false);
    KeyFile::showBanners(false);
    CHECK(collected.next() == true);
}
