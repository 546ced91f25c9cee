#include "limber/core/kept_history.hpp"
#include "support/catch.hpp"

#include <rapidcheck.h>

using namespace limber::core;

namespace {

/// Few values, so that equal stamps and equal contents are common.
KeptReminder anyReminder()
{
    KeptReminder kept;
    kept.reminder.snoozes = *rc::gen::inRange(0, 3);
    kept.edited = Stamp{Instant{Milliseconds{*rc::gen::inRange(0, 2)}}, *rc::gen::inRange<std::int64_t>(0, 2),
                        Uuid{*rc::gen::element<std::string>("a", "b")}};
    return kept;
}

KeptReminder later(const KeptReminder& one, const KeptReminder& other)
{
    return replaces(other, one) ? other : one;
}

} // namespace

TEST_CASE("of two versions of a row one wins, in whatever order they come and whatever they are merged with")
{
    CHECK(rc::check([] {
        const KeptReminder a = anyReminder();
        const KeptReminder b = anyReminder();
        const KeptReminder c = anyReminder();
        RC_ASSERT(later(a, b) == later(b, a));
        RC_ASSERT(later(later(a, b), c) == later(a, later(b, c)));
        RC_ASSERT(later(a, a) == a);
    }));
}

TEST_CASE("the later stamp wins, then the more edited one, then the computer with the greater name")
{
    const Stamp stamp{Instant{Milliseconds{5}}, 1, {"b"}};
    KeptSession present;
    present.session.note = "present";
    present.edited = stamp;
    KeptSession other = present;
    other.session.note = "other";
    const auto wins = [&](Stamp edited) {
        other.edited = edited;
        return replaces(other, present);
    };
    CHECK(wins({Instant{Milliseconds{6}}, 0, {"a"}}));
    CHECK(wins({Instant{Milliseconds{5}}, 2, {"a"}}));
    CHECK(wins({Instant{Milliseconds{5}}, 1, {"c"}}));
    CHECK_FALSE(wins({Instant{Milliseconds{4}}, 9, {"z"}}));
    CHECK_FALSE(wins({Instant{Milliseconds{5}}, 1, {"a"}}));
    CHECK_FALSE(replaces(present, present));
    other.edited.reset();
    CHECK_FALSE(replaces(other, present));
}

TEST_CASE("a deletion is content: the same stamp with and without it is no tie that the order decides")
{
    KeptSession alive;
    alive.edited = Stamp{Instant{}, 0, {"a"}};
    KeptSession deleted = alive;
    deleted.deleted = Instant{};
    CHECK_FALSE(saysTheSame(alive, deleted));
    CHECK(replaces(deleted, alive) != replaces(alive, deleted));
    CHECK(replaces(deleted, alive));
}
