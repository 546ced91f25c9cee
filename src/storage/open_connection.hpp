#pragma once

#include "connection.hpp"

#include "limber/ports/clock.hpp"

#include <memory>
#include <string>

namespace limber::storage {

struct OpenedConnection {
    std::unique_ptr<Connection> connection;
    std::string notice; ///< what the user should know: a damaged file that was set aside; "" for nothing
};

/// Opens the file for its only writer, checked and brought to the newest schema, as openHistory() says.
[[nodiscard]] ports::Stored<OpenedConnection>
openConnection(const std::filesystem::path& file, const ports::Clock& clock, OpenOptions options);

} // namespace limber::storage
