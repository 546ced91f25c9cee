#!/usr/bin/python3
"""Limber on sway with mako, which says only when it is asked whether the user wants quiet. Arguments: the programs limber
and prepare_state, and a folder for logs."""
import json
import os
import sys
import unittest

from desktop import Desktop, until

LIMBER, PREPARE_STATE, FOLDER = sys.argv[1:4]
UNTIL_OFFERED = 90
# An old mako is asked anew when something happens, at most every fifteen seconds; then come fifteen quiet seconds.
UNTIL_ASKED_AGAIN = 60


class SwayTest(unittest.TestCase):
    def setUp(self):
        self.desktop = Desktop(f"{FOLDER}/{self._testMethodName}")
        self.addCleanup(self.desktop.end)
        self.desktop.start_sway()
        self.desktop.start("mako", "mako")
        until("mako is on the bus", lambda: self.desktop.owner("org.freedesktop.Notifications"))
        self.desktop.run(PREPARE_STATE, "119.9")

    def start_limber(self):
        return self.desktop.start("limber", LIMBER)

    def waits_for(self):
        """The signs that hold a reminder back; empty while none is due."""
        said = json.loads(self.desktop.run(LIMBER, "status", "--json").stdout)
        return said.get("signs", []) if said.get("status") == "waiting-for" else []

    def offers(self):
        shown = json.loads(self.desktop.run("makoctl", "list").stdout)["data"]
        return [each for group in shown for each in group if each["app-name"]["data"] == "Limber"]

    def something_happens(self):
        return self.desktop.run(LIMBER, "resume").returncode == 0

    def quiet(self, is_on):
        self.desktop.run("makoctl", "mode", "-s", "do-not-disturb" if is_on else "default")

    def test_a_reminder_waits_for_makos_mode_and_comes_after_it(self):
        self.quiet(True)
        self.start_limber()
        until("the reminder waits", lambda: self.waits_for() == ["do-not-disturb"], UNTIL_OFFERED)
        self.assertEqual(self.offers(), [])
        self.quiet(False)
        self.assertEqual(self.waits_for(), ["do-not-disturb"])
        until("the reminder is shown", lambda: self.something_happens() and len(self.offers()) == 1, UNTIL_ASKED_AGAIN)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1] + sys.argv[4:], verbosity=2)
