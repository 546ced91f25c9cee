#pragma once

#include "limber/core/companion.hpp"
#include "limber/core/session.hpp"
#include "limber/ports/clock.hpp"
#include "limber/ports/companion.hpp"

#include <cstdint>
#include <deque>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace limber::shell {

/// Runs one session: asks the clock, moves the value, reports what is over to the resident and waits for it
/// to be stored. Whoever draws it calls act(Passed) when nextChange() has come, and before each look.
class SessionPlayer {
public:
    using HearCue = std::function<void(const core::session::Cue&)>;
    using Changed = std::function<void()>;

    /// What is to be played. `interrupted` is what is known of the session when it goes on.
    struct Opening {
        core::BeginSession begin;
        core::Routine routine; ///< with at least one step
        std::optional<core::SessionRecord> interrupted;
    };

    /// `clock` and `resident` outlive the player.
    SessionPlayer(const ports::Clock& clock, ports::ResidentSide& resident, Opening opening);

    /// Who is told of cues as they fall due.
    void onCue(HearCue hear) { m_hearCue = std::move(hear); }
    /// Who is told that something came in that nobody asked for just now: an answer of the store, a sign.
    void onChange(Changed changed) { m_changed = std::move(changed); }

    /// Reports the session as opened. To be called once, first.
    void start();
    /// Something happened, now.
    void act(const core::session::Event& event);
    /// What the resident says; what is not meant for this session is ignored.
    void hear(const core::Instruction& instruction);
    /// What the desktop tells: locking and sleeping pause.
    void sense(const core::Sign& sign);
    /// How it felt. May be said again.
    void rate(std::optional<int> discomfort, const std::string& note);

    [[nodiscard]] const core::session::Session& session() const { return m_session; }
    /// As it looks now.
    [[nodiscard]] core::session::View view() const;
    /// When to act(Passed) at the latest; nothing while only the user can move it.
    [[nodiscard]] std::optional<core::Uptime> nextChange() const;
    [[nodiscard]] bool isOver() const { return m_session.part == core::session::Part::Done; }
    /// How it ended; Running before.
    [[nodiscard]] core::SessionOutcome outcome() const { return m_outcome; }
    /// True when nothing is on its way to the store.
    [[nodiscard]] bool isStored() const { return m_awaited.empty(); }
    /// Why something could not be kept, in the order it was said; empty if all is well.
    [[nodiscard]] const std::vector<std::string>& faults() const { return m_faults; }
    [[nodiscard]] const core::BeginSession& begin() const { return m_opening.begin; }
    [[nodiscard]] const core::Routine& routine() const { return m_opening.routine; }

private:
    enum class Answer { MovesSession, IsNoted };

    void carryOut(const core::session::Effect& effect);
    void report(const core::Report& report, Answer answer);
    void answered(std::uint64_t serial);

    const ports::Clock& m_clock;
    ports::ResidentSide& m_resident;
    Opening m_opening;
    core::session::Session m_session;
    core::SessionOutcome m_outcome = core::SessionOutcome::Running;
    std::map<std::uint64_t, Answer> m_awaited;
    bool m_isReporting = false;
    std::set<std::uint64_t> m_answeredEarly; ///< while report() has not told the number yet
    std::vector<std::string> m_faults;
    bool m_isActing = false;
    std::deque<core::session::Event> m_events;
    HearCue m_hearCue;
    Changed m_changed;
};

} // namespace limber::shell
