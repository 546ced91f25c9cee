#pragma once

#include <QObject>
#include <QTimer>

#include <xcb/xcb.h>

#include <cstdlib>
#include <memory>
#include <string>
#include <tl/expected.hpp>

class QSocketNotifier;

namespace limber::platform {

/// Frees what libxcb has allocated.
struct FreeReply {
    void operator()(void* reply) const { std::free(reply); }
};
template <typename T>
using XcbReply = std::unique_ptr<T, FreeReply>;

/// A connection of Limber's own to the X server, read by the event loop.
class X11Connection : public QObject {
    Q_OBJECT

public:
    /// Connects to DISPLAY. The error says why not, for `limber doctor`.
    [[nodiscard]] static tl::expected<std::unique_ptr<X11Connection>, std::string> open();
    ~X11Connection() override;

    [[nodiscard]] xcb_connection_t* get() const { return m_connection.get(); }
    [[nodiscard]] xcb_window_t root() const { return m_root; }
    /// Sends what is waiting, and reads from the event loop what came in meanwhile.
    void flush();

Q_SIGNALS:
    void happened(const xcb_generic_event_t& event);
    /// The server is gone; nothing comes any more.
    void lost();

private:
    struct Disconnect {
        void operator()(xcb_connection_t* connection) const { xcb_disconnect(connection); }
    };
    using Handle = std::unique_ptr<xcb_connection_t, Disconnect>;

    X11Connection(Handle connection, xcb_window_t root);
    void read();

    Handle m_connection;
    xcb_window_t m_root;
    std::unique_ptr<QSocketNotifier> m_notifier;
    QTimer m_soon;
};

} // namespace limber::platform
