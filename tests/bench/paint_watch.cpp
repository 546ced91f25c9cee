/// Tells what is painted on the X server, as it happens, one line each; times are milliseconds of
/// CLOCK_MONOTONIC:
///
///     window ID PID WIDTH HEIGHT CLASS    a window that was made since is on the screen
///     paint ID TIME WIDTH HEIGHT USED         a part of it, so large, got new pixels; its process had used
///     the
///                                             processor for so many milliseconds then
///     gone ID
///
/// Takes "close ID" on standard input, and asks that window to close as its title bar would.
#include <unistd.h>
#include <xcb/damage.h>
#include <xcb/xcb.h>

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <iostream>
#include <map>
#include <memory>
#include <poll.h>
#include <sstream>
#include <string>

namespace {

struct Freed {
    void operator()(void* reply) const { std::free(reply); }
};
template <typename Reply>
using Owned = std::unique_ptr<Reply, Freed>;

double milliseconds(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) * 1e-6;
}

class Watch {
public:
    explicit Watch(xcb_connection_t* connection)
        : m_x{connection}
        , m_root{xcb_setup_roots_iterator(xcb_get_setup(connection)).data->root}
        , m_processOf{atom("_NET_WM_PID")}
    {
        const auto* extension = xcb_get_extension_data(m_x, &xcb_damage_id);
        m_damaged = static_cast<std::uint8_t>(extension->first_event + XCB_DAMAGE_NOTIFY);
        Owned<xcb_damage_query_version_reply_t>{
            xcb_damage_query_version_reply(m_x, xcb_damage_query_version(m_x, 1, 1), nullptr)};
        const std::uint32_t events = XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY;
        xcb_change_window_attributes(m_x, m_root, XCB_CW_EVENT_MASK, &events);
        xcb_flush(m_x);
    }

    /// False when the server has gone.
    bool tell()
    {
        while (const Owned<xcb_generic_event_t> event{xcb_poll_for_event(m_x)}) {
            hear(*event);
        }
        xcb_flush(m_x);
        std::fflush(stdout);
        return xcb_connection_has_error(m_x) == 0;
    }

    void close(xcb_window_t window)
    {
        xcb_client_message_event_t message{};
        message.response_type = XCB_CLIENT_MESSAGE;
        message.format = 32;
        message.window = window;
        message.type = atom("WM_PROTOCOLS");
        message.data.data32[0] = atom("WM_DELETE_WINDOW");
        // The protocol's events are all of one size.
        char raw[32] = {};
        static_assert(sizeof message == sizeof raw);
        std::memcpy(raw, &message, sizeof raw);
        xcb_send_event(m_x, 0, window, XCB_EVENT_MASK_NO_EVENT, raw);
        xcb_flush(m_x);
    }

private:
    void hear(const xcb_generic_event_t& event)
    {
        const std::uint8_t kind = event.response_type & 0x7f;
        if (kind == XCB_CREATE_NOTIFY) {
            follow(reinterpret_cast<const xcb_create_notify_event_t&>(event));
        } else if (kind == XCB_MAP_NOTIFY) {
            introduce(reinterpret_cast<const xcb_map_notify_event_t&>(event));
        } else if (kind == XCB_DESTROY_NOTIFY) {
            const auto& gone = reinterpret_cast<const xcb_destroy_notify_event_t&>(event);
            if (gone.event == gone.window) {
                std::printf("gone %u\n", gone.window);
            }
        } else if (kind == m_damaged) {
            const auto& damage = reinterpret_cast<const xcb_damage_notify_event_t&>(event);
            std::printf("paint %u %.3f %u %u %.3f\n", damage.drawable, milliseconds(CLOCK_MONOTONIC),
                        damage.area.width, damage.area.height, usedBy(damage.drawable));
            xcb_damage_subtract(m_x, damage.damage, XCB_NONE, XCB_NONE);
        }
    }

    void follow(const xcb_create_notify_event_t& made)
    {
        const std::uint32_t events = XCB_EVENT_MASK_STRUCTURE_NOTIFY;
        xcb_change_window_attributes(m_x, made.window, XCB_CW_EVENT_MASK, &events);
        xcb_damage_create(m_x, xcb_generate_id(m_x), made.window, XCB_DAMAGE_REPORT_LEVEL_BOUNDING_BOX);
        xcb_flush(m_x);
    }

    void introduce(const xcb_map_notify_event_t& shown)
    {
        if (shown.event != shown.window) {
            return;
        }
        const Owned<xcb_get_geometry_reply_t> size{
            xcb_get_geometry_reply(m_x, xcb_get_geometry(m_x, shown.window), nullptr)};
        const Owned<xcb_get_property_reply_t> name{xcb_get_property_reply(
            m_x, xcb_get_property(m_x, 0, shown.window, XCB_ATOM_WM_CLASS, XCB_ATOM_STRING, 0, 64), nullptr)};
        if (!size || !name || xcb_get_property_value_length(name.get()) == 0) {
            return; // a frame of the window manager, or gone already
        }
        const Owned<xcb_get_property_reply_t> process{xcb_get_property_reply(
            m_x, xcb_get_property(m_x, 0, shown.window, m_processOf, XCB_ATOM_CARDINAL, 0, 1), nullptr)};
        std::uint32_t pid = 0;
        if (process && xcb_get_property_value_length(process.get()) == sizeof pid) {
            std::memcpy(&pid, xcb_get_property_value(process.get()), sizeof pid);
        }
        m_processes[shown.window] = static_cast<pid_t>(pid);
        // Two names, each with a zero behind it; the first will do.
        std::printf("window %u %u %u %u %s\n", shown.window, pid, size->width, size->height,
                    static_cast<const char*>(xcb_get_property_value(name.get())));
    }

    [[nodiscard]] double usedBy(xcb_window_t window) const
    {
        const auto process = m_processes.find(window);
        clockid_t clock{};
        const bool isKnown
            = process != m_processes.end() && clock_getcpuclockid(process->second, &clock) == 0;
        return isKnown ? milliseconds(clock) : 0;
    }

    xcb_atom_t atom(const std::string& name)
    {
        const Owned<xcb_intern_atom_reply_t> reply{xcb_intern_atom_reply(
            m_x, xcb_intern_atom(m_x, 0, static_cast<std::uint16_t>(name.size()), name.data()), nullptr)};
        return reply ? reply->atom : XCB_NONE;
    }

    xcb_connection_t* m_x;
    xcb_window_t m_root;
    xcb_atom_t m_processOf;
    std::uint8_t m_damaged = 0;
    std::map<xcb_window_t, pid_t> m_processes;
};

} // namespace

int main()
{
    xcb_connection_t* const connection = xcb_connect(nullptr, nullptr);
    if (xcb_connection_has_error(connection) != 0) {
        std::cerr << "paint_watch: no X server\n";
        return EXIT_FAILURE;
    }
    Watch watch{connection};
    std::puts("ready");
    pollfd sources[2] = {{xcb_get_file_descriptor(connection), POLLIN, 0}, {STDIN_FILENO, POLLIN, 0}};
    while (watch.tell()) {
        poll(sources, 2, -1);
        if (sources[1].revents != 0) {
            std::string line;
            std::uint32_t window = 0;
            if (!std::getline(std::cin, line)) {
                return EXIT_SUCCESS;
            }
            if (std::istringstream{line.substr(line.find(' ') + 1)} >> window) {
                watch.close(window);
            }
        }
    }
    return EXIT_SUCCESS;
}
