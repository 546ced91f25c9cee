#!/usr/bin/python3
"""On which monitor a session opens, on X11 and on sway with two of them, and what happens when one goes. Arguments: the
programs limber, prepare_state and notes, and a folder for logs and pictures."""
import json
import re
import sys
import unittest

from desktop import until
from wayland_homes import Sway
from x11_homes import Lxqt

LIMBER, PREPARE_STATE, NOTES, FOLDER = sys.argv[1:5]
LEFT, RIGHT = (0, 1280), (1280, 2560)
DARK = (8, 10, 10)
DARK_TITLE = "Limber: this monitor is dark"


class Monitors(unittest.TestCase):
    def start_limber(self, **session):
        self.home.run(PREPARE_STATE, "0")
        known = json.loads(self.home.settings.read_text())
        known["session"] = session
        self.home.settings.write_text(json.dumps(known))
        self.home.start("limber", LIMBER)
        until("Limber runs", lambda: "status" in self.home.run(LIMBER, "status", "--json").stdout)

    def start_session(self):
        self.home.run(LIMBER, "start", "break")


class X11Test(Monitors):
    def setUp(self):
        self.home = Lxqt(f"{FOLDER}/{self.id()}", size="2560x800")
        self.addCleanup(self.home.end)
        self.addCleanup(lambda: self.home.keep_picture("end"))
        # Two monitors on one screen, as the X server tells of them.
        self.home.run("xrandr", "--setmonitor", "LEFT", "1280/338x800/211+0+0", "screen")
        self.home.run("xrandr", "--setmonitor", "RIGHT", "1280/338x800/211+1280+0", "none")
        self.home.start_desktop()
        self.home.start_panel()

    def place(self):
        """Left, top, width and height of the session's window; None before it is there."""
        found = self.home.windows("--name", "^Break$")
        if not found:
            return None
        said = self.home.run("xdotool", "getwindowgeometry", "--shell", found[-1], check=False).stdout
        read = dict(re.findall(r"(\w+)=(-?\d+)", said))
        return tuple(int(read[name]) for name in ("X", "Y", "WIDTH", "HEIGHT")) if "X" in read else None

    def is_on(self, monitor, place):
        return place is not None and monitor[0] <= place[0] and place[0] + place[2] <= monitor[1]

    def opens_on(self, monitor):
        until("the session opens on the right monitor", lambda: self.is_on(monitor, self.place()))
        until("it has the keyboard", lambda: self.home.active_title() == "Break")

    def test_a_session_opens_where_the_pointer_is(self):
        self.start_limber()
        self.home.point(1900, 400)
        self.start_session()
        self.opens_on(RIGHT)

    def test_a_session_opens_on_the_left_when_the_pointer_is_there(self):
        self.start_limber()
        self.home.point(400, 400)
        self.start_session()
        self.opens_on(LEFT)

    def test_the_monitor_that_was_chosen_counts_more_than_the_pointer(self):
        self.start_limber(monitor="LEFT")
        self.home.point(1900, 400)
        self.start_session()
        self.opens_on(LEFT)

    def test_a_monitor_that_is_not_there_is_no_choice(self):
        self.start_limber(monitor="DP-7")
        self.home.point(1900, 400)
        self.start_session()
        self.opens_on(RIGHT)

    def test_full_screen_fills_the_monitor_and_darkens_the_other_until_it_is_clicked(self):
        self.start_limber(monitor="RIGHT", fullScreen=True, dimOthers=True)
        self.start_session()
        until("the session fills its monitor", lambda: self.place() == (1280, 0, 1280, 800))
        until("it has the keyboard", lambda: self.home.active_title() == "Break")

        def darkness():
            dark = [place for place in self.home.picture().places(DARK) if place[0] < LEFT[1]]
            return len(dark) / (1280 * 800)

        until("the other monitor is dark", lambda: darkness() > 0.99)
        self.home.keep_picture("dark")
        self.home.click(640, 400)
        until("it is lit", lambda: darkness() < 0.01)
        self.assertEqual(self.place(), (1280, 0, 1280, 800))

    def test_the_other_monitor_is_lit_again_when_the_session_ends(self):
        self.start_limber(monitor="RIGHT", fullScreen=True, dimOthers=True)
        self.start_session()
        until("the other monitor is dark", lambda: len(self.home.picture().places(DARK)) > 1_000_000)
        self.home.run(LIMBER, "quit")
        until("both are lit", lambda: len(self.home.picture().places(DARK)) < 10_000)

    def test_a_session_moves_to_the_monitor_that_is_left(self):
        self.start_limber(monitor="RIGHT")
        self.start_session()
        self.opens_on(RIGHT)
        self.home.run("xrandr", "--delmonitor", "RIGHT")
        until("the session is on the left monitor", lambda: self.is_on(LEFT, self.place()))

    def test_a_full_screen_session_fills_the_monitor_that_is_left(self):
        self.start_limber(monitor="RIGHT", fullScreen=True, dimOthers=True)
        self.start_session()
        until("the session fills its monitor", lambda: self.place() == (1280, 0, 1280, 800))
        self.home.run("xrandr", "--delmonitor", "RIGHT")
        until("it fills the left one", lambda: self.place() == (0, 0, 1280, 800))
        until("nothing is dark", lambda: not self.home.windows("--name", "this monitor is dark"))

    def test_a_session_that_is_asked_for_again_comes_to_the_front_of_other_windows(self):
        self.start_limber()
        self.start_session()
        until("the session has the keyboard", lambda: self.home.active_title() == "Break")
        self.home.start_notes(NOTES)
        self.start_session()
        until("the session has the keyboard again", lambda: self.home.active_title() == "Break")

    def test_today_comes_without_a_tray_but_leaves_the_keyboard_to_who_types(self):
        self.home.stop("panel")
        until("no panel is left", lambda: not self.home.owner("org.kde.StatusNotifierWatcher"))
        self.home.start_notes(NOTES)
        self.start_limber()
        until("Today is shown", lambda: self.home.window_titles() == ["Limber"])
        self.home.type("still here")
        until("all of it is in the notes", lambda: self.home.typed() == "still here")
        self.assertEqual(self.home.active_title(), "Notes")


class SwayTest(Monitors):
    def setUp(self):
        self.home = Sway(f"{FOLDER}/{self.id()}")
        self.addCleanup(self.home.end)
        self.addCleanup(lambda: self.home.keep_picture("end"))
        self.home.start_desktop()
        self.home.tell("create_output")
        until("there is another monitor", lambda: len(self.outputs()) == 2)
        self.home.start_panel()

    def outputs(self):
        said = json.loads(self.home.run("swaymsg", "-t", "get_outputs", "-r").stdout)
        return [each["name"] for each in said if each["active"]]

    def output_of(self, title):
        """The monitor on which the window with this title is, and whether it fills it."""
        tree = json.loads(self.home.run("swaymsg", "-t", "get_tree", "-r").stdout)
        found = []

        def walk(node, output):
            output = node["name"] if node["type"] == "output" else output
            if node.get("pid") and (node["name"] or "").startswith(title):
                found.append((output, node["fullscreen_mode"] == 1))
            for child in node["nodes"] + node["floating_nodes"]:
                walk(child, output)

        walk(tree, None)
        return found[0] if found else None

    def test_a_session_opens_where_the_user_is(self):
        self.start_limber()
        self.home.tell("focus output HEADLESS-2")
        self.start_session()
        until("the session is on the second monitor", lambda: self.output_of("Break") == ("HEADLESS-2", False))

    def test_full_screen_fills_where_the_user_is(self):
        self.start_limber(fullScreen=True)
        self.home.tell("focus output HEADLESS-2")
        self.start_session()
        until("the session fills the second monitor", lambda: self.output_of("Break") == ("HEADLESS-2", True))

    def test_full_screen_fills_the_monitor_that_was_chosen_and_darkens_the_other(self):
        self.start_limber(monitor="HEADLESS-2", fullScreen=True, dimOthers=True)
        self.home.tell("focus output HEADLESS-1")
        self.start_session()
        until("the session fills the second monitor", lambda: self.output_of("Break") == ("HEADLESS-2", True))
        until("the first one is dark", lambda: self.output_of(DARK_TITLE) == ("HEADLESS-1", True))
        # The user is on the first one, where sway leaves the keyboard; the dark one passes it on.
        self.home.type("f")
        until("F takes full screen back", lambda: self.output_of("Break") == ("HEADLESS-2", False))
        until("the first one is lit", lambda: not self.output_of(DARK_TITLE))

    def test_a_session_that_sway_moves_darkens_what_it_has_left(self):
        """As when a monitor goes; sway cannot take away one of those that are none."""
        self.start_limber(monitor="HEADLESS-2", fullScreen=True, dimOthers=True)
        self.home.tell("focus output HEADLESS-2")
        self.start_session()
        until("the session fills the second monitor", lambda: self.output_of("Break") == ("HEADLESS-2", True))
        until("the first one is dark", lambda: self.output_of(DARK_TITLE) == ("HEADLESS-1", True))
        self.home.tell('[title="^Break$"] move container to output HEADLESS-1')
        until("the session fills the first one", lambda: self.output_of("Break") == ("HEADLESS-1", True))
        until("the second one is dark", lambda: self.output_of(DARK_TITLE) == ("HEADLESS-2", True))


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1] + sys.argv[5:], verbosity=2)
