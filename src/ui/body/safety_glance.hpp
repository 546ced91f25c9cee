#pragma once

#include "limber/core/safety.hpp"

#include <QWidget>

namespace limber::ui {

/// "When to get help first" at one glance: the three boxes of the welcome.
class SafetyGlance : public QWidget {
    Q_OBJECT

public:
    explicit SafetyGlance(const core::SafetyTexts& texts, QWidget* parent = nullptr);
};

} // namespace limber::ui
