#include "doctor/doctor.hpp"

#include "doctor/examination.hpp"
#include "doctor/findings_text.hpp"

#include "limber/platform/system_clock.hpp"

#include <QCoreApplication>
#include <QDBusConnection>

#include <iostream>

namespace limber::app {

int runDoctor(const platform::Paths& paths, bool asJson)
{
    const platform::SystemClock clock{QDBusConnection{QString{}}};
    Examination examination{paths, clock};
    examination.examine([asJson](const core::Findings& findings) {
        std::cout << (asJson ? findingsJson(findings) : findingsText(findings));
        QCoreApplication::exit(core::isAnythingWrong(findings) ? 1 : 0);
    });
    return QCoreApplication::exec();
}

} // namespace limber::app
