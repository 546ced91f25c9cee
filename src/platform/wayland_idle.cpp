#include "wayland_idle.hpp"

#include "sensor_words.hpp"
#include "wayland_connection.hpp"

#include <cstdint>
#include <functional>
#include <limits>
#include <optional>
#include <utility>

extern "C" {
#include <ext-idle-notify-v1-client.h>
#include <kde-idle-client.h>
}

namespace limber::platform {

/// What is needed of the compositor: its seat, and one of the two protocols.
class WaylandIdle::Watch : public QObject {
public:
    /// True: idle. None: the compositor or its seat is gone.
    using Tell = std::function<void(std::optional<bool>)>;

    explicit Watch(std::unique_ptr<WaylandConnection> connection)
        : m_connection{std::move(connection)}
        , m_seatGlobal{m_connection->find(wl_seat_interface)}
    {
        if (m_seatGlobal) {
            m_seat.reset(m_connection->bind<wl_seat>(*m_seatGlobal, wl_seat_interface, 1));
        }
        if (const auto ext = m_connection->find(ext_idle_notifier_v1_interface)) {
            m_ext.reset(m_connection->bind<ext_idle_notifier_v1>(*ext, ext_idle_notifier_v1_interface, 1));
        } else if (const auto kde = m_connection->find(org_kde_kwin_idle_interface)) {
            m_kde.reset(m_connection->bind<org_kde_kwin_idle>(*kde, org_kde_kwin_idle_interface, 1));
        }
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
        connect(m_connection.get(), &WaylandConnection::lost, this, [this] { m_tell(std::nullopt); });
        connect(m_connection.get(), &WaylandConnection::removed, this, [this](quint32 name) {
            if (name == m_seatGlobal->name) {
                m_tell(std::nullopt);
            }
        });
        m_connection->start();
        m_tell(false);
    }

private:
    static void tellThat(void* self, bool isIdle) { static_cast<Watch*>(self)->m_tell(isIdle); }

    static const ext_idle_notification_v1_listener extListener;
    static const org_kde_kwin_idle_timeout_listener kdeListener;

    std::unique_ptr<WaylandConnection> m_connection;
    std::optional<WaylandConnection::Global> m_seatGlobal;
    Wayland<wl_seat, wl_seat_destroy> m_seat;
    Wayland<ext_idle_notifier_v1, ext_idle_notifier_v1_destroy> m_ext;
    Wayland<org_kde_kwin_idle, org_kde_kwin_idle_destroy> m_kde;
    Wayland<ext_idle_notification_v1, ext_idle_notification_v1_destroy> m_extWatch;
    Wayland<org_kde_kwin_idle_timeout, org_kde_kwin_idle_timeout_release> m_kdeWatch;
    Tell m_tell;
};

const ext_idle_notification_v1_listener WaylandIdle::Watch::extListener{
    [](void* self, ext_idle_notification_v1*) { tellThat(self, true); },
    [](void* self, ext_idle_notification_v1*) { tellThat(self, false); }};

const org_kde_kwin_idle_timeout_listener WaylandIdle::Watch::kdeListener{
    [](void* self, org_kde_kwin_idle_timeout*) { tellThat(self, true); },
    [](void* self, org_kde_kwin_idle_timeout*) { tellThat(self, false); }};

tl::expected<std::unique_ptr<WaylandIdle>, std::string> WaylandIdle::make(const ports::Clock& clock,
                                                                          core::Milliseconds idleAfter)
{
    auto connection = WaylandConnection::open();
    if (!connection) {
        return tl::unexpected{connection.error()};
    }
    auto watch = std::make_unique<Watch>(*std::move(connection));
    if (!watch->hasSeat()) {
        return tl::unexpected{SensorWords::tr("the Wayland compositor has no seat").toStdString()};
    }
    if (!watch->hasExt() && !watch->hasKde()) {
        return tl::unexpected{
            SensorWords::tr("the Wayland compositor has neither ext-idle-notify-v1 nor org_kde_kwin_idle")
                .toStdString()};
    }
    return std::unique_ptr<WaylandIdle>{new WaylandIdle{clock, idleAfter, std::move(watch)}};
}

WaylandIdle::WaylandIdle(const ports::Clock& clock,
                         core::Milliseconds idleAfter,
                         std::unique_ptr<Watch> watch)
    : m_clock{clock}
    , m_idleAfter{idleAfter}
    , m_watch{std::move(watch)}
{ }

WaylandIdle::~WaylandIdle() = default;

std::string WaylandIdle::source() const
{
    return m_watch->hasExt() ? "ext-idle-notify-v1" : "org_kde_kwin_idle";
}

void WaylandIdle::start(Report report)
{
    m_report = std::move(report);
    m_watch->start(m_idleAfter, [this](std::optional<bool> isIdle) {
        tell(isIdle, isIdle.value_or(false) ? m_idleAfter : core::Milliseconds{0});
    });
}

void WaylandIdle::tell(std::optional<bool> isIdle, core::Milliseconds idle)
{
    m_report({.what = core::What::Idle, .value = isIdle, .since = m_clock.now().up - idle});
}

} // namespace limber::platform
