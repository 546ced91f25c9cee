#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

/// A whole life of the store in a second: an older history brought forward, sessions, settings, an import, a
/// merge, a backup, a window's reports. What breaks in the middle of it is up to the test.
namespace limber::storage::test {

/// What was done, in this order.
enum class Deed : std::int32_t {
    Opened, ///< and brought from schema 1 to the newest
    SavedFirst,
    Began,
    Stepped,
    Rated,
    Ended,
    Imported,
    Exchanged,
    BackedUp,
    SavedState,
    Spooled,
    Exported,
    SavedSecond,
    BeganAnother, ///< and left running
};
inline constexpr int deedCount = 14;

/// How a deed went. `reason` is what the user would be told, without its end where it is long.
struct Outcome {
    Deed deed = Deed::Opened;
    bool isDone = false;
    bool isRetry = false;   ///< what went wrong has passed since
    std::int32_t calls = 0; ///< countedCalls() by then
    char reason[400] = "";
};

/// Fills the empty folder with what was there before: a history of schema 1 with rows, settings of the first
/// versions, a file to import, a shared folder with another computer's file.
void prepareLife(const std::filesystem::path& folder);

/// Lives it and writes an Outcome for each deed to `reportTo`, by a way that no planned fault touches. With
/// `heals` faults end then, and what failed is done again. Never returns.
[[noreturn]] void live(const std::filesystem::path& folder, int reportTo, bool heals);

/// What has been read of what live() has written.
[[nodiscard]] std::vector<Outcome> outcomesFrom(int reports);

/// Starts again and checks: what was done is there, nothing is half there or twice, every file is sound, and
/// the next start has nothing to complain about. Returns what is not so.
[[nodiscard]] std::vector<std::string> faultsAfter(const std::filesystem::path& folder,
                                                   const std::vector<Outcome>& outcomes);

} // namespace limber::storage::test
