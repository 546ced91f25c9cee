#pragma once

#include "limber/core/reminder.hpp"

#include <QString>

#include <optional>
#include <utility>

/// What the buttons of an offer are called where it is shown.
namespace limber::platform::answer_keys {

inline const QString show = QStringLiteral("default"); ///< a click on the notification itself
inline const QString start = QStringLiteral("start");
inline const QString snooze = QStringLiteral("snooze");
inline const QString skip = QStringLiteral("skip");

/// Nothing for a click on the notification itself.
[[nodiscard]] inline std::optional<core::AnswerKind> answerOf(const QString& key)
{
    using enum core::AnswerKind;
    for (const auto& [known, answer] : {std::pair{start, Start}, {snooze, Snooze}, {skip, Skip}}) {
        if (key == known) {
            return answer;
        }
    }
    return std::nullopt;
}

} // namespace limber::platform::answer_keys
