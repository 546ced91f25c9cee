#pragma once

#include "coverage.hpp"

#include "limber/figure/drawing.hpp"

#include <QColor>
#include <QImage>

#include <vector>

namespace limber::ui {

/// The soft shadows of one picture after another. Its memory is used again for the next.
class FloorShadow {
public:
    /// Blurs the shadows of `drawing`.
    void prepare(const figure::Drawing& drawing);
    [[nodiscard]] bool empty() const { return m_darkness.isNull(); }
    /// Of the small picture they are prepared in.
    [[nodiscard]] QSize size() const { return m_darkness.size(); }
    /// How many times smaller that is than the drawing.
    [[nodiscard]] double reduction() const { return m_reduction; }

    /// Lays them in this colour over a premultiplied image `enlarged` times the size of the small picture.
    void darken(QImage& image, double enlarged, const QColor& colour);

private:
    void resize(const QSize& size);
    void addShadow(const figure::SoftShadow& shadow);

    QImage m_darkness; ///< Format_Alpha8; null without shadows
    double m_reduction = 1;
    QImage m_mask; ///< one shadow, Format_Alpha8
    Coverage m_coverage;
    std::vector<uchar> m_line;
    std::vector<float> m_row;
};

} // namespace limber::ui
