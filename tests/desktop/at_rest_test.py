#!/usr/bin/python3
"""Limber at rest, on a desktop that tells everything: no wake-up of its own, no child process, no network, and not much more
memory than an icon in the tray takes. Arguments: the programs limber, prepare_state and tray_probe, a folder for logs, and
for how many seconds to watch."""
import os
import pathlib
import re
import subprocess
import sys
import time
import unittest

from desktop import Desktop, until
from status_item import StatusItem, registered

LIMBER, PREPARE_STATE, TRAY_PROBE, FOLDER = sys.argv[1:5]
WINDOW = float(sys.argv[5])
# So long without a system call, and a program that has just started is at rest.
QUIET = 4.0
# Built for tests, with all its code unoptimised; a release is measured by tests/bench.
MOST_MEMORY = 1.8
# strace writes these once it is attached, or when a call goes on that nothing has ended.
CALL = re.compile(r"^(\d+) +(\d+\.\d+) (\w+\(|<\.\.\. (\w+) resumed>)")


class Trace:
    """What strace saw of a program and its threads, from its very start."""

    def __init__(self, path):
        self.path = pathlib.Path(path)

    def lines(self, since=0):
        return self.path.read_text(errors="replace").splitlines()[since:]

    def length(self):
        return len(self.lines()) if self.path.exists() else 0

    def wait_for_rest(self):
        seen = [self.length(), time.monotonic()]

        def rests():
            length = self.length()
            if length != seen[0]:
                seen[:] = [length, time.monotonic()]
            return length and time.monotonic() - seen[1] > QUIET

        until("the program is at rest", rests, 120)

    def memory(self):
        """KiB that the traced program shares with nobody."""
        pid = self.lines()[0].split()[0]
        sizes = pathlib.Path(f"/proc/{pid}/smaps_rollup").read_text()
        return sum(int(size) for size in re.findall(r"^Private_(?:Clean|Dirty): +(\d+) kB", sizes, re.M))

    def during(self, seconds):
        """The calls of the next `seconds`."""
        before = self.length()
        end = time.monotonic() + seconds
        until("the window is over", lambda: time.monotonic() >= end, seconds + 30)
        return [line for line in self.lines(before) if CALL.match(line)]


class AtRestTest(unittest.TestCase):
    def setUp(self):
        self.desktop = Desktop(f"{FOLDER}/{self._testMethodName}")
        self.addCleanup(self.desktop.end)
        self.desktop.start_window_manager()
        self.desktop.start_panel()
        self.desktop.start_dunst()
        self.desktop.start_logind()
        self.desktop.start_sound_server()
        self.desktop.start_gnome_session()

    def trace(self, name, *command):
        path = self.desktop.folder / f"{name}.strace"
        self.desktop.start(name, "strace", "-f", "-ttt", "-qq", "-s", "400", "-o", str(path), *command,
                           stdin=subprocess.PIPE)
        return Trace(path)

    def test_at_rest_it_wakes_for_nothing_of_its_own(self):
        probe = self.trace("probe", TRAY_PROBE)
        StatusItem(self.desktop)
        probe.wait_for_rest()
        of_the_toolkit = probe.during(WINDOW)
        memory_of_the_toolkit = probe.memory()
        self.desktop.stop("probe")
        until("the tray is empty", lambda: registered(self.desktop) == [])

        self.desktop.run(PREPARE_STATE, "0")
        limber = self.trace("limber", LIMBER)
        StatusItem(self.desktop)
        limber.wait_for_rest()
        of_limber = limber.during(WINDOW)
        print(f"\nin {WINDOW:.0f} s: {len(of_limber)} calls of Limber, {len(of_the_toolkit)} of a bare tray icon",
              file=sys.stderr)
        self.assertLessEqual(len(of_limber), len(of_the_toolkit), "\n".join(of_limber[:40]))

        ratio = limber.memory() / memory_of_the_toolkit
        print(f"memory of its own: {limber.memory()} KiB, {ratio:.2f} times that of the icon", file=sys.stderr)
        if "ASAN_OPTIONS" not in os.environ:  # sanitizers keep books, more of them for more code
            self.assertLess(ratio, MOST_MEMORY)

        everything = limber.lines()
        self.assertTrue(self.everything_was_heard(everything))
        families = set(re.findall(r"\bsocket\((\w+)", "\n".join(everything)))
        self.assertEqual(families, {"AF_UNIX"})
        started = [line for line in everything if re.search(r"\bexecve\(", line)]
        self.assertEqual(len(started), 1, started)
        processes = [line for line in everything
                     if re.search(r"\b(fork|vfork)\(|\bclone3?\((?!.*CLONE_THREAD)", line)]
        self.assertEqual(processes, [])

        # What was quiet was not dead.
        before = limber.length()
        self.desktop.run("dunstctl", "set-paused", "true")
        until("a change of the desktop is heard", lambda: limber.length() > before)

    def everything_was_heard(self, lines):
        """Each source of this desktop was found, so that the rest is that of a listener."""
        text = "\n".join(lines)
        return (text.count("pulse/native") > 0 and text.count("inotify_add_watch") > 0
                and text.count("InhibitedActions") > 0 and text.count("dunstproject") > 0)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1] + sys.argv[6:], verbosity=2)
