#include "wayland_full_screen.hpp"

#include "sensor_words.hpp"
#include "wayland_connection.hpp"

#include <algorithm>
#include <cstdint>
#include <functional>
#include <utility>
#include <vector>

extern "C" {
#include <wlr-foreign-toplevel-client.h>
}

namespace limber::platform {

namespace {

using Manager = zwlr_foreign_toplevel_manager_v1;
using Handle = zwlr_foreign_toplevel_handle_v1;

constexpr std::uint32_t withFullScreen = 2; ///< the first version that tells of full screen

} // namespace

/// All windows the compositor tells of, with what matters of their state.
class WaylandFullScreen::Windows : public QObject {
public:
    /// None: nobody tells any more.
    using Tell = std::function<void(std::optional<bool>)>;

    Windows(std::unique_ptr<WaylandConnection> connection, const WaylandConnection::Global& manager)
        : m_connection{std::move(connection)}
        , m_manager{m_connection->bind<Manager>(
              manager, zwlr_foreign_toplevel_manager_v1_interface, withFullScreen)}
        , m_tell{[](std::optional<bool>) {}}
    {
        zwlr_foreign_toplevel_manager_v1_add_listener(m_manager.get(), &managerListener, this);
        connect(m_connection.get(), &WaylandConnection::lost, this, [this] { m_tell(std::nullopt); });
    }

    void start(Tell tell)
    {
        m_connection->roundtrip(); // the windows that are there
        m_tell = std::move(tell);
        m_connection->start();
        look();
    }

private:
    struct Window {
        Window(Windows& all, Handle* told)
            : windows{all}
            , handle{told}
        { }
        Windows& windows;
        Wayland<Handle, zwlr_foreign_toplevel_handle_v1_destroy> handle;
        bool isCovering = false; ///< active and in full screen, as it was last told
        bool willCover = false;  ///< the same once all that belongs together has been told
    };

    void add(Handle* handle)
    {
        Window& window = *m_windows.emplace_back(std::make_unique<Window>(*this, handle));
        zwlr_foreign_toplevel_handle_v1_add_listener(handle, &handleListener, &window);
    }

    void remove(const Window& gone)
    {
        std::erase_if(m_windows, [&](const auto& window) { return window.get() == &gone; });
        look();
    }

    void look() const
    {
        m_tell(std::any_of(m_windows.begin(), m_windows.end(),
                           [](const auto& window) { return window->isCovering; }));
    }

    void end()
    {
        m_windows.clear();
        m_manager.reset();
        m_tell(std::nullopt);
    }

    static void setState(Window& window, const wl_array& states)
    {
        const auto* first = static_cast<const std::uint32_t*>(states.data);
        const auto* last = first + states.size / sizeof(std::uint32_t);
        const auto has = [&](std::uint32_t state) { return std::find(first, last, state) != last; };
        window.willCover = has(ZWLR_FOREIGN_TOPLEVEL_HANDLE_V1_STATE_ACTIVATED)
            && has(ZWLR_FOREIGN_TOPLEVEL_HANDLE_V1_STATE_FULLSCREEN);
    }

    static Window& window(void* data) { return *static_cast<Window*>(data); }

    static const zwlr_foreign_toplevel_manager_v1_listener managerListener;
    static const zwlr_foreign_toplevel_handle_v1_listener handleListener;

    std::unique_ptr<WaylandConnection> m_connection;
    Wayland<Manager, zwlr_foreign_toplevel_manager_v1_destroy> m_manager;
    std::vector<std::unique_ptr<Window>> m_windows;
    Tell m_tell;
};

const zwlr_foreign_toplevel_manager_v1_listener WaylandFullScreen::Windows::managerListener{
    [](void* data, Manager*, Handle* handle) { static_cast<Windows*>(data)->add(handle); },
    [](void* data, Manager*) { static_cast<Windows*>(data)->end(); }};

const zwlr_foreign_toplevel_handle_v1_listener WaylandFullScreen::Windows::handleListener{
    [](void*, Handle*, const char*) {}, // title
    [](void*, Handle*, const char*) {}, // app id
    [](void*, Handle*, wl_output*) {},  // shown on
    [](void*, Handle*, wl_output*) {},  // shown no more on
    [](void* data, Handle*, wl_array* states) { setState(window(data), *states); },
    [](void* data, Handle*) {
        window(data).isCovering = window(data).willCover;
        window(data).windows.look();
    },
    [](void* data, Handle*) { window(data).windows.remove(window(data)); }};

tl::expected<std::unique_ptr<WaylandFullScreen>, std::string> WaylandFullScreen::make()
{
    auto connection = WaylandConnection::open();
    if (!connection) {
        return tl::unexpected{connection.error()};
    }
    const auto manager = (*connection)->find(zwlr_foreign_toplevel_manager_v1_interface);
    if (!manager || manager->version < withFullScreen) {
        return tl::unexpected{
            SensorWords::tr("the Wayland compositor does not tell about other programs' windows")
                .toStdString()};
    }
    return std::unique_ptr<WaylandFullScreen>{
        new WaylandFullScreen{std::make_unique<Windows>(*std::move(connection), *manager)}};
}

WaylandFullScreen::WaylandFullScreen(std::unique_ptr<Windows> windows)
    : m_windows{std::move(windows)}
{ }

WaylandFullScreen::~WaylandFullScreen() = default;

QString WaylandFullScreen::name() const
{
    return QString::fromStdString(SensorWords::tr("the Wayland compositor").toStdString());
}

void WaylandFullScreen::start()
{
    m_windows->start([this](std::optional<bool> isFull) {
        if (!isSettled() || value() != isFull) {
            settle(isFull,
                   isFull ? std::string{} : SensorWords::tr("the Wayland compositor is gone").toStdString());
        }
    });
}

} // namespace limber::platform
