#include "mutter_idle.hpp"

#include <utility>

namespace limber::platform {

namespace {

const QString service = QStringLiteral("org.gnome.Mutter.IdleMonitor");
const QString path = QStringLiteral("/org/gnome/Mutter/IdleMonitor/Core");

} // namespace

MutterIdle::MutterIdle(const ports::Clock& clock,
                       core::Milliseconds idleAfter,
                       const QDBusConnection& sessionBus)
    : m_clock{clock}
    , m_idleAfter{idleAfter}
    , m_monitor{sessionBus, service}
{
    connect(&m_monitor, &BusService::found, this, &MutterIdle::follow);
}

void MutterIdle::start(Report report)
{
    m_report = std::move(report);
    m_monitor.find();
}

void MutterIdle::follow()
{
    m_idleWatch.reset();
    m_inputWatch.reset();
    if (m_monitor.owner().isEmpty()) {
        tell(std::nullopt, core::Milliseconds{0});
        return;
    }
    m_monitor.hear(path, service, QStringLiteral("WatchFired"), [this](const QVariantList& arguments) {
        const uint watch = arguments.value(0).toUInt();
        if (watch == m_idleWatch) {
            watchForInput();
            tell(true, m_idleAfter);
        } else if (watch == m_inputWatch) {
            m_inputWatch.reset();
            tell(false, core::Milliseconds{0});
        }
    });
    // The watch fires at the next crossing of the line: being beyond it already has to be asked for.
    m_monitor.call(path, service, QStringLiteral("AddIdleWatch"), {quint64(m_idleAfter.count())},
                   [this](const QDBusPendingReply<uint>& watch) {
                       if (watch.isValid()) {
                           m_idleWatch = watch.value();
                       }
                   });
    m_monitor.call(path, service, QStringLiteral("GetIdletime"), {},
                   [this](const QDBusPendingReply<quint64>& reply) {
                       if (reply.isError()) {
                           tell(std::nullopt, core::Milliseconds{0});
                           return;
                       }
                       const core::Milliseconds idle{reply.value()};
                       if (idle >= m_idleAfter) {
                           watchForInput();
                       }
                       tell(idle >= m_idleAfter, idle);
                   });
}

void MutterIdle::watchForInput()
{
    m_monitor.call(path, service, QStringLiteral("AddUserActiveWatch"), {},
                   [this](const QDBusPendingReply<uint>& watch) {
                       if (watch.isValid()) {
                           m_inputWatch = watch.value();
                       }
                   });
}

void MutterIdle::tell(std::optional<bool> isIdle, core::Milliseconds idle)
{
    m_report({.what = core::What::Idle, .value = isIdle, .since = m_clock.now().up - idle});
}

} // namespace limber::platform
