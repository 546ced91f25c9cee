#pragma once

#include "connection.hpp"
#include "private_files.hpp"

#include "limber/ports/clock.hpp"

#include <optional>

namespace limber::storage {

/// Keeps a connection at its file whatever happens to the file underneath, and brings what was kept in memory
/// to the file as soon as that can be used.
///
/// SQLite goes on with a file that was deleted or replaced, and what it writes there is gone when it closes.
/// So before each write: a file that was deleted is written again from what is still open; one that was
/// replaced becomes the history, and what was open is kept beside it. The user is told of both.
class Reattachment {
public:
    /// `connection` is the one to be kept, in `file` or in memory. `clock` must outlive this.
    Reattachment(std::filesystem::path file,
                 const ports::Clock& clock,
                 OpenOptions options,
                 const Connection& connection);

    /// Fails where what is written would be lost: then nothing has changed.
    [[nodiscard]] ports::Stored<void> look(Connection& connection);
    /// Brings what is in memory to the file now; fails with why that cannot be used.
    [[nodiscard]] ports::Stored<void> bring(Connection& connection);

private:
    void holdOn();
    [[nodiscard]] bool isStillThere() const;
    [[nodiscard]] ports::Stored<void> rescue(Connection& connection);
    [[nodiscard]] ports::Stored<void> bringToFile(Connection& connection, const std::string& notice);

    std::filesystem::path m_file;
    const ports::Clock& m_clock;
    OpenOptions m_options;
    Descriptor m_open{-1};               ///< of the file that is open, which it must not be asked for by name
    std::optional<core::Uptime> m_tried; ///< to bring it to the file
};

} // namespace limber::storage
