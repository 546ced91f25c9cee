"""Desktops on a Wayland compositor without a screen."""
import json
import subprocess

from at_home import Home
from desktop import until
from notification_daemons import Mako
from wayland_hand import LEFT, RIGHT, WaylandHand

APPLICATION = "io.github.limber_app.Limber"


class WaylandHome(Home):
    def start_hand(self):
        self.hand = WaylandHand(str(self.runtime / self.environment["WAYLAND_DISPLAY"]))

    def end(self):
        if hasattr(self, "hand"):
            self.hand.close()
        super().end()

    def type(self, text):
        self.hand.type(text)

    def click(self, x, y, button="left"):
        self.hand.click(x, y, self.picture().size, LEFT if button == "left" else RIGHT)


class Sway(Mako, WaylandHome):
    """sway with waybar."""
    PROGRAMS = ("sway", "waybar", "grim", "mako")

    def start_desktop(self):
        self.start_sway()
        self.environment["SWAYSOCK"] = str(next(self.runtime.glob("sway-ipc*.sock")))
        self.start_hand()
        self.start_daemon()

    def start_panel(self):
        bar = self.folder / "waybar"
        bar.write_text(json.dumps({"layer": "top", "position": "bottom", "height": 30, "modules-right": ["tray"],
                                   "tray": {"icon-size": 22}}))
        style = self.folder / "waybar.css"
        style.write_text("window#waybar { background: #202020; }")
        self.start("panel", "waybar", "-c", str(bar), "-s", str(style))
        self.wait_for_status_item_host()

    def ppm(self):
        return subprocess.run(["grim", "-t", "ppm", "-"], env=self.environment, capture_output=True, check=True).stdout

    def tell(self, command):
        self.run("swaymsg", command)

    def _windows(self):
        found = []

        def walk(node):
            if node.get("pid") and node["type"] in ("con", "floating_con"):
                found.append(node)
            for child in node["nodes"] + node["floating_nodes"]:
                walk(child)

        walk(json.loads(self.run("swaymsg", "-t", "get_tree", "-r").stdout))
        return found

    def is_in_front(self, title):
        """Without other word in its configuration sway gives the keyboard to no window but marks it."""
        return f"«{title}» is marked as urgent", lambda: any(
            each["name"] == title and each["urgent"] for each in self._windows())

    def window_titles(self):
        return [each["name"] for each in self._windows() if each["app_id"] == APPLICATION]

    def active_title(self):
        return next((each["name"] for each in self._windows() if each["focused"]), None)
