#include "generators.hpp"

#include "limber/storage/history.hpp"
#include "limber/storage/whole_history.hpp"

#include <algorithm>
#include <array>

namespace limber::storage {

using namespace test;

namespace {

namespace fs = std::filesystem;

std::vector<std::string> namesIn(const fs::path& folder)
{
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator{folder}) {
        names.push_back(entry.path().filename().string());
    }
    std::sort(names.begin(), names.end());
    return names;
}

struct Computer {
    TempFolder folder{quickPlace()};
    fs::path file = folder / "history.db";
    FixedClock clock;
    Opened opened = must(openHistory(file, clock));

    std::string exported() const
    {
        std::string text;
        must(exportWhole(file, [&](std::string_view part) -> ports::Stored<void> {
            text += part;
            return {};
        }));
        return text;
    }
    void merge(const std::string& text)
    {
        spill(folder / "in.json", text);
        must(opened.whole->import(folder / "in.json", "in.json"));
    }
    core::SessionRecord add(int number, core::CivilDay onDay = day)
    {
        core::SessionRecord record = session(number, core::SessionKind::Break, onDay);
        record.steps = {step(0)};
        record.outcome = core::SessionOutcome::Completed;
        record.ended = record.started.at + core::Minutes{4};
        must(opened.history->begin(record));
        return record;
    }
};

/// Edits of few sessions at few moments, so that computers disagree about the same rows.
void edit(Computer& computer)
{
    for (int edits = *rc::gen::inRange(0, 8); edits > 0; --edits) {
        const int number = *rc::gen::inRange(1, 4);
        computer.clock.wall = core::Instant{core::Minutes{*rc::gen::inRange(29'557'440, 29'557'445)}};
        must(computer.opened.history->begin(session(number)));
        switch (*rc::gen::inRange(0, 6)) {
        case 0:
            must(computer.opened.history->addStep(
                uuid(number), step(*rc::gen::inRange(0, 2), core::Seconds{*rc::gen::inRange(1, 4)})));
            break;
        case 1:
            must(computer.opened.history->rate(uuid(number), *rc::gen::inRange(0, 3), *anyText()));
            break;
        case 2:
            must(computer.opened.history->remove(uuid(number), computer.clock.wall));
            break;
        case 3:
            must(computer.opened.history->restore(uuid(number)));
            break;
        case 4:
            must(computer.opened.history->end(uuid(number), core::SessionOutcome::Completed,
                                              computer.clock.wall));
            break;
        default: {
            core::ReminderRecord record = reminder(number, core::ReminderOutcome::Missed);
            record.snoozes = *rc::gen::inRange(0, 3);
            must(computer.opened.history->add(record));
        }
        }
    }
}

std::string joined(const std::vector<std::string>& notices)
{
    std::string text;
    for (const std::string& notice : notices) {
        text += notice + "\n";
    }
    return text;
}

} // namespace

TEST_CASE("merging is idempotent, commutative and associative, on real files")
{
    CHECK(rc::check([] {
        Computer a;
        Computer b;
        Computer c;
        for (Computer* computer : {&a, &b, &c}) {
            edit(*computer);
        }
        const std::array texts{a.exported(), b.exported(), c.exported()};
        const auto mergedIn = [&](std::array<std::size_t, 3> order) {
            Computer fresh;
            for (const std::size_t which : order) {
                fresh.merge(texts[which]);
            }
            return fresh.exported();
        };
        const std::string all = mergedIn({0, 1, 2});
        RC_ASSERT(mergedIn({2, 1, 0}) == all);
        RC_ASSERT(mergedIn({1, 0, 2}) == all);
        // (a + (b + c)) and into a history that is not empty
        b.merge(texts[2]);
        a.merge(b.exported());
        RC_ASSERT(a.exported() == all);
        a.merge(all);
        a.merge(texts[0]);
        RC_ASSERT(a.exported() == all);
    }));
}

TEST_CASE("computers that share a folder come to the same history, whatever each of them does and when")
{
    CHECK(rc::check([] {
        const TempFolder shared;
        Computer a;
        Computer b;
        Computer c;
        for (int round = *rc::gen::inRange(1, 4); round > 0; --round) {
            for (Computer* computer : {&a, &b, &c}) {
                edit(*computer);
                if (*rc::gen::arbitrary<bool>()) {
                    RC_ASSERT(joined(computer->opened.shared->exchange(shared.path()).notices).empty());
                }
            }
        }
        // Sessions that run are not shared: they end first.
        for (Computer* computer : {&a, &b, &c}) {
            for (const core::SessionRecord& running : must(computer->opened.history->running())) {
                must(computer->opened.history->end(running.id, core::SessionOutcome::Interrupted,
                                                   running.started.at));
            }
            for (int number = 1; number < 4; ++number) {
                std::ignore = computer->opened.history->end(uuid(number), core::SessionOutcome::Interrupted,
                                                            computer->clock.wall);
            }
        }
        for (int round = 0; round < 2; ++round) {
            for (Computer* computer : {&a, &b, &c}) {
                RC_ASSERT(joined(computer->opened.shared->exchange(shared.path()).notices).empty());
            }
        }
        RC_ASSERT(a.exported() == b.exported());
        RC_ASSERT(b.exported() == c.exported());
        RC_ASSERT_FALSE(a.opened.shared->exchange(shared.path()).changedHistory);
    }));
}

TEST_CASE("each computer writes only its own files, one a year, and only those that changed")
{
    const TempFolder shared;
    Computer a;
    a.add(1);
    a.add(2, day - date::days{400});
    CHECK_FALSE(a.opened.shared->exchange(shared.path()).changedHistory);
    const auto names = namesIn(shared.path());
    REQUIRE(names.size() == 2);
    CHECK(names[0].ends_with("-2025.json"));
    CHECK(names[1].ends_with("-2026.json"));
    CHECK(fs::status(shared / names[0]).permissions() == (fs::perms::owner_read | fs::perms::owner_write));
    spill(shared / names[0], "marked");
    a.add(3);
    must(a.opened.history->addStep(uuid(3), step(1)));
    std::ignore = a.opened.shared->exchange(shared.path());
    CHECK(slurp(shared / names[0]) == "marked");
    CHECK(slurp(shared / names[1]).find(uuid(3).text) != std::string::npos);
    must(a.opened.history->rate(uuid(2), 3, "last year"));
    std::ignore = a.opened.shared->exchange(shared.path());
    CHECK(slurp(shared / names[0]).find("last year") != std::string::npos);
    fs::remove(shared / names[0]);
    std::ignore = a.opened.shared->exchange(shared.path());
    CHECK(namesIn(shared.path()) == names);
}

TEST_CASE("what changed is still to be shared after a crash, and all of it in another folder")
{
    const TempFolder shared;
    Computer a;
    a.add(1);
    std::ignore = a.opened.shared->exchange(shared.path());
    must(a.opened.history->rate(uuid(1), 3, "before the crash"));
    a.opened = Opened{};
    a.opened = must(openHistory(a.file, a.clock));
    std::ignore = a.opened.shared->exchange(shared.path());
    REQUIRE_FALSE(namesIn(shared.path()).empty());
    CHECK(slurp(shared / namesIn(shared.path()).front()).find("before the crash") != std::string::npos);
    const TempFolder other;
    std::ignore = a.opened.shared->exchange(other.path());
    CHECK(namesIn(other.path()) == namesIn(shared.path()));
}

TEST_CASE("a session that runs is not shared before it ends")
{
    const TempFolder shared;
    Computer a;
    Computer b;
    must(a.opened.history->begin(session(1)));
    std::ignore = a.opened.shared->exchange(shared.path());
    CHECK_FALSE(b.opened.shared->exchange(shared.path()).changedHistory);
    must(a.opened.history->end(uuid(1), core::SessionOutcome::Completed, a.clock.wall));
    std::ignore = a.opened.shared->exchange(shared.path());
    CHECK(b.opened.shared->exchange(shared.path()).changedHistory);
    CHECK(must(b.opened.history->session(uuid(1)))->outcome == core::SessionOutcome::Completed);
}

TEST_CASE("a file that is half there is told of until it is whole, and the others are read")
{
    const TempFolder shared;
    Computer a;
    Computer b;
    Computer c;
    a.add(1);
    b.add(2);
    std::ignore = a.opened.shared->exchange(shared.path());
    const fs::path file = shared / namesIn(shared.path()).front();
    const std::string whole = slurp(file);
    spill(file, whole.substr(0, whole.size() / 2));
    CHECK(b.opened.shared->exchange(shared.path()).notices.size() == 1);
    auto exchanged = c.opened.shared->exchange(shared.path());
    REQUIRE(exchanged.notices.size() == 1);
    CHECK(exchanged.notices.front().find(file.filename().string() + ", line ") != std::string::npos);
    CHECK(must(c.opened.history->session(uuid(2))));
    CHECK_FALSE(must(c.opened.history->session(uuid(1))));
    CHECK(c.opened.shared->exchange(shared.path()).notices == exchanged.notices);
    spill(file, whole);
    exchanged = c.opened.shared->exchange(shared.path());
    CHECK(joined(exchanged.notices).empty());
    CHECK(must(c.opened.history->session(uuid(1))));
}

TEST_CASE("second versions that synchronising made are read too, and told of")
{
    const TempFolder shared;
    Computer a;
    Computer b;
    a.add(1);
    std::ignore = a.opened.shared->exchange(shared.path());
    const std::string name = namesIn(shared.path()).front();
    const std::string stem = name.substr(0, name.size() - 5);
    fs::rename(shared / name, shared / (stem + ".sync-conflict-20260314-101500-ABCDEFG.json"));
    auto exchanged = b.opened.shared->exchange(shared.path());
    CHECK(must(b.opened.history->session(uuid(1))));
    REQUIRE(exchanged.notices.size() == 1);
    CHECK(exchanged.notices.front().find("second version") != std::string::npos);
    fs::rename(shared / (stem + ".sync-conflict-20260314-101500-ABCDEFG.json"),
               shared / (stem + " (conflicted copy 2026-03-14 101500).json"));
    CHECK(b.opened.shared->exchange(shared.path()).notices.size() == 1);
}

TEST_CASE("a file that goes is told of once, and what it held stays")
{
    const TempFolder shared;
    Computer a;
    Computer b;
    a.add(1);
    std::ignore = a.opened.shared->exchange(shared.path());
    const fs::path file = shared / namesIn(shared.path()).front();
    std::ignore = b.opened.shared->exchange(shared.path());
    fs::remove(file);
    CHECK(b.opened.shared->exchange(shared.path()).notices
          == std::vector<std::string>{file.string() + " is gone. What it held is in your history here."});
    CHECK(joined(b.opened.shared->exchange(shared.path()).notices).empty());
    CHECK(must(b.opened.history->session(uuid(1))));
}

TEST_CASE("a folder that is not there is not made, and what is no file of ours is left alone")
{
    const TempFolder shared;
    Computer a;
    a.add(1);
    const auto exchanged = a.opened.shared->exchange(shared / "away");
    REQUIRE(exchanged.notices.size() == 1);
    CHECK(exchanged.notices.front().find("is not there") != std::string::npos);
    CHECK_FALSE(fs::exists(shared / "away"));
    const std::string other = "limber-0f5a3d52-6c2e-4d1b-9a77-1c2b3a4d5e6f-2026.json";
    spill(shared / "secret.json", "{}");
    fs::create_symlink(shared / "secret.json", shared / other);
    spill(shared / "limber-notes.json", "{}");
    CHECK(joined(a.opened.shared->exchange(shared.path()).notices).empty());
    CHECK(slurp(shared / "secret.json") == "{}");
}

TEST_CASE("nothing is written through a link that stands in the place of a file of ours")
{
    const TempFolder shared;
    Computer a;
    a.add(1);
    std::ignore = a.opened.shared->exchange(shared.path());
    const fs::path file = shared / namesIn(shared.path()).front();
    spill(shared / "mine.txt", "mine");
    fs::remove(file);
    fs::create_symlink(shared / "mine.txt", file);
    a.add(2);
    std::ignore = a.opened.shared->exchange(shared.path());
    CHECK(slurp(shared / "mine.txt") == "mine");
    CHECK_FALSE(fs::is_symlink(file));
}

TEST_CASE("a deletion is shared, and so is its undoing")
{
    const TempFolder shared;
    Computer a;
    Computer b;
    a.add(1);
    const auto exchange = [&] {
        for (Computer* computer : {&a, &b, &a}) {
            CHECK(joined(computer->opened.shared->exchange(shared.path()).notices).empty());
        }
    };
    exchange();
    b.clock.wall += core::Minutes{1};
    must(b.opened.history->remove(uuid(1), b.clock.wall));
    exchange();
    exchange();
    CHECK_FALSE(must(a.opened.history->session(uuid(1))));
    a.clock.wall += core::Minutes{2};
    must(a.opened.history->restore(uuid(1)));
    exchange();
    CHECK(must(b.opened.history->session(uuid(1))));
}

} // namespace limber::storage
