#pragma once

#include "connection.hpp"

#include "limber/ports/clock.hpp"
#include "limber/ports/shared_history.hpp"

#include <sys/types.h>

#include <map>
#include <memory>
#include <set>

namespace limber::storage {

/// A folder of "limber-COMPUTER-YEAR.json": each computer writes only those that bear its own name, and of
/// these only the years that have changed.
class SharedFolder final : public ports::SharedHistory {
public:
    /// `clock` must outlive this.
    SharedFolder(std::shared_ptr<Connection> connection, const ports::Clock& clock);

    [[nodiscard]] ports::Exchanged exchange(const std::filesystem::path& folder) override;

private:
    /// Which version of a file was read, and what was wrong with it.
    struct Seen {
        ino_t number = 0; ///< another one once the file was replaced
        off_t bytes = 0;
        std::int64_t seconds = 0; ///< when it was written
        std::int64_t nanoseconds = 0;
        std::string notice;
        bool isSettled = true; ///< nothing comes of reading this version again

        [[nodiscard]] bool isSameVersionAs(const Seen& other) const
        {
            return number == other.number && bytes == other.bytes && seconds == other.seconds
                && nanoseconds == other.nanoseconds;
        }
    };

    void takeIn(const std::filesystem::path& folder, ports::Exchanged& exchanged);
    [[nodiscard]] std::string read(const std::filesystem::path& file, Seen& seen, bool& changedHistory);
    void leave(const std::filesystem::path& folder, ports::Exchanged& exchanged);
    [[nodiscard]] ports::Stored<void> leaveYear(const std::filesystem::path& folder, int year);

    std::shared_ptr<Connection> m_connection;
    const ports::Clock& m_clock;
    std::filesystem::path m_folder; ///< the one that was exchanged with last
    std::map<std::filesystem::path, Seen> m_seen;
};

} // namespace limber::storage
