#pragma once

#include "limber/core/time.hpp"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <tl/expected.hpp>

class QDBusConnection;

namespace limber::platform {

/// Sees to it that only one Limber of a user runs.
///
/// The one that runs owns the name on the session bus and a lock in the runtime folder. The name decides who
/// of several that start together it is; the lock keeps out those that see another bus, or none.
class SingleInstance {
public:
    enum class Standing {
        First,     ///< this is the one
        Forwarded, ///< another one runs and has come forward
    };

    /// `sessionBus` may be without a connection.
    SingleInstance(const QDBusConnection& sessionBus, std::filesystem::path runtimeFolder);
    /// Lets the next one in.
    ~SingleInstance();

    /// Tries to be the one. Waits for the running one's answer, `patience` at most. The public object must be
    /// on the bus already, since others may call it at once. The error is for the user: the running one
    /// cannot be reached.
    [[nodiscard]] tl::expected<Standing, std::string> claim(const std::string& activationToken,
                                                            core::Milliseconds patience = core::Seconds{5});

    /// Frees the name once the end is decided: whoever starts from now on waits for this one's end, and does
    /// not ask it to come forward.
    void letGo();

    /// What does not work for want of a session bus, for the user.
    [[nodiscard]] std::optional<std::string> limitation() const;

private:
    class Private;
    std::unique_ptr<Private> m_private;
};

} // namespace limber::platform
