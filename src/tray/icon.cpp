#include "icon.hpp"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>
#include <QStandardPaths>

#include <algorithm>
#include <array>

namespace limber::tray {

namespace {

/// Where the figure lies in an icon of `size` pixels, and its badge. Drawn on the grid of three sizes, so
/// that edges fall on pixels; other sizes use the one that divides them.
struct Grid {
    int size = 0;
    qreal scale = 1;
    QPointF offset;
    QRectF badge;
    qreal bar = 0; ///< width of one of the two bars that mean paused
    qreal gap = 0; ///< what is cut out around the badge
};

constexpr std::array grids{
    Grid{24, 1.0, {0, 0}, {16, 1, 7, 7}, 3, 1.35},
    Grid{22, 0.8615, {-0.306, 0.77}, {15, 2, 6, 6}, 2, 1.24},
    Grid{16, 0.6896, {-0.458, 0.2}, {11, 0, 5, 5}, 2, 1.0},
};

const Grid& gridFor(int size)
{
    for (const Grid& grid : grids) {
        if (size % grid.size == 0) {
            return grid;
        }
    }
    return size < grids[1].size ? grids[2] : grids[0];
}

/// Somebody on hands and knees with a round back, as one arch, and the head as a dot.
QPainterPath figure(const Grid& grid)
{
    const auto at = [&grid](qreal x, qreal y) { return QPointF{x, y} * grid.scale + grid.offset; };
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    path.moveTo(at(4.0, 17.4));
    path.lineTo(at(4.6, 17.4));
    path.cubicTo(at(4.9, 17.4), at(5.0, 17.2), at(4.95, 16.9));
    path.lineTo(at(4.5, 14.3));
    path.cubicTo(at(4.4, 8.3), at(7.7, 5.6), at(11.9, 5.6));
    path.cubicTo(at(16.1, 5.6), at(18.6, 8.5), at(18.95, 12.7));
    path.lineTo(at(19.5, 18.6));
    path.cubicTo(at(19.6, 20.3), at(17.1, 20.5), at(16.95, 18.8));
    path.lineTo(at(16.5, 14.3));
    path.cubicTo(at(16.2, 11.5), at(14.5, 10.0), at(12.1, 10.0));
    path.cubicTo(at(9.6, 10.0), at(7.8, 11.7), at(7.8, 14.3));
    path.lineTo(at(7.8, 18.9));
    path.cubicTo(at(7.8, 19.6), at(7.4, 20.0), at(6.7, 20.0));
    path.lineTo(at(4.0, 20.0));
    path.cubicTo(at(2.3, 20.0), at(2.3, 17.4), at(4.0, 17.4));
    path.closeSubpath();
    path.addEllipse(at(22.0, 15.1), 1.9 * grid.scale, 1.9 * grid.scale);
    return path;
}

/// The state as a shape: nothing, dot, bars, triangle. It reads without colour.
QPainterPath badge(IconState state, const Grid& grid)
{
    QPainterPath path;
    const QRectF& place = grid.badge;
    switch (state) {
    case IconState::Counting:
        break;
    case IconState::Due:
        path.addEllipse(place);
        break;
    case IconState::Paused:
        path.addRect(QRectF{place.left(), place.top(), grid.bar, place.height()});
        path.addRect(QRectF{place.right() - grid.bar, place.top(), grid.bar, place.height()});
        break;
    case IconState::Session:
        path.moveTo(place.topLeft());
        path.lineTo(place.right(), place.center().y());
        path.lineTo(place.bottomLeft());
        path.closeSubpath();
        break;
    }
    return path;
}

QString themeName(IconState state)
{
    switch (state) {
    case IconState::Due:
        return QStringLiteral("limber-tray-due-symbolic");
    case IconState::Paused:
        return QStringLiteral("limber-tray-paused-symbolic");
    case IconState::Session:
        return QStringLiteral("limber-tray-session-symbolic");
    case IconState::Counting:
        break;
    }
    return QStringLiteral("limber-tray-counting-symbolic");
}

/// A dark desktop's panels are dark. Beside light windows there may be a dark panel as well as a light one:
/// the middle tone has about the same contrast with both.
QColor inkFor(const QPalette& palette)
{
    const bool isDark
        = palette.color(QPalette::WindowText).lightness() > palette.color(QPalette::Window).lightness();
    return isDark ? QColor{0xEC, 0xF0, 0xEF} : QColor{0x1F, 0x97, 0x8B};
}

/// Whether every icon theme has it, because it lies in the one that all of them fall back to. To ask QIcon
/// would be to read whole themes for one answer, and to keep them.
bool isInstalled(const QString& name)
{
    const QString file = QStringLiteral("icons/hicolor/22x22/status/%1.svg").arg(name);
    return !QStandardPaths::locate(QStandardPaths::GenericDataLocation, file).isEmpty();
}

class TrayIconEngine final : public QIconEngine {
public:
    TrayIconEngine(IconState state, QString name)
        : m_state{state}
        , m_name{std::move(name)}
    { }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        painter->drawPixmap(rect, pixmap(rect.size(), mode, state));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode, QIcon::State) override
    {
        const int side = std::min(size.width(), size.height());
        QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        draw(image);
        return QPixmap::fromImage(std::move(image));
    }

    QList<QSize> availableSizes(QIcon::Mode, QIcon::State) override
    {
        return {{16, 16}, {22, 22}, {24, 24}, {32, 32}, {44, 44}, {48, 48}};
    }

    QString iconName() override { return m_name; }
    bool isNull() override { return false; }
    QString key() const override { return QStringLiteral("limber-tray"); }
    QIconEngine* clone() const override { return new TrayIconEngine(*this); }

private:
    void draw(QImage& image) const
    {
        const Grid& grid = gridFor(image.width());
        const qreal zoom = qreal(image.width()) / grid.size;
        const QColor ink = inkFor(QGuiApplication::palette());
        const QPainterPath sign = badge(m_state, grid);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(zoom, zoom);
        painter.fillPath(figure(grid), ink);
        painter.setCompositionMode(QPainter::CompositionMode_DestinationOut);
        painter.strokePath(sign, QPen(Qt::black, 2 * grid.gap, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.fillPath(sign, Qt::black);
        painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
        painter.fillPath(sign, ink);
    }

    IconState m_state;
    QString m_name;
};

/// Leaves the drawing to whoever gets the name, and reads an icon theme only if it has to draw all the same:
/// in a menu of ours, on a desktop with the old tray.
class NamedIconEngine final : public QIconEngine {
public:
    explicit NamedIconEngine(QString name)
        : m_name{std::move(name)}
    { }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        icon().paint(painter, rect, Qt::AlignCenter, mode, state);
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return icon().pixmap(size, mode, state);
    }
    QSize actualSize(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return icon().actualSize(size, mode, state);
    }
    QString iconName() override { return m_name; }
    bool isNull() override { return false; }
    QString key() const override { return QStringLiteral("limber-named"); }
    QIconEngine* clone() const override { return new NamedIconEngine(*this); }

private:
    [[nodiscard]] QIcon icon() const { return QIcon::fromTheme(m_name); }

    QString m_name;
};

} // namespace

IconState iconStateOf(core::NextUpStatus status)
{
    using core::NextUpStatus;
    switch (status) {
    case NextUpStatus::Due:
    case NextUpStatus::WaitingFor:
        return IconState::Due;
    case NextUpStatus::Paused:
        return IconState::Paused;
    case NextUpStatus::InSession:
        return IconState::Session;
    case NextUpStatus::InActiveTime:
    case NextUpStatus::AtTime:
    case NextUpStatus::Snoozed:
    case NextUpStatus::Off:
        break;
    }
    return IconState::Counting;
}

QIcon trayIcon(IconState state)
{
    const QString name = themeName(state);
    // A panel that is given a name looks no further, even if it then finds nothing by it.
    return QIcon(new TrayIconEngine(state, isInstalled(name) ? name : QString()));
}

QIcon namedIcon(const QString& name)
{
    return name.isEmpty() ? QIcon() : QIcon(new NamedIconEngine(name));
}

} // namespace limber::tray
