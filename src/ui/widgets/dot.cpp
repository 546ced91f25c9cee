#include "widgets/dot.hpp"

#include "limber/ui/theme.hpp"

#include <QApplication>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace limber::ui {

Dot::Dot(std::optional<int> number, QWidget* parent)
    : QWidget(parent)
    , m_number{number}
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize Dot::sizeHint() const
{
    const int line = QFontMetrics{QApplication::font()}.height();
    const int disc = std::max(theme::of(this).scaled(22), line);
    return m_number ? QSize{disc, disc} : QSize{theme::of(this).scaled(7), line};
}

void Dot::paintEvent(QPaintEvent*)
{
    const theme::Tokens t = theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(t.isHighContrast && m_number ? QPen{t.line, 1} : QPen{Qt::NoPen});
    painter.setBrush(m_number ? t.tint : t.ctl);
    if (!m_number) {
        const double radius = t.scaled(6) / 2.0;
        painter.drawEllipse(QRectF{rect()}.center(), radius, radius);
        return;
    }
    painter.drawEllipse(QRectF{rect()}.adjusted(0.5, 0.5, -0.5, -0.5));
    painter.setFont(theme::font(theme::Type::Strong, theme::fontOf(theme::Type::Caption, this), 1.0));
    painter.setPen(t.onTint);
    painter.drawText(rect(), Qt::AlignCenter, QLocale{}.toString(*m_number));
}

} // namespace limber::ui
