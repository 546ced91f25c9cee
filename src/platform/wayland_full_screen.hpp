#pragma once

#include "source.hpp"

#include <memory>
#include <string>
#include <tl/expected.hpp>

namespace limber::platform {

/// Whether the active window fills the screen, as a wlroots compositor (sway and others) tells it.
class WaylandFullScreen final : public Source {
public:
    /// The error says why this compositor does not tell.
    [[nodiscard]] static tl::expected<std::unique_ptr<WaylandFullScreen>, std::string> make();
    ~WaylandFullScreen() override;

    [[nodiscard]] QString name() const override;
    void start() override;

private:
    class Windows;

    explicit WaylandFullScreen(std::unique_ptr<Windows> windows);

    std::unique_ptr<Windows> m_windows;
};

} // namespace limber::platform
