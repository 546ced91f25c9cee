#pragma once

#include <string>
#include <string_view>

namespace limber::storage {

/// `written`, the settings as this Limber writes them, with those fields of `before` that it does not know: a
/// later Limber on the same computer finds them again. `before` may be anything.
[[nodiscard]] std::string withUnknownOf(std::string_view before, const std::string& written);

} // namespace limber::storage
