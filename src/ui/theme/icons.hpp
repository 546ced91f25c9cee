#pragma once

#include <QColor>
#include <QIcon>
#include <QRectF>

class QPainter;

/// The line icons, drawn from one table of paths.
namespace limber::ui::icons {

enum class Glyph {
    Play,
    Pause,
    Next,
    Back,
    Speaker,
    Mute,
    Info,
    Swap,
    FullScreen,
    Close,
    Sun,
    Moon,
    Arch,
    Sliders,
    Calendar,
    Grid,
    Chevron,
    ChevronDown,
    ChevronBack,
    Plus,
    Minus,
    Check,
    Download,
    Pencil,
    Bell,
    Snooze,
    Skip,
    Chair,
    Mat,
    Voice,
    Ear,
    Palette,
    Power,
    Shield,
    Warning,
    Book,
    List,
    Grip,
    More,
    Undo,
    Hand,
    Lock,
    Release,
};

/// `glyph` as an icon in the colour of text, at any size and pixel ratio. Those that point along the reading
/// direction are mirrored in right-to-left.
[[nodiscard]] QIcon icon(Glyph glyph);

/// Draws `glyph` into the square in the middle of `rect`, in `color`.
void draw(QPainter& painter, Glyph glyph, const QRectF& rect, const QColor& color);

/// Draws `icon` into `rect`, all of it in `color`.
void drawTinted(QPainter& painter, const QIcon& icon, const QRect& rect, const QColor& color);

} // namespace limber::ui::icons
