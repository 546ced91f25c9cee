#include "host_watch.hpp"
#include "stand_in_watcher.hpp"
#include "xembed_selection.hpp"

#include "limber/tray/tray_examination.hpp"
#include "support/catch.hpp"
#include "support/private_bus.hpp"
#include "support/wait_until.hpp"
#include "support/xvfb.hpp"

#include <QCoreApplication>

#include <xcb/xcb.h>

#include <memory>
#include <optional>

using namespace limber;
using namespace std::chrono_literals;
using test::StandInWatcher;

namespace {

/// Never runs out within a test.
constexpr auto forever = std::chrono::hours{1};

struct Heard {
    explicit Heard(tray::HostWatch& watch)
    {
        QObject::connect(&watch, &tray::HostWatch::found, &watch, [this] { ++found; });
        QObject::connect(&watch, &tray::HostWatch::missing, &watch, [this] { ++missing; });
    }
    int found = 0;
    int missing = 0;
};

/// True when everything sent to the bus so far has been answered and heard.
void settle(const QDBusConnection& bus)
{
    for (int i = 0; i < 2; ++i) {
        bus.interface()->isServiceRegistered(QStringLiteral("org.example.Nobody"));
        QCoreApplication::processEvents();
    }
}

} // namespace

TEST_CASE("a host that is there already is found")
{
    test::PrivateBus bus;
    const StandInWatcher watcher{bus.connect(), true};
    tray::HostWatch watch{bus.connect(), forever};
    const Heard heard{watch};
    CHECK(test::waitUntil([&] { return heard.found == 1; }));
    CHECK(heard.missing == 0);
}

TEST_CASE("a watcher without a host is not enough")
{
    test::PrivateBus bus;
    QDBusConnection mine = bus.connect();
    StandInWatcher watcher{bus.connect(), false};
    tray::HostWatch watch{mine, forever};
    const Heard heard{watch};
    CHECK(test::waitUntil([&] { return watcher.timesAsked() == 1; }));
    settle(mine);
    CHECK(heard.found == 0);
    watcher.registerHost();
    CHECK(test::waitUntil([&] { return heard.found == 1; }));
}

TEST_CASE("a host that comes after it was given up is still found")
{
    test::PrivateBus bus;
    tray::HostWatch watch{bus.connect(), 1ms};
    const Heard heard{watch};
    REQUIRE(test::waitUntil([&] { return heard.missing == 1; }));
    const StandInWatcher watcher{bus.connect(), true};
    CHECK(test::waitUntil([&] { return heard.found == 1; }));
    CHECK(heard.missing == 1);
}

TEST_CASE("a host that is found is told once, whatever comes after")
{
    test::PrivateBus bus;
    QDBusConnection mine = bus.connect();
    auto watcher = std::make_unique<StandInWatcher>(bus.connect(), true);
    tray::HostWatch watch{mine, forever};
    const Heard heard{watch};
    REQUIRE(test::waitUntil([&] { return heard.found == 1; }));
    watcher.reset();
    watcher = std::make_unique<StandInWatcher>(bus.connect(), true);
    watcher->registerHost();
    settle(mine);
    CHECK(heard.found == 1);
}

TEST_CASE("without a session bus it is told that there is no host")
{
    tray::HostWatch watch{QDBusConnection{QStringLiteral("nowhere")}, 1ms};
    const Heard heard{watch};
    CHECK(test::waitUntil([&] { return heard.missing == 1; }));
    CHECK(heard.found == 0);
}

TEST_CASE("an XEmbed tray is seen when it is there and when it announces itself")
{
    const test::Xvfb server;
    const std::unique_ptr<xcb_connection_t, decltype(&xcb_disconnect)> panel{xcb_connect(nullptr, nullptr),
                                                                             &xcb_disconnect};
    const xcb_screen_t* screen = xcb_setup_roots_iterator(xcb_get_setup(panel.get())).data;
    const auto atom = [&](const std::string& name) {
        auto* reply = xcb_intern_atom_reply(
            panel.get(),
            xcb_intern_atom(panel.get(), 0, static_cast<std::uint16_t>(name.size()), name.c_str()), nullptr);
        const xcb_atom_t value = reply->atom;
        free(reply);
        return value;
    };
    const xcb_atom_t selection = atom("_NET_SYSTEM_TRAY_S0");

    tray::XembedSelection watched;
    int owned = 0;
    QObject::connect(&watched, &tray::XembedSelection::owned, &watched, [&] { ++owned; });
    CHECK_FALSE(watched.hasOwner());

    const xcb_window_t window = xcb_generate_id(panel.get());
    xcb_create_window(panel.get(), 0, window, screen->root, 0, 0, 1, 1, 0, XCB_WINDOW_CLASS_INPUT_ONLY,
                      XCB_COPY_FROM_PARENT, 0, nullptr);
    xcb_set_selection_owner(panel.get(), window, selection, XCB_CURRENT_TIME);
    xcb_client_message_event_t announcement{};
    announcement.response_type = XCB_CLIENT_MESSAGE;
    announcement.format = 32;
    announcement.window = screen->root;
    announcement.type = atom("MANAGER");
    announcement.data.data32[1] = selection;
    announcement.data.data32[2] = window;
    xcb_send_event(panel.get(), 0, screen->root, XCB_EVENT_MASK_STRUCTURE_NOTIFY,
                   reinterpret_cast<const char*>(&announcement));
    xcb_flush(panel.get());

    CHECK(test::waitUntil([&] { return owned == 1; }));
    CHECK(watched.hasOwner());
    CHECK(tray::XembedSelection{}.hasOwner());
}

namespace {

core::Finding examined(const QDBusConnection& bus)
{
    QObject context;
    std::optional<core::Finding> told;
    tray::examineTray(bus, &context, [&](const core::Finding& finding) { told = finding; });
    CHECK_FALSE(told);
    REQUIRE(test::waitUntil([&] { return told.has_value(); }));
    return *told;
}

} // namespace

TEST_CASE("the examination tells which kind of tray there is, or what to do without one")
{
    test::PrivateBus bus;
    CHECK(examined(bus.connect()).grade == core::Finding::Grade::Lacking);
    CHECK(examined(QDBusConnection{QString{}}).grade == core::Finding::Grade::Lacking);
    {
        const StandInWatcher withoutHost{bus.connect(), false};
        CHECK_FALSE(examined(bus.connect()).remedy.empty());
    }
    const StandInWatcher watcher{bus.connect(), true};
    CHECK(examined(bus.connect()).text == "A panel shows icons (StatusNotifierItem)");
}
