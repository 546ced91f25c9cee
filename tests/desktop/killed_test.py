#!/usr/bin/python3
"""The resident killed at random moments of sessions, settings changes, imports and backups, alone or with the windows.
Arguments: the program limber, a folder for logs, and how often to kill. LIMBER_SEED=… repeats a run.

The windows' end of the companion is played here, as docs/companion.md says: what was not acknowledged is delivered again,
or left in a spool file where the windows are killed too. Limber itself is the real one."""
import json
import os
import pathlib
import random
import signal
import socket
import sqlite3
import subprocess
import sys
import threading
import time
import unittest
import uuid

from desktop import Desktop, until

LIMBER, FOLDER = sys.argv[1:3]
KILLS = int(sys.argv[3])
SEED = int(os.environ.get("LIMBER_SEED", random.SystemRandom().randrange(2**32)))
LONGEST_LIFE = 0.8  # seconds; most are shorter, and many end before Limber has come up
SNOOZES = [5, 10, 15, 30, 60]


def now():
    return time.strftime("%Y-%m-%dT%H:%M:%S.000Z", time.gmtime())


class Windows:
    """The other end of one resident after the other."""

    def __init__(self, runtime):
        self.path = str(runtime / "limber/companion.sock")
        self.socket = None
        self.unread = b""
        self.serial = 0
        self.waiting = {}  # serial: report, in order
        self.settings = None

    def connect(self):
        self.close()
        connection = socket.socket(socket.AF_UNIX)
        try:
            connection.connect(self.path)
        except OSError:
            connection.close()
            return False
        connection.settimeout(0.05)
        self.socket = connection
        self.unread = b""
        self.send("hello")
        for serial, report in list(self.waiting.items()):
            self.send(f"deliver {serial} {json.dumps(report)}")
        return True

    def close(self):
        if self.socket:
            self.socket.close()
        self.socket = None

    def send(self, line):
        try:
            if self.socket:
                self.socket.sendall(line.encode() + b"\n")
        except OSError:
            self.close()

    def report(self, report):
        self.serial += 1
        self.waiting[self.serial] = report
        self.send(f"deliver {self.serial} {json.dumps(report)}")
        return self.serial

    def hear(self):
        """What has been stored since, or None if the resident has gone."""
        if not self.socket:
            return None
        try:
            part = self.socket.recv(1 << 16)
            if not part:
                self.close()
                return None
            self.unread += part
        except TimeoutError:
            return []
        except OSError:
            self.close()
            return None
        stored = []
        *lines, self.unread = self.unread.split(b"\n")
        for line in lines:
            verb, _, instruction = line.split(b" ", 2)
            instruction = json.loads(instruction)
            if instruction["type"] == "snapshot":
                self.settings = instruction["settings"]
            elif instruction["type"] == "stored" and instruction["serial"] in self.waiting:
                stored.append(self.waiting.pop(instruction["serial"]))
            elif instruction["type"] == "not_stored":
                raise AssertionError(instruction)
        return stored


class KilledTest(unittest.TestCase):
    def setUp(self):
        print(f"LIMBER_SEED={SEED}", file=sys.stderr)
        self.random = random.Random(SEED)
        self.desktop = Desktop(f"{FOLDER}/killed")
        self.addCleanup(self.desktop.end)
        self.desktop.environment["QT_QPA_PLATFORM"] = "offscreen"
        self.data = self.desktop.home / ".local/share/limber"
        self.windows = Windows(self.desktop.runtime)
        self.acknowledged = []  # reports
        self.imported = []  # ids that `limber import` said it has
        self.tried = []  # those that it could not say that of
        self.snoozes = [10]  # acknowledged last, and what may have been stored since
        self.killed = 0

    # -- what happens

    def uuid(self):
        return str(uuid.UUID(int=self.random.getrandbits(128), version=4))

    def session(self):
        """The reports of one session, in order."""
        which = self.uuid()
        yield {"type": "session_opened", "id": which, "kind": "break", "routine": "r",
               "started": {"at": now(), "offset_s": 0, "zone": "Etc/UTC"}, "planned_steps": 3}
        for index in range(3):
            yield {"type": "step_finished", "session": which,
                   "step": {"index": index, "stretch": "cat-camel", "variant": "floor", "side": "both", "planned_s": 30,
                            "held_ms": 30000, "cycles": 5, "skipped": False, "finished": now()}}
        yield {"type": "session_closed", "session": which, "outcome": "completed", "at": now()}
        yield {"type": "session_rated", "session": which, "discomfort": 3, "note": "better"}

    def take(self, reports):
        for report in reports:
            if report["type"] == "settings_wanted":
                self.snoozes = [report["settings"]["snooze_min"]]
            else:
                self.acknowledged.append(report)

    def change_settings(self):
        if self.windows.settings:
            wanted = dict(self.windows.settings, snooze_min=self.random.choice(SNOOZES))
            self.snoozes.append(wanted["snooze_min"])
            self.windows.report({"type": "settings_wanted", "settings": wanted})

    def start_import(self):
        ids = [self.uuid() for _ in range(20)]
        file = self.desktop.folder / f"{ids[0]}.json"
        file.write_text(json.dumps({"limber": "history", "version": 1, "reminders": [], "sessions": [
            {"id": one, "kind": "break", "routine": "r", "started": now(), "zone": "Etc/UTC", "ended": now(),
             "outcome": "completed", "planned_steps": 0, "note": "", "steps": []} for one in ids]}))
        return ids, subprocess.Popen([LIMBER, "import", str(file)], env=self.desktop.environment,
                                     stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def live(self):
        """One resident from its start to the moment at which it is killed."""
        resident = self.desktop.start("limber", LIMBER)
        moment = threading.Timer(self.random.uniform(0.02, LONGEST_LIFE), lambda: resident.send_signal(signal.SIGKILL))
        moment.start()
        session = self.session()
        imports = []
        while resident.poll() is None:
            if not self.windows.socket and not self.windows.connect():
                time.sleep(0.005)
                continue
            stored = self.windows.hear()
            if stored is None:
                continue
            self.take(stored)
            if not self.windows.waiting:
                report = next(session, None)
                if report is None:
                    session = self.session()
                    self.change_settings()
                    if not imports:
                        imports.append(self.start_import())
                else:
                    self.windows.report(report)
        moment.join()
        while self.windows.socket:  # what it said before it died
            self.take(self.windows.hear() or [])
        self.killed += 1
        for ids, process in imports:
            if process.wait(30) == 0:
                self.imported.append(ids)
            else:
                self.tried.append(ids)

    def kill_windows_too(self):
        """Leaves in a spool file what they would have delivered again."""
        kept = [(serial, report) for serial, report in self.windows.waiting.items()
                if report["type"] != "settings_wanted"]
        if kept:
            pending = self.data / "pending"
            pending.mkdir(mode=0o700, parents=True, exist_ok=True)
            (pending / f"{self.uuid()}.jsonl").write_text(
                "".join(json.dumps({"serial": serial, "report": report}) + "\n" for serial, report in kept))
            self.acknowledged.extend(report for _, report in kept)
        self.windows.close()
        self.windows = Windows(self.desktop.runtime)

    # -- what must be so

    def rows(self, query):
        with sqlite3.connect(self.data / "history.db") as database:
            return database.execute(query).fetchall()

    def missing(self):
        """The reports that are not in the history as they were told."""
        sessions = {row[0]: row[1:] for row in self.rows("SELECT id, outcome, note FROM sessions")}
        steps = set(self.rows("SELECT session, step_index FROM steps"))
        for report in self.acknowledged:
            which = report.get("session", report.get("id"))
            outcome, note = sessions.get(which, (None, None))
            is_there = {"session_opened": outcome is not None,
                        "step_finished": "step" in report and (which, report["step"]["index"]) in steps,
                        "session_closed": outcome == "completed",
                        "session_rated": note == "better"}[report["type"]]
            if not is_there:
                yield report

    def test_whenever_it_is_killed_nothing_that_was_stored_is_lost(self):
        while self.killed < KILLS:
            self.live()
            if self.random.random() < 0.3:
                self.kill_windows_too()
        self.windows.close()
        last = self.desktop.start("limber", LIMBER)
        until("Limber is on the bus", lambda: self.desktop.owner("io.github.limber_app.Limber"))
        self.desktop.run(LIMBER, "quit")
        until("Limber has ended", lambda: last.poll() is not None)

        self.assertEqual(list(self.missing()), [])
        self.assertEqual(self.rows("PRAGMA integrity_check"), [("ok",)])
        self.assertEqual(self.rows("PRAGMA foreign_key_check"), [])
        stored = {row[0] for row in self.rows("SELECT id FROM sessions")}
        for ids in self.imported:
            self.assertLessEqual(set(ids), stored)
        for ids in self.tried:
            self.assertIn(len(stored & set(ids)), (0, len(ids)))
        snooze = json.loads(self.desktop.settings.read_text()).get("snooze", "10min")
        self.assertIn(snooze, ["1h" if minutes == 60 else f"{minutes}min" for minutes in self.snoozes])
        self.assertEqual(list(self.data.glob("*.corrupt*")), [])
        self.assertEqual(list(self.desktop.settings.parent.glob("*.broken*")), [])
        for backup in (self.data / "backups").glob("*.db"):
            with sqlite3.connect(backup) as database:
                self.assertEqual(database.execute("PRAGMA integrity_check").fetchall(), [("ok",)])
        self.assertEqual(list((self.data / "pending").glob("*")), [])
        print(f"{self.killed} kills, {len(self.acknowledged)} reports acknowledged, {len(self.imported)} imports done, "
              f"{len(self.tried)} cut off, {len(stored)} sessions in the history", file=sys.stderr)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1] + sys.argv[4:], verbosity=2)
