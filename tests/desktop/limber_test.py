#!/usr/bin/python3
"""Limber itself on a real XFCE desktop. Arguments: the programs limber and prepare_state, and a folder for logs and
pictures."""
import datetime
import json
import os
import re
import signal
import sys
import time
import unittest
import zoneinfo

from desktop import Desktop, until
from status_item import StatusItem, registered

LIMBER, PREPARE_STATE, FOLDER = sys.argv[1:4]
# Late in the evening it is a time of the next day, which is named.
AROUND = r"Next break around (?:\w+, )?(\d\d):(\d\d)"
# Limber shows nothing in the first half minute, so as not to hit the log-in.
UNTIL_OFFERED = 90


class LimberTest(unittest.TestCase):
    def setUp(self):
        self.desktop = Desktop(f"{FOLDER}/{self._testMethodName}")
        self.addCleanup(self.desktop.end)
        self.addCleanup(self.look_at_the_end)
        self.desktop.start_window_manager()

    def look_at_the_end(self):
        self.desktop.screenshot("end")

    # -- what the tests say

    def start_limber(self, counted=None):
        """With `counted` minutes of active time, or with what is there."""
        if counted is not None:
            self.desktop.run(PREPARE_STATE, str(counted))
        return self.desktop.start("limber", LIMBER)

    def rows(self, query):
        """What the sqlite3 tool reads from the history."""
        database = self.desktop.home / ".local/share/limber/history.db"
        if not database.exists():
            return []
        text = self.desktop.run("sqlite3", "-readonly", "-json", str(database), query).stdout
        return json.loads(text) if text.strip() else []

    def one_row(self, query):
        until(query, lambda: len(self.rows(query)) == 1)
        return self.rows(query)[0]

    def wait_for_offer(self):
        until("the reminder is shown", lambda: self.desktop.notifications_shown() == 1, UNTIL_OFFERED)

    def wait_for_window(self):
        return until("a window of Limber is on screen", lambda: self.desktop.windows("--class", "limber"))[0]

    def steps(self):
        return self.rows("SELECT count(*) AS n FROM steps")[0]["n"]

    def go_to_the_next_step(self, window):
        """Presses Right until one more step is on disk or the session is over."""
        before = self.steps()

        def has_moved_on():
            self.desktop.key(window, "Right")
            return self.steps() > before or self.rows("SELECT 1 FROM sessions WHERE outcome <> 'running'")

        until("a step is finished", has_moved_on)

    def minutes_to_next_break(self, item):
        """From the tooltip, which is rounded to five minutes."""
        hour, minute = map(int, re.fullmatch(AROUND, item.tooltip()).groups())
        now = datetime.datetime.now(zoneinfo.ZoneInfo(self.desktop.environment["TZ"]))
        return (hour * 60 + minute - now.hour * 60 - now.minute) % (24 * 60)

    # -- the tray

    def test_icon_tooltip_and_menu_are_in_the_tray(self):
        self.desktop.start_panel()
        self.start_limber(counted=0)
        item = StatusItem(self.desktop)
        self.assertRegex(item.tooltip(), AROUND)
        self.assertTrue(any(pixel[0] == 255 for pixel in item.pixmaps()[24]))
        entries = list(item.menu())
        self.assertEqual(entries[0], item.tooltip())
        for stretch in ("Trunk rotation", "Child\u2019s pose", "Cat-camel", "Hamstring", "Hip flexor"):
            self.assertTrue(any(entry.startswith(f"Start a stretch/{stretch}") for entry in entries), entries)

    def test_limber_that_was_started_before_the_panel_gets_its_icon(self):
        self.start_limber(counted=0)
        self.wait_for_window()
        self.desktop.start_panel()
        self.assertRegex(StatusItem(self.desktop).tooltip(), AROUND)

    def test_the_icon_comes_back_with_a_panel_that_was_restarted(self):
        self.desktop.start_panel()
        self.start_limber(counted=0)
        StatusItem(self.desktop)
        self.desktop.stop("panel")
        until("the panel is gone", lambda: not self.desktop.owner("org.kde.StatusNotifierWatcher"))
        self.desktop.start_panel()
        self.assertRegex(StatusItem(self.desktop).tooltip(), AROUND)

    def test_without_a_tray_limber_shows_today_as_a_window(self):
        self.start_limber(counted=0)
        self.wait_for_window()
        self.desktop.screenshot("today")

    def test_a_stretch_started_from_the_menu_opens_its_session(self):
        self.desktop.start_panel()
        self.start_limber(counted=0)
        item = StatusItem(self.desktop)
        item.click("Start a stretch/Cat-camel")
        self.wait_for_window()
        session = self.one_row("SELECT kind, outcome FROM sessions")
        self.assertEqual(session, {"kind": "manual", "outcome": "running"})
        until("the tray tells of the session", lambda: item.tooltip() == "Session in progress")

    # -- reminders

    def test_a_reminder_is_answered_with_start_and_the_session_ends_in_the_database(self):
        self.desktop.start_panel()
        self.desktop.start_dunst()
        self.start_limber(counted=119.9)
        self.wait_for_offer()
        self.desktop.screenshot("offer")
        self.assertEqual(StatusItem(self.desktop).tooltip(), "Time for a break")
        offered = self.desktop.answer_notification("Start")
        for action in ("#Start (", "#In 10 min (", "#Skip ("):
            self.assertIn(action, offered)
        window = self.wait_for_window()
        until("the notification is gone", lambda: self.desktop.notifications_shown() == 0)
        self.assertEqual(self.one_row("SELECT kind, outcome FROM sessions"), {"kind": "break", "outcome": "running"})
        self.desktop.screenshot("session")
        self.go_to_the_next_step(window)
        self.assertGreaterEqual(self.steps(), 1)
        while self.rows("SELECT 1 FROM sessions WHERE outcome = 'running'"):
            self.go_to_the_next_step(window)
        session = self.one_row("SELECT outcome, planned_steps, ended_utc_ms IS NOT NULL AS ended FROM sessions")
        self.assertEqual(session["ended"], 1)
        self.assertEqual(self.steps(), session["planned_steps"])
        self.assertEqual(self.one_row("SELECT kind, outcome, snoozes FROM reminders"),
                         {"kind": "break", "outcome": "started", "snoozes": 0})
        self.desktop.screenshot("summary")

    def test_snoozing_and_skipping_are_recorded(self):
        self.desktop.start_panel()
        self.desktop.start_dunst()
        self.start_limber(counted=119.9)
        self.wait_for_offer()
        self.desktop.answer_notification("In 10 min")
        item = StatusItem(self.desktop)
        until("the reminder is snoozed", lambda: item.tooltip().startswith("Snoozed until "))
        self.assertEqual(self.desktop.notifications_shown(), 0)
        item.click("Skip this one")
        self.assertEqual(self.one_row("SELECT outcome, snoozes FROM reminders"), {"outcome": "skipped", "snoozes": 1})
        until("the count starts anew", lambda: 110 <= self.minutes_to_next_break(item) <= 125)

    def test_a_reminder_waits_for_a_call_and_comes_after_it(self):
        self.desktop.start_panel()
        self.desktop.start_dunst()
        self.desktop.start_sound_server()
        self.desktop.start("call", "parecord", "--raw", "--device=source.null", "--client-name=Meeting", "/dev/null")
        self.start_limber(counted=119.9)

        def waits_for():
            return json.loads(self.desktop.run(LIMBER, "status", "--json").stdout).get("signs")

        until("the reminder waits for the call", lambda: waits_for() == ["microphone"], UNTIL_OFFERED)
        self.assertEqual(self.desktop.notifications_shown(), 0)
        self.desktop.stop("call")
        self.wait_for_offer()

    def test_a_reminder_does_not_burst_into_a_sentence(self):
        self.desktop.start_panel()
        self.desktop.start_dunst()
        self.start_limber(counted=119.9)
        # Almost as long as Limber shows nothing anyway, so that without typing it would come soon after.
        self.desktop.run("xdotool", "type", "--delay", "1000", "a sentence, unhurried one.")
        last_key = time.monotonic()
        state = json.loads(self.desktop.run(LIMBER, "status", "--json").stdout)
        self.assertEqual((state["status"], state["signs"]), ("waiting-for", ["typing"]))
        self.assertEqual(self.desktop.notifications_shown(), 0)
        self.wait_for_offer()
        self.assertGreater(time.monotonic() - last_key, 14)

    # -- ends, orderly and not

    def test_quitting_leaves_the_state(self):
        self.desktop.start_panel()
        limber = self.start_limber(counted=60)
        item = StatusItem(self.desktop)
        until("half the interval is left", lambda: 50 <= self.minutes_to_next_break(item) <= 65)
        item.click("Quit")
        self.assertEqual(limber.wait(20), 0)
        until("the tray is empty", lambda: registered(self.desktop) == [])
        self.start_limber()
        item = StatusItem(self.desktop)
        until("half the interval is still left", lambda: 50 <= self.minutes_to_next_break(item) <= 65)

    def test_a_pause_survives_a_kill(self):
        self.desktop.start_panel()
        self.start_limber(counted=60)
        StatusItem(self.desktop).click("Pause/Until I resume")
        until("reminders are paused", lambda: StatusItem(self.desktop).tooltip() == "Paused until you resume")
        self.desktop.stop("limber", signal.SIGKILL)
        until("the tray is empty", lambda: registered(self.desktop) == [])
        self.start_limber()
        self.assertEqual(StatusItem(self.desktop).tooltip(), "Paused until you resume")

    def test_steps_that_were_finished_survive_a_kill_of_the_window(self):
        self.desktop.start_panel()
        self.start_limber(counted=0)
        StatusItem(self.desktop).click("Start a stretch/Break")
        window = self.wait_for_window()
        self.go_to_the_next_step(window)
        finished = self.rows("SELECT * FROM steps ORDER BY step_index")
        self.assertGreaterEqual(len(finished), 1)
        os.kill(int(self.desktop.run("xdotool", "getwindowpid", window).stdout), signal.SIGKILL)
        until("the session is marked as interrupted",
              lambda: self.rows("SELECT 1 FROM sessions WHERE outcome = 'interrupted'"))
        self.assertEqual(self.rows("SELECT * FROM steps ORDER BY step_index")[:len(finished)], finished)
        self.assertRegex(StatusItem(self.desktop).tooltip(), AROUND)

    # -- the command line

    def test_a_second_start_brings_the_running_one_forward(self):
        self.desktop.start_panel()
        limber = self.start_limber(counted=0)
        StatusItem(self.desktop)
        self.assertEqual(self.desktop.run(LIMBER).returncode, 0)
        self.wait_for_window()
        self.assertEqual(len(registered(self.desktop)), 1)
        self.assertIsNone(limber.poll())

    def test_the_command_line_reaches_the_running_limber(self):
        self.desktop.start_panel()
        self.desktop.start_dunst()
        limber = self.start_limber(counted=0)
        item = StatusItem(self.desktop)
        self.assertIsInstance(json.loads(self.desktop.run(LIMBER, "status", "--json").stdout), dict)
        self.desktop.run(LIMBER, "pause", "1h")
        until("it is paused", lambda: item.tooltip().startswith("Paused until "))
        self.desktop.run(LIMBER, "resume")
        until("it is not paused any more", lambda: re.fullmatch(AROUND, item.tooltip()))
        self.desktop.run(LIMBER, "start", "cat-camel")
        self.wait_for_window()
        found = {each["id"]: each for each in json.loads(self.desktop.run(LIMBER, "doctor", "--json").stdout)["findings"]}
        self.assertRegex(found["notifications"]["text"], "^dunst .* shows reminders, with buttons$")
        self.assertEqual(found["tray"]["text"], "A panel shows icons (StatusNotifierItem)")
        self.assertEqual(found["full-screen"]["grade"], "fine")
        self.assertRegex(found["limber"]["text"], r"^\S+ runs\. ")
        wrong = self.desktop.run(LIMBER, "strat", check=False)
        self.assertEqual((wrong.returncode, wrong.stdout), (2, ""))
        self.assertIn('Did you mean "start"?', wrong.stderr)
        self.desktop.run(LIMBER, "quit")
        self.assertEqual(limber.wait(20), 0)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1] + sys.argv[4:], verbosity=2)
