#include "deciding.hpp"
#include "reminder_rules.hpp"

#include <algorithm>
#include <utility>

// What the user does about reminders, and the decision as a whole.
namespace limber::core {

namespace {

constexpr std::chrono::hours longestMeasuredPause{12};

} // namespace

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

Decision decide(const ReminderState& state, const Event& event, const Now& now, const Settings& settings)
{
    Deciding deciding{state, now, settings};
    deciding.catchUp();
    std::visit([&](const auto& happened) { deciding.on(happened); }, event);
    deciding.settle();
    return std::move(deciding).result();
}

bool caresForTyping(const ReminderState& state, const Settings& settings)
{
    return settings.waitFor.typing && std::holds_alternative<Waiting>(state.phase)
        && !isHeldBack(state, settings) && state.politeUntil;
}

Milliseconds activeTime(const ReminderState& state, Uptime now)
{
    const Milliseconds running = state.count.runningSince ? now - *state.count.runningSince : Milliseconds{0};
    return state.count.counted + std::max(Milliseconds{0}, running);
}

} // namespace limber::core
