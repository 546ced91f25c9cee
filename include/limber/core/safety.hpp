#pragma once

#include <string>
#include <string_view>
#include <vector>

/// The texts that say when not to stretch. Data from resources/safety.json; windows only show them.
namespace limber::core {

/// One line of a safety text.
struct SafetyLine {
    std::string id; ///< "safety.emergency.1": for translations, and to say which one was shown
    std::string text;
    std::string note; ///< for translators; empty when the text needs none
    bool operator==(const SafetyLine&) const = default;
};

/// A heading with what stands under it. Any part but the id may be empty.
struct SafetySection {
    std::string id; ///< "emergency", "today", "book", "first", "stop" …
    SafetyLine title;
    SafetyLine lead; ///< before the lines
    std::vector<SafetyLine> lines;
    std::vector<SafetyLine> after;
    bool operator==(const SafetySection&) const = default;
};

using SafetyTexts = std::vector<SafetySection>;

/// The section called `id`, or null.
[[nodiscard]] const SafetySection* sectionOf(const SafetyTexts& texts, std::string_view id);

} // namespace limber::core
