#include "long_history.hpp"
#include "support.hpp"

#include "limber/storage/backups.hpp"
#include "limber/storage/whole_history.hpp"

#include <atomic>
#include <thread>

namespace limber::storage {

using namespace test;

namespace {

constexpr int days = 400;

/// The export of another computer with more than a year of use.
std::string longExport(const std::filesystem::path& folder)
{
    const std::filesystem::path file = folder / "other.db";
    FixedClock clock;
    {
        const Opened opened = must(openHistory(file, clock));
    }
    SQLite::Database filling{file.string(), SQLite::OPEN_READWRITE};
    fillDays(filling, days);
    std::string text;
    must(exportWhole(file, [&](std::string_view part) -> ports::Stored<void> {
        text += part;
        return {};
    }));
    return text;
}

/// A history, the export to be imported into it, and the import in a thread of its own.
struct Importing {
    TempFolder folder{quickPlace()};
    std::filesystem::path file = folder / "history.db";
    FixedClock clock;
    Opened opened = must(openHistory(file, clock));
    std::shared_ptr<ImportJob> job;
    ports::Stored<core::MergeCounts> outcome;
    std::atomic<bool> hasEnded{false};
    std::thread thread;

    Importing()
    {
        spill(folder / "in.json", longExport(folder.path()));
        must(opened.history->begin(session(1)));
        job = must(opened.whole->importBeside(folder / "in.json", "in.json"));
    }
    ~Importing() { join(); }
    Importing(const Importing&) = delete;
    Importing& operator=(const Importing&) = delete;

    void start()
    {
        thread = std::thread{[this] {
            outcome = job->run();
            hasEnded = true;
        }};
    }
    void join()
    {
        if (thread.joinable()) {
            thread.join();
        }
    }
    /// Until the import has begun to change the history, or has ended.
    void awaitChange() const
    {
        SQLite::Database other{file.string(), SQLite::OPEN_READWRITE};
        while (!hasEnded) {
            try {
                SQLite::Transaction free{other, SQLite::TransactionBehavior::IMMEDIATE};
            } catch (const SQLite::Exception&) {
                return;
            }
        }
    }
    [[nodiscard]] int sessions() const
    {
        return SQLite::Database{file.string()}
            .execAndGet("SELECT count(*) FROM sessions WHERE deleted_utc_ms IS NULL")
            .getInt();
    }
};

} // namespace

TEST_CASE("what is stored while an import runs is stored at once, and the import is whole in the end")
{
    Importing importing;
    importing.start();
    for (int index = 0; index < 10; ++index) {
        importing.awaitChange();
        must(importing.opened.history->addStep(uuid(1), step(index)));
        // The import has taken back what it had changed: only our own is there.
        if (!importing.hasEnded) {
            const auto kept = must(importing.opened.history->session(uuid(1)));
            CHECK(kept->steps.size() == static_cast<std::size_t>(index) + 1);
        }
    }
    importing.join();
    const core::MergeCounts counts = must(importing.outcome);
    CHECK(counts.sessions.added == days * sessionsPerDay);
    CHECK(counts.reminders.added == days * sessionsPerDay);
    CHECK(must(importing.opened.history->session(uuid(1)))->steps.size() == 10);
}

TEST_CASE("an import that is given up has changed nothing")
{
    Importing importing;
    importing.start();
    importing.awaitChange();
    importing.job->giveUp();
    importing.join();
    if (!importing.outcome) {
        CHECK(importing.outcome.error().text == "Limber ended. Nothing was imported. Try again later.");
        CHECK(importing.sessions() == 1);
    } else {
        CHECK(importing.sessions() > 1); // it was done before
    }
}

TEST_CASE("while an import runs, nothing else may replace the history")
{
    Importing importing;
    must(backUpTo(importing.file, importing.folder / "copy.db"));
    CHECK(importing.opened.whole->importBeside(importing.folder / "in.json", "in.json").error().text
          == "Another import is still running. Nothing was imported. Try again later.");
    CHECK(importing.opened.whole->restore(importing.folder / "copy.db").error().text
          == "Another import is still running. Nothing was restored. Try again later.");
    CHECK(importing.opened.whole->erase().error().text
          == "Another import is still running. Nothing was deleted. Try again later.");
    importing.job.reset();
    CHECK(must(importing.opened.whole->restore(importing.folder / "copy.db")).sessions == 1);
}

TEST_CASE("what is wrong with a file is said by a background import, too")
{
    Importing importing;
    spill(importing.folder / "in.json", "{}");
    importing.start();
    importing.join();
    CHECK(importing.outcome.error().text
          == "in.json: is not a history exported by Limber.\nNothing was imported.");
    CHECK(importing.sessions() == 1);
}

} // namespace limber::storage
