#include "limber/shell/session_player.hpp"

#include <algorithm>
#include <type_traits>
#include <utility>
#include <variant>

namespace limber::shell {

using namespace core::session;

SessionPlayer::SessionPlayer(const ports::Clock& clock, ports::ResidentSide& resident, Opening opening)
    : m_clock{clock}
    , m_resident{resident}
    , m_opening{std::move(opening)}
    , m_session{core::session::begin(m_opening.routine,
                                     clock.now(),
                                     m_opening.begin.resumeAt,
                                     m_opening.interrupted ? m_opening.interrupted->steps
                                                           : std::vector<core::StepRecord>{})}
{ }

void SessionPlayer::start()
{
    const core::Now now = m_clock.now();
    const core::LivedTime started
        = m_opening.interrupted ? m_opening.interrupted->started : core::livedTime(now);
    report(core::SessionOpened{m_opening.begin.id, m_opening.begin.kind, m_opening.begin.routine, started,
                               static_cast<int>(m_session.steps.size())},
           Answer::MovesSession);
}

void SessionPlayer::act(const Event& event)
{
    // An effect may be answered while it is carried out: that waits until the effects before it are done.
    m_events.push_back(event);
    if (m_isActing) {
        return;
    }
    m_isActing = true;
    while (!m_events.empty()) {
        const Event first = std::move(m_events.front());
        m_events.pop_front();
        Advance next = advance(std::move(m_session), first, m_clock.now());
        m_session = std::move(next.session);
        std::for_each(next.effects.begin(), next.effects.end(),
                      [this](const Effect& effect) { carryOut(effect); });
    }
    m_isActing = false;
}

void SessionPlayer::carryOut(const Effect& effect)
{
    if (const auto* over = std::get_if<StepOver>(&effect)) {
        report(core::StepFinished{m_opening.begin.id, over->step}, Answer::MovesSession);
    } else if (const auto* ended = std::get_if<Ended>(&effect)) {
        m_outcome = ended->outcome;
        report(core::SessionClosed{m_opening.begin.id, ended->outcome, ended->at}, Answer::MovesSession);
    } else if (const auto* cue = std::get_if<Cue>(&effect); cue != nullptr && m_hearCue) {
        m_hearCue(*cue);
    }
}

void SessionPlayer::report(const core::Report& report, Answer answer)
{
    m_isReporting = true;
    const std::uint64_t serial = m_resident.report(report);
    m_isReporting = false;
    m_awaited.emplace(serial, answer);
    const bool isAnswered = m_answeredEarly.count(serial) > 0;
    m_answeredEarly.clear();
    if (isAnswered) {
        answered(serial);
    }
}

void SessionPlayer::answered(std::uint64_t serial)
{
    const auto awaited = m_awaited.find(serial);
    if (awaited == m_awaited.end()) {
        if (m_isReporting) {
            m_answeredEarly.insert(serial);
        }
        return;
    }
    const Answer answer = awaited->second;
    m_awaited.erase(awaited);
    if (answer == Answer::MovesSession) {
        act(StoreAnswered{});
    }
}

void SessionPlayer::hear(const core::Instruction& instruction)
{
    if (const auto* stored = std::get_if<core::Stored>(&instruction)) {
        answered(stored->serial);
    } else if (const auto* failed = std::get_if<core::NotStored>(&instruction)) {
        const bool isOurs = m_isReporting || m_awaited.count(failed->serial) > 0;
        if (isOurs && std::find(m_faults.begin(), m_faults.end(), failed->reason) == m_faults.end()) {
            m_faults.push_back(failed->reason);
        }
        answered(failed->serial);
    } else if (std::holds_alternative<core::CloseWindows>(instruction)) {
        act(EndWanted{});
    } else {
        return;
    }
    if (m_changed && !m_isActing) {
        m_changed();
    }
}

void SessionPlayer::sense(const core::Sign& sign)
{
    const bool isAway = sign.what == core::What::Locked || sign.what == core::What::Asleep;
    if (!isAway || sign.value != true) {
        return;
    }
    act(WentAway{});
    if (m_changed) {
        m_changed();
    }
}

void SessionPlayer::rate(std::optional<int> discomfort, const std::string& note)
{
    report(core::SessionRated{m_opening.begin.id, discomfort, note}, Answer::IsNoted);
}

View SessionPlayer::view() const
{
    return core::session::view(m_session, m_clock.now().up);
}

std::optional<core::Uptime> SessionPlayer::nextChange() const
{
    return core::session::nextChange(m_session);
}

} // namespace limber::shell
