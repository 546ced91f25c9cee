#include "theme/icons.hpp"
#include "theme/style.hpp"
#include "widgets/button.hpp"

#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace limber::ui::theme {

namespace {

Look lookOf(const QStyleOptionButton& option, const QWidget* widget)
{
    if (const auto* button = qobject_cast<const Button*>(widget)) {
        return button->look();
    }
    if (option.features.testFlag(QStyleOptionButton::DefaultButton)) {
        return Look::Primary;
    }
    return option.features.testFlag(QStyleOptionButton::Flat) ? Look::Quiet : Look::Secondary;
}

bool isFilled(Look look)
{
    return look == Look::Primary || look == Look::RoundPrimary;
}

QColor groundOf(Look look, const QStyleOptionButton& option, const Tokens& t)
{
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    const bool isHovered = isEnabled && option.state.testFlag(QStyle::State_MouseOver);
    const bool isPressed = option.state.testFlag(QStyle::State_Sunken);
    QColor veil = t.text;
    veil.setAlphaF(isPressed ? 0.20F : isHovered ? 0.13F : 0.08F);
    if (!isEnabled) {
        return look == Look::Quiet ? QColor{Qt::transparent} : t.fill7;
    }
    if (isFilled(look)) {
        veil.setAlphaF(isPressed ? 0.22F : 0.10F);
        return isPressed || isHovered ? over(veil, t.accent) : t.accent;
    }
    if (look == Look::Tint) {
        return isPressed || isHovered ? over(veil, t.tint) : t.tint;
    }
    const bool isFlat = look == Look::Round && option.features.testFlag(QStyleOptionButton::Flat);
    if ((look == Look::Quiet || isFlat) && !isPressed && !isHovered) {
        return Qt::transparent;
    }
    return veil;
}

QColor inkOf(Look look, const QStyleOptionButton& option, const Tokens& t)
{
    if (!option.state.testFlag(QStyle::State_Enabled)) {
        return t.ctl;
    }
    return isFilled(look) ? t.onAccent : look == Look::Tint ? t.onTint : t.text;
}

} // namespace

void LimberStyle::drawButtonGround(const QStyleOptionButton& option,
                                   QPainter& painter,
                                   const QWidget* widget) const
{
    const Tokens t = tokens();
    const Look look = lookOf(option, widget);
    const bool isRound = look == Look::Round || look == Look::RoundPrimary;
    const double radius = isRound ? option.rect.height() / 2.0 : 10.0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(groundOf(look, option, t));
    painter.setPen(Qt::NoPen);
    QRectF rect = option.rect;
    if (t.isHighContrast && !isFilled(look)) {
        painter.setPen(QPen(t.text, 1));
        rect.adjust(0.5, 0.5, -0.5, -0.5);
    }
    painter.drawRoundedRect(rect, radius, radius);
    painter.restore();
}

void LimberStyle::drawButtonLabel(const QStyleOptionButton& option,
                                  QPainter& painter,
                                  const QWidget* widget) const
{
    const Tokens t = tokens();
    const QColor ink = inkOf(lookOf(option, widget), option, t);
    const bool hasMenu = option.features.testFlag(QStyleOptionButton::HasMenu);
    const int gap = t.space(1);
    const int chevron = hasMenu ? t.scaled(15) : 0;
    const int iconWidth = option.icon.isNull() ? 0 : option.iconSize.width();
    const int textWidth = option.fontMetrics.size(Qt::TextShowMnemonic, option.text).width();
    int width = iconWidth + textWidth + chevron;
    width += gap * ((iconWidth > 0 && textWidth > 0 ? 1 : 0) + (chevron > 0 ? 1 : 0));
    const QRect& all = option.rect;
    width = std::min(width, all.width() - 4);
    int x = all.left() + (all.width() - width) / 2;
    if (const auto* button = qobject_cast<const Button*>(widget);
        button != nullptr && button->isStartAligned()) {
        x = all.left() + t.space(1.5);
    }
    const auto place = [&](int w) {
        const QRect rect{x, all.top(), w, all.height()};
        x += w + gap;
        return visualRect(option.direction, all, rect);
    };
    if (iconWidth > 0) {
        const QRect rect = place(iconWidth);
        icons::drawTinted(painter, option.icon,
                          QRect{rect.left(), rect.center().y() - option.iconSize.height() / 2 + 1, iconWidth,
                                option.iconSize.height()},
                          ink);
    }
    if (textWidth > 0) {
        const int room = std::max(0, all.left() + all.width() - x - (chevron > 0 ? chevron + gap : 0));
        const QRect rect = place(std::min(textWidth, room));
        const int mnemonic = styleHint(SH_UnderlineShortcut, &option, widget, nullptr) != 0
            ? Qt::TextShowMnemonic
            : Qt::TextHideMnemonic;
        painter.setPen(ink);
        painter.drawText(rect, int{Qt::AlignCenter} | int{Qt::TextSingleLine} | mnemonic, option.text);
    }
    if (chevron > 0) {
        icons::draw(painter, icons::Glyph::ChevronDown, place(chevron), ink);
    }
}

void LimberStyle::drawIndicator(const QStyleOption& option, QPainter& painter, bool isRound) const
{
    const Tokens t = tokens();
    const bool isOn = option.state.testFlag(State_On);
    const QRectF box = QRectF{option.rect}.adjusted(1.5, 1.5, -1.5, -1.5);
    const double radius = isRound ? box.height() / 2 : 5.0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(isOn ? QPen{t.accent, 2.0} : QPen{t.ctl, 2.0});
    painter.setBrush(isOn ? t.accent : t.card);
    painter.drawRoundedRect(box, radius, radius);
    if (isOn && isRound) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.onAccent);
        painter.drawEllipse(box.center(), box.width() * 0.2, box.width() * 0.2);
    } else if (isOn) {
        icons::draw(painter, icons::Glyph::Check, box, t.onAccent);
    }
    painter.restore();
}

} // namespace limber::ui::theme
