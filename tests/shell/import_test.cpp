#include "shell/desk.hpp"
#include "storage/long_history.hpp"
#include "storage/support.hpp"

#include "limber/storage/whole_history.hpp"
#include "support/catch.hpp"

#include <algorithm>
#include <atomic>
#include <thread>

using namespace limber;
using namespace limber::core;
using limber::shell::VirtualTime;
using limber::storage::test::must;
using limber::storage::test::TempFolder;
using limber::test::Desk;
using limber::test::Disk;
using std::chrono::hours;

// The import as it is, in a thread of its own, beside the resident as it is.

namespace {

constexpr int days = 200;

/// The export of another computer that has been used for months.
std::filesystem::path otherComputers(const TempFolder& folder)
{
    const std::filesystem::path other = folder / "other.db";
    const storage::test::FixedClock clock;
    {
        const storage::Opened opened = must(storage::openHistory(other, clock));
    }
    {
        SQLite::Database filling{other.string(), SQLite::OPEN_READWRITE};
        storage::test::fillDays(filling, days);
    }
    must(storage::exportWholeTo(other, folder / "in.json", storage::Existing::Refuse));
    return folder / "in.json";
}

/// Imports as the resident's own keeper does. What came of it is told by finish(), in the test's thread.
class ImportingKeeper final : public ports::HistoryKeeper {
public:
    explicit ImportingKeeper(storage::WholeHistory& whole)
        : m_whole{whole}
    { }
    ~ImportingKeeper() override
    {
        if (m_thread.joinable()) {
            m_job->giveUp();
            m_thread.join();
        }
    }

    void import(const std::filesystem::path& file, TellImport tell) override
    {
        m_job = must(m_whole.importBeside(file, file.filename().string()));
        m_tell = std::move(tell);
        m_thread = std::thread{[this] {
            m_outcome = m_job->run();
            hasEnded = true;
        }};
    }
    void finish()
    {
        m_thread.join();
        m_tell(m_outcome.map([](const MergeCounts& counts) { return Imported{counts}; }));
    }

    std::atomic<bool> hasEnded{false};

    ports::Stored<Keeping> look() override { return unasked(); }
    ports::Stored<Exported> write(ExportFormat, const std::filesystem::path&) override { return unasked(); }
    ports::Stored<BackedUp> backUp() override { return unasked(); }
    ports::Stored<Restored> restore(const std::filesystem::path&) override { return unasked(); }
    ports::Stored<Erased> erase(bool) override { return unasked(); }

private:
    static tl::unexpected<ports::StorageError> unasked()
    {
        return tl::unexpected{ports::StorageError{ports::StorageFault::Failed, "nobody asked for this"}};
    }

    storage::WholeHistory& m_whole;
    std::shared_ptr<storage::ImportJob> m_job;
    ports::Stored<MergeCounts> m_outcome;
    TellImport m_tell;
    std::thread m_thread;
};

/// A Monday, 09:00, with a window open, a history on disk, and an export to import.
struct Importing {
    VirtualTime time{Instant{date::sys_days{date::year{2026} / 3 / 2} + hours{9}},
                     date::locate_zone("Etc/UTC")};
    TempFolder folder{storage::test::quickPlace()};
    std::filesystem::path in = otherComputers(folder);
    storage::Opened opened = must(storage::openHistory(folder / "history.db", time));
    ImportingKeeper keeper{*opened.whole};
    Disk disk{time};
    std::unique_ptr<Desk> desk;
    std::vector<std::pair<Instant, std::string>> shown;

    Importing()
    {
        disk.history = opened.history.get();
        disk.state = opened.state.get();
        disk.settings.settings.bookends.morning = false;
        disk.settings.settings.bookends.evening = false;
        desk = std::make_unique<Desk>(time, disk, "boot", &keeper);
        desk->notifier.note = [this](const std::string& what) { shown.emplace_back(time.now().wall, what); };
        desk->start();
        desk->resident.choose(ShowPage{Page::Today}, "");
        desk->companion.deliver();
    }

    /// Until the import has changed the history, which nobody else can write to then, or has ended.
    void awaitMiddle() const
    {
        SQLite::Database other{(folder / "history.db").string(), SQLite::OPEN_READWRITE};
        while (!keeper.hasEnded) {
            try {
                SQLite::Transaction free{other, SQLite::TransactionBehavior::IMMEDIATE};
            } catch (const SQLite::Exception&) {
                return;
            }
        }
    }
};

} // namespace

TEST_CASE("a reminder that is due in the middle of an import is shown at its moment, and both are whole")
{
    Importing importing;
    const Instant due = importing.time.now().wall + hours{2};
    importing.desk->pass(hours{2} - Seconds{1});
    REQUIRE(importing.shown.empty());
    importing.desk->report(ImportWanted{importing.in.string()});
    importing.awaitMiddle();
    importing.desk->pass(Seconds{1});
    CHECK_FALSE(importing.keeper.hasEnded);
    CHECK(importing.shown == std::vector<std::pair<Instant, std::string>>{{due, "shows break"}});

    importing.keeper.finish();
    importing.desk->companion.deliver();
    const MergeCounts whole{{days * storage::test::sessionsPerDay, 0, 0},
                            {days * storage::test::sessionsPerDay, 0, 0}};
    const auto told = std::ranges::find_if(importing.desk->heard, [](const Instruction& said) {
        return std::holds_alternative<Imported>(said);
    });
    REQUIRE(told != importing.desk->heard.end());
    CHECK(std::get<Imported>(*told) == Imported{whole});

    importing.desk->press(AnswerKind::Start);
    importing.desk->doSession(2);
    CHECK(importing.desk->refusals.empty());
    const CivilDay today{date::year{2026} / 3 / 2};
    const auto answered = must(importing.opened.reader->reminders(today, today + date::days{1}));
    CHECK(std::ranges::any_of(answered, [&](const ReminderRecord& reminder) {
        return reminder.shown == due && reminder.outcome == ReminderOutcome::Started;
    }));
}
