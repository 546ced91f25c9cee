#include "backup_files.hpp"
#include "schema.hpp"

#include "limber/storage/whole_history.hpp"

namespace limber::storage {

ports::Stored<void> WholeHistory::erase()
{
    if (auto alone = mayReplace("Nothing was deleted."); !alone) {
        return alone;
    }
    if (auto brought = bringToDisk(); !brought) {
        return brought;
    }
    try {
        Connection fresh;
        return migrate(fresh).and_then([&] {
            return m_connection->attempt([&](SQLite::Database& database) {
                return fresh.attempt([&](SQLite::Database& from) -> ports::Stored<void> {
                    copyDatabase(from, database);
                    // What was in it goes from the log beside it, too.
                    database.exec("PRAGMA wal_checkpoint(TRUNCATE)");
                    return {};
                });
            });
        });
    } catch (const SQLite::Exception& exception) {
        return tl::unexpected{errorOf(m_connection->file(), exception)};
    }
}

} // namespace limber::storage
