#!/usr/bin/python3
"""A session as it is heard: what the real speech engine and the real sound server play. Arguments: the program
limber, and a folder for logs and tapes."""
import json
import sys
import unittest

import desktop
from desktop import Desktop, until
from tape import Tape

LIMBER, FOLDER = sys.argv[1:3]
desktop.LIMIT = 120.0

HOLD = 10  # seconds; shorter ones have no countdown
ROUTINE = {"routines": [{"id": "quick", "name": "Quick", "kind": "break", "intro": 3, "outro": 2, "items": [
    {"stretch": "hip-flexor", "variant": "desk", "sides": "each", "transition": 5, "hold": HOLD, "move": 2, "switch": 4},
    {"stretch": "cat-camel", "variant": "desk", "transition": 5, "cycles": 2, "cycle": 5}]}]}
SILENT = {"voice": False, "chimes": False, "countdown": False, "volume": 100}


class Listener:
    """A desktop of its own with a session on it, and a tape of the loudspeaker."""

    def __init__(self, test, name, sound):
        self.desktop = Desktop(f"{FOLDER}/{name}")
        test.addCleanup(self.desktop.end)
        self.desktop.start_window_manager()
        self.desktop.start_sound_server()
        self.desktop.settings.write_text(json.dumps({
            "routines": {"break": "quick"}, "sound": {**SILENT, **sound},
            "seen": {"welcome": True, "safety": True, "deskCheck": True}}))
        catalogue = self.desktop.home / ".local/share/limber/catalogue"
        catalogue.mkdir(parents=True)
        (catalogue / "quick.json").write_text(json.dumps(ROUTINE))
        self.tape = Tape(self.desktop)

    def begin(self):
        self.desktop.start("limber", LIMBER)
        until("Limber runs", lambda: "status" in self.desktop.run(LIMBER, "status", "--json").stdout)
        self.desktop.run(LIMBER, "start", "break")

    def rows(self, query):
        database = self.desktop.home / ".local/share/limber/history.db"
        text = self.desktop.run("sqlite3", "-readonly", "-json", str(database), query, check=False).stdout
        return json.loads(text) if text.strip() else []

    def ends(self):
        until("the session is over", lambda: self.rows("SELECT 1 FROM sessions WHERE outcome = 'completed'"))
        # The window's last sound is longer than the session.
        quiet = len(self.tape.loudness()) + 400
        until("it has become quiet", lambda: len(self.tape.loudness()) > quiet)

    def steps(self):
        """For how long each step was held, and when that was over, in seconds of the wall clock."""
        return [(row["held_ms"] / 1000, row["finished_utc_ms"] / 1000)
                for row in self.rows("SELECT * FROM steps ORDER BY step_index")]


class SoundTest(unittest.TestCase):
    def test_a_session_is_followed_by_ear_alone(self):
        # All at once, because a session takes its time.
        chimes = Listener(self, "chimes", {"chimes": True, "countdown": True})
        voice = Listener(self, "voice", {"voice": True, "says": "short"})
        call = Listener(self, "call", {"voice": True, "says": "everything", "chimes": True, "countdown": True})
        call.desktop.start("call", "parecord", "--raw", "--device=source.null", "--client-name=Meeting", "/dev/null")
        until("the call has begun", lambda: "Meeting" in call.desktop.run("pactl", "list", "source-outputs").stdout)
        for each in (chimes, voice, call):
            each.begin()
        for each in (chimes, voice, call):
            each.ends()

        with self.subTest("the chimes are those of the steps, in their order and at their time"):
            heard = chimes.tape.chimes()
            held = ["ready", "start", "tick", "tick", "tick", "let go"]
            rounds = ["ready", "start", "round", "let go", "finished"]
            self.assertEqual([name for name, _ in heard], held + held + rounds)
            at = [when for _, when in heard]
            for start, tick, end in ((1, 2, 5), (7, 8, 11)):
                self.assertAlmostEqual(at[tick] - at[start], HOLD - 3, delta=0.5)
                self.assertAlmostEqual(at[end] - at[start], HOLD, delta=0.5)

        with self.subTest("every step is named, begun and ended by the voice"):
            heard = voice.tape.spoken()

            def is_heard_at(moment):
                return any(start < moment + 2 and end > moment for start, end in heard)

            began = voice.rows("SELECT started_utc_ms FROM sessions")[0]["started_utc_ms"] / 1000
            self.assertTrue(is_heard_at(began), "the first stretch")
            for step, (held, ended) in enumerate(voice.steps()):
                self.assertTrue(is_heard_at(ended - held), f"step {step} begins: {heard}")
                self.assertTrue(is_heard_at(ended), f"step {step} ends: {heard}")
            self.assertTrue(any(start > ended + 1 for start, _ in heard), "nothing says that it is over")

        with self.subTest("while somebody is in a call, not a word and not a sound"):
            self.assertEqual(max(call.tape.loudness()), 0)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1] + sys.argv[3:], verbosity=2)
