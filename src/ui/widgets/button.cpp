#include "widgets/button.hpp"

#include "widgets/text.hpp"

#include <QApplication>
#include <QEvent>
#include <QFontInfo>
#include <QKeyEvent>

#include <algorithm>

namespace limber::ui {

Button::Button(Look look, const QString& text, QWidget* parent)
    : QPushButton(parent)
    , m_look{look}
{
    say(text);
    fit();
}

Button::Button(Look look, icons::Glyph glyph, const QString& text, QWidget* parent)
    : Button(look, text, parent)
{
    setGlyph(glyph);
}

void Button::setLook(Look look)
{
    m_look = look;
    updateGeometry();
    update();
}

void Button::setGlyph(icons::Glyph glyph)
{
    setIcon(icons::icon(glyph));
    updateGeometry();
}

void Button::setStartAligned(bool isStartAligned)
{
    m_isStartAligned = isStartAligned;
    update();
}

void Button::setDiameter(int pixels)
{
    m_diameter = pixels;
    fit();
}

void Button::say(const QString& text)
{
    if (isRound()) {
        setAccessibleName(text);
        setToolTip(plainToolTip(text));
    } else if (m_isCompact) {
        m_label = text;
        setAccessibleName(text);
        setToolTip(plainToolTip(text));
    } else {
        setText(text);
    }
}

void Button::setCompact(bool isCompact)
{
    if (isCompact == m_isCompact) {
        return;
    }
    const QString label = isCompact ? text() : m_label;
    setText(isCompact ? QString{} : label);
    m_isCompact = isCompact;
    m_label = label;
    setAccessibleName(label);
    setToolTip(isCompact ? plainToolTip(label) : QString{});
    updateGeometry();
}

int Button::labelledWidth() const
{
    return widthWith(m_isCompact ? m_label : text());
}

int Button::widthWith(const QString& label) const
{
    const theme::Tokens t = theme::of(this);
    int width = fontMetrics().size(Qt::TextShowMnemonic, label).width();
    width += icon().isNull() ? 0 : iconSize().width() + t.space(1);
    width += menu() == nullptr ? 0 : t.scaled(15) + t.space(1);
    return width + t.space(m_look == Look::Quiet ? 2.5 : 4);
}

double Button::cornerRadius() const
{
    return isRound() ? height() / 2.0 : 10.0;
}

QSize Button::sizeFor(const QFontMetrics& metrics) const
{
    const theme::Tokens t = theme::of(this);
    if (isRound()) {
        return {t.scaled(m_diameter), t.scaled(m_diameter)};
    }
    const int height = std::max(QFontInfo{QApplication::font()}.pixelSize() * 26 / 10, metrics.height() + 8);
    return {widthWith(text()), height};
}

bool Button::event(QEvent* event)
{
    if (theme::isNewLook(*event)) {
        fit();
    }
    return QPushButton::event(event);
}

void Button::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        event->ignore();
        return;
    default:
        QPushButton::keyPressEvent(event);
    }
}

void Button::fit()
{
    const theme::Tokens t = theme::of(this);
    const int side = isRound() ? t.scaled(m_diameter * 0.46) : t.scaled(18);
    setFont(theme::fontOf(theme::Type::Strong, this));
    setIconSize({side, side});
    updateGeometry();
}

} // namespace limber::ui
