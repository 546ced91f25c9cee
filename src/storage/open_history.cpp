#include "following_reader.hpp"
#include "open_connection.hpp"
#include "reattachment.hpp"
#include "schema.hpp"
#include "shared_folder.hpp"
#include "sqlite_history.hpp"
#include "sqlite_state.hpp"

#include "limber/storage/history.hpp"

namespace limber::storage {

namespace {

namespace fs = std::filesystem;

Opened partsOf(const std::shared_ptr<Connection>& connection, const ports::Clock& clock)
{
    return {.history = std::make_unique<SqliteHistory>(connection, clock),
            .state = std::make_unique<SqliteState>(connection),
            .reader = std::make_unique<SharedReader>(connection),
            .shared = std::make_unique<SharedFolder>(connection, clock),
            .whole = std::make_unique<WholeHistory>(connection, clock),
            .notices = {}};
}

/// Sees to it that what is written is written to the file, from now on.
void attach(Connection& connection, const fs::path& file, const ports::Clock& clock, OpenOptions options)
{
    const auto reattachment = std::make_shared<Reattachment>(file, clock, options, connection);
    connection.beforeWriting([reattachment](Connection& which) { return reattachment->look(which); });
    connection.belongTo(file, [reattachment](Connection& which) { return reattachment->bring(which); });
}

ports::Stored<std::shared_ptr<Connection>> connectionInMemory()
{
    try {
        auto connection = std::make_shared<Connection>();
        if (const auto migrated = migrate(*connection); !migrated) {
            return tl::unexpected{migrated.error()};
        }
        return connection;
    } catch (const SQLite::Exception& exception) {
        return tl::unexpected{failedWith("The history in memory", exception.what())};
    }
}

} // namespace

ports::Stored<Opened> openHistory(const fs::path& file, const ports::Clock& clock, OpenOptions options)
{
    auto opened = openConnection(file, clock, options);
    if (!opened) {
        return tl::unexpected{opened.error()};
    }
    const std::shared_ptr<Connection> connection{std::move(opened->connection)};
    attach(*connection, connection->file(), clock, options);
    Opened parts = partsOf(connection, clock);
    if (!opened->notice.empty()) {
        parts.notices.push_back(std::move(opened->notice));
    }
    return parts;
}

ports::Stored<Opened> openHistoryInMemory(const ports::Clock& clock)
{
    return connectionInMemory().map([&](const auto& connection) { return partsOf(connection, clock); });
}

ports::Stored<Opened> openHistoryStandIn(const fs::path& file, const ports::Clock& clock, OpenOptions options)
{
    return connectionInMemory().map([&](const auto& connection) {
        attach(*connection, file, clock, options);
        return partsOf(connection, clock);
    });
}

std::unique_ptr<ports::HistoryReader> openHistoryReader(const fs::path& file, OpenOptions options)
{
    return std::make_unique<FollowingReader>(file, options);
}

} // namespace limber::storage
