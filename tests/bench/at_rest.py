"""Limber at rest: memory, wake-ups, processor time, child processes and writing, before and after its windows were used."""
import os
import pathlib
import re
import shutil
import subprocess
import sys
import time

from bench_desktop import BenchDesktop, is_installed, pass_time, until
from paints import Paints
from processes import Counters, family, memory
from table import PEERS

PLUGINS = "/usr/lib/x86_64-linux-gnu/qt6/plugins"
PAGES = ("today", "stretches", "history", "settings", "my-body", "safety", "about")
GTK_THEME = "platformthemes/libqgtk3.so"


def has_gtk_theme():
    folders = os.environ.get("QT_PLUGIN_PATH", "").split(":") + [PLUGINS]
    return any(os.path.exists(os.path.join(folder, GTK_THEME)) for folder in folders if folder)


def own_copies(programs, desktop, folder):
    """Copies of the libraries that no program of this desktop uses, so that nobody else on the computer shares them either:
    who does differs from minute to minute, and with it what memory seems to cost."""
    copies = folder / "libraries"
    shutil.rmtree(copies, ignore_errors=True)
    copies.mkdir()
    used = set()
    for process in desktop.processes.values():
        maps = pathlib.Path(f"/proc/{process.pid}/maps").read_text()
        used |= {os.path.basename(path) for path in re.findall(r"(/\S+\.so\S*)$", maps, re.M)}
    listed = subprocess.run(["ldd", str(programs.limber)], capture_output=True, text=True, check=True).stdout
    found = re.findall(r"=> (/\S+)", listed)
    of_qt = next(os.path.dirname(path) for path in found if "libQt6Core" in path)
    for path in [*found, f"{of_qt}/libQt6XcbQpa.so.6"]:
        if os.path.basename(os.path.realpath(path)) not in used:
            shutil.copy(path, copies)
    return {"LD_LIBRARY_PATH": str(copies),
            "QT_PLUGIN_PATH": ":".join(filter(None, (os.environ.get("QT_PLUGIN_PATH"), PLUGINS)))}


class Rest:
    """A program watched for a while. Memory is the most of several looks."""

    def __init__(self, pid, seconds):
        members = family(pid)
        before = Counters(members)
        self.pss = self.uss = 0
        children = set()
        begun = time.monotonic()
        while time.monotonic() - begun < seconds:
            pass_time(min(1.0, seconds))
            now = family(pid)
            children |= now - members
            pss, uss = memory(now)
            self.pss, self.uss = max(self.pss, pss / 1024), max(self.uss, uss / 1024)
        counted = Counters(family(pid)) - before
        minutes = (time.monotonic() - begun) / 60
        self.wake_ups = counted.wake_ups / minutes
        self.processor = (counted.processor + counted.children) / minutes
        # What came and went between two looks still leaves its processor time.
        self.children = len(children) or int(counted.children > 0)
        self.written = counted.written


def be_there(desktop):
    """Moves the pointer, or Limber would note in the middle of it all that the user has been idle for three minutes."""
    desktop.run("xdotool", "mousemove_relative", "--", "3", "3")


def use_everything(desktop, paints):
    """A whole break, then every page of the main window, each as far down as it goes; then all windows are closed."""
    known = paints.windows[:]
    desktop.ask("Start", "(s)", "break")
    window = paints.next("limber-window", known)
    before = desktop.steps()
    until("the session is over", lambda: [desktop.focus_and_press(window, "Right")] and not desktop.is_session_running(), 120)
    assert desktop.steps() > before
    desktop.close_windows(paints, window)
    known = paints.windows[:]
    for page in PAGES:
        desktop.ask("ShowPage", "(s)", page)
        if page == PAGES[0]:
            window = paints.next("limber-window", known)
        pass_time(1)
        desktop.focus_and_press(window, "Next", "Next", "Next")
        pass_time(0.5)
    desktop.close_windows(paints, window)


THEMES = ((None, "no platform theme"), ("gtk3", "GTK theme"))


def measure(programs, folder, table, short, themes=THEMES):
    settle, window, after = (3, 6, 6) if short else (30, 60, 60)
    for theme, called in themes:
        if theme and not has_gtk_theme():
            print(f"no {GTK_THEME} here", file=sys.stderr)
            continue
        desktop = BenchDesktop(programs, folder / "rest", theme)
        try:
            rests = {}
            desktop.environment.update(own_copies(programs, desktop, folder))
            be_there(desktop)
            bare, _ = desktop.launch("bare", str(programs.bare_tray))
            pass_time(settle)
            rests["bare"] = Rest(bare.pid, window)
            desktop.end_program("bare")
            desktop.give_history(5)
            be_there(desktop)
            limber, _ = desktop.launch_limber()
            pass_time(settle)
            rests["fresh"] = Rest(limber.pid, window)
            paints = Paints(desktop, str(programs.paint_watch))
            use_everything(desktop, paints)
            pass_time(after)
            rests["used"] = Rest(limber.pid, window)
            desktop.stop("paint-watch")
            desktop.end_program("limber")
        finally:
            desktop.end()
        peers = {} if theme else measure_peers(programs, folder, settle, window)
        put(table, called, rests, peers)


def measure_peers(programs, folder, settle, window):
    found = {}
    for peer in filter(is_installed, PEERS):
        desktop = BenchDesktop(programs, folder / "peer")
        try:
            process = desktop.start(peer, peer)
            pass_time(settle + 5)
            if process.poll() is None:
                found[peer] = Rest(process.pid, window)
        finally:
            desktop.end()
    return found


def put(table, called, rests, peers):
    bare = rests["bare"]

    def of_peers(what):
        return {name: getattr(rest, what) for name, rest in peers.items()}

    for state, words in (("fresh", "at rest"), ("used", "a minute after all windows were used")):
        for kind in ("pss", "uss"):
            table.add(f"{kind.upper()}, {words}, {called}, MiB", getattr(rests[state], kind), getattr(bare, kind), 1.2,
                      of_peers(kind) if state == "fresh" else {})
    for state, words in (("fresh", "at rest"), ("used", "after use")):
        shown = peers if state == "fresh" else {}
        table.add(f"wake-ups a minute, {words}, {called}", rests[state].wake_ups, bare.wake_ups, "as bare",
                  of_peers("wake_ups") if shown else {})
        table.add(f"processor time, {words}, {called}, ms a minute", rests[state].processor, bare.processor, "",
                  of_peers("processor") if shown else {})
        table.add(f"child processes, {words}, {called}", float(rests[state].children), None, 0,
                  of_peers("children") if shown else {})
        table.add(f"written, {words}, {called}, bytes", float(rests[state].written), None, 0)


def measure_growth(programs, folder, table):
    desktop = BenchDesktop(programs, folder / "disk")
    try:
        sizes = {}
        for years in (5, 30):
            desktop.give_history(years)
            sizes[years] = (desktop.home / ".local/share/limber/history.db").stat().st_size / 1024 / 1024
        table.add("database of five years, ten sessions a day, MiB", sizes[5])
        table.add("growth of the database, MiB a year", (sizes[30] - sizes[5]) / 25)
    finally:
        desktop.end()
