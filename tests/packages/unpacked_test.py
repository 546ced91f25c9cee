#!/usr/bin/python3
"""Limber in a folder that nobody has told it of. Arguments: an installed tree or an archive of one, and a folder to work in."""
import os
import pathlib
import shutil
import sys
import unittest

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../desktop"))
from desktop import Desktop, until  # noqa: E402

GIVEN, FOLDER = (os.path.abspath(each) for each in sys.argv[1:3])
NAME = "io.github.limber_app.Limber"


def programs_from(folder):
    """The names of the programs that run and lie in `folder`."""
    found = set()
    for process in pathlib.Path("/proc").glob("[0-9]*"):
        try:
            program = (process / "exe").readlink()
        except OSError:
            continue
        if program.is_relative_to(folder):
            found.add(program.name)
    return found


class UnpackedTest(unittest.TestCase):
    def setUp(self):
        self.desktop = Desktop(f"{FOLDER}/desktop")
        self.addCleanup(self.desktop.end)
        self.place = pathlib.Path(FOLDER) / "some where else"
        shutil.rmtree(self.place, ignore_errors=True)
        self.place.mkdir()
        if os.path.isdir(GIVEN):
            shutil.copytree(GIVEN, self.place / "limber")
        else:
            shutil.unpack_archive(GIVEN, self.place)
        self.limber = str(next(self.place.glob("*/bin/limber")))

    def test_it_finds_its_other_programs_and_shows_a_session(self):
        self.desktop.start_window_manager()
        self.desktop.start("limber", self.limber)
        until("Limber is on the bus", lambda: self.desktop.owner(NAME))
        self.desktop.run(self.limber, "start", "cat-camel")
        until("the session is on screen", lambda: self.desktop.windows("--name", "^Stretch"))
        self.assertLessEqual({"limber", "limber-window"}, programs_from(self.place))
        self.desktop.run(self.limber, "quit")
        until("all of it has ended", lambda: not programs_from(self.place))

    def test_its_doctor_misses_no_part_of_it(self):
        said = self.desktop.run(self.limber, "doctor", check=False).stdout
        self.assertIn("Voice", said)
        self.assertNotIn("install Limber again", said)

    def test_it_draws_a_picture_from_there(self):
        picture = self.place / "cat-camel.png"
        self.desktop.run(self.limber, "render", "cat-camel", str(picture))
        self.assertGreater(picture.stat().st_size, 1000)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1], verbosity=2)
