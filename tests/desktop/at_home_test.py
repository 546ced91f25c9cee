#!/usr/bin/python3
"""Limber at home on one real desktop: its icon in the panel, its reminders, its windows. Arguments: the desktop's name,
the programs limber, prepare_state and notes, the library time_ahead, a folder for logs and pictures, cmake and the build
folder."""
import shutil
import sys
import unittest

from desktop import until
from status_item import StatusItem, registered
from gnome_home import Gnome
from plasma_homes import PlasmaWayland, PlasmaX11
from wayland_homes import Sway
from x11_homes import Lxqt, Tint2

DESKTOPS = {"lxqt": Lxqt, "tint2": Tint2, "sway": Sway, "plasma-x11": PlasmaX11, "plasma-wayland": PlasmaWayland,
            "gnome": Gnome}
NAME, LIMBER, PREPARE_STATE, NOTES, LIBRARY, FOLDER, CMAKE, BUILD = sys.argv[1:9]
KIND = DESKTOPS[NAME]
AROUND = r"Next break around (?:\w+, )?\d\d:\d\d"
PANEL, SESSION = "Limber", "Break"
# Limber shows nothing in the first half minute, and what waited is shown after fifteen quiet seconds.
LOGGED_IN, QUIET = 60, 20
INTERVAL, ALMOST_DUE = 15, 14.9  # minutes


class AtHomeTest(unittest.TestCase):
    def setUp(self):
        self.home = KIND(f"{FOLDER}/{self._testMethodName}")
        self.addCleanup(self.home.end)
        self.home.start_desktop()
        self.addCleanup(lambda: self.home.keep_picture("end"))

    def start_limber(self, counted=0, typing=False):
        return self.home.start_limber(LIMBER, PREPARE_STATE, LIBRARY, counted, waitFor={"typing": typing},
                                      breaks={"interval": INTERVAL})

    def wait_for_limber(self):
        until("Limber runs", lambda: self.home.owner("io.github.limber_app.Limber") and "status" in self.home.status())

    def is_shown(self, count=1):
        until(f"{count} reminders are on screen", lambda: self.home.shown() == count)

    def become_due(self):
        self.home.let_pass(LOGGED_IN)
        self.is_shown()

    # -- the panel

    @unittest.skipUnless(KIND.HAS_STATUS_ITEMS, "this panel knows no StatusNotifierItem")
    def test_the_panel_has_icon_tooltip_and_menu(self):
        self.home.start_panel()
        self.start_limber()
        item = StatusItem(self.home)
        self.assertRegex(item.tooltip(), f"^{AROUND}$")
        entries = list(item.menu())
        self.assertEqual((entries[0], entries[-1]), (item.tooltip(), "Quit"))
        self.assertIn("Snooze/10 minutes", entries)
        self.home.icon()

    @unittest.skipUnless(KIND.HAS_STATUS_ITEMS, "this panel takes no icon by its name")
    def test_an_icon_from_the_theme_has_a_colour_that_is_seen_on_dark_and_on_light_panels(self):
        prefix = self.home.folder / "prefix"
        self.home.run(CMAKE, "--install", BUILD, "--component", "desktop", "--prefix", str(prefix))
        self.home.environment["XDG_DATA_DIRS"] = f"{prefix}/share:/usr/local/share:/usr/share"
        self.home.start_panel()
        self.start_limber()
        item = StatusItem(self.home)
        self.assertEqual(item.property("IconName"), "limber-tray-counting-symbolic")
        until("the panel draws it", self.home.shows_themed_icon)
        self.home.keep_picture("themed")
        item.click("Quit")
        until("the icon is gone", lambda: not self.home.shows_themed_icon())

    @unittest.skipIf(KIND.HAS_STATUS_ITEMS, "this panel asks for tooltip and menu over D-Bus")
    def test_the_old_icon_shows_its_own_tooltip_and_menu(self):
        self.home.start_panel()
        limber = self.start_limber()
        place = self.home.icon()
        self.home.point(*place)
        until("the tooltip is shown", self.home.has_tooltip)
        self.home.click(*place, "right")
        until("the menu is open", lambda: self.home.run("xdotool", "key", "Up", "Return") and limber.poll() == 0)

    def test_a_click_on_the_icon_opens_the_small_window_and_another_takes_it_away(self):
        if KIND.CLICK_OPENS_MENU:
            self.skipTest("here a click opens the menu")
        self.home.start_panel()
        self.start_limber()
        place = self.home.icon()
        self.home.click(*place)
        until("the small window is there", lambda: self.home.window_titles() == [PANEL])
        self.home.keep_picture("panel")
        if KIND.ICON_MOVES:
            return
        # A list of windows may have moved it, and under the pointer it may have another colour.
        self.home.click(*(self.home.place_of_icon() or place))
        until("it is gone", lambda: self.home.window_titles() == [])

    @unittest.skipUnless(KIND.CLICK_OPENS_MENU, "here a click opens the small window")
    def test_a_click_on_the_icon_opens_its_menu(self):
        self.home.start_panel()
        self.start_limber()
        self.home.click(*self.home.icon())
        until("the menu is open", self.home.is_icon_menu_open)

    def test_an_icon_that_was_there_before_the_panel_comes_with_it(self):
        self.start_limber()
        self.wait_for_limber()
        self.home.start_panel()
        self.home.icon()
        self.assertEqual(self.home.window_titles(), [])

    def test_a_panel_that_was_restarted_has_the_icon_again(self):
        self.home.start_panel()
        self.start_limber()
        self.home.icon()
        self.home.stop_panel()
        until("the icon is gone", lambda: not self.home.place_of_icon())
        self.home.start_panel()
        self.home.icon()

    def test_quit_ends_limber_and_takes_the_icon_away(self):
        self.home.start_panel()
        limber = self.start_limber()
        self.home.icon()
        if KIND.HAS_STATUS_ITEMS:
            StatusItem(self.home).click("Quit")
        else:
            self.home.run(LIMBER, "quit")
        self.assertEqual(limber.wait(20), 0)
        until("the icon is gone", lambda: not self.home.place_of_icon())
        if KIND.HAS_STATUS_ITEMS:
            self.assertEqual(registered(self.home), [])

    # -- reminders

    def test_each_answer_to_a_reminder_comes_back(self):
        self.home.start_panel()
        self.start_limber(counted=ALMOST_DUE)
        self.wait_for_limber()
        self.become_due()
        self.home.keep_picture("reminder")
        self.home.answer("In 10 min")
        until("it is snoozed", lambda: self.home.status()["status"] == "snoozed")
        self.is_shown(0)
        self.home.let_pass(10 * 60 + 1)
        self.is_shown()
        self.home.click_notification()
        until("a click opens the small window", lambda: self.home.window_titles() == [PANEL])
        self.assertEqual(self.home.status()["status"], "due")
        self.home.run(LIMBER, "snooze", "5m")
        self.home.let_pass(5 * 60 + 1)
        self.is_shown()
        self.home.answer("Skip")
        until("the count starts anew", lambda: self.home.status()["status"] == "in-active-time")
        self.is_shown(0)
        self.home.let_pass(INTERVAL * 60)
        self.is_shown()
        self.home.answer("Start")
        until("the session is open", lambda: SESSION in self.home.window_titles())
        until("it has the keyboard", lambda: self.home.active_title() == SESSION)
        self.is_shown(0)
        self.assertEqual(self.home.status()["status"], "in-session")
        self.home.keep_picture("session")

    def test_a_reminder_waits_while_quiet_is_wished(self):
        self.home.start_panel()
        self.home.wish_quiet(True)
        self.start_limber(counted=ALMOST_DUE)
        self.wait_for_limber()
        self.home.let_pass(LOGGED_IN)

        def waits():
            said = self.home.status()
            return (said["status"], said.get("signs")) == ("waiting-for", ["do-not-disturb"])

        until("the reminder waits", waits)
        self.assertEqual(self.home.shown(), 0)
        self.home.wish_quiet(False)

        def has_noticed():
            self.home.look()
            return not waits()

        until("Limber has noticed", has_noticed)
        self.home.let_pass(QUIET)
        self.is_shown()

    def test_a_reminder_that_was_answered_elsewhere_is_taken_back(self):
        self.home.start_panel()
        self.start_limber(counted=ALMOST_DUE)
        self.wait_for_limber()
        self.become_due()
        self.home.run(LIMBER, "skip")
        self.is_shown(0)

    @unittest.skipIf(KIND.DAEMON is None, "here it is the desktop itself")
    def test_whoever_shows_notifications_may_die_and_come_back(self):
        self.home.start_panel()
        self.start_limber(counted=ALMOST_DUE)
        self.wait_for_limber()
        self.become_due()
        self.home.stop(KIND.DAEMON)
        until("it is gone", lambda: not self.home.owner("org.freedesktop.Notifications"))
        self.home.start_daemon()
        self.is_shown()
        self.home.answer("Skip")
        until("the answer comes back", lambda: self.home.status()["status"] == "in-active-time")

    # -- the keyboard

    def test_a_reminder_leaves_the_keyboard_to_who_types_until_it_is_answered(self):
        self.home.start_panel()
        self.start_limber(counted=ALMOST_DUE)
        self.wait_for_limber()
        self.home.start_notes(NOTES)
        self.home.type("a sentence ")
        self.become_due()
        self.home.type("that goes on")
        until("all of it is in the notes", lambda: self.home.typed() == "a sentence that goes on")
        self.assertEqual(self.home.active_title(), "Notes")
        self.home.answer("Start")
        until("the session has the keyboard", lambda: self.home.active_title() == SESSION)

    def test_a_running_session_comes_to_the_front_when_the_icon_is_clicked(self):
        self.home.start_panel()
        self.start_limber()
        self.home.icon()
        self.home.run(LIMBER, "start", "break")
        until("the session has the keyboard", lambda: self.home.active_title() == SESSION)
        self.home.start_notes(NOTES)
        if KIND.CLICK_OPENS_MENU:
            StatusItem(self.home).click("Open Limber")
        else:
            self.home.click(*self.home.icon())
        until(*self.home.is_in_front(SESSION))


if __name__ == "__main__":
    lacking = [program for program in KIND.PROGRAMS if not shutil.which(program)]
    if lacking:
        sys.exit(f"{', '.join(lacking)}: not installed. Try: .ci/setup --desktops")
    unittest.main(argv=sys.argv[:1] + sys.argv[9:], verbosity=2)
