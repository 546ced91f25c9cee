"""KDE Plasma 5.27, on X11 and on Wayland."""
import json
import os
import shutil
import time

from gi.repository import Gio, GLib

from at_home import Home
from desktop import until
from notification_daemons import NAME, PATH
from wayland_homes import WaylandHome
from x11_homes import X11Home

LISTENER = """<node><interface name="io.github.limber_app.Test"><method name="Tell">
<arg type="s" name="windows" direction="in"/></method></interface></node>"""
# KWin tells of its windows only to a script that runs inside it.
SCRIPT = """
var all = workspace.clientList(), told = [];
for (var i = 0; i < all.length; ++i) {
    var one = all[i];
    told.push({title: one.caption, window_class: String(one.resourceClass), is_active: one.active,
               is_notification: one.notification, demands_attention: one.demandsAttention,
               x: one.x, y: one.y, width: one.width, height: one.height});
}
callDBus("%s", "/windows", "io.github.limber_app.Test", "Tell", JSON.stringify(told));
"""
FORGETS_AFTER = 1.5  # seconds
FREE_OF_BUTTONS = 100
TEXT = (0x23, 0x26, 0x29)  # in Breeze
# How far the middle of each button of a notification is from its right edge, and of all from its lower one.
BUTTONS, BUTTONS_ABOVE = {"Start": 148, "In 10 min": 86, "Skip": 26}, 18


class Plasma(Home):
    SERVICES = ("org.kde.*",)
    DAEMON = "panel"  # plasmashell is panel and notification server in one

    def prepare_plasma(self):
        self.environment.update(XDG_CURRENT_DESKTOP="KDE", KDE_FULL_SESSION="true", KDE_SESSION_VERSION="5",
                                QT_QUICK_BACKEND="software", LIBGL_ALWAYS_SOFTWARE="1")
        node = Gio.DBusNodeInfo.new_for_xml(LISTENER)
        self._told = None
        self.bus.register_object("/windows", node.interfaces[0], self._hear, None, None)
        self.script = self.folder / "windows.js"
        self.script.write_text(SCRIPT % self.bus.get_unique_name())

    def share_environment(self):
        """With what the bus starts; Plasma's services need it."""
        self.run("dbus-update-activation-environment", *[
            f"{name}={self.environment[name]}" for name in (
                "DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "XDG_CURRENT_DESKTOP", "KDE_FULL_SESSION",
                "KDE_SESSION_VERSION", "QT_QUICK_BACKEND", "LIBGL_ALWAYS_SOFTWARE") if name in self.environment])

    def start_panel(self):
        self.start("panel", "plasmashell")
        self.wait_for_status_item_host()
        until("Plasma shows notifications", lambda: self.owner(NAME))

    start_daemon = start_panel

    def _hear(self, _connection, _sender, _path, _interface, _method, parameters, invocation):
        self._told = json.loads(parameters.unpack()[0])
        invocation.return_value(None)

    def plasma_windows(self):
        kwin = "org.kde.KWin"
        self._told = None
        number = self.call(kwin, "/Scripting", "org.kde.kwin.Scripting", "loadScript", "(ss)", str(self.script),
                           "windows")[0]
        try:
            self.call(kwin, f"/{number}", "org.kde.kwin.Script", "run")
            return until("KWin tells of its windows", lambda: self._told is not None and [self._told])[0]
        finally:
            self.call(kwin, "/Scripting", "org.kde.kwin.Scripting", "unloadScript", "(s)", "windows")

    def shows_themed_icon(self):
        """Plasma draws it in the colour of its text, at the left end of its own icons."""
        return sum(1000 < x < 1085 and y > 750 for x, y in self.picture().places(TEXT)) > 20

    def window_titles(self):
        return [each["title"] for each in self.plasma_windows() if "limber" in each["window_class"].lower()]

    def active_title(self):
        return next((each["title"] for each in self.plasma_windows() if each["is_active"]), None)

    def _notifications(self):
        return [each for each in self.plasma_windows() if each["is_notification"]]

    def shown(self):
        return len(self._notifications())

    def _press(self, from_right, from_bottom):
        """As soon as it takes a click; it moves in and grows first."""
        seen = []

        def stands_still():
            seen.append((self._notifications(), self.picture().raw))
            return len(seen) > 2 and seen[-1] == seen[-2] == seen[-3]

        until("the notification stands still", stands_still)

        def is_pressed():
            for each in self._notifications():
                self.click(int(each["x"] + each["width"] - from_right), int(each["y"] + each["height"] - from_bottom))
            return not self._notifications()

        until("the notification takes the click", is_pressed)
        self._let_plasma_forget()

    @staticmethod
    def _let_plasma_forget():
        """In a time of its own Limber is minutes later at once. Plasma is not: for a moment it drops what is the same
        as what it has just shown, or what comes when quiet has just ended, and tells nobody when it would not."""
        since = time.monotonic()
        until("the moment is over", lambda: time.monotonic() > since + FORGETS_AFTER)

    def answer(self, label):
        self._press(BUTTONS[label], BUTTONS_ABOVE)

    def click_notification(self):
        self._press(FREE_OF_BUTTONS, FREE_OF_BUTTONS // 2)

    def wish_quiet(self, is_on):
        if is_on:
            self._quiet = self.call(NAME, PATH, NAME, "Inhibit", "(ssa{sv})", "org.example.other", "presenting", {})[0]
        else:
            self.call(NAME, PATH, NAME, "UnInhibit", "(u)", self._quiet)
            self._let_plasma_forget()


class PlasmaX11(Plasma, X11Home):
    PROGRAMS = ("kwin_x11", "kded5", "plasmashell")
    def start_desktop(self):
        self.prepare_plasma()
        self.share_environment()
        self.start("wm", "kwin_x11")
        until("KWin runs", lambda: self.owner("org.kde.KWin"))
        self.start("kded", "kded5")


class PlasmaWayland(Plasma, WaylandHome):
    def is_in_front(self, title):
        """KWin gives no token for what an invented hand has clicked, and marks the window then."""
        return f"«{title}» demands attention", lambda: any(
            each["title"] == title and each["demands_attention"] for each in self.plasma_windows())

    PROGRAMS = ("kwin_wayland", "kded5", "plasmashell")
    def start_desktop(self):
        self.prepare_plasma()
        # Without the file's capability, which a container may forbid.
        kwin = self.folder / "kwin_wayland"
        shutil.copy("/usr/bin/kwin_wayland", kwin)
        self.environment.update(XDG_SESSION_TYPE="wayland", KWIN_WAYLAND_NO_PERMISSION_CHECKS="1",
                                KWIN_SCREENSHOT_NO_PERMISSION_CHECKS="1")
        environment = {name: value for name, value in self.environment.items()
                       if name not in ("DISPLAY", "QT_QPA_PLATFORM")}
        self.start("kwin", str(kwin), "--virtual", "--width", "1280", "--height", "800", "--socket", "wayland-kwin",
                   environment=environment)
        until("KWin runs", lambda: (self.runtime / "wayland-kwin").exists() and self.owner("org.kde.KWin"))
        self.environment.update(WAYLAND_DISPLAY="wayland-kwin", QT_QPA_PLATFORM="wayland")
        del self.environment["DISPLAY"]
        self.start_hand()
        self.share_environment()
        self.start("kded", "kded5")

    def ppm(self):
        reader, writer = os.pipe()
        files = Gio.UnixFDList.new()
        handle = files.append(writer)
        os.close(writer)
        what = self.bus.call_with_unix_fd_list_sync(
            "org.kde.KWin", "/org/kde/KWin/ScreenShot2", "org.kde.KWin.ScreenShot2", "CaptureWorkspace",
            GLib.Variant("(a{sv}h)", ({}, handle)), None, Gio.DBusCallFlags.NONE, 10_000, files, None)[0].unpack()[0]
        del files
        with os.fdopen(reader, "rb") as stream:
            raw = stream.read(what["stride"] * what["height"])
        width, height = what["width"], what["height"]
        rgb = bytearray(width * height * 3)
        rgb[0::3], rgb[1::3], rgb[2::3] = raw[2::4], raw[1::4], raw[0::4]
        return b"P6\n%d %d\n255\n" % (width, height) + bytes(rgb)
