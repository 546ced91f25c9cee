#!/usr/bin/python3
"""The tray in a real XFCE panel. Arguments: the probe program, a folder for logs and pictures, cmake and the build
folder."""
import os
import subprocess
import sys
import unittest

from desktop import Desktop, until
from status_item import StatusItem, registered

PROBE, FOLDER, CMAKE, BUILD = sys.argv[1:5]


class Probe:
    def __init__(self, desktop, **environment):
        self.lines = []
        self.desktop = desktop
        self.process = desktop.start("probe", PROBE, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                     environment=dict(desktop.environment, **environment))
        os.set_blocking(self.process.stdout.fileno(), False)
        self.wait_for("ready")

    def heard(self):
        data = self.process.stdout.read()
        if data:
            self.lines += data.decode().splitlines()
        return self.lines

    def wait_for(self, line):
        until(f"the probe says {line!r}, said {self.heard()}", lambda: line in self.heard())

    def show(self, status):
        self.process.stdin.write(status.encode() + b"\n")
        self.process.stdin.flush()


class TrayTest(unittest.TestCase):
    def setUp(self):
        name = self._testMethodName
        self.desktop = Desktop(f"{FOLDER}/{name}", dark_panel="dark" in name)
        self.addCleanup(self.desktop.end)
        self.desktop.start_window_manager()

    def test_icon_tooltip_and_menu_reach_the_panel(self):
        self.desktop.start_panel()
        probe = Probe(self.desktop)
        item = StatusItem(self.desktop)
        self.assertEqual(item.tooltip(), "Next break around 13:30")
        pictures = item.pixmaps()
        self.assertLessEqual({16, 22, 24, 32}, set(pictures))
        self.assertTrue(all(any(pixel[0] == 255 for pixel in picture) for picture in pictures.values()))
        self.assertEqual(list(item.menu()), [
            "Next break around 13:30",
            "Start a stretch", "Start a stretch/Break", "Start a stretch/Morning", "Start a stretch/Evening",
            "Start a stretch/Cat-camel", "Start a stretch/Child\u2019s pose",
            "Snooze", "Snooze/5 minutes", "Snooze/10 minutes", "Snooze/15 minutes", "Snooze/30 minutes",
            "Snooze/1 hour", "Skip this one",
            "Pause", "Pause/30 minutes", "Pause/1 hour", "Pause/2 hours", "Pause/Until tomorrow",
            "Pause/Until I resume",
            "Open Limber", "Stretches", "History", "Settings", "About Limber", "Quit"])
        self.assertFalse(item.menu()["Skip this one"][1])
        item.click("Start a stretch/Child\u2019s pose")
        probe.wait_for("start manual childs-pose")
        item.click("Pause/30 minutes")
        probe.wait_for("pause until 1772710200000")
        item.activate()
        probe.wait_for("panel")

    def test_states_change_icon_tooltip_and_menu(self):
        self.desktop.start_panel()
        probe = Probe(self.desktop)
        item = StatusItem(self.desktop)
        seen = [item.pixmaps()]
        for status, tooltip in (("due", "Time for a break"), ("paused", "Paused until 13:30"),
                                ("in-session", "Session in progress")):
            probe.show(status)
            until(f"the tooltip is {tooltip}", lambda: item.tooltip() == tooltip)
            until("the icon is new", lambda: item.pixmaps() not in seen)
            seen.append(item.pixmaps())
            self.desktop.screenshot(status)
        probe.show("due")
        until("something can be skipped", lambda: item.menu()["Skip this one"][1])
        item.click("Skip this one")
        probe.wait_for("skip")
        item.click("Snooze/15 minutes")
        probe.wait_for("snooze 15")
        probe.show("paused")
        until("Resume takes the place of Pause", lambda: "Resume" in item.menu() and "Pause" not in item.menu())
        item.click("Resume")
        probe.wait_for("resume")

    def test_an_icon_that_was_started_before_the_panel_appears_with_it(self):
        probe = Probe(self.desktop)
        probe.wait_for("no host")
        probe.show("due")
        self.desktop.start_panel()
        probe.wait_for("host")
        self.assertEqual(StatusItem(self.desktop).tooltip(), "Time for a break")

    def test_the_icon_comes_back_with_a_panel_that_was_restarted(self):
        self.desktop.start_panel()
        probe = Probe(self.desktop)
        StatusItem(self.desktop)
        self.desktop.stop("panel")
        until("the watcher is gone", lambda: not self.desktop.owner("org.kde.StatusNotifierWatcher"))
        probe.show("paused")
        self.desktop.start_panel()
        item = StatusItem(self.desktop)
        self.assertEqual(item.tooltip(), "Paused until 13:30")
        item.click("Resume")
        probe.wait_for("resume")

    def test_quitting_takes_the_icon_away(self):
        self.desktop.start_panel()
        probe = Probe(self.desktop)
        StatusItem(self.desktop).click("Quit")
        self.assertEqual(probe.process.wait(10), 0)
        until("the tray is empty", lambda: registered(self.desktop) == [])

    def test_the_icon_can_be_seen_on_a_light_panel(self):
        self.see_the_icon()

    def test_the_icon_can_be_seen_on_a_dark_panel(self):
        self.see_the_icon()

    def see_the_icon(self):
        self.desktop.start_panel()
        Probe(self.desktop)
        ink = max(StatusItem(self.desktop).pixmaps()[24])[1:]
        until("the panel draws the icon", lambda: ink in self.desktop.pixels(0, 0, 1280, 40))
        self.desktop.screenshot("panel")

    def test_where_the_icons_are_installed_a_dark_panel_draws_them_in_its_own_colour(self):
        prefix = self.desktop.folder / "prefix"
        self.desktop.run(CMAKE, "--install", BUILD, "--component", "desktop", "--prefix", str(prefix))
        self.desktop.environment["XDG_DATA_DIRS"] = f"{prefix}/share:/usr/local/share:/usr/share"
        self.desktop.start_panel()
        probe = Probe(self.desktop)
        item = StatusItem(self.desktop)
        self.assertEqual(item.property("IconName"), "limber-tray-counting-symbolic")
        until("the panel draws the icon in a light colour",
              lambda: any(min(pixel) > 220 for pixel in self.desktop.pixels(0, 0, 100, 28)))
        probe.show("due")
        until("the name follows the state", lambda: item.property("IconName") == "limber-tray-due-symbolic")
        with open(f"/proc/{probe.process.pid}/maps") as maps:
            self.assertNotIn("Qt6Svg", maps.read())


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1] + sys.argv[5:], verbosity=2)
