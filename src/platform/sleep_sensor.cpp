#include "sleep_sensor.hpp"

#include "bus_source.hpp"

#include <QCoreApplication>

#include <utility>

namespace limber::platform {

namespace {

const QString path = QStringLiteral("/org/freedesktop/login1");
const QString interface = QStringLiteral("org.freedesktop.login1.Manager");

} // namespace

SleepSensor::SleepSensor(const ports::Clock& clock, const QDBusConnection& systemBus)
    : m_clock{clock}
    , m_logind{systemBus, QStringLiteral("org.freedesktop.login1")}
{
    connect(&m_logind, &BusService::found, this, &SleepSensor::follow);
}

void SleepSensor::start(Report report)
{
    m_report = std::move(report);
    m_logind.find();
}

void SleepSensor::follow()
{
    m_lock = {};
    m_hasHeard = false;
    if (m_logind.owner().isEmpty()) {
        tell(std::nullopt);
        return;
    }
    m_logind.hear(path, interface, QStringLiteral("PrepareForSleep"),
                  [this](const QVariantList& arguments) { prepareForSleep(arguments.value(0).toBool()); });
    m_logind.read(path, interface, QStringLiteral("PreparingForSleep"),
                  [this](const QDBusPendingCall& reply) {
                      // A signal may be delivered before an answer that is older.
                      if (!m_hasHeard) {
                          tell(asBoolean(reply));
                      }
                  });
    holdSleepBack();
}

void SleepSensor::prepareForSleep(bool isAboutToSleep)
{
    m_hasHeard = true;
    tell(isAboutToSleep);
    if (isAboutToSleep) {
        m_lock = {};
    } else {
        holdSleepBack();
    }
}

void SleepSensor::holdSleepBack()
{
    m_logind.call(path, interface, QStringLiteral("Inhibit"),
                  {QStringLiteral("sleep"), QStringLiteral("Limber"),
                   QCoreApplication::translate("SleepSensor", "Saves what was counted"),
                   QStringLiteral("delay")},
                  [this](const QDBusPendingReply<QDBusUnixFileDescriptor>& lock) {
                      if (lock.isValid() && !m_isAsleep) {
                          m_lock = lock.value();
                      }
                  });
}

void SleepSensor::tell(std::optional<bool> isAsleep)
{
    m_isAsleep = isAsleep.value_or(false);
    m_report({.what = core::What::Asleep, .value = isAsleep, .since = m_clock.now().up});
}

} // namespace limber::platform
