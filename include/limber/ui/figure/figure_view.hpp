#pragma once

#include "limber/ui/figure/figure_renderer.hpp"

#include <QWidget>

#include <memory>
#include <optional>

namespace limber::ui {

/// Shows a figure, as large as it fits, on whatever is behind the widget.
///
/// It has no clock: whoever runs the session tells it the moment. It repaints only when the picture changes.
class FigureView : public QWidget {
    Q_OBJECT
public:
    explicit FigureView(QWidget* parent = nullptr);

    /// Nothing is shown without a choreography.
    void setChoreography(std::optional<figure::Choreography> choreography);
    void setSide(core::Side side);
    /// Who performs it; `setColours` with a palette of the same person gives the colours.
    void setPerson(const figure::Person& person);
    void setColours(const FigurePalette& palette);
    void setMoment(const figure::Moment& moment);
    /// Key poses only: the figure does not move, breathe or show arrows.
    void setReducedMotion(bool reduced);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void startAgain();
    void refresh();
    void describe();
    [[nodiscard]] figure::Moment held() const;
    [[nodiscard]] figure::Moment shownMoment() const;

    std::optional<figure::Choreography> m_choreography;
    core::Side m_side = core::Side::Both;
    figure::Person m_person = figure::people().front();
    FigurePalette m_palette = FigurePalette::lightTheme();
    figure::Moment m_moment;
    bool m_reducedMotion = false;
    std::unique_ptr<FigureRenderer> m_renderer; ///< only while the figure is on the screen
    bool m_painted = false;                     ///< the renderer's picture is that of the moment
};

} // namespace limber::ui
