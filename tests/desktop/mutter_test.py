#!/usr/bin/python3
"""Limber on Mutter, GNOME's compositor, without a screen, where it is installed. Arguments: the programs limber and
prepare_state, and a folder for logs."""
import json
import shutil
import sys
import time
import unittest

from desktop import Desktop, until

LIMBER, PREPARE_STATE, FOLDER = sys.argv[1:4]
SKIPPED = 77
UNTIL_DUE = 90
IDLE_MONITOR = ("org.gnome.Mutter.IdleMonitor", "/org/gnome/Mutter/IdleMonitor/Core", "org.gnome.Mutter.IdleMonitor")


class MutterTest(unittest.TestCase):
    def setUp(self):
        self.desktop = Desktop(f"{FOLDER}/{self._testMethodName}")
        self.addCleanup(self.desktop.end)
        self.desktop.environment["MUTTER_DEBUG_RESET_IDLETIME"] = "1"  # allows what stands for a key here
        self.desktop.start("mutter", "mutter", "--wayland", "--headless", "--no-x11", "--virtual-monitor", "1280x800")
        until("Mutter tells of idleness", lambda: self.desktop.owner(IDLE_MONITOR[0]))
        lock = until("Mutter runs", lambda: list(self.desktop.runtime.glob("wayland-*.lock")))[0]
        self.desktop.environment.update(WAYLAND_DISPLAY=lock.name.removesuffix(".lock"), QT_QPA_PLATFORM="wayland")
        self.desktop.run(PREPARE_STATE, "119.9")
        self.desktop.start("limber", LIMBER)

    def state(self):
        said = json.loads(self.desktop.run(LIMBER, "status", "--json").stdout)
        return [said.get("status"), *said.get("signs", [])]

    def test_a_reminder_waits_for_a_pause_in_the_typing(self):
        def waits_while_typing():
            self.desktop.call(*IDLE_MONITOR, "ResetIdletime")
            return self.state() == ["waiting-for", "typing"]

        until("the reminder waits", waits_while_typing, UNTIL_DUE)
        last_key = time.monotonic()
        until("the reminder comes", lambda: self.state() == ["due"], 30)
        self.assertGreater(time.monotonic() - last_key, 14)


if __name__ == "__main__":
    if not shutil.which("mutter"):
        print("skipped: mutter is not installed")
        sys.exit(SKIPPED)
    unittest.main(argv=sys.argv[:1] + sys.argv[4:], verbosity=2)
