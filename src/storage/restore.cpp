#include "backup_files.hpp"
#include "history_files.hpp"
#include "schema.hpp"
#include "shared_years.hpp"

#include "limber/storage/backups.hpp"

#include <sys/stat.h>
#include <system_error>

#include <cerrno>
#include <tuple>

namespace limber::storage {

namespace {

namespace fs = std::filesystem;

tl::unexpected<ports::StorageError> refused(const fs::path& file, const std::string& why)
{
    return tl::unexpected{
        ports::StorageError{ports::StorageFault::Failed,
                            file.string() + " cannot be restored: " + why + ". Your history is as it was."}};
}

/// The file for reading; what is wrong with it is said of the backup, not of the history.
ports::Stored<std::unique_ptr<Connection>> openBackup(const fs::path& file)
{
    struct stat status { };
    if (::stat(file.c_str(), &status) != 0) {
        return refused(file, std::generic_category().message(errno));
    }
    if (!S_ISREG(status.st_mode)) {
        return refused(file, "it is no plain file");
    }
    try {
        auto opened = std::make_unique<Connection>(file, Connection::Access::Read, OpenOptions{});
        const auto state = opened->attempt(
            [](SQLite::Database& database) -> ports::Stored<SchemaState> { return schemaState(database); });
        if (!state) {
            return refused(file, "it is no sound database");
        }
        if (state->application != applicationId || state->version < 1) {
            return refused(file, "it is no history of Limber");
        }
        if (state->version > newestSchema()) {
            return refused(file, "it was written by a later Limber");
        }
        return opened;
    } catch (const SQLite::Exception& exception) {
        return refused(file,
                       faultOf(exception.getErrorCode()) == ports::StorageFault::Corrupt
                           ? "it is no sound database"
                           : exception.what());
    }
}

std::string newestSchemaText()
{
    Connection fresh;
    std::string text;
    std::ignore = migrate(fresh).and_then([&] {
        return fresh.attempt([&](SQLite::Database& database) -> ports::Stored<void> {
            text = schemaText(database);
            return {};
        });
    });
    return text;
}

ports::Stored<void> checkWhole(SQLite::Database& database, const fs::path& backup)
{
    if (database.execAndGet("PRAGMA integrity_check(1)").getString() != "ok") {
        return refused(backup, "it is damaged");
    }
    SQLite::Statement strays{database, "PRAGMA foreign_key_check"};
    if (strays.executeStep()) {
        return refused(backup, "it has steps without a session");
    }
    return {};
}

/// A copy of the backup, checked and brought to the newest schema, in a file beside the history.
ports::Stored<std::unique_ptr<Connection>> stage(const fs::path& backup, const FreshFile& staging)
{
    const auto opened = openBackup(backup);
    if (!opened) {
        return tl::unexpected{opened.error()};
    }
    if (const auto copied = copyToFresh(**opened, staging); !copied) {
        return refused(backup, "it cannot be read");
    }
    auto staged = std::make_unique<Connection>(staging.temporary(), Connection::Access::Write, OpenOptions{});
    const auto ready
        = staged->attempt([&](SQLite::Database& database) { return checkWhole(database, backup); })
              .and_then([&] { return migrate(*staged); })
              .and_then([&] {
                  return staged->attempt([&](SQLite::Database& database) -> ports::Stored<void> {
                      if (schemaText(database) != newestSchemaText()) {
                          return refused(backup, "its tables are not those of Limber");
                      }
                      return {};
                  });
              });
    if (!ready) {
        return tl::unexpected{ready.error().fault == ports::StorageFault::Failed
                                  ? ready.error()
                                  : refused(backup, "it is damaged").value()};
    }
    return staged;
}

/// What belongs to this computer and not to its history. What a shared folder holds of it is not known any
/// more.
void keepState(SQLite::Database& from, SQLite::Database& to)
{
    to.exec("DELETE FROM state");
    markUnshared(to);
    SQLite::Statement rows{from, "SELECT key, value FROM state"};
    while (rows.executeStep()) {
        SQLite::Statement row{to, "INSERT INTO state(key, value) VALUES(?, ?)"};
        row.bind(1, rows.getColumn(0).getString());
        row.bind(2, rows.getColumn(1).getString());
        row.exec();
    }
}

int sessionsIn(SQLite::Database& database)
{
    return database.execAndGet("SELECT count(*) FROM sessions WHERE deleted_utc_ms IS NULL").getInt();
}

} // namespace

/// Where the history's file cannot be used: that is kept, and a copy of the backup takes its name.
ports::Stored<Restored> WholeHistory::restoreInstead(const fs::path& file)
{
    std::error_code error;
    const fs::path history = fs::weakly_canonical(m_connection->home(), error);
    if (m_connection->home().empty() || error) {
        return refused(file, "this history has no file");
    }
    if (!fs::is_regular_file(history, error)) {
        return refused(file, history.string() + " is no plain file");
    }
    auto staging = FreshFile::make(history, Existing::Replace);
    if (!staging) {
        return tl::unexpected{staging.error()};
    }
    {
        const auto staged = stage(file, *staging);
        if (!staged) {
            return tl::unexpected{staged.error()};
        }
        const auto ours = m_connection->attempt([&](SQLite::Database& from) {
            return (*staged)->attempt([&](SQLite::Database& to) -> ports::Stored<void> {
                keepState(from, to);
                return {};
            });
        });
        if (!ours) {
            return tl::unexpected{ours.error()};
        }
    }
    const core::Now now = m_clock.now();
    const auto kept = setAside(history, beforeRestore, core::dayOf(core::toCivil(now.wall, now.zone)));
    if (!kept) {
        return tl::unexpected{kept.error()};
    }
    if (const auto placed = staging->place().and_then([&] { return bringToDisk(); }); !placed) {
        return tl::unexpected{placed.error()};
    }
    thinOutBeforeRestore(history, {*kept, file});
    return m_connection->attempt([&](SQLite::Database& database) -> ports::Stored<Restored> {
        return Restored{*kept, sessionsIn(database)};
    });
}

ports::Stored<Restored> WholeHistory::restore(const fs::path& file)
{
    if (const auto alone = mayReplace("Nothing was restored."); !alone) {
        return tl::unexpected{alone.error()};
    }
    try {
        return bringToDisk() ? restoreInto(file) : restoreInstead(file);
    } catch (const SQLite::Exception& exception) {
        return refused(file, exception.what());
    }
}

ports::Stored<Restored> WholeHistory::restoreInto(const fs::path& file)
{
    const fs::path& history = m_connection->file();
    auto staging = FreshFile::make(history.string() + ".restoring", Existing::Replace);
    if (!staging) {
        return tl::unexpected{staging.error()};
    }
    const auto staged = stage(file, *staging);
    if (!staged) {
        return tl::unexpected{staged.error()};
    }
    const core::Now now = m_clock.now();
    const auto kept = keepBeforeRestore(history, core::dayOf(core::toCivil(now.wall, now.zone)));
    if (!kept) {
        return tl::unexpected{kept.error()};
    }
    auto restored = m_connection->attempt([&](SQLite::Database& database) -> ports::Stored<Restored> {
        return (*staged)->attempt([&](SQLite::Database& from) -> ports::Stored<Restored> {
            keepState(database, from);
            copyDatabase(from, database);
            return Restored{*kept, sessionsIn(database)};
        });
    });
    if (restored) {
        thinOutBeforeRestore(history, {*kept, file});
    }
    return restored;
}

} // namespace limber::storage
