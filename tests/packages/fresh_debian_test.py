#!/usr/bin/python3
"""Limber's package in a Debian 12 that has nothing else. Root only, with network. Arguments: the .deb, an older one of the
same program, and a folder for the Debian, which is made once and kept as an archive there."""
import os
import subprocess
import sys
import unittest

NEW, OLD, FOLDER = (os.path.abspath(each) for each in sys.argv[1:4])
MIRROR = os.environ.get("DEBIAN_MIRROR", "http://deb.debian.org/debian")
ARCHIVE, ROOT = f"{FOLDER}/bookworm.tar", f"{FOLDER}/root"
HISTORY = f"{ROOT}/root/.local/share/limber/history.db"
A_SESSION = """{"limber": "history", "version": 2, "reminders": [], "sessions": [{
"id": "00000000-0000-4000-8000-000000000001", "kind": "morning", "routine": "morning", "zone": "Europe/Berlin",
"started": "2026-03-02T07:00:00.000+01:00", "ended": "2026-03-02T06:08:00.000Z", "outcome": "completed",
"planned_steps": 0, "note": "", "steps": []}]}"""


def run(*command, check=True):
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
    if check and done.returncode != 0:
        raise AssertionError(f"{' '.join(command)} ended with {done.returncode}:\n{done.stdout}")
    return done


def inside(*command, check=True):
    """What somebody gets who has no display, no session bus and a home of their own."""
    return run("chroot", ROOT, "/usr/bin/env", "-i", "PATH=/usr/sbin:/usr/bin:/sbin:/bin", "HOME=/root", "LC_ALL=C.UTF-8",
               "DEBIAN_FRONTEND=noninteractive", *command, check=check)


def install(package):
    run("cp", package, f"{ROOT}/limber.deb")
    return inside("apt-get", "install", "-q", "-y", "--no-install-recommends", "/limber.deb")


def version():
    return inside("dpkg-query", "-W", "-f", "${Version}", "limber").stdout


def content(path):
    with open(path, "rb") as file:
        return file.read()


def setUpModule():
    os.makedirs(FOLDER, exist_ok=True)
    if not os.path.exists(ARCHIVE):
        run("mmdebstrap", "--variant=minbase", "bookworm", ARCHIVE + ".new", MIRROR)
        os.rename(ARCHIVE + ".new", ARCHIVE)
    run("rm", "-rf", ROOT)
    os.mkdir(ROOT)
    run("tar", "-C", ROOT, "-xf", ARCHIVE)
    run("cp", "/etc/resolv.conf", f"{ROOT}/etc/resolv.conf")
    inside("apt-get", "update", "-q")
    inside("apt-get", "install", "-q", "-y", "--no-install-recommends", "man-db", "desktop-file-utils")


class FreshDebianTest(unittest.TestCase):
    """In the order of their numbers, since each begins where the one before ended."""

    def test_1_the_older_package_installs_with_what_it_depends_on(self):
        install(OLD)
        self.assertEqual(inside("dpkg-query", "-W", "-f", "${db:Status-Status}", "limber").stdout, "installed")
        self.assertEqual(inside("dpkg", "--audit").stdout, "")

    def test_2_every_file_is_as_packed_and_every_library_there(self):
        inside("dpkg", "--verify", "limber")
        for program in ("/usr/bin/limber", "/usr/libexec/limber/limber-window", "/usr/libexec/limber/limber-voice"):
            self.assertNotIn("not found", inside("ldd", program).stdout)

    def test_3_its_programs_run_without_a_desktop(self):
        self.assertIn("limber", inside("limber", "--version").stdout.lower())
        self.assertIn("Usage: limber", inside("limber", "--help").stdout)
        examined = inside("limber", "doctor", check=False)
        self.assertIn(examined.returncode, (0, 1), examined.stdout)
        self.assertNotIn("install Limber again", examined.stdout)
        inside("limber", "render", "cat-camel", "/tmp/cat-camel.png")
        inside("limber", "demo", "--offscreen", "/tmp/demo")
        self.assertGreater(len([each for each in os.listdir(f"{ROOT}/tmp/demo") if each.endswith(".png")]), 5)

    def test_4_the_manual_and_the_desktop_entry_are_well(self):
        page = inside("man", "-l", "/usr/share/man/man1/limber.1.gz").stdout
        self.assertIn("LIMBER(1)", page)
        inside("desktop-file-validate", "/usr/share/applications/io.github.limber_app.Limber.desktop")

    def test_5_an_upgrade_keeps_what_the_user_has(self):
        with open(f"{ROOT}/tmp/history.json", "w", encoding="utf-8") as history:
            history.write(A_SESSION)
        inside("limber", "import", "/tmp/history.json")
        before = version()
        install(NEW)
        inside("dpkg", "--compare-versions", before, "lt", version())
        inside("dpkg", "--verify", "limber")
        self.assertIn("2026-03-02", inside("limber", "history", "--since", "2026-03-01").stdout)

    def test_6_purging_leaves_nothing_of_the_package_and_all_of_the_user(self):
        packed = [each for each in inside("dpkg", "-L", "limber").stdout.split() if not os.path.isdir(ROOT + each)]
        self.assertGreater(len(packed), 20)
        history = content(HISTORY)
        inside("apt-get", "purge", "-q", "-y", "limber")
        self.assertEqual([each for each in packed if os.path.lexists(ROOT + each)], [])
        self.assertEqual(content(HISTORY), history)
        left = run("find", ROOT, "-xdev", "-iname", "*limber*", "-not", "-path", f"{ROOT}/root/*", "-not", "-path",
                   f"{ROOT}/tmp/*", "-not", "-path", f"{ROOT}/proc/*").stdout.split()
        self.assertEqual(left, [f"{ROOT}/limber.deb"])


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=2)
