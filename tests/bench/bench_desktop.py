"""A desktop to measure on, and how long things take on it."""
import os
import pathlib
import shutil
import subprocess
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "desktop"))
from desktop import WATCHER, Desktop, until  # noqa: E402
from status_item import registered  # noqa: E402
from processes import Counters, running  # noqa: E402
from gi.repository import Gio  # noqa: E402

NAME = "io.github.limber_app.Limber"
OBJECT = "/io/github/limber_app/Limber"


class Took:
    """How long something took: by the clock, which others on the computer make slower, and of the processor."""

    def __init__(self, elapsed, processor):
        self.elapsed, self.processor = elapsed, processor


def milliseconds():
    """The clock of paint_watch."""
    return time.monotonic() * 1000


def pass_time(seconds):
    """Measuring is the one thing that waits for the clock."""
    end = time.monotonic() + seconds
    until("the time is over", lambda: time.monotonic() >= end, seconds + 60)


class BenchDesktop(Desktop):
    """Window manager, panel, notifications, sound and logind, as a desktop has them; `theme` is a platform theme of Qt."""

    def __init__(self, programs, folder, theme=None, size="1280x800", log_in=True):
        super().__init__(folder, size=size)
        self.programs = programs
        if theme:
            self.environment["QT_QPA_PLATFORMTHEME"] = theme
        if "QT_PLUGIN_PATH" in os.environ:
            self.environment["QT_PLUGIN_PATH"] = os.environ["QT_PLUGIN_PATH"]
        try:
            self.start_window_manager()
            self.start_panel()
            self.start_dunst()
            if log_in:
                self.start_logind()
            self.start_sound_server()
        except BaseException:
            self.end()
            raise

    def give_history(self, years):
        """A home with so many years of use, made once, and a break that is two hours away."""
        kept = self.folder.parent / f"history-{years}.db"
        if not kept.exists():
            self.run(self.programs.make_history, str(kept), str(years))
        data = self.home / ".local/share/limber"
        shutil.rmtree(data, ignore_errors=True)
        data.mkdir(mode=0o700, parents=True)
        shutil.copy(kept, data / "history.db")
        (data / "history.db").chmod(0o600)
        self.run(self.programs.prepare_state, "0")

    def steps(self):
        database = self.home / ".local/share/limber/history.db"
        return int(self.run("sqlite3", "-readonly", str(database), "SELECT count(*) FROM steps").stdout)

    def is_session_running(self):
        database = self.home / ".local/share/limber/history.db"
        return self.run("sqlite3", "-readonly", str(database),
                        "SELECT count(*) FROM sessions WHERE outcome = 'running'").stdout.strip() != "0"

    def ask(self, method, signature=None, *arguments):
        return self.call(NAME, OBJECT, f"{NAME}1", method, signature, *arguments)

    def launch(self, name, *command):
        """Starts a program and returns (process, Took until its icon is in the tray)."""
        times = []
        subscription = self.bus.signal_subscribe(
            None, WATCHER, "StatusNotifierItemRegistered", None, None, Gio.DBusSignalFlags.NONE,
            lambda *_: times.append(milliseconds()))
        before = set(registered(self))
        begun = milliseconds()
        process = self.start(name, *command)
        until(f"the icon of {name} is in the tray", lambda: times or set(registered(self)) - before)
        self.bus.signal_unsubscribe(subscription)
        return process, Took((times[0] if times else milliseconds()) - begun, Counters([process.pid]).processor)

    def end_program(self, name):
        self.stop(name)
        until("the tray is empty", lambda: registered(self) == [])

    def launch_limber(self, *before):
        return self.launch("limber", *before, str(self.programs.limber))

    def window_processes(self):
        return running(self.programs.window, self.runtime)

    def close_windows(self, paints, window):
        """Closes the last window there is, and waits for the end of its process."""
        paints.close(window)
        until("the windows' process has ended", lambda: not self.window_processes())

    def focus_and_press(self, window, *keys):
        self.run("xdotool", "windowfocus", str(window.identity), check=False)
        self.run("xdotool", "key", *keys)


def is_installed(program):
    return shutil.which(program) is not None


def package_version(package):
    done = subprocess.run(["dpkg-query", "-W", "-f", "${Version}", package], capture_output=True, text=True)
    return done.stdout if done.returncode == 0 else "not installed"
