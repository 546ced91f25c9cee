#include "resident/data_keepers.hpp"

#include "resident/memory.hpp"

#include "limber/catalogue/load.hpp"
#include "limber/storage/backups.hpp"
#include "limber/storage/settings_file.hpp"
#include "limber/storage/text_file.hpp"

#include <QCoreApplication>

#include <system_error>

#include <utility>

namespace limber::app {

namespace {

namespace fs = std::filesystem;

/// 0 for a file that is not there.
std::int64_t sizeOf(const fs::path& file)
{
    std::error_code error;
    const std::uintmax_t size = fs::file_size(file, error);
    return error ? 0 : static_cast<std::int64_t>(size);
}

} // namespace

HistoryOnDisk::HistoryOnDisk(platform::Paths paths,
                             const ports::Clock& clock,
                             storage::WholeHistory& whole,
                             const std::unique_ptr<shell::HistoryCare>& care)
    : m_paths{std::move(paths)}
    , m_clock{clock}
    , m_whole{whole}
    , m_care{care}
{ }

ports::Stored<core::Keeping> HistoryOnDisk::look()
{
    return storage::keptCopies(history()).map([this](std::vector<core::KeptCopy> copies) {
        core::Keeping keeping;
        keeping.file = history().string();
        keeping.bytes = sizeOf(history()) + sizeOf(history().string() + "-wal");
        keeping.copies = std::move(copies);
        if (m_care) {
            keeping.shared = m_care->exchanged();
            keeping.sharingProblem = m_care->sharingProblem();
        }
        return keeping;
    });
}

ports::Stored<core::Exported> HistoryOnDisk::write(core::ExportFormat format, const fs::path& to)
{
    if (const auto brought = m_whole.bringToDisk(); !brought) {
        return tl::unexpected{brought.error()};
    }
    if (format == core::ExportFormat::Json) {
        return storage::exportWholeTo(history(), to, storage::Existing::Replace).map([&] {
            return core::Exported{{to.string()}};
        });
    }
    const core::Now now = m_clock.now();
    const core::CivilDay today = core::dayOf(core::toCivil(now.wall, now.zone));
    return storage::exportTablesInto(history(), to, today).map([](const std::vector<fs::path>& files) {
        core::Exported exported;
        for (const fs::path& file : files) {
            exported.files.push_back(file.string());
        }
        return exported;
    });
}

HistoryOnDisk::~HistoryOnDisk()
{
    if (m_importing) {
        m_import->giveUp();
        m_importing->wait();
    }
}

void HistoryOnDisk::import(const fs::path& file, TellImport tell)
{
    importCalled(file, file.filename().string(), std::move(tell));
}

/// In a thread of its own: an import takes seconds, in which reminders come and sessions go on.
void HistoryOnDisk::importCalled(const fs::path& file, const std::string& calledAs, TellImport tell)
{
    auto job = m_whole.importBeside(file, calledAs);
    if (!job) {
        tell(tl::unexpected{job.error()});
        return;
    }
    m_import = *job;
    const auto outcome = std::make_shared<ports::Stored<core::MergeCounts>>();
    m_importing.reset(QThread::create([job = m_import, outcome] { *outcome = job->run(); }));
    QObject::connect(m_importing.get(), &QThread::finished, &m_here, [this, outcome, tell = std::move(tell)] {
        m_importing->wait();
        m_importing.reset();
        m_import.reset();
        tell(outcome->map([](const core::MergeCounts& counts) { return core::Imported{counts}; }));
        giveBackMemory(); // the text of the file and all that was made of it
    });
    m_importing->start();
}

ports::Stored<core::BackedUp> HistoryOnDisk::backUp()
{
    return m_whole.bringToDisk()
        .and_then([this] {
            return storage::Backups{history(), m_clock}.make();
        })
        .map([](const fs::path& file) { return core::BackedUp{file.string()}; });
}

ports::Stored<core::Restored> HistoryOnDisk::restore(const fs::path& file)
{
    return m_whole.restore(file).map([&](const storage::Restored& restored) {
        return core::Restored{file.string(), restored.kept.string(), restored.sessions};
    });
}

/// The history goes last: as long as something could not be deleted, there is something to delete.
ports::Stored<core::Erased> HistoryOnDisk::erase(bool keepsCopies)
{
    if (keepsCopies) {
        return backUp().and_then([this](const core::BackedUp& last) {
            return m_whole.erase().map([&] { return core::Erased{last.file}; });
        });
    }
    return m_whole.bringToDisk()
        .and_then([this] { return storage::removeCopies(history()); })
        .and_then([this] { return storage::removeBrokenSettings(m_paths.config / "settings.json"); })
        .and_then([this] { return m_whole.erase(); })
        .map([] { return core::Erased{}; });
}

RoutinesOnDisk::RoutinesOnDisk(fs::path userFolder)
    : m_folder{std::move(userFolder)}
{ }

tl::expected<void, std::string> RoutinesOnDisk::save(const std::vector<core::Routine>& made)
{
    const fs::path file = m_folder / catalogue::madeRoutinesFile;
    // What somebody has written into it by hand is not thrown away for a typing error.
    if (const json::Problems problems = catalogue::problemsOfMade(m_folder); !problems.empty()) {
        return tl::unexpected{json::toText(problems.front()) + " "
                              + QCoreApplication::translate("Resident",
                                                            "Put that right, or move the file away; then "
                                                            "your routines can be saved.")
                                    .toStdString()};
    }
    if (made.empty()) {
        std::error_code error;
        fs::remove(file, error);
        if (error) {
            return tl::unexpected{file.string() + ": " + error.message()};
        }
        return {};
    }
    return storage::writeTextFile(file, catalogue::textOf(made))
        .map_error([](const ports::StorageError& error) { return error.text; });
}

} // namespace limber::app
