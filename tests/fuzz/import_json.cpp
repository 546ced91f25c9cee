#include "history_files.hpp"
#include "read_history.hpp"
#include "schema.hpp"
#include "target.hpp"

namespace limber::fuzz {

namespace {

using storage::EqualStamps;

constexpr core::Instant now{core::Milliseconds{1'795'000'000'000}};

std::string exported(storage::Connection& connection)
{
    std::string text;
    const auto written
        = storage::writeJson(connection, {}, [&](std::string_view part) -> ports::Stored<void> {
              text += part;
              return {};
          });
    require(written.has_value(), "what is in the tables can be written");
    return text;
}

/// Both what a user imports and what another computer leaves in a shared folder comes in here.
void run(std::string_view bytes)
{
    const json::Problems problems = storage::readHistoryJson(
        bytes, "in.json", {[](const core::KeptSession&) {}, [](const core::KeptReminder&) {}});
    if (!problems.empty()) {
        return;
    }
    storage::Connection here;
    require(storage::migrate(here).has_value(), "a new history can be made");
    const auto merged = storage::mergeJson(here, bytes, "in.json", now, EqualStamps::Merge);
    require(merged.has_value(), "what is in order goes into the tables");
    const std::string once = exported(here);
    const auto again = storage::mergeJson(here, once, "out.json", now, EqualStamps::Merge);
    require(again && !again->changedAnything(), "what was exported is known");
    require(exported(here) == once, "a second merge changes nothing");
}

const Target target{"import-json", run};

} // namespace

} // namespace limber::fuzz
