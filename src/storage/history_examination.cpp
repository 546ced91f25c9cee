#include "limber/storage/history_examination.hpp"

#include "connection.hpp"
#include "private_files.hpp"
#include "schema.hpp"

#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

#include <cerrno>

namespace limber::storage {

namespace {

namespace fs = std::filesystem;

using Facts = ports::Stored<std::optional<HistoryFacts>>;

Facts factsOf(SQLite::Database& database, const fs::path& file)
{
    const SchemaState state = schemaState(database);
    if (const auto accepted = acceptable(state, file); !accepted) {
        return tl::unexpected{accepted.error()};
    }
    if (database.execAndGet("PRAGMA integrity_check(1)").getString() != "ok") {
        return tl::unexpected{errorWith(file, ports::StorageFault::Corrupt)};
    }
    std::error_code error;
    const std::uintmax_t bytes = fs::file_size(file, error);
    if (error) {
        return tl::unexpected{systemError(file, error.value())};
    }
    return HistoryFacts{
        .schema = state.version, .bytes = bytes, .isOlderSchema = state.version < newestSchema()};
}

} // namespace

Facts examineHistory(const fs::path& file)
{
    struct stat status { };
    if (::stat(file.c_str(), &status) != 0) {
        const int code = errno;
        return code == ENOENT ? Facts{std::nullopt} : Facts{tl::unexpected{systemError(file, code)}};
    }
    if (!S_ISREG(status.st_mode)) {
        return tl::unexpected{failedWith(file, "it should be a file, but is none. Move it away")};
    }
    if (::access(file.c_str(), R_OK | W_OK) != 0) {
        return tl::unexpected{systemError(file, errno)};
    }
    try {
        Connection connection{file, Connection::Access::Read, OpenOptions{}};
        return connection.attempt(
            [&](SQLite::Database& database) -> Facts { return factsOf(database, file); });
    } catch (const SQLite::Exception& exception) {
        return tl::unexpected{errorOf(file, exception)};
    }
}

} // namespace limber::storage
