#include "widgets/app_icon.hpp"

#include "limber/ui/theme.hpp"

#include <QPainter>
#include <QSvgRenderer>

namespace limber::ui {

AppIcon::AppIcon(int side, QWidget* parent)
    : QWidget(parent)
{
    const int pixels = theme::of(this).scaled(side);
    setFixedSize(pixels, pixels);
}

void AppIcon::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QSvgRenderer{QStringLiteral(":/limber/io.github.limber_app.Limber.svg")}.render(&painter, rect());
}

} // namespace limber::ui
