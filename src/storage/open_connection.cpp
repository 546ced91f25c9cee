#include "open_connection.hpp"

#include "backup_files.hpp"
#include "private_files.hpp"
#include "schema.hpp"

#include <system_error>

namespace limber::storage {

namespace {

namespace fs = std::filesystem;

bool holdsSomething(const fs::path& file)
{
    std::error_code error;
    const auto size = fs::file_size(file, error);
    return !error && size > 0;
}

/// Whether the last writer may not have closed the file in order: it would have taken the log away.
bool wasLeftOpen(const fs::path& file)
{
    std::error_code error;
    return holdsSomething(file.string() + "-wal") || hasHalfAChange(file)
        || fs::exists(damageMark(file), error);
}

/// Looks at the file without writing a byte, unless half a change must be undone first. Ok if it is empty, or
/// a sound history that we know.
ports::Stored<void> inspect(const fs::path& file, OpenOptions options)
{
    const bool lookClosely = wasLeftOpen(file);
    try {
        Connection connection{file, Connection::Access::Read, options};
        return connection.attempt([&](SQLite::Database& database) -> ports::Stored<void> {
            if (auto accepted = acceptable(schemaState(database), file); !accepted) {
                return accepted;
            }
            if (lookClosely && database.execAndGet("PRAGMA quick_check(1)").getString() != "ok") {
                return tl::unexpected{errorWith(file, ports::StorageFault::Corrupt)};
            }
            return {};
        });
    } catch (const SQLite::Exception& exception) {
        return tl::unexpected{errorOf(file, exception)};
    }
}

/// An older database is copied before it is changed.
ports::Stored<void> backUpBeforeMigration(Connection& connection, core::CivilDay today)
{
    const auto version = connection.attempt(
        [](SQLite::Database& database) -> ports::Stored<int> { return schemaState(database).version; });
    if (!version) {
        return tl::unexpected{version.error()};
    }
    if (*version == 0 || *version >= newestSchema()) {
        return {};
    }
    return backUpAmong(connection.file(), today, "-schema-" + std::to_string(*version))
        .map([](const fs::path&) {});
}

core::CivilDay todayOf(const ports::Clock& clock)
{
    const core::Now now = clock.now();
    return core::dayOf(core::toCivil(now.wall, now.zone));
}

ports::Stored<std::unique_ptr<Connection>>
openForWriting(const fs::path& file, core::CivilDay today, OpenOptions options)
{
    try {
        auto connection = std::make_unique<Connection>(file, Connection::Access::Write, options);
        const auto ready = connection->attempt([](SQLite::Database& database) -> ports::Stored<void> {
            // Where the file system cannot do it, SQLite stays with its rollback journal, which is as safe.
            database.exec("PRAGMA journal_mode = WAL");
            return {};
        });
        if (!ready) {
            return tl::unexpected{ready.error()};
        }
        const auto migrated
            = backUpBeforeMigration(*connection, today).and_then([&] { return migrate(*connection); });
        if (!migrated) {
            return tl::unexpected{migrated.error()};
        }
        return connection;
    } catch (const SQLite::Exception& exception) {
        return tl::unexpected{errorOf(file, exception)};
    }
}

ports::Stored<std::unique_ptr<Connection>>
openFile(const fs::path& file, const ports::Clock& clock, OpenOptions options)
{
    if (const auto made = makePrivateFolder(file.parent_path()); !made) {
        return tl::unexpected{made.error()};
    }
    if (const auto made = makePrivateFile(file); !made) {
        return tl::unexpected{made.error()};
    }
    if (const auto sound = inspect(file, options); !sound) {
        return tl::unexpected{sound.error()};
    }
    auto connection = openForWriting(file, todayOf(clock), options);
    if (connection) {
        std::error_code ignored;
        fs::remove(damageMark(file), ignored);
        removeLeftovers(file.parent_path(), file.filename().string());
    }
    return connection;
}

} // namespace

ports::Stored<OpenedConnection>
openConnection(const fs::path& file, const ports::Clock& clock, OpenOptions options)
{
    std::error_code error;
    // SQLite keeps its log beside the file a link points to, so everything must happen there.
    const fs::path real = fs::weakly_canonical(file, error);
    if (error) {
        return tl::unexpected{systemError(file, error.value())};
    }
    auto opened = openFile(real, clock, options);
    if (opened) {
        return OpenedConnection{std::move(*opened), {}};
    }
    if (opened.error().fault != ports::StorageFault::Corrupt) {
        return tl::unexpected{opened.error()};
    }
    const auto aside = setAside(real, ".corrupt-", todayOf(clock));
    if (!aside) {
        return tl::unexpected{aside.error()};
    }
    opened = openFile(real, clock, options);
    if (!opened) {
        return tl::unexpected{opened.error()};
    }
    return OpenedConnection{std::move(*opened),
                            "The history in " + real.string() + " was damaged. It is kept as "
                                + aside->string() + "; a new one was begun."};
}

} // namespace limber::storage
