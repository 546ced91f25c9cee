#pragma once

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QTimer>

#include <chrono>
#include <functional>

namespace limber::test {

/// Runs the event loop until `condition` holds. False if it still does not after `limit`, which is only a
/// guard against hanging: a passing test never waits for it.
inline bool waitUntil(const std::function<bool()>& condition,
                      std::chrono::milliseconds limit = std::chrono::seconds{20})
{
    const QDeadlineTimer deadline{limit};
    QTimer tick;
    tick.start(std::chrono::milliseconds{5});
    while (!condition()) {
        if (deadline.hasExpired()) {
            return false;
        }
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return true;
}

} // namespace limber::test
