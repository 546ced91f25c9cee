"""GNOME Shell 43 with the extension AppIndicator."""
import json
import subprocess

from desktop import until
from keyboard import codes
from notification_daemons import NAME
from at_home import Home

SETTINGS = """[org/gnome/shell]
welcome-dialog-last-shown-version='999'
"""
REMOTE = "org.gnome.Mutter.RemoteDesktop"
OURS = "Main.messageTray.getSources().flatMap(s => s.notifications).filter(n => n.source.title === 'Limber')"

ICON = "Object.entries(Main.panel.statusArea).find(([name, button]) => name.startsWith('appindicator') && button.visible)?.[1]"


class Gnome(Home):
    PROGRAMS = ("gnome-shell", "gjs")
    SERVICES = ("org.gnome.Shell*.service",)
    DAEMON = None           # it is the compositor itself
    CLICK_OPENS_MENU = True  # a double click activates

    def start_desktop(self):
        self.start_logind()
        settings = self.home / ".config/glib-2.0/settings/keyfile"
        settings.parent.mkdir(parents=True)
        settings.write_text(SETTINGS)
        self.environment.update(XDG_CURRENT_DESKTOP="GNOME", XDG_SESSION_TYPE="wayland", LIBGL_ALWAYS_SOFTWARE="1",
                                GSETTINGS_BACKEND="keyfile")
        environment = {name: value for name, value in self.environment.items()
                       if name not in ("DISPLAY", "QT_QPA_PLATFORM")}
        self.start("shell", "gnome-shell", "--wayland", "--headless", "--unsafe-mode", "--virtual-monitor", "1280x800",
                   "--no-x11", "--wayland-display=wayland-gnome", environment=environment)
        until("the shell runs", lambda: self.owner("org.gnome.Shell") and self.owner(NAME))
        self.environment.update(WAYLAND_DISPLAY="wayland-gnome", QT_QPA_PLATFORM="wayland")
        del self.environment["DISPLAY"]
        until("the desktop is there", lambda: self.evaluate(
            "Main.overview.visible ? (Main.overview.hide(), false) : !Main.layoutManager._startingUp"))
        self.remote = self.call(REMOTE, "/" + REMOTE.replace(".", "/"), REMOTE, "CreateSession")[0]
        self.call(REMOTE, self.remote, REMOTE + ".Session", "Start")
        # The first key makes the keyboard and gets lost: Shift.
        for is_down in (True, False):
            self._remote("NotifyKeyboardKeycode", "(ub)", 42, is_down)

    def evaluate(self, script):
        """What a script inside the shell comes to."""
        is_well, text = self.call("org.gnome.Shell", "/org/gnome/Shell", "org.gnome.Shell", "Eval", "(s)", script)
        if not is_well:
            raise AssertionError(f"{script}: {text}")
        return json.loads(text) if text else None

    def _enable(self, extensions):
        self.run("gsettings", "set", "org.gnome.shell", "enabled-extensions", extensions)

    def start_panel(self):
        self._enable("['ubuntu-appindicators@ubuntu.com']")
        self.wait_for_status_item_host()

    def stop_panel(self):
        self._enable("[]")

    def ppm(self):
        file = f"{self.folder}/screen.png"
        self.call("org.gnome.Shell.Screenshot", "/org/gnome/Shell/Screenshot", "org.gnome.Shell.Screenshot",
                  "Screenshot", "(bbs)", False, False, file)
        return subprocess.run(["convert", file, "-depth", "8", "ppm:-"], capture_output=True, check=True).stdout

    def _remote(self, method, signature, *arguments):
        self.call(REMOTE, self.remote, REMOTE + ".Session", method, signature, *arguments)

    def click(self, x, y, button="left"):
        self._remote("NotifyPointerMotionRelative", "(dd)", -5000.0, -5000.0)
        self._remote("NotifyPointerMotionRelative", "(dd)", float(x), float(y))
        for is_down in (True, False):
            self._remote("NotifyPointerButton", "(ib)", 0x110 if button == "left" else 0x111, is_down)

    def type(self, text):
        for code in codes(text):
            for is_down in (True, False):
                self._remote("NotifyKeyboardKeycode", "(ub)", code, is_down)

    def place_of_icon(self):
        """The shell says where; that it is drawn there is seen by its colour."""
        placed = self.evaluate(f"{ICON} ? [...{ICON}.get_transformed_position(), ...{ICON}.get_transformed_size()] : null")
        if not placed or None in placed:  # not laid out yet
            return None
        left, top, width, height = map(int, placed)
        picture = self.picture()
        for y in range(top, top + height):
            row = picture.raw[(y * picture.width + left) * 3:(y * picture.width + left + width) * 3]
            if any(green > red + 50 for red, green in zip(row[0::3], row[1::3])):
                return left + width // 2, top + height // 2
        return None

    def shows_themed_icon(self):
        """It is drawn in the colour of the panel's text then."""
        return self.evaluate(f"!!{ICON}") and not self.place_of_icon()

    def is_icon_menu_open(self):
        return self.evaluate(f"!!{ICON} && {ICON}.menu.isOpen")

    def _windows(self):
        return self.evaluate("global.get_window_actors().map(a => a.meta_window).map("
                             "w => [w.title, w.get_wm_class() || '', w.has_focus()])")

    def is_in_front(self, title):
        """The shell gives no token for a choice in a menu, and tells that the window is ready."""
        return f"«{title}» demands attention", lambda: self.evaluate(
            f"global.get_window_actors().some(a => a.meta_window.title === {json.dumps(title)}"
            " && a.meta_window.demands_attention)")

    def window_titles(self):
        return [title for title, window_class, _ in self._windows() if "limber" in window_class.lower()]

    def active_title(self):
        return next((title for title, _, has_focus in self._windows() if has_focus), None)

    def shown(self):
        return self.evaluate(f"{OURS}.length")

    def answer(self, label):
        self.evaluate(f"{OURS}[0].actions.find(a => a.label === {json.dumps(label)}).callback()")

    def click_notification(self):
        self.evaluate(f"{OURS}[0].activate()")

    def wish_quiet(self, is_on):
        self.run("gsettings", "set", "org.gnome.desktop.notifications", "show-banners",
                 "false" if is_on else "true")
