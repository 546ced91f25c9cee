#pragma once

#include "querying_reader.hpp"

#include <sys/types.h>

#include <memory>
#include <optional>
#include <utility>

namespace limber::storage {

/// Reads whatever database is at a path now: none yet, the one there, or the one that took its place.
class FollowingReader final : public QueryingReader<ports::HistoryReader> {
public:
    FollowingReader(std::filesystem::path file, OpenOptions options);

protected:
    ports::Stored<Connection*> connection() override;

private:
    /// Device and number: which file it is, whatever its name.
    using Identity = std::pair<dev_t, ino_t>;

    ports::Stored<Connection*> open(Identity identity);

    std::filesystem::path m_file;
    OpenOptions m_options;
    std::unique_ptr<Connection> m_connection;
    std::optional<Identity> m_identity;
};

} // namespace limber::storage
