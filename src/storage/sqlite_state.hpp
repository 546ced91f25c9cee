#pragma once

#include "connection.hpp"

#include <memory>

namespace limber::storage {

/// The reminders' state, as JSON text in one row.
class SqliteState final : public ports::StateStore {
public:
    explicit SqliteState(std::shared_ptr<Connection> connection);

    ports::Stored<std::optional<core::SavedReminders>> load() override;
    ports::Stored<void> save(const core::SavedReminders& reminders) override;

private:
    std::shared_ptr<Connection> m_connection;
};

} // namespace limber::storage
