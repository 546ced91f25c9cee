#pragma once

#include <QString>

namespace limber::platform::portal {

inline const QString service = QStringLiteral("org.freedesktop.portal.Desktop");
inline const QString path = QStringLiteral("/org/freedesktop/portal/desktop");

/// What a user can do where no portal answers.
inline const char* const remedy
    = "The desktop's portal does not answer. Install xdg-desktop-portal and log in again.";

} // namespace limber::platform::portal
