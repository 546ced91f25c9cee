#pragma once

#include <QCoreApplication>

namespace limber::platform {

/// What is said about notifications, in the user's language.
struct NotifierWords {
    Q_DECLARE_TR_FUNCTIONS(NotifierWords)
};

} // namespace limber::platform
