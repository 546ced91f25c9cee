#include "theme/icons.hpp"

#include "theme/icon_paths.hpp"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QSvgRenderer>

#include <algorithm>

namespace limber::ui::icons {

namespace {

QByteArray svgOf(const Drawing& drawing, const QColor& color)
{
    QByteArray elements(drawing.elements.data(), static_cast<qsizetype>(drawing.elements.size()));
    elements.replace("#000", color.name().toLatin1());
    return QByteArrayLiteral(
               "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 24 24\"><g fill=\"none\" stroke=\"")
        + color.name().toLatin1() + QByteArrayLiteral("\" stroke-width=\"")
        + QByteArray::number(drawing.stroke)
        + QByteArrayLiteral("\" stroke-linecap=\"round\" stroke-linejoin=\"round\">") + elements
        + QByteArrayLiteral("</g></svg>");
}

class LineIcon final : public QIconEngine {
public:
    explicit LineIcon(Glyph glyph)
        : m_glyph{glyph}
    { }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        const auto role = mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::WindowText;
        draw(*painter, m_glyph, rect, QGuiApplication::palette().color(group, role));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap result(size);
        result.fill(Qt::transparent);
        QPainter painter(&result);
        paint(&painter, QRect{QPoint{}, size}, mode, state);
        return result;
    }

    [[nodiscard]] QIconEngine* clone() const override { return new LineIcon(m_glyph); }
    [[nodiscard]] QString key() const override { return QStringLiteral("limber-line"); }

private:
    Glyph m_glyph;
};

QRectF squareIn(const QRectF& rect)
{
    const double side = std::min(rect.width(), rect.height());
    return {rect.center().x() - side / 2, rect.center().y() - side / 2, side, side};
}

} // namespace

QIcon icon(Glyph glyph)
{
    return QIcon(new LineIcon(glyph));
}

void draw(QPainter& painter, Glyph glyph, const QRectF& rect, const QColor& color)
{
    const Drawing& drawing = drawingOf(glyph);
    const QRectF square = squareIn(rect);
    QSvgRenderer renderer(svgOf(drawing, QColor{color.rgb()}));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(painter.opacity() * color.alphaF());
    if (drawing.isMirrored && QGuiApplication::layoutDirection() == Qt::RightToLeft) {
        painter.translate(2 * square.center().x(), 0);
        painter.scale(-1, 1);
    }
    renderer.render(&painter, square);
    painter.restore();
}

void drawTinted(QPainter& painter, const QIcon& icon, const QRect& rect, const QColor& color)
{
    const double ratio = painter.device()->devicePixelRatioF();
    QPixmap pixmap = icon.pixmap(rect.size(), ratio);
    if (pixmap.isNull()) {
        return;
    }
    QPainter tint(&pixmap);
    tint.setCompositionMode(QPainter::CompositionMode_SourceIn);
    tint.fillRect(QRectF{QPointF{}, pixmap.deviceIndependentSize()}, color);
    tint.end();
    const QSizeF size = pixmap.deviceIndependentSize();
    const QRectF target{QRectF{rect}.center() - QPointF{size.width() / 2, size.height() / 2}, size};
    painter.drawPixmap(target.topLeft(), pixmap);
}

} // namespace limber::ui::icons
