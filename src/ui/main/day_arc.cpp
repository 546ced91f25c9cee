#include "main/day_arc.hpp"

#include "widgets/kind_disc.hpp"

#include "limber/ui/theme.hpp"
#include "limber/ui/words.hpp"

#include <QPainter>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace limber::ui {

namespace {

constexpr int samples = 60;
constexpr double discRadius = 20.0;
constexpr double beadRadius = 8.0;
constexpr double lineWidth = 5.0;

struct Frame {
    double left;
    double right;
    double top;
    double bottom;
};

Frame frameOf(const QWidget& widget, const theme::Tokens& t)
{
    const double disc = t.scaled(discRadius);
    const double label = widget.fontMetrics().height() + t.space(1);
    return {disc + t.space(2), widget.width() - disc - t.space(2),
            static_cast<double>(t.scaled(beadRadius + 2)), widget.height() - label - disc};
}

bool isEnd(const Bead& bead)
{
    return bead.kind == core::SessionKind::Morning || bead.kind == core::SessionKind::Evening;
}

} // namespace

DayArc::DayArc(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_fill.setStartValue(0.0);
    m_fill.setEndValue(1.0);
    m_fill.setEasingCurve(QEasingCurve::InOutCubic);
    connect(&m_fill, &QVariantAnimation::valueChanged, this, qOverload<>(&QWidget::update));
}

void DayArc::setDay(const DayShape& day)
{
    if (day == m_day) {
        return;
    }
    m_day = day;
    setAccessibleName(tr("Your day"));
    setAccessibleDescription(inWords(day));
    update();
}

QSize DayArc::sizeHint() const
{
    return {560, theme::of(this).scaled(188)};
}

QSize DayArc::minimumSizeHint() const
{
    return {theme::of(this).scaled(240), sizeHint().height()};
}

double DayArc::shareOf(core::CivilTime time) const
{
    const auto whole = (m_day.to - m_day.from).count();
    if (whole <= 0) {
        return 0.0;
    }
    return std::clamp(static_cast<double>((time - m_day.from).count()) / static_cast<double>(whole), 0.0,
                      1.0);
}

QPointF DayArc::at(double share) const
{
    const Frame f = frameOf(*this, theme::of(this));
    const double rise = std::pow(std::sin(std::numbers::pi * std::clamp(share, 0.0, 1.0)), 0.85);
    const double along = layoutDirection() == Qt::RightToLeft ? 1.0 - share : share;
    return {f.left + (f.right - f.left) * along, f.bottom - (f.bottom - f.top) * rise};
}

QPainterPath DayArc::arc(double from, double to) const
{
    QPainterPath path(at(from));
    for (int i = 1; i <= samples; ++i) {
        path.lineTo(at(from + (to - from) * i / samples));
    }
    return path;
}

void DayArc::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    const auto time = theme::duration(theme::Motion::ArcFill, theme::of(this));
    if (!m_isFilled && time.count() > 0) {
        m_fill.setDuration(static_cast<int>(time.count()));
        m_fill.start();
    }
    m_isFilled = true;
}

void DayArc::drawEnd(QPainter& painter, core::SessionKind kind, double share) const
{
    const theme::Tokens t = theme::of(this);
    const auto found = std::find_if(m_day.beads.begin(), m_day.beads.end(),
                                    [&](const Bead& bead) { return bead.kind == kind; });
    const bool isDone = found != m_day.beads.end() && found->state == Bead::State::Done;
    const double radius = t.scaled(discRadius);
    const QPointF middle = at(share);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.card);
    painter.drawEllipse(middle, radius + 3, radius + 3);
    drawKind(painter, kind, isDone, QRectF{middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius},
             t);
    const core::CivilTime time = found != m_day.beads.end() ? found->at
        : kind == core::SessionKind::Morning                ? m_day.from
                                                            : m_day.to;
    painter.setPen(t.muted);
    const double width = 4 * radius;
    painter.drawText(
        QRectF{middle.x() - width / 2, middle.y() + radius + 3, width, height() - middle.y() - radius},
        Qt::AlignHCenter | Qt::AlignTop, words::timeOfDay(time));
}

void DayArc::drawBeads(QPainter& painter, const theme::Tokens& t) const
{
    const double radius = t.scaled(beadRadius);
    for (const Bead& bead : m_day.beads) {
        if (isEnd(bead)) {
            continue;
        }
        const QPointF middle = at(shareOf(bead.at));
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.card);
        painter.drawEllipse(middle, radius + 3, radius + 3);
        if (bead.state == Bead::State::Done) {
            painter.setBrush(t.accent);
            painter.drawEllipse(middle, radius, radius);
        } else {
            const double size = bead.state == Bead::State::Passed ? radius * 0.5 : radius * 0.8;
            painter.setPen(QPen(t.ctl, 2.5));
            painter.setBrush(Qt::NoBrush);
            painter.drawEllipse(middle, size, size);
        }
    }
}

/// The direction, one pixel long, from the arch to what is under it.
QPointF DayArc::inwards(double share) const
{
    constexpr double step = 0.01;
    const QPointF along = at(std::min(share + step, 1.0)) - at(std::max(share - step, 0.0));
    const double length = std::hypot(along.x(), along.y());
    if (length <= 0) {
        return {0, 1};
    }
    const QPointF across{-along.y() / length, along.x() / length};
    return across.y() < 0 ? -across : across;
}

/// Beside the beads, on the inner side; where times would lie on each other the next one is what counts.
void DayArc::drawTimes(QPainter& painter, const theme::Tokens& t) const
{
    std::vector<const Bead*> beads;
    for (const Bead& bead : m_day.beads) {
        if (!isEnd(bead)) {
            beads.push_back(&bead);
        }
    }
    const auto next = std::find_if(beads.begin(), beads.end(),
                                   [](const Bead* bead) { return bead->state == Bead::State::Expected; });
    if (next != beads.end()) {
        std::rotate(beads.begin(), next, next + 1);
    }
    const QFontMetricsF metrics(painter.font());
    const double end = t.scaled(discRadius) + 4.0;
    std::vector<QRectF> taken;
    for (const double share : {0.0, 1.0}) {
        const QPointF middle = at(share);
        taken.emplace_back(middle.x() - 2 * end, middle.y() - end, 4 * end, height() - middle.y() + end);
    }
    painter.setPen(t.muted);
    for (const Bead* bead : beads) {
        const double share = shareOf(bead->at);
        const QPointF inner = inwards(share);
        const QString time = words::timeOfDay(bead->at);
        const QSizeF size{metrics.horizontalAdvance(time), metrics.height()};
        const double away = t.scaled(beadRadius) + t.space(0.75) + std::abs(inner.x()) * size.width() / 2
            + std::abs(inner.y()) * size.height() / 2;
        const QPointF middle = at(share) + inner * away;
        const QRectF label{middle.x() - size.width() / 2, middle.y() - size.height() / 2, size.width(),
                           size.height()};
        const QRectF room = label.adjusted(-t.space(0.75), 0, t.space(0.75), 0);
        const bool isFree = std::none_of(taken.begin(), taken.end(),
                                         [&](const QRectF& other) { return other.intersects(room); });
        if (isFree) {
            painter.drawText(label, Qt::AlignCenter | Qt::TextDontClip, time);
            taken.push_back(label);
        }
    }
}

void DayArc::paintEvent(QPaintEvent*)
{
    const theme::Tokens t = theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(theme::fontOf(theme::Type::Caption, this));
    const double filled
        = m_fill.state() == QAbstractAnimation::Running ? m_fill.currentValue().toDouble() : 1.0;
    const double now = shareOf(m_day.now) * filled;
    painter.setPen(QPen(t.isHighContrast ? t.ctl : t.line, t.isHighContrast ? 2.0 : lineWidth, Qt::SolidLine,
                        Qt::RoundCap));
    painter.drawPath(arc(0, 1));
    if (now > 0) {
        painter.setPen(QPen(t.accent, lineWidth, Qt::SolidLine, Qt::RoundCap));
        painter.drawPath(arc(0, now));
    }
    drawBeads(painter, t);
    drawTimes(painter, t);
    drawEnd(painter, core::SessionKind::Morning, 0);
    drawEnd(painter, core::SessionKind::Evening, 1);
}

QString inWords(const DayShape& day)
{
    QStringList parts;
    for (const Bead& bead : day.beads) {
        const QString kind = words::kindName(bead.kind);
        const QString time = words::timeOfDay(bead.at);
        switch (bead.state) {
        case Bead::State::Done:
            parts << DayArc::tr("%1 at %2, done").arg(kind, time);
            break;
        case Bead::State::Passed:
            parts << DayArc::tr("%1 at %2, left out").arg(kind, time);
            break;
        case Bead::State::Expected:
            parts << DayArc::tr("%1 around %2").arg(kind, time);
            break;
        }
    }
    return words::sentences(parts);
}

} // namespace limber::ui
