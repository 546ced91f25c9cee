#pragma once

#include "source.hpp"
#include "x11_connection.hpp"

#include <memory>
#include <string>
#include <tl/expected.hpp>

namespace limber::platform {

/// Whether the active window fills the screen, as the window manager tells it.
class X11FullScreen final : public Source {
public:
    /// The error says why it cannot be told.
    [[nodiscard]] static tl::expected<std::unique_ptr<X11FullScreen>, std::string> make();

    [[nodiscard]] QString name() const override;
    void start() override;

private:
    explicit X11FullScreen(std::unique_ptr<X11Connection> connection);
    void read(const xcb_generic_event_t& event);
    void look();
    [[nodiscard]] xcb_window_t activeWindow() const;
    [[nodiscard]] bool isTold() const;
    [[nodiscard]] bool isFullScreen(xcb_window_t window) const;
    void watch(xcb_window_t window, bool isWatched);

    std::unique_ptr<X11Connection> m_connection;
    xcb_atom_t m_activeWindow;
    xcb_atom_t m_state;
    xcb_atom_t m_supported;
    xcb_atom_t m_fullScreen;
    xcb_window_t m_watched = XCB_WINDOW_NONE;
};

} // namespace limber::platform
