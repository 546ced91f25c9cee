#include "main/week_card.hpp"

#include "widgets/glyph_view.hpp"
#include "widgets/kind_disc.hpp"
#include "widgets/text.hpp"

#include "limber/core/longest_streak.hpp"
#include "limber/ui/words.hpp"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace limber::ui {

namespace {

constexpr int daysAWeek = 7;
constexpr int goodBreaksADay = 2;

} // namespace

WeekGoal weekGoal(const core::Settings& settings)
{
    const auto active = std::count_if(settings.breaks.hours.begin(), settings.breaks.hours.end(),
                                      [](const auto& day) { return !day.empty(); });
    return {settings.bookends.morning ? daysAWeek : 0,
            settings.breaks.enabled ? goodBreaksADay * static_cast<int>(active) : 0,
            settings.bookends.evening ? daysAWeek : 0};
}

WeekStrip::WeekStrip(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void WeekStrip::show(core::CivilDay today,
                     const std::vector<core::CivilDay>& done,
                     const core::Streak& streak)
{
    const core::CivilDay monday = core::weekOf(today);
    m_today = static_cast<int>((today - monday).count());
    QStringList parts;
    for (int i = 0; i < daysAWeek; ++i) {
        const core::CivilDay day = monday + date::days{i};
        const bool isDone = std::binary_search(done.begin(), done.end(), day);
        const bool isForgiven
            = std::find(streak.forgiven.begin(), streak.forgiven.end(), day) != streak.forgiven.end();
        m_days[static_cast<std::size_t>(i)] = isDone ? Day::Done : isForgiven ? Day::Forgiven : Day::Open;
        if (isDone) {
            parts << tr("%1, done").arg(words::weekdayName(i));
        } else if (isForgiven) {
            parts << tr("%1, rest day").arg(words::weekdayName(i));
        }
    }
    setAccessibleName(tr("This week"));
    setAccessibleDescription(words::sentences(parts));
    update();
}

QSize WeekStrip::sizeHint() const
{
    const theme::Tokens t = theme::of(this);
    const int label = QFontMetrics{theme::fontOf(theme::Type::Caption, this)}.height();
    return {t.scaled(daysAWeek * 35), t.scaled(34) + label + 4};
}

void WeekStrip::paintEvent(QPaintEvent*)
{
    const theme::Tokens t = theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double pitch = width() / double(daysAWeek);
    const double radius = t.scaled(14);
    for (int i = 0; i < daysAWeek; ++i) {
        const double along = layoutDirection() == Qt::RightToLeft ? daysAWeek - 1 - i : i;
        const QPointF middle{(along + 0.5) * pitch, radius + 3};
        const Day day = m_days[static_cast<std::size_t>(i)];
        painter.setPen(day == Day::Forgiven   ? QPen{t.accent, 2, Qt::DotLine}
                           : t.isHighContrast ? QPen{t.line, 1}
                                              : QPen{Qt::NoPen});
        painter.setBrush(day == Day::Done           ? QBrush{t.accent}
                             : day == Day::Forgiven ? QBrush{}
                                                    : QBrush{t.fill8});
        painter.drawEllipse(middle, radius, radius);
        if (day == Day::Done) {
            const double half = radius * 0.6;
            icons::draw(painter, icons::Glyph::Check,
                        QRectF{middle.x() - half, middle.y() - half, 2 * half, 2 * half}, t.onAccent);
        }
        if (i == m_today) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen{t.text, 1.5});
            painter.drawEllipse(middle, radius + 2, radius + 2);
        }
        const QFont caption = theme::fontOf(theme::Type::Caption, this);
        painter.setFont(i == m_today ? theme::font(theme::Type::Strong, caption, 1.0) : caption);
        painter.setPen(i == m_today ? t.text : t.muted);
        painter.drawText(QRectF{along * pitch, 2 * radius + 8, pitch, height() - 2 * radius - 8},
                         Qt::AlignHCenter | Qt::AlignTop, words::weekdayLetter(i));
    }
}

StreakPanel::StreakPanel(QWidget* parent)
    : Card(parent)
    , m_days{new Text(theme::Type::Title)}
    , m_longest{caption({})}
    , m_forgiven{new Text(theme::Type::Body, {}, Tone::Muted)}
    , m_week{new WeekStrip}
{
    const theme::Tokens t = theme::of(this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(t.space(2.5), t.space(2), t.space(2.5), t.space(2));
    layout->setSpacing(t.space(1.25));
    auto* words = new QVBoxLayout;
    words->setSpacing(t.space(0.25));
    words->addWidget(m_days);
    words->addWidget(m_longest);
    layout->addLayout(words);
    layout->addWidget(m_week);
    layout->addWidget(m_forgiven);
    layout->addStretch();
}

void StreakPanel::show(core::CivilDay today,
                       const std::vector<core::CivilDay>& done,
                       const core::Streak& streak)
{
    m_days->setText(streak.days == 0 ? tr("Today is a good day to begin") : words::daysInARow(streak.days));
    const bool isThisWeek
        = !streak.forgiven.empty() && core::weekOf(streak.forgiven.front()) == core::weekOf(today);
    m_forgiven->setText(isThisWeek ? tr("One rest day a week is part of the plan. Yours was %1.")
                                         .arg(words::weekday(streak.forgiven.front()))
                                   : tr("One rest day a week is part of the plan."));
    const int longest = core::longestStreak(done);
    m_longest->setText(tr("Longest so far: %1").arg(QLocale{}.toString(longest)));
    m_longest->setVisible(longest > streak.days);
    m_week->show(today, done, streak);
}

GoalBar::GoalBar(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void GoalBar::show(int done, int goal)
{
    m_done = done;
    m_goal = std::max(1, goal);
    update();
}

QSize GoalBar::sizeHint() const
{
    const theme::Tokens t = theme::of(this);
    return {t.scaled(160), t.scaled(10)};
}

QSize GoalBar::minimumSizeHint() const
{
    return {theme::of(this).scaled(60), sizeHint().height()};
}

void GoalBar::paintEvent(QPaintEvent*)
{
    const theme::Tokens t = theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double gap = m_goal > 10 ? 4 : 5;
    const double wide = (width() - gap * (m_goal - 1)) / m_goal;
    const double radius = std::min(wide, double(height())) / 2;
    for (int i = 0; i < m_goal; ++i) {
        const double x = i * (wide + gap);
        const QRectF bar{layoutDirection() == Qt::RightToLeft ? width() - x - wide : x, 0, wide,
                         double(height())};
        const bool isDone = i < m_done;
        painter.setPen(!isDone && t.isHighContrast ? QPen{t.line, 1} : QPen{Qt::NoPen});
        painter.setBrush(isDone ? QBrush{t.accent} : QBrush{t.track13});
        painter.drawRoundedRect(bar.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    }
}

WeekCard::WeekCard(QWidget* parent)
    : Card(parent)
    , m_left{caption({})}
{
    const theme::Tokens t = theme::of(this);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(t.space(2.5), t.space(2), t.space(2.5), t.space(2));
    grid->setHorizontalSpacing(t.space(1.25));
    grid->setVerticalSpacing(t.space(1));
    auto* title = new Text(theme::Type::Heading, tr("This week"));
    grid->addWidget(title, 0, 0, 1, 3);
    m_left->setTrailing();
    m_left->setSingleLine();
    grid->addWidget(m_left, 0, 3);
    const std::array names{tr("Mornings"), tr("Breaks"), tr("Evenings")};
    const std::array kinds{core::SessionKind::Morning, core::SessionKind::Break, core::SessionKind::Evening};
    const std::array tones{Tone::Morning, Tone::Accent, Tone::Evening};
    for (std::size_t i = 0; i < names.size(); ++i) {
        Row& row = m_rows[i];
        row = {new GlyphView(glyphOf(kinds[i]), 20, tones[i]), new Text(theme::Type::Body, names[i]),
               new GoalBar, new Text(theme::Type::Body, {}, Tone::Muted)};
        row.name->setSingleLine();
        row.count->setSingleLine();
        const int line = static_cast<int>(i) + 1;
        grid->addWidget(row.glyph, line, 0);
        grid->addWidget(row.name, line, 1);
        grid->addWidget(row.bar, line, 2);
        grid->addWidget(row.count, line, 3);
    }
    grid->setColumnStretch(2, 1);
    grid->setRowStretch(4, 1);
}

void WeekCard::showRow(const Row& row, int done, int goal)
{
    const bool isShown = goal > 0 || done > 0;
    for (QWidget* widget : {row.glyph, static_cast<QWidget*>(row.name), static_cast<QWidget*>(row.bar),
                            static_cast<QWidget*>(row.count)}) {
        widget->setVisible(isShown);
    }
    row.bar->show(done, std::max(goal, done));
    const QLocale locale;
    row.count->setText(goal == 0 ? locale.toString(done)
                                 : tr("%1 of %2").arg(locale.toString(done), locale.toString(goal)));
}

void WeekCard::show(core::CivilDay today, const core::Numbers& week, const core::Settings& settings)
{
    const WeekGoal goal = weekGoal(settings);
    showRow(m_rows[0], week.mornings, goal.mornings);
    showRow(m_rows[1], week.breaks + week.manual, goal.breaks);
    showRow(m_rows[2], week.evenings, goal.evenings);
    const auto left = daysAWeek - 1 - (today - core::weekOf(today)).count();
    m_left->setText(left == 0       ? tr("Last day")
                        : left == 1 ? tr("1 day left")
                                    : tr("%Ln days left", nullptr, static_cast<int>(left)));
}

} // namespace limber::ui
