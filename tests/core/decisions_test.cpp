#include "core/reminder_bench.hpp"

#include "support/catch.hpp"

#include <fstream>
#include <functional>
#include <map>
#include <set>

using namespace limber;
using namespace limber::core;
using limber::test::ReminderBench;
using std::chrono::hours;

// Every state and every event: what the tables in docs/reminders.md and decisions.md say is what decide()
// does.

namespace {

constexpr std::int64_t onScreen = 7;
constexpr std::int64_t older = 6;

// The states, by the names of the tables' columns.

/// Somebody at the computer for the last half hour.
ReminderBench bench(const std::string& civil)
{
    ReminderBench bench{civil};
    bench.settings.bookends.morning = true;
    bench.settings.bookends.evening = true;
    bench.state.count.runningSince = bench.now.up - Minutes{30};
    bench.state.clockDueAfter = bench.now.wall - Minutes{30};
    bench.state.lastSerial = onScreen;
    return bench;
}

Due dueTenMinutesAgo(const ReminderBench& bench, SessionKind kind)
{
    Now then = bench.now;
    then.wall -= Minutes{10};
    return {kind, livedTime(then), std::nullopt, 0, 0};
}

ReminderBench waiting(const std::string& civil, SessionKind kind)
{
    ReminderBench made = bench(civil);
    made.state.phase = Waiting{dueTenMinutesAgo(made, kind)};
    return made;
}

ReminderBench inACall(ReminderBench made)
{
    made.state.signs.set(What::Microphone, true);
    return made;
}

ReminderBench offering(const std::string& civil, SessionKind kind)
{
    ReminderBench made = bench(civil);
    Due due = dueTenMinutesAgo(made, kind);
    due.shown = made.now.wall - Minutes{5};
    made.state.phase = Offering{due, onScreen, made.now.up + Minutes{5}};
    return made;
}

ReminderBench snoozing(const std::string& civil, SessionKind kind)
{
    ReminderBench made = bench(civil);
    Due due = dueTenMinutesAgo(made, kind);
    due.shown = due.since.at;
    due.snoozes = 1;
    made.state.phase = Snoozing{due, made.now.up + Minutes{5}};
    return made;
}

ReminderBench inSession(const std::string& civil, std::optional<SessionKind> answered)
{
    ReminderBench made = bench(civil);
    InSession session;
    session.day = dayOf(toCivil(made.now.wall, made.now.zone));
    if (answered) {
        session.kind = *answered;
        session.answers = dueTenMinutesAgo(made, *answered);
    }
    made.state.phase = session;
    return made;
}

ReminderBench away(ReminderBench made)
{
    made.state.signs.set(What::Locked, true);
    made.state.count = {Minutes{30}, std::nullopt};
    made.state.awaySince = made.now.up - Minutes{30};
    return made;
}

ReminderBench paused(ReminderBench made)
{
    made.state.pause = Pause{made.now.wall + hours{1}, made.now.up + hours{1}};
    return made;
}

ReminderBench justFree(ReminderBench made)
{
    made.state.quietUntil = made.now.up + Seconds{10};
    return made;
}

ReminderBench typing(ReminderBench made)
{
    made.state.signs.set(What::Typing, true);
    made.state.politeUntil = made.now.up + Seconds{40};
    return made;
}

const std::string afternoon = "2026-03-02 15:00";
const std::string morning = "2026-03-02 09:00";
const std::string evening = "2026-03-02 22:00";

const std::map<std::string, std::function<ReminderBench()>> states{
    {"counting", [] { return bench(afternoon); }},
    {"waits", [] { return inACall(waiting(afternoon, SessionKind::Break)); }},
    {"on screen", [] { return offering(afternoon, SessionKind::Break); }},
    {"snoozed", [] { return snoozing(afternoon, SessionKind::Break); }},
    {"session that answers it", [] { return inSession(afternoon, SessionKind::Break); }},
    {"session unasked", [] { return inSession(afternoon, std::nullopt); }},
    {"away, counting", [] { return away(bench(afternoon)); }},
    {"away, waits", [] { return away(waiting(afternoon, SessionKind::Break)); }},
    {"paused, counting", [] { return paused(bench(afternoon)); }},
    {"paused, waits", [] { return paused(waiting(afternoon, SessionKind::Break)); }},
    {"just free, waits", [] { return justFree(waiting(afternoon, SessionKind::Break)); }},
    {"typing, waits", [] { return typing(waiting(afternoon, SessionKind::Break)); }},
    {"away in a session", [] { return away(inSession(afternoon, SessionKind::Break)); }},
    {"morning waits", [] { return inACall(waiting(morning, SessionKind::Morning)); }},
    {"morning on screen", [] { return offering(morning, SessionKind::Morning); }},
    {"morning snoozed", [] { return snoozing(morning, SessionKind::Morning); }},
    {"session that answers the morning", [] { return inSession(morning, SessionKind::Morning); }},
    {"evening on screen", [] { return offering(evening, SessionKind::Evening); }},
};

// The events, by the names of the tables' rows. Each arranges what leads to it and gives it.

Event after(ReminderBench& bench, Milliseconds span)
{
    bench.now.up += span;
    bench.now.wall += span;
    return Woke{};
}

TimeOfDay clock(const ReminderBench& bench)
{
    return timeOfDay(toCivil(bench.now.wall, bench.now.zone));
}

Event sensed(const ReminderBench& bench, What what, std::optional<bool> value)
{
    return Sensed{{what, value, bench.now.up}};
}

const std::map<std::string, std::function<Event(ReminderBench&)>> events{
    {"Limber starts", [](ReminderBench&) { return Started{}; }},
    {"a minute passes", [](ReminderBench& bench) { return after(bench, Minutes{1}); }},
    {"ten minutes pass", [](ReminderBench& bench) { return after(bench, Minutes{10}); }},
    {"ten minutes pass for the third time",
     [](ReminderBench& bench) {
         if (auto* offered = std::get_if<Offering>(&bench.state.phase)) {
             offered->due.ignored = 2;
         }
         return after(bench, Minutes{10});
     }},
    {"two hours at the computer are full",
     [](ReminderBench& bench) {
         bench.state.count.counted = hours{2};
         return Woke{};
     }},
    {"the active hours end",
     [](ReminderBench& bench) {
         bench.settings.breaks.hours.fill({{hours{8}, clock(bench)}});
         return Woke{};
     }},
    {"the morning ends",
     [](ReminderBench& bench) {
         bench.settings.bookends.morningTo = clock(bench);
         return Woke{};
     }},
    {"the evening begins",
     [](ReminderBench& bench) {
         bench.settings.bookends.eveningAt = clock(bench);
         return Woke{};
     }},
    {"the user goes away", [](ReminderBench& bench) { return sensed(bench, What::Locked, true); }},
    {"the user comes back", [](ReminderBench& bench) { return sensed(bench, What::Locked, false); }},
    {"a call begins", [](ReminderBench& bench) { return sensed(bench, What::Microphone, true); }},
    {"a call ends", [](ReminderBench& bench) { return sensed(bench, What::Microphone, false); }},
    {"calls cannot be known any more",
     [](ReminderBench& bench) { return sensed(bench, What::Microphone, std::nullopt); }},
    {"the user types", [](ReminderBench& bench) { return sensed(bench, What::Typing, true); }},
    {"a pause in the typing", [](ReminderBench& bench) { return sensed(bench, What::Typing, false); }},
    {"typing cannot be known any more",
     [](ReminderBench& bench) { return sensed(bench, What::Typing, std::nullopt); }},
    {"Start",
     [](ReminderBench&) {
         return Answered{AnswerKind::Start, {}, {}};
     }},
    {"Snooze",
     [](ReminderBench&) {
         return Answered{AnswerKind::Snooze, {}, {}};
     }},
    {"Skip",
     [](ReminderBench&) {
         return Answered{AnswerKind::Skip, {}, {}};
     }},
    {"Start on the reminder",
     [](ReminderBench&) {
         return Answered{AnswerKind::Start, onScreen, {}};
     }},
    {"Skip on an older reminder",
     [](ReminderBench&) {
         return Answered{AnswerKind::Skip, older, {}};
     }},
    {"a session begins", [](ReminderBench&) { return SessionBegan{SessionKind::Break}; }},
    {"a session ends after some steps", [](ReminderBench&) { return SessionOver{3}; }},
    {"a session ends before its first step", [](ReminderBench&) { return SessionOver{0}; }},
    {"a session was held while Limber was off",
     [](ReminderBench& bench) {
         return SessionHeld{SessionKind::Break, 3, bench.now.wall - Minutes{5}, bench.now.wall};
     }},
    {"a pause of an hour", [](ReminderBench& bench) { return core::Paused{bench.now.wall + hours{1}}; }},
    {"a pause without an end", [](ReminderBench&) { return core::Paused{}; }},
    {"the pause is taken back", [](ReminderBench&) { return Resumed{}; }},
    {"breaks are switched off",
     [](ReminderBench& bench) {
         bench.settings.breaks.enabled = false;
         return Woke{};
     }},
    {"25 minutes of sleep that nobody told of",
     [](ReminderBench& bench) { return after(bench, Minutes{25}); }},
    {"the clock is set three hours ahead",
     [](ReminderBench& bench) {
         bench.now.wall += hours{3};
         return Woke{};
     }},
};

// What decide() did, in the tables' words.

std::string withKind(SessionKind kind, const std::string& words)
{
    return kind == SessionKind::Break ? words : std::string{name(kind)} + " " + words;
}

struct EffectInWords {
    std::string operator()(const ShowOffer& offer) const
    {
        const std::string kind = offer.kind == SessionKind::Break ? "" : " " + std::string{name(offer.kind)};
        return "shows" + kind + (offer.attempt > 1 ? " again" : "");
    }
    std::string operator()(const WithdrawOffer&) const { return "takes back"; }
    std::string operator()(const ShowHeadsUp&) const { return "announces"; }
    std::string operator()(const OpenSession& open) const { return "opens " + std::string{name(open.kind)}; }
    std::string operator()(const RecordReminder& recorded) const
    {
        return std::string{name(recorded.record.outcome)};
    }
};

struct PhaseInWords {
    std::string operator()(const Counting&) const { return "counts"; }
    std::string operator()(const Waiting& waits) const { return withKind(waits.due.kind, "waits"); }
    std::string operator()(const Offering& offer) const { return withKind(offer.due.kind, "on screen"); }
    std::string operator()(const Snoozing& snoozed) const { return withKind(snoozed.due.kind, "snoozed"); }
    std::string operator()(const InSession&) const { return "session"; }
};

bool isSnoozedAnew(const Phase& before, const Phase& now)
{
    const auto* then = std::get_if<Snoozing>(&before);
    const auto* snoozed = std::get_if<Snoozing>(&now);
    return then != nullptr && snoozed != nullptr && then->until != snoozed->until;
}

std::string inWords(const ReminderState& before, const Decision& decision, Uptime now)
{
    std::vector<std::string> words;
    for (const Effect& effect : decision.effects) {
        words.push_back(std::visit(EffectInWords{}, effect));
    }
    const ReminderState& state = decision.state;
    const std::string phase = std::visit(PhaseInWords{}, state.phase);
    if (phase != std::visit(PhaseInWords{}, before.phase) || isSnoozedAnew(before.phase, state.phase)) {
        words.push_back(phase);
    }
    if (activeTime(state, now) == Milliseconds{0} && activeTime(before, now) > Milliseconds{0}) {
        words.emplace_back("from 0");
    }
    if (state.count.runningSince.has_value() != before.count.runningSince.has_value()) {
        words.emplace_back(state.count.runningSince ? "count goes on" : "count stops");
    }
    if (state.pause != before.pause) {
        words.emplace_back(state.pause ? "paused" : "resumed");
    }
    std::string joined;
    for (const std::string& word : words) {
        joined += (joined.empty() ? "" : ", ") + word;
    }
    return joined.empty() ? "–" : joined;
}

std::string decided(const std::string& stateName, const std::string& eventName)
{
    ReminderBench bench = states.at(stateName)();
    bench.state.seen = Seen{bench.now.wall, bench.now.up};
    const Event event = events.at(eventName)(bench);
    return inWords(bench.state, decide(bench.state, event, bench.now, bench.settings), bench.now.up);
}

// The tables.

std::vector<std::string> cellsIn(const std::string& line)
{
    std::vector<std::string> cells;
    std::istringstream in{line.substr(2)};
    for (std::string cell; std::getline(in, cell, '|');) {
        const auto from = cell.find_first_not_of(' ');
        const auto to = cell.find_last_not_of(' ');
        cells.push_back(from == std::string::npos ? "" : cell.substr(from, to - from + 1));
    }
    return cells;
}

struct Table {
    std::vector<std::string> columns;
    std::map<std::string, std::vector<std::string>> rows;
};

/// Those whose first column is "what happens".
std::vector<Table> tablesIn(const std::string& file)
{
    std::ifstream in{std::string{LIMBER_SOURCE_DIR} + "/" + file};
    REQUIRE(in);
    std::vector<Table> tables;
    bool isInTable = false;
    for (std::string line; std::getline(in, line);) {
        if (line.rfind("| what happens |", 0) == 0) {
            tables.emplace_back().columns = cellsIn(line);
            isInTable = true;
        } else if (line.rfind("| ", 0) != 0) {
            isInTable = false;
        } else if (isInTable && line.rfind("| ---", 0) != 0) {
            std::vector<std::string> cells = cellsIn(line);
            tables.back().rows[cells.front()] = cells;
        }
    }
    return tables;
}

std::vector<Table> everyTable()
{
    std::vector<Table> tables = tablesIn("docs/reminders.md");
    for (Table& table : tablesIn("tests/core/decisions.md")) {
        tables.push_back(std::move(table));
    }
    return tables;
}

} // namespace

TEST_CASE("in every state, every event does what the tables say")
{
    std::set<std::string> columns;
    for (const Table& table : everyTable()) {
        for (const auto& [event, arrange] : events) {
            REQUIRE(table.rows.count(event) == 1);
            REQUIRE(table.rows.at(event).size() == table.columns.size());
        }
        CHECK(table.rows.size() == events.size());
        for (std::size_t column = 1; column < table.columns.size(); ++column) {
            const std::string& state = table.columns[column];
            REQUIRE(states.count(state) == 1);
            columns.insert(state);
            for (const auto& [event, cells] : table.rows) {
                CAPTURE(state, event);
                CHECK(decided(state, event) == cells[column]);
            }
        }
    }
    CHECK(columns.size() == states.size());
}

TEST_CASE("the tables leave out no phase and no kind of event")
{
    std::set<std::size_t> phases;
    for (const auto& [name, make] : states) {
        phases.insert(make().state.phase.index());
    }
    CHECK(phases.size() == std::variant_size_v<Phase>);
    std::set<std::size_t> kinds;
    for (const auto& [name, arrange] : events) {
        ReminderBench some = bench(afternoon);
        const Event event = arrange(some);
        kinds.insert(event.index());
    }
    CHECK(kinds.size() == std::variant_size_v<Event>);
}
