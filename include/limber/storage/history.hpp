#pragma once

#include "limber/ports/clock.hpp"
#include "limber/ports/history_store.hpp"
#include "limber/ports/shared_history.hpp"
#include "limber/storage/whole_history.hpp"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

/// The history and the reminders' state in one SQLite file. docs/database.md describes it.
namespace limber::storage {

/// An open database. All parts share one connection, which closes with the last of them; they belong to one
/// thread.
struct Opened {
    std::unique_ptr<ports::HistoryStore> history;
    std::unique_ptr<ports::StateStore> state;
    /// Sees what `history` writes at once: for windows in the same process, as in the demo.
    std::unique_ptr<ports::HistoryReader> reader;
    std::unique_ptr<ports::SharedHistory> shared;
    std::unique_ptr<WholeHistory> whole; ///< for what goes in and out as a whole
    std::vector<std::string> notices;    ///< what the user should know, such as a damaged file set aside
};

struct OpenOptions {
    /// How long a call waits for another program that writes before it fails with Busy.
    core::Milliseconds busyTimeout{2000};
};

/// Opens the database for its only writer, and makes folder (0700) and file (0600) if there are none.
///
/// `clock` dates edits, for a later merge of several computers, and the name of a damaged file; it must
/// outlive what is opened. A damaged file is never overwritten: it is renamed to
/// "history.db.corrupt-2026-03-14" (or "-2", "-3" … behind that) and a new one is begun; a notice names both.
/// A file that is newer than this Limber, that belongs to another program, or that cannot be used for another
/// reason is left as it is: the error says what to do, and openHistoryStandIn() lets Limber go on.
///
/// A file that is deleted while it is open is written again with the next thing that is stored; for one that
/// is replaced, what was open is kept beside it as "history.db.replaced-2026-03-14". WholeHistory::onNotice()
/// tells.
///
/// How the store treats what it is told twice or late, beyond what ports::HistoryStore says:
///  - begin() of a known session updates kind, routine and plan, and adds the steps that come along. Its
///    start, its end, its rating and a deletion stay.
///  - end() is final, with one exception: Completed or CutShort replaces Interrupted, because a window that
///    was thought dead may deliver its reports later. Every other end() of an ended session changes nothing,
///    and so does begin() of an interrupted one. An outcome of Running is refused.
///  - addStep(), end(), rate(), remove() and restore() of an unknown session fail with NotFound. They work on
///    a deleted one, which stays deleted.
///  - countOf() counts deleted sessions too, so that deleting one does not change whose turn it is.
[[nodiscard]] ports::Stored<Opened>
openHistory(const std::filesystem::path& file, const ports::Clock& clock, OpenOptions options = {});

/// The same without a file, for the demo. Ends with the last of its parts.
[[nodiscard]] ports::Stored<Opened> openHistoryInMemory(const ports::Clock& clock);

/// For going on when openHistory() failed: in memory, until the file can be used. That is tried once a
/// minute, when something is stored; then all that was stored is put into the file, and
/// WholeHistory::onNotice() tells.
[[nodiscard]] ports::Stored<Opened>
openHistoryStandIn(const std::filesystem::path& file, const ports::Clock& clock, OpenOptions options = {});

/// Reads the file while another process writes it. Each call looks anew whether the file is there: as long as
/// it is not, the history is empty. Never writes; damage is reported and left to openHistory().
[[nodiscard]] std::unique_ptr<ports::HistoryReader> openHistoryReader(const std::filesystem::path& file,
                                                                      OpenOptions options = {});

} // namespace limber::storage
