#include "signs.hpp"
#include "x11_full_screen.hpp"

#include "support/catch.hpp"
#include "support/xvfb.hpp"

#include <array>
#include <string_view>

using namespace limber;
using namespace limber::test;

namespace {

const StoppedClock stopped;

/// Windows, and what a window manager says about them.
class WindowManager {
public:
    WindowManager()
    {
        const xcb_atom_t supported = atom("_NET_WM_STATE_FULLSCREEN");
        xcb_change_property(xcb(), XCB_PROP_MODE_REPLACE, m_connection->root(), atom("_NET_SUPPORTED"),
                            XCB_ATOM_ATOM, 32, 1, &supported);
        xcb_flush(xcb());
    }
    xcb_window_t open()
    {
        const xcb_window_t window = xcb_generate_id(xcb());
        xcb_create_window(xcb(), XCB_COPY_FROM_PARENT, window, m_connection->root(), 10, 10, 200, 100, 0,
                          XCB_WINDOW_CLASS_INPUT_OUTPUT, XCB_COPY_FROM_PARENT, 0, nullptr);
        return window;
    }
    void activate(xcb_window_t window)
    {
        xcb_change_property(xcb(), XCB_PROP_MODE_REPLACE, m_connection->root(), atom("_NET_ACTIVE_WINDOW"),
                            XCB_ATOM_WINDOW, 32, 1, &window);
        xcb_flush(xcb());
    }
    void setFullScreen(xcb_window_t window, bool isFull)
    {
        const std::array states{atom("_NET_WM_STATE_FOCUSED"), atom("_NET_WM_STATE_FULLSCREEN")};
        xcb_change_property(xcb(), XCB_PROP_MODE_REPLACE, window, atom("_NET_WM_STATE"), XCB_ATOM_ATOM, 32,
                            isFull ? 2 : 1, states.data());
        xcb_flush(xcb());
    }
    void close(xcb_window_t window)
    {
        xcb_destroy_window(xcb(), window);
        activate(XCB_WINDOW_NONE);
    }

private:
    xcb_connection_t* xcb() { return m_connection->get(); }
    xcb_atom_t atom(std::string_view name)
    {
        const auto cookie = xcb_intern_atom(xcb(), 0, static_cast<std::uint16_t>(name.size()), name.data());
        const platform::XcbReply<xcb_intern_atom_reply_t> reply{
            xcb_intern_atom_reply(xcb(), cookie, nullptr)};
        REQUIRE(reply);
        return reply->atom;
    }

    std::unique_ptr<platform::X11Connection> m_connection = *platform::X11Connection::open();
};

std::unique_ptr<platform::SourceSensor> makeSensor()
{
    auto source = platform::X11FullScreen::make();
    REQUIRE(source);
    std::vector<std::unique_ptr<platform::Source>> sources;
    sources.push_back(*std::move(source));
    return std::make_unique<platform::SourceSensor>(core::What::FullScreen, stopped, std::move(sources));
}

} // namespace

TEST_CASE("the active window's full screen is the sign, whichever window that is")
{
    Xvfb xvfb;
    WindowManager manager;
    const auto film = manager.open();
    const auto sensor = makeSensor();
    Collected collected{*sensor};
    CHECK(collected.next() == false);
    manager.activate(film);
    manager.setFullScreen(film, true);
    CHECK(collected.next() == true);
    manager.setFullScreen(film, false);
    CHECK(collected.next() == false);
    manager.setFullScreen(film, true);
    CHECK(collected.next() == true);

    const auto letter = manager.open();
    manager.activate(letter);
    CHECK(collected.next() == false);
    manager.setFullScreen(film, true);
    manager.activate(film);
    CHECK(collected.next() == true);
    manager.close(film);
    CHECK(collected.next() == false);
    CHECK(collected.signs.size() == 7);
}

TEST_CASE("without a window manager full screen is unknown until one comes")
{
    Xvfb xvfb;
    const auto sensor = makeSensor();
    Collected collected{*sensor};
    CHECK(collected.next() == std::nullopt);
    CHECK(sensor->why() == "no window manager here tells of full screen");
    const WindowManager manager;
    CHECK(collected.next() == false);
    CHECK(sensor->why().empty());
}

TEST_CASE("a window that fills the screen when Limber starts is seen, and a lost X server is unknown")
{
    Xvfb xvfb;
    WindowManager manager;
    const auto film = manager.open();
    manager.setFullScreen(film, true);
    manager.activate(film);
    const auto sensor = makeSensor();
    Collected collected{*sensor};
    CHECK(collected.next() == true);
    xvfb.kill();
    CHECK(collected.next() == std::nullopt);
}
