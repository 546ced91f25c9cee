#include "theme/icons.hpp"
#include "theme/style.hpp"
#include "widgets/button.hpp"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace limber::ui::theme {

namespace {

constexpr double fieldRadius = 9.0;
constexpr double fieldLines = 2.45;

int usualHeight(const QStyleOption* option, double lines)
{
    const QFont font = QApplication::font();
    const int pixels = QFontInfo{font}.pixelSize();
    return std::max(static_cast<int>(pixels * lines),
                    option != nullptr ? option->fontMetrics.height() + 8 : 0);
}

} // namespace

void LimberStyle::drawField(const QStyleOption& option, QPainter& painter) const
{
    const Tokens t = tokens();
    const bool hasFocus = option.state.testFlag(State_HasFocus);
    const bool isHovered = option.state.testFlag(State_MouseOver);
    const double width = hasFocus ? 2.0 : 1.0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(hasFocus ? t.accent : isHovered ? t.muted : t.ctl, width));
    painter.setBrush(t.card);
    painter.drawRoundedRect(QRectF{option.rect}.adjusted(width / 2, width / 2, -width / 2, -width / 2),
                            fieldRadius, fieldRadius);
    painter.restore();
}

void LimberStyle::drawComboBox(const QStyleOptionComboBox& option, QPainter& painter) const
{
    const Tokens t = tokens();
    drawField(option, painter);
    const QRect arrow = subControlRect(CC_ComboBox, &option, SC_ComboBoxArrow, nullptr);
    const int side = t.scaled(15);
    icons::draw(painter, icons::Glyph::ChevronDown,
                QRect{arrow.center().x() - side / 2, arrow.center().y() - side / 2, side, side},
                option.state.testFlag(State_Enabled) ? t.text : t.ctl);
}

void LimberStyle::drawSpinBox(const QStyleOptionSpinBox& option,
                              QPainter& painter,
                              const QWidget* widget) const
{
    const Tokens t = tokens();
    drawField(option, painter);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons) {
        return;
    }
    const auto sign = [&](SubControl part, QAbstractSpinBox::StepEnabledFlag step, icons::Glyph glyph) {
        const QRect rect = subControlRect(CC_SpinBox, &option, part, widget);
        const int side = t.scaled(16);
        const bool isLive = option.state.testFlag(State_Enabled) && option.stepEnabled.testFlag(step);
        const bool isOver
            = isLive && option.state.testFlag(State_MouseOver) && option.activeSubControls.testFlag(part);
        if (isOver) {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(Qt::NoPen);
            painter.setBrush(t.fill8);
            painter.drawRoundedRect(rect.adjusted(4, 4, -4, -4), 6, 6);
        }
        icons::draw(painter, glyph,
                    QRect{rect.center().x() - side / 2, rect.center().y() - side / 2, side, side},
                    isLive ? t.text : t.ctl);
    };
    sign(SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, icons::Glyph::Minus);
    sign(SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, icons::Glyph::Plus);
}

void LimberStyle::drawSlider(const QStyleOptionSlider& option, QPainter& painter, const QWidget* widget) const
{
    const Tokens t = tokens();
    const QRectF handle = subControlRect(CC_Slider, &option, SC_SliderHandle, widget);
    const QRectF groove{QPointF(option.rect.left(), option.rect.center().y() - 2.5),
                        QSizeF(option.rect.width(), 6)};
    QRectF done = groove;
    const bool isFromRight = option.upsideDown;
    isFromRight ? done.setLeft(handle.center().x()) : done.setRight(handle.center().x());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.track13);
    painter.drawRoundedRect(groove, 3, 3);
    painter.setBrush(option.state.testFlag(State_Enabled) ? t.accent : t.ctl);
    painter.drawRoundedRect(done, 3, 3);
    painter.setPen(QPen(option.state.testFlag(State_Enabled) ? t.accent : t.ctl, 2.5));
    painter.setBrush(t.card);
    const double radius = handle.height() / 2 - 2;
    painter.drawEllipse(handle.center(), radius, radius);
    painter.restore();
}

void LimberStyle::drawScrollBar(const QStyleOptionSlider& option,
                                QPainter& painter,
                                const QWidget* widget) const
{
    const Tokens t = tokens();
    if (option.minimum == option.maximum) {
        return;
    }
    QRectF handle = subControlRect(CC_ScrollBar, &option, SC_ScrollBarSlider, widget);
    const bool isLively = option.state.testFlag(State_MouseOver) || option.state.testFlag(State_Sunken);
    const double inset = isLively ? 2.0 : 3.0;
    handle.adjust(inset, inset, -inset, -inset);
    QColor color = t.ctl;
    color.setAlphaF(isLively || t.isHighContrast ? 1.0F : 0.55F);
    const double radius = std::min(handle.width(), handle.height()) / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(handle, radius, radius);
    painter.restore();
}

QSize LimberStyle::sizeFromContents(ContentsType type,
                                    const QStyleOption* option,
                                    const QSize& contents,
                                    const QWidget* widget) const
{
    const Tokens t = tokens();
    if (type == CT_PushButton) {
        if (const auto* button = qobject_cast<const Button*>(widget)) {
            return button->sizeFor(option->fontMetrics);
        }
        return {contents.width() + t.space(3), std::max(contents.height(), usualHeight(option, 2.6))};
    }
    if (type == CT_ComboBox) {
        return {contents.width() + t.space(5.5), usualHeight(option, fieldLines)};
    }
    if (type == CT_SpinBox) {
        const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
        const bool hasButtons = spin == nullptr || spin->buttonSymbols != QAbstractSpinBox::NoButtons;
        return {contents.width() + t.space(hasButtons ? 11.0 : 3.0), usualHeight(option, fieldLines)};
    }
    if (type == CT_LineEdit) {
        return {contents.width() + t.space(2), usualHeight(option, fieldLines)};
    }
    if (type == CT_MenuItem) {
        const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return {size.width() + t.space(2), size.height() + t.space(0.75)};
    }
    return QProxyStyle::sizeFromContents(type, option, contents, widget);
}

QRect LimberStyle::subControlRect(ComplexControl control,
                                  const QStyleOptionComplex* option,
                                  SubControl part,
                                  const QWidget* widget) const
{
    const QRect& all = option->rect;
    const Tokens t = tokens();
    if (control == CC_ComboBox && part != SC_ComboBoxListBoxPopup) {
        const int arrow = t.space(4);
        if (part == SC_ComboBoxArrow) {
            return visualRect(option->direction, all,
                              QRect{all.right() - arrow, all.top(), arrow, all.height()});
        }
        if (part == SC_ComboBoxEditField) {
            return visualRect(option->direction, all, all.adjusted(t.space(1.25), 1, -arrow, -1));
        }
        return all;
    }
    if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
        control == CC_SpinBox && spin != nullptr) {
        const int button = spin->buttonSymbols == QAbstractSpinBox::NoButtons ? 0 : t.space(4.5);
        QRect rect = all;
        if (part == SC_SpinBoxDown) {
            rect.setWidth(button);
        } else if (part == SC_SpinBoxUp) {
            rect.setLeft(all.right() - button + 1);
        } else if (part == SC_SpinBoxEditField) {
            const int edge = button > 0 ? button : t.space(0.75);
            rect = all.adjusted(edge, 2, -edge, -2);
        }
        return visualRect(option->direction, all, rect);
    }
    if (control == CC_ScrollBar) {
        if (part == SC_ScrollBarAddLine || part == SC_ScrollBarSubLine) {
            return {};
        }
        const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
        if (bar != nullptr) {
            const bool isFlat = bar->orientation == Qt::Horizontal;
            const int length = isFlat ? all.width() : all.height();
            const qint64 range = qint64{bar->maximum} - bar->minimum;
            int slider = length;
            if (range > 0) {
                slider = static_cast<int>(qint64{bar->pageStep} * length / (range + bar->pageStep));
                slider = std::clamp(slider, std::min(36, length), length);
            }
            const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition,
                                                      length - slider, bar->upsideDown);
            const auto along = [&](int from, int size) {
                return isFlat ? QRect{all.left() + from, all.top(), size, all.height()}
                              : QRect{all.left(), all.top() + from, all.width(), size};
            };
            if (part == SC_ScrollBarSlider) {
                return along(start, slider);
            }
            if (part == SC_ScrollBarSubPage) {
                return along(0, start);
            }
            return part == SC_ScrollBarAddPage ? along(start + slider, length - start - slider) : all;
        }
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

} // namespace limber::ui::theme
