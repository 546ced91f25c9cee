#pragma once

#include "querying_reader.hpp"

#include <memory>

namespace limber::storage {

/// The history in a database that has the newest schema.
class SqliteHistory final : public QueryingReader<ports::HistoryStore> {
public:
    /// `clock` dates the edits and must outlive this.
    SqliteHistory(std::shared_ptr<Connection> connection, const ports::Clock& clock);

    ports::Stored<void> begin(const core::SessionRecord& session) override;
    ports::Stored<void> addStep(const core::Uuid& session, const core::StepRecord& step) override;
    ports::Stored<void>
    end(const core::Uuid& session, core::SessionOutcome outcome, core::Instant at) override;
    ports::Stored<void>
    rate(const core::Uuid& session, std::optional<int> discomfort, const std::string& note) override;
    ports::Stored<void> remove(const core::Uuid& session, core::Instant at) override;
    ports::Stored<void> restore(const core::Uuid& session) override;
    ports::Stored<void> add(const core::ReminderRecord& reminder) override;
    ports::Stored<std::vector<core::SessionRecord>> running() override;

protected:
    ports::Stored<Connection*> connection() override { return m_connection.get(); }

private:
    template <typename Change>
    ports::Stored<void> change(const core::Uuid& session, Change change);

    std::shared_ptr<Connection> m_connection;
    const ports::Clock& m_clock;
};

/// Reads through a connection that somebody else writes through.
class SharedReader final : public QueryingReader<ports::HistoryReader> {
public:
    explicit SharedReader(std::shared_ptr<Connection> connection)
        : m_connection{std::move(connection)}
    { }

protected:
    ports::Stored<Connection*> connection() override { return m_connection.get(); }

private:
    std::shared_ptr<Connection> m_connection;
};

} // namespace limber::storage
