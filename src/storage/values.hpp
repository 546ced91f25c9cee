#pragma once

#include "limber/core/time.hpp"

#include <SQLiteCpp/SQLiteCpp.h>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

/// How values of the domain stand in the columns.
namespace limber::storage {

[[nodiscard]] inline std::int64_t numberOf(core::CivilDay day)
{
    return std::int64_t{day.time_since_epoch().count()};
}

[[nodiscard]] inline core::Instant instantIn(const SQLite::Column& column)
{
    return core::Instant{core::Milliseconds{column.getInt64()}};
}

[[nodiscard]] inline std::optional<core::Instant> perhapsInstantIn(const SQLite::Column& column)
{
    return column.isNull() ? std::nullopt : std::optional{instantIn(column)};
}

/// Binds values of the domain by name. Can be run again after other values were bound.
class Binder {
public:
    Binder(SQLite::Database& database, const std::string& sql)
        : m_statement{database, sql}
    { }

    Binder& with(const char* name, const std::string& text)
    {
        m_statement.bind(name, text);
        return *this;
    }
    Binder& with(const char* name, std::string_view text) { return with(name, std::string{text}); }
    Binder& with(const char* name, int number)
    {
        m_statement.bind(name, number);
        return *this;
    }
    Binder& with(const char* name, std::int64_t number)
    {
        m_statement.bind(name, number);
        return *this;
    }
    template <typename Rep, typename Period>
    Binder& with(const char* name, std::chrono::duration<Rep, Period> duration)
    {
        return with(name, std::int64_t{duration.count()});
    }
    Binder& with(const char* name, core::Instant instant) { return with(name, instant.time_since_epoch()); }
    Binder& with(const char* name, core::CivilDay day) { return with(name, day.time_since_epoch()); }
    template <typename T>
    Binder& with(const char* name, const std::optional<T>& perhaps)
    {
        if (perhaps) {
            return with(name, *perhaps);
        }
        m_statement.bind(name);
        return *this;
    }
    void run()
    {
        m_statement.exec();
        m_statement.reset();
    }

private:
    SQLite::Statement m_statement;
};

} // namespace limber::storage
