#pragma once

#include <QCoreApplication>

namespace limber::platform {

/// What sensors say about themselves, in the user's language.
struct SensorWords {
    Q_DECLARE_TR_FUNCTIONS(SensorWords)
};

} // namespace limber::platform
