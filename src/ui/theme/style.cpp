#include "theme/style.hpp"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QFocusFrame>
#include <QPainter>
#include <QScreen>
#include <QStyleFactory>
#include <QStyleOption>

#include <algorithm>

namespace limber::ui::theme {

namespace {

constexpr double ringGap = 2.0;
constexpr int scrollBarWidth = 12;
constexpr const char* zoomProperty = "limberZoom";

double zoomOf(const QWidget* widget)
{
    const QVariant zoom = widget->window()->property(zoomProperty);
    return zoom.isValid() ? zoom.toDouble() : 1.0;
}

void setEverywhere(QPalette& palette, QPalette::ColorRole role, const QColor& color)
{
    for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
        palette.setColor(group, role, color);
    }
}

void take(QPalette& palette, const Tokens& t)
{
    setEverywhere(palette, QPalette::Window, t.window);
    setEverywhere(palette, QPalette::Base, t.card);
    setEverywhere(palette, QPalette::AlternateBase, t.window);
    setEverywhere(palette, QPalette::Button, t.card);
    setEverywhere(palette, QPalette::ToolTipBase, t.card);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText}) {
        setEverywhere(palette, role, t.text);
        palette.setColor(QPalette::Disabled, role, t.ctl);
    }
    setEverywhere(palette, QPalette::PlaceholderText, t.muted);
    setEverywhere(palette, QPalette::Highlight, t.accent);
    setEverywhere(palette, QPalette::HighlightedText, t.onAccent);
    setEverywhere(palette, QPalette::Link, t.accent);
    setEverywhere(palette, QPalette::LinkVisited, t.accent);
    setEverywhere(palette, QPalette::BrightText, t.bad);
    setEverywhere(palette, QPalette::Light, t.card);
    setEverywhere(palette, QPalette::Midlight, t.line);
    setEverywhere(palette, QPalette::Mid, t.line);
    setEverywhere(palette, QPalette::Dark, t.ctl);
    setEverywhere(palette, QPalette::Shadow, t.line);
}

} // namespace

bool isNewLook(const QEvent& event)
{
    return event.type() == QEvent::ApplicationFontChange || event.type() == QEvent::ApplicationPaletteChange
        || event.type() == QEvent::PaletteChange || event.type() == QEvent::StyleChange;
}

LimberStyle::LimberStyle()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{ }

void LimberStyle::setAppearance(const core::AppearanceSettings& appearance)
{
    m_appearance = appearance;
    m_made.reset();
}

void LimberStyle::setPerson(const figure::Person& person)
{
    m_person = person;
}

Tokens LimberStyle::tokens() const
{
    const QFont font = QApplication::font();
    const QScreen* screen = QGuiApplication::primaryScreen();
    const double dpi = screen != nullptr ? screen->logicalDotsPerInch() : 0;
    if (!m_made || m_made->font != font || m_made->dpi != dpi) {
        m_made = Made{font, dpi,
                      tokensFor(m_system, m_appearance.scheme, isHighContrast(m_system), textScaleOf(font))};
    }
    Tokens t = m_made->tokens;
    t.person = m_person;
    t.isReducedMotion
        = m_appearance.reducedMotion || QProxyStyle::styleHint(SH_Widget_Animation_Duration) == 0;
    return t;
}

void LimberStyle::polish(QPalette& palette)
{
    m_system = palette;
    m_made.reset();
    take(palette, tokens());
}

void LimberStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton*>(widget) != nullptr || qobject_cast<QComboBox*>(widget) != nullptr
        || qobject_cast<QAbstractSpinBox*>(widget) != nullptr) {
        widget->setAttribute(Qt::WA_Hover);
    }
}

void LimberStyle::drawPrimitive(PrimitiveElement element,
                                const QStyleOption* option,
                                QPainter* painter,
                                const QWidget* widget) const
{
    if (element == PE_FrameFocusRect || element == PE_FrameLineEdit) {
        return; // the ring around the widget, and the field's own ground, show it
    }
    if (element == PE_IndicatorRadioButton || element == PE_IndicatorCheckBox) {
        return drawIndicator(*option, *painter, element == PE_IndicatorRadioButton);
    }
    if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        element == PE_PanelButtonCommand && button != nullptr) {
        return drawButtonGround(*button, *painter, widget);
    }
    if (element == PE_PanelLineEdit) {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        if (frame != nullptr && frame->lineWidth > 0) {
            drawField(*option, *painter);
        }
        return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void LimberStyle::drawControl(ControlElement element,
                              const QStyleOption* option,
                              QPainter* painter,
                              const QWidget* widget) const
{
    if (element == CE_FocusFrame) {
        return drawFocusRing(*painter, widget);
    }
    if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option); button != nullptr) {
        if (element == CE_PushButtonBevel) {
            return drawButtonGround(*button, *painter, widget);
        }
        if (element == CE_PushButtonLabel) {
            return drawButtonLabel(*button, *painter, widget);
        }
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void LimberStyle::drawComplexControl(ComplexControl control,
                                     const QStyleOptionComplex* option,
                                     QPainter* painter,
                                     const QWidget* widget) const
{
    if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
        control == CC_ComboBox && combo != nullptr) {
        return drawComboBox(*combo, *painter);
    }
    if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
        control == CC_SpinBox && spin != nullptr) {
        return drawSpinBox(*spin, *painter, widget);
    }
    if (const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option); slider != nullptr) {
        if (control == CC_ScrollBar) {
            return drawScrollBar(*slider, *painter, widget);
        }
        if (control == CC_Slider && slider->orientation == Qt::Horizontal) {
            return drawSlider(*slider, *painter, widget);
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void LimberStyle::drawFocusRing(QPainter& painter, const QWidget* frame) const
{
    const auto* ring = qobject_cast<const QFocusFrame*>(frame);
    if (ring == nullptr || ring->widget() == nullptr) {
        return;
    }
    const Tokens t = tokens();
    const auto* rounded = dynamic_cast<const Rounded*>(ring->widget());
    const double radius = (rounded != nullptr ? rounded->cornerRadius() : 9.0) + ringGap + 1.0;
    const double half = t.focusWidth() / 2.0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(t.accent, t.focusWidth()));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF{frame->rect()}.adjusted(half, half, -half, -half), radius, radius);
    painter.restore();
}

int LimberStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    const auto isAny = [metric](std::initializer_list<PixelMetric> some) {
        return std::find(some.begin(), some.end(), metric) != some.end();
    };
    const Tokens t = tokens();
    if (isAny({PM_FocusFrameHMargin, PM_FocusFrameVMargin})) {
        return static_cast<int>(ringGap) + t.focusWidth();
    }
    if (isAny({PM_ButtonShiftHorizontal, PM_ButtonShiftVertical, PM_ButtonDefaultIndicator})) {
        return 0;
    }
    if (isAny({PM_ButtonIconSize, PM_SmallIconSize})) {
        return t.scaled(18);
    }
    if (isAny({PM_IndicatorWidth, PM_IndicatorHeight, PM_ExclusiveIndicatorWidth, PM_ExclusiveIndicatorHeight,
               PM_SliderThickness, PM_SliderControlThickness, PM_SliderLength})) {
        return t.scaled(22);
    }
    if (isAny({PM_RadioButtonLabelSpacing, PM_CheckBoxLabelSpacing})) {
        return t.space(1.25);
    }
    if (metric == PM_ScrollBarExtent) {
        return scrollBarWidth;
    }
    if (isAny({PM_LayoutLeftMargin, PM_LayoutRightMargin, PM_LayoutTopMargin, PM_LayoutBottomMargin,
               PM_LayoutHorizontalSpacing, PM_LayoutVerticalSpacing})) {
        return t.space(1.5);
    }
    return QProxyStyle::pixelMetric(metric, option, widget);
}

int LimberStyle::styleHint(StyleHint hint,
                           const QStyleOption* option,
                           const QWidget* widget,
                           QStyleHintReturn* data) const
{
    if (hint == SH_FocusFrame_AboveWidget) {
        return 1;
    }
    if (hint == SH_FocusFrame_Mask || hint == SH_ComboBox_Popup || hint == SH_EtchDisabledText
        || hint == SH_DitherDisabledText) {
        return 0;
    }
    return QProxyStyle::styleHint(hint, option, widget, data);
}

Tokens of(const QWidget* widget)
{
    const auto* style = qobject_cast<const LimberStyle*>(widget->style());
    Tokens t = style != nullptr
        ? style->tokens()
        : tokensFor(widget->palette(), core::ColorScheme::System, isHighContrast(widget->palette()),
                    textScaleOf(QApplication::font()));
    t.zoom = zoomOf(widget);
    return t;
}

QFont fontOf(Type type, const QWidget* widget)
{
    QFont result = font(type, QApplication::font(widget), textScaleOf(QApplication::font()));
    result.setPointSizeF(result.pointSizeF() * zoomOf(widget));
    return result;
}

void setZoom(QWidget& window, double zoom)
{
    if (zoomOf(&window) == zoom) {
        return;
    }
    window.setProperty(zoomProperty, zoom);
    for (QWidget* child : window.findChildren<QWidget*>()) {
        QEvent newLook(QEvent::StyleChange);
        QApplication::sendEvent(child, &newLook);
    }
}

} // namespace limber::ui::theme
