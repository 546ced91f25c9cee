#pragma once

#include "limber/core/companion.hpp"
#include "limber/ports/clock.hpp"
#include "limber/ports/history_backups.hpp"
#include "limber/ports/shared_history.hpp"

#include <functional>
#include <optional>
#include <string>

namespace limber::shell {

/// Looks after the history at moments when nothing is due and no session runs: makes a copy in each week, and
/// exchanges with other computers at the start and after every change. It is told when to look, and asks no
/// clock to wake it.
class HistoryCare {
public:
    using Merged = std::function<void()>;
    /// `what` is "backups" or "sharing"; the problem is for the user, and "" when it is gone.
    using Problem = std::function<void(const std::string& what, const std::string& problem)>;

    /// All of it must outlive this.
    HistoryCare(ports::Clock& clock, ports::HistoryBackups& backups, ports::SharedHistory& shared);

    /// Told when another computer's sessions have come in.
    void onMerged(Merged merged);
    void onProblem(Problem problem);

    /// The history was written to, here.
    void historyChanged();
    /// Something about the resident has changed; also once after its start.
    void look(const core::Snapshot& snapshot);

    /// When the shared folder of the settings was read last; nothing: not since the start.
    [[nodiscard]] std::optional<core::Instant> exchanged() const { return m_exchanged; }
    /// What is wrong with that folder, for the user; "" for nothing.
    [[nodiscard]] const std::string& sharingProblem() const { return m_sharingProblem; }

private:
    void backUp();
    void exchange(const std::string& folder);

    ports::Clock& m_clock;
    ports::HistoryBackups& m_backups;
    ports::SharedHistory& m_shared;
    Merged m_merged;
    Problem m_problem;
    std::optional<core::Snapshot> m_last;
    std::optional<core::CivilDay> m_backedUp; ///< the day of the newest copy, or of the last try
    bool m_hasAsked = false;                  ///< whether there is a copy already
    std::string m_folder;                     ///< the one exchanged with last
    std::optional<core::Instant> m_exchanged; ///< when
    std::string m_sharingProblem;
    bool m_isUnshared = true;
    bool m_isBusy = false; ///< what is done here changes what is looked at
};

} // namespace limber::shell
