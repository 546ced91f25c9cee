#pragma once

#include "limber/ui/figure/figure_painter.hpp"

#include <QImage>
#include <QRect>

#include <memory>

namespace limber::ui {

/// Paints one moment after another of the same choreography at the same size, and keeps what stands still:
/// the mat and the furniture. It takes a few pictures' worth of memory until it is destroyed.
class FigureRenderer {
public:
    /// Everything but the moment. Nothing of it changes while the renderer lives.
    struct Subject {
        figure::Choreography choreography;
        core::Side side = core::Side::Both;
        FigurePalette palette;
        FigureOptions options;
        QSize pixels; ///< not empty
    };

    explicit FigureRenderer(Subject subject);
    ~FigureRenderer();
    FigureRenderer(const FigureRenderer&) = delete;
    FigureRenderer& operator=(const FigureRenderer&) = delete;

    /// The picture of `moment` on a transparent ground: what `paintFigure` paints. Valid until the next call.
    const QImage& paint(const figure::Moment& moment);
    /// The last picture again.
    [[nodiscard]] const QImage& picture() const { return m_picture; }

private:
    struct Caches;

    void paintScenery(const figure::Drawing& drawing);

    Subject m_subject;
    figure::View m_view;
    QImage m_ground;    ///< mat
    QImage m_furniture; ///< what there is of it, at `m_furnitureAt`; null if there is none
    QPoint m_furnitureAt;
    QImage m_figure;    ///< a layer of its own, empty but for `m_figureRect`
    QRect m_figureRect; ///< where the figure of the last picture is
    QImage m_picture;
    std::unique_ptr<Caches> m_caches;
};

} // namespace limber::ui
