#include "generators.hpp"
#include "saved_reminders_json.hpp"

#include "limber/storage/history.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

namespace limber::storage {

using namespace test;

namespace {

core::Uptime anyUptime()
{
    return core::Uptime{core::Milliseconds{*rc::gen::inRange<std::int64_t>(-100'000, 90'000'000'000)}};
}

core::Due anyDue()
{
    return {.kind = *rc::gen::elementOf(core::everySessionKind),
            .since = anyLived(),
            .shown = *perhaps(anyInstant()),
            .snoozes = *rc::gen::inRange(0, 5),
            .ignored = *rc::gen::inRange(0, 3)};
}

std::optional<core::Uptime> perhapsUptime()
{
    return *rc::gen::arbitrary<bool>() ? std::optional{anyUptime()} : std::nullopt;
}

core::Phase anyPhase()
{
    switch (*rc::gen::inRange(0, 5)) {
    case 0:
        return core::Counting{};
    case 1:
        return core::Waiting{anyDue()};
    case 2:
        return core::Offering{anyDue(), *rc::gen::arbitrary<std::int64_t>(), anyUptime()};
    case 3:
        return core::Snoozing{anyDue(), anyUptime()};
    default:
        return core::InSession{*rc::gen::elementOf(core::everySessionKind),
                               *rc::gen::arbitrary<bool>() ? std::optional{anyDue()} : std::nullopt,
                               perhapsUptime(), core::CivilDay{date::days{*rc::gen::inRange(-1, 60'000)}}};
    }
}

std::vector<core::CivilDay> anyDays()
{
    std::vector<core::CivilDay> days;
    for (int count = *rc::gen::inRange(0, 4); count > 0; --count) {
        days.emplace_back(date::days{*rc::gen::inRange(-1, 60'000)});
    }
    return days;
}

core::SavedReminders anySaved()
{
    core::SavedReminders saved;
    saved.state.phase = anyPhase();
    if (*rc::gen::arbitrary<bool>()) {
        saved.state.pause = core::Pause{*perhaps(anyInstant()), perhapsUptime()};
    }
    saved.state.count = {core::Milliseconds{*rc::gen::inRange(0, 100'000'000)}, perhapsUptime()};
    for (const core::What what : core::everyWhat) {
        saved.state.signs.set(what, *perhaps(rc::gen::arbitrary<bool>()));
    }
    saved.state.awaySince = perhapsUptime();
    saved.state.quietUntil = perhapsUptime();
    saved.state.politeUntil = perhapsUptime();
    saved.state.clockDueAfter = *perhaps(anyInstant());
    saved.state.lastBreak = perhapsUptime();
    saved.state.morningsSettled = anyDays();
    saved.state.eveningsSettled = anyDays();
    saved.state.headsUpGiven = *rc::gen::arbitrary<bool>();
    saved.state.lastSerial = *rc::gen::arbitrary<std::int64_t>();
    if (*rc::gen::arbitrary<bool>()) {
        saved.state.seen = core::Seen{*anyInstant(), anyUptime()};
    }
    saved.wall = *anyInstant();
    saved.up = anyUptime();
    saved.boot = *rc::gen::element<std::string>("", "7b0c4ad4-1a4c-4a4d-9f0f-0d8a5a1b2c3d");
    saved.closed = *rc::gen::arbitrary<bool>();
    return saved;
}

} // namespace

TEST_CASE("there is no state before the first one was saved")
{
    FixedClock clock;
    CHECK_FALSE(must(must(openHistoryInMemory(clock)).state->load()));
}

TEST_CASE("whatever state is saved is loaded equal, the last one counts")
{
    FixedClock clock;
    const Opened opened = must(openHistoryInMemory(clock));
    CHECK(rc::check([&] {
        const core::SavedReminders saved = anySaved();
        must(opened.state->save(saved));
        RC_ASSERT(must(opened.state->load()) == saved);
    }));
}

TEST_CASE("the state survives closing the file")
{
    const TempFolder folder;
    FixedClock clock;
    core::SavedReminders saved;
    saved.boot = "this one";
    must(must(openHistory(folder / "history.db", clock)).state->save(saved));
    CHECK(must(must(openHistory(folder / "history.db", clock)).state->load()) == saved);
}

TEST_CASE("a state that cannot be read is an error with the file and the place, and the next one is kept")
{
    const auto text = GENERATE(as<std::string>{}, "", "{", "[]", "{}", R"({"version":2})",
                               R"({"version":1,"wall":0,"up":0,"boot":"","closed":1,"state":{}})");
    const TempFolder folder;
    FixedClock clock;
    const Opened opened = must(openHistory(folder / "history.db", clock));
    must(opened.state->save({}));
    SQLite::Database database{(folder / "history.db").string(), SQLite::OPEN_READWRITE};
    SQLite::Statement change{database, "UPDATE state SET value = ? WHERE key = 'reminders'"};
    change.bind(1, text);
    change.exec();
    const auto loaded = opened.state->load();
    REQUIRE_FALSE(loaded);
    CHECK(loaded.error().fault == ports::StorageFault::Corrupt);
    CHECK(loaded.error().text.find((folder / "history.db").string()) != std::string::npos);
    must(opened.state->save({}));
    CHECK(must(opened.state->load()) == core::SavedReminders{});
}

TEST_CASE("a state's fault is told by its field")
{
    const std::string good = toText(core::SavedReminders{});
    REQUIRE(savedRemindersFrom(good));
    const auto with = [&](const std::string& from, const std::string& to) {
        std::string text = good;
        const auto place = text.find(from);
        REQUIRE(place != std::string::npos);
        const auto read = savedRemindersFrom(text.replace(place, from.size(), to));
        return read ? "fine" : read.error();
    };
    CHECK(with("counting", "sleeping").find("is must be counting") == 0);
    CHECK(with("\"wall\":0", "\"wall\":0.5") == "wall must be a whole number");
    CHECK(with("\"closed\":false", "\"closed\":0") == "closed must be true or false");
    CHECK(with("\"up\":0,", "") == "up is missing");
}

} // namespace limber::storage
