#include "main/discomfort_card.hpp"

#include "theme/style.hpp"
#include "widgets/text.hpp"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace limber::ui {

namespace {

constexpr double worst = 10;
constexpr int chartHeight = 132;

QString numberOf(double median)
{
    const bool isWhole = median == static_cast<int>(median);
    return QLocale{}.toString(median, 'f', isWhole ? 0 : 1);
}

QString monthOf(core::CivilDay day)
{
    const auto month = static_cast<unsigned>(date::year_month_day{day}.month());
    return QLocale{}.standaloneMonthName(static_cast<int>(month));
}

/// "5 in June, 2 now" where that is a change somebody notices; else how it is now.
QString inWords(const std::vector<core::DiscomfortPoint>& line)
{
    if (line.size() < 2) {
        return DiscomfortCard::tr("Rate how your back feels after a session, and a line begins here.");
    }
    const core::DiscomfortPoint& first = line.front();
    const core::DiscomfortPoint& last = line.back();
    if (core::isChange(first.median, last.median)) {
        return DiscomfortCard::tr("%1 in %2, %3 now", "discomfort, month, discomfort")
            .arg(numberOf(first.median), monthOf(first.day), numberOf(last.median));
    }
    return DiscomfortCard::tr("About %1, as in %2", "discomfort, month")
        .arg(numberOf(last.median), monthOf(first.day));
}

} // namespace

/// The line itself, between the first and the last day that was rated.
class DiscomfortCard::Chart final : public QWidget {
public:
    void show(const std::vector<core::DiscomfortPoint>& line)
    {
        m_line = line;
        setVisible(m_line.size() > 1);
        updateGeometry();
        update();
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        const theme::Tokens t = theme::of(this);
        return {t.scaled(180), t.scaled(chartHeight)};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const theme::Tokens t = theme::of(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setFont(theme::fontOf(theme::Type::Caption, this));
        const QFontMetrics metrics = painter.fontMetrics();
        const int label = metrics.horizontalAdvance(QLocale{}.toString(10)) + t.space(1);
        const QRect mirrored = QRect{label, metrics.height() / 2, width() - label - t.space(1),
                                     height() - metrics.height() * 2 - t.space(0.5)};
        const QRect plot = QStyle::visualRect(layoutDirection(), rect(), mirrored);
        paintGrid(painter, t, plot, label);
        paintLine(painter, t, plot);
        paintEnds(painter, t, plot);
    }

private:
    [[nodiscard]] QPointF placeOf(const core::DiscomfortPoint& point, const QRect& plot) const
    {
        const double days
            = std::max<double>(1, static_cast<double>((m_line.back().day - m_line.front().day).count()));
        const double share = static_cast<double>((point.day - m_line.front().day).count()) / days;
        const double along = isRightToLeft() ? 1 - share : share;
        return {plot.left() + along * plot.width(), plot.bottom() - point.median / worst * plot.height()};
    }

    void paintGrid(QPainter& painter, const theme::Tokens& t, const QRect& plot, int label) const
    {
        for (const int value : {0, 5, 10}) {
            const double y = plot.bottom() - value / worst * plot.height();
            painter.setPen(QPen{t.line, 1});
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
            painter.setPen(t.muted);
            const int side = label - t.space(1);
            const double x = isRightToLeft() ? plot.right() + t.space(1) : plot.left() - label;
            const QRectF room(x, y - painter.fontMetrics().height() / 2., side,
                              painter.fontMetrics().height());
            painter.drawText(room, Qt::AlignVCenter | Qt::AlignRight, QLocale{}.toString(value));
        }
    }

    void paintLine(QPainter& painter, const theme::Tokens& t, const QRect& plot) const
    {
        QPainterPath path{placeOf(m_line.front(), plot)};
        for (const core::DiscomfortPoint& point : m_line) {
            path.lineTo(placeOf(point, plot));
        }
        QPainterPath area = path;
        area.lineTo(placeOf(m_line.back(), plot).x(), plot.bottom());
        area.lineTo(placeOf(m_line.front(), plot).x(), plot.bottom());
        QColor tint = t.accent;
        tint.setAlphaF(t.isHighContrast ? 0 : 0.12F);
        painter.fillPath(area, tint);
        painter.setPen(QPen(t.accent, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(path);
        painter.setBrush(t.accent);
        painter.setPen(QPen{t.card, 2});
        painter.drawEllipse(placeOf(m_line.back(), plot), 5, 5);
    }

    // Alignments are those of left to right: the painter mirrors them.
    void paintEnds(QPainter& painter, const theme::Tokens& t, const QRect& plot) const
    {
        painter.setPen(t.muted);
        const QRect below(plot.left(), plot.bottom() + t.space(0.75), plot.width(),
                          painter.fontMetrics().height());
        painter.drawText(below, Qt::AlignLeft, monthOf(m_line.front().day));
        painter.drawText(below, Qt::AlignRight, tr("Now"));
    }

    std::vector<core::DiscomfortPoint> m_line;
};

DiscomfortCard::DiscomfortCard(QWidget* parent)
    : Card(parent)
    , m_says{caption({})}
    , m_chart{new Chart}
{
    const theme::Tokens t = theme::of(this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(t.space(2.5), t.space(2), t.space(2.5), t.space(2));
    layout->setSpacing(t.space(1));
    auto* head = new QVBoxLayout;
    head->setSpacing(0);
    head->addWidget(new Text(theme::Type::Heading, tr("Discomfort")));
    head->addWidget(m_says);
    layout->addLayout(head);
    layout->addWidget(m_chart, 1);
    layout->addStretch();
}

void DiscomfortCard::show(const std::vector<core::DiscomfortPoint>& line)
{
    m_says->setText(inWords(line));
    m_chart->setAccessibleName(tr("Discomfort over time"));
    m_chart->setAccessibleDescription(inWords(line));
    m_chart->show(line);
}

} // namespace limber::ui
