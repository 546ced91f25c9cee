#pragma once

#include "support/environment.hpp"

#include <QTemporaryDir>

#include <unistd.h>

#include <atomic>
#include <memory>
#include <stdexcept>
#include <thread>

extern "C" {
#include <ext-idle-notify-v1-server.h>
#include <kde-idle-server.h>
#include <wayland-server.h>
}

namespace limber::test {

/// A Wayland compositor with a seat and one of the idle protocols, in a thread of its own. Its user does what
/// the test says.
class FakeCompositor {
public:
    enum class Protocol { Ext, Kde, None };

    explicit FakeCompositor(Protocol protocol)
        : m_runtime{"XDG_RUNTIME_DIR", m_folder.path().toUtf8()}
        , m_display{wl_display_create()}
        , m_socket{"WAYLAND_DISPLAY", wl_display_add_socket_auto(m_display)}
    {
        m_seat = wl_global_create(m_display, &wl_seat_interface, 1, this, bindSeat);
        if (protocol == Protocol::Ext) {
            wl_global_create(m_display, &ext_idle_notifier_v1_interface, 1, this, bindExt);
        } else if (protocol == Protocol::Kde) {
            wl_global_create(m_display, &org_kde_kwin_idle_interface, 1, this, bindKde);
        }
        if (::pipe(m_orders) != 0) {
            throw std::runtime_error("no pipe for the fake compositor");
        }
        m_ear = wl_event_loop_add_fd(wl_display_get_event_loop(m_display), m_orders[0], WL_EVENT_READABLE,
                                     obey, this);
        m_thread = std::thread{[this] { wl_display_run(m_display); }};
    }
    ~FakeCompositor()
    {
        order('q');
        m_thread.join();
        wl_event_source_remove(m_ear);
        wl_display_destroy_clients(m_display);
        wl_display_destroy(m_display);
        ::close(m_orders[0]);
        ::close(m_orders[1]);
    }
    FakeCompositor(const FakeCompositor&) = delete;
    FakeCompositor& operator=(const FakeCompositor&) = delete;

    void becomeIdle() { order('i'); }
    void type() { order('t'); }
    void unplugSeat() { order('u'); }
    /// Drops its clients.
    void crash() { order('c'); }
    /// The limit that was asked for.
    [[nodiscard]] std::uint32_t limit() const { return m_limit; }

private:
    void order(char what) const
    {
        if (::write(m_orders[1], &what, 1) != 1) {
            throw std::runtime_error("the fake compositor does not listen");
        }
    }

    static int obey(int fd, std::uint32_t, void* data)
    {
        auto* self = static_cast<FakeCompositor*>(data);
        char what = 0;
        if (::read(fd, &what, 1) == 1) {
            self->carryOut(what);
        }
        return 0;
    }
    void carryOut(char what)
    {
        switch (what) {
        case 'q':
            wl_display_terminate(m_display);
            break;
        case 'u':
            wl_global_remove(m_seat);
            break;
        case 'c':
            wl_display_destroy_clients(m_display);
            break;
        default:
            if (m_ext != nullptr) {
                (what == 'i' ? ext_idle_notification_v1_send_idled
                             : ext_idle_notification_v1_send_resumed)(m_ext);
            }
            if (m_kde != nullptr) {
                (what == 'i' ? org_kde_kwin_idle_timeout_send_idle
                             : org_kde_kwin_idle_timeout_send_resumed)(m_kde);
            }
        }
    }

    static FakeCompositor& of(wl_resource* resource)
    {
        return *static_cast<FakeCompositor*>(wl_resource_get_user_data(resource));
    }
    static void destroy(wl_client*, wl_resource* resource) { wl_resource_destroy(resource); }
    static void bindSeat(wl_client* client, void* data, std::uint32_t version, std::uint32_t id)
    {
        wl_resource* seat = wl_resource_create(client, &wl_seat_interface, static_cast<int>(version), id);
        wl_resource_set_implementation(seat, nullptr, data, nullptr);
    }
    static void bindExt(wl_client* client, void* data, std::uint32_t version, std::uint32_t id)
    {
        static const struct ext_idle_notifier_v1_interface implementation {
            destroy,
                [](wl_client* caller,
                   wl_resource* notifier,
                   std::uint32_t made,
                   std::uint32_t limit,
                   wl_resource*) {
                    FakeCompositor& self = of(notifier);
                    self.m_limit = limit;
                    self.m_ext = wl_resource_create(caller, &ext_idle_notification_v1_interface, 1, made);
                    static const struct ext_idle_notification_v1_interface notification {
                        destroy
                    };
                    wl_resource_set_implementation(self.m_ext, &notification, &self,
                                                   [](wl_resource* gone) { of(gone).m_ext = nullptr; });
                }
        };
        wl_resource* notifier
            = wl_resource_create(client, &ext_idle_notifier_v1_interface, static_cast<int>(version), id);
        wl_resource_set_implementation(notifier, &implementation, data, nullptr);
    }
    static void bindKde(wl_client* client, void* data, std::uint32_t version, std::uint32_t id)
    {
        static const struct org_kde_kwin_idle_interface implementation {
            [](wl_client* caller, wl_resource* idle, std::uint32_t made, wl_resource*, std::uint32_t limit) {
                FakeCompositor& self = of(idle);
                self.m_limit = limit;
                self.m_kde = wl_resource_create(caller, &org_kde_kwin_idle_timeout_interface, 1, made);
                static const struct org_kde_kwin_idle_timeout_interface timeout {
                    destroy, [](wl_client*, wl_resource*) {}
                };
                wl_resource_set_implementation(self.m_kde, &timeout, &self,
                                               [](wl_resource* gone) { of(gone).m_kde = nullptr; });
            }
        };
        wl_resource* idle
            = wl_resource_create(client, &org_kde_kwin_idle_interface, static_cast<int>(version), id);
        wl_resource_set_implementation(idle, &implementation, data, nullptr);
    }

    QTemporaryDir m_folder;
    EnvironmentVariable m_runtime;
    wl_display* m_display;
    EnvironmentVariable m_socket;
    wl_global* m_seat = nullptr;
    wl_resource* m_ext = nullptr;
    wl_resource* m_kde = nullptr;
    std::atomic<std::uint32_t> m_limit = 0;
    int m_orders[2]{-1, -1};
    wl_event_source* m_ear = nullptr;
    std::thread m_thread;
};

} // namespace limber::test
