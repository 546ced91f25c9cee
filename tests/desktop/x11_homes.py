"""Desktops on an X server."""
import subprocess

from at_home import Home
from desktop import until
from notification_daemons import Dunst

TOOLTIP = "_NET_WM_WINDOW_TYPE_TOOLTIP"


class X11Home(Home):
    def ppm(self):
        return subprocess.run(["import", "-window", "root", "-depth", "8", "ppm:-"], env=self.environment,
                              capture_output=True, check=True).stdout

    def point(self, x, y):
        self.run("xdotool", "mousemove", str(x), str(y))

    def click(self, x, y, button="left"):
        self.point(x - 1, y)
        self.point(x, y)
        self.run("xdotool", "click", "1" if button == "left" else "3")

    def window_titles(self):
        # One that goes meanwhile has no name any more.
        names = [self.run("xdotool", "getwindowname", each, check=False)
                 for each in self.windows("--classname", "^limber-window$")]
        return [name.stdout.strip() for name in names if name.returncode == 0]

    def active_title(self):
        said = self.run("xdotool", "getactivewindow", "getwindowname", check=False)
        return said.stdout.strip() if said.returncode == 0 else None

    def type(self, text):
        self.run("xdotool", "type", text)

    def start_notes(self, program):
        self.start("notes", program)

        def have_the_keyboard():
            if self.active_title() == "Notes":
                return True
            # A window manager may leave a new window behind the one that has just been worked in.
            self.run("xdotool", "search", "--onlyvisible", "--name", "^Notes$", "windowactivate", check=False)
            return False

        until("the notes have the keyboard", have_the_keyboard)

    def has_tooltip(self):
        return any(TOOLTIP in self.run("xprop", "-id", each, "_NET_WM_WINDOW_TYPE", check=False).stdout
                   for each in self.windows("--class", "limber"))

    def start_openbox(self):
        self.start("wm", "openbox")
        until("openbox manages the windows", lambda: "window id" in self.run(
            "xprop", "-root", "_NET_SUPPORTING_WM_CHECK", check=False).stdout)


class Lxqt(Dunst, X11Home):
    """lxqt-panel among openbox's windows."""
    PROGRAMS = ("lxqt-panel", "openbox", "dunst")

    def start_desktop(self):
        # Without the distribution's own configuration the panel has no plugins.
        self.environment.update(XDG_CONFIG_DIRS="/usr/share:/etc/xdg", XDG_CURRENT_DESKTOP="LXQt")
        self.start_openbox()
        self.start_daemon()

    def start_panel(self):
        self.start("panel", "lxqt-panel")
        self.wait_for_status_item_host()


class Tint2(Dunst, X11Home):
    """tint2, which knows no icons but those of XEmbed."""
    PROGRAMS = ("tint2", "openbox", "dunst")
    HAS_STATUS_ITEMS = False
    # For the list of windows, and draws what it shows when it has the time: on a busy machine a second click that
    # was aimed at the icon's picture misses it now and then.
    ICON_MOVES = True

    def start_desktop(self):
        self.start_openbox()
        self.start_daemon()

    def start_panel(self):
        self.start("panel", "tint2")
        until("tint2 is on screen", lambda: self.windows("--class", "tint2"))
