#include "reattachment.hpp"

#include "backup_files.hpp"
#include "history_files.hpp"
#include "open_connection.hpp"
#include "private_files.hpp"
#include "schema.hpp"
#include "sqlite_state.hpp"

#include <sys/stat.h>
#include <system_error>

#include <fcntl.h>

namespace limber::storage {

namespace {

namespace fs = std::filesystem;

/// A file that cannot be used is not tried at every write: it may make us wait.
constexpr core::Minutes fromOneTryToTheNext{1};

/// Rows and the reminders' state, from a history in memory into one on disk.
ports::Stored<void> moveOver(Connection& from, Connection& to, core::Instant now)
{
    std::string rows;
    auto moved = writeJson(from, {}, [&](std::string_view text) -> ports::Stored<void> {
                     rows += text;
                     return {};
                 }).and_then([&] {
                       return mergeJson(to, rows, "memory", now, EqualStamps::Merge);
                   }).map([](const core::MergeCounts&) {});
    return moved.and_then([&] {
        return from.attempt([&](SQLite::Database& memory) -> ports::Stored<void> {
            SQLite::Statement row{memory, "SELECT value FROM state WHERE key = 'reminders'"};
            if (!row.executeStep()) {
                return {};
            }
            return to.write([&](SQLite::Database& file) -> ports::Stored<void> {
                SQLite::Statement put{file,
                                      "INSERT INTO state(key, value) VALUES('reminders', ?) "
                                      "ON CONFLICT(key) DO UPDATE SET value = excluded.value"};
                put.bind(1, row.getColumn(0).getString());
                put.exec();
                return {};
            });
        });
    });
}

/// Becomes an empty history in memory; what was open is closed.
ports::Stored<void> goToMemory(Connection& connection)
{
    try {
        Connection memory;
        if (auto migrated = migrate(memory); !migrated) {
            return migrated;
        }
        connection.replaceBy(std::move(memory));
        return {};
    } catch (const SQLite::Exception& exception) {
        return tl::unexpected{failedWith("The history in memory", exception.what())};
    }
}

} // namespace

Reattachment::Reattachment(fs::path file,
                           const ports::Clock& clock,
                           OpenOptions options,
                           const Connection& connection)
    : m_file{std::move(file)}
    , m_clock{clock}
    , m_options{options}
{
    if (connection.isInMemory()) {
        m_tried = clock.now().up;
    } else {
        holdOn();
    }
}

/// O_PATH: closing any other descriptor of the file would drop SQLite's locks on it.
void Reattachment::holdOn()
{
    m_open = Descriptor{::open(m_file.c_str(), O_PATH | O_CLOEXEC)};
}

/// Compares what both are now: some file systems number their files anew.
bool Reattachment::isStillThere() const
{
    struct stat open { };
    struct stat there { };
    return ::fstat(m_open.number(), &open) == 0 && ::stat(m_file.c_str(), &there) == 0
        && open.st_ino == there.st_ino && open.st_dev == there.st_dev;
}

ports::Stored<void> Reattachment::look(Connection& connection)
{
    const core::Uptime now = m_clock.now().up;
    if (connection.isInMemory()) {
        if (m_tried && now < *m_tried + fromOneTryToTheNext) {
            return {};
        }
        m_tried = now;
        // Where it still cannot be used, memory is good enough.
        static_cast<void>(bringToFile(connection, ""));
        return {};
    }
    if (!m_open.isOpen()) {
        holdOn(); // there were too many open files before
    }
    return !m_open.isOpen() || isStillThere() ? ports::Stored<void>{} : rescue(connection);
}

ports::Stored<void> Reattachment::bring(Connection& connection)
{
    m_tried = m_clock.now().up;
    return bringToFile(connection, "");
}

ports::Stored<void> Reattachment::rescue(Connection& connection)
{
    std::error_code ignored;
    const bool isDeleted = !fs::exists(fs::symlink_status(m_file, ignored));
    const core::Now now = m_clock.now();
    const std::string today = core::dayText(core::dayOf(core::toCivil(now.wall, now.zone)));
    const fs::path copy = isDeleted ? m_file : freeName(m_file.string() + ".replaced-" + today, "");
    if (auto made = makePrivateFolder(m_file.parent_path()); !made) {
        return made;
    }
    auto fresh = FreshFile::make(copy, Existing::Refuse);
    if (!fresh) {
        return tl::unexpected{fresh.error()};
    }
    auto rescued = copyToFresh(connection, *fresh).and_then([&] { return fresh->place(); }).and_then([&] {
        return goToMemory(connection);
    });
    if (!rescued) {
        return rescued;
    }
    m_open = Descriptor{-1};
    m_tried = now.up;
    // They are what was open before; SQLite would take them for the other file's own.
    for (const char* const ending : {"-wal", "-shm"}) {
        fs::remove(m_file.string() + ending, ignored);
    }
    const std::string notice = isDeleted
        ? m_file.string()
            + " was deleted while Limber was running. It is there again, with all that was in it. To begin a "
              "new "
              "history, end Limber first."
        : m_file.string() + " was replaced while Limber was running. What Limber had open is kept as "
            + copy.string() + "; limber restore puts it back.";
    if (const auto brought = bringToFile(connection, notice); !brought) {
        connection.tell(notice + "\n" + brought.error().text);
    }
    return {};
}

ports::Stored<void> Reattachment::bringToFile(Connection& connection, const std::string& notice)
{
    auto opened = openConnection(m_file, m_clock, m_options);
    if (!opened) {
        return tl::unexpected{opened.error()};
    }
    if (auto moved = moveOver(connection, *opened->connection, m_clock.now().wall); !moved) {
        return moved;
    }
    connection.replaceBy(std::move(*opened->connection));
    holdOn();
    connection.tell(notice + (opened->notice.empty() ? "" : "\n" + opened->notice));
    return {};
}

} // namespace limber::storage
