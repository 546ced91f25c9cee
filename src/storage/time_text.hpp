#pragma once

#include "limber/core/history.hpp"

#include <optional>
#include <string>
#include <string_view>

/// Moments as ISO 8601 text, to the millisecond, for the years 0 to 9999.
namespace limber::storage {

/// "2026-03-14".
[[nodiscard]] std::string toText(core::CivilDay day);
/// "2026-03-14T09:00:12.345Z".
[[nodiscard]] std::string toText(core::Instant instant);
/// "2026-03-14T10:00:12.345+01:00", with ":SS" behind for an offset that is no whole minute. Without its
/// zone.
[[nodiscard]] std::string toText(const core::LivedTime& time);

/// Reads all of these moments; the zone stays empty, and "Z" is an offset of 0. The milliseconds may be left
/// out.
[[nodiscard]] std::optional<core::LivedTime> momentFrom(std::string_view text);

} // namespace limber::storage
