#include "main/year_card.hpp"

#include "main/heat_legend.hpp"
#include "widgets/button.hpp"
#include "widgets/text.hpp"

#include "limber/ui/words.hpp"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace limber::ui {

YearCard::YearCard(QWidget* parent)
    : Card(parent)
    , m_name{new Text(theme::Type::Heading)}
    , m_total{new Text(theme::Type::Body, {}, Tone::Muted)}
    , m_earlier{new Button(Look::Round, icons::Glyph::ChevronBack, tr("The year before"))}
    , m_later{new Button(Look::Round, icons::Glyph::Chevron, tr("The year after"))}
    , m_map{new HeatMap}
    , m_legend{new HeatLegend}
{
    const theme::Tokens t = theme::of(this);
    m_name->setSingleLine();
    m_earlier->setDiameter(34);
    m_later->setDiameter(34);
    connect(m_earlier, &Button::clicked, this, [this] { Q_EMIT turned(-1); });
    connect(m_later, &Button::clicked, this, [this] { Q_EMIT turned(1); });
    connect(m_map, &HeatMap::dayChosen, this, &YearCard::dayChosen);
    auto* head = new QHBoxLayout;
    head->setSpacing(t.space(1.25));
    head->addWidget(m_name);
    head->addWidget(m_total, 1);
    head->addWidget(m_earlier);
    head->addWidget(m_later);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(t.space(2.5), t.space(1.5), t.space(2.5), t.space(1.75));
    layout->setSpacing(t.space(1));
    layout->addLayout(head);
    layout->addWidget(m_map);
    layout->addWidget(m_legend);
}

void YearCard::show(const HistoryYear& year, core::Milliseconds goodDay)
{
    core::Milliseconds held{0};
    for (const core::SessionRecord& session : year.sessions) {
        held += core::heldTime(session);
    }
    const auto count = static_cast<int>(year.sessions.size());
    const auto yearOf = [](core::CivilDay day) { return date::year_month_day{day}.year(); };
    m_name->setText(QString::number(static_cast<int>(year.year)));
    m_total->setText(count == 0
                         ? QString{}
                         : tr("%1, %2", "sessions, time").arg(words::sessions(count), words::total(held)));
    m_earlier->setEnabled(!year.days.empty() && yearOf(year.days.front()) < year.year);
    m_later->setEnabled(year.year < yearOf(year.today));
    m_map->show(year.year, year.today, heatOf(year), goodDay);
    m_legend->setVisible(!year.days.empty() || !year.sessions.empty());
}

void YearCard::clearChoice()
{
    m_map->clearChoice();
}

} // namespace limber::ui
