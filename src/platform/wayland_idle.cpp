#include "wayland_idle.hpp"

#include <QSocketNotifier>

#include <algorithm>
#include <cerrno>
#include <cstdint>
#include <cstring>
#include <functional>
#include <limits>
#include <optional>
#include <utility>

extern "C" {
#include <ext-idle-notify-v1-client.h>
#include <kde-idle-client.h>
#include <wayland-client.h>
}

namespace limber::platform {

namespace {

template <typename T, void (*destroy)(T*)>
struct Destroy {
    void operator()(T* object) const { destroy(object); }
};
template <typename T, void (*destroy)(T*)>
using Owned = std::unique_ptr<T, Destroy<T, destroy>>;

} // namespace

/// A connection of Limber's own, with what it needs of the compositor.
class WaylandIdle::Connection : public QObject {
public:
    /// True: idle. None: the compositor or its seat is gone.
    using Tell = std::function<void(std::optional<bool>)>;

    /// Empty if there is no compositor.
    static std::unique_ptr<Connection> open()
    {
        wl_display* display = wl_display_connect(nullptr);
        return display == nullptr ? nullptr : std::unique_ptr<Connection>{new Connection{display}};
    }

    [[nodiscard]] bool hasSeat() const { return m_seat != nullptr; }
    [[nodiscard]] bool hasExt() const { return m_ext != nullptr; }
    [[nodiscard]] bool hasKde() const { return m_kde != nullptr; }

    void start(core::Milliseconds idleAfter, Tell tell)
    {
        m_tell = std::move(tell);
        const auto limit = static_cast<std::uint32_t>(
            std::min<core::Milliseconds::rep>(idleAfter.count(), std::numeric_limits<std::uint32_t>::max()));
        if (m_ext) {
            m_extWatch.reset(ext_idle_notifier_v1_get_idle_notification(m_ext.get(), limit, m_seat.get()));
            ext_idle_notification_v1_add_listener(m_extWatch.get(), &extListener, this);
        } else {
            m_kdeWatch.reset(org_kde_kwin_idle_get_idle_timeout(m_kde.get(), m_seat.get(), limit));
            org_kde_kwin_idle_timeout_add_listener(m_kdeWatch.get(), &kdeListener, this);
        }
        m_notifier
            = std::make_unique<QSocketNotifier>(wl_display_get_fd(m_display.get()), QSocketNotifier::Read);
        connect(m_notifier.get(), &QSocketNotifier::activated, this, &Connection::read);
        wl_display_flush(m_display.get());
        tellThat(false);
    }

private:
    explicit Connection(wl_display* display)
        : m_display{display}
        , m_registry{wl_display_get_registry(display)}
    {
        wl_registry_add_listener(m_registry.get(), &registryListener, this);
        wl_display_roundtrip(display);
    }

    void take(std::uint32_t name, const char* interface)
    {
        const auto bind = [&](const wl_interface& wanted) {
            return wl_registry_bind(m_registry.get(), name, &wanted, 1);
        };
        if (!m_seat && std::strcmp(interface, wl_seat_interface.name) == 0) {
            m_seat.reset(static_cast<wl_seat*>(bind(wl_seat_interface)));
            m_seatName = name;
        } else if (!m_ext && std::strcmp(interface, ext_idle_notifier_v1_interface.name) == 0) {
            m_ext.reset(static_cast<ext_idle_notifier_v1*>(bind(ext_idle_notifier_v1_interface)));
        } else if (!m_kde && std::strcmp(interface, org_kde_kwin_idle_interface.name) == 0) {
            m_kde.reset(static_cast<org_kde_kwin_idle*>(bind(org_kde_kwin_idle_interface)));
        }
    }

    void lose(std::uint32_t name)
    {
        if (m_seat && name == m_seatName) {
            tellThat(std::nullopt);
        }
    }

    void tellThat(std::optional<bool> isIdle) const
    {
        if (m_tell) {
            m_tell(isIdle);
        }
    }

    void read()
    {
        if (wl_display_dispatch(m_display.get()) < 0) {
            m_notifier->setEnabled(false);
            tellThat(std::nullopt);
            return;
        }
        wl_display_flush(m_display.get());
    }

    static Connection& self(void* data) { return *static_cast<Connection*>(data); }

    static const wl_registry_listener registryListener;
    static const ext_idle_notification_v1_listener extListener;
    static const org_kde_kwin_idle_timeout_listener kdeListener;

    Owned<wl_display, wl_display_disconnect> m_display;
    Owned<wl_registry, wl_registry_destroy> m_registry;
    Owned<wl_seat, wl_seat_destroy> m_seat;
    std::uint32_t m_seatName = 0;
    Owned<ext_idle_notifier_v1, ext_idle_notifier_v1_destroy> m_ext;
    Owned<org_kde_kwin_idle, org_kde_kwin_idle_destroy> m_kde;
    Owned<ext_idle_notification_v1, ext_idle_notification_v1_destroy> m_extWatch;
    Owned<org_kde_kwin_idle_timeout, org_kde_kwin_idle_timeout_release> m_kdeWatch;
    std::unique_ptr<QSocketNotifier> m_notifier;
    Tell m_tell;
};

const wl_registry_listener WaylandIdle::Connection::registryListener{
    [](void* data, wl_registry*, std::uint32_t name, const char* interface, std::uint32_t) {
        self(data).take(name, interface);
    },
    [](void* data, wl_registry*, std::uint32_t name) { self(data).lose(name); }};

const ext_idle_notification_v1_listener WaylandIdle::Connection::extListener{
    [](void* data, ext_idle_notification_v1*) { self(data).tellThat(true); },
    [](void* data, ext_idle_notification_v1*) { self(data).tellThat(false); }};

const org_kde_kwin_idle_timeout_listener WaylandIdle::Connection::kdeListener{
    [](void* data, org_kde_kwin_idle_timeout*) { self(data).tellThat(true); },
    [](void* data, org_kde_kwin_idle_timeout*) { self(data).tellThat(false); }};

tl::expected<std::unique_ptr<WaylandIdle>, std::string> WaylandIdle::make(const ports::Clock& clock,
                                                                          core::Milliseconds idleAfter)
{
    auto connection = Connection::open();
    if (!connection) {
        return tl::unexpected{std::string{"no Wayland compositor can be reached"}};
    }
    if (!connection->hasSeat()) {
        return tl::unexpected{std::string{"the Wayland compositor has no seat"}};
    }
    if (!connection->hasExt() && !connection->hasKde()) {
        return tl::unexpected{
            std::string{"the Wayland compositor has neither ext-idle-notify-v1 nor org_kde_kwin_idle"}};
    }
    return std::unique_ptr<WaylandIdle>{new WaylandIdle{clock, idleAfter, std::move(connection)}};
}

WaylandIdle::WaylandIdle(const ports::Clock& clock,
                         core::Milliseconds idleAfter,
                         std::unique_ptr<Connection> connection)
    : m_clock{clock}
    , m_idleAfter{idleAfter}
    , m_connection{std::move(connection)}
{ }

WaylandIdle::~WaylandIdle() = default;

std::string WaylandIdle::source() const
{
    return m_connection->hasExt() ? "ext-idle-notify-v1" : "org_kde_kwin_idle";
}

void WaylandIdle::start(Report report)
{
    m_report = std::move(report);
    m_connection->start(m_idleAfter, [this](std::optional<bool> isIdle) {
        tell(isIdle, isIdle.value_or(false) ? m_idleAfter : core::Milliseconds{0});
    });
}

void WaylandIdle::tell(std::optional<bool> isIdle, core::Milliseconds idle)
{
    m_report({.what = core::What::Idle, .value = isIdle, .since = m_clock.now().up - idle});
}

} // namespace limber::platform
