#!/usr/bin/python3
"""One Limber for a user, whoever starts it: by hand several times at once, by the session bus, or without one. Arguments:
the programs limber and prepare_state, a folder for logs, cmake and the build folder."""
import configparser
import os
import re
import sys
import unittest
import xml.etree.ElementTree

from desktop import Desktop, until
from status_item import registered

LIMBER, PREPARE_STATE, FOLDER, CMAKE, BUILD = sys.argv[1:6]
NAME, PATH, INTERFACE = ("io.github.limber_app.Limber", "/io/github/limber_app/Limber", "io.github.limber_app.Limber1")


def members(interface):
    """Every member with its arguments, those that go in first."""
    found = []
    for member in interface:
        usual = "in" if member.tag == "method" else "out"
        arguments = [(each.get("direction", usual), each.get("type")) for each in member.findall("arg")]
        if member.tag in ("method", "signal", "property"):
            found.append((member.tag, member.get("name"), member.get("type"), member.get("access"),
                          sorted(arguments, key=lambda each: each[0])))
    return sorted(found, key=lambda each: each[:2])


class InstanceTest(unittest.TestCase):
    def setUp(self):
        self.desktop = Desktop(f"{FOLDER}/{self._testMethodName}")
        self.addCleanup(self.desktop.end)
        self.desktop.start_window_manager()
        self.desktop.run(PREPARE_STATE, "0")

    def install(self):
        """What Limber puts where desktops look for it, beside nothing else."""
        prefix = self.desktop.folder / "prefix"
        self.desktop.run(CMAKE, "--install", BUILD, "--component", "desktop", "--prefix", str(prefix))
        return prefix / "share"

    def make_startable(self):
        """The bus starts Limber as the installed file says, but from the build folder."""
        service = self.install() / f"dbus-1/services/{NAME}.service"
        parsed = configparser.ConfigParser(interpolation=None)
        parsed.optionxform = str
        parsed.read(service)
        entry = parsed["D-BUS Service"]
        self.assertEqual((entry["Name"], os.path.basename(entry["Exec"])), (NAME, "limber"))
        entry["Exec"] = LIMBER
        with open(self.desktop.services / service.name, "w", encoding="utf-8") as written:
            parsed.write(written, space_around_delimiters=False)
        self.desktop.call("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "ReloadConfig")
        # As every session does at log-in.
        self.desktop.run("dbus-update-activation-environment", *[
            f"{name}={value}" for name, value in self.desktop.environment.items()])

    def gdbus(self, method, *arguments):
        return self.desktop.run("gdbus", "call", "--session", "-d", NAME, "-o", PATH, "-m", method, *arguments)

    def wait_for_window(self, title):
        return until(f"the window «{title}» is there", lambda: self.desktop.windows("--name", f"^{title}"))

    def quit(self):
        self.desktop.run(LIMBER, "quit")
        until("Limber is gone", lambda: not self.desktop.owner(NAME))

    def test_the_bus_starts_limber_to_activate_it(self):
        self.make_startable()
        self.desktop.start_panel()
        self.gdbus("org.freedesktop.Application.Activate", "{}")
        self.addCleanup(self.quit)
        self.wait_for_window("Limber")
        until("one icon is in the tray", lambda: len(registered(self.desktop)) == 1)

    def test_the_bus_starts_limber_with_what_it_is_to_do(self):
        self.make_startable()
        self.desktop.start_panel()
        self.gdbus(f"{INTERFACE}.Start", "cat-camel")
        self.addCleanup(self.quit)
        self.wait_for_window("Stretch")
        self.assertIn("in-session", self.gdbus(f"{INTERFACE}.Status").stdout)

    def test_asking_how_things_are_starts_nothing(self):
        self.make_startable()
        self.assertIn('"running":false', self.desktop.run(LIMBER, "status", "--json").stdout)
        self.assertFalse(self.desktop.owner(NAME))

    def test_of_eight_that_start_together_one_runs_with_one_icon(self):
        self.desktop.start_panel()
        racing = [self.desktop.start(f"limber-{number}", LIMBER) for number in range(8)]
        until("seven have ended", lambda: sum(each.poll() is not None for each in racing) == 7)
        self.assertEqual(sorted(str(each.poll()) for each in racing), ["0"] * 7 + ["None"])
        until("one icon is in the tray", lambda: len(registered(self.desktop)) == 1)

    def test_the_bus_is_told_of_every_member_that_the_interface_file_has(self):
        self.desktop.start_panel()
        self.desktop.start("limber", LIMBER)
        until("Limber runs", lambda: self.desktop.owner(NAME))
        said = self.desktop.run("gdbus", "introspect", "--session", "-d", NAME, "-o", PATH, "--xml").stdout
        told = xml.etree.ElementTree.fromstring(said).find(f"interface[@name='{INTERFACE}']")
        file = os.path.join(os.path.dirname(__file__), "../../resources/dbus", f"{INTERFACE}.xml")
        written = xml.etree.ElementTree.parse(file).getroot().find(f"interface[@name='{INTERFACE}']")
        self.assertEqual(members(told), members(written))

    def test_without_a_session_bus_one_runs_and_says_what_does_not_work(self):
        self.desktop.environment["DBUS_SESSION_BUS_ADDRESS"] = f"unix:path={self.desktop.runtime}/no-bus"
        self.desktop.start("limber", LIMBER)
        # There is no tray without a bus, so Today comes.
        self.wait_for_window("Limber")
        self.assertRegex(self.desktop.log("limber"), "no session bus.*no notifications.*command line")
        second = self.desktop.run(LIMBER, check=False)
        self.assertEqual(second.returncode, 1)
        self.assertRegex(second.stderr, re.compile("running already.*without a session bus", re.S))
        asked = self.desktop.run(LIMBER, "pause", check=False)
        self.assertEqual((asked.returncode, asked.stdout), (1, ""))
        self.assertIn("no session bus", asked.stderr)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1] + sys.argv[6:], verbosity=2)
