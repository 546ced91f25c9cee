#include "widgets/chip.hpp"

#include "theme/style.hpp"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace limber::ui {

Chip::Chip(const QString& text, ChipTone tone, QWidget* parent)
    : QWidget(parent)
    , m_text{text}
    , m_tone{tone}
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(text);
    setFont(theme::fontOf(theme::Type::Strong, this));
}

void Chip::setText(const QString& text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void Chip::setTone(ChipTone tone)
{
    m_tone = tone;
    update();
}

void Chip::setType(theme::Type type)
{
    m_type = type;
    setFont(theme::fontOf(type, this));
    updateGeometry();
}

void Chip::setGlyph(std::optional<icons::Glyph> glyph)
{
    m_glyph = glyph;
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    const theme::Tokens t = theme::of(this);
    const int glyph = m_glyph ? t.scaled(14) + t.space(0.75) : 0;
    return {fontMetrics().horizontalAdvance(m_text) + glyph + t.space(2.75),
            fontMetrics().height() + t.space(0.9)};
}

void Chip::paintEvent(QPaintEvent*)
{
    const theme::Tokens t = theme::of(this);
    const QColor ground = m_tone == ChipTone::Tint ? t.tint
        : m_tone == ChipTone::Morning              ? t.morningTint
                                                   : t.fill8;
    const QColor ink = m_tone == ChipTone::Tint ? t.onTint : m_tone == ChipTone::Morning ? t.morning : t.text;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(t.isHighContrast ? QPen{t.line, 1} : QPen{Qt::NoPen});
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF{rect()}.adjusted(0.5, 0.5, -0.5, -0.5), height() / 2.0, height() / 2.0);
    QRect room = rect().adjusted(t.space(1.375), 0, -t.space(1.375), 0);
    if (m_glyph) {
        const int side = t.scaled(14);
        const QRect place{room.left(), room.center().y() - side / 2 + 1, side, side};
        icons::draw(painter, *m_glyph, QStyle::visualRect(layoutDirection(), rect(), place), ink);
        room.setLeft(room.left() + side + t.space(0.75));
    }
    painter.setPen(ink);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), room),
                     Qt::AlignCenter | Qt::TextSingleLine, m_text);
}

bool Chip::event(QEvent* event)
{
    if (theme::isNewLook(*event)) {
        setType(m_type);
    }
    return QWidget::event(event);
}

} // namespace limber::ui
