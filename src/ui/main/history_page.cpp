#include "main/history_page.hpp"

#include "main/bars_card.hpp"
#include "main/discomfort_card.hpp"
#include "main/figure_picture.hpp"
#include "main/history_bars.hpp"
#include "main/history_list.hpp"
#include "main/week_card.hpp"
#include "main/year_card.hpp"
#include "widgets/button.hpp"
#include "widgets/card.hpp"
#include "widgets/flow_grid.hpp"
#include "widgets/glyph_view.hpp"
#include "widgets/margins.hpp"
#include "widgets/scroller.hpp"
#include "widgets/text.hpp"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace limber::ui {

namespace {

constexpr core::Seconds undoLasts{10};

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
    m_year = new YearCard;
    m_fault = makeFault();
    m_empty = makeEmpty();
    left->addWidget(m_fault);
    left->addWidget(m_year);
    makeCards(*left);
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
    connect(m_year, &YearCard::turned, this, &HistoryPage::turnYear);
    connect(m_year, &YearCard::dayChosen, m_list, &HistoryList::showOnly);
    connect(m_list, &HistoryList::everyDayShown, m_year, &YearCard::clearChoice);
    connect(m_list, &HistoryList::deleteWanted, this, &HistoryPage::remove);
    connect(m_list, &HistoryList::exportWanted, this, &HistoryPage::exportWanted);
    connect(m_list, &HistoryList::addingChanged, this, &HistoryPage::showAdding);
}

HistoryPage::~HistoryPage() = default;

void HistoryPage::makeCards(QVBoxLayout& column)
{
    const theme::Tokens t = theme::of(this);
    m_cards = new QWidget;
    auto* cards = new FlowGrid(t.scaled(290), t.space(1.75));
    cards->setMostColumns(2);
    m_streak = new StreakPanel;
    m_week = new WeekCard;
    cards->addWidget(m_streak);
    cards->addWidget(m_week);
    auto* charts = new FlowGrid(t.scaled(240), t.space(1.75));
    charts->setMostColumns(2);
    charts->setLastRowFilled();
    charts->setShares({4, 3, 3}); // bars with names and amounts need most
    m_stretches = new BarsCard(tr("Minutes per stretch"));
    m_discomfort = new DiscomfortCard;
    m_reminders = new BarsCard(tr("Reminders"));
    charts->addWidget(m_stretches);
    charts->addWidget(m_discomfort);
    charts->addWidget(m_reminders);
    auto* both = new QVBoxLayout(m_cards);
    both->setContentsMargins(0, 0, 0, 0);
    both->setSpacing(t.space(1.75));
    both->addLayout(cards);
    both->addLayout(charts);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    m_cards->setSizePolicy(policy);
    column.addWidget(m_cards);
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

void HistoryPage::setSettings(const core::Settings& settings)
{
    const bool isNew = settings != m_settings;
    m_settings = settings;
    if (isNew && isVisible()) {
        readHistory();
    }
}

void HistoryPage::readHistory()
{
    if (m_shownYear == date::year{0}) {
        m_shownYear = date::year_month_day{today()}.year();
    }
    const auto year = readYear(m_parts.history, m_shownYear, today());
    const bool isRead = year.has_value();
    const bool isEmpty = isRead && year->days.empty() && year->sessions.empty();
    m_fault->setVisible(!isRead);
    m_year->setVisible(isRead);
    m_cards->setVisible(isRead && !isEmpty);
    m_empty->setVisible(isEmpty);
    m_list->setVisible(isRead && !isEmpty);
    m_listScroller->setVisible(isRead && !isEmpty && !m_isNarrow);
    if (isRead) {
        showYear(*year);
    } else {
        m_faultText->setText(QString::fromStdString(year.error().text));
    }
}

void HistoryPage::showYear(const HistoryYear& year)
{
    m_year->show(year, goodDay(m_parts.catalogue, m_settings));
    m_streak->show(year.today, year.days, year.streak);
    m_week->show(year.today, year.week, m_settings);
    const auto stretches = stretchBars(year.sessions, m_parts.catalogue, year.today);
    const bool hasLine = std::ranges::any_of(stretches, [](const auto& bar) { return bar.line.has_value(); });
    m_stretches->show(QString::number(static_cast<int>(year.year)), stretches,
                      hasLine ? tr("The line: about 10 minutes a week and side is enough for flexibility.")
                              : QString{});
    m_reminders->show(tr("Last 30 days"), reminderBars(year.month));
    m_discomfort->show(core::discomfortLine(year.sessions));
    m_list->show(year.year, year.sessions, year.streak.forgiven);
}

void HistoryPage::turnYear(int by)
{
    m_shownYear += date::years{by};
    m_list->startOver();
    m_year->clearChoice();
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
