#include "session/streak_line.hpp"

#include "session/words.hpp"
#include "theme/icons.hpp"
#include "theme/style.hpp"
#include "widgets/text.hpp"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace limber::ui {

namespace {

constexpr int dotPixels = 26;
constexpr double dotGap = 1.125;
constexpr double ringGap = 2.5;

} // namespace

/// A dot for each day of the week: done, rested, to come.
class WeekDots : public QWidget {
public:
    explicit WeekDots(QWidget* parent)
        : QWidget(parent)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    void show(const StreakWeek& week)
    {
        m_week = week;
        updateGeometry();
        update();
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const theme::Tokens t = theme::of(this);
        const QFontMetrics letters(theme::fontOf(theme::Type::Caption, this));
        const int rim = t.scaled(4);
        return {7 * t.scaled(dotPixels) + 6 * t.space(dotGap) + 2 * rim,
                t.scaled(dotPixels) + t.space(0.75) + letters.height() + 2 * rim};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const theme::Tokens t = theme::of(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const double side = t.scaled(dotPixels);
        const double rim = t.scaled(4);
        for (int i = 0; i < 7; ++i) {
            const double left = rim + i * (side + t.space(dotGap));
            const double x = layoutDirection() == Qt::RightToLeft ? width() - left - side : left;
            drawDay(painter, i, {x, rim, side, side});
        }
    }

private:
    void drawDay(QPainter& painter, int day, const QRectF& dot) const
    {
        const theme::Tokens t = theme::of(this);
        const bool isToday = day == m_week.today;
        const auto kind = m_week.days[static_cast<std::size_t>(day)];
        const QPen border = t.isHighContrast ? QPen(t.text, 1) : QPen(Qt::NoPen);
        painter.setPen(kind == StreakWeek::Day::Rested ? QPen(t.accent, 2, Qt::DotLine) : border);
        painter.setBrush(kind == StreakWeek::Day::Done         ? QBrush{t.accent}
                             : kind == StreakWeek::Day::Rested ? QBrush{Qt::NoBrush}
                                                               : QBrush{t.fill8});
        painter.drawEllipse(dot);
        if (kind == StreakWeek::Day::Done) {
            icons::draw(painter, icons::Glyph::Check, dot.marginsRemoved({5, 5, 5, 5}), t.onAccent);
        }
        if (isToday) {
            painter.setPen(QPen(t.accent, t.focusWidth()));
            painter.setBrush(Qt::NoBrush);
            painter.drawEllipse(dot.marginsAdded({ringGap, ringGap, ringGap, ringGap}));
        }
        painter.setFont(theme::fontOf(isToday ? theme::Type::Strong : theme::Type::Caption, this));
        painter.setPen(isToday ? t.text : t.muted);
        const QRectF letter{dot.left() - dot.width(), dot.bottom() + t.space(0.5), dot.width() * 3,
                            height() - dot.bottom() - t.space(0.5)};
        painter.drawText(letter, Qt::AlignHCenter | Qt::AlignTop,
                         m_week.letters[static_cast<std::size_t>(day)]);
    }

    StreakWeek m_week;
};

StreakLine::StreakLine(QWidget* parent)
    : Card(parent)
    , m_title{new Text(theme::Type::Heading, {}, Tone::Text, this)}
    , m_detail{caption({}, this)}
    , m_week{new WeekDots(this)}
{
    const theme::Tokens t = theme::of(this);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch();
    words->addWidget(m_title);
    words->addWidget(m_detail);
    words->addStretch();
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(t.space(2.5), t.space(1.5), t.space(2.5), t.space(1.5));
    line->setSpacing(t.space(2));
    line->addLayout(words, 1);
    line->addWidget(m_week);
}

void StreakLine::show(const StreakWeek& week)
{
    m_title->setText(week.title);
    m_detail->setText(week.detail);
    m_week->show(week);
    int done = 0;
    for (const StreakWeek::Day day : week.days) {
        done += day == StreakWeek::Day::Done ? 1 : 0;
    }
    m_week->setAccessibleName(tr("This week: %1 days with a session").arg(words::number(done)));
}

} // namespace limber::ui
