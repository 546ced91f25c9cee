#include "support.hpp"

#include "limber/storage/history.hpp"

namespace limber::storage {

using namespace test;
using core::SessionKind;
using core::SessionOutcome;
using ports::StorageFault;

namespace {

struct Memory {
    FixedClock clock;
    Opened opened = must(openHistoryInMemory(clock));
    ports::HistoryStore& history = *opened.history;
};

constexpr core::CivilDay nextDay = day + date::days{1};
const core::Instant noon{core::Seconds{1'773'486'000}};

} // namespace

TEST_CASE("a new history is empty and not an error")
{
    Memory memory;
    CHECK(must(memory.history.sessions(core::CivilDay::min(), core::CivilDay::max())).empty());
    CHECK(must(memory.history.reminders(core::CivilDay::min(), core::CivilDay::max())).empty());
    CHECK(must(memory.history.numbers(core::CivilDay::min(), core::CivilDay::max())) == core::Numbers{});
    CHECK(must(memory.history.daysWithSession()).empty());
    CHECK(must(memory.history.latestSessions(5)).empty());
    CHECK(must(memory.history.running()).empty());
    CHECK_FALSE(must(memory.history.session(uuid(1))));
    CHECK(must(memory.history.countOf(SessionKind::Break)) == 0);
}

TEST_CASE("a session is read back with its steps by index, however they came")
{
    Memory memory;
    core::SessionRecord record = session(1);
    must(memory.history.begin(record));
    must(memory.history.addStep(record.id, step(1)));
    must(memory.history.addStep(record.id, step(0)));
    record.steps = {step(0), step(1)};
    CHECK(must(memory.history.session(record.id)) == record);
    CHECK(must(memory.history.running()) == std::vector{record});

    must(memory.history.end(record.id, SessionOutcome::CutShort, noon));
    must(memory.history.rate(record.id, 3, "left hip, \"tight\"\nsince Monday"));
    record.outcome = SessionOutcome::CutShort;
    record.ended = noon;
    record.discomfort = 3;
    record.note = "left hip, \"tight\"\nsince Monday";
    CHECK(must(memory.history.session(record.id)) == record);
    CHECK(must(memory.history.running()).empty());
}

TEST_CASE("sessions come newest first and only those whose civil day lies in the half-open range")
{
    Memory memory;
    must(memory.history.begin(session(1)));
    must(memory.history.begin(session(3)));
    must(memory.history.begin(session(2)));
    must(memory.history.begin(session(4, SessionKind::Break, nextDay)));
    must(memory.history.begin(session(5, SessionKind::Break, day - date::days{1})));
    CHECK(must(memory.history.sessions(day, nextDay)) == std::vector{session(3), session(2), session(1)});
    CHECK(must(memory.history.sessions(day, day)).empty());
    CHECK(must(memory.history.latestSessions(2))
          == std::vector{session(4, SessionKind::Break, nextDay), session(3)});
    CHECK(must(memory.history.latestSessions(0)).empty());
    CHECK(must(memory.history.latestSessions(-1)).empty());
}

TEST_CASE("an evening session after midnight is read with the evening before")
{
    Memory memory;
    core::SessionRecord evening = session(1, SessionKind::Evening);
    evening.started = at(nextDay, std::chrono::hours{1});
    must(memory.history.begin(evening));
    CHECK(must(memory.history.sessions(day, nextDay)) == std::vector{evening});
    CHECK(must(memory.history.sessions(nextDay, nextDay + date::days{1})).empty());
}

TEST_CASE("a session's civil day stays where it was lived")
{
    Memory memory;
    core::SessionRecord abroad = session(1);
    abroad.started = {core::Instant{core::Milliseconds{day.time_since_epoch()} - std::chrono::hours{3}},
                      std::chrono::hours{13}, "Pacific/Apia"};
    must(memory.history.begin(abroad));
    CHECK(must(memory.history.sessions(day, nextDay)) == std::vector{abroad});
}

TEST_CASE("telling a known session's begin again keeps its start, end, rating and steps")
{
    Memory memory;
    core::SessionRecord record = session(1);
    must(memory.history.begin(record));
    must(memory.history.addStep(record.id, step(0)));
    must(memory.history.rate(record.id, 2, "fine"));
    must(memory.history.end(record.id, SessionOutcome::Interrupted, noon));
    const auto before = must(memory.history.session(record.id));
    must(memory.history.begin(record));
    CHECK(must(memory.history.session(record.id)) == before);

    record.started.at += core::Minutes{30};
    record.plannedSteps = 9;
    must(memory.history.begin(record));
    const auto resumed = must(memory.history.session(record.id));
    REQUIRE(resumed);
    CHECK(resumed->started == before->started);
    CHECK(resumed->plannedSteps == 9);
    CHECK(resumed->outcome == SessionOutcome::Interrupted);
}

TEST_CASE("a step told again with other values replaces the former")
{
    Memory memory;
    must(memory.history.begin(session(1)));
    must(memory.history.addStep(uuid(1), step(0)));
    core::StepRecord again = step(0, core::Seconds{12});
    again.skipped = true;
    must(memory.history.addStep(uuid(1), again));
    CHECK(must(memory.history.session(uuid(1)))->steps == std::vector{again});
}

TEST_CASE("a window that was thought dead has the last word, and only then")
{
    const auto first
        = GENERATE(SessionOutcome::Completed, SessionOutcome::CutShort, SessionOutcome::Interrupted);
    const auto second
        = GENERATE(SessionOutcome::Completed, SessionOutcome::CutShort, SessionOutcome::Interrupted);
    Memory memory;
    must(memory.history.begin(session(1)));
    must(memory.history.end(uuid(1), first, noon));
    must(memory.history.end(uuid(1), second, noon + core::Minutes{5}));
    const bool replaces = first == SessionOutcome::Interrupted && second != SessionOutcome::Interrupted;
    const auto ended = must(memory.history.session(uuid(1)));
    CHECK(ended->outcome == (replaces ? second : first));
    CHECK(ended->ended == (replaces ? noon + core::Minutes{5} : noon));
}

TEST_CASE("a session does not end by running")
{
    Memory memory;
    must(memory.history.begin(session(1)));
    CHECK_FALSE(memory.history.end(uuid(1), SessionOutcome::Running, noon));
    CHECK(must(memory.history.session(uuid(1))) == session(1));
}

TEST_CASE("whatever is said of an unknown session is not found")
{
    Memory memory;
    const auto isNotFound = [](const ports::Stored<void>& stored) {
        return !stored && stored.error().fault == StorageFault::NotFound
            && stored.error().text.find(uuid(9).text) != std::string::npos;
    };
    CHECK(isNotFound(memory.history.addStep(uuid(9), step(0))));
    CHECK(isNotFound(memory.history.end(uuid(9), SessionOutcome::Completed, noon)));
    CHECK(isNotFound(memory.history.rate(uuid(9), 1, "")));
    CHECK(isNotFound(memory.history.remove(uuid(9), noon)));
    CHECK(isNotFound(memory.history.restore(uuid(9))));
    CHECK_FALSE(must(memory.history.session(uuid(9))));
}

TEST_CASE("a deleted session is gone everywhere, keeps what it hears, and comes back whole")
{
    Memory memory;
    must(memory.history.begin(session(1)));
    must(memory.history.addStep(uuid(1), step(0)));
    must(memory.history.remove(uuid(1), noon));
    CHECK_FALSE(must(memory.history.session(uuid(1))));
    CHECK(must(memory.history.sessions(day, nextDay)).empty());
    CHECK(must(memory.history.latestSessions(5)).empty());
    CHECK(must(memory.history.running()).empty());
    CHECK(must(memory.history.daysWithSession()).empty());
    CHECK(must(memory.history.numbers(day, nextDay)) == core::Numbers{});

    must(memory.history.remove(uuid(1), noon + core::Minutes{1}));
    must(memory.history.begin(session(1)));
    must(memory.history.addStep(uuid(1), step(1)));
    CHECK_FALSE(must(memory.history.session(uuid(1))));
    CHECK(must(memory.history.countOf(SessionKind::Break)) == 1);

    must(memory.history.restore(uuid(1)));
    core::SessionRecord whole = session(1);
    whole.steps = {step(0), step(1)};
    CHECK(must(memory.history.session(uuid(1))) == whole);
}

TEST_CASE("a rating is taken back by rating nothing, and one out of range is refused")
{
    Memory memory;
    must(memory.history.begin(session(1)));
    must(memory.history.rate(uuid(1), 10, "x"));
    CHECK_FALSE(memory.history.rate(uuid(1), 11, "y"));
    CHECK(must(memory.history.session(uuid(1)))->discomfort == 10);
    CHECK(must(memory.history.session(uuid(1)))->note == "x");
    must(memory.history.rate(uuid(1), std::nullopt, ""));
    CHECK(must(memory.history.session(uuid(1))) == session(1));
}

TEST_CASE("reminders come oldest first by the day they fell due, and are told twice without harm")
{
    Memory memory;
    const core::ReminderRecord late = reminder(2, core::ReminderOutcome::Missed);
    core::ReminderRecord unseen = reminder(1, core::ReminderOutcome::Excused);
    unseen.shown.reset();
    core::ReminderRecord evening = reminder(3, core::ReminderOutcome::Skipped);
    evening.kind = SessionKind::Evening;
    evening.due = at(nextDay, std::chrono::hours{2});
    for (const auto& record : {late, unseen, evening, late}) {
        must(memory.history.add(record));
    }
    must(memory.history.add(reminder(4, core::ReminderOutcome::Started, nextDay)));
    CHECK(must(memory.history.reminders(day, nextDay)) == std::vector{unseen, late, evening});
}

TEST_CASE("numbers count sessions by kind, but not those without one done step")
{
    Memory memory;
    core::StepRecord skipped = step(1, core::Milliseconds{0});
    skipped.skipped = true;
    core::StepRecord leftEarly = step(2, core::Milliseconds{1'500});
    leftEarly.skipped = true;
    const auto run = [&](int number, SessionKind kind, const std::vector<core::StepRecord>& steps) {
        core::SessionRecord record = session(number, kind);
        record.steps = steps;
        must(memory.history.begin(record));
    };
    run(1, SessionKind::Morning, {step(0), skipped});
    run(2, SessionKind::Break, {step(0), step(3)});
    run(3, SessionKind::Break, {leftEarly});
    run(4, SessionKind::Break, {skipped});
    run(5, SessionKind::Break, {});
    run(6, SessionKind::Evening, {step(0)});
    run(7, SessionKind::Manual, {step(0)});
    must(memory.history.begin(session(8, SessionKind::Morning, nextDay)));
    int number = 20;
    for (const auto outcome :
         {core::ReminderOutcome::Started, core::ReminderOutcome::Started, core::ReminderOutcome::Skipped,
          core::ReminderOutcome::Missed, core::ReminderOutcome::Missed, core::ReminderOutcome::Missed,
          core::ReminderOutcome::Excused}) {
        must(memory.history.add(reminder(number++, outcome)));
    }
    CHECK(must(memory.history.numbers(day, nextDay))
          == core::Numbers{.mornings = 1,
                           .breaks = 2,
                           .evenings = 1,
                           .manual = 1,
                           .held = core::Seconds{150} + core::Milliseconds{1'500},
                           .steps = 6,
                           .remindersStarted = 2,
                           .remindersSkipped = 1,
                           .remindersMissed = 3,
                           .remindersExcused = 1});
    CHECK(must(memory.history.numbers(nextDay, nextDay + date::days{1})) == core::Numbers{});
    CHECK(must(memory.history.countOf(SessionKind::Break)) == 4);
    CHECK(must(memory.history.countOf(SessionKind::Morning)) == 2);
}

TEST_CASE("a day counts once and only with a done step")
{
    Memory memory;
    core::SessionRecord done = session(1);
    done.steps = {step(0)};
    core::SessionRecord again = session(2);
    again.steps = {step(0)};
    core::SessionRecord earlier = session(3, SessionKind::Morning, day - date::days{700});
    earlier.steps = {step(0)};
    for (const auto& record : {done, again, earlier, session(4, SessionKind::Break, nextDay)}) {
        must(memory.history.begin(record));
    }
    CHECK(must(memory.history.daysWithSession()) == std::vector{day - date::days{700}, day});
}

TEST_CASE("an id that is no UUID is refused")
{
    Memory memory;
    core::SessionRecord record = session(1);
    record.id.text = "one";
    CHECK_FALSE(memory.history.begin(record));
}

TEST_CASE("what is written in memory is seen by the reader beside it at once")
{
    Memory memory;
    must(memory.history.begin(session(1)));
    CHECK(must(memory.opened.reader->session(uuid(1))) == session(1));
}

TEST_CASE("the connection outlives the part that was dropped first")
{
    FixedClock clock;
    Opened opened = must(openHistoryInMemory(clock));
    must(opened.history->begin(session(1)));
    opened.history.reset();
    opened.state.reset();
    CHECK(must(opened.reader->countOf(SessionKind::Break)) == 1);
}

} // namespace limber::storage
