#pragma once

#include "theme/style.hpp"

#include <QAbstractButton>
#include <QFrame>

namespace limber::ui {

/// A white panel with a thin border.
class Card : public QFrame {
    Q_OBJECT

public:
    explicit Card(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// The warm panel that holds every figure.
class Stage : public QFrame {
    Q_OBJECT

public:
    explicit Stage(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// A panel on the coral tint, for warnings.
class WarningCard : public QFrame {
    Q_OBJECT

public:
    explicit WarningCard(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// A line between the rows of a card.
class Separator : public QWidget {
    Q_OBJECT

public:
    explicit Separator(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// A card that is one button; what it shows is laid out inside it.
class CardButton : public QAbstractButton, public theme::Rounded {
    Q_OBJECT

public:
    explicit CardButton(QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] double cornerRadius() const override { return 14.0; }
    /// Only a tinted ground while hovered or pressed: for the rows of a list.
    void setFlat(bool isFlat);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    bool m_isFlat = false;
};

} // namespace limber::ui
