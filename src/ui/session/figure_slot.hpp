#pragma once

#include "session/scene.hpp"

#include <QWidget>

namespace limber::ui {

/// The place of a figure on a stage or in a list.
class FigureSlot : public QWidget {
    Q_OBJECT

public:
    /// The least and the usual size, in pixels at the usual text size.
    FigureSlot(QSize least, QSize usual, QWidget* parent = nullptr);

    void show(const FigureState& state);
    using QWidget::show;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    QSize m_least;
    QSize m_usual;
    FigureState m_state;
};

} // namespace limber::ui
