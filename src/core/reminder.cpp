#include "limber/core/reminder.hpp"

#include "reminder_rules.hpp"
#include "schedule.hpp"

#include <algorithm>
#include <utility>

namespace limber::core {

namespace {

constexpr std::size_t daysRemembered = 4;
constexpr std::chrono::hours longestMeasuredPause{12};
constexpr Minutes unseenMeansAsleep = checkpoint + Minutes{2};

/// One decision in the making: the state as it changes and the effects as they gather.
class Deciding {
public:
    Deciding(const ReminderState& state, const Now& now, const Settings& settings)
        : m_state{state}
        , m_now{now}
        , m_settings{settings}
    { }

    void on(const Started&);
    void on(const Woke&) { }
    void on(const Sensed& event);
    void on(const Answered& event);
    void on(const SessionBegan& event);
    void on(const SessionOver& event);
    void on(const SessionHeld& event);
    void on(const core::Paused& event);
    void on(const Resumed&);

    /// What happened since the last event without anybody telling.
    void catchUp();
    /// What time alone brings about.
    void settle();

    Decision result() &&
    {
        m_state.seen = Seen{m_now.wall, m_now.up};
        return {std::move(m_state), std::move(m_effects)};
    }

private:
    void followClock(Milliseconds jump);
    void followCalendar();
    void replaceDue(const Due& due);
    [[nodiscard]] LivedTime dueSince(const BookendWindow& window, SessionKind kind) const;
    void wakeFromSleep(Uptime since);
    void leave(Uptime since);
    void comeBack();
    void startCountAnew();
    void dealWithClockTimes();
    void becomeQuiet(Seconds span);
    void rememberSettled(SessionKind kind, CivilDay day);
    void settleDue(const Due& due, ReminderOutcome outcome);
    void applyRules();
    void lapse();
    void seeBookends();
    void seeBreak();
    void giveHeadsUp();
    void offerOrWithdraw();
    void repeatOrGiveUp();
    void stepBack();
    void withdraw();

    ReminderState m_state;
    const Now& m_now;
    const Settings& m_settings;
    std::vector<Effect> m_effects;
};

void Deciding::catchUp()
{
    if (!m_state.seen || m_now.up < m_state.seen->up) {
        return;
    }
    const Seen seen = *m_state.seen;
    const Milliseconds unseen = m_now.up - seen.up;
    if (const Milliseconds jump = m_now.wall - seen.wall - unseen; std::chrono::abs(jump) > clocksMayDiffer) {
        followClock(jump);
    }
    if (m_state.count.runningSince && !m_state.signs.isAway() && m_settings.breaks.enabled
        && unseen > unseenMeansAsleep) {
        wakeFromSleep(seen.up);
    }
}

/// The wall clock was set by `jump`. What it said before goes with it, as far as it is not a matter of the
/// calendar.
void Deciding::followClock(Milliseconds jump)
{
    const auto move = [jump](Due& due) {
        if (due.kind == SessionKind::Break) {
            due.since.at += jump;
        }
        if (due.shown) {
            *due.shown += jump;
        }
    };
    if (auto* session = std::get_if<InSession>(&m_state.phase)) {
        if (session->answers) {
            move(*session->answers);
        }
    } else if (const Due* due = dueIn(m_state.phase)) {
        Due moved = *due;
        move(moved);
        replaceDue(moved);
    }
    if (m_state.clockDueAfter && *m_state.clockDueAfter > m_now.wall) {
        // Times that come a second time are due a second time, but not within an interval of the last break.
        const Uptime again = m_state.lastBreak.value_or(m_now.up - m_settings.breaks.interval)
            + m_settings.breaks.interval - Milliseconds{1};
        const Instant earliest = std::max(m_now.wall, m_now.wall + (again - m_now.up));
        m_state.clockDueAfter = std::min(*m_state.clockDueAfter, earliest);
    }
    followCalendar();
}

/// The clock was set, so it may be another day than it seemed to be.
void Deciding::followCalendar()
{
    const auto isToCome = [this](SessionKind kind) {
        return [today = bookendDay(kind, m_now.wall, m_now.zone)](CivilDay day) { return day > today; };
    };
    std::erase_if(m_state.morningsSettled, isToCome(SessionKind::Morning));
    std::erase_if(m_state.eveningsSettled, isToCome(SessionKind::Evening));
    const Due* due = dueIn(m_state.phase);
    if (due == nullptr || due->kind == SessionKind::Break) {
        return;
    }
    if (const auto window = openWindow(due->kind, m_settings.bookends, m_now.wall, m_now.zone)) {
        if (window->day != dayOfBookend(*due)) { // it is this day's, after all
            Due moved = *due;
            moved.since = dueSince(*window, due->kind);
            replaceDue(moved);
        }
    } else if (m_now.wall < windowOn(dayOfBookend(*due), due->kind, m_settings.bookends, m_now.zone).from) {
        withdraw(); // its time has not come; when it does it is due anew
        m_state.phase = Counting{};
    }
}

/// A morning is due from the first activity on, an evening from its time on.
LivedTime Deciding::dueSince(const BookendWindow& window, SessionKind kind) const
{
    Now since = m_now;
    if (kind == SessionKind::Evening) {
        since.wall = window.from;
    }
    return livedTime(since);
}

void Deciding::replaceDue(const Due& due)
{
    std::visit(
        [&due](auto& phase) {
            if constexpr (requires { phase.due; }) {
                phase.due = due;
            }
        },
        m_state.phase);
}

/// No event for longer than one can take: the computer slept, and nobody said so.
void Deciding::wakeFromSleep(Uptime since)
{
    leave(since);
    stepBack();
    comeBack();
}

void Deciding::on(const Started&)
{
    if (!m_state.clockDueAfter) {
        m_state.clockDueAfter = m_now.wall;
    }
    if (!m_state.signs.isAway()) {
        if (m_state.awaySince) {
            comeBack();
        } else if (!m_state.count.runningSince) {
            m_state.count.runningSince = m_now.up;
        }
    }
    becomeQuiet(afterReturn);
}

void Deciding::on(const Sensed& event)
{
    const bool wasAway = m_state.signs.isAway();
    const bool wasBusy = m_state.signs.isBusy(m_settings.waitFor);
    m_state.signs.set(event.sign.what, event.sign.value);
    const bool isAway = m_state.signs.isAway();
    if (isAway && meansAway(event.sign.what)) {
        leave(std::min(event.sign.since, m_now.up));
    } else if (wasAway && !isAway) {
        comeBack();
    }
    if (wasBusy && !m_state.signs.isBusy(m_settings.waitFor)) {
        becomeQuiet(afterBusy);
    }
}

void Deciding::leave(Uptime since)
{
    ActiveCount& count = m_state.count;
    const bool countsOn = m_settings.breaks.away == AwayMeaning::CountOn;
    if (count.runningSince && !countsOn) {
        count.counted += std::max(Milliseconds{0}, since - *count.runningSince);
        count.runningSince.reset();
    } else if (m_state.awaySince && since < *m_state.awaySince) { // a second sign tells of it from earlier on
        count.counted = std::max(Milliseconds{0}, count.counted - (*m_state.awaySince - since));
    }
    m_state.awaySince = m_state.awaySince ? std::min(*m_state.awaySince, since) : since;
}

void Deciding::comeBack()
{
    const Milliseconds away = m_now.up - m_state.awaySince.value_or(m_now.up);
    m_state.awaySince.reset();
    if (!m_state.count.runningSince) {
        m_state.count.runningSince = m_now.up;
    }
    becomeQuiet(afterReturn);
    const BreakSettings& breaks = m_settings.breaks;
    if (breaks.away == AwayMeaning::StartAnew && away >= breaks.awayThreshold) {
        if (breaks.mode != BreakMode::ActiveTime) {
            seeBreak(); // one that fell due in the absence
        }
        if (const Due* due = dueIn(m_state.phase); due != nullptr && due->kind == SessionKind::Break) {
            settleDue(Due{*due}, ReminderOutcome::Excused);
        }
        if (!std::holds_alternative<InSession>(m_state.phase)) {
            startCountAnew();
        }
    }
}

void Deciding::on(const Answered& event)
{
    if (std::holds_alternative<InSession>(m_state.phase)) {
        return;
    }
    const auto* offering = std::get_if<Offering>(&m_state.phase);
    if (event.serial && (offering == nullptr || offering->serial != *event.serial)) {
        return;
    }
    const Due* due = dueIn(m_state.phase);
    if (due == nullptr) {
        if (event.answer == AnswerKind::Start) {
            m_state.phase = InSession{SessionKind::Break, std::nullopt, std::nullopt,
                                      dayOf(toCivil(m_now.wall, m_now.zone))};
            m_effects.emplace_back(OpenSession{SessionKind::Break});
        }
        return;
    }
    Due answered = *due;
    switch (event.answer) {
    case AnswerKind::Start:
        withdraw();
        m_effects.emplace_back(OpenSession{answered.kind});
        m_state.phase = InSession{answered.kind, answered, std::nullopt, dayOfBookend(answered)};
        break;
    case AnswerKind::Snooze:
        withdraw();
        ++answered.snoozes;
        answered.ignored = 0;
        m_state.phase = Snoozing{answered, m_now.up + event.snooze.value_or(m_settings.snooze)};
        break;
    case AnswerKind::Skip:
        settleDue(answered, ReminderOutcome::Skipped);
        break;
    }
}

void Deciding::on(const SessionBegan& event)
{
    if (auto* running = std::get_if<InSession>(&m_state.phase)) {
        running->kind = event.kind;
        return;
    }
    const CivilDay day = bookendDay(event.kind, event.at.value_or(m_now.wall), m_now.zone);
    InSession session{event.kind, std::nullopt, std::nullopt, day};
    if (const Due* due = dueIn(m_state.phase)) {
        session.answers = *due;
        if (due->kind == event.kind) {
            session.day = dayOfBookend(*due);
        }
    }
    if (const auto* snoozing = std::get_if<Snoozing>(&m_state.phase)) {
        session.snoozedUntil = snoozing->until;
    }
    withdraw();
    m_state.phase = session;
}

void Deciding::on(const SessionOver& event)
{
    const auto* running = std::get_if<InSession>(&m_state.phase);
    if (running == nullptr) {
        return;
    }
    const InSession session = *running;
    const bool wasDone = event.stepsDone > 0;
    if (wasDone) {
        m_state.lastBreak = m_now.up;
        startCountAnew();
        rememberSettled(session.kind, session.day);
    }
    m_state.phase = Counting{};
    if (!session.answers) {
        return;
    }
    const bool matches = session.answers->kind == SessionKind::Break || session.answers->kind == session.kind;
    if (wasDone && matches) {
        settleDue(*session.answers, ReminderOutcome::Started);
    } else if (wasDone) {
        m_state.phase = Snoozing{*session.answers, session.snoozedUntil.value_or(m_now.up)};
    } else {
        Due later = *session.answers;
        later.ignored = 0;
        const Uptime soon = m_now.up + m_settings.snooze;
        m_state.phase = Snoozing{later, std::max(soon, session.snoozedUntil.value_or(soon))};
    }
}

void Deciding::on(const SessionHeld& event)
{
    if (event.stepsDone <= 0) {
        return;
    }
    const CivilDay day = bookendDay(event.kind, event.began, m_now.zone);
    const std::optional<Uptime> ranFrom = m_state.count.runningSince;
    if (auto* session = std::get_if<InSession>(&m_state.phase)) {
        session->kind = event.kind;
        session->day = day;
        on(SessionOver{event.stepsDone});
    } else {
        const Due* due = dueIn(m_state.phase);
        const bool isAnswered = due != nullptr
            && (due->kind == SessionKind::Break || (due->kind == event.kind && dayOfBookend(*due) == day));
        if (isAnswered) {
            settleDue(Due{*due}, ReminderOutcome::Started);
        } else {
            startCountAnew();
        }
        rememberSettled(event.kind, day);
    }
    if (ranFrom) { // the user has been active since it ended
        const Milliseconds ago = std::max(Milliseconds{0}, m_now.wall - event.ended);
        m_state.count.runningSince = std::max(*ranFrom, m_now.up - ago);
    }
}

void Deciding::on(const core::Paused& event)
{
    Pause pause{event.until, std::nullopt};
    if (event.until && *event.until - m_now.wall <= longestMeasuredPause) {
        pause.untilUp = m_now.up + (*event.until - m_now.wall);
    }
    m_state.pause = pause;
}

void Deciding::on(const Resumed&)
{
    m_state.pause.reset();
}

void Deciding::settle()
{
    ReminderState before;
    do { // what one rule settles may be another's to take up
        before = m_state;
        applyRules();
    } while (!(m_state == before));
}

void Deciding::applyRules()
{
    if (m_state.pause && isOver(*m_state.pause, m_now)) {
        m_state.pause.reset();
    }
    if (auto* snoozing = std::get_if<Snoozing>(&m_state.phase);
        snoozing != nullptr && m_now.up >= snoozing->until) {
        m_state.phase = Waiting{Due{snoozing->due}};
    }
    lapse();
    if (m_settings.breaks.mode != BreakMode::ActiveTime) {
        seeBreak(); // before a bookend that absorbs it, so that it is on record
    }
    seeBookends();
    seeBreak();
    giveHeadsUp();
    repeatOrGiveUp();
    offerOrWithdraw();
}

void Deciding::lapse()
{
    const Due* due = dueIn(m_state.phase);
    if (due == nullptr || !hasLapsed(m_state.phase, *due, m_now, m_settings)) {
        return;
    }
    const bool reachedTheUser
        = due->shown.has_value() && due->snoozes == 0 && isEnabled(due->kind, m_settings);
    settleDue(Due{*due}, reachedTheUser ? ReminderOutcome::Missed : ReminderOutcome::Excused);
}

void Deciding::seeBookends()
{
    const Due* due = dueIn(m_state.phase);
    // One that was snoozed beyond its end makes room for the next.
    const bool makesRoom = due != nullptr
        && (due->kind == SessionKind::Break || m_now.wall >= lapseTime(*due, m_now, m_settings));
    const bool isFree = std::holds_alternative<Counting>(m_state.phase) || makesRoom;
    if (!isFree || m_state.signs.isAway()) {
        return;
    }
    for (const SessionKind kind : {SessionKind::Morning, SessionKind::Evening}) {
        const auto window = openWindow(kind, m_settings.bookends, m_now.wall, m_now.zone);
        if (!window || isSettled(m_state, kind, window->day)) {
            continue;
        }
        if (due != nullptr) {
            settleDue(Due{*due}, ReminderOutcome::Excused);
        }
        m_state.phase = Waiting{Due{kind, dueSince(*window, kind), std::nullopt, 0, 0}};
        return;
    }
}

void Deciding::seeBreak()
{
    const BreakSettings& breaks = m_settings.breaks;
    if (!breaks.enabled || !std::holds_alternative<Counting>(m_state.phase)) {
        return;
    }
    Now since = m_now;
    if (breaks.mode == BreakMode::ActiveTime) {
        if (m_state.signs.isAway() || activeTime(m_state, m_now.up) < breaks.interval
            || !isActiveHour(breaks, m_now.wall, m_now.zone)) {
            return;
        }
    } else {
        const Instant dealtWith = m_state.clockDueAfter.value_or(m_now.wall);
        const auto due = lastClockDue(breaks, dealtWith, m_now.wall, m_now.zone);
        if (!due) {
            return;
        }
        m_state.clockDueAfter = *due;
        since.wall = *due;
    }
    m_state.phase = Waiting{Due{SessionKind::Break, livedTime(since), std::nullopt, 0, 0}};
}

void Deciding::giveHeadsUp()
{
    if (m_state.headsUpGiven || !canShow(m_state, m_now, m_settings)) {
        return;
    }
    if (const auto left = timeToBreak(m_state, m_now, m_settings);
        left && *left <= headsUpBefore && *left > Milliseconds{0} && m_settings.breaks.headsUp) {
        m_state.headsUpGiven = true;
        m_effects.emplace_back(ShowHeadsUp{});
    }
}

void Deciding::repeatOrGiveUp()
{
    auto* offering = std::get_if<Offering>(&m_state.phase);
    if (offering == nullptr || m_now.up < offering->repeatAt || isHeldBack(m_state, m_settings)) {
        return;
    }
    ++offering->due.ignored;
    if (offering->due.ignored >= attempts) {
        settleDue(Due{offering->due}, ReminderOutcome::Missed);
        return;
    }
    offering->repeatAt = m_now.up + repeatAfter;
    m_effects.emplace_back(ShowOffer{offering->due.kind, offering->serial, offering->due.ignored + 1});
}

void Deciding::offerOrWithdraw()
{
    if (std::holds_alternative<Offering>(m_state.phase)) {
        if (isHeldBack(m_state, m_settings)) {
            stepBack();
        }
    } else if (const auto* waiting = std::get_if<Waiting>(&m_state.phase);
               waiting != nullptr && canShow(m_state, m_now, m_settings)) {
        Due due = waiting->due;
        due.shown = due.shown.value_or(m_now.wall);
        const std::int64_t serial = ++m_state.lastSerial;
        m_effects.emplace_back(ShowOffer{due.kind, serial, due.ignored + 1});
        m_state.phase = Offering{due, serial, m_now.up + repeatAfter};
    }
}

void Deciding::settleDue(const Due& due, ReminderOutcome outcome)
{
    withdraw();
    m_effects.emplace_back(RecordReminder{
        ReminderRecord{Uuid{}, due.kind, due.since, due.shown, m_now.wall, due.snoozes, outcome}});
    rememberSettled(due.kind, dayOfBookend(due));
    m_state.phase = Counting{};
    if (outcome == ReminderOutcome::Excused) {
        dealWithClockTimes(); // the user has not had a break, so the count stays
    } else {
        m_state.lastBreak = m_now.up;
        startCountAnew();
    }
}

void Deciding::startCountAnew()
{
    m_state.count.counted = Milliseconds{0};
    if (m_state.count.runningSince) {
        m_state.count.runningSince = m_now.up;
    }
    dealWithClockTimes();
}

void Deciding::dealWithClockTimes()
{
    m_state.clockDueAfter = m_now.wall;
    m_state.headsUpGiven = false;
}

void Deciding::rememberSettled(SessionKind kind, CivilDay day)
{
    if (kind != SessionKind::Morning && kind != SessionKind::Evening) {
        return;
    }
    auto& days = kind == SessionKind::Morning ? m_state.morningsSettled : m_state.eveningsSettled;
    if (std::find(days.begin(), days.end(), day) != days.end()) {
        return;
    }
    days.push_back(day);
    if (days.size() > daysRemembered) {
        days.erase(days.begin());
    }
}

void Deciding::becomeQuiet(Seconds span)
{
    const Uptime until = m_now.up + span;
    m_state.quietUntil = m_state.quietUntil ? std::max(*m_state.quietUntil, until) : until;
}

/// Takes the offer from the screen until it can come again.
void Deciding::stepBack()
{
    if (const auto* offering = std::get_if<Offering>(&m_state.phase)) {
        const Due due = offering->due;
        withdraw();
        m_state.phase = Waiting{due};
    }
}

void Deciding::withdraw()
{
    if (const auto* offering = std::get_if<Offering>(&m_state.phase)) {
        m_effects.emplace_back(WithdrawOffer{offering->serial});
    }
}

} // namespace

Decision decide(const ReminderState& state, const Event& event, const Now& now, const Settings& settings)
{
    Deciding deciding{state, now, settings};
    deciding.catchUp();
    std::visit([&](const auto& happened) { deciding.on(happened); }, event);
    deciding.settle();
    return std::move(deciding).result();
}

Milliseconds activeTime(const ReminderState& state, Uptime now)
{
    const Milliseconds running = state.count.runningSince ? now - *state.count.runningSince : Milliseconds{0};
    return state.count.counted + std::max(Milliseconds{0}, running);
}

} // namespace limber::core
