#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <tl/expected.hpp>
#include <vector>

namespace limber::platform {

/// Starts the window process.
class WindowLauncher {
public:
    using Ended = std::function<void(const std::string& reason)>;

    virtual ~WindowLauncher() = default;
    /// Starts a process whose window may take the focus by the token. `ended` is called once, from the event
    /// loop, when it has ended or could not be started, unless another is started before; the reason is for
    /// the user.
    virtual void start(const std::string& activationToken, Ended ended) = 0;
    /// Ends at once the process that was started last, if it is still there. `ended` follows.
    virtual void kill() = 0;
};

/// Starts a program that lives on when this one ends.
class ProgramLauncher final : public WindowLauncher {
public:
    explicit ProgramLauncher(std::filesystem::path program, const std::vector<std::string>& arguments = {});
    ~ProgramLauncher() override;
    void start(const std::string& activationToken, Ended ended) override;
    void kill() override;

private:
    class Private;
    std::unique_ptr<Private> m_private;
};

/// The limber-window that belongs to the running program: beside it as built, or where it is installed. The
/// error names the places that were looked at, for the user.
[[nodiscard]] tl::expected<std::filesystem::path, std::string> windowProgram();

} // namespace limber::platform
