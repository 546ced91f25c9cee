#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QString>
#include <QVariantList>

namespace limber::platform {

/// One end of a companion connection. Sends without waiting and tells what the other end said.
class CompanionPeer final : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "io.github.limber_app.Limber.Companion")

public:
    explicit CompanionPeer(const QDBusConnection& connection);
    /// Closes the connection.
    ~CompanionPeer() override;

    /// The window process is ready to hear.
    void sayHello();
    void sayDeliver(quint64 serial, const QString& report);
    void sayInstruct(const QString& instruction, const QString& activationToken);

public Q_SLOTS:
    // What the other end calls; such names are the custom on D-Bus.
    // NOLINTBEGIN(readability-identifier-naming)
    Q_SCRIPTABLE Q_NOREPLY void Hello();
    Q_SCRIPTABLE Q_NOREPLY void Deliver(qulonglong serial, const QString& report);
    Q_SCRIPTABLE Q_NOREPLY void Instruct(const QString& instruction, const QString& activationToken);
    // NOLINTEND(readability-identifier-naming)

Q_SIGNALS:
    void greeted();
    void delivered(quint64 serial, const QString& report);
    void instructed(const QString& instruction, const QString& activationToken);
    /// The connection has ended. Everything the other end managed to say has been told before.
    void gone();

private Q_SLOTS:
    void onDisconnected();

private:
    void send(const QString& member, const QVariantList& arguments);

    QDBusConnection m_connection;
};

} // namespace limber::platform
