#include "session/day_card.hpp"

#include "main/day.hpp"
#include "theme/style.hpp"
#include "widgets/text.hpp"

#include "limber/ui/words.hpp"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace limber::ui {

DayCard::DayCard(QWidget* parent)
    : Card(parent)
    , m_next{new Text(theme::Type::Body, {}, Tone::Muted, this)}
    , m_arc{new DayArc(this)}
{
    m_next->setTrailing();
    auto* head = new QHBoxLayout;
    head->addWidget(new Text(theme::Type::Heading, tr("Today"), Tone::Text, this));
    head->addWidget(m_next, 1);
    auto* all = new QVBoxLayout(this);
    all->addLayout(head);
    all->addWidget(m_arc);
    space();
}

bool DayCard::show(ports::HistoryReader& history, const core::Snapshot& snapshot, const core::Now& now)
{
    const auto today = readToday(history, livedDay(now));
    if (!today) {
        return false;
    }
    m_arc->setDay(shapeOf(*today, snapshot, now));
    const auto& expected = snapshot.expected;
    m_next->setText(expected.empty()
                        ? QString{}
                        : tr("Next stretch around %1")
                              .arg(words::timeOfDay(core::toCivil(expected.front().at, now.zone))));
    return true;
}

bool DayCard::event(QEvent* event)
{
    if (theme::isNewLook(*event) && layout() != nullptr) {
        space();
    }
    return Card::event(event);
}

void DayCard::space()
{
    const theme::Tokens t = theme::of(this);
    layout()->setContentsMargins(t.space(2.5), t.space(2), t.space(2.5), t.space(1.5));
    layout()->setSpacing(0);
}

} // namespace limber::ui
