#pragma once

#include <QWidget>

namespace limber::ui {

/// What the ring shows. Two shapes tell hold and transition apart: an arc and dots.
struct RingState {
    enum class Shape { Arc, Dots, Check };
    Shape shape = Shape::Arc;
    double share = 1;     ///< what is left, 1 to 0
    double fill = 0;      ///< of the breathing disc, 0 to 1
    bool hasTick = false; ///< marks half way
    bool isPaused = false;
    QString number; ///< "18", "3 of 8"; empty for a check
    QString word;   ///< "breathe out"
    QString spoken; ///< the same as one phrase, for who cannot see it
    bool operator==(const RingState&) const = default;
};

/// The time left as a ring that closes clockwise in every language. A progress bar to screen readers, read on
/// request.
class RingView : public QWidget {
    Q_OBJECT

public:
    explicit RingView(QWidget* parent = nullptr);

    /// Repaints if it looks different.
    void show(const RingState& state);
    using QWidget::show;
    [[nodiscard]] const RingState& state() const { return m_state; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    void drawTrack(QPainter& painter, const QRectF& ring) const;
    void drawDots(QPainter& painter, const QRectF& ring) const;
    void drawDisc(QPainter& painter, const QRectF& ring) const;
    void drawWords(QPainter& painter, const QRectF& ring) const;

    RingState m_state;
};

} // namespace limber::ui
