#pragma once

#include "limber/ports/companion.hpp"
#include "limber/ports/spool.hpp"

#include <filesystem>
#include <functional>
#include <memory>

namespace limber::platform {

/// The windows' end of the companion.
///
/// Finds the resident, and finds it again when it has gone and come back; nothing is polled. Every report is
/// kept until the resident has acknowledged it and is delivered to the next resident if need be, in order: so
/// it is told at least once, and the history bears being told twice. Reports that change the history are on
/// disk besides while there is no resident to take them.
class CompanionClient final : public ports::ResidentSide {
public:
    using Found = std::function<void(bool isFound)>;
    using Dismissed = std::function<void()>;
    using Problem = std::function<void(const std::string& text)>;

    /// `spool` must outlive this.
    CompanionClient(std::filesystem::path runtimeFolder, ports::Spool& spool);
    ~CompanionClient() override;

    /// Begins to look for the resident. What it says is handed over from the event loop. The activation token
    /// that came with it stands in the environment while it is handed over.
    void listen(Hear hear) override;
    std::uint64_t report(const core::Report& report) override;

    /// Asks the resident whether this process may end, which onDismissed() tells. Where instructions come
    /// instead they are to be done first, and this asked again.
    void leave();

    [[nodiscard]] bool isFound() const;
    /// Called when the resident is found and when it is gone.
    void onFound(Found found);
    /// Called when this process may end, as it may at once where there is no resident.
    void onDismissed(Dismissed dismissed);
    /// Called when a report could not be put on disk, in words for the user.
    void onProblem(Problem problem);

private:
    class Private;
    std::unique_ptr<Private> m_private;
};

} // namespace limber::platform
