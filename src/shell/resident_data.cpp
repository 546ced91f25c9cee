#include "limber/shell/resident.hpp"

#include <algorithm>
#include <utility>

// What the windows wish done with the user's own data: the history as a whole, and routines of their own.
namespace limber::shell {

namespace {

tl::unexpected<ports::StorageError> refused(std::string text)
{
    return tl::unexpected{ports::StorageError{ports::StorageFault::Failed, std::move(text)}};
}

} // namespace

ports::Stored<ports::HistoryKeeper*> Resident::keeper() const
{
    if (m_parts.keeper == nullptr) {
        return refused("Limber keeps no history on disk here, so there is nothing to do this with.");
    }
    return m_parts.keeper;
}

ports::Stored<void> Resident::take(const core::KeepingWanted&)
{
    return keeper()
        .and_then([](ports::HistoryKeeper* keeper) { return keeper->look(); })
        .map([this](const core::Keeping& keeping) { m_parts.windows.say(keeping); });
}

ports::Stored<void> Resident::take(const core::ExportWanted& report)
{
    return keeper()
        .and_then([&](ports::HistoryKeeper* keeper) { return keeper->write(report.format, report.to); })
        .map([this](const core::Exported& exported) { m_parts.windows.say(exported); });
}

/// hear() answers it later.
ports::Stored<void> Resident::take(const core::ImportWanted&)
{
    return {};
}

void Resident::import(const std::filesystem::path& file, std::uint64_t serial)
{
    const auto there = keeper();
    if (!there) {
        m_parts.windows.say(core::NotStored{serial, there.error().text});
        return;
    }
    m_importsAsked.insert(serial);
    (*there)->import(file, [this, serial](const ports::Stored<core::Imported>& imported) {
        // Other windows than those that asked count their reports anew.
        const bool isAwaited = m_importsAsked.erase(serial) > 0;
        if (imported) {
            m_parts.windows.say(*imported);
        }
        if (isAwaited && imported) {
            m_parts.windows.say(core::Stored{serial});
        } else if (isAwaited) {
            m_parts.windows.say(core::NotStored{serial, imported.error().text});
        }
        if (imported && imported->counts.changedAnything()) {
            historyChanged();
        }
    });
}

ports::Stored<void> Resident::take(const core::BackupWanted&)
{
    return keeper()
        .and_then([](ports::HistoryKeeper* keeper) { return keeper->backUp(); })
        .map([this](const core::BackedUp& backedUp) { m_parts.windows.say(backedUp); });
}

ports::Stored<void> Resident::take(const core::RestoreWanted& report)
{
    if (m_session) {
        return refused("A session is running. End it first; then the backup can be restored.");
    }
    return keeper()
        .and_then([&](ports::HistoryKeeper* keeper) { return keeper->restore(report.file); })
        .map([this](const core::Restored& restored) {
            m_parts.windows.say(restored);
            historyChanged();
        });
}

/// The settings go first: a shared folder that is still named would bring everything back.
ports::Stored<void> Resident::take(const core::EraseWanted& report)
{
    if (m_session) {
        return refused("A session is running. End it first; then everything can be deleted.");
    }
    const auto there = keeper();
    if (!there) {
        return tl::unexpected{there.error()};
    }
    const core::Settings before = m_loop.settings();
    if (auto forgotten = take(core::SettingsWanted{}); !forgotten) {
        return forgotten;
    }
    const auto erased = (*there)->erase(report.keepsCopies);
    if (!erased) {
        // Nothing is gone, so nothing is.
        if (auto kept = take(core::SettingsWanted{before}); !kept) {
            return kept;
        }
        return tl::unexpected{erased.error()};
    }
    m_parts.windows.say(*erased);
    historyChanged();
    return {};
}

ports::Stored<void> Resident::take(const core::RoutineWanted& report)
{
    core::Routine wanted = report.routine;
    wanted.origin = core::RoutineOrigin::Made;
    const core::Routine* const there = core::routineOf(m_parts.catalogue, wanted.id);
    if (there != nullptr && there->origin == core::RoutineOrigin::File) {
        return refused("The routine " + there->name + " stands in a file of yours. Change it there.");
    }
    if (auto fault = core::faultIn(wanted, m_parts.catalogue)) {
        return refused(std::move(*fault));
    }
    std::vector<core::Routine> made = core::madeRoutines(m_parts.catalogue);
    const auto former = std::find_if(made.begin(), made.end(),
                                     [&](const core::Routine& routine) { return routine.id == wanted.id; });
    if (former == made.end()) {
        made.push_back(std::move(wanted));
    } else {
        *former = std::move(wanted);
    }
    return keepRoutines(std::move(made));
}

ports::Stored<void> Resident::take(const core::RoutineRemoved& report)
{
    std::vector<core::Routine> made = core::madeRoutines(m_parts.catalogue);
    std::erase_if(made, [&](const core::Routine& routine) { return routine.id == report.routine; });
    return keepRoutines(std::move(made));
}

ports::Stored<void> Resident::keepRoutines(std::vector<core::Routine> made)
{
    if (m_parts.routines == nullptr) {
        return refused("Routines are not kept here.");
    }
    if (const auto saved = m_parts.routines->save(made); !saved) {
        return refused(saved.error());
    }
    core::replaceMade(m_parts.catalogue, made);
    m_parts.windows.say(core::RoutinesChanged{std::move(made)});
    return {};
}

} // namespace limber::shell
