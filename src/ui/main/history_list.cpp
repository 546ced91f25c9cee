#include "main/history_list.hpp"

#include "main/add_session.hpp"
#include "main/session_row.hpp"
#include "widgets/button.hpp"
#include "widgets/flow_row.hpp"
#include "widgets/text.hpp"

#include "limber/ui/words.hpp"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>
#include <map>
#include <utility>

namespace limber::ui {

namespace {

constexpr int daysAtATime = 14;

date::year yearOf(core::CivilDay day)
{
    return date::year_month_day{day}.year();
}

} // namespace

HistoryList::HistoryList(const MainWindowParts& parts, QWidget* parent)
    : Card(parent)
    , m_parts{parts}
    , m_daysShown{daysAtATime}
    , m_head{makeHead()}
    , m_adding{new AddSession(parts.catalogue, parts.clock)}
{
    const theme::Tokens t = theme::of(this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(t.space(1), t.space(2), t.space(1), t.space(2));
    layout->addWidget(m_head);
    layout->addWidget(m_adding);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    m_adding->hide();
    connect(m_adding, &AddSession::leftAsItWas, this, &HistoryList::endAdding);
    connect(m_adding, &AddSession::added, this, [this](const core::HandMade& session) {
        m_parts.resident.report(core::SessionAdded{session});
        endAdding();
    });
}

QWidget* HistoryList::makeHead()
{
    auto* head = new QWidget;
    auto* add = new Button(Look::Tint, icons::Glyph::Plus, tr("Add a session"));
    auto* out = new Button(Look::Quiet, icons::Glyph::Download, tr("Export"));
    m_add = add;
    connect(add, &Button::clicked, this, &HistoryList::beginAdding);
    connect(out, &Button::clicked, this, &HistoryList::exportWanted);
    auto* flow = new FlowRow(theme::of(this).space(1));
    flow->addWidget(add);
    flow->addWidget(out);
    head->setLayout(flow);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    head->setSizePolicy(policy);
    return head;
}

void HistoryList::beginAdding()
{
    m_head->hide();
    m_adding->show();
    Q_EMIT addingChanged(true);
    m_adding->begin();
}

void HistoryList::endAdding()
{
    m_adding->hide();
    m_head->show();
    m_add->setFocus();
    Q_EMIT addingChanged(false);
}

core::CivilDay HistoryList::today() const
{
    const core::Now now = m_parts.clock.now();
    return core::dayOf(core::toCivil(now.wall, now.zone));
}

bool HistoryList::isForgiven(core::CivilDay day) const
{
    return std::find(m_forgiven.begin(), m_forgiven.end(), day) != m_forgiven.end();
}

void HistoryList::show(date::year year,
                       std::vector<core::SessionRecord> sessions,
                       std::vector<core::CivilDay> forgiven)
{
    m_year = year;
    m_sessions = std::move(sessions);
    m_forgiven = std::move(forgiven);
    fill();
}

void HistoryList::showOnly(const std::optional<core::CivilDay>& day)
{
    m_onlyDay = day;
    fill();
}

void HistoryList::startOver()
{
    m_onlyDay.reset();
    m_daysShown = daysAtATime;
}

void HistoryList::fill()
{
    delete m_rows;
    m_rows = new QWidget;
    const theme::Tokens t = theme::of(this);
    auto* column = new QVBoxLayout(m_rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(t.space(0.25));
    layout()->addWidget(m_rows);

    std::map<core::CivilDay, std::vector<const core::SessionRecord*>, std::greater<>> byDay;
    for (const core::SessionRecord& session : m_sessions) {
        const core::CivilDay day = core::dayOf(session);
        if (!m_onlyDay || day == *m_onlyDay) {
            byDay[day].push_back(&session);
        }
    }
    for (const core::CivilDay day : m_forgiven) {
        if ((!m_onlyDay || day == *m_onlyDay) && yearOf(day) == m_year) {
            byDay.try_emplace(day);
        }
    }
    if (m_onlyDay) {
        byDay.try_emplace(*m_onlyDay);
    }
    int shown = 0;
    for (const auto& [day, sessions] : byDay) {
        if (++shown > m_daysShown) {
            break;
        }
        if (shown > 1) {
            column->addSpacing(t.space(0.5));
            column->addWidget(new Separator);
            column->addSpacing(t.space(0.5));
        }
        addDay(day, sessions);
    }
    if (m_onlyDay || static_cast<int>(byDay.size()) > m_daysShown) {
        auto* more = new Button(Look::Quiet, m_onlyDay ? tr("Show all days") : tr("Show earlier days"));
        connect(more, &Button::clicked, this, [this] {
            m_daysShown += m_onlyDay ? 0 : daysAtATime;
            m_onlyDay.reset();
            Q_EMIT everyDayShown();
            QMetaObject::invokeMethod(this, &HistoryList::fill, Qt::QueuedConnection);
        });
        column->addWidget(more);
    }
    column->addStretch();
}

void HistoryList::addDay(core::CivilDay day, const std::vector<const core::SessionRecord*>& sessions)
{
    const theme::Tokens t = theme::of(this);
    auto* column = static_cast<QVBoxLayout*>(m_rows->layout());
    core::Milliseconds held{0};
    for (const core::SessionRecord* session : sessions) {
        held += core::heldTime(*session);
    }
    const bool isRest = sessions.empty() && isForgiven(day);
    auto* sum = caption(
        sessions.empty() ? isRest ? tr("Rest day") : QString{}
                         : tr("%1, %2", "sessions, time")
                               .arg(words::sessions(static_cast<int>(sessions.size())), words::total(held)));
    sum->setSingleLine();
    sum->setTrailing();
    auto* head = new QHBoxLayout;
    head->setContentsMargins(t.space(1), t.space(0.5), t.space(1), t.space(0.5));
    head->addWidget(new Text(theme::Type::Heading, words::day(day, today())), 1);
    head->addWidget(sum);
    column->addLayout(head);
    if (sessions.empty()) {
        auto* line = caption(isRest ? tr("It counts. Nothing is lost.") : tr("No session on this day."));
        line->setContentsMargins(t.space(1), 0, t.space(1), t.space(0.5));
        column->addWidget(line);
    }
    for (const core::SessionRecord* session : sessions) {
        auto* row = new SessionRow(*session, m_parts.catalogue);
        column->addWidget(row);
        listen(*row);
    }
}

void HistoryList::listen(SessionRow& row)
{
    // Read again after a change, the list has the same row open.
    if (m_open == row.id()) {
        row.open();
    }
    connect(&row, &SessionRow::opened, this, [this](const core::Uuid& session, bool isOpen) {
        m_open = isOpen ? std::optional{session} : std::nullopt;
    });
    connect(&row, &SessionRow::deleteWanted, this, &HistoryList::deleteWanted);
    connect(&row, &SessionRow::changeWanted, this,
            [this](const core::Uuid& session, std::optional<int> discomfort, const QString& note) {
                m_parts.resident.report(core::SessionRated{session, discomfort, note.toStdString()});
            });
}

} // namespace limber::ui
