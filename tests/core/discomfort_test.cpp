#include "limber/core/discomfort.hpp"
#include "support/catch.hpp"

using namespace limber;
using namespace date::literals;

namespace {

core::SessionRecord rated(date::local_days day, std::optional<int> discomfort)
{
    core::SessionRecord session;
    session.started.at = core::Instant{
        std::chrono::duration_cast<core::Milliseconds>(day.time_since_epoch() + std::chrono::hours{12})};
    session.discomfort = discomfort;
    return session;
}

const date::local_days march{2026_y / 3 / 1};

} // namespace

TEST_CASE("the line has a point for each day that was rated, with the median of seven days")
{
    const std::vector<core::SessionRecord> sessions{
        rated(march + date::days{7}, 2), rated(march, 6), rated(march + date::days{2}, std::nullopt),
        rated(march + date::days{3}, 4), rated(march + date::days{3}, 5)};
    CHECK(core::discomfortLine(sessions)
          == std::vector<core::DiscomfortPoint>{
              {march, 6}, {march + date::days{3}, 5}, {march + date::days{7}, 4}});
}

TEST_CASE("nothing rated makes no line")
{
    CHECK(core::discomfortLine({}).empty());
    CHECK(core::discomfortLine({rated(march, std::nullopt)}).empty());
}

TEST_CASE("two points are a change, and so is a third of a little")
{
    CHECK(core::isChange(7, 5));
    CHECK(core::isChange(5, 7));
    CHECK(core::isChange(3, 2));
    CHECK(core::isChange(0, 1));
    CHECK_FALSE(core::isChange(7, 5.5));
    CHECK_FALSE(core::isChange(1, 0.5));
    CHECK_FALSE(core::isChange(4, 4));
}
