#!/usr/bin/python3
"""The wall clock set by hours under a running Limber. What Limber reads is set for it alone, by a library that is
preloaded; that it was set is told by the kernel itself, whose clock is moved by a nanosecond. Arguments: the programs
limber, prepare_state and nudge_clock, the library set_clock and a folder for logs."""
import json
import re
import subprocess
import sys
import unittest

from desktop import Desktop, until
from status_item import StatusItem

LIMBER, PREPARE_STATE, NUDGE_CLOCK, LIBRARY, FOLDER = sys.argv[1:6]
SKIPPED = 77
HOUR = 3600
# Late in the evening it is a time of the next day, which is named.
AROUND = r"Next break around (?:\w+, )?(\d\d):(\d\d)"
UNTIL_OFFERED = 90
# Nobody asks Limber, and its next wake-up of its own is minutes away.
SOON = 10


class SetClockTest(unittest.TestCase):
    def setUp(self):
        self.desktop = Desktop(f"{FOLDER}/{self._testMethodName}")
        self.addCleanup(self.desktop.end)
        self.ahead = self.desktop.folder / "ahead"
        self.ahead.write_text("0")
        self.desktop.start_window_manager()
        self.desktop.start_panel()
        self.desktop.start_dunst()

    def start_limber(self, counted):
        self.desktop.run(PREPARE_STATE, str(counted))
        self.desktop.start("limber", LIMBER, environment=self.desktop.with_library(
            LIBRARY, LIMBER_TEST_CLOCK_AHEAD=str(self.ahead)))
        return StatusItem(self.desktop)

    def set_clock(self, seconds_ahead):
        self.ahead.write_text(str(seconds_ahead))
        self.desktop.run(NUDGE_CLOCK)

    def status(self):
        return json.loads(self.desktop.run(LIMBER, "status", "--json").stdout)

    def minutes(self, item):
        match = re.fullmatch(AROUND, item.tooltip())
        return int(match[1]) * 60 + int(match[2])

    def hours_moved(self, item, since):
        """By how much the time of the next break has moved, to the quarter of an hour: the tray rounds."""
        return round((self.minutes(item) - since + 12 * 60) % (24 * 60) / 15) / 4 - 12

    def test_the_tray_follows_at_once_and_nothing_comes_early(self):
        item = self.start_limber(counted=60)
        before = self.minutes(item)
        for hours in (3, -5, 0):
            self.set_clock(hours * HOUR)
            until(f"the tray is {hours} hours ahead", lambda: self.hours_moved(item, before) == hours, SOON)
            self.assertEqual(self.desktop.notifications_shown(), 0)
            self.assertEqual(self.status()["status"], "in-active-time")

    def test_a_reminder_is_neither_lost_nor_doubled(self):
        self.start_limber(counted=119.9)
        self.set_clock(-5 * HOUR)
        until("the reminder is shown", lambda: self.desktop.notifications_shown() == 1, UNTIL_OFFERED)
        self.set_clock(4 * HOUR)
        # It answers after it has noticed: the kernel told it first.
        self.assertEqual(self.status()["status"], "due")
        self.assertEqual(self.desktop.notifications_shown(), 1)
        self.desktop.run(LIMBER, "skip")
        until("it is gone", lambda: self.desktop.notifications_shown() == 0)
        records = self.desktop.run("sqlite3", "-readonly", "-json",
                                   str(self.desktop.home / ".local/share/limber/history.db"),
                                   "SELECT outcome FROM reminders").stdout
        self.assertEqual(json.loads(records), [{"outcome": "skipped"}])


if __name__ == "__main__":
    if subprocess.run([NUDGE_CLOCK]).returncode == SKIPPED:
        print("skipped: nobody here may set the clock")
        sys.exit(SKIPPED)
    unittest.main(argv=sys.argv[:1] + sys.argv[6:], verbosity=2)
