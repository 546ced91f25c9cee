#pragma once

#include "widgets/card.hpp"

#include "limber/core/session_kind.hpp"

#include <QVariantAnimation>

#include <string>

namespace limber::ui {

class Button;
class FigureView;
class Scrub;
class Text;

/// The stage with a figure that can be played, scrubbed and turned to its other side.
class FigurePlayer : public Stage {
    Q_OBJECT

public:
    explicit FigurePlayer(QWidget* parent = nullptr);
    ~FigurePlayer() override;

    /// Shows a figure as a variant names it; the right side if it has sides and `isNew`.
    void setFigure(const std::string& figure, bool isSided, bool isNew);
    void stop() { play(false); }
    void setFigureHeight(int most);

protected:
    bool event(QEvent* event) override;

private:
    void play(bool isPlaying);
    void turn();
    void showMoment(double progress);
    void dress();

    core::Side m_side = core::Side::Right;
    bool m_isSided = false;
    bool m_isCycle = false;
    QVariantAnimation m_motion;
    FigureView* m_figure;
    Text* m_noFigure;
    QWidget* m_controls;
    Button* m_play;
    Scrub* m_scrub;
    Button* m_turn;
};

} // namespace limber::ui
