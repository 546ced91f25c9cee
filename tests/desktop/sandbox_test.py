#!/usr/bin/python3
"""Limber in a sandbox, which it knows by /.flatpak-info: it reaches the desktop through portals. Arguments: the programs
limber and prepare_state, the library time_ahead, and a folder for logs and pictures."""
import subprocess
import sys
import unittest

from desktop import until
from portal_home import ALONE
from portal_stand_in import DARK, LIGHT, PortalStandIn
from x11_homes import Lxqt

LIMBER, PREPARE_STATE, LIBRARY, FOLDER = sys.argv[1:5]
SKIPPED = 77
LOGGED_IN = 60

class SandboxTest(unittest.TestCase):
    def setUp(self):
        self.home = Lxqt(f"{FOLDER}/{self._testMethodName}")
        self.addCleanup(self.home.end)
        self.addCleanup(lambda: self.home.keep_picture("end"))
        self.home.start_desktop()
        self.home.start_panel()
        self.portal = PortalStandIn(self.home)

    def start_limber(self, counted=0):
        self.home.start_limber(LIMBER, PREPARE_STATE, LIBRARY, counted, before=ALONE, waitFor={"typing": False})
        until("Limber runs", lambda: "status" in self.home.status())

    def offer(self):
        return self.portal.shown.get("offer")

    def test_a_reminder_goes_through_the_portal_and_its_answers_come_back(self):
        self.start_limber(counted=119.9)
        self.home.let_pass(LOGGED_IN)
        offer = until("the portal shows the reminder", self.offer)
        self.assertEqual(self.home.notifications_shown(), 0)
        buttons = {each["label"]: each["action"] for each in offer["buttons"]}
        self.assertEqual(list(buttons), ["Start", "In 10 min", "Skip"])
        self.portal.press("offer", buttons["In 10 min"])
        until("it is snoozed", lambda: self.home.status()["status"] == "snoozed")
        until("it is taken back", lambda: not self.offer())
        # A late press of what is gone means nothing.
        self.portal.press("offer", buttons["Start"])
        self.home.let_pass(10 * 60 + 1)
        offer = until("the portal shows it again", self.offer)
        self.assertEqual(self.home.window_titles(), [])
        self.portal.press("offer", offer["default-action"])
        until("the small window is open", lambda: self.home.window_titles() == ["Limber"])
        self.home.run(LIMBER, "skip")
        until("it is taken back", lambda: not self.offer())

    def test_limber_asks_for_leave_to_run_without_a_window(self):
        self.start_limber()
        until("the portal is asked", lambda: self.portal.asked)
        self.assertEqual((self.portal.asked[0]["autostart"], self.portal.asked[0]["commandline"]), (False, ["limber"]))

    def brightness(self):
        """Of what the window of Limber shows at its edge."""
        picture = self.home.picture()
        corner = picture.raw[(400 * picture.width + 640) * 3:][:3]
        return sum(corner) / 3

    def test_windows_are_dark_or_light_as_the_portal_says(self):
        self.portal.scheme = DARK
        self.start_limber()
        self.home.run(LIMBER, "start", "break")
        until("the session is open", lambda: self.home.window_titles() == ["Break"])
        until("it is dark", lambda: self.brightness() < 80)
        self.portal.prefer(LIGHT)
        until("it is light", lambda: self.brightness() > 170)


if __name__ == "__main__":
    if subprocess.run(ALONE + ["true"], capture_output=True).returncode != 0:
        print("skipped: this system lets nobody make a mount namespace")
        sys.exit(SKIPPED)
    unittest.main(argv=sys.argv[:1] + sys.argv[5:], verbosity=2)
