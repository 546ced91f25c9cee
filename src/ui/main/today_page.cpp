#include "main/today_page.hpp"

#include "main/day_arc.hpp"
#include "main/figure_picture.hpp"
#include "main/routine_words.hpp"
#include "widgets/button.hpp"
#include "widgets/card.hpp"
#include "widgets/flow_grid.hpp"
#include "widgets/flow_row.hpp"
#include "widgets/glyph_view.hpp"
#include "widgets/kind_disc.hpp"
#include "widgets/scroller.hpp"
#include "widgets/text.hpp"

#include "limber/ui/words.hpp"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace limber::ui {

namespace {

using core::NextUpStatus;
using core::SessionKind;

} // namespace

TodayPage::TodayPage(const MainWindowParts& parts, QWidget* parent)
    : QWidget(parent)
    , m_parts{parts}
    , m_banner{new Text(theme::Type::Body, {}, Tone::Bad)}
{
    const theme::Tokens t = theme::of(this);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(t.space(2.5), t.space(0.5), t.space(2.5), t.space(2.5));
    column->setSpacing(t.space(1.75));
    column->addWidget(m_banner);
    column->addWidget(makeArcCard());
    column->addWidget(makeOffer(), 1);
    column->addWidget(makeQuickStarts());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new Scroller(content));
    m_banner->hide();

    m_minute.setSingleShot(true);
    connect(&m_minute, &QTimer::timeout, this, [this] {
        refresh();
        armTimer();
    });
}

QWidget* TodayPage::makeArcCard()
{
    const theme::Tokens t = theme::of(this);
    auto* card = new Card;
    m_eyebrow = new Text(theme::Type::Caption, {}, Tone::Muted);
    m_headline = new Text(theme::Type::Large);
    m_reason = new Text(theme::Type::Body, {}, Tone::Muted);
    m_streak = new Text(theme::Type::Strong);
    m_forgiven = caption({});
    m_streak->setTrailing();
    m_forgiven->setTrailing();
    m_arc = new DayArc;

    auto* next = new QVBoxLayout;
    next->setSpacing(0);
    next->addWidget(m_eyebrow);
    next->addWidget(m_headline);
    next->addWidget(m_reason);
    auto* streak = new QVBoxLayout;
    streak->setSpacing(2);
    streak->addWidget(m_streak);
    streak->addWidget(m_forgiven);
    streak->addStretch();
    auto* head = new QHBoxLayout;
    head->setSpacing(t.space(2));
    head->addLayout(next, 3);
    head->addLayout(streak, 2);
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(t.space(3), t.space(2.5), t.space(3), t.space(2));
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_arc);
    return card;
}

QWidget* TodayPage::makeOffer()
{
    const theme::Tokens t = theme::of(this);
    auto* stage = new Stage;
    m_picture = new FigurePicture;
    m_picture->setMinimumSize(t.scaled(200), t.scaled(150));
    m_offerTitle = new Text(theme::Type::Title);
    m_offerStretches = new Text(theme::Type::Body, {}, Tone::Muted);
    m_offerLength = new Text(theme::Type::Body, {}, Tone::Muted);
    m_start = new Button(Look::Primary, icons::Glyph::Play, tr("Start now"));
    m_snooze = new Button(Look::Secondary, {});
    m_skip = new Button(Look::Quiet, tr("Skip"));
    m_resume = new Button(Look::Secondary, tr("Resume reminders"));
    m_turnOn = new Button(Look::Secondary, tr("Turn reminders on"));
    auto* buttons = new FlowRow(t.space(1));
    for (Button* button : {m_start, m_snooze, m_skip, m_resume, m_turnOn}) {
        buttons->addWidget(button);
    }
    connect(m_start, &Button::clicked, this, [this] {
        m_snapshot.next.status == NextUpStatus::Due ? answer(core::AnswerKind::Start) : start(offeredKind());
    });
    connect(m_snooze, &Button::clicked, this, [this] { answer(core::AnswerKind::Snooze); });
    connect(m_skip, &Button::clicked, this, [this] { answer(core::AnswerKind::Skip); });
    connect(m_resume, &Button::clicked, this, [this] { m_parts.resident.report(core::Resumed{}); });
    connect(m_turnOn, &Button::clicked, this, &TodayPage::settingsWanted);

    auto* words = new QVBoxLayout;
    words->setSpacing(t.space(0.5));
    words->addStretch();
    words->addWidget(m_offerTitle);
    words->addWidget(m_offerStretches);
    words->addWidget(m_offerLength);
    words->addSpacing(t.space(1.5));
    words->addLayout(buttons);
    words->addStretch();
    m_offerLayout = new QBoxLayout(QBoxLayout::LeftToRight, stage);
    m_offerLayout->setContentsMargins(t.space(3), t.space(2), t.space(3), t.space(2));
    m_offerLayout->setSpacing(t.space(3.5));
    m_offerLayout->addWidget(m_picture, 4);
    m_offerLayout->addLayout(words, 6);
    return stage;
}

QWidget* TodayPage::makeQuickStarts()
{
    const theme::Tokens t = theme::of(this);
    auto* row = new QWidget;
    auto* grid = new FlowGrid(t.scaled(210), t.space(1.75), row);
    grid->setMostColumns(3);
    std::size_t place = 0;
    for (const SessionKind kind : {SessionKind::Morning, SessionKind::Break, SessionKind::Evening}) {
        m_quickStarts[place] = makeQuickStart(kind);
        grid->addWidget(m_quickStarts[place].button);
        ++place;
    }
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    row->setSizePolicy(policy);
    return row;
}

TodayPage::QuickStart TodayPage::makeQuickStart(SessionKind kind)
{
    const theme::Tokens t = theme::of(this);
    QuickStart quick{kind,
                     new CardButton,
                     new KindDisc(kind),
                     new Text(theme::Type::Heading, words::kindName(kind)),
                     caption({}),
                     new GlyphView(icons::Glyph::Play, 18)};
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(quick.title);
    words->addWidget(quick.caption);
    auto* layout = new QHBoxLayout(quick.button);
    layout->setContentsMargins(t.space(2), t.space(1.75), t.space(2), t.space(1.75));
    layout->setSpacing(t.space(1.75));
    layout->addWidget(quick.disc);
    layout->addLayout(words, 1);
    layout->addWidget(quick.mark);
    connect(quick.button, &CardButton::clicked, this, [this, kind] { start(kind); });
    return quick;
}

void TodayPage::setSnapshot(const core::Snapshot& snapshot)
{
    m_snapshot = snapshot;
    refresh();
    armTimer();
}

void TodayPage::readHistory()
{
    const auto read = readToday(m_parts.history, livedDay(m_parts.clock.now()));
    m_today = read.value_or(TodayRecord{});
    m_fault = read ? QString{} : QString::fromStdString(read.error().text);
    refresh();
}

void TodayPage::tell(const QString& text)
{
    m_told = text;
    refresh();
}

SessionKind TodayPage::offeredKind() const
{
    return m_snapshot.next.kind == SessionKind::Manual ? SessionKind::Break : m_snapshot.next.kind;
}

std::optional<core::Routine> TodayPage::routineOf(SessionKind kind) const
{
    return routineToday(m_parts, m_snapshot.settings, kind, m_today.breaksEver);
}

void TodayPage::refresh()
{
    const core::Now now = m_parts.clock.now();
    QStringList faults{QString::fromStdString(m_snapshot.problem), m_fault, m_told};
    faults.removeAll(QString{});
    m_banner->setText(faults.join(QLatin1Char{'\n'}));
    m_banner->setHidden(faults.isEmpty());

    const words::Next next = words::next(m_snapshot.next, now);
    m_eyebrow->setText(next.eyebrow);
    m_headline->setText(next.headline);
    m_reason->setText(next.reason);
    m_reason->setHidden(next.reason.isEmpty());
    showStreak(now);
    m_arc->setDay(shapeOf(m_today, m_snapshot, now));
    showOffer(now);
    showQuickStarts(now);
}

void TodayPage::showStreak(const core::Now& now)
{
    const core::Streak& streak = m_today.streak;
    m_streak->setHidden(streak.days == 0);
    m_streak->setText(words::daysInARow(streak.days));
    const bool isThisWeek
        = !streak.forgiven.empty() && core::weekOf(streak.forgiven.front()) == core::weekOf(livedDay(now));
    m_forgiven->setHidden(!isThisWeek);
    if (isThisWeek) {
        m_forgiven->setText(tr("%1 was your rest day").arg(words::weekday(streak.forgiven.front())));
    }
}

void TodayPage::showOffer(const core::Now&)
{
    const NextUpStatus status = m_snapshot.next.status;
    const auto routine = routineOf(offeredKind());
    const bool isToWalk = routine && routine->items.empty();
    const bool isDue = status == NextUpStatus::Due;
    m_start->setVisible(status != NextUpStatus::InSession && routine && !isToWalk);
    m_snooze->setVisible(isDue);
    m_snooze->say(tr("In %1").arg(words::interval(m_snapshot.settings.snooze)));
    m_skip->setVisible(isDue);
    m_skip->say(offeredKind() == SessionKind::Morning       ? tr("Not today")
                    : offeredKind() == SessionKind::Evening ? tr("Not tonight")
                                                            : tr("Skip"));
    m_resume->setVisible(status == NextUpStatus::Paused);
    m_turnOn->setVisible(status == NextUpStatus::Off);
    m_picture->setHidden(isToWalk);
    if (!routine || isToWalk) {
        m_offerTitle->setText(isToWalk ? tr("Stand up and walk a little") : tr("No routine yet"));
        m_offerStretches->setText(isToWalk ? tr("No stretches until you have asked.")
                                           : tr("Choose one in the settings."));
        m_offerLength->setText({});
        return;
    }
    m_offerTitle->setText(QString::fromStdString(routine->name));
    m_offerStretches->setText(stretchesOf(*routine, m_parts.catalogue));
    m_offerLength->setText(lengthAndPlace(*routine, m_parts.catalogue));
    m_picture->setFigure(figureOf(*routine, m_parts.catalogue));
}

void TodayPage::showQuickStarts(const core::Now&)
{
    const core::BookendSettings& bookends = m_snapshot.settings.bookends;
    for (const QuickStart& quick : m_quickStarts) {
        const auto routine = routineOf(quick.kind);
        const bool hasSteps = routine && !routine->items.empty();
        const QString length = hasSteps ? words::about(core::duration(*routine)) : QString{};
        const auto done = quick.kind == SessionKind::Break ? std::nullopt : doneAt(m_today, quick.kind);
        QString says = length;
        if (done) {
            says = tr("Done at %1").arg(words::timeOfDay(*done));
        } else if (quick.kind == SessionKind::Evening && bookends.evening) {
            says = tr("At %1, %2", "time, length").arg(words::timeOfDay(bookends.eveningAt), length);
        }
        quick.disc->setDone(done.has_value());
        quick.caption->setText(says);
        static_cast<GlyphView*>(quick.mark)->setGlyph(done ? icons::Glyph::Check : icons::Glyph::Play);
        quick.button->setEnabled(hasSteps && m_snapshot.next.status != NextUpStatus::InSession);
        quick.button->setAccessibleName(tr("Start: %1").arg(words::kindName(quick.kind)));
        quick.button->setAccessibleDescription(says);
    }
}

void TodayPage::answer(core::AnswerKind kind)
{
    m_parts.resident.report(core::Answered{kind, m_snapshot.next.serial, {}});
}

void TodayPage::start(SessionKind kind)
{
    m_parts.resident.report(core::StartWanted{kind, {}, {}});
}

void TodayPage::armTimer()
{
    m_minute.stop();
    if (!isVisible()) {
        return;
    }
    const auto past = m_parts.clock.now().wall.time_since_epoch() % core::Minutes{1};
    m_minute.start(std::chrono::duration_cast<core::Milliseconds>(core::Minutes{1} - past));
}

void TodayPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    readHistory();
    armTimer();
}

void TodayPage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_minute.stop();
}

void TodayPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool isNarrow = width() < theme::of(this).scaled(640);
    m_offerLayout->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_picture->setMinimumHeight(theme::of(this).scaled(isNarrow ? 180 : 150));
}

} // namespace limber::ui
