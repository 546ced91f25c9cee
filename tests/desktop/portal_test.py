#!/usr/bin/python3
"""Limber in a sandbox with the real portal of a desktop without GNOME, KDE or any other part but GTK's. Arguments: the
programs limber and prepare_state, the library time_ahead, and a folder for logs and pictures."""
import shutil
import subprocess
import sys
import unittest

from desktop import until
from portal_home import ALONE, PORTAL, PORTAL_PATH, PortalHome

LIMBER, PREPARE_STATE, LIBRARY, FOLDER = sys.argv[1:5]
SKIPPED = 77
LOGGED_IN = 60


class PortalTest(unittest.TestCase):
    def setUp(self):
        self.home = PortalHome(f"{FOLDER}/{self._testMethodName}")
        self.addCleanup(self.home.end)
        self.addCleanup(lambda: self.home.keep_picture("end"))
        self.home.start_desktop()
        self.home.start_panel()
        self.home.start_portal()

    def start_limber(self, counted=0):
        self.home.start_limber(LIMBER, PREPARE_STATE, LIBRARY, counted, before=ALONE, waitFor={"typing": False})
        until("Limber runs", lambda: "status" in self.home.status())

    def is_shown(self, count=1):
        until(f"{count} reminders are on screen", lambda: self.home.shown() == count)

    def test_each_answer_to_a_reminder_comes_back_and_opens_nothing_else(self):
        self.start_limber(counted=119.9)
        self.home.let_pass(LOGGED_IN)
        self.is_shown()
        self.home.keep_picture("reminder")
        self.home.answer("In 10 min")
        until("it is snoozed", lambda: self.home.status()["status"] == "snoozed")
        self.is_shown(0)
        self.home.let_pass(10 * 60 + 1)
        self.is_shown()
        self.assertEqual(self.home.window_titles(), [])
        self.home.click_notification()
        until("a click opens the small window", lambda: self.home.window_titles() == ["Limber"])
        self.assertEqual(self.home.status()["status"], "due")
        self.home.run(LIMBER, "skip")
        until("the count starts anew", lambda: self.home.status()["status"] == "in-active-time")

    def test_start_on_a_reminder_opens_the_session_alone(self):
        self.start_limber(counted=119.9)
        self.home.let_pass(LOGGED_IN)
        self.is_shown()
        self.home.answer("Start")
        until("the session is open", lambda: self.home.window_titles() == ["Break"])
        self.is_shown(0)
        until("it has the keyboard", lambda: self.home.active_title() == "Break")

    def test_a_reminder_that_was_answered_elsewhere_is_taken_back(self):
        self.start_limber(counted=119.9)
        self.home.let_pass(LOGGED_IN)
        self.is_shown()
        self.home.run(LIMBER, "skip")
        self.is_shown(0)

    def test_the_settings_say_that_this_portal_starts_nothing_at_log_in(self):
        self.assertNotIn("org.freedesktop.portal.Background",
                         self.home.run("gdbus", "introspect", "--session", "-d", PORTAL, "-o", PORTAL_PATH).stdout)
        self.home.start_accessibility()
        from screen_reader import ScreenReader
        reader = ScreenReader()
        self.start_limber()
        self.home.call("io.github.limber_app.Limber", "/io/github/limber_app/Limber", "io.github.limber_app.Limber1",
                       "ShowPage", "(s)", "settings")
        window = reader.window("Limber")
        reader.press(window, "General")

        def switch():
            return next((each for each in reader.controls(window) if each.name == "Start when I log in"), None)

        def says_so():
            switch().node.get_action_iface().do_action(0)
            return "portal cannot do that" in switch().description

        until("the switch is there", switch)
        until("it says why not", says_so)
        self.home.keep_picture("settings")
        self.assertFalse(switch().is_checked)

    def brightness(self):
        """Of what the window of Limber shows at its edge."""
        picture = self.home.picture()
        return sum(picture.raw[(400 * picture.width + 640) * 3:][:3]) / 3

    def test_windows_are_dark_or_light_as_the_desktop_is(self):
        self.home.prefer("prefer-dark")
        self.start_limber()
        self.home.run(LIMBER, "start", "break")
        until("the session is open", lambda: self.home.window_titles() == ["Break"])
        until("it is dark", lambda: self.brightness() < 80)
        self.home.prefer("default")
        until("it is light", lambda: self.brightness() > 170)
        self.home.prefer("prefer-dark")
        until("it is dark again", lambda: self.brightness() < 80)


if __name__ == "__main__":
    lacking = [program for program in PortalHome.PROGRAMS if not shutil.which(program)]
    if lacking:
        sys.exit(f"{', '.join(lacking)}: not installed. Try: .ci/setup")
    if subprocess.run(ALONE + ["true"], capture_output=True).returncode != 0:
        print("skipped: this system lets nobody make a mount namespace")
        sys.exit(SKIPPED)
    unittest.main(argv=sys.argv[:1] + sys.argv[5:], verbosity=2)
