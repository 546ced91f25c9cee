#pragma once

#include "limber/core/companion.hpp"
#include "limber/platform/paths.hpp"
#include "limber/ports/clock.hpp"
#include "limber/ports/history_keeper.hpp"
#include "limber/ports/routine_store.hpp"
#include "limber/shell/history_care.hpp"
#include "limber/storage/whole_history.hpp"

#include <QObject>
#include <QThread>

#include <memory>
#include <string>

/// The user's own data on this computer's disk, for the resident.
namespace limber::app {

/// The history in Limber's folders.
class HistoryOnDisk final : public ports::HistoryKeeper {
public:
    /// All of it must outlive this; `care` says when the shared folder was read, once there is one.
    HistoryOnDisk(platform::Paths paths,
                  const ports::Clock& clock,
                  storage::WholeHistory& whole,
                  const std::unique_ptr<shell::HistoryCare>& care);
    /// Gives up an import that is still running.
    ~HistoryOnDisk() override;
    HistoryOnDisk(const HistoryOnDisk&) = delete;
    HistoryOnDisk& operator=(const HistoryOnDisk&) = delete;

    [[nodiscard]] ports::Stored<core::Keeping> look() override;
    [[nodiscard]] ports::Stored<core::Exported> write(core::ExportFormat format,
                                                      const std::filesystem::path& to) override;
    void import(const std::filesystem::path& file, TellImport tell) override;
    [[nodiscard]] ports::Stored<core::BackedUp> backUp() override;
    [[nodiscard]] ports::Stored<core::Restored> restore(const std::filesystem::path& file) override;
    [[nodiscard]] ports::Stored<core::Erased> erase(bool keepsCopies) override;

    /// The same for a file that is called otherwise where the user has it.
    void importCalled(const std::filesystem::path& file, const std::string& calledAs, TellImport tell);

private:
    [[nodiscard]] std::filesystem::path history() const { return m_paths.data / "history.db"; }

    platform::Paths m_paths;
    const ports::Clock& m_clock;
    storage::WholeHistory& m_whole;
    const std::unique_ptr<shell::HistoryCare>& m_care;
    std::shared_ptr<storage::ImportJob> m_import; ///< that is running
    std::unique_ptr<QThread> m_importing;
    QObject m_here; ///< what it is told in
};

/// The routines made in Limber, in a file beside the user's own.
class RoutinesOnDisk final : public ports::RoutineStore {
public:
    explicit RoutinesOnDisk(std::filesystem::path userFolder);

    [[nodiscard]] tl::expected<void, std::string> save(const std::vector<core::Routine>& made) override;

private:
    std::filesystem::path m_folder;
};

} // namespace limber::app
