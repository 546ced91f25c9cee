#include "limber/platform/portal_autostart.hpp"

#include "bus_service.hpp"
#include "dbus_call.hpp"
#include "portal.hpp"

#include <QCoreApplication>
#include <QDBusArgument>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QVariantMap>

#include <system_error>

#include <fstream>
#include <utility>

namespace limber::platform {

namespace {

namespace fs = std::filesystem;

const QString interface = QStringLiteral("org.freedesktop.portal.Background");
constexpr const char* fileName = "starts-at-login";

} // namespace

class PortalAutostart::Private : public QObject {
    Q_DECLARE_TR_FUNCTIONS(Autostart)

public:
    Private(const QDBusConnection& sessionBus, const fs::path& folder)
        : m_bus{sessionBus}
        , m_file{folder / fileName}
    {
        if (m_bus.isConnected()) {
            look();
        }
    }

    [[nodiscard]] bool isOn() const
    {
        std::error_code ignored;
        return fs::exists(m_file, ignored);
    }

    tl::expected<void, std::string> ask(bool isOn)
    {
        if (!m_bus.isConnected()) {
            return tl::unexpected{tr("There is no session bus.").toStdString()};
        }
        if (m_isMissing) {
            return tl::unexpected{
                tr("The desktop's portal cannot do that. Try the desktop's own settings for "
                   "programs that start at log-in.")
                    .toStdString()};
        }
        const QString token = QStringLiteral("limber%1").arg(++m_asked);
        const QString handle
            = QStringLiteral("%1/request/%2/%3")
                  .arg(portal::path, m_bus.baseService().mid(1).replace(QLatin1Char{'.'}, QLatin1Char{'_'}),
                       token);
        // Before it is asked: the answer may come first.
        m_answer
            = std::make_unique<BusSignal>(m_bus,
                                          BusSignal::Place{portal::service,
                                                           handle,
                                                           QStringLiteral("org.freedesktop.portal.Request"),
                                                           QStringLiteral("Response"),
                                                           {}},
                                          [this](const QVariantList& arguments) { take(arguments); });
        QDBusMessage call = QDBusMessage::createMethodCall(portal::service, portal::path, interface,
                                                           QStringLiteral("RequestBackground"));
        call << QString{}
             << QVariantMap{{QStringLiteral("handle_token"), token},
                            {QStringLiteral("reason"), tr("To remind you of your stretches.")},
                            {QStringLiteral("autostart"), isOn},
                            {QStringLiteral("commandline"), QStringList{QStringLiteral("limber")}}};
        whenFinished(m_bus.asyncCall(call), this, [this](const QDBusPendingReply<QDBusObjectPath>& reply) {
            if (reply.isError()) {
                changed(); // what was asked for did not happen
            }
        });
        return {};
    }

    void onChange(std::function<void()> told) { m_changed = std::move(told); }

private:
    /// Not every desktop's portal has this part, and to ask one without it would change nothing.
    void look()
    {
        QDBusMessage call = QDBusMessage::createMethodCall(portal::service, portal::path,
                                                           QStringLiteral("org.freedesktop.DBus.Properties"),
                                                           QStringLiteral("Get"));
        call << interface << QStringLiteral("version");
        whenFinished(m_bus.asyncCall(call), this, [this](const QDBusPendingReply<QDBusVariant>& reply) {
            const QDBusError::ErrorType error = reply.error().type();
            m_isMissing = reply.isError() && error != QDBusError::NoReply && error != QDBusError::Timeout;
        });
    }

    void take(const QVariantList& arguments)
    {
        constexpr uint granted = 0;
        const auto results = qdbus_cast<QVariantMap>(arguments.value(1));
        const bool isOn
            = arguments.value(0).toUInt() == granted && results.value(QStringLiteral("autostart")).toBool();
        std::error_code ignored;
        if (isOn) {
            fs::create_directories(m_file.parent_path(), ignored);
            std::ofstream{m_file} << "The portal was asked to start Limber at log-in.\n";
        } else {
            fs::remove(m_file, ignored);
        }
        changed();
    }

    void changed()
    {
        if (m_changed) {
            m_changed();
        }
    }

    QDBusConnection m_bus;
    fs::path m_file;
    std::unique_ptr<BusSignal> m_answer;
    std::function<void()> m_changed;
    bool m_isMissing = false;
    int m_asked = 0;
};

PortalAutostart::PortalAutostart(const QDBusConnection& sessionBus, const fs::path& folder)
    : m_private{std::make_unique<Private>(sessionBus, folder)}
{ }

PortalAutostart::~PortalAutostart() = default;

bool PortalAutostart::isOn() const
{
    return m_private->isOn();
}

tl::expected<void, std::string> PortalAutostart::set(bool isOn)
{
    return m_private->ask(isOn);
}

void PortalAutostart::onChange(std::function<void()> changed)
{
    m_private->onChange(std::move(changed));
}

void PortalAutostart::askToRunInBackground()
{
    (void)m_private->ask(isOn());
}

} // namespace limber::platform
