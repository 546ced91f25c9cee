#include "limber/core/safety.hpp"

#include <algorithm>

namespace limber::core {

const SafetySection* sectionOf(const SafetyTexts& texts, std::string_view id)
{
    const auto found = std::ranges::find(texts, id, &SafetySection::id);
    return found == texts.end() ? nullptr : &*found;
}

} // namespace limber::core
