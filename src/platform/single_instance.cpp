#include "limber/platform/single_instance.hpp"

#include "companion_socket.hpp"
#include "file_lock.hpp"

#include "limber/platform/dbus_interface.hpp"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDeadlineTimer>
#include <QThread>
#include <QVariantMap>

#include <utility>

namespace limber::platform {

namespace fs = std::filesystem;

namespace {

const std::string elsewhere
    = "Limber is running already, but not where this one could reach it: it was started in "
      "another session, or without a session bus. Its icon is in the tray there.";

QString name()
{
    return QString::fromLatin1(busName);
}

std::string doesNotAnswer(uint pid)
{
    return "Limber is running already but does not answer (process " + std::to_string(pid)
        + "). Please wait a moment, or end it with: kill " + std::to_string(pid);
}

} // namespace

class SingleInstance::Private {
public:
    Private(const QDBusConnection& sessionBus, fs::path runtimeFolder)
        : m_bus{sessionBus}
        , m_folder{std::move(runtimeFolder)}
    { }
    void letGo();

    tl::expected<Standing, std::string> claim(const std::string& activationToken,
                                              core::Milliseconds patience);
    [[nodiscard]] bool hasBus() const { return m_bus.isConnected(); }

private:
    tl::expected<Standing, std::string> claimLock(core::Milliseconds patience);
    bool activate(const QString& owner, const std::string& activationToken, core::Milliseconds patience);

    QDBusConnection m_bus;
    fs::path m_folder;
    std::optional<FileLock> m_lock;
    bool m_ownsName = false;
};

void SingleInstance::Private::letGo()
{
    if (std::exchange(m_ownsName, false)) {
        m_bus.unregisterService(name());
    }
}

tl::expected<SingleInstance::Standing, std::string>
SingleInstance::Private::claim(const std::string& activationToken, core::Milliseconds patience)
{
    if (!hasBus()) {
        return claimLock(core::Milliseconds{0});
    }
    const QDeadlineTimer deadline{patience};
    for (;;) {
        m_ownsName = m_bus.registerService(name());
        if (m_ownsName) {
            return claimLock(patience);
        }
        const QString owner = m_bus.interface()->serviceOwner(name());
        if (!owner.isEmpty() && activate(owner, activationToken, patience)) {
            return Standing::Forwarded;
        }
        // Whoever had the name may have gone just now; then it is free again.
        const bool isStillThere
            = !owner.isEmpty() && m_bus.interface()->serviceOwner(name()).value() == owner;
        if (isStillThere || deadline.hasExpired()) {
            return tl::unexpected{doesNotAnswer(m_bus.interface()->servicePid(name()))};
        }
    }
}

tl::expected<SingleInstance::Standing, std::string>
SingleInstance::Private::claimLock(core::Milliseconds patience)
{
    if (const auto made = makePrivate(m_folder); !made) {
        return tl::unexpected{made.error()};
    }
    // A predecessor that is ending gives back name and lock a moment apart.
    const QDeadlineTimer deadline{patience};
    for (;;) {
        auto lock = FileLock::take(m_folder / "limber.lock");
        if (!lock) {
            return tl::unexpected{lock.error()};
        }
        if (*lock) {
            m_lock = std::move(*lock);
            return Standing::First;
        }
        if (deadline.hasExpired()) {
            return tl::unexpected{elsewhere};
        }
        QThread::msleep(10);
    }
}

bool SingleInstance::Private::activate(const QString& owner,
                                       const std::string& activationToken,
                                       core::Milliseconds patience)
{
    QDBusMessage message = QDBusMessage::createMethodCall(owner, QString::fromLatin1(busPath),
                                                          QStringLiteral("org.freedesktop.Application"),
                                                          QStringLiteral("Activate"));
    QVariantMap platformData;
    if (!activationToken.empty()) {
        const QString token = QString::fromStdString(activationToken);
        platformData
            = {{QStringLiteral("activation-token"), token}, {QStringLiteral("desktop-startup-id"), token}};
    }
    message << platformData;
    const QDBusMessage reply = m_bus.call(message, QDBus::Block, static_cast<int>(patience.count()));
    return reply.type() == QDBusMessage::ReplyMessage;
}

SingleInstance::SingleInstance(const QDBusConnection& sessionBus, fs::path runtimeFolder)
    : m_private{std::make_unique<Private>(sessionBus, std::move(runtimeFolder))}
{ }

SingleInstance::~SingleInstance()
{
    letGo();
}

void SingleInstance::letGo()
{
    m_private->letGo();
}

tl::expected<SingleInstance::Standing, std::string> SingleInstance::claim(const std::string& activationToken,
                                                                          core::Milliseconds patience)
{
    return m_private->claim(activationToken, patience);
}

std::optional<std::string> SingleInstance::limitation() const
{
    if (m_private->hasBus()) {
        return std::nullopt;
    }
    return "There is no session bus, so Limber can show no notifications and cannot be reached from the "
           "command "
           "line. Start it from your desktop, or with: dbus-run-session limber";
}

} // namespace limber::platform
