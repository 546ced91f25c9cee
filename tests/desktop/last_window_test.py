#!/usr/bin/python3
"""What is asked for at the moment at which the last window closes, on X and on sway: it comes, whoever is faster.
Arguments: the programs limber and prepare_state, and a folder for logs and pictures."""
import contextlib
import os
import pathlib
import signal
import sys
import time
import unittest

from gi.repository import Gio, GLib

from desktop import until
from wayland_homes import Sway
from x11_homes import Lxqt
from x_close import XClose

LIMBER, PREPARE_STATE, FOLDER = sys.argv[1:4]
WINDOWS = str(pathlib.Path(LIMBER).parent / "limber-window")
MAIN, SESSION = "Limber", "Break"
NAME, PATH = "io.github.limber_app.Limber", "/io/github/limber_app/Limber"
# Between the closing and the asking, in milliseconds: from before the process knows of the closing to after its end.
MOMENTS = (0, 1, 2, 4, 6, 8, 11, 15, 20, 30, 45, 70, 110, 160)


class Lost(AssertionError):
    pass


class LastWindow:
    """The same on both; `home` and how a window is closed is theirs."""

    def setUp(self):
        self.home = self.HOME(f"{FOLDER}/{self.id()}")
        self.addCleanup(self.home.end)
        self.addCleanup(lambda: self.home.keep_picture("end"))
        self.home.start_desktop()
        self.home.start_panel()
        self.home.run(PREPARE_STATE, "0")
        self.limber = self.home.start("limber", LIMBER)
        until("Limber runs", lambda: "status" in self.home.run(LIMBER, "status", "--json").stdout)

    def ask(self, method, *what):
        self.home.call(NAME, PATH, f"{NAME}1", method, f"({'s' * len(what)})", *what)

    def show(self):
        self.ask("ShowPage", "history")

    def start(self):
        self.ask("Start", "break")

    def click(self):
        self.home.click(*self.place)

    def processes(self):
        found = []
        for pid in filter(str.isdigit, os.listdir("/proc")):
            with contextlib.suppress(OSError):
                ours = f"XDG_RUNTIME_DIR={self.home.runtime}".encode()
                if ours in pathlib.Path(f"/proc/{pid}/environ").read_bytes() and os.readlink(f"/proc/{pid}/exe") == WINDOWS:
                    found.append(int(pid))
        return found

    def the_window(self, title, after=None):
        """The one there is, as (process, number): called `title`, not the one that was closed, of the one process."""
        def only():
            found = self.open_windows()
            return [which for which, name in found.items()
                    if len(found) == 1 and name == title and which != after and self.processes() == [which[0]]]

        try:
            return until(f"the only window is a new «{title}», of the only process", only)[0]
        except AssertionError:
            self.fail(f"{after} closed, then no new «{title}»: {self.open_windows()}, processes {self.processes()}")

    def close_the_last(self, window):
        self.close(window)
        until("no window is left", lambda: not self.open_windows())
        until("no process is left", lambda: not self.processes())
        self.assertIsNone(self.limber.poll())

    def test_it_comes_however_long_after_the_closing_it_is_asked_for(self):
        self.show()
        window = self.the_window(MAIN)
        for number, moment in enumerate(MOMENTS):
            asks, title = (self.start, SESSION) if number % 3 == 2 else (self.show, MAIN)
            if True:
                self.close(window)
                since = time.monotonic()
                while time.monotonic() < since + moment / 1000:
                    pass
                asks()
                window = self.the_window(title, after=window)
        self.close_the_last(window)

    def test_it_comes_when_limber_hears_of_both_at_once(self):
        self.show()
        window = self.the_window(MAIN)
        for page in "history", "today", "settings", "today":
            with self.subTest(page=page):
                os.kill(self.limber.pid, signal.SIGSTOP)
                self.close(window)
                until("the window is closed", lambda: not self.open_windows())
                self.home.bus.call(NAME, PATH, f"{NAME}1", "ShowPage", GLib.Variant("(s)", (page,)), None,
                                   Gio.DBusCallFlags.NONE, 20_000, None, None)
                self.home.bus.flush_sync(None)
                os.kill(self.limber.pid, signal.SIGCONT)
                window = self.the_window(MAIN, after=window)
        self.close_the_last(window)

    def test_it_comes_by_a_click_on_the_icon(self):
        self.place = self.home.icon()
        for moment in 0, 5, 20, 60:
            with self.subTest(moment=moment):
                self.show()
                window = self.the_window(MAIN)
                self.close(window)
                since = time.monotonic()
                while time.monotonic() < since + moment / 1000:
                    pass
                self.click()
                window = self.the_window(MAIN, after=window)
                self.close_the_last(window)


class OnX(LastWindow, unittest.TestCase):
    HOME = Lxqt

    def setUp(self):
        super().setUp()
        self.x = XClose(self.home.environment["DISPLAY"])
        self.addCleanup(self.x.end)

    def open_windows(self):
        found = {}
        for each in self.home.windows("--classname", "^limber-window$"):
            said = self.home.run("xdotool", "getwindowpid", each, "getwindowname", each, check=False)
            if said.returncode == 0:
                pid, name = said.stdout.strip().split("\n", 1)
                found[int(pid), int(each)] = name
        return found

    def close(self, window):
        self.x.close(window[1])


class OnSway(LastWindow, unittest.TestCase):
    HOME = Sway

    def open_windows(self):
        return {(each["pid"], each["id"]): each["name"] for each in self.home._windows() if each["app_id"] == NAME}

    def close(self, window):
        self.home.tell(f"[con_id={window[1]}] kill")


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1] + sys.argv[4:], verbosity=2)
