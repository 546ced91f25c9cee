#pragma once

#include "file_descriptor.hpp"

#include <QByteArray>
#include <QObject>
#include <QSocketNotifier>

#include <cstdint>
#include <string>

namespace limber::platform {

/// One end of a companion connection. Sends without waiting and tells what the other end said, in order.
///
/// What is said is a line: "hello", "deliver SERIAL REPORT", "instruct TOKEN INSTRUCTION", the token
/// percent-encoded, the rest JSON, "leave COUNT", the number of instructions heard until then, or "farewell".
class CompanionPeer final : public QObject {
    Q_OBJECT

public:
    /// The socket is connected and does not block.
    explicit CompanionPeer(FileDescriptor socket);

    /// The window process is ready to hear.
    void sayHello();
    void sayDeliver(std::uint64_t serial, const std::string& report);
    void sayInstruct(const std::string& instruction, const std::string& activationToken);
    /// The window process would like to end, having done what it has heard.
    void sayLeave();
    /// It may.
    void sayFarewell();

Q_SIGNALS:
    void greeted();
    void delivered(quint64 serial, const std::string& report);
    void instructed(const std::string& instruction, const std::string& activationToken);
    /// `hasHeardAll`: no instruction is on its way to it.
    void leaving(bool hasHeardAll);
    void dismissed();
    /// The connection has ended. Everything the other end managed to say has been told before, and nothing
    /// comes after it.
    void gone();

private:
    void send(const QByteArray& line);
    void write();
    void readLater();
    void read();
    void giveUp();
    void tellLines();
    void tell(const QByteArray& line);

    FileDescriptor m_socket;
    QSocketNotifier m_readable;
    QSocketNotifier m_writable;
    QByteArray m_received; ///< the beginning of a line
    QByteArray m_unsent;
    bool m_isGivenUp = false;
    quint64 m_instructionsSaid = 0;
    quint64 m_instructionsHeard = 0;
};

/// Whether the process at the other end is the user's own.
[[nodiscard]] bool isOwn(const FileDescriptor& socket);

} // namespace limber::platform
