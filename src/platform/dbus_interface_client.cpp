#include "limber/platform/dbus_interface_client.hpp"

#include "limber/platform/dbus_interface.hpp"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusError>
#include <QDBusMessage>

namespace limber::platform {

namespace {

CallError errorOf(const QDBusMessage& reply)
{
    using Fault = CallError::Fault;
    const QDBusError::ErrorType type = QDBusError{reply}.type();
    if (type == QDBusError::ServiceUnknown
        || reply.errorName() == QStringLiteral("org.freedesktop.DBus.Error.NameHasNoOwner")) {
        return {Fault::NotRunning, "Limber is not running. Start it with: limber"};
    }
    if (type == QDBusError::NoReply || type == QDBusError::Timeout || type == QDBusError::TimedOut) {
        return {Fault::NoAnswer, "Limber is running but does not answer."};
    }
    if (type == QDBusError::Disconnected) {
        return {Fault::NoBus, "The session bus has gone."};
    }
    return {Fault::Refused, reply.errorMessage().toStdString()};
}

} // namespace

tl::expected<std::string, CallError> callRunning(const QDBusConnection& sessionBus,
                                                 const std::string& method,
                                                 const std::vector<CallArgument>& arguments,
                                                 core::Milliseconds patience)
{
    if (!sessionBus.isConnected()) {
        return tl::unexpected{CallError{CallError::Fault::NoBus,
                                        "There is no session bus, so a running Limber cannot be reached."}};
    }
    QDBusMessage message
        = QDBusMessage::createMethodCall(QString::fromLatin1(busName), QString::fromLatin1(busPath),
                                         QString::fromLatin1(busInterface), QString::fromStdString(method));
    message.setAutoStartService(false);
    for (const CallArgument& argument : arguments) {
        if (const auto* const text = std::get_if<std::string>(&argument)) {
            message << QString::fromStdString(*text);
        } else {
            message << std::get<std::uint32_t>(argument);
        }
    }
    const QDBusMessage reply = sessionBus.call(message, QDBus::Block, static_cast<int>(patience.count()));
    if (reply.type() != QDBusMessage::ReplyMessage) {
        return tl::unexpected{errorOf(reply)};
    }
    return reply.arguments().isEmpty() ? std::string{}
                                       : reply.arguments().constFirst().toString().toStdString();
}

} // namespace limber::platform
