#include "sqlite_state.hpp"

#include "saved_reminders_json.hpp"

namespace limber::storage {

SqliteState::SqliteState(std::shared_ptr<Connection> connection)
    : m_connection{std::move(connection)}
{ }

ports::Stored<std::optional<core::SavedReminders>> SqliteState::load()
{
    return m_connection->attempt(
        [&](SQLite::Database& database) -> ports::Stored<std::optional<core::SavedReminders>> {
            SQLite::Statement row{database, "SELECT value FROM state WHERE key = 'reminders'"};
            if (!row.executeStep()) {
                return std::nullopt;
            }
            auto saved = savedRemindersFrom(row.getColumn(0).getString());
            if (!saved) {
                return tl::unexpected{ports::StorageError{
                    ports::StorageFault::Corrupt,
                    "The reminders' state in " + m_connection->file().string() + " cannot be read ("
                        + saved.error() + "). Limber starts counting anew; the history is not touched."}};
            }
            return std::optional{std::move(*saved)};
        });
}

ports::Stored<void> SqliteState::save(const core::SavedReminders& reminders)
{
    return m_connection->write([&](SQLite::Database& database) -> ports::Stored<void> {
        SQLite::Statement row{database,
                              "INSERT INTO state(key, value) VALUES('reminders', ?) "
                              "ON CONFLICT(key) DO UPDATE SET value = excluded.value"};
        row.bind(1, toText(reminders));
        row.exec();
        return {};
    });
}

} // namespace limber::storage
