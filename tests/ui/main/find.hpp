#pragma once

#include "support/catch.hpp"

#include <QAbstractButton>
#include <QLabel>
#include <QWidget>

#include <algorithm>

namespace limber::test {

/// The visible button that says, or is called, `text`.
inline QAbstractButton* buttonOf(QWidget& window, const QString& text)
{
    for (auto* button : window.findChildren<QAbstractButton*>()) {
        if (button->isVisible() && (button->text() == text || button->accessibleName() == text)) {
            return button;
        }
    }
    return nullptr;
}

/// Presses it; fails if it is not there.
inline void press(QWidget& window, const QString& text)
{
    QAbstractButton* button = buttonOf(window, text);
    INFO("no button «" << text.toStdString() << "»");
    REQUIRE(button != nullptr);
    REQUIRE(button->isEnabled());
    button->click();
}

/// True if a visible label says exactly `text`.
inline bool says(const QWidget& window, const QString& text)
{
    const auto labels = window.findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(),
                       [&](const QLabel* label) { return label->isVisible() && label->text() == text; });
}

/// True if a visible label has `text` in it.
inline bool mentions(const QWidget& window, const QString& text)
{
    const auto labels = window.findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
        return label->isVisible() && label->text().contains(text);
    });
}

} // namespace limber::test
