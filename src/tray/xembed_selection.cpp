#include "xembed_selection.hpp"

#include <cstdlib>

namespace limber::tray {

namespace {

struct Free {
    void operator()(void* reply) const { std::free(reply); }
};
template <typename T>
using Reply = std::unique_ptr<T, Free>;

} // namespace

XembedSelection::XembedSelection()
{
    int screenNumber = 0;
    m_connection.reset(xcb_connect(nullptr, &screenNumber));
    if (xcb_connection_has_error(m_connection.get()) != 0) {
        return;
    }
    m_selection = atom("_NET_SYSTEM_TRAY_S" + QByteArray::number(screenNumber));
    m_manager = atom("MANAGER");

    auto screens = xcb_setup_roots_iterator(xcb_get_setup(m_connection.get()));
    for (int i = 0; i < screenNumber; ++i) {
        xcb_screen_next(&screens);
    }
    const std::uint32_t mask = XCB_EVENT_MASK_STRUCTURE_NOTIFY;
    xcb_change_window_attributes(m_connection.get(), screens.data->root, XCB_CW_EVENT_MASK, &mask);
    xcb_flush(m_connection.get());
    m_notifier.emplace(xcb_get_file_descriptor(m_connection.get()), QSocketNotifier::Read);
    connect(&*m_notifier, &QSocketNotifier::activated, this, [this] { hear(); });
}

XembedSelection::~XembedSelection()
{
    m_notifier.reset();
}

bool XembedSelection::hasOwner() const
{
    if (m_selection == XCB_ATOM_NONE) {
        return false;
    }
    const Reply<xcb_get_selection_owner_reply_t> reply{xcb_get_selection_owner_reply(
        m_connection.get(), xcb_get_selection_owner(m_connection.get(), m_selection), nullptr)};
    return reply && reply->owner != XCB_WINDOW_NONE;
}

xcb_atom_t XembedSelection::atom(const QByteArray& name) const
{
    const auto cookie
        = xcb_intern_atom(m_connection.get(), 0, static_cast<std::uint16_t>(name.size()), name.constData());
    const Reply<xcb_intern_atom_reply_t> reply{xcb_intern_atom_reply(m_connection.get(), cookie, nullptr)};
    return reply ? reply->atom : xcb_atom_t{XCB_ATOM_NONE};
}

void XembedSelection::hear()
{
    constexpr unsigned sentFlag = 0x80;
    while (const Reply<xcb_generic_event_t> event{xcb_poll_for_event(m_connection.get())}) {
        if ((event->response_type & ~sentFlag) != XCB_CLIENT_MESSAGE) {
            continue;
        }
        const auto* message = reinterpret_cast<const xcb_client_message_event_t*>(event.get());
        if (message->type == m_manager && message->data.data32[1] == m_selection) {
            Q_EMIT owned();
        }
    }
    if (xcb_connection_has_error(m_connection.get()) != 0) {
        m_notifier->setEnabled(false);
    }
}

} // namespace limber::tray
