#include "generators.hpp"

#include "limber/storage/history.hpp"
#include "limber/storage/history_export.hpp"

#include <algorithm>

namespace limber::storage {

using namespace test;

namespace {

ExportedHistory anyHistory()
{
    ExportedHistory history;
    const int sessions = *rc::gen::inRange(0, 12);
    for (int number = 0; number < sessions; ++number) {
        history.sessions.push_back(anySession(number));
    }
    const int reminders = *rc::gen::inRange(0, 6);
    for (int number = 0; number < reminders; ++number) {
        history.reminders.push_back(anyReminder(number));
    }
    return history;
}

/// As the resident does it: step by step, in an order of its own.
void tell(ports::HistoryStore& store, const core::SessionRecord& session)
{
    core::SessionRecord opened = session;
    opened.steps.clear();
    opened.outcome = core::SessionOutcome::Running;
    opened.ended.reset();
    opened.discomfort.reset();
    opened.note.clear();
    must(store.begin(opened));
    for (auto step = session.steps.rbegin(); step != session.steps.rend(); ++step) {
        must(store.addStep(session.id, *step));
    }
    must(store.rate(session.id, session.discomfort, session.note));
    if (session.outcome != core::SessionOutcome::Running) {
        must(store.end(session.id, session.outcome, session.ended.value_or(session.started.at)));
    }
}

void sortOldestFirst(ExportedHistory& history)
{
    std::sort(history.sessions.begin(), history.sessions.end(), [](const auto& a, const auto& b) {
        return std::tie(a.started.at, a.id) < std::tie(b.started.at, b.id);
    });
    std::sort(history.reminders.begin(), history.reminders.end(), [](const auto& a, const auto& b) {
        return std::tie(a.due.at, a.id) < std::tie(b.due.at, b.id);
    });
}

core::Numbers counted(const ExportedHistory& history)
{
    core::Numbers numbers;
    for (const core::SessionRecord& session : history.sessions) {
        const int done = core::doneSteps(session);
        numbers.steps += done;
        numbers.held += core::heldTime(session);
        const int one = done > 0 ? 1 : 0;
        numbers.mornings += session.kind == core::SessionKind::Morning ? one : 0;
        numbers.breaks += session.kind == core::SessionKind::Break ? one : 0;
        numbers.evenings += session.kind == core::SessionKind::Evening ? one : 0;
        numbers.manual += session.kind == core::SessionKind::Manual ? one : 0;
    }
    for (const core::ReminderRecord& reminder : history.reminders) {
        numbers.remindersStarted += reminder.outcome == core::ReminderOutcome::Started ? 1 : 0;
        numbers.remindersSkipped += reminder.outcome == core::ReminderOutcome::Skipped ? 1 : 0;
        numbers.remindersMissed += reminder.outcome == core::ReminderOutcome::Missed ? 1 : 0;
        numbers.remindersExcused += reminder.outcome == core::ReminderOutcome::Excused ? 1 : 0;
    }
    return numbers;
}

} // namespace

TEST_CASE("whatever is written is read back equal, and writing it twice changes nothing")
{
    CHECK(rc::check([] {
        FixedClock clock;
        const Opened opened = must(openHistoryInMemory(clock));
        ExportedHistory history = anyHistory();
        for (int time = 0; time < 2; ++time) {
            for (const core::SessionRecord& session : history.sessions) {
                must(opened.history->begin(session));
            }
            for (const core::ReminderRecord& reminder : history.reminders) {
                must(opened.history->add(reminder));
            }
            clock.wall += core::Minutes{1};
        }
        sortOldestFirst(history);
        RC_ASSERT(must(readForExport(*opened.reader)) == history);
        RC_ASSERT(must(opened.history->numbers(core::CivilDay::min(), core::CivilDay::max()))
                  == counted(history));
    }));
}

TEST_CASE("a session told piece by piece, and told again from the start, is the session")
{
    CHECK(rc::check([] {
        FixedClock clock;
        const Opened opened = must(openHistoryInMemory(clock));
        core::SessionRecord session = anySession(1);
        tell(*opened.history, session);
        tell(*opened.history, session);
        if (session.outcome != core::SessionOutcome::Running && !session.ended) {
            session.ended = session.started.at;
        }
        RC_ASSERT(must(opened.history->session(session.id)) == session);
    }));
}

TEST_CASE("an export is read back equal")
{
    CHECK(rc::check([] {
        const ExportedHistory history = anyHistory();
        const auto imported = importJson(toJson(history), "export.json");
        if (!imported) {
            RC_FAIL(json::toText(imported.error().front()));
        }
        RC_ASSERT(*imported == history);
    }));
}

TEST_CASE("days are counted by the database as core counts them")
{
    CHECK(rc::check([] {
        FixedClock clock;
        const Opened opened = must(openHistoryInMemory(clock));
        const core::SessionRecord session = anySession(1);
        must(opened.history->begin(session));
        const core::CivilDay lived = core::dayOf(session);
        RC_ASSERT(must(opened.history->sessions(lived, lived + date::days{1})).size() == 1U);
        RC_ASSERT(must(opened.history->sessions(lived + date::days{1}, core::CivilDay::max())).empty());
        RC_ASSERT(must(opened.history->sessions(core::CivilDay::min(), lived)).empty());
        RC_ASSERT(must(opened.history->daysWithSession()).size() == (core::doneSteps(session) > 0 ? 1U : 0U));
    }));
}

} // namespace limber::storage
