#pragma once

#include "connection.hpp"

#include <cstdint>

namespace limber::storage {

/// Marks the file as a history of Limber: "Limb" in ASCII.
inline constexpr std::int32_t applicationId = 0x4C696D62;

/// The version this Limber writes.
[[nodiscard]] int newestSchema();

/// Whose database it is, and how old.
struct SchemaState {
    std::int32_t application = 0;
    int version = 0;      ///< 0: no table of ours yet
    bool isEmpty = false; ///< no table at all
};
[[nodiscard]] SchemaState schemaState(SQLite::Database& database);

/// The statements that would make the tables, in the order of their names: the same for databases of the same
/// schema.
[[nodiscard]] std::string schemaText(SQLite::Database& database);

/// Fails if the database is newer than this Limber or another program's.
[[nodiscard]] ports::Stored<void> acceptable(const SchemaState& state, const std::filesystem::path& file);

/// Brings the database to newestSchema() in one transaction; a newer one and another program's are left
/// alone.
[[nodiscard]] ports::Stored<void> migrate(Connection& connection);

} // namespace limber::storage
