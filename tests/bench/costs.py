#!/usr/bin/python3
"""What Limber costs, as ratios to bare Qt programs measured in the same run on the same desktop, in one table.

    costs.py BUILD_FOLDER FOLDER [--only PART[,PART]] [--short] [--whole]

Parts: rest, start, windows, session, disk. --short takes a tenth of the time and is for trying this out; --whole goes
through the whole morning routine instead of its first minutes. Not a test: nothing here fails for being slow."""
import argparse
import json
import os
import pathlib
import platform
import sys
import traceback

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
import at_rest  # noqa: E402
import in_session  # noqa: E402
import to_be_seen  # noqa: E402
from bench_desktop import package_version  # noqa: E402
from table import Table  # noqa: E402


class Programs:
    def __init__(self, build):
        binaries = build / "bin"
        self.limber, self.window = binaries / "limber", binaries / "limber-window"
        self.make_history = build / "tests/storage/make_history"
        self.prepare_state = build / "tests/desktop/prepare_state"
        self.bare_tray, self.bare_window = build / "tests/bench/floor/bare_tray", build / "tests/bench/floor/bare_window"
        self.paint_watch = build / "tests/bench/paint_watch"


def machine():
    model = next((line.split(":")[1].strip() for line in open("/proc/cpuinfo") if line.startswith("model name")), "?")
    packages = ", ".join(f"{name} {package_version(name)}" for name in
                         ("libqt6core6", "xvfb", "xfwm4", "xfce4-panel", "workrave", "rsibreak", "safeeyes"))
    load = " ".join(f"{value:.1f}" for value in os.getloadavg())
    return f"{os.cpu_count()} cores of {model}, Linux {platform.release()}; {packages}; load {load}"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("build", type=pathlib.Path)
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--only", default="rest,start,windows,session,disk")
    parser.add_argument("--short", action="store_true")
    parser.add_argument("--whole", action="store_true")
    options = parser.parse_args()
    programs = Programs(options.build.resolve())
    folder = options.folder.resolve()
    folder.mkdir(parents=True, exist_ok=True)
    table = Table()
    measures = {
        "rest": lambda: at_rest.measure(programs, folder, table, options.short),
        "start": lambda: to_be_seen.measure_start(programs, folder, table, options.short),
        "windows": lambda: to_be_seen.measure_windows(programs, folder, table, options.short),
        "session": lambda: in_session.measure(programs, folder, table, options.short, options.whole),
        "disk": lambda: at_rest.measure_growth(programs, folder, table),
    }
    for part in options.only.split(","):
        print(f"measuring: {part}", file=sys.stderr, flush=True)
        try:
            measures[part]()
        except Exception:  # what has been measured of the others is worth having
            traceback.print_exc()
    print(machine())
    print()
    print(table.text())
    (folder / "costs.json").write_text(json.dumps(table.rows, indent=1))


if __name__ == "__main__":
    main()
