#include "limber/storage/import_job.hpp"

#include "import_source.hpp"

namespace limber::storage {

namespace {

/// A history that is written to so often has no time for an import.
constexpr int mostTries = 100;

/// Unwinds the import, which takes its change back.
struct StoodAside { };

tl::unexpected<ports::StorageError> notImported(const std::string& reason)
{
    return tl::unexpected{
        ports::StorageError{ports::StorageFault::Busy, reason + " Nothing was imported. Try again later."}};
}

} // namespace

ImportJob::ImportJob(std::filesystem::path history,
                     std::shared_ptr<WritingTurn> turn,
                     std::filesystem::path file,
                     std::string calledAs,
                     core::Instant now)
    : m_history{std::move(history)}
    , m_turn{std::move(turn)}
    , m_file{std::move(file)}
    , m_calledAs{std::move(calledAs)}
    , m_now{now}
{ }

ports::Stored<core::MergeCounts> ImportJob::run()
{
    const auto source = readSource(m_file, m_calledAs);
    if (!source) {
        return tl::unexpected{source.error()};
    }
    for (int tries = 0; tries < mostTries && !m_isGivenUp; ++tries) {
        m_turn->await();
        try {
            // Anew each time: what wished to write may have found the file replaced.
            Connection connection{m_history, Connection::Access::Write, OpenOptions{}};
            return mergeSource(connection, *source, m_now, [this] {
                if (isInTheWay()) {
                    throw StoodAside{};
                }
            });
        } catch (const StoodAside&) {
            continue;
        } catch (const SQLite::Exception& exception) {
            return tl::unexpected{errorOf(m_history, exception)};
        }
    }
    return notImported(m_isGivenUp ? "Limber ended." : "The history was being written to all the time.");
}

bool ImportJob::isInTheWay() const
{
    return m_isGivenUp || m_turn->isWanted();
}

} // namespace limber::storage
