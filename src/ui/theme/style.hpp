#pragma once

#include "limber/ui/theme.hpp"

#include <QProxyStyle>

#include <optional>

class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionSlider;
class QStyleOptionSpinBox;

namespace limber::ui::theme {

/// A widget whose corners are round, so that the focus ring can follow them.
class Rounded {
public:
    virtual ~Rounded() = default;
    [[nodiscard]] virtual double cornerRadius() const = 0;
};

/// A widget that shows itself where the focus is: no ring around it.
class OwnFocus {
public:
    virtual ~OwnFocus() = default;
};

/// True for the events after which fonts and colours have to be taken from the look again.
[[nodiscard]] bool isNewLook(const QEvent& event);

/// Draws Limber's controls over Fusion, and turns the desktop's palette into Limber's.
class LimberStyle : public QProxyStyle {
    Q_OBJECT

public:
    LimberStyle();

    /// Takes effect with the next polish of the application's palette.
    void setAppearance(const core::AppearanceSettings& appearance);
    void setPerson(const figure::Person& person);
    [[nodiscard]] Tokens tokens() const;

    void polish(QPalette& palette) override;
    void polish(QWidget* widget) override;
    using QProxyStyle::polish;

    void drawPrimitive(PrimitiveElement element,
                       const QStyleOption* option,
                       QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element,
                     const QStyleOption* option,
                     QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control,
                            const QStyleOptionComplex* option,
                            QPainter* painter,
                            const QWidget* widget) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type,
                                         const QStyleOption* option,
                                         const QSize& contents,
                                         const QWidget* widget) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control,
                                       const QStyleOptionComplex* option,
                                       SubControl part,
                                       const QWidget* widget) const override;
    [[nodiscard]] int
    pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint,
                                const QStyleOption* option,
                                const QWidget* widget,
                                QStyleHintReturn* data) const override;

private:
    /// Every widget asks again and again; they are the same until the palette, the font or the screen
    /// changes.
    struct Made {
        QFont font;
        double dpi;
        Tokens tokens;
    };

    void drawButtonGround(const QStyleOptionButton& option, QPainter& painter, const QWidget* widget) const;
    void drawButtonLabel(const QStyleOptionButton& option, QPainter& painter, const QWidget* widget) const;
    void drawIndicator(const QStyleOption& option, QPainter& painter, bool isRound) const;
    void drawField(const QStyleOption& option, QPainter& painter) const;
    void drawComboBox(const QStyleOptionComboBox& option, QPainter& painter) const;
    void drawSpinBox(const QStyleOptionSpinBox& option, QPainter& painter, const QWidget* widget) const;
    void drawSlider(const QStyleOptionSlider& option, QPainter& painter, const QWidget* widget) const;
    void drawScrollBar(const QStyleOptionSlider& option, QPainter& painter, const QWidget* widget) const;
    void drawFocusRing(QPainter& painter, const QWidget* frame) const;

    core::AppearanceSettings m_appearance;
    figure::Person m_person = figure::people().front();
    QPalette m_system;
    mutable std::optional<Made> m_made;
};

} // namespace limber::ui::theme
