#pragma once

#include "session/scene.hpp"

#include "limber/figure/choreography.hpp"

#include <QWidget>

namespace limber::ui {

class FigureView;

/// The moment that `state` shows; for a still picture the start pose.
[[nodiscard]] figure::Moment momentOf(const FigureState& state);

/// The place of a figure on a stage or in a list. Empty where there is no such figure.
class FigureSlot : public QWidget {
    Q_OBJECT

public:
    /// The least and the usual size, in pixels. They do not grow with the text: it is the text that needs
    /// room.
    FigureSlot(QSize least, QSize usual, QWidget* parent = nullptr);

    void show(const FigureState& state);
    using QWidget::show;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;

private:
    void dress();

    QSize m_least;
    QSize m_usual;
    FigureState m_state;
    figure::Moment m_still; ///< of the figure shown
    FigureView* m_view;
};

} // namespace limber::ui
