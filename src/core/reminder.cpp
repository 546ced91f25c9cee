#include "limber/core/reminder.hpp"

#include "reminder_rules.hpp"
#include "schedule.hpp"

#include <algorithm>
#include <utility>

namespace limber::core {

namespace {

constexpr std::size_t daysRemembered = 4;
constexpr std::chrono::hours longestMeasuredPause{12};

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
    void on(const core::Paused& event);
    void on(const Resumed&);

    /// What time alone brings about.
    void settle();

    Decision result() && { return {std::move(m_state), std::move(m_effects)}; }

private:
    void leave(Uptime since);
    void comeBack();
    void startCountAnew();
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
    void withdraw();

    ReminderState m_state;
    const Now& m_now;
    const Settings& m_settings;
    std::vector<Effect> m_effects;
};

void Deciding::on(const Started&)
{
    if (!m_state.clockDueAfter) {
        m_state.clockDueAfter = m_now.wall;
    }
    if (m_state.awaySince) {
        comeBack();
    } else if (!m_state.count.runningSince) {
        m_state.count.runningSince = m_now.up;
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
    m_state.awaySince = m_state.awaySince ? std::min(*m_state.awaySince, since) : since;
    if (m_state.count.runningSince) {
        m_state.count.counted += std::max(Milliseconds{0}, since - *m_state.count.runningSince);
        m_state.count.runningSince.reset();
    }
}

void Deciding::comeBack()
{
    const Milliseconds away = m_now.up - m_state.awaySince.value_or(m_now.up);
    m_state.awaySince.reset();
    m_state.count.runningSince = m_now.up;
    becomeQuiet(afterReturn);
    const BreakSettings& breaks = m_settings.breaks;
    if (breaks.away == AwayMeaning::CountOn) {
        m_state.count.counted += away;
    } else if (breaks.away == AwayMeaning::StartAnew && away >= breaks.awayThreshold) {
        if (const Due* due = dueIn(m_state.phase); due != nullptr && due->kind == SessionKind::Break) {
            settleDue(Due{*due}, ReminderOutcome::Excused);
        } else if (!std::holds_alternative<InSession>(m_state.phase)) {
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
            m_state.phase = InSession{SessionKind::Break, std::nullopt, std::nullopt};
            m_effects.emplace_back(OpenSession{SessionKind::Break});
        }
        return;
    }
    Due answered = *due;
    switch (event.answer) {
    case AnswerKind::Start:
        withdraw();
        m_effects.emplace_back(OpenSession{answered.kind});
        m_state.phase = InSession{answered.kind, answered, std::nullopt};
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
    InSession session{event.kind, std::nullopt, std::nullopt};
    if (const Due* due = dueIn(m_state.phase)) {
        session.answers = *due;
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
        startCountAnew();
        if (session.kind == SessionKind::Morning) {
            rememberSettled(SessionKind::Morning, dayOf(toCivil(m_now.wall, m_now.zone)));
        } else if (session.kind == SessionKind::Evening) {
            rememberSettled(SessionKind::Evening, livedDay(m_now.wall, m_now.zone));
        }
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
    const bool reachedTheUser = due->shown.has_value() && due->snoozes == 0;
    settleDue(Due{*due}, reachedTheUser ? ReminderOutcome::Missed : ReminderOutcome::Excused);
}

void Deciding::seeBookends()
{
    const Due* due = dueIn(m_state.phase);
    const bool isFree = std::holds_alternative<Counting>(m_state.phase)
        || (due != nullptr && due->kind == SessionKind::Break);
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
        Now since = m_now;
        if (kind == SessionKind::Evening) {
            since.wall = window->from;
        }
        m_state.phase = Waiting{Due{kind, livedTime(since), std::nullopt, 0, 0}};
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
    if (const auto* offering = std::get_if<Offering>(&m_state.phase)) {
        if (isHeldBack(m_state, m_settings)) {
            const Due due = offering->due;
            withdraw();
            m_state.phase = Waiting{due};
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
    if (due.kind != SessionKind::Break) {
        rememberSettled(due.kind, dayOfBookend(due));
    }
    m_state.phase = Counting{};
    startCountAnew();
}

void Deciding::startCountAnew()
{
    m_state.count.counted = Milliseconds{0};
    if (m_state.count.runningSince) {
        m_state.count.runningSince = m_now.up;
    }
    m_state.clockDueAfter = m_now.wall;
    m_state.headsUpGiven = false;
}

void Deciding::rememberSettled(SessionKind kind, CivilDay day)
{
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
