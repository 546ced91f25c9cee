#pragma once

#include "widgets/button.hpp"

namespace limber::ui {

/// What a row of a list is moved by: dragged with the pointer, or with the arrow keys up and down.
class Grip : public Button {
    Q_OBJECT

public:
    /// `name` says what it moves, for screen readers.
    explicit Grip(const QString& name, QWidget* parent = nullptr);

Q_SIGNALS:
    /// One place up (-1) or down (1).
    void stepped(int by);
    /// The pointer holds it at this height of the screen.
    void dragged(int globalY);
    /// The pointer has let go.
    void dropped();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    bool m_isHeld = false;
};

} // namespace limber::ui
