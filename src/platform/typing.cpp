#include "typing.hpp"

#include <utility>

namespace limber::platform {

Typing::Typing(std::unique_ptr<ports::Sensor> idle)
    : m_idle{std::move(idle)}
{ }

void Typing::start(Report report)
{
    m_idle->start([this, report = std::move(report)](const core::Sign& idle) {
        core::Sign typing{core::What::Typing, {}, idle.since};
        if (idle.value) {
            typing.value = !*idle.value;
        }
        QMetaObject::invokeMethod(
            this, [report, typing] { report(typing); }, Qt::QueuedConnection);
    });
}

} // namespace limber::platform
