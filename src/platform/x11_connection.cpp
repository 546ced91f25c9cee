#include "x11_connection.hpp"

#include "sensor_words.hpp"

#include <QSocketNotifier>

#include <utility>

namespace limber::platform {

tl::expected<std::unique_ptr<X11Connection>, std::string> X11Connection::open()
{
    int screen = 0;
    Handle connection{xcb_connect(nullptr, &screen)};
    if (xcb_connection_has_error(connection.get()) != 0) {
        return tl::unexpected{SensorWords::tr("no X server can be reached").toStdString()};
    }
    auto roots = xcb_setup_roots_iterator(xcb_get_setup(connection.get()));
    for (; screen > 0 && roots.rem > 1; --screen) {
        xcb_screen_next(&roots);
    }
    return std::unique_ptr<X11Connection>{new X11Connection{std::move(connection), roots.data->root}};
}

X11Connection::X11Connection(Handle connection, xcb_window_t root)
    : m_connection{std::move(connection)}
    , m_root{root}
    , m_notifier{std::make_unique<QSocketNotifier>(xcb_get_file_descriptor(m_connection.get()),
                                                   QSocketNotifier::Read)}
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &X11Connection::read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &X11Connection::read);
}

X11Connection::~X11Connection() = default;

void X11Connection::flush()
{
    xcb_flush(m_connection.get());
    // Waiting for a reply may have taken events off the socket, which then wakes nobody.
    m_soon.start();
}

void X11Connection::read()
{
    if (!m_notifier->isEnabled()) {
        return;
    }
    while (const XcbReply<xcb_generic_event_t> event{xcb_poll_for_event(m_connection.get())}) {
        Q_EMIT happened(*event);
    }
    if (xcb_connection_has_error(m_connection.get()) != 0) {
        m_notifier->setEnabled(false);
        Q_EMIT lost();
    }
}

} // namespace limber::platform
