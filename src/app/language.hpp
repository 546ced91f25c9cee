#pragma once

#include "limber/core/catalogue.hpp"
#include "limber/core/my_body.hpp"
#include "limber/core/safety.hpp"

#include <QLocale>
#include <QStringList>

#include <optional>

/// The language Limber speaks: the first of the user's that there is a translation for, English without.
namespace limber::app {

/// Which of `available` ("de", "pt_BR") serves somebody who reads `wanted` ("pt-BR", "pt", "en-US" …, best
/// first); nothing if English does, or nobody has translated for them.
[[nodiscard]] std::optional<QString> translationFor(const QStringList& wanted, const QStringList& available);

/// The languages Limber is translated into, by the names of their files.
[[nodiscard]] QStringList translations();

/// Makes the application speak the user's language, with that language's names of days and direction of
/// reading. Once, before there is anything to read.
void speakTheUsersLanguage();

/// What it speaks: English, or the language of the translation.
[[nodiscard]] QLocale spokenLanguage();

// Limber's own texts in that language. What users have written stays as it is.
[[nodiscard]] core::Catalogue inUsersLanguage(core::Catalogue catalogue);
[[nodiscard]] core::SafetyTexts inUsersLanguage(core::SafetyTexts texts);
[[nodiscard]] core::MyBody inUsersLanguage(core::MyBody myBody);

} // namespace limber::app
