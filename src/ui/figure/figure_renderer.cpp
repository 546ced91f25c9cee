#include "limber/ui/figure/figure_renderer.hpp"

#include "floor_shadow.hpp"
#include "pixels.hpp"

#include "limber/figure/draw.hpp"

#include <QPainter>

#include <algorithm>
#include <cstring>

namespace limber::ui {

namespace {

/// The pixels that marks may touch.
QRect rectOf(const std::vector<figure::Mark>& marks, const QSize& pixels)
{
    QRectF all;
    for (const figure::Mark& mark : marks) {
        if (mark.shape.points.empty()) {
            continue;
        }
        qreal left = mark.shape.points.front().x;
        qreal top = mark.shape.points.front().y;
        qreal right = left;
        qreal bottom = top;
        for (const figure::Point& p : mark.shape.points) {
            left = std::min(left, p.x);
            right = std::max(right, p.x);
            top = std::min(top, p.y);
            bottom = std::max(bottom, p.y);
        }
        const qreal rim = mark.stroke;
        all |= QRectF{QPointF{left - rim, top - rim}, QPointF{right + rim, bottom + rim}};
    }
    return all.toAlignedRect().adjusted(-1, -1, 1, 1) & QRect{QPoint{}, pixels};
}

void clear(QImage& image, const QRect& rect)
{
    for (int y = rect.top(); y <= rect.bottom(); ++y) {
        QRgb* line = reinterpret_cast<QRgb*>(image.scanLine(y)) + rect.left();
        std::fill(line, line + rect.width(), 0U);
    }
}

QImage transparent(const QSize& pixels)
{
    QImage image{pixels, QImage::Format_ARGB32_Premultiplied};
    image.fill(Qt::transparent);
    return image;
}

} // namespace

struct FigureRenderer::Caches {
    figure::Artist artist;
    Coverage figure;
    FloorShadow shadow;
};

FigureRenderer::FigureRenderer(Subject subject)
    : m_subject{std::move(subject)}
    , m_view{viewOf(
          m_subject.pixels, m_subject.choreography, m_subject.side, m_subject.palette, m_subject.options)}
    , m_figure{transparent(m_subject.pixels)}
    , m_picture{m_subject.pixels, QImage::Format_ARGB32_Premultiplied}
    , m_caches{std::make_unique<Caches>()}
{ }

FigureRenderer::~FigureRenderer() = default;

void FigureRenderer::paintScenery(const figure::Drawing& drawing)
{
    m_ground = transparent(m_subject.pixels);
    QPainter painter{&m_ground};
    paintMarks(painter, drawing.ground, m_subject.palette);
    painter.end();
    const QRect rect = rectOf(drawing.furniture, m_subject.pixels);
    if (rect.isEmpty()) {
        return;
    }
    m_furnitureAt = rect.topLeft();
    m_furniture = transparent(rect.size());
    painter.begin(&m_furniture);
    painter.translate(-m_furnitureAt);
    paintMarks(painter, drawing.furniture, m_subject.palette);
}

const QImage& FigureRenderer::paint(const figure::Moment& moment)
{
    const FigurePalette& palette = m_subject.palette;
    const figure::Drawing& drawing
        = m_caches->artist.draw(m_subject.choreography, moment, m_view, m_subject.options.person);
    if (m_ground.isNull()) {
        paintScenery(drawing);
        m_view.scenery = false;
    }
    std::memcpy(m_picture.bits(), m_ground.constBits(), static_cast<std::size_t>(m_picture.sizeInBytes()));
    if (palette.shadows) {
        FloorShadow& shadow = m_caches->shadow;
        shadow.prepare(drawing);
        shadow.darken(m_picture, shadow.reduction(),
                      palette.materials[static_cast<std::size_t>(figure::Material::Shadow)].base);
    }
    clear(m_figure, m_figureRect);
    m_figureRect = rectOf(drawing.figure, m_subject.pixels);
    fillMarks(m_figure, drawing.figure, palette, m_caches->figure);

    layOver(m_picture, m_furnitureAt, m_furniture, m_furniture.rect());
    layOver(m_picture, m_figureRect.topLeft(), m_figure, m_figureRect);
    fillMarks(m_picture, drawing.arrow, palette, m_caches->figure);
    return m_picture;
}

} // namespace limber::ui
