#include "x11_full_screen.hpp"

#include "sensor_words.hpp"

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <utility>

namespace limber::platform {

namespace {

xcb_atom_t atom(xcb_connection_t* connection, std::string_view name)
{
    const auto cookie = xcb_intern_atom(connection, 0, static_cast<std::uint16_t>(name.size()), name.data());
    const XcbReply<xcb_intern_atom_reply_t> reply{xcb_intern_atom_reply(connection, cookie, nullptr)};
    return reply ? reply->atom : xcb_atom_t{XCB_ATOM_NONE};
}

XcbReply<xcb_get_property_reply_t>
propertyOf(xcb_connection_t* connection, xcb_window_t window, xcb_atom_t name, xcb_atom_t type)
{
    constexpr std::uint32_t inWords = 1024;
    const auto cookie = xcb_get_property(connection, 0, window, name, type, 0, inWords);
    return XcbReply<xcb_get_property_reply_t>{xcb_get_property_reply(connection, cookie, nullptr)};
}

/// The property's 32-bit values.
std::pair<const std::uint32_t*, const std::uint32_t*>
valuesOf(const XcbReply<xcb_get_property_reply_t>& property)
{
    if (!property || property->format != 32) {
        return {nullptr, nullptr};
    }
    const auto* first = static_cast<const std::uint32_t*>(xcb_get_property_value(property.get()));
    return {first, first + property->value_len};
}

} // namespace

tl::expected<std::unique_ptr<X11FullScreen>, std::string> X11FullScreen::make()
{
    return X11Connection::open().map([](std::unique_ptr<X11Connection>&& connection) {
        return std::unique_ptr<X11FullScreen>{new X11FullScreen{std::move(connection)}};
    });
}

X11FullScreen::X11FullScreen(std::unique_ptr<X11Connection> connection)
    : m_connection{std::move(connection)}
    , m_activeWindow{atom(m_connection->get(), "_NET_ACTIVE_WINDOW")}
    , m_state{atom(m_connection->get(), "_NET_WM_STATE")}
    , m_supported{atom(m_connection->get(), "_NET_SUPPORTED")}
    , m_fullScreen{atom(m_connection->get(), "_NET_WM_STATE_FULLSCREEN")}
{
    connect(m_connection.get(), &X11Connection::happened, this, &X11FullScreen::read);
    connect(m_connection.get(), &X11Connection::lost, this,
            [this] { settle(std::nullopt, SensorWords::tr("the X server is gone").toStdString()); });
}

QString X11FullScreen::name() const
{
    return QString::fromStdString(SensorWords::tr("the window manager").toStdString());
}

void X11FullScreen::start()
{
    watch(m_connection->root(), true);
    look();
}

void X11FullScreen::read(const xcb_generic_event_t& event)
{
    constexpr int withoutSentFlag = 0x7f;
    if ((event.response_type & withoutSentFlag) == XCB_PROPERTY_NOTIFY) {
        const auto& changed = reinterpret_cast<const xcb_property_notify_event_t&>(event);
        if (changed.atom == m_activeWindow || changed.atom == m_state || changed.atom == m_supported) {
            look();
        }
    }
}

void X11FullScreen::look()
{
    const xcb_window_t active = activeWindow();
    if (active != m_watched) {
        if (m_watched != XCB_WINDOW_NONE) {
            watch(m_watched, false);
        }
        m_watched = active;
        if (m_watched != XCB_WINDOW_NONE) {
            watch(m_watched, true);
        }
    }
    std::optional<bool> isFull;
    if (isTold()) {
        isFull = m_watched != XCB_WINDOW_NONE && isFullScreen(m_watched);
    }
    m_connection->flush();
    if (!isSettled() || value() != isFull) {
        settle(isFull,
               isFull ? std::string{}
                      : SensorWords::tr("no window manager here tells of full screen").toStdString());
    }
}

bool X11FullScreen::isTold() const
{
    const auto reply = propertyOf(m_connection->get(), m_connection->root(), m_supported, XCB_ATOM_ATOM);
    const auto [first, last] = valuesOf(reply);
    return std::find(first, last, m_fullScreen) != last;
}

xcb_window_t X11FullScreen::activeWindow() const
{
    const auto reply = propertyOf(m_connection->get(), m_connection->root(), m_activeWindow, XCB_ATOM_WINDOW);
    const auto [first, last] = valuesOf(reply);
    return first == last ? xcb_window_t{XCB_WINDOW_NONE} : *first;
}

bool X11FullScreen::isFullScreen(xcb_window_t window) const
{
    const auto reply = propertyOf(m_connection->get(), window, m_state, XCB_ATOM_ATOM);
    const auto [first, last] = valuesOf(reply);
    return std::find(first, last, m_fullScreen) != last;
}

void X11FullScreen::watch(xcb_window_t window, bool isWatched)
{
    const std::uint32_t mask = isWatched ? XCB_EVENT_MASK_PROPERTY_CHANGE : XCB_EVENT_MASK_NO_EVENT;
    xcb_change_window_attributes(m_connection->get(), window, XCB_CW_EVENT_MASK, &mask);
}

} // namespace limber::platform
