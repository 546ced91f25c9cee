#include "session/streak_line.hpp"

#include "main/week_card.hpp"
#include "theme/style.hpp"
#include "widgets/text.hpp"

#include "limber/ui/words.hpp"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace limber::ui {

StreakLine::StreakLine(QWidget* parent)
    : Card(parent)
    , m_title{new Text(theme::Type::Heading, {}, Tone::Text, this)}
    , m_detail{caption({}, this)}
    , m_week{new WeekStrip(this)}
{
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch();
    words->addWidget(m_title);
    words->addWidget(m_detail);
    words->addStretch();
    auto* line = new QHBoxLayout(this);
    line->addLayout(words, 1);
    line->addWidget(m_week);
    space();
}

void StreakLine::show(const std::vector<core::CivilDay>& days, core::CivilDay today)
{
    const core::Streak streak = core::streak(days, today);
    const bool isThisWeek
        = !streak.forgiven.empty() && core::weekOf(streak.forgiven.front()) == core::weekOf(today);
    m_title->setText(words::daysInARow(streak.days));
    m_detail->setText(
        isThisWeek ? tr("%1 was your rest day. It counts.").arg(words::weekday(streak.forgiven.front()))
                   : tr("One rest day a week is part of the plan."));
    m_week->show(today, days, streak);
}

bool StreakLine::event(QEvent* event)
{
    if (theme::isNewLook(*event) && layout() != nullptr) {
        space();
    }
    return Card::event(event);
}

void StreakLine::space()
{
    const theme::Tokens t = theme::of(this);
    layout()->setContentsMargins(t.space(2.5), t.space(1.5), t.space(2.5), t.space(1.5));
    layout()->setSpacing(t.space(2));
}

} // namespace limber::ui
