#!/usr/bin/python3
"""Limber's windows as a screen reader and a keyboard see them, on a real X server. Arguments: the program limber,
and a folder for logs and pictures."""
import json
import subprocess
import sys
import unittest

import desktop
from desktop import Desktop, until

LIMBER, FOLDER = sys.argv[1:3]
# Asking for all that is on screen takes hundreds of calls.
desktop.LIMIT = 120.0


def routine(name, hold):
    """A break with a stretch on two sides and one in rounds."""
    return {"id": name, "name": name, "kind": "break", "intro": 3, "outro": 2, "items": [
        {"stretch": "hip-flexor", "variant": "desk", "sides": "each", "transition": 5, "hold": hold, "move": 2, "switch": 2},
        {"stretch": "cat-camel", "variant": "desk", "transition": 5, "cycles": 1, "cycle": 5}]}


# Short enough to be waited for, and long enough to be walked through with the keyboard on a busy machine.
ROUTINES = {"routines": [routine("quick", 5), routine("lasting", 15)]}
# Limber has been started here before.
SEEN = {"seen": {"welcome": True, "safety": True, "deskCheck": True}}


class AccessibilityTest(unittest.TestCase):
    def setUp(self):
        self.desktop = Desktop(f"{FOLDER}/{self._testMethodName}")
        self.addCleanup(self.desktop.end)
        self.addCleanup(lambda: self.desktop.screenshot("end"))
        self.desktop.start_window_manager()
        self.desktop.start_accessibility()
        from screen_reader import ScreenReader
        self.reader = ScreenReader()

    # -- what the tests say

    def start_limber(self, settings=None):
        if settings is not None:
            self.desktop.settings.write_text(json.dumps(settings))
        catalogue = self.desktop.home / ".local/share/limber/catalogue"
        catalogue.mkdir(parents=True, exist_ok=True)
        (catalogue / "quick.json").write_text(json.dumps(ROUTINES))
        self.desktop.start("limber", LIMBER)
        until("Limber runs", lambda: self.desktop.run(LIMBER, "status", "--json").stdout.find("status") >= 0)

    def show(self, page):
        self.desktop.call("io.github.limber_app.Limber", "/io/github/limber_app/Limber",
                          "io.github.limber_app.Limber1", "ShowPage", "(s)", page)

    def rows(self, query):
        database = self.desktop.home / ".local/share/limber/history.db"
        text = self.desktop.run("sqlite3", "-readonly", "-json", str(database), query, check=False).stdout
        return json.loads(text) if text.strip() else []

    def x_window(self, title):
        return until(f"the X window «{title}»", lambda: self.desktop.windows("--name", f"^{title}"))[-1]

    def everything_is_named(self, window, screen):
        controls = self.reader.controls(window)
        self.assertTrue(controls, screen)
        for control in controls:
            self.assertNotEqual(control.name.strip(), "", f"{screen}: {control}")

    def tab(self):
        """What Tab gives the focus to. A key that a busy program missed is pressed again."""
        for _ in range(8):
            told = self.reader.next_focus()
            self.desktop.run("xdotool", "key", "Tab")
            try:
                return until("something gets the focus", told, 4)
            except AssertionError:
                pass
        raise AssertionError("nothing gets the focus by Tab")

    def is_reached(self, window, x_window, screen):
        """Tab comes by every button, box and field in turn and back to the first."""
        from screen_reader import Atspi
        self.desktop.run("xdotool", "windowfocus", "--sync", x_window)
        reached = []
        for _ in range(120):
            reached.append(self.tab())
            way = [(each.role, each.name) for each in reached]
            if len(way) > 3 and way[-2:] == way[:2]:
                del reached[-2:]
                break
        names = {each.name for each in reached}
        for control in self.reader.controls(window):
            # Radio buttons are one stop together; arrow keys go from one to the next.
            if control.role in (Atspi.Role.PUSH_BUTTON, Atspi.Role.CHECK_BOX, Atspi.Role.COMBO_BOX) and control.is_enabled:
                self.assertIn(control.name, names, f"{screen}: Tab never comes by {control}")
        return [each.name for each in reached]

    # -- screen by screen

    def pages(self):
        """The pages of the main window one after another, each with the window that shows it."""
        expected = {"today": "Start now", "stretches": "Trunk rotation", "history": "Today", "settings": "Reminders",
                    "my-body": "I have a new hip.", "safety": "Back", "about": "When to get help first"}
        for page, name in expected.items():
            self.show(page)
            window = self.reader.window("Limber")
            until(f"«{name}» is on {page}", lambda: any(name in each.name for each in self.reader.everything(window)))
            yield page, window

    def test_every_page_of_the_main_window_is_named_and_reached_by_keyboard(self):
        self.start_limber()
        for page, window in self.pages():
            self.everything_is_named(window, page)
            self.is_reached(window, self.x_window("Limber"), page)
            # From every page the safety texts are one press away.
            if page != "safety":
                self.assertIsNotNone(self.reader.find(window, "When to get help first"), page)

    def test_on_sway_every_page_and_the_welcome_are_named(self):
        self.desktop.start_sway()
        self.start_limber()
        for page, window in self.pages():
            self.everything_is_named(window, page)
        self.show("welcome")
        self.everything_is_named(self.reader.window("Welcome to Limber"), "welcome")

    def settings_page(self, name, expected):
        self.show("settings")
        window = self.reader.window("Limber")
        self.reader.press(window, name)
        until(f"«{expected}» is on {name}", lambda: self.reader.find(window, expected))
        return window

    def hears(self, text):
        until(f"«{text}» is told", lambda: any(text in said for said in self.reader.said))

    def test_data_are_backed_up_restored_and_deleted_with_a_screen_reader(self):
        self.start_limber(SEEN)
        session = {"id": "00000000-0000-4000-8000-000000000001", "kind": "break", "routine": "quick",
                   "started": "2026-03-14T10:01:00.000+01:00", "zone": "Europe/Berlin",
                   "ended": "2026-03-14T09:05:00.000Z", "outcome": "completed", "planned_steps": 1, "note": "mine",
                   "steps": []}
        history = self.desktop.home / "in.json"
        self.desktop.run(LIMBER, "export", str(history))
        exported = json.loads(history.read_text())
        exported["sessions"] = [session]
        history.write_text(json.dumps(exported))
        self.desktop.run(LIMBER, "import", str(history))
        self.assertEqual(len(self.rows("SELECT id FROM sessions")), 1)

        window = self.settings_page("Your data", "Back up now")
        self.everything_is_named(window, "your data")
        self.is_reached(window, self.x_window("Limber"), "your data")
        self.reader.press(window, "Back up now")
        self.hears("Kept as ")
        self.reader.press(window, "Delete everything…")
        self.reader.press(window, "Delete everything now")
        self.hears("Everything is deleted. One last backup is kept as ")
        self.assertEqual(self.rows("SELECT id FROM sessions"), [])
        self.assertFalse(json.loads(self.desktop.settings.read_text())["seen"]["welcome"])
        restore = until("a backup can be restored", lambda: next(
            (each.name for each in self.reader.everything(window) if each.name.startswith("Restore the history of ")), None))
        self.reader.press(window, restore)
        self.reader.press(window, "Restore")
        self.hears("The backup is in place, with 1 session.")
        self.assertEqual(self.rows("SELECT note FROM sessions"), [{"note": "mine"}])

    def test_a_routine_is_changed_with_a_screen_reader_and_the_next_session_follows(self):
        self.start_limber(SEEN | {"routines": {"break": "break-hips"}})
        window = self.settings_page("Routines", "Move Cat-camel")
        self.everything_is_named(window, "routines")
        self.is_reached(window, self.x_window("Limber"), "routines")
        self.reader.press(window, "Take out Child’s pose")
        self.hears("Child’s pose is taken out")
        made = self.desktop.home / ".local/share/limber/catalogue/made-in-limber.json"
        kept = json.loads(until("the routine is kept", lambda: made.exists() and made.read_text()))
        self.assertEqual([item["stretch"] for item in kept["routines"][0]["items"]], ["hip-flexor", "cat-camel"])
        self.desktop.run(LIMBER, "start", "break")
        session = until("a session begins", lambda: self.rows("SELECT routine, planned_steps FROM sessions"))
        self.assertEqual(session, [{"routine": "break-hips", "planned_steps": 3}])

    def test_the_welcome_is_gone_through_by_enter_alone_and_comes_only_once(self):
        self.start_limber(settings={})
        self.reader.window("Limber")  # there is no tray, so Today comes too
        window = self.reader.window("Welcome to Limber")
        pages = ["A few minutes, every day", "When to get help first", "Anything to be careful with?", "Try one now"]
        for number, heading in enumerate(pages, 1):
            until(f"page {number}: {heading}", lambda: self.reader.find(window, heading))
            self.assertEqual(self.reader.window("Welcome").get_name(), f"Welcome to Limber, page {number} of 4")
            self.everything_is_named(window, heading)
            if number < 4:
                self.desktop.key(self.x_window("Welcome"), "Return")
        self.is_reached(window, self.x_window("Welcome"), "welcome")
        # The switch says what the desktop has.
        entry = self.desktop.home / ".config/autostart/io.github.limber_app.Limber.desktop"
        self.assertTrue(entry.exists())

        def starts_at_login():
            from screen_reader import Atspi
            return self.reader.find(window, "Start when I log in", Atspi.Role.CHECK_BOX).is_checked

        until("the switch is on", starts_at_login)
        entry.write_text(entry.read_text() + "Hidden=true\n")
        until("it follows the desktop", lambda: not starts_at_login())
        self.reader.press(window, "Finish")
        until("the welcome is closed", lambda: not self.desktop.windows("--name", "^Welcome"))
        seen = json.loads(self.desktop.settings.read_text())["seen"]
        self.assertEqual((seen["welcome"], seen["safety"]), (True, True))
        self.desktop.run(LIMBER, "quit")
        self.desktop.processes["limber"].wait(20)
        self.desktop.start("limber", LIMBER)
        until("Limber runs", lambda: "status" in self.desktop.run(LIMBER, "status", "--json").stdout)
        until("Today is shown", lambda: self.desktop.windows("--name", "^Limber"))
        self.assertEqual(self.desktop.windows("--name", "^Welcome"), [])

    def test_a_welcome_closed_early_brings_the_safety_page_before_the_first_session(self):
        self.start_limber(settings={"routines": {"break": "quick"}})
        self.reader.window("Welcome to Limber")
        self.desktop.key(self.x_window("Welcome"), "Escape")
        until("the welcome is closed", lambda: not self.desktop.windows("--name", "^Welcome"))
        # There is no tray, so Today comes by itself.
        self.reader.window("Limber")
        self.desktop.run(LIMBER, "start", "break")
        window = self.reader.window("Break")
        until("the safety page", lambda: self.reader.find(window, "When to get help first"))
        self.everything_is_named(window, "safety before the session")
        self.desktop.key(self.x_window("Break"), "Return")
        until("the desk is to be checked", lambda: self.reader.find(window, "Check once"))
        self.assertEqual(self.rows("SELECT 1 FROM sessions"), [])
        self.desktop.key(self.x_window("Break"), "Return")
        until("the session begins", lambda: self.rows("SELECT 1 FROM sessions"))

    # -- sessions

    def start_session(self, routine="quick"):
        self.start_limber(SEEN | {"routines": {"break": routine}})
        # Without a tray Today comes by itself, and would take the focus from the session.
        self.reader.window("Limber")
        self.desktop.run(LIMBER, "start", "break")
        return self.reader.window("Break")

    def is_told_each_step_once(self):
        self.start_session()
        until("the session is over", lambda: self.rows("SELECT 1 FROM sessions WHERE outcome = 'completed'"), 180)
        self.assertEqual([each for each in self.reader.said if each],
                         ["Hip flexor, Left side, 5 seconds", "Hip flexor, Right side, 5 seconds",
                          "Cat-camel, 1 slow round"])

    def test_on_sway_a_session_is_followed_by_what_a_screen_reader_is_told_and_rated_by_keyboard(self):
        self.desktop.start_sway()
        self.desktop.plug_in_a_keyboard()
        self.is_told_each_step_once()
        window = self.reader.window("Break")
        until("Close has the focus", lambda: self.reader.focused(window) and self.reader.focused(window).name == "Close")
        self.everything_is_named(window, "summary")
        self.desktop.run("wtype", "-k", "Tab")
        until("the rating has the focus", lambda: self.reader.focused(window)
              and self.reader.focused(window).name.startswith("How does your back feel"))
        self.desktop.run("wtype", "4")
        until("the rating is kept", lambda: self.rows("SELECT 1 FROM sessions WHERE discomfort = 4"))

    def test_a_whole_session_is_followed_by_what_a_screen_reader_is_told(self):
        self.is_told_each_step_once()
        window = self.reader.window("Break")
        until("the summary says what was done", lambda: self.reader.find(window, "How does your back feel?"))
        self.everything_is_named(window, "summary")

    def test_a_whole_session_is_done_by_the_keyboard_alone(self):
        window = self.start_session("lasting")
        keys = self.x_window("Break")
        self.desktop.run("xdotool", "windowfocus", "--sync", keys)
        until("Pause has the focus", lambda: self.reader.focused(window) and self.reader.focused(window).name == "Pause")
        self.desktop.key(keys, "space")
        until("it is paused", lambda: self.reader.find(window, "Go on"))
        self.everything_is_named(window, "session")
        order = self.is_reached(window, keys, "session")
        self.assertEqual(order[:6], ["Next", "Back", "How to", "Switch sides", "It hurts", "When to get help"])
        self.assertEqual(order[-2:], ["End", "Go on"])
        self.desktop.key(keys, "F1")
        until("the safety texts are there", lambda: self.reader.find(window, "Emergency: get help now"))
        self.everything_is_named(window, "help")
        self.desktop.key(keys, "Escape")
        self.desktop.key(keys, "h")
        until("it hurts", lambda: self.reader.find(window, "Stop now if you feel"))
        self.everything_is_named(window, "it hurts")
        self.desktop.key(keys, "Escape")
        self.desktop.key(keys, "Escape")
        until("it asks", lambda: self.reader.find(window, "Keep going"))
        until("the answer that costs nothing has the focus",
              lambda: self.reader.focused(window) and self.reader.focused(window).name == "Keep going")
        self.desktop.key(keys, "Escape")
        until("it goes on", lambda: self.reader.find(window, "Pause"))

        until("one step is held to its end", lambda: self.rows("SELECT 1 FROM steps WHERE held_ms >= 15000"))

        def is_over():
            self.desktop.key(keys, "Right")
            return self.rows("SELECT 1 FROM sessions WHERE outcome <> 'running'")

        until("Right goes to the end", is_over, 180)
        self.assertTrue(any(self.tab().name.startswith("How does your back feel") for _ in range(8)))
        self.desktop.run("xdotool", "key", "4")
        until("the rating is kept", lambda: self.rows("SELECT 1 FROM sessions WHERE discomfort = 4"))
        self.desktop.key(keys, "Escape")
        until("the window is closed", lambda: not self.desktop.windows("--name", "^Break"))

    # -- the panel

    def test_the_panel_is_named_reached_and_closed_by_escape(self):
        self.desktop.start_panel()
        self.start_limber()
        from status_item import StatusItem
        item = StatusItem(self.desktop)
        item.activate(1200, 790)
        window = self.reader.window("What is next")
        until("Start has the focus",
              lambda: self.reader.focused(window) and self.reader.focused(window).name == "Start now")
        self.everything_is_named(window, "panel")
        self.assertIsNotNone(self.reader.find(window, "When to get help first"))
        panel = self.desktop.windows("--class", "limber")[-1]
        self.desktop.screenshot("panel")
        self.is_reached(window, panel, "panel")
        self.desktop.key(panel, "Escape")
        until("the panel is closed", lambda: not self.reader.windows())


if __name__ == "__main__":
    if len(sys.argv) > 3:
        unittest.main(argv=sys.argv[:1] + sys.argv[3:], verbosity=2)
    # libatspi keeps the first accessibility bus it meets, so every test is a process of its own.
    tests = unittest.TestLoader().getTestCaseNames(AccessibilityTest)
    sys.exit(any([subprocess.run([sys.executable, *sys.argv, f"AccessibilityTest.{name}"]).returncode for name in tests]))
