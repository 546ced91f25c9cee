#pragma once

#include "limber/core/safety.hpp"
#include "limber/core/stretch.hpp"

class QVBoxLayout;
class QWidget;

namespace limber::ui {

class Button;

/// Adds what there is to read about a stretch. Returns the button that leads to "When to get help first".
Button* addStretchWords(const core::Stretch& stretch, QVBoxLayout& layout);

/// Adds lines with a dot, or with their numbers, before each.
void addDots(const std::vector<std::string>& lines, QVBoxLayout& layout);

} // namespace limber::ui
