#pragma once

#include "widgets/text.hpp"

#include "limber/core/safety.hpp"

#include <QWidget>

namespace limber::ui {

/// Puts a safety text on a card.
void fillSafety(QWidget* card, const core::SafetySection& section, Tone tone);

/// "When to get help first": when stretching is not the answer.
class SafetyPage : public QWidget {
    Q_OBJECT

public:
    explicit SafetyPage(const core::SafetyTexts& texts, QWidget* parent = nullptr);

Q_SIGNALS:
    void back();
};

} // namespace limber::ui
