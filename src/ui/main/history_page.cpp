#include "main/history_page.hpp"

#include "main/bars_card.hpp"
#include "main/discomfort_card.hpp"
#include "main/figure_picture.hpp"
#include "main/heat_map.hpp"
#include "main/history_bars.hpp"
#include "main/history_list.hpp"
#include "main/week_card.hpp"
#include "widgets/button.hpp"
#include "widgets/card.hpp"
#include "widgets/flow_grid.hpp"
#include "widgets/glyph_view.hpp"
#include "widgets/margins.hpp"
#include "widgets/scroller.hpp"
#include "widgets/text.hpp"

#include "limber/ui/words.hpp"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace limber::ui {

namespace {

constexpr core::Seconds undoLasts{10};

date::year yearOf(core::CivilDay day)
{
    return date::year_month_day{day}.year();
}

core::Milliseconds workOf(const core::Routine* routine)
{
    core::Milliseconds sum{0};
    if (routine != nullptr) {
        for (const core::Step& step : core::unfold(*routine)) {
            sum += step.work();
        }
    }
    return sum;
}

std::map<core::CivilDay, HeatDay> heatOf(const std::vector<core::SessionRecord>& sessions,
                                         const core::Streak& streak)
{
    std::map<core::CivilDay, HeatDay> days;
    for (const core::SessionRecord& session : sessions) {
        days[core::dayOf(session)].held += core::heldTime(session);
    }
    for (const core::CivilDay day : streak.forgiven) {
        days[day].isForgiven = true;
    }
    return days;
}

} // namespace

HistoryPage::HistoryPage(const MainWindowParts& parts, QWidget* parent)
    : QWidget(parent)
    , m_parts{parts}
{
    const theme::Tokens t = theme::of(this);
    m_left = new QWidget;
    auto* left = new QVBoxLayout(m_left);
    left->setContentsMargins(0, 0, 0, t.space(0.5));
    left->setSpacing(t.space(1.75));
    m_heat = makeHeatCard();
    m_fault = makeFault();
    m_empty = makeEmpty();
    m_cards = new QWidget;
    auto* grid = new FlowGrid(t.scaled(290), t.space(1.75), m_cards);
    grid->setMostColumns(2);
    grid->setLastRowFilled();
    m_streak = new StreakPanel;
    m_week = new WeekCard;
    grid->addWidget(m_streak);
    grid->addWidget(m_week);
    m_stretches = new BarsCard(tr("Minutes per stretch"));
    m_reminders = new BarsCard(tr("Reminders"));
    m_discomfort = new DiscomfortCard;
    grid->addWidget(m_stretches);
    grid->addWidget(m_discomfort);
    grid->addWidget(m_reminders);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    m_cards->setSizePolicy(policy);
    left->addWidget(m_fault);
    left->addWidget(m_heat);
    left->addWidget(m_cards);
    left->addWidget(m_empty, 10);
    left->addStretch();

    m_list = new HistoryList(m_parts);
    m_both = new QWidget(this);
    m_both->hide();
    m_bothLayout = new QVBoxLayout(m_both);
    m_bothLayout->setContentsMargins(0, 0, 0, 0);
    m_bothLayout->setSpacing(t.space(1.75));
    m_mainScroller = new Scroller(m_left);
    m_listScroller = new Scroller(m_list);
    m_mainScroller->reserveBar();
    m_listScroller->reserveBar();
    m_listScroller->setMinimumWidth(t.scaled(346) + 12);
    m_undo = makeUndo();

    auto* columns = new QHBoxLayout;
    columns->setSpacing(t.space(0.5));
    columns->addWidget(m_mainScroller, 1);
    columns->addWidget(m_listScroller);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(margins(t.space(2.5), t.space(0.5), t.space(1), t.space(2)));
    layout->setSpacing(t.space(1));
    layout->addLayout(columns, 1);
    layout->addWidget(m_undo);

    m_undoEnds.setSingleShot(true);
    connect(&m_undoEnds, &QTimer::timeout, m_undo, &QWidget::hide);
    connect(m_map, &HeatMap::dayChosen, m_list, &HistoryList::showOnly);
    connect(m_list, &HistoryList::everyDayShown, m_map, &HeatMap::clearChoice);
    connect(m_list, &HistoryList::deleteWanted, this, &HistoryPage::remove);
    connect(m_list, &HistoryList::exportWanted, this, &HistoryPage::exportWanted);
    connect(m_list, &HistoryList::addingChanged, this, &HistoryPage::showAdding);
}

HistoryPage::~HistoryPage() = default;

QWidget* HistoryPage::makeHeatCard()
{
    auto* card = new Card;
    const theme::Tokens t = theme::of(card);
    m_yearName = new Text(theme::Type::Heading);
    m_yearName->setSingleLine();
    m_yearTotal = new Text(theme::Type::Body, {}, Tone::Muted);
    m_earlier = new Button(Look::Round, icons::Glyph::ChevronBack, tr("The year before"));
    m_later = new Button(Look::Round, icons::Glyph::Chevron, tr("The year after"));
    m_earlier->setDiameter(34);
    m_later->setDiameter(34);
    connect(m_earlier, &Button::clicked, this, [this] { turnYear(-1); });
    connect(m_later, &Button::clicked, this, [this] { turnYear(1); });
    m_map = new HeatMap;
    m_legend = caption(tr("A dot is a rest day that kept the streak. A fuller colour means more minutes."));
    auto* head = new QHBoxLayout;
    head->setSpacing(t.space(1.25));
    head->addWidget(m_yearName);
    head->addWidget(m_yearTotal, 1);
    head->addWidget(m_earlier);
    head->addWidget(m_later);
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(t.space(2.5), t.space(1.5), t.space(2.5), t.space(1.75));
    layout->setSpacing(t.space(1));
    layout->addLayout(head);
    layout->addWidget(m_map);
    layout->addWidget(m_legend);
    return card;
}

QWidget* HistoryPage::makeEmpty()
{
    auto* stage = new Stage;
    const theme::Tokens t = theme::of(stage);
    auto* picture = new FigurePicture;
    picture->setMinimumSize(t.scaled(200), t.scaled(180));
    picture->setFigure("cat-camel_floor");
    auto* start = new Button(Look::Primary, icons::Glyph::Play, tr("Start a break"));
    connect(start, &Button::clicked, this, [this] {
        m_parts.resident.report(core::StartWanted{core::SessionKind::Break, {}, {}});
    });
    auto* words = new QVBoxLayout;
    words->setSpacing(t.space(1));
    words->addStretch();
    words->addWidget(new Text(theme::Type::Large, tr("Your first square is waiting.")));
    words->addWidget(new Text(
        theme::Type::Body, tr("Every session you finish colours a day. Three minutes are enough to start."),
        Tone::Muted));
    words->addSpacing(t.space(1));
    auto* add = new Button(Look::Quiet, icons::Glyph::Plus, tr("Add a session"));
    connect(add, &Button::clicked, this, [this] { m_list->beginAdding(); });
    words->addWidget(start, 0, Qt::AlignLeading);
    words->addWidget(add, 0, Qt::AlignLeading);
    words->addStretch();
    auto* layout = new QHBoxLayout(stage);
    layout->setContentsMargins(t.space(3), t.space(2), t.space(3), t.space(2));
    layout->setSpacing(t.space(3.5));
    layout->addWidget(picture, 1);
    layout->addLayout(words, 1);
    return stage;
}

QWidget* HistoryPage::makeFault()
{
    auto* card = new Card;
    const theme::Tokens t = theme::of(card);
    m_faultText = new Text(theme::Type::Body);
    m_faultText->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* again = new Button(Look::Secondary, tr("Try again"));
    connect(again, &Button::clicked, this, &HistoryPage::readHistory);
    auto* words = new QVBoxLayout;
    words->setSpacing(t.space(1));
    words->addWidget(new Text(theme::Type::Title, tr("Your history cannot be read right now")));
    words->addWidget(m_faultText);
    words->addWidget(new Text(theme::Type::Body, tr("Nothing was changed or deleted."), Tone::Muted));
    words->addWidget(again, 0, Qt::AlignLeading);
    auto* layout = new QHBoxLayout(card);
    layout->setContentsMargins(t.space(2.5), t.space(2.5), t.space(2.5), t.space(2.5));
    layout->setSpacing(t.space(2));
    layout->addWidget(new GlyphView(icons::Glyph::Warning, 26, Tone::Bad), 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    return card;
}

QWidget* HistoryPage::makeUndo()
{
    auto* bar = new Card;
    const theme::Tokens t = theme::of(bar);
    auto* undo = new Button(Look::Tint, icons::Glyph::Undo, tr("Undo"));
    connect(undo, &Button::clicked, this, [this] {
        m_parts.resident.report(core::SessionRestored{m_deleted});
        m_undoEnds.stop();
        m_undo->hide();
    });
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(margins(t.space(2), t.space(1), t.space(1), t.space(1)));
    layout->addWidget(new Text(theme::Type::Body, tr("Session deleted.")), 1);
    layout->addWidget(undo);
    bar->hide();
    return bar;
}

void HistoryPage::showAdding(bool isAdding)
{
    if (isAdding) {
        // An empty history has no list to show it in.
        m_list->setVisible(true);
        m_listScroller->setVisible(!m_isNarrow);
    } else {
        readHistory();
    }
}

core::CivilDay HistoryPage::today() const
{
    const core::Now now = m_parts.clock.now();
    return core::dayOf(core::toCivil(now.wall, now.zone));
}

core::Milliseconds HistoryPage::goodDay() const
{
    const core::RoutineChoice& chosen = m_settings.routines;
    const auto of = [&](core::SessionKind kind, const std::string& id) {
        return workOf(core::routineFor(m_parts.catalogue, kind, id, 0));
    };
    core::Milliseconds sum = 2 * of(core::SessionKind::Break, chosen.breaks);
    if (m_settings.bookends.morning) {
        sum += of(core::SessionKind::Morning, chosen.morning);
    }
    if (m_settings.bookends.evening) {
        sum += of(core::SessionKind::Evening, chosen.evening);
    }
    return std::max(sum, core::Milliseconds{core::Minutes{1}});
}

void HistoryPage::setSettings(const core::Settings& settings)
{
    const bool isNew = settings != m_settings;
    m_settings = settings;
    if (isNew && isVisible()) {
        readHistory();
    }
}

ports::Stored<HistoryPage::Year> HistoryPage::read() const
{
    const core::CivilDay now = today();
    Year year;
    auto sessions
        = m_parts.history.sessions(core::CivilDay{m_shownYear / date::January / 1},
                                   core::CivilDay{(m_shownYear + date::years{1}) / date::January / 1});
    if (!sessions) {
        return tl::unexpected{sessions.error()};
    }
    auto days = m_parts.history.daysWithSession();
    if (!days) {
        return tl::unexpected{days.error()};
    }
    auto week = m_parts.history.numbers(core::weekOf(now), core::weekOf(now) + date::days{7});
    if (!week) {
        return tl::unexpected{week.error()};
    }
    auto month = m_parts.history.numbers(now - date::days{29}, now + date::days{1});
    if (!month) {
        return tl::unexpected{month.error()};
    }
    year.month = *month;
    year.sessions = std::move(*sessions);
    year.days = std::move(*days);
    year.streak = core::streak(year.days, now);
    year.week = *week;
    return year;
}

void HistoryPage::readHistory()
{
    if (m_shownYear == date::year{0}) {
        m_shownYear = yearOf(today());
    }
    auto year = read();
    const bool isRead = year.has_value();
    const bool isEmpty = isRead && year->days.empty() && year->sessions.empty();
    m_fault->setVisible(!isRead);
    m_heat->setVisible(isRead);
    m_cards->setVisible(isRead && !isEmpty);
    m_empty->setVisible(isEmpty);
    m_list->setVisible(isRead && !isEmpty);
    m_listScroller->setVisible(isRead && !isEmpty && !m_isNarrow);
    m_legend->setVisible(isRead && !isEmpty);
    if (isRead) {
        showYear(*year);
    } else {
        m_faultText->setText(QString::fromStdString(year.error().text));
    }
}

void HistoryPage::showYear(const Year& year)
{
    core::Milliseconds held{0};
    for (const core::SessionRecord& session : year.sessions) {
        held += core::heldTime(session);
    }
    const auto count = static_cast<int>(year.sessions.size());
    m_yearName->setText(QString::number(static_cast<int>(m_shownYear)));
    m_yearTotal->setText(
        count == 0 ? QString{}
                   : tr("%1, %2", "sessions, time").arg(words::sessions(count), words::total(held)));
    m_later->setEnabled(m_shownYear < yearOf(today()));
    m_earlier->setEnabled(!year.days.empty() && yearOf(year.days.front()) < m_shownYear);
    m_map->show(m_shownYear, today(), heatOf(year.sessions, year.streak), goodDay());
    m_streak->show(today(), year.days, year.streak);
    m_week->show(today(), year.week, m_settings);
    showBars(year);
    m_discomfort->show(core::discomfortLine(year.sessions));
    m_list->show(m_shownYear, year.sessions, year.streak.forgiven);
}

void HistoryPage::showBars(const Year& year)
{
    const auto stretches = stretchBars(year.sessions, m_parts.catalogue, today());
    const bool hasLine = std::ranges::any_of(stretches, [](const auto& bar) { return bar.line.has_value(); });
    m_stretches->show(QString::number(static_cast<int>(m_shownYear)), stretches,
                      hasLine ? tr("The line: about 10 minutes a week and side is enough for flexibility.")
                              : QString{});
    m_reminders->show(tr("Last 30 days"), reminderBars(year.month));
}

void HistoryPage::turnYear(int by)
{
    m_shownYear += date::years{by};
    m_list->startOver();
    m_map->clearChoice();
    readHistory();
}

void HistoryPage::remove(const core::Uuid& session)
{
    m_deleted = session;
    m_parts.resident.report(core::SessionDeleted{session});
    m_undo->show();
    m_undoEnds.start(std::chrono::duration_cast<core::Milliseconds>(undoLasts));
}

void HistoryPage::arrange()
{
    const bool isNarrow = width() < theme::of(this).scaled(1000);
    if (isNarrow == m_isNarrow) {
        return;
    }
    m_isNarrow = isNarrow;
    if (isNarrow) {
        m_mainScroller->takeWidget();
        m_listScroller->takeWidget();
        m_bothLayout->addWidget(m_left);
        m_bothLayout->addWidget(m_list);
        m_mainScroller->setContent(m_both);
        m_both->show();
    } else {
        m_mainScroller->takeWidget();
        m_both->setParent(this);
        m_both->hide();
        m_mainScroller->setContent(m_left);
        m_listScroller->setContent(m_list);
    }
    m_left->show();
    m_listScroller->setVisible(!isNarrow && !m_list->isHidden());
}

void HistoryPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    readHistory();
}

void HistoryPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace limber::ui
