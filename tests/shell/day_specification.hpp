#pragma once

#include "limber/core/reminder.hpp"

#include <array>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace limber::test {

/// What a person may expect of their reminders, said as simply as it can be: the specification that
/// simulated lives are held against. It shares no rule with the policy in `core`, knows no alarms and keeps
/// its own books: it is told what happens to the user and what Limber shows, and `look` compares.
///
/// It covers breaks by active time and by the clock, with long absences starting the count anew, and both
/// bookends.
class DaySpecification {
public:
    DaySpecification(const core::Settings& settings, std::string name);

    // What happens to the user.

    /// Limber starts, for the first time or after having been off since `offSince`. A crash is not noticed:
    /// whoever was at the computer stays there.
    struct Off {
        core::Uptime since; ///< on this boot's clock
        bool crashed = false;
    };
    void started(const core::Now& now, std::optional<Off> off);
    void left(const core::Now& now, core::Uptime since);
    void returned(const core::Now& now);
    void becameBusy() { m_isBusy = true; }
    void becameFree(const core::Now& now);
    /// Where a desktop tells of typing, a reminder waits for a pause in it, for a minute at most.
    void canBeSeenTyping() { m_canBeSeenTyping = true; }
    void types(bool isTyping) { m_isTyping = isTyping; }
    /// Some hours are measured; longer pauses end when the clock says so; without a span the user resumes.
    void paused(const core::Now& now, std::optional<core::Milliseconds> span);
    void resumed() { m_pause.reset(); }
    void snoozed(const core::Now& now, core::Minutes span);
    void skipped() { m_hasSkipped = true; }
    void sessionBegan(const core::Now& now, core::SessionKind kind);
    void sessionOver(const core::Now& now, int stepsDone);
    /// Somebody sets the clock, which will show `now`.
    void clockSet(const core::Now& now);
    /// The computer was started again: this boot's clock stands at `shift` from the last one's.
    void rebooted(core::Milliseconds shift);

    // What Limber does.

    void saw(const core::Effect& effect, const core::Now& now);

    /// Is on screen what ought to be, and nothing else?
    void look(const core::Now& now);

    [[nodiscard]] std::optional<core::SessionKind> onScreen() const { return m_onScreen; }
    [[nodiscard]] const std::vector<std::string>& faults() const { return m_faults; }
    [[nodiscard]] int offers() const { return m_offers; }
    [[nodiscard]] int settledBookends() const { return static_cast<int>(m_settled.size()); }

private:
    struct Pending {
        core::SessionKind kind = core::SessionKind::Break;
        core::CivilDay day;
        core::Instant since; ///< of a break by the clock
        int ignored = 0;     ///< times it stood on screen for ten minutes without an answer
        std::optional<core::Uptime> snoozedUntil;
        core::Uptime shownAt;
    };
    using Bookend = std::pair<core::SessionKind, core::CivilDay>;

    [[nodiscard]] std::optional<Bookend> openBookend(const core::Now& now) const;
    [[nodiscard]] bool isActiveHour(const core::Now& now) const;
    [[nodiscard]] core::Milliseconds active(core::Uptime now) const;
    void settle(const core::ReminderRecord& record, const core::Now& now);
    void checkManners(const core::Now& now);
    [[nodiscard]] bool isPendingOver(const core::Now& now) const;
    void checkOutcome(const core::ReminderRecord& record, const core::Now& now);
    void startAnew(const core::Now& now);
    [[nodiscard]] bool isByTheClock() const { return m_settings.breaks.mode != core::BreakMode::ActiveTime; }
    /// The last time of the clock modes that nobody has dealt with.
    [[nodiscard]] std::optional<core::Instant> lastClockTime(const core::Now& now) const;
    [[nodiscard]] std::vector<core::TimeOfDay> clockTimesOn(std::size_t weekday) const;
    void fallDue(const core::Now& now);
    void fallDueByTheClock(const core::Now& now);
    void fault(const core::Now& now, const std::string& what);

    core::Settings m_settings;
    std::string m_name;
    std::array<std::vector<core::TimeOfDay>, 7> m_clockTimes; ///< Monday first
    bool m_isPresent = true;
    bool m_isBusy = false;
    core::Uptime m_awayFrom;
    core::Milliseconds m_lastAway{0};
    core::Milliseconds m_active{0};
    core::Uptime m_activeFrom;
    core::Uptime m_freeFrom;
    bool m_canBeSeenTyping = false;
    bool m_isTyping = false;
    std::optional<core::Uptime>
        m_readyFrom;           ///< what is due and not on screen is held back by no more than manners
    core::Instant m_clockFrom; ///< clock modes: times up to here are dealt with
    std::optional<core::Uptime> m_lastBreak;
    std::optional<core::Pause> m_pause;
    std::optional<Bookend> m_session; ///< with the day it belongs to
    std::optional<core::SessionKind> m_doneSession;
    std::optional<Pending> m_pending;
    std::optional<core::SessionKind> m_onScreen;
    std::set<Bookend> m_settled;
    bool m_hasSkipped = false;
    int m_offers = 0;
    std::vector<std::string> m_faults;
};

} // namespace limber::test
