#include "session/routine_progress.hpp"

#include "theme/icons.hpp"
#include "theme/style.hpp"

#include "limber/ui/theme.hpp"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <algorithm>

namespace limber::ui {

namespace {

constexpr double barUnits = 1;
constexpr double groupGap = 1.75;
constexpr double stepGap = 0.5;
constexpr double labelGap = 0.75;
constexpr int checkPixels = 16;

QRectF mirrored(const QWidget& widget, const QRectF& rect)
{
    if (widget.layoutDirection() == Qt::LeftToRight) {
        return rect;
    }
    return {widget.width() - rect.right(), rect.top(), rect.width(), rect.height()};
}

} // namespace

RoutineProgress::RoutineProgress(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RoutineProgress::show(const std::vector<ProgressGroup>& groups, const QString& spoken)
{
    if (spoken != accessibleName()) {
        setAccessibleName(spoken);
    }
    if (groups != m_groups) {
        m_groups = groups;
        update();
    }
}

QSize RoutineProgress::sizeHint() const
{
    const theme::Tokens t = theme::of(this);
    const int label = QFontMetrics(labelFont(true)).height();
    return {t.scaled(480), t.space(barUnits) + t.space(labelGap) + label};
}

QSize RoutineProgress::minimumSizeHint() const
{
    return {theme::of(this).scaled(120), sizeHint().height()};
}

bool RoutineProgress::event(QEvent* event)
{
    if (theme::isNewLook(*event)) {
        updateGeometry();
        update();
    }
    return QWidget::event(event);
}

QFont RoutineProgress::labelFont(bool isCurrent) const
{
    return theme::fontOf(isCurrent ? theme::Type::Strong : theme::Type::Body, this);
}

/// Where each step's bar lies, left to right.
std::vector<std::vector<RoutineProgress::Place>> RoutineProgress::places() const
{
    const theme::Tokens t = theme::of(this);
    double gaps = 0;
    double weights = 0;
    for (const ProgressGroup& group : m_groups) {
        gaps += t.space(groupGap) + t.space(stepGap) * (static_cast<double>(group.steps.size()) - 1);
        for (const ProgressStep& step : group.steps) {
            weights += step.weight;
        }
    }
    gaps -= t.space(groupGap);
    const double unit = weights > 0 ? std::max(0., width() - gaps) / weights : 0;
    std::vector<std::vector<Place>> all;
    double x = 0;
    for (const ProgressGroup& group : m_groups) {
        std::vector<Place>& row = all.emplace_back();
        for (const ProgressStep& step : group.steps) {
            row.push_back({x, step.weight * unit});
            x += step.weight * unit + t.space(stepGap);
        }
        x += t.space(groupGap) - t.space(stepGap);
    }
    return all;
}

bool RoutineProgress::areAllLabelsRoomy(const std::vector<std::vector<Place>>& places) const
{
    const theme::Tokens t = theme::of(this);
    const QFontMetricsF metrics(labelFont(true));
    for (std::size_t i = 0; i < m_groups.size(); ++i) {
        const double room = i + 1 < places.size() ? places[i + 1].front().left - places[i].front().left
                                                  : width() - places[i].front().left;
        const double check = m_groups[i].isDone ? t.scaled(checkPixels) + t.space(0.5) : 0;
        if (metrics.horizontalAdvance(m_groups[i].name) + check + t.space(1) > room) {
            return false;
        }
    }
    return true;
}

void RoutineProgress::paintEvent(QPaintEvent*)
{
    const theme::Tokens t = theme::of(this);
    const double height = t.space(barUnits);
    const auto all = places();
    const bool hasAllLabels = areAllLabelsRoomy(all);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (std::size_t g = 0; g < m_groups.size(); ++g) {
        const ProgressGroup& group = m_groups[g];
        for (std::size_t s = 0; s < group.steps.size(); ++s) {
            const QRectF bar = mirrored(*this, {all[g][s].left, 0, all[g][s].width, height});
            QPainterPath outline;
            outline.addRoundedRect(bar, height / 2, height / 2);
            painter.fillPath(outline, t.track13);
            const double done = all[g][s].width * group.steps[s].share;
            if (done > 0) {
                QPainterPath filled;
                filled.addRoundedRect(mirrored(*this, {all[g][s].left, 0, std::max(done, height), height}),
                                      height / 2, height / 2);
                painter.fillPath(filled.intersected(outline), t.accent);
            }
            if (t.isHighContrast) {
                painter.strokePath(outline, QPen(t.text, 1));
            }
        }
        if (hasAllLabels || group.isCurrent) {
            const double left = all[g].front().left;
            const double room
                = hasAllLabels && g + 1 < all.size() ? all[g + 1].front().left - left : width() - left;
            drawLabel(painter, group, {left, room});
        }
    }
}

void RoutineProgress::drawLabel(QPainter& painter, const ProgressGroup& group, const Place& place) const
{
    const theme::Tokens t = theme::of(this);
    const QFont font = labelFont(group.isCurrent);
    const QFontMetricsF metrics(font);
    const double top = t.space(barUnits) + t.space(labelGap);
    const double check = group.isDone ? t.scaled(checkPixels) + t.space(0.5) : 0;
    // A lone label near the end would not fit behind its bar: it ends with the bars instead.
    const double needed = metrics.horizontalAdvance(group.name) + check;
    const double left = std::max(0., std::min(place.left, width() - needed));
    const double room = std::max(place.width, needed);
    const QColor ink = group.isCurrent ? t.text : group.isDone ? t.onTint : t.muted;
    if (group.isDone) {
        const double side = t.scaled(checkPixels);
        icons::draw(painter, icons::Glyph::Check,
                    mirrored(*this, {left, top + (metrics.height() - side) / 2, side, side}), ink);
    }
    painter.save();
    painter.setFont(font);
    painter.setPen(ink);
    const Qt::Alignment start = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    painter.drawText(mirrored(*this, {left + check, top, room - check, metrics.height()}),
                     static_cast<int>(start | Qt::AlignTop) | Qt::TextSingleLine, group.name);
    painter.restore();
}

} // namespace limber::ui
