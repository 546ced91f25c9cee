"""What a session costs while it runs: processor time, pictures a second, transactions a step."""
import re
import time

from bench_desktop import BenchDesktop, milliseconds, pass_time, until
from paints import Paints
from processes import Counters

# Two parts of one picture arrive within this (ms); pictures of a movement are not further apart than that.
TOGETHER, MOVING, FRAME = 8, 90, 1000 / 30
SIZES = (("1280x800", "1100x720", False, 10), ("3840x2160", "3840x2160", True, 25))


class Pictures:
    """The moments at which a large part of the window was painted anew."""

    def __init__(self, paints, least):
        self.moments = []
        for paint in paints:
            if paint.area >= least and (not self.moments or paint.at - self.moments[-1] > TOGETHER):
                self.moments.append(paint.at)

    def movements(self):
        """Runs of pictures that follow each other closely and last at least a second."""
        runs, run = [], self.moments[:1]
        for before, now in zip(self.moments, self.moments[1:]):
            if now - before > MOVING:
                runs.append(run)
                run = []
            run.append(now)
        return [run for run in [*runs, run] if len(run) > 1 and run[-1] - run[0] >= 1000]

    def a_second(self):
        spans = [(len(run) - 1, run[-1] - run[0]) for run in self.movements()]
        return sum(count for count, _ in spans) * 1000 / sum(span for _, span in spans) if spans else 0.0

    def dropped(self):
        """Pictures that should have come in between, in movements."""
        return sum(max(0, round((now - before) / FRAME) - 1)
                   for run in self.movements() for before, now in zip(run, run[1:]))


def share_of_core(pids, seconds):
    before, begun = Counters(pids), time.monotonic()
    pass_time(seconds)
    return (Counters(pids) - before).processor / (time.monotonic() - begun) / 10


def measure(programs, folder, table, short, whole):
    seconds = 60 if short else 150
    for screen, called, is_full, most in SIZES:
        desktop = BenchDesktop(programs, folder / "session", size=screen)
        try:
            desktop.give_history(5)
            limber, _ = desktop.launch_limber()
            paints = Paints(desktop, str(programs.paint_watch))
            desktop.ask("Start", "(s)", "morning")
            window = paints.next("limber-window", [])
            before = desktop.steps()
            desktop.start("syscalls", "strace", "-f", "-qq", "-e", "trace=fsync,fdatasync", "-o",
                          str(desktop.folder / "syncs"), "-p", str(limber.pid))
            if is_full:
                desktop.focus_and_press(window, "f")
                pass_time(2)
            pids = desktop.window_processes()
            counted, begun = Counters(pids), milliseconds()
            if whole:
                until("the routine is over", lambda: not desktop.is_session_running(), 1800)
            else:
                pass_time(seconds)
            minutes = (milliseconds() - begun) / 60000
            share = (Counters(pids) - counted).processor / minutes / 600
            area = 3840 * 2160 if is_full else window.width * window.height
            pictures = Pictures([paint for paint in window.paints if paint.at >= begun], area * 0.1)
            span = f"{'the whole' if whole else f'{minutes:.1f} min of the'} morning routine"
            table.add(f"processor time, {called}, {span}, % of a core", share, None, f"{most} %")
            table.add(f"pictures of the figure a second, {called}, {span}", len(pictures.moments) / minutes / 60)
            table.add(f"pictures a second while it moves, {called}", pictures.a_second(), None, "at least 24")
            table.add(f"dropped pictures, {called}, of {len(pictures.moments)}", float(pictures.dropped()))
            if not whole:
                measure_stillness(desktop, paints, window, pids, table, called, short)
            steps = desktop.steps() - before
            desktop.stop("syscalls")
            if steps:
                syncs = (desktop.folder / "syncs").read_text()
                table.add(f"syncs of the disk per finished step, {called}, {steps} steps",
                          len(re.findall(r"sync\(", syncs)) / steps)
            desktop.stop("paint-watch")
            desktop.end_program("limber")
        finally:
            desktop.end()


def measure_stillness(desktop, paints, window, pids, table, called, short):
    """Paused, and then out of sight."""
    seconds = 3 if short else 10

    def pictures_in_peace():
        pass_time(2)
        since = milliseconds()
        share = share_of_core(pids, seconds)
        return len([paint for paint in window.paints if paint.at >= since]), share

    desktop.focus_and_press(window, "space")
    count, share = pictures_in_peace()
    table.add(f"repaints in {seconds} s, paused, {called}", float(count), None, 0)
    table.add(f"processor time paused, {called}, % of a core", share)
    desktop.focus_and_press(window, "space")
    pass_time(1)
    desktop.run("xdotool", "windowminimize", str(window.identity))
    count, share = pictures_in_peace()
    table.add(f"repaints in {seconds} s, minimised, {called}", float(count), None, 0)
    table.add(f"processor time minimised, {called}, % of a core", share)
