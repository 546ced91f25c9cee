"""The programs that show notifications, and how a test answers one as a user would."""
import json

from desktop import until

NAME, PATH = "org.freedesktop.Notifications", "/org/freedesktop/Notifications"


class Dunst:
    """Mixed into a Desktop: dunst, whose menu of actions is answered by the test."""
    DAEMON = "dunst"

    def start_daemon(self):
        self.start_dunst()

    def shown(self):
        return self.notifications_shown()

    def answer(self, label):
        self.answer_notification(label)

    def click_notification(self):
        self.run("dunstctl", "action", "0")

    def wish_quiet(self, is_on):
        self.run("dunstctl", "set-paused", "true" if is_on else "false")


class Mako:
    """Mixed into a Desktop: mako, which tells everybody of every answer."""
    DAEMON = "mako"
    KEYS = {"Start": "start", "In 10 min": "snooze", "Skip": "skip"}

    def start_daemon(self):
        self.start("mako", "mako")
        until("mako is on the bus", lambda: self.owner(NAME))

    def _offers(self):
        shown = json.loads(self.run("makoctl", "list").stdout)["data"]
        return [each for group in shown for each in group if each["app-name"]["data"] == "Limber"]

    def shown(self):
        return len(self._offers())

    def _invoke(self, key):
        self.run("makoctl", "invoke", "-n", str(self._offers()[0]["id"]["data"]), key)

    def answer(self, label):
        assert label in self._offers()[0]["actions"]["data"].values(), self._offers()
        self._invoke(self.KEYS[label])

    def click_notification(self):
        self._invoke("default")

    def wish_quiet(self, is_on):
        self.run("makoctl", "mode", "-s", "do-not-disturb" if is_on else "default")
