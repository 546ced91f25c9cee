#!/usr/bin/python3
"""What docs/security.md promises, of the real programs: no network, no shell, files of the user's alone, and nothing that
another program of the user can call does harm. Arguments: the program limber, and a folder for logs."""
import json
import os
import pathlib
import re
import stat
import sys
import unittest

from gi.repository import GLib

from desktop import Desktop, until

LIMBER, FOLDER = sys.argv[1:3]
NAME = "io.github.limber_app.Limber"
PATH = "/io/github/limber_app/Limber"
INTERFACE = "io.github.limber_app.Limber1"
OTHERS = stat.S_IRWXG | stat.S_IRWXO


class LetNoOneInTest(unittest.TestCase):
    def setUp(self):
        self.desktop = Desktop(f"{FOLDER}/{self._testMethodName}")
        self.addCleanup(self.desktop.end)
        self.desktop.start_window_manager()
        # Speech engines are programs of others: they are told what to say and nothing else.
        settings = json.loads(self.desktop.settings.read_text())
        self.desktop.settings.write_text(json.dumps(settings | {"sound": {"voice": False}}))

    # -- what the tests say

    def start_limber(self, *before):
        process = self.desktop.start("limber", *before, LIMBER)
        until("Limber is on the bus", lambda: self.desktop.owner(NAME))
        return process

    def call(self, method, signature=None, *arguments):
        """What it answers; an error it answers with is an answer too."""
        try:
            return self.desktop.call(NAME, PATH, INTERFACE, method, signature, *arguments)
        except GLib.Error as error:
            self.assertRegex(error.message, r"InvalidArgs|Limber\.Error\.Failed")
            return error.message

    def is_well(self):
        return json.loads(self.call("Status")[0])["status"]

    def of_others(self, folder):
        """What in `folder` others could read, with how."""
        found = [path for path in [folder, *folder.rglob("*")] if not path.is_symlink()]
        return [f"{path} {path.stat().st_mode & 0o777:o}" for path in found if path.stat().st_mode & OTHERS]

    # -- the tests

    def test_a_session_needs_no_network_and_no_shell_and_leaves_nothing_for_others_to_read(self):
        trace = self.desktop.folder / "calls"
        strace = f"umask 0; exec strace -f -qq -e trace=socket,execve -o {trace} {LIMBER}"
        self.desktop.start("limber", "sh", "-c", strace)
        until("Limber is on the bus", lambda: self.desktop.owner(NAME))
        for page in ("history", "settings", "stretches"):
            self.call("ShowPage", "(s)", page)
        until("a window is on screen", lambda: self.desktop.windows("--class", "limber"))
        self.call("Start", "(s)", "cat-camel")
        window = until("a session is on screen", lambda: self.desktop.windows("--name", "Session|Cat|Limber"))[0]
        history = self.desktop.home / ".local/share/limber/history.db"
        until("the session is stored", lambda: self.desktop.run(
            "sqlite3", "-readonly", str(history), "SELECT count(*) FROM sessions").stdout.strip() == "1")
        self.assertTrue(window)
        self.desktop.run(LIMBER, "backup")
        self.desktop.run(LIMBER, "export", str(self.desktop.home / "export.json"))

        for folder in (".local/share/limber", ".config/limber", ".local/state/limber"):
            self.assertEqual(self.of_others(self.desktop.home / folder), [])
        self.assertEqual(self.of_others(self.desktop.runtime / "limber"), [])
        self.assertEqual(self.of_others(self.desktop.home / "export.json"), [])

        self.call("Quit")
        until("all of it has ended", lambda: self.desktop.processes["limber"].poll() is not None)
        calls = trace.read_text(errors="replace")
        self.assertEqual(set(re.findall(r"\bsocket\((\w+)", calls)), {"AF_UNIX"})
        programs = {pathlib.Path(name).name for name in re.findall(r'\bexecve\("([^"]+)".* = 0', calls)}
        self.assertLessEqual(programs, {"limber", "limber-window", "limber-voice"})

    def test_the_command_line_needs_no_network(self):
        trace = self.desktop.folder / "calls"
        home = self.desktop.home
        for verb in (["export", str(home / "a.json")], ["import", str(home / "a.json")], ["history", "--csv"],
                     ["backup", str(home / "a.db")], ["status"], ["render", "cat-camel", str(home / "a.svg")]):
            self.desktop.run("strace", "-f", "-qq", "-e", "trace=socket,execve", "-o", str(trace), LIMBER, *verb,
                             check=False)
            calls = trace.read_text(errors="replace")
            self.assertLessEqual(set(re.findall(r"\bsocket\((\w+)", calls)), {"AF_UNIX"}, verb)
            self.assertLessEqual(len(re.findall(r"\bexecve\(.* = 0", calls)), 2, verb)

    def test_no_call_from_another_program_does_harm(self):
        self.start_limber()
        pipe = self.desktop.folder / "pipe"
        os.mkfifo(pipe)
        link = self.desktop.folder / "link.json"
        link.symlink_to("/etc/passwd")
        odd = ["", " ", "\n", "-1", "999999999999h", "../../etc/passwd", "<b>bold</b>", "%s%n", "$(reboot)", "é" * 9,
               "x" * 1_000_000]
        for text in odd:
            self.call("Start", "(s)", "no-such-" + text)
            self.call("Pause", "(s)", text if text else "0m")
            self.call("ShowPage", "(s)", text + "?")
            self.call("History", "(ss)", text + "?", "json")
            self.call("History", "(ss)", "", text + "?")
        for minutes in (1441, 4294967295):
            self.call("Snooze", "(u)", minutes)
        for file in ("/dev/zero", "/dev/random", str(pipe), "/proc/self/mem", "/", "relative", str(link), ""):
            for answer in (self.call("Import", "(ss)", file, ""), self.call("Restore", "(s)", file)):
                self.assertIsInstance(answer, str, file)
        self.assertNotIn("root:", self.call("Import", "(ss)", str(link), ""))
        until("it is well", self.is_well)
        self.assertNotEqual(self.is_well(), "paused")

    def test_where_no_folder_can_be_made_it_says_so_and_goes_on(self):
        share = self.desktop.home / ".local/share"
        share.rmdir()
        share.write_text("in the way")
        self.start_limber()
        self.assertIn("cannot be made", self.desktop.log("limber"))
        until("it is well", self.is_well)
        self.assertEqual(share.read_text(), "in the way")


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1] + sys.argv[3:], verbosity=2)
