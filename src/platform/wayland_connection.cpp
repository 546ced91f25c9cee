#include "wayland_connection.hpp"

#include "sensor_words.hpp"

namespace limber::platform {

const wl_registry_listener WaylandConnection::listener{
    [](void* data, wl_registry*, std::uint32_t name, const char* interface, std::uint32_t version) {
        static_cast<WaylandConnection*>(data)->m_globals.push_back({name, interface, version});
    },
    [](void* data, wl_registry*, std::uint32_t name) {
        auto& self = *static_cast<WaylandConnection*>(data);
        std::erase_if(self.m_globals, [name](const Global& global) { return global.name == name; });
        Q_EMIT self.removed(name);
    }};

tl::expected<std::unique_ptr<WaylandConnection>, std::string> WaylandConnection::open()
{
    wl_display* display = wl_display_connect(nullptr);
    if (display == nullptr) {
        return tl::unexpected{SensorWords::tr("no Wayland compositor can be reached").toStdString()};
    }
    return std::unique_ptr<WaylandConnection>{new WaylandConnection{display}};
}

WaylandConnection::WaylandConnection(wl_display* display)
    : m_display{display}
    , m_registry{wl_display_get_registry(display)}
{
    wl_registry_add_listener(m_registry.get(), &listener, this);
    roundtrip();
}

WaylandConnection::~WaylandConnection() = default;

std::optional<WaylandConnection::Global> WaylandConnection::find(const wl_interface& interface) const
{
    const auto global = std::find_if(m_globals.begin(), m_globals.end(),
                                     [&](const Global& each) { return each.interface == interface.name; });
    return global == m_globals.end() ? std::nullopt : std::optional{*global};
}

void WaylandConnection::roundtrip()
{
    wl_display_roundtrip(m_display.get());
}

void WaylandConnection::start()
{
    m_notifier = std::make_unique<QSocketNotifier>(wl_display_get_fd(m_display.get()), QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &WaylandConnection::read);
    wl_display_flush(m_display.get());
}

void WaylandConnection::read()
{
    if (wl_display_dispatch(m_display.get()) < 0) {
        m_notifier->setEnabled(false);
        Q_EMIT lost();
        return;
    }
    wl_display_flush(m_display.get());
}

} // namespace limber::platform
