#pragma once

#include "writing_turn.hpp"

#include "limber/ports/history_store.hpp"
#include "limber/storage/history.hpp"

#include <SQLiteCpp/SQLiteCpp.h>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <type_traits>
#include <utility>

namespace limber::storage {

/// What the user is told when something goes wrong with `file`: the fault, the file and the remedy.
[[nodiscard]] ports::StorageError errorWith(const std::filesystem::path& file, ports::StorageFault fault);
/// The same for a fault without a name; `reason` is a clause without a full stop.
[[nodiscard]] ports::StorageError failedWith(const std::filesystem::path& file, const std::string& reason);

/// The fault behind a result code of SQLite.
[[nodiscard]] ports::StorageFault faultOf(int sqliteCode);

/// Beside the database: damage was met while it was open, so the next start looks closely.
[[nodiscard]] std::filesystem::path damageMark(const std::filesystem::path& file);

/// Whether a change was cut off that SQLite has to undo before anybody can read the file.
[[nodiscard]] bool hasHalfAChange(const std::filesystem::path& file);

/// An open database and where it is. The only place at which exceptions of SQLiteCpp end.
class Connection {
public:
    enum class Access { Write, Read };

    /// Opens `file`, which must exist. Throws SQLite::Exception.
    Connection(const std::filesystem::path& file, Access access, OpenOptions options);
    /// Opens a database in memory. Throws SQLite::Exception.
    Connection();

    [[nodiscard]] const std::filesystem::path& file() const { return m_file; }
    [[nodiscard]] bool isInMemory() const;

    /// Called before each write(), which fails with what it fails with. It may replace what is open.
    using Prepare = std::function<ports::Stored<void>(Connection&)>;
    void beforeWriting(Prepare prepare) { m_prepare = std::move(prepare); }
    /// The file to which it belongs, also while it is in memory, and what brings it there.
    void belongTo(std::filesystem::path home, Prepare bring)
    {
        m_home = std::move(home);
        m_bring = std::move(bring);
    }
    /// "" for a history that has no file.
    [[nodiscard]] const std::filesystem::path& home() const { return m_home; }
    /// Brings what is in memory to its file; fails with why that cannot be used.
    [[nodiscard]] ports::Stored<void> bringHome()
    {
        return isInMemory() ? m_bring(*this) : ports::Stored<void>{};
    }
    /// From now on the database of `other`; the former one closes.
    void replaceBy(Connection other);

    /// What the user should know about the file, when there is something, and "" when all is well again.
    using Tell = std::function<void(const std::string& notice)>;
    void onNotice(Tell tell) { m_tell = std::move(tell); }
    void tell(const std::string& notice) const { m_tell(notice); }

    /// What an import in another thread minds: write() wishes for it by itself.
    [[nodiscard]] const std::shared_ptr<WritingTurn>& turn() const { return m_turn; }

    /// Runs `work(SQLite::Database&)`, which returns a ports::Stored, and turns exceptions into errors.
    template <typename Work>
    std::invoke_result_t<Work, SQLite::Database&> attempt(Work work)
    {
        try {
            return work(m_database);
        } catch (const SQLite::Exception& exception) {
            return tl::unexpected{errorOf(exception)};
        }
    }

    /// The same in one transaction: all of it is on disk afterwards, or nothing when it fails.
    template <typename Work>
    std::invoke_result_t<Work, SQLite::Database&> write(Work work)
    {
        const WritingTurn::Wish wish{*m_turn};
        if (const auto prepared = m_prepare(*this); !prepared) {
            return tl::unexpected{prepared.error()};
        }
        return attempt([&](SQLite::Database& database) {
            // Immediate: a transaction that begins by reading could not wait for another writer later.
            SQLite::Transaction transaction{database, SQLite::TransactionBehavior::IMMEDIATE};
            auto result = work(database);
            if (result) {
                transaction.commit();
            }
            return result;
        });
    }

private:
    [[nodiscard]] ports::StorageError errorOf(const SQLite::Exception& exception) const;

    std::filesystem::path m_file;
    Access m_access;
    SQLite::Database m_database;
    std::shared_ptr<WritingTurn> m_turn = std::make_shared<WritingTurn>();
    Prepare m_prepare = [](Connection&) { return ports::Stored<void>{}; };
    std::filesystem::path m_home;
    Prepare m_bring = m_prepare;
    Tell m_tell = [](const std::string&) {};
};

/// The error for an exception met while `file` was being used.
[[nodiscard]] ports::StorageError errorOf(const std::filesystem::path& file, const SQLite::Exception& e);

} // namespace limber::storage
