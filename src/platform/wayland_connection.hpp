#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <algorithm>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <tl/expected.hpp>
#include <vector>

extern "C" {
#include <wayland-client.h>
}

namespace limber::platform {

/// Owns an object of the Wayland protocol; `destroy` is its destructor.
template <typename T, void (*destroy)(T*)>
struct DestroyWayland {
    void operator()(T* object) const { destroy(object); }
};
template <typename T, void (*destroy)(T*)>
using Wayland = std::unique_ptr<T, DestroyWayland<T, destroy>>;

/// A connection of Limber's own to the Wayland compositor, read by the event loop.
class WaylandConnection : public QObject {
    Q_OBJECT

public:
    /// Connects to WAYLAND_DISPLAY. The error says why not, for the user.
    [[nodiscard]] static tl::expected<std::unique_ptr<WaylandConnection>, std::string> open();
    ~WaylandConnection() override;

    /// Something the compositor offers.
    struct Global {
        std::uint32_t name = 0;
        std::string interface;
        std::uint32_t version = 0;
    };
    /// The first of the interface; empty if it offers none.
    [[nodiscard]] std::optional<Global> find(const wl_interface& interface) const;
    /// Binds it, at most in `version`.
    template <typename T>
    [[nodiscard]] T* bind(const Global& global, const wl_interface& interface, std::uint32_t version)
    {
        return static_cast<T*>(
            wl_registry_bind(m_registry.get(), global.name, &interface, std::min(version, global.version)));
    }
    /// Waits until the compositor has answered everything so far.
    void roundtrip();
    /// Sends what is waiting, and reads from the event loop from here on.
    void start();

Q_SIGNALS:
    /// What had this name is offered no more.
    void removed(quint32 name);
    /// The compositor is gone; nothing comes any more.
    void lost();

private:
    explicit WaylandConnection(wl_display* display);
    void read();

    struct Disconnect {
        void operator()(wl_display* display) const { wl_display_disconnect(display); }
    };
    struct DestroyRegistry {
        void operator()(wl_registry* registry) const { wl_registry_destroy(registry); }
    };

    static const wl_registry_listener listener;

    std::unique_ptr<wl_display, Disconnect> m_display;
    std::unique_ptr<wl_registry, DestroyRegistry> m_registry;
    std::vector<Global> m_globals;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace limber::platform
