#include "life.hpp"

#include "faulty_calls.hpp"
#include "support.hpp"

#include "limber/storage/backups.hpp"
#include "limber/storage/history_export.hpp"
#include "limber/storage/settings_file.hpp"
#include "limber/storage/spool.hpp"
#include "limber/storage/whole_history.hpp"

#include <sys/syscall.h>
#include <unistd.h>

#include <SQLiteCpp/SQLiteCpp.h>
#include <algorithm>
#include <cstring>
#include <functional>
#include <map>
#include <optional>

namespace limber::storage::test {

namespace {

namespace fs = std::filesystem;

constexpr int ours = 10;     // the session that is lived
constexpr int another = 11;  // the one that is left running
constexpr int imported = 20; // and the two after it
constexpr int others = 30;   // from the shared folder
constexpr int importedCount = 3;
const core::Uuid window{"11111111-2222-4333-8444-555555555555"};
const std::string reported = R"({"serial":1,"report":{"type":"resumed"}})";

core::SessionRecord ended(int number)
{
    core::SessionRecord record = session(number);
    record.steps = {step(0)};
    record.outcome = core::SessionOutcome::Completed;
    record.ended = record.started.at + core::Minutes{4};
    return record;
}

fs::path history(const fs::path& folder)
{
    return folder / "data" / "history.db";
}

fs::path settingsFile(const fs::path& folder)
{
    return folder / "config" / "settings.json";
}

core::Settings settingsOf(core::Minutes interval)
{
    core::Settings settings;
    settings.breaks.interval = interval;
    settings.waitFor = core::waitForNothing;
    return settings;
}

ports::Stored<void> textual(const tl::expected<void, std::string>& done)
{
    return done ? ports::Stored<void>{}
                : tl::unexpected{ports::StorageError{ports::StorageFault::Failed, done.error()}};
}

template <typename T>
ports::Stored<void> nothing(const ports::Stored<T>& stored)
{
    return stored.map([](const T&) {});
}

/// Everything the deeds need.
class Life {
public:
    explicit Life(fs::path folder)
        : m_folder{std::move(folder)}
    { }

    ports::Stored<void> perform(Deed deed) { return m_deeds.at(deed)(); }

private:
    using Doing = std::function<ports::Stored<void>()>;

    ports::Stored<void> open();
    ports::Stored<void> exchange();
    /// `work(store)`, if the history could be opened.
    template <typename Work>
    Doing onHistory(Work work)
    {
        return [this, work]() -> ports::Stored<void> {
            return m_opened ? work(*m_opened->history)
                            : tl::unexpected{
                                ports::StorageError{ports::StorageFault::Failed, "The history is not open."}};
        };
    }
    Doing save(core::Minutes interval)
    {
        return [this, interval] { return textual(m_settings->save(settingsOf(interval))); };
    }

    fs::path m_folder;
    FixedClock m_clock;
    std::optional<Opened> m_opened;
    std::unique_ptr<ports::SettingsStore> m_settings = openSettings(settingsFile(m_folder), m_clock);
    Spool m_spool{m_folder / "data" / "pending", window};

    using Store = ports::HistoryStore;
    const std::map<Deed, Doing> m_deeds{
        {Deed::Opened, [this] { return open(); }},
        {Deed::SavedFirst, save(core::Minutes{90})},
        {Deed::Began, onHistory([](Store& store) { return store.begin(session(ours)); })},
        {Deed::Stepped, onHistory([](Store& store) {
             return store.addStep(uuid(ours), step(0)).and_then([&] {
                 return store.addStep(uuid(ours), step(1));
             });
         })},
        {Deed::Rated, onHistory([](Store& store) { return store.rate(uuid(ours), 3, "better"); })},
        {Deed::Ended, onHistory([](Store& store) {
             return store.end(uuid(ours), core::SessionOutcome::Completed, step(1).finished);
         })},
        {Deed::Imported, onHistory([this](Store&) {
             return nothing(m_opened->whole->import(m_folder / "in.json", "in.json"));
         })},
        {Deed::Exchanged, onHistory([this](Store&) { return exchange(); })},
        {Deed::BackedUp,
         [this] {
             return nothing(Backups{history(m_folder), m_clock}.make());
         }},
        {Deed::SavedState, onHistory([this](Store&) { return m_opened->state->save({}); })},
        {Deed::Spooled, [this] { return m_spool.keep(1, reported); }},
        {Deed::Exported,
         [this] { return exportWholeTo(history(m_folder), m_folder / "out.json", Existing::Replace); }},
        {Deed::SavedSecond, save(core::Minutes{45})},
        {Deed::BeganAnother, onHistory([](Store& store) {
             return store.begin(session(another)).and_then([&] {
                 return store.addStep(uuid(another), step(0));
             });
         })},
    };
};

ports::Stored<void> Life::open()
{
    if (m_opened) {
        // It was opened in memory, as Limber does, and goes to the file by itself.
        m_clock.up += core::Minutes{2};
        return m_opened->state->save({}).and_then([&]() -> ports::Stored<void> {
            return m_opened->whole->isOnDisk()
                ? ports::Stored<void>{}
                : tl::unexpected{ports::StorageError{ports::StorageFault::Failed, "still in memory"}};
        });
    }
    auto opened = openHistory(history(m_folder), m_clock);
    if (!opened) {
        if (auto standIn = openHistoryStandIn(history(m_folder), m_clock)) {
            m_opened = std::move(*standIn);
        }
        return tl::unexpected{opened.error()};
    }
    if (!opened->notices.empty()) {
        return tl::unexpected{ports::StorageError{ports::StorageFault::Failed, opened->notices.front()}};
    }
    m_opened = std::move(*opened);
    return {};
}

ports::Stored<void> Life::exchange()
{
    const ports::Exchanged exchanged = m_opened->shared->exchange(m_folder / "shared");
    return exchanged.notices.empty()
        ? ports::Stored<void>{}
        : tl::unexpected{ports::StorageError{ports::StorageFault::Failed, exchanged.notices.front()}};
}

/// By the kernel's own door: what is planned to fail is the C library's.
void report(const Outcome& outcome, int to)
{
    if (::syscall(SYS_write, to, &outcome, sizeof outcome) != long{sizeof outcome}) {
        ::_exit(2);
    }
}

bool attempt(Life& life, Deed deed, bool isRetry, int reportTo)
{
    const ports::Stored<void> done = life.perform(deed);
    Outcome outcome{deed, done.has_value(), isRetry, countedCalls()};
    if (!done) {
        std::strncpy(outcome.reason, done.error().text.c_str(), sizeof outcome.reason - 1);
    }
    report(outcome, reportTo);
    return done.has_value();
}

class Checks {
public:
    void that(bool isSo, const std::string& sentence)
    {
        if (!isSo) {
            faults.push_back(sentence);
        }
    }
    std::vector<std::string> faults;
};

bool isSound(const fs::path& database)
{
    try {
        SQLite::Database opened{database.string(), SQLite::OPEN_READONLY};
        return opened.execAndGet("PRAGMA integrity_check").getString() == "ok"
            && opened.execAndGet("SELECT count(*) FROM pragma_foreign_key_check").getInt() == 0;
    } catch (const SQLite::Exception&) {
        return false;
    }
}

bool wasDone(const std::vector<Outcome>& outcomes, Deed deed)
{
    return std::any_of(outcomes.begin(), outcomes.end(),
                       [&](const Outcome& outcome) { return outcome.deed == deed && outcome.isDone; });
}

void checkSettings(Checks& check, const fs::path& folder, const std::vector<Outcome>& outcomes)
{
    const FixedClock clock;
    const ports::LoadedSettings loaded = openSettings(settingsFile(folder), clock)->load();
    check.that(loaded.problems.empty(), "the settings can be read");
    const auto interval = loaded.settings.breaks.interval;
    const bool isSecond = interval == core::Minutes{45};
    const bool isFirst = interval == core::Minutes{90};
    check.that(isSecond || isFirst || interval == core::Minutes{120},
               "the settings are some that were saved");
    // Where saving failed at first, the later one may have been done before the earlier one was done again.
    const auto last = std::find_if(outcomes.rbegin(), outcomes.rend(), [](const Outcome& outcome) {
        return outcome.isDone && (outcome.deed == Deed::SavedFirst || outcome.deed == Deed::SavedSecond);
    });
    const bool mustBeFirst = last != outcomes.rend() && last->deed == Deed::SavedFirst;
    const bool mustBeSecond = last != outcomes.rend() && last->deed == Deed::SavedSecond;
    check.that(!mustBeSecond || isSecond, "the settings that were saved last stand");
    check.that(!mustBeFirst || isFirst || isSecond, "the settings that were saved first stand or newer ones");
    check.that(loaded.settings.waitFor == core::waitForNothing, "what the first versions said still holds");
}

void checkSession(Checks& check, Opened& opened, const std::vector<Outcome>& outcomes)
{
    const auto lived = must(opened.history->session(uuid(ours)));
    check.that(!wasDone(outcomes, Deed::Began) || lived.has_value(), "a session that began is there");
    if (lived) {
        check.that(!wasDone(outcomes, Deed::Stepped) || lived->steps == std::vector{step(0), step(1)},
                   "its steps are there");
        check.that(lived->steps.size() <= 2, "no step is there twice");
        check.that(!wasDone(outcomes, Deed::Rated) || lived->note == "better", "its rating is there");
        check.that(!wasDone(outcomes, Deed::Ended) || lived->outcome == core::SessionOutcome::Completed,
                   "its end is there");
    }
    const auto left = must(opened.history->session(uuid(another)));
    check.that(!wasDone(outcomes, Deed::BeganAnother)
                   || (left && left->outcome == core::SessionOutcome::Running && left->steps.size() == 1),
               "an interrupted session is there as what it was");
}

void checkRows(Checks& check, Opened& opened, const std::vector<Outcome>& outcomes)
{
    check.that(opened.notices.empty(), "the next start has nothing to tell");
    const auto all = must(opened.history->sessions(core::CivilDay::min(), core::CivilDay::max()));
    const auto countOf = [&](int first, int count) {
        return std::count_if(all.begin(), all.end(), [&](const core::SessionRecord& record) {
            return record.id.text >= uuid(first).text && record.id.text < uuid(first + count).text;
        });
    };
    check.that(countOf(1, 1) == 1, "what was stored long ago is there");
    const auto fromImport = countOf(imported, importedCount);
    check.that(fromImport == importedCount || (fromImport == 0 && !wasDone(outcomes, Deed::Imported)),
               "an import is there whole or not at all");
    check.that(countOf(others, 1) == 1 || !wasDone(outcomes, Deed::Exchanged), "what was merged is there");
    checkSession(check, opened, outcomes);
    check.that(opened.history->begin(session(99)).has_value(), "the next session can be stored");
    check.that(opened.state->load().has_value(), "the state of the reminders can be read");
}

bool isWhole(const fs::path& file)
{
    return importJson(slurp(file), file.filename().string()).has_value();
}

void checkFiles(Checks& check, const fs::path& folder, const std::vector<Outcome>& outcomes)
{
    int backups = 0;
    if (fs::exists(folder / "data" / "backups")) {
        for (const auto& entry : fs::directory_iterator{folder / "data" / "backups"}) {
            if (entry.path().extension() == ".db") {
                ++backups;
                check.that(isSound(entry.path()), "a backup is whole: " + entry.path().string());
            }
        }
    }
    check.that(!wasDone(outcomes, Deed::BackedUp) || backups > 0, "a backup that was made is there");
    check.that(!wasDone(outcomes, Deed::Opened) || backups > 0, "the history was copied before its change");
    check.that(!wasDone(outcomes, Deed::Exported) || fs::exists(folder / "out.json"), "an export is there");
    check.that(!fs::exists(folder / "out.json") || isWhole(folder / "out.json"), "an export is whole");
    for (const auto& entry : fs::directory_iterator{folder / "shared"}) {
        if (entry.path().extension() == ".json") {
            check.that(isWhole(entry.path()), "what is shared is whole: " + entry.path().string());
        }
    }
    const auto pending = must(pendingReports(folder / "data" / "pending"));
    const bool isKept = pending.size() == 1 && pending.front().lines == std::vector{reported};
    check.that(isKept || !wasDone(outcomes, Deed::Spooled), "a report that was kept is there");
}

} // namespace

void prepareLife(const fs::path& folder)
{
    for (const char* const name : {"data", "config", "shared"}) {
        fs::create_directory(folder / name);
    }
    SQLite::Database{history(folder).string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE}.exec(
        slurp(fs::path{LIMBER_SOURCE_DIR} / "tests/storage/schemas/v1.sql"));
    spill(settingsFile(folder), R"({"waitWhileBusy": false})");
    ExportedHistory toImport;
    for (int number = imported; number < imported + importedCount; ++number) {
        toImport.sessions.push_back(ended(number));
    }
    spill(folder / "in.json", toJson(toImport));
    spill(folder / "shared" / "limber-99999999-2222-4333-8444-555555555555-2026.json",
          toJson({{ended(others)}, {}}));
}

void live(const fs::path& folder, int reportTo, bool heals)
{
    {
        Life life{folder};
        std::vector<Deed> failed;
        for (int number = 0; number < deedCount; ++number) {
            const Deed deed{number};
            if (!attempt(life, deed, false, reportTo)) {
                failed.push_back(deed);
            }
        }
        if (heals) {
            endFaults();
            for (const Deed deed : failed) {
                attempt(life, deed, true, reportTo);
            }
        }
    }
    ::_exit(0);
}

std::vector<Outcome> outcomesFrom(int reports)
{
    std::vector<Outcome> outcomes;
    Outcome one;
    while (::read(reports, &one, sizeof one) == ssize_t{sizeof one}) {
        outcomes.push_back(one);
    }
    return outcomes;
}

std::vector<std::string> faultsAfter(const fs::path& folder, const std::vector<Outcome>& outcomes)
{
    Checks check;
    checkSettings(check, folder, outcomes);
    checkFiles(check, folder, outcomes);
    {
        const FixedClock clock;
        auto opened = openHistory(history(folder), clock);
        check.that(opened.has_value(), "the history can be opened");
        if (opened) {
            checkRows(check, *opened, outcomes);
        }
    }
    check.that(isSound(history(folder)), "every page of the history is sound");
    return check.faults;
}

} // namespace limber::storage::test
