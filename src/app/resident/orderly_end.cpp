#include "resident/orderly_end.hpp"

#include <QSocketNotifier>

#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>

namespace limber::app {

namespace {

// A signal handler can reach nothing but a global. A blocked signal with a signalfd would do without one, but
// programs started later would inherit the block.
volatile std::sig_atomic_t writeEnd = -1;

extern "C" void tellThePipe(int)
{
    const int before = errno;
    const char byte = 0;
    [[maybe_unused]] const ssize_t written = write(static_cast<int>(writeEnd), &byte, 1);
    errno = before;
}

} // namespace

OrderlyEnd::OrderlyEnd(QObject* parent)
    : QObject{parent}
{
    std::array<int, 2> ends{};
    if (pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) != 0) {
        return;
    }
    m_descriptor = ends[0];
    writeEnd = ends[1];
    struct sigaction action = {};
    action.sa_handler = tellThePipe;
    action.sa_flags = SA_RESTART;
    for (const int signal : {SIGTERM, SIGINT, SIGHUP}) {
        sigaction(signal, &action, nullptr);
    }
    auto* notifier = new QSocketNotifier(m_descriptor, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        if (read(m_descriptor, &byte, 1) == 1) {
            Q_EMIT wanted();
        }
    });
}

OrderlyEnd::~OrderlyEnd()
{
    if (m_descriptor < 0) {
        return;
    }
    struct sigaction usual = {};
    usual.sa_handler = SIG_DFL;
    for (const int signal : {SIGTERM, SIGINT, SIGHUP}) {
        sigaction(signal, &usual, nullptr);
    }
    close(static_cast<int>(writeEnd));
    close(m_descriptor);
}

} // namespace limber::app
