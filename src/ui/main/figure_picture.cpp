#include "main/figure_picture.hpp"

#include "theme/style.hpp"

#include "limber/catalogue/poses.hpp"
#include "limber/figure/choreography.hpp"
#include "limber/ui/figure/figure_painter.hpp"

#include <QEvent>
#include <QPainter>

namespace limber::ui {

FigurePicture::FigurePicture(QWidget* parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void FigurePicture::setFigure(const std::string& figure, core::Side side)
{
    if (figure == m_figure && side == m_side) {
        return;
    }
    m_figure = figure;
    m_side = side;
    m_picture = {};
    update();
}

QImage FigurePicture::painted() const
{
    QImage image((QSizeF{size()} * devicePixelRatioF()).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(devicePixelRatioF());
    image.fill(Qt::transparent);
    const auto choreography = catalogue::choreographyOf(m_figure);
    if (!choreography) {
        return image;
    }
    const theme::Tokens t = theme::of(this);
    QPainter painter(&image);
    FigureOptions options;
    options.person = t.person;
    options.arrow = false;
    paintFigure(painter, rect(), *choreography, figure::momentOf(*choreography, choreography->hero), m_side,
                FigurePalette::of(t), options);
    return image;
}

void FigurePicture::paintEvent(QPaintEvent*)
{
    if (m_figure.empty() || size().isEmpty()) {
        return;
    }
    if (m_picture.isNull() || m_picture.size() != (QSizeF{size()} * devicePixelRatioF()).toSize()) {
        m_picture = painted();
    }
    QPainter(this).drawImage(0, 0, m_picture);
}

bool FigurePicture::event(QEvent* event)
{
    if (theme::isNewLook(*event)) {
        m_picture = {};
        update();
    }
    return QWidget::event(event);
}

} // namespace limber::ui
