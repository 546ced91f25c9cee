#pragma once

#include "limber/core/catalogue.hpp"

#include <QString>

#include <string>

namespace limber::ui {

/// "Trunk rotation, cat-camel, hip flexor".
[[nodiscard]] QString stretchesOf(const core::Routine& routine, const core::Catalogue& catalogue);
/// "4 min, on the floor".
[[nodiscard]] QString lengthAndPlace(const core::Routine& routine, const core::Catalogue& catalogue);
/// "8 steps, about 6 min".
[[nodiscard]] QString stepsAndLength(const core::Routine& routine);
/// "5 steps, 4 min 14 s".
[[nodiscard]] QString stepsAndTime(const core::Routine& routine);
/// The figure that stands for the routine: that of its first stretch.
[[nodiscard]] std::string figureOf(const core::Routine& routine, const core::Catalogue& catalogue);
/// "20 s each side", "60 s", "5 slow rounds": the dose of one item.
[[nodiscard]] QString doseOf(const core::RoutineItem& item);

/// Where one does a variant.
enum class Place { Floor, Desk };
[[nodiscard]] Place placeOf(const core::Variant& variant);
[[nodiscard]] bool isEasier(const core::Variant& variant);

} // namespace limber::ui
