#include "connection.hpp"

#include "private_files.hpp"

#include <sqlite3.h>
#include <sys/stat.h>
#include <system_error>

#include <fcntl.h>

namespace limber::storage {

namespace {

constexpr const char* inMemory = ":memory:";

SQLite::Database open(const std::filesystem::path& file, Connection::Access access, OpenOptions options)
{
    // Half a change that a killed writer left must be undone before anybody can read, and that is writing.
    const bool mayWrite = access == Connection::Access::Write || hasHalfAChange(file);
    const int flags = mayWrite ? SQLite::OPEN_READWRITE : SQLite::OPEN_READONLY;
    SQLite::Database database{file.string(), flags, static_cast<int>(options.busyTimeout.count())};
    // The resident lives all day: half a megabyte of cache is plenty for its few rows.
    database.exec("PRAGMA cache_size = -512; PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL");
    if (access == Connection::Access::Read) {
        database.exec("PRAGMA query_only = ON");
    }
    return database;
}

} // namespace

bool hasHalfAChange(const std::filesystem::path& file)
{
    std::error_code error;
    const auto size = std::filesystem::file_size(file.string() + "-journal", error);
    return !error && size > 0;
}

ports::StorageFault faultOf(int sqliteCode)
{
    switch (sqliteCode & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ports::StorageFault::Busy;
    case SQLITE_FULL:
        return ports::StorageFault::Full;
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_CANTOPEN:
        return ports::StorageFault::ReadOnly;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return ports::StorageFault::Corrupt;
    default:
        return ports::StorageFault::Failed;
    }
}

ports::StorageError errorWith(const std::filesystem::path& file, ports::StorageFault fault)
{
    const std::string name = file.string();
    switch (fault) {
    case ports::StorageFault::Busy:
        return {fault, name + " is in use by another program. Close that program and try again."};
    case ports::StorageFault::Full:
        return {fault, "There is no room left for " + name + ". Free some space on that disk and try again."};
    case ports::StorageFault::ReadOnly:
        return {fault,
                "Limber may not write to " + name + ". Give yourself the right to read and write it and "
                    + file.parent_path().string() + ", then start Limber again."};
    case ports::StorageFault::Corrupt:
        return {fault,
                name + " is damaged. Start Limber again: it sets the file aside and begins a new one."};
    case ports::StorageFault::NewerThanUs:
        return {fault,
                name + " was written by a later Limber. Update Limber to use it; it is left as it is."};
    case ports::StorageFault::NotFound:
    case ports::StorageFault::Failed:
        break;
    }
    return {fault, name + " cannot be used."};
}

ports::StorageError failedWith(const std::filesystem::path& file, const std::string& reason)
{
    return {ports::StorageFault::Failed, file.string() + " cannot be used: " + reason + "."};
}

ports::StorageError errorOf(const std::filesystem::path& file, const SQLite::Exception& e)
{
    constexpr int kind = 0xff;
    const int code = e.getErrorCode() & kind;
    // SQLite says PROTOCOL where it could not take its locks after ten seconds of trying.
    if (code == SQLITE_IOERR || code == SQLITE_PROTOCOL) {
        return failedWith(
            file,
            "its disk reports an error. What was stored before is untouched. See whether that disk is "
            "full, write-protected or failing");
    }
    const ports::StorageFault fault = faultOf(e.getErrorCode());
    return fault == ports::StorageFault::Failed ? failedWith(file, e.what()) : errorWith(file, fault);
}

std::filesystem::path damageMark(const std::filesystem::path& file)
{
    return file.string() + ".damaged";
}

Connection::Connection(const std::filesystem::path& file, Access access, OpenOptions options)
    : m_file{file}
    , m_access{access}
    , m_database{open(file, access, options)}
{ }

Connection::Connection()
    : m_file{inMemory}
    , m_access{Access::Write}
    , m_database{inMemory, SQLite::OPEN_READWRITE | SQLite::OPEN_MEMORY}
{
    m_database.exec("PRAGMA foreign_keys = ON");
}

bool Connection::isInMemory() const
{
    return m_file == inMemory;
}

void Connection::replaceBy(Connection other)
{
    m_database = std::move(other.m_database);
    m_file = std::move(other.m_file);
    m_access = other.m_access;
}

ports::StorageError Connection::errorOf(const SQLite::Exception& exception) const
{
    ports::StorageError error = storage::errorOf(m_file, exception);
    if (error.fault == ports::StorageFault::Corrupt && m_access == Access::Write && !isInMemory()) {
        // Empty, for the user alone, and not through a link.
        const Descriptor mark{::open(damageMark(m_file).c_str(), O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW,
                                     S_IRUSR | S_IWUSR)};
    }
    return error;
}

} // namespace limber::storage
