#pragma once

#include "limber/platform/window_launcher.hpp"
#include "limber/ports/companion.hpp"

#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <tl/expected.hpp>

namespace limber::platform {

/// The resident's end of the companion: a socket in the runtime folder that only the user can reach.
///
/// Nothing here waits, and what either side says arrives in order. Listeners are called from the event loop
/// only. There is one window process at a time; one that comes besides is told to close.
class CompanionServer final : public ports::WindowsSide {
public:
    using Problem = std::function<void(const std::string& text)>;

    /// How long a window process that was started may take until it connects. Then it is ended.
    static constexpr core::Seconds patience{20};

    /// `launcher` must outlive this.
    CompanionServer(std::filesystem::path runtimeFolder,
                    WindowLauncher& launcher,
                    core::Milliseconds mayTake = patience);
    ~CompanionServer() override;

    /// Opens the socket, in place of one that a resident left behind. The error is for the user: another
    /// resident is there, or the folder is no private one. Call it after listen(). Until it has succeeded
    /// nothing can be summoned.
    [[nodiscard]] tl::expected<void, std::string> open();
    /// Who is told that windows could not be opened, in words for the user.
    void onProblem(Problem problem);

    void listen(Hear hear, Came came, Gone gone) override;
    [[nodiscard]] bool isThere() const override;
    void say(const core::Instruction& instruction) override;
    void summon(const core::Instruction& instruction, const std::string& activationToken) override;

private:
    class Private;
    std::unique_ptr<Private> m_private;
};

} // namespace limber::platform
