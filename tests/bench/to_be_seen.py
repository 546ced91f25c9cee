"""How long it takes until something is seen: the icon in the tray, and windows that were asked for. What is compared takes
turns, so that a busy computer is busy for all of them."""
import statistics

from bench_desktop import BenchDesktop, Took, milliseconds
from paints import Paints
from processes import Counters
from status_item import StatusItem

SESSION_SIZE = ("1100", "720")


def measure_start(programs, folder, table, short):
    desktop = BenchDesktop(programs, folder / "start")
    times = {"bare": [], "limber": []}
    try:
        desktop.give_history(5)
        for turn in range(9 if short else 31):
            for name, program in (("bare", programs.bare_tray), ("limber", programs.limber)):
                _, took = desktop.launch(name, str(program))
                desktop.end_program(name)
                if turn > 0: # the first one reads the files from the disk
                    times[name].append(took)
    finally:
        desktop.end()
    put(table, "start to the icon in the tray", times["limber"], times["bare"], 1.5)


def put(table, what, limber, bare, aim):
    for of, words in ((lambda took: took.elapsed, "ms"), (lambda took: took.processor, "ms of the processor")):
        table.add(f"{what}, {words}", statistics.median(map(of, limber)), statistics.median(map(of, bare)), aim)


class Seen:
    """Asks for windows and waits for their first picture, each in a new process."""

    def __init__(self, desktop, resident):
        self.desktop, self.resident = desktop, resident
        self.paints = Paints(desktop, str(desktop.programs.paint_watch))

    def bare(self):
        known = self.paints.windows[:]
        begun = milliseconds()
        self.desktop.start("bare-window", str(self.desktop.programs.bare_window), *SESSION_SIZE)
        window = self.paints.next("bare_window", known)
        self.desktop.stop("bare-window")
        return Took(window.first_picture - begun, window.processor)

    def limber(self, ask):
        known = self.paints.windows[:]
        before, begun = Counters([self.resident]).processor, milliseconds()
        ask()
        window = self.paints.next("limber-window", known)
        of_resident = Counters([self.resident]).processor - before
        self.desktop.close_windows(self.paints, window)
        return Took(window.first_picture - begun, window.processor + of_resident)


def measure_windows(programs, folder, table, short):
    desktop = BenchDesktop(programs, folder / "windows")
    times = {}
    try:
        desktop.give_history(30)
        limber, _ = desktop.launch_limber()
        item = StatusItem(desktop)
        seen = Seen(desktop, limber.pid)
        turns = {
            "bare": seen.bare,
            "session": lambda: seen.limber(lambda: desktop.ask("Start", "(s)", "break")),
            "panel": lambda: seen.limber(item.activate),
            "History with thirty years": lambda: seen.limber(lambda: desktop.ask("ShowPage", "(s)", "history")),
        }
        for turn in range(7 if short else 21):
            for name, take in turns.items():
                took = take()
                if turn > 0:
                    times.setdefault(name, []).append(took)
        desktop.stop("paint-watch")
        desktop.end_program("limber")
    finally:
        desktop.end()
    for name in list(turns)[1:]:
        put(table, f"from a click to a painted window: {name}", times[name], times["bare"], 2)
