#include "companion_peer.hpp"

#include <QLoggingCategory>
#include <QPointer>

#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <utility>

namespace limber::platform {

namespace {

Q_LOGGING_CATEGORY(companionLog, "limber.companion")

/// No message comes near it: whoever sends a longer one speaks another language.
constexpr qsizetype longestLine = qsizetype{16} * 1024 * 1024;
/// Whoever has not read so much will not read any more: a process that was stopped must not fill this one's
/// memory.
constexpr qsizetype mostUnsent = qsizetype{32} * 1024 * 1024;

} // namespace

bool isOwn(const FileDescriptor& socket)
{
    ucred other{};
    socklen_t size = sizeof other;
    return ::getsockopt(socket.value(), SOL_SOCKET, SO_PEERCRED, &other, &size) == 0
        && other.uid == ::geteuid();
}

CompanionPeer::CompanionPeer(FileDescriptor socket)
    : m_socket{std::move(socket)}
    , m_readable{m_socket.value(), QSocketNotifier::Read}
    , m_writable{m_socket.value(), QSocketNotifier::Write}
{
    m_writable.setEnabled(false);
    connect(&m_readable, &QSocketNotifier::activated, this, &CompanionPeer::readLater);
    connect(&m_writable, &QSocketNotifier::activated, this, &CompanionPeer::write);
}

void CompanionPeer::sayHello()
{
    send("hello");
}

void CompanionPeer::sayDeliver(std::uint64_t serial, const std::string& report)
{
    send("deliver " + QByteArray::number(quint64{serial}) + ' ' + QByteArray::fromStdString(report));
}

void CompanionPeer::sayInstruct(const std::string& instruction, const std::string& activationToken)
{
    ++m_instructionsSaid;
    send("instruct " + QByteArray::fromStdString(activationToken).toPercentEncoding() + ' '
         + QByteArray::fromStdString(instruction));
}

void CompanionPeer::sayLeave()
{
    send("leave " + QByteArray::number(m_instructionsHeard));
}

void CompanionPeer::sayFarewell()
{
    send("farewell");
}

void CompanionPeer::send(const QByteArray& line)
{
    if (m_isGivenUp) {
        return;
    }
    if (m_unsent.size() + line.size() > mostUnsent) {
        qCWarning(companionLog, "a program that does not listen any more was given up");
        giveUp();
        // Not from within what the other end is being told.
        QMetaObject::invokeMethod(this, &CompanionPeer::gone, Qt::QueuedConnection);
        return;
    }
    m_unsent += line + '\n';
    if (!m_writable.isEnabled()) {
        write();
    }
}

void CompanionPeer::write()
{
    while (!m_unsent.isEmpty()) {
        const ssize_t sent = ::send(m_socket.value(), m_unsent.constData(),
                                    static_cast<std::size_t>(m_unsent.size()), MSG_NOSIGNAL);
        if (sent < 0 && errno == EINTR) {
            continue;
        }
        if (sent < 0) {
            // Any other error ends the connection, and reading tells so.
            const bool isFull = errno == EAGAIN || errno == EWOULDBLOCK;
            m_writable.setEnabled(isFull);
            if (!isFull) {
                m_unsent.clear();
            }
            return;
        }
        m_unsent.remove(0, static_cast<qsizetype>(sent));
    }
    m_writable.setEnabled(false);
}

/// Behind what this program has been told before by others: that its window is to be closed, say.
void CompanionPeer::readLater()
{
    m_readable.setEnabled(false);
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (!m_isGivenUp) {
                m_readable.setEnabled(true);
                read();
            }
        },
        Qt::QueuedConnection);
}

void CompanionPeer::read()
{
    std::array<char, 16384> part; // NOLINT(cppcoreguidelines-pro-type-member-init): filled by the kernel
    const ssize_t count = ::recv(m_socket.value(), part.data(), part.size(), 0);
    if (count < 0 && (errno == EINTR || errno == EAGAIN || errno == EWOULDBLOCK)) {
        return;
    }
    if (count > 0) {
        m_received.append(part.data(), static_cast<qsizetype>(count));
        if (m_received.size() <= longestLine) {
            tellLines();
            return;
        }
        qCWarning(companionLog, "a message without an end was given up");
    }
    giveUp();
    Q_EMIT gone();
}

void CompanionPeer::giveUp()
{
    m_isGivenUp = true;
    m_unsent.clear();
    m_readable.setEnabled(false);
    m_writable.setEnabled(false);
}

void CompanionPeer::tellLines()
{
    const QPointer<CompanionPeer> self{this};
    for (qsizetype end = m_received.indexOf('\n'); end >= 0; end = m_received.indexOf('\n')) {
        const QByteArray line = m_received.first(end);
        m_received.remove(0, end + 1);
        tell(line);
        if (!self) {
            return; // whoever heard it has closed the connection
        }
    }
}

void CompanionPeer::tell(const QByteArray& line)
{
    const qsizetype verbEnd = line.indexOf(' ');
    const qsizetype wordEnd = line.indexOf(' ', verbEnd + 1);
    const QByteArray verb = line.first(verbEnd < 0 ? line.size() : verbEnd);
    if (verb == "hello") {
        Q_EMIT greeted();
        return;
    }
    if (verb == "farewell") {
        Q_EMIT dismissed();
        return;
    }
    const QByteArray word = line.mid(verbEnd + 1, wordEnd < 0 ? -1 : wordEnd - verbEnd - 1);
    const std::string rest = wordEnd < 0 ? std::string{} : line.mid(wordEnd + 1).toStdString();
    bool isNumber = false;
    const quint64 serial = word.toULongLong(&isNumber);
    if (verb == "deliver" && isNumber && wordEnd >= 0) {
        Q_EMIT delivered(serial, rest);
    } else if (verb == "leave" && isNumber && wordEnd < 0) {
        Q_EMIT leaving(serial == m_instructionsSaid);
    } else if (verb == "instruct" && wordEnd >= 0) {
        ++m_instructionsHeard;
        Q_EMIT instructed(rest, QByteArray::fromPercentEncoding(word).toStdString());
    } else {
        qCWarning(companionLog, "a line was passed over: %s", line.left(80).constData());
    }
}

} // namespace limber::platform
