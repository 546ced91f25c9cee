#pragma once

#include "support/child.hpp"
#include "support/environment.hpp"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QFile>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>
#include <stdexcept>

namespace limber::test {

/// A message bus of the test's own that activates nothing. While it lives, the environment names it as the
/// session or the system bus.
///
/// QDBusConnection::sessionBus() remembers the first bus of the process: hand `connect()`'s connections to
/// what is tested instead.
class PrivateBus {
public:
    enum class Kind { Session, System };

    explicit PrivateBus(Kind kind = Kind::Session)
        : m_kind{kind}
    {
        writeConfiguration();
        m_daemon
            = std::make_unique<Child>(QStringLiteral("dbus-daemon"),
                                      QStringList{QStringLiteral("--nofork"), QStringLiteral("--nopidfile"),
                                                  QStringLiteral("--print-address"),
                                                  QStringLiteral("--config-file=") + configurationFile()});
        m_address = m_daemon->firstLine().trimmed();
        m_variable = std::make_unique<EnvironmentVariable>(kind == Kind::Session ? "DBUS_SESSION_BUS_ADDRESS"
                                                                                 : "DBUS_SYSTEM_BUS_ADDRESS",
                                                           m_address.toUtf8());
    }
    ~PrivateBus()
    {
        for (const QString& name : m_connections) {
            QDBusConnection::disconnectFromBus(name);
        }
    }
    PrivateBus(const PrivateBus&) = delete;
    PrivateBus& operator=(const PrivateBus&) = delete;

    [[nodiscard]] QString address() const { return m_address; }

    /// A new connection with a unique name of its own. Closed when the bus ends.
    [[nodiscard]] QDBusConnection connect()
    {
        const QString name = QStringLiteral("%1#%2").arg(m_address).arg(m_made++);
        m_connections.append(name);
        QDBusConnection connection = QDBusConnection::connectToBus(m_address, name);
        if (!connection.isConnected()) {
            throw std::runtime_error("no connection to the private bus");
        }
        return connection;
    }

    /// Closes a connection that connect() made, as when its program crashes. It closes with its last copy,
    /// so nobody else may hold one.
    void drop(QDBusConnection& connection)
    {
        const QString name = connection.name();
        m_connections.removeAll(name);
        connection = QDBusConnection{QString{}};
        QDBusConnection::disconnectFromBus(name);
    }

    /// Waits until somebody owns `service`, or until nobody does. Throws if that does not happen.
    void waitForName(const QString& service, bool owned = true)
    {
        if (!m_watcher) {
            m_watcher = std::make_unique<QDBusConnection>(connect());
        }
        if (!waitUntil([&] { return m_watcher->interface()->isServiceRegistered(service) == owned; })) {
            throw std::runtime_error(service.toStdString() + (owned ? " did not appear" : " did not go"));
        }
    }

    /// Ends the bus under everybody's feet.
    void kill() { m_daemon->kill(); }

private:
    [[nodiscard]] QString configurationFile() const { return m_folder.filePath(QStringLiteral("bus.conf")); }

    void writeConfiguration() const
    {
        const QString type = m_kind == Kind::Session ? QStringLiteral("session") : QStringLiteral("system");
        const QString text
            = QStringLiteral(
                  "<!DOCTYPE busconfig PUBLIC \"-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN\"\n"
                  " \"http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd\">\n"
                  "<busconfig><type>%1</type><keep_umask/><listen>unix:dir=%2</listen>\n"
                  "<policy context=\"default\"><allow user=\"*\"/><allow send_destination=\"*\"/>"
                  "<allow receive_sender=\"*\"/><allow own=\"*\"/></policy></busconfig>\n")
                  .arg(type, m_folder.path());
        QFile file{configurationFile()};
        if (!m_folder.isValid() || !file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0) {
            throw std::runtime_error("cannot write the private bus's configuration");
        }
    }

    Kind m_kind;
    QTemporaryDir m_folder;
    std::unique_ptr<Child> m_daemon;
    QString m_address;
    std::unique_ptr<EnvironmentVariable> m_variable;
    int m_made = 0;
    QStringList m_connections;
    std::unique_ptr<QDBusConnection> m_watcher;
};

} // namespace limber::test
