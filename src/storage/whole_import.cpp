#include "history_files.hpp"
#include "import_source.hpp"
#include "private_files.hpp"

#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

#include <cerrno>
#include <fcntl.h>
#include <tuple>

namespace limber::storage {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t atATime = 1 << 16;

ports::StorageError refusalOf(const json::Problems& problems)
{
    std::string text;
    for (const json::Problem& problem : problems) {
        text += (text.empty() ? "" : "\n") + json::toText(problem);
    }
    if (problems.size() >= mostProblems) {
        text += "\nThere may be more.";
    }
    return {ports::StorageFault::Failed, text + "\nNothing was imported."};
}

ports::StorageError unreadable(const std::string& calledAs, const std::string& why)
{
    return {ports::StorageFault::Failed, calledAs + " cannot be imported: " + why + "."};
}

/// NAME, if the file is one of the three tables called so, or NAME itself.
std::optional<std::string> tablesNamed(const fs::path& file)
{
    std::error_code ignored;
    const std::string name = file.string();
    for (const std::string_view ending : {"-sessions.csv", "-steps.csv", "-reminders.csv"}) {
        if (name.ends_with(ending)) {
            return name.substr(0, name.size() - ending.size());
        }
    }
    if (fs::is_directory(file, ignored)) {
        return (file / "history").string();
    }
    if (!fs::exists(file, ignored) && fs::exists(name + "-sessions.csv", ignored)) {
        return name;
    }
    return std::nullopt;
}

ports::Stored<void> useCache(Connection& connection, const char* pragma)
{
    return connection.attempt([&](SQLite::Database& database) -> ports::Stored<void> {
        database.exec(pragma);
        return {};
    });
}

/// Runs `read(RowWriter&)`, which returns problems, in one transaction.
template <typename Read>
ports::Stored<core::MergeCounts>
mergeWith(Connection& connection, core::Instant now, EqualStamps equalStamps, Read read)
{
    // Ids come in no order, so rows land all over the file: with little memory each would be read and written
    // again.
    std::ignore = useCache(connection, "PRAGMA cache_size = -65536");
    auto merged = connection.write([&](SQLite::Database& database) -> ports::Stored<core::MergeCounts> {
        RowWriter writer{database, now, equalStamps};
        if (const json::Problems problems = read(writer); !problems.empty()) {
            return tl::unexpected{refusalOf(problems)};
        }
        return writer.counts();
    });
    std::ignore = useCache(connection, "PRAGMA cache_size = -512; PRAGMA shrink_memory");
    return merged;
}

json::Problems putTables(const Tables& tables, RowWriter& writer, const BetweenRows& between)
{
    return readHistoryTables(tables,
                             {.session =
                                  [&](const core::KeptSession& session) {
                                      between();
                                      writer.put(session);
                                  },
                              .knows = [&](const core::Uuid& session) { return writer.knows(session); },
                              .step =
                                  [&](const core::Uuid& session, const core::KeptStep& step) {
                                      between();
                                      writer.put(session, step);
                                  },
                              .reminder =
                                  [&](const core::KeptReminder& reminder) {
                                      between();
                                      writer.put(reminder);
                                  }});
}

json::Problems
putJson(std::string_view text, std::string_view calledAs, RowWriter& writer, const BetweenRows& between)
{
    return readHistoryJson(text, calledAs,
                           {.session =
                                [&](const core::KeptSession& session) {
                                    between();
                                    writer.put(session);
                                },
                            .reminder =
                                [&](const core::KeptReminder& reminder) {
                                    between();
                                    writer.put(reminder);
                                }});
}

} // namespace

ports::Stored<std::string> readImport(const fs::path& file, const std::string& calledAs)
{
    const Descriptor opened{::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK)};
    struct stat status { };
    if (!opened.isOpen() || ::fstat(opened.number(), &status) != 0) {
        return tl::unexpected{unreadable(calledAs, std::generic_category().message(errno))};
    }
    if (!S_ISREG(status.st_mode)) {
        return tl::unexpected{unreadable(calledAs, "it is no plain file")};
    }
    const auto isTooLong = [](std::uintmax_t bytes) { return bytes > longestImport; };
    std::string text;
    text.reserve(isTooLong(static_cast<std::uintmax_t>(status.st_size))
                     ? 0
                     : static_cast<std::size_t>(status.st_size) + atATime);
    while (!isTooLong(static_cast<std::uintmax_t>(status.st_size)) && !isTooLong(text.size())) {
        const std::size_t before = text.size();
        text.resize(before + atATime);
        const ssize_t got = ::read(opened.number(), text.data() + before, atATime);
        text.resize(before + static_cast<std::size_t>(std::max<ssize_t>(got, 0)));
        if (got == 0) {
            return text;
        }
        if (got < 0 && errno != EINTR) {
            return tl::unexpected{unreadable(calledAs, std::generic_category().message(errno))};
        }
    }
    return tl::unexpected{
        unreadable(calledAs, "it is longer than " + std::to_string(longestImport / (1024 * 1024)) + " MB")};
}

ports::Stored<core::MergeCounts> mergeJson(Connection& connection,
                                           std::string_view text,
                                           std::string_view calledAs,
                                           core::Instant now,
                                           EqualStamps equalStamps)
{
    return mergeWith(connection, now, equalStamps,
                     [&](RowWriter& writer) { return putJson(text, calledAs, writer, [] {}); });
}

ports::Stored<ImportSource> readSource(const fs::path& file, const std::string& calledAs)
{
    const auto name = tablesNamed(file);
    if (!name) {
        return readImport(file, calledAs).map([&](std::string text) {
            return ImportSource{JsonSource{std::move(text), calledAs}};
        });
    }
    Tables tables;
    tables.sessionsName = *name + "-sessions.csv";
    tables.stepsName = *name + "-steps.csv";
    tables.remindersName = *name + "-reminders.csv";
    for (const auto& [table, into] :
         {std::pair{&tables.sessionsName, &tables.sessions}, std::pair{&tables.stepsName, &tables.steps},
          std::pair{&tables.remindersName, &tables.reminders}}) {
        auto text = readImport(*table, *table);
        if (!text) {
            return tl::unexpected{text.error()};
        }
        *into = std::move(*text);
    }
    return ImportSource{std::move(tables)};
}

ports::Stored<core::MergeCounts>
mergeSource(Connection& connection, const ImportSource& source, core::Instant now, const BetweenRows& between)
{
    return mergeWith(connection, now, EqualStamps::EditByHand, [&](RowWriter& writer) {
        const auto* const json = std::get_if<JsonSource>(&source);
        return json != nullptr ? putJson(json->text, json->calledAs, writer, between)
                               : putTables(std::get<Tables>(source), writer, between);
    });
}

WholeHistory::WholeHistory(std::shared_ptr<Connection> connection, const ports::Clock& clock)
    : m_connection{std::move(connection)}
    , m_clock{clock}
{ }

bool WholeHistory::isOnDisk() const
{
    return !m_connection->isInMemory();
}

ports::Stored<void> WholeHistory::bringToDisk()
{
    if (m_connection->isInMemory() && m_connection->home().empty()) {
        return tl::unexpected{ports::StorageError{ports::StorageFault::Failed, "This history has no file."}};
    }
    return m_connection->bringHome();
}

void WholeHistory::onNotice(std::function<void(const std::string&)> tell)
{
    m_connection->onNotice(std::move(tell));
}

ports::Stored<core::MergeCounts> WholeHistory::import(const fs::path& file, const std::string& calledAs)
{
    return readSource(file, calledAs).and_then([&](const ImportSource& source) {
        return mergeSource(*m_connection, source, m_clock.now().wall, [] {});
    });
}

ports::Stored<std::shared_ptr<ImportJob>> WholeHistory::importBeside(const fs::path& file,
                                                                     const std::string& calledAs)
{
    if (auto alone = mayReplace("Nothing was imported."); !alone) {
        return tl::unexpected{alone.error()};
    }
    // Whatever has become of the file is noticed here, in the history's own thread.
    auto attached = bringToDisk().and_then(
        [&] { return m_connection->write([](SQLite::Database&) { return ports::Stored<void>{}; }); });
    if (!attached) {
        return tl::unexpected{attached.error()};
    }
    auto job = std::make_shared<ImportJob>(m_connection->file(), m_connection->turn(), file, calledAs,
                                           m_clock.now().wall);
    m_job = job;
    return job;
}

ports::Stored<void> WholeHistory::mayReplace(const std::string& consequence) const
{
    if (m_job.expired()) {
        return {};
    }
    return tl::unexpected{
        ports::StorageError{ports::StorageFault::Failed,
                            "Another import is still running. " + consequence + " Try again later."}};
}

} // namespace limber::storage
