#pragma once

#include "limber/core/settings.hpp"
#include "limber/core/time.hpp"
#include "limber/figure/person.hpp"

#include <QColor>
#include <QFont>
#include <QObject>
#include <QPalette>
#include <QPointer>

#include <array>

class QApplication;
class QFocusFrame;
class QWidget;

/// Colours, type, space and motion: one set of values that every window draws with.
namespace limber::ui::theme {

/// Every colour and measure of one look. Made by tokensFor(), never changed afterwards, and never kept by a
/// widget: ask of() again in each paintEvent.
struct Tokens {
    bool isDark = false;
    bool isHighContrast = false;
    bool isReducedMotion = false;
    double textScale = 1.0; ///< 1 at the usual text size, 2 at 200 %
    double zoom = 1.0;      ///< everything larger, on top of the text scale; see setZoom()
    figure::Person person = figure::people().front(); ///< who the figure is

    QColor window;
    QColor card;
    QColor stage0; ///< the stage's ground at its top
    QColor stage1; ///< and at its bottom
    QColor line;   ///< decoration only
    QColor ctl;    ///< borders that carry meaning, 3.0 on every ground
    QColor text;
    QColor muted;
    QColor accent;
    QColor onAccent;
    QColor tint;
    QColor onTint;
    QColor morning;
    QColor morningTint;
    QColor morningFill;
    QColor evening;
    QColor eveningTint;
    QColor coral;
    QColor coralTint;
    QColor coralFill;
    QColor bad;
    QColor fill8;    ///< secondary buttons; translucent
    QColor fill7;    ///< ground of segmented controls; translucent
    QColor selected; ///< the selected segment
    QColor track13;  ///< what is still to come; translucent
    std::array<QColor, 5> heat;

    bool operator==(const Tokens&) const = default;

    /// `units` times the spacing unit, in pixels: 8 px at the usual text size, 12 at 200 %.
    [[nodiscard]] int space(double units) const;
    /// `pixels` that grow with the text as the spacing does; for icons, switches and targets.
    [[nodiscard]] int scaled(double pixels) const;
    /// Width of the focus ring.
    [[nodiscard]] int focusWidth() const { return isHighContrast ? 3 : 2; }
};

/// The look for the desktop's `palette` and the user's `scheme`.
///
/// A plain grey palette, and one of the other lightness than the scheme asks for, give Limber's own colours;
/// a palette with colours of its own gives them back, moved as far as needed to be readable.
[[nodiscard]] Tokens
tokensFor(const QPalette& palette, core::ColorScheme scheme, bool highContrast, double textScale);

/// True if the palette is black on white or white on black, as high-contrast desktop themes are.
[[nodiscard]] bool isHighContrast(const QPalette& palette);

/// WCAG contrast of two opaque colours, 1 to 21.
[[nodiscard]] double contrast(const QColor& a, const QColor& b);
/// What `top` looks like on the opaque `ground`.
[[nodiscard]] QColor over(const QColor& top, const QColor& ground);

/// The roles that text plays.
enum class Type { Caption, Body, Strong, Lead, Heading, Title, Large, Cue, Name };

/// The font of `type` where the system's font is `system`. Large roles grow with the square root of the text
/// scale: they are large already.
[[nodiscard]] QFont font(Type type, const QFont& system, double textScale);

/// How much larger than usual the text of `system` is; at least 1.
[[nodiscard]] double textScaleOf(const QFont& system);

/// What moves, each with its duration.
enum class Motion { Hover, Select, Page, Rise, Cue, ArcFill, Seal, Heat };

/// How long `motion` takes; zero when motion is reduced.
[[nodiscard]] core::Milliseconds duration(Motion motion, const Tokens& tokens);

/// The look the application's style draws with now; made from the widget's palette where the style is
/// another.
[[nodiscard]] Tokens of(const QWidget* widget);

/// Makes all of a window larger: fonts, spaces and targets. 1 is the usual size.
void setZoom(QWidget& window, double zoom);

/// The application's font for `type`, as large as the widget's window is zoomed.
[[nodiscard]] QFont fontOf(Type type, const QWidget* widget);

/// Gives an application Limber's look and keeps it right when palette, font or settings change. Lives as long
/// as the application shows windows.
class Provider : public QObject {
    Q_OBJECT

public:
    explicit Provider(QApplication& application);
    ~Provider() override;

    /// Applies at once.
    void setAppearance(const core::AppearanceSettings& appearance);
    /// What day it is: the people whom the figure can be take turns. Until this is told, the first one's.
    void setDay(core::CivilDay day);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showFocus(QWidget* widget);
    void dress();

    core::AppearanceSettings m_appearance;
    core::CivilDay m_day;
    bool m_isKeyboardUsed = false;
    QPointer<QFocusFrame> m_ring; ///< belongs to the window it is shown in
};

} // namespace limber::ui::theme
