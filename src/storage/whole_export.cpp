#include "history_files.hpp"
#include "private_files.hpp"
#include "schema.hpp"
#include "write_history.hpp"

#include <system_error>

#include <array>

namespace limber::storage {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view beginning = "{\n\"limber\": \"history\",\n\"version\": 2,\n\"sessions\": [";
constexpr std::string_view between = "],\n\"reminders\": [";
constexpr std::string_view end = "]\n}\n";

/// Writes rows with commas between them.
class List {
public:
    explicit List(const Sink& sink)
        : m_sink{sink}
    { }
    ports::Stored<void> add(const std::string& row)
    {
        const bool isFirst = std::exchange(m_isFirst, false);
        return m_sink((isFirst ? "\n" : ",\n") + row);
    }

private:
    const Sink& m_sink;
    bool m_isFirst = true;
};

/// Runs `work(Connection&)` while the history stays as it is; not at all if there is none.
template <typename Work>
ports::Stored<void> atOneMoment(const fs::path& history, Work work)
{
    auto connection = openToRead(history);
    if (!connection || *connection == nullptr) {
        return connection ? ports::Stored<void>{} : tl::unexpected{connection.error()};
    }
    return (*connection)->attempt([&](SQLite::Database& database) -> ports::Stored<void> {
        const SQLite::Transaction moment{database, SQLite::TransactionBehavior::DEFERRED};
        return work(**connection);
    });
}

ports::Stored<void> rowsTo(Connection& connection, const KeptRange& range, const Sink& sink, bool reminders)
{
    List list{sink};
    if (reminders) {
        return eachReminder(connection, range, [&](const core::KeptReminder& reminder) {
            return list.add(reminderLine(reminder));
        });
    }
    return eachSession(connection, range,
                       [&](const core::KeptSession& session) { return list.add(sessionLines(session)); });
}

} // namespace

ports::Stored<std::unique_ptr<Connection>> openToRead(const fs::path& file)
{
    std::error_code error;
    if (!fs::exists(file, error) && !error) {
        return nullptr;
    }
    try {
        auto connection = std::make_unique<Connection>(file, Connection::Access::Read, OpenOptions{});
        const auto state = connection->attempt(
            [](SQLite::Database& database) -> ports::Stored<SchemaState> { return schemaState(database); });
        if (!state) {
            return tl::unexpected{state.error()};
        }
        if (const auto accepted = acceptable(*state, file); !accepted) {
            return tl::unexpected{accepted.error()};
        }
        if (state->version == 0) {
            return nullptr;
        }
        return connection;
    } catch (const SQLite::Exception& exception) {
        return tl::unexpected{errorOf(file, exception)};
    }
}

ports::Stored<void> writeJson(Connection& connection, const KeptRange& range, const Sink& sink)
{
    return sink(beginning)
        .and_then([&] { return rowsTo(connection, range, sink, false); })
        .and_then([&] { return sink(between); })
        .and_then([&] { return rowsTo(connection, range, sink, true); })
        .and_then([&] { return sink(end); });
}

ports::Stored<void> exportWhole(const fs::path& history, const Sink& sink)
{
    bool isEmpty = true;
    return atOneMoment(history,
                       [&](Connection& connection) {
                           isEmpty = false;
                           return writeJson(connection, {}, sink);
                       })
        .and_then([&]() -> ports::Stored<void> {
            return isEmpty
                ? sink(beginning).and_then([&] { return sink(between); }).and_then([&] { return sink(end); })
                : ports::Stored<void>{};
        });
}

ports::Stored<void> exportWholeTo(const fs::path& history, const fs::path& file, Existing existing)
{
    auto fresh = FreshFile::make(file, existing);
    if (!fresh) {
        return tl::unexpected{fresh.error()};
    }
    return exportWhole(history, [&](std::string_view text) { return fresh->write(text); }).and_then([&] {
        return fresh->place();
    });
}

ports::Stored<std::vector<fs::path>>
exportTablesTo(const fs::path& history, const fs::path& name, Existing existing)
{
    std::error_code ignored;
    const std::string stem = fs::is_directory(name, ignored) ? (name / "history").string() : name.string();
    const std::array<fs::path, 3> files{stem + "-sessions.csv", stem + "-steps.csv", stem + "-reminders.csv"};
    std::vector<FreshFile> fresh;
    for (const fs::path& file : files) {
        auto made = FreshFile::make(file, existing);
        if (!made) {
            return tl::unexpected{made.error()};
        }
        fresh.push_back(std::move(*made));
    }
    const auto write = [&](Connection& connection) {
        return eachSession(connection, {},
                           [&](const core::KeptSession& session) {
                               return fresh[0].write(sessionRow(session)).and_then([&] {
                                   return fresh[1].write(stepRows(session));
                               });
                           })
            .and_then([&] {
                return eachReminder(connection, {}, [&](const core::KeptReminder& reminder) {
                    return fresh[2].write(reminderRow(reminder));
                });
            });
    };
    auto written = fresh[0]
                       .write(sessionsHead())
                       .and_then([&] { return fresh[1].write(stepsHead()); })
                       .and_then([&] { return fresh[2].write(remindersHead()); })
                       .and_then([&] { return atOneMoment(history, write); });
    for (FreshFile& file : fresh) {
        written = written.and_then([&] { return file.place(); });
    }
    if (!written) {
        return tl::unexpected{written.error()};
    }
    return std::vector<fs::path>{files.begin(), files.end()};
}

ports::Stored<std::vector<fs::path>>
exportTablesInto(const fs::path& history, const fs::path& folder, core::CivilDay day)
{
    const std::string first = (folder / ("limber-" + core::dayText(day))).string();
    std::string name = first;
    const auto isTaken = [&] {
        std::error_code ignored;
        return fs::exists(name + "-sessions.csv", ignored) || fs::exists(name + "-steps.csv", ignored)
            || fs::exists(name + "-reminders.csv", ignored);
    };
    for (int number = 2; isTaken(); ++number) {
        name = first + "-" + std::to_string(number);
    }
    return exportTablesTo(history, name, Existing::Refuse);
}

} // namespace limber::storage
