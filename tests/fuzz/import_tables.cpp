#include "read_history.hpp"
#include "target.hpp"

#include <array>

namespace limber::fuzz {

namespace {

/// Between the three tables in one input.
constexpr char separator = '\x1e';

void run(std::string_view bytes)
{
    std::array<std::string, 3> parts;
    for (std::string& part : parts) {
        const std::size_t end = std::min(bytes.find(separator), bytes.size());
        part = bytes.substr(0, end);
        bytes.remove_prefix(std::min(end + 1, bytes.size()));
    }
    const storage::Tables tables{parts[0], parts[1], parts[2], "sessions.csv", "steps.csv", "reminders.csv"};
    const json::Problems problems = storage::readHistoryTables(
        tables,
        {.session =
             [](const core::KeptSession& session) {
                 require(storage::isUuid(session.session.id.text), "a session that is handed over has an id");
             },
         .knows = [](const core::Uuid&) { return true; },
         .step =
             [](const core::Uuid&, const core::KeptStep& step) {
                 require(step.step.index >= 0, "a step that is handed over has its place");
             },
         .reminder = [](const core::KeptReminder&) {}});
    constexpr std::size_t mostInARow = 30; // a row that is begun is read to its end
    require(problems.size() <= 3 * (storage::mostProblems + mostInARow), "nobody is told without end");
}

const Target target{"import-tables", run};

} // namespace

} // namespace limber::fuzz
