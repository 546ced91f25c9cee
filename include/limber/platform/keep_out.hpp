#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <tl/expected.hpp>

namespace limber::platform {

/// While it lives, no Limber of this user runs: one that is started waits for it.
class KeepOut {
public:
    /// Fails, with a sentence for the user, if one runs.
    [[nodiscard]] static tl::expected<KeepOut, std::string> take(const std::filesystem::path& runtimeFolder);
    KeepOut(KeepOut&&) noexcept;
    KeepOut& operator=(KeepOut&&) noexcept;
    ~KeepOut();

private:
    class Private;
    explicit KeepOut(std::unique_ptr<Private> lock);
    std::unique_ptr<Private> m_private;
};

} // namespace limber::platform
