#!/usr/bin/python3
"""Services that die and come back at random, on a real desktop: Limber neither crashes nor hangs nor loses its reminder.
Arguments: the programs limber and prepare_state, a folder for logs, and how many deaths. LIMBER_SEED=… repeats a run."""
import json
import os
import pathlib
import random
import signal
import sys
import unittest

from desktop import Desktop, until
from status_item import StatusItem

LIMBER, PREPARE_STATE, FOLDER = sys.argv[1:4]
DEATHS = int(sys.argv[4])
SEED = int(os.environ.get("LIMBER_SEED", random.SystemRandom().randrange(2**32)))
NAME = "io.github.limber_app.Limber"


class ServicesTest(unittest.TestCase):
    def setUp(self):
        print(f"LIMBER_SEED={SEED}", file=sys.stderr)
        self.random = random.Random(SEED)
        self.desktop = Desktop(f"{FOLDER}/{self._testMethodName}")
        self.addCleanup(self.desktop.end)
        self.services = {
            "dunst": self.desktop.start_dunst,
            "panel": self.desktop.start_panel,
            "pulse": self.desktop.start_sound_server,
            "wm": self.desktop.start_window_manager,
            "logind": self.desktop.start_logind,
        }
        for start in self.services.values():
            start()

    # -- what the tests say

    def status(self):
        """What Limber answers; it must be quick about it."""
        return json.loads(self.desktop.call(NAME, "/io/github/limber_app/Limber", f"{NAME}1", "Status")[0])["status"]

    def is_running(self):
        self.assertIsNone(self.desktop.processes["limber"].poll(), self.desktop.log("limber"))
        return True

    def kill(self, name):
        for each in ("logind", "system-bus") if name == "logind" else (name,):
            self.desktop.stop(each, signal.SIGKILL)
        if name == "pulse":
            # It does not come back where the one before seems to be.
            for left in (self.desktop.runtime / "pulse").glob("*"):
                left.unlink()

    def kill_and_restart(self, name):
        self.kill(name)
        self.status()
        if name == "logind":
            (self.desktop.runtime / "system-bus").unlink(missing_ok=True)
        self.services[name]()
        self.assertTrue(self.is_running())
        self.status()

    # -- the tests

    def test_a_reminder_outlives_every_service_that_shows_it_or_holds_it_back(self):
        self.desktop.run(PREPARE_STATE, "119.4")
        self.desktop.start("limber", LIMBER)
        StatusItem(self.desktop)
        killed = [self.random.choice(list(self.services)) for _ in range(DEATHS)]
        for name in killed:
            self.kill_and_restart(name)
        until("the reminder is shown", lambda: self.desktop.notifications_shown() == 1, 150)
        self.assertEqual(self.status(), "due")
        for name in ("panel", "dunst"):
            self.kill_and_restart(name)
        until("the reminder is shown again", lambda: self.desktop.notifications_shown() == 1, 30)
        StatusItem(self.desktop)
        self.desktop.run(LIMBER, "skip")
        until("the reminder is gone", lambda: self.desktop.notifications_shown() == 0)
        print({name: killed.count(name) for name in self.services}, file=sys.stderr)

    def test_a_notification_server_that_means_no_good_neither_answers_nor_loses_a_reminder(self):
        self.desktop.stop("dunst")
        self.desktop.run(PREPARE_STATE, "119.4")
        self.desktop.start("limber", LIMBER)
        StatusItem(self.desktop)
        script = pathlib.Path(__file__).with_name("hostile_notifications.py")
        for malice in ("wrong-types", "without-measure", "nothing-but-zero"):
            self.desktop.start(malice, "/usr/bin/python3", str(script), malice)
            until(f"the reminder came to {malice}", lambda: "shown" in self.desktop.log(malice), 150)
            self.assertTrue(self.is_running())
            self.assertEqual(self.status(), "due")
            self.desktop.stop(malice, signal.SIGKILL)
        self.services["dunst"]()
        until("the reminder is shown", lambda: self.desktop.notifications_shown() == 1)
        self.assertEqual(self.status(), "due")

    def test_without_its_session_bus_and_its_display_it_ends_in_order_and_goes_on_at_the_next_start(self):
        self.desktop.run(PREPARE_STATE, "60")
        limber = self.desktop.start("limber", LIMBER)
        StatusItem(self.desktop)
        self.desktop.stop("dbus", signal.SIGKILL)
        self.assertTrue(self.is_running())
        self.desktop.stop("xvfb", signal.SIGKILL)
        until("Limber has ended", lambda: limber.poll() is not None)
        self.assertNotIn(limber.returncode, (-signal.SIGSEGV, -signal.SIGABRT), self.desktop.log("limber"))
        for name in ("panel", "dunst", "wm", "logind", "system-bus", "pulse"):
            self.desktop.stop(name, signal.SIGKILL)

        history = self.desktop.home / ".local/share/limber/history.db"
        self.assertEqual(self.desktop.run("sqlite3", str(history), "PRAGMA integrity_check").stdout, "ok\n")
        state = json.loads(self.desktop.run("sqlite3", str(history),
                                            "SELECT value FROM state WHERE key = 'reminders'").stdout)
        self.assertGreater(state["state"]["count"]["counted"] + state["up"]
                           - state["state"]["count"].get("running_since", state["up"]), 59 * 60_000)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1] + sys.argv[5:], verbosity=2)
