#include "main/heat_map.hpp"

#include "limber/ui/words.hpp"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <array>
#include <cmath>

namespace limber::ui {

namespace {

constexpr double smallestCell = 12.0;
constexpr double largestCell = 16.0;
constexpr double gapShare = 0.25;
constexpr std::array cellShares{1.0, 0.4, 0.55, 0.75, 1.0};

int weeksBetween(core::CivilDay from, core::CivilDay to)
{
    return static_cast<int>((core::weekOf(to) - core::weekOf(from)).count() / 7);
}

double cornerOf(const QRectF& square)
{
    return std::max(2.0, square.width() * 0.2);
}

/// A day without a ground of its own.
void drawOutline(QPainter& painter, const QRectF& square, const theme::Tokens& t)
{
    const double radius = cornerOf(square);
    painter.setPen(QPen(t.line, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(square.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

} // namespace

int heatLevel(core::Milliseconds held, core::Milliseconds goal)
{
    if (held <= core::Milliseconds{0}) {
        return 0;
    }
    if (held * 3 <= goal) {
        return 1;
    }
    if (held * 3 <= goal * 2) {
        return 2;
    }
    return held <= goal ? 3 : 4;
}

void drawHeatCell(QPainter& painter, const QRectF& square, const HeatCell& cell, const theme::Tokens& t)
{
    const double radius = cornerOf(square);
    const auto level = static_cast<std::size_t>(cell.level);
    if (t.isHighContrast && cell.level == 0) {
        drawOutline(painter, square, t);
    } else {
        const double share = t.isHighContrast ? cellShares.at(level) : 1.0;
        const double inset = square.width() * (1 - share) / 2;
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.heat.at(level));
        painter.drawRoundedRect(square.adjusted(inset, inset, -inset, -inset), radius, radius);
    }
    if (cell.isForgiven) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.accent);
        painter.drawEllipse(square.center(), square.width() * 0.16, square.width() * 0.16);
    }
}

HeatMap::HeatMap(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Your year"));
    setMouseTracking(true);
}

void HeatMap::show(date::year year,
                   core::CivilDay today,
                   std::map<core::CivilDay, HeatDay> days,
                   core::Milliseconds goal)
{
    m_year = year;
    m_today = today;
    m_days = std::move(days);
    m_goal = goal;
    m_current = std::clamp(today, firstDay(), lastDay());
    setAccessibleDescription(inWords(m_current));
    update();
}

void HeatMap::clearChoice()
{
    m_chosen.reset();
    update();
}

core::CivilDay HeatMap::firstDay() const
{
    return core::CivilDay{m_year / date::January / 1};
}

core::CivilDay HeatMap::lastDay() const
{
    return core::CivilDay{m_year / date::December / 31};
}

QSize HeatMap::sizeHint() const
{
    const theme::Tokens t = theme::of(this);
    const double pitch = smallestCell * (1 + gapShare);
    const int label = QFontMetrics{theme::fontOf(theme::Type::Caption, this)}.height();
    return {t.scaled(53 * pitch + 44), t.scaled(7 * pitch) + label + t.space(1)};
}

int HeatMap::heightForWidth(int width) const
{
    const Geometry g = geometryFor(width);
    return static_cast<int>(std::ceil(g.top + 7 * g.cell + 6 * g.gap)) + 3;
}

QSize HeatMap::minimumSizeHint() const
{
    return {theme::of(this).scaled(220), theme::of(this).scaled(100)};
}

HeatMap::Geometry HeatMap::geometryFor(double width) const
{
    const theme::Tokens t = theme::of(this);
    const QFontMetrics metrics{theme::fontOf(theme::Type::Caption, this)};
    Geometry g{};
    g.left = metrics.horizontalAdvance(QStringLiteral("Wed")) + t.space(1.25);
    g.top = metrics.height() + t.space(0.5);
    g.weeks = weeksBetween(firstDay(), lastDay()) + 1;
    const double room = width - g.left - 2;
    const double fitting = room / (g.weeks * (1 + gapShare));
    g.cell = std::floor(std::clamp(fitting, t.scaled(smallestCell) * 0.9, double(t.scaled(largestCell))));
    g.gap = std::max(2.0, std::round(g.cell * gapShare));
    const int visible = std::max(1, static_cast<int>((room + g.gap) / (g.cell + g.gap)));
    if (visible < g.weeks) {
        const int todays = weeksBetween(firstDay(), std::clamp(m_current, firstDay(), lastDay()));
        g.firstWeek = std::clamp(todays - visible + 1, 0, g.weeks - visible);
        g.weeks = visible;
    }
    return g;
}

QRectF HeatMap::cellOf(core::CivilDay day, const Geometry& g) const
{
    const int column = weeksBetween(firstDay(), day) - g.firstWeek;
    const auto row = static_cast<int>((day - core::weekOf(day)).count());
    double x = g.left + column * (g.cell + g.gap);
    if (layoutDirection() == Qt::RightToLeft) {
        x = width() - x - g.cell;
    }
    return {x, g.top + row * (g.cell + g.gap), g.cell, g.cell};
}

std::optional<core::CivilDay> HeatMap::dayAt(const QPointF& place) const
{
    const Geometry g = geometryNow();
    for (core::CivilDay day = firstDay(); day <= lastDay(); day += date::days{1}) {
        const int column = weeksBetween(firstDay(), day) - g.firstWeek;
        const double half = g.gap / 2;
        if (column >= 0 && column < g.weeks
            && cellOf(day, g).adjusted(-half, -half, half, half).contains(place)) {
            return day;
        }
    }
    return std::nullopt;
}

QString HeatMap::inWords(core::CivilDay day) const
{
    const auto found = m_days.find(day);
    const HeatDay what = found == m_days.end() ? HeatDay{} : found->second;
    const QString date = words::fullDay(day);
    if (what.isForgiven) {
        return tr("%1: rest day, it counts").arg(date);
    }
    return what.held.count() == 0 ? tr("%1: nothing").arg(date)
                                  : tr("%1: %2", "day, time").arg(date, words::total(what.held));
}

void HeatMap::drawLabels(QPainter& painter, const Geometry& g, const theme::Tokens& t) const
{
    painter.setFont(theme::fontOf(theme::Type::Caption, this));
    painter.setPen(t.muted);
    const QLocale locale;
    double taken = -1e9;
    for (unsigned month = 1; month <= 12; ++month) {
        const core::CivilDay first{m_year / date::month{month} / 1};
        const int column = weeksBetween(firstDay(), first) - g.firstWeek;
        const QString name = locale.standaloneMonthName(static_cast<int>(month), QLocale::ShortFormat);
        const double wide = painter.fontMetrics().horizontalAdvance(name) + 4;
        const QRectF cell = cellOf(first, g);
        const bool isMirrored = layoutDirection() == Qt::RightToLeft;
        const double x = isMirrored ? cell.right() - wide : cell.left();
        const double along = isMirrored ? width() - cell.right() : cell.left();
        if (column >= 0 && column < g.weeks && along > taken) {
            const Qt::Alignment place = Qt::AlignTop | (isMirrored ? Qt::AlignRight : Qt::AlignLeft);
            painter.drawText(QRectF{x, 0, wide, g.top - 2}, static_cast<int>(place.toInt()), name);
            taken = along + wide;
        }
    }
    for (const int row : {0, 2, 4}) {
        const QRectF cell{0, g.top + row * (g.cell + g.gap), g.left - 6, g.cell};
        const QRectF place
            = layoutDirection() == Qt::RightToLeft ? cell.translated(width() - g.left + 6, 0) : cell;
        painter.drawText(place.adjusted(0, -4, 0, 4), Qt::AlignVCenter | Qt::AlignLeading,
                         locale.standaloneDayName(row + 1, QLocale::ShortFormat));
    }
}

void HeatMap::drawDay(QPainter& painter, core::CivilDay day, const Geometry& g, const theme::Tokens& t) const
{
    const QRectF cell = cellOf(day, g);
    const double radius = cornerOf(cell);
    const auto found = m_days.find(day);
    const HeatDay what = found == m_days.end() ? HeatDay{} : found->second;
    if (day > m_today) {
        drawOutline(painter, cell, t);
    } else {
        drawHeatCell(painter, cell, {heatLevel(what.held, m_goal), what.isForgiven}, t);
    }
    painter.setBrush(Qt::NoBrush);
    if (day == m_today || day == m_chosen) {
        painter.setPen(QPen(day == m_chosen ? t.accent : t.text, 2));
        painter.drawRoundedRect(cell.adjusted(-1.5, -1.5, 1.5, 1.5), radius + 1, radius + 1);
    }
    if (hasFocus() && day == m_current) {
        painter.setPen(QPen(t.accent, t.focusWidth()));
        painter.drawRoundedRect(cell.adjusted(-3, -3, 3, 3), radius + 2, radius + 2);
    }
}

void HeatMap::paintEvent(QPaintEvent*)
{
    const theme::Tokens t = theme::of(this);
    const Geometry g = geometryNow();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    drawLabels(painter, g, t);
    for (core::CivilDay day = firstDay(); day <= lastDay(); day += date::days{1}) {
        const int column = weeksBetween(firstDay(), day) - g.firstWeek;
        if (column >= 0 && column < g.weeks) {
            drawDay(painter, day, g, t);
        }
    }
}

void HeatMap::moveTo(core::CivilDay day)
{
    m_current = std::clamp(day, firstDay(), std::clamp(m_today, firstDay(), lastDay()));
    setAccessibleDescription(inWords(m_current));
    QAccessibleEvent told(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&told);
    update();
}

void HeatMap::choose(core::CivilDay day)
{
    moveTo(day);
    m_chosen = m_chosen == m_current ? std::nullopt : std::optional{m_current};
    update();
    Q_EMIT dayChosen(m_chosen);
}

void HeatMap::mousePressEvent(QMouseEvent* event)
{
    if (const auto day = dayAt(event->position()); day && *day <= m_today) {
        choose(*day);
    }
}

void HeatMap::keyPressEvent(QKeyEvent* event)
{
    const int week = layoutDirection() == Qt::RightToLeft ? -7 : 7;
    const std::map<int, int> steps{{Qt::Key_Up, -1},      {Qt::Key_Down, 1},     {Qt::Key_Left, -week},
                                   {Qt::Key_Right, week}, {Qt::Key_PageUp, -28}, {Qt::Key_PageDown, 28}};
    const auto step = steps.find(event->key());
    if (step != steps.end()) {
        moveTo(m_current + date::days{step->second});
    } else if (event->key() == Qt::Key_Home) {
        moveTo(firstDay());
    } else if (event->key() == Qt::Key_End) {
        moveTo(lastDay());
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
               || event->key() == Qt::Key_Space) {
        choose(m_current);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void HeatMap::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void HeatMap::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

bool HeatMap::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const auto day = dayAt(help->pos());
        QToolTip::showText(help->globalPos(), day && *day <= m_today ? inWords(*day) : QString{}, this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace limber::ui
