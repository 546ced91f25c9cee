#pragma once

#include <QCoreApplication>

#include <string>

namespace limber::platform {

/// Why a sign cannot be told, in the user's language.
inline std::string said(const char* text)
{
    return QCoreApplication::translate("Sensors", text).toStdString();
}

} // namespace limber::platform
