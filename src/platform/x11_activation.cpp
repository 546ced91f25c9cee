#include "limber/platform/x11_activation.hpp"

#include "x11_connection.hpp"

#include <string_view>

namespace limber::platform {

void activateOnX(std::uint32_t window)
{
    const auto connection = X11Connection::open();
    if (!connection) {
        return;
    }
    xcb_connection_t* const x = (*connection)->get();
    constexpr std::string_view name = "_NET_ACTIVE_WINDOW";
    const XcbReply<xcb_intern_atom_reply_t> atom{xcb_intern_atom_reply(
        x, xcb_intern_atom(x, 0, static_cast<std::uint16_t>(name.size()), name.data()), nullptr)};
    if (!atom) {
        return;
    }
    constexpr std::uint32_t onBehalfOfTheUser = 2;
    xcb_client_message_event_t wish{};
    wish.response_type = XCB_CLIENT_MESSAGE;
    wish.format = 32;
    wish.window = window;
    wish.type = atom->atom;
    wish.data.data32[0] = onBehalfOfTheUser;
    wish.data.data32[1] = XCB_CURRENT_TIME;
    xcb_send_event(x, 0, (*connection)->root(),
                   XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY | XCB_EVENT_MASK_SUBSTRUCTURE_REDIRECT,
                   reinterpret_cast<const char*>(&wish));
    // Until the server has it: the connection ends here.
    const XcbReply<xcb_get_input_focus_reply_t> done{
        xcb_get_input_focus_reply(x, xcb_get_input_focus(x), nullptr)};
}

} // namespace limber::platform
