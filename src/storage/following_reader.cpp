#include "following_reader.hpp"

#include "private_files.hpp"
#include "schema.hpp"

#include <sys/stat.h>

#include <cerrno>

namespace limber::storage {

FollowingReader::FollowingReader(std::filesystem::path file, OpenOptions options)
    : m_file{std::move(file)}
    , m_options{options}
{ }

ports::Stored<Connection*> FollowingReader::connection()
{
    struct stat status { };
    if (::stat(m_file.c_str(), &status) != 0) {
        const int code = errno;
        m_connection.reset();
        if (code == ENOENT) {
            return nullptr;
        }
        return tl::unexpected{systemError(m_file, code)};
    }
    if (!S_ISREG(status.st_mode)) {
        return tl::unexpected{failedWith(m_file, "it should be a file, but is none. Move it away")};
    }
    const Identity identity{status.st_dev, status.st_ino};
    if (m_connection != nullptr && m_identity == identity) {
        return m_connection.get();
    }
    return open(identity);
}

ports::Stored<Connection*> FollowingReader::open(Identity identity)
{
    m_connection.reset();
    try {
        auto opened = std::make_unique<Connection>(m_file, Connection::Access::Read, m_options);
        const auto state = opened->attempt(
            [](SQLite::Database& database) -> ports::Stored<SchemaState> { return schemaState(database); });
        if (!state) {
            return tl::unexpected{state.error()};
        }
        if (const auto accepted = acceptable(*state, m_file); !accepted) {
            return tl::unexpected{accepted.error()};
        }
        if (state->version == 0) {
            return nullptr;
        }
        m_connection = std::move(opened);
        m_identity = identity;
        return m_connection.get();
    } catch (const SQLite::Exception& exception) {
        return tl::unexpected{errorOf(m_file, exception)};
    }
}

} // namespace limber::storage
