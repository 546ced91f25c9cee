"""A small real desktop for tests: X server, window manager, panel, notification daemon and session bus.

Everything is private to it: home, runtime folder, buses, display. Nothing is waited for by the clock: `until`
runs until a condition holds, and its limit is only a guard against hanging.
"""
import ctypes
import os
import pathlib
import re
import shutil
import signal
import subprocess
import tempfile
import time

import gi

gi.require_version("Gio", "2.0")
from gi.repository import Gio, GLib  # noqa: E402

WATCHER = "org.kde.StatusNotifierWatcher"

BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>{kind}</type><keep_umask/><listen>unix:path={path}</listen>
<servicedir>{services}</servicedir>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/>
<allow own="*"/></policy></busconfig>
"""

PANEL = """<?xml version="1.0" encoding="UTF-8"?>
<channel name="xfce4-panel" version="1.0">
  <property name="configver" type="int" value="2"/>
  <property name="panels" type="array">
    <value type="int" value="1"/>
    <property name="dark-mode" type="bool" value="{dark}"/>
    <property name="panel-1" type="empty">
      <property name="position" type="string" value="p=6;x=0;y=0"/>
      <property name="position-locked" type="bool" value="true"/>
      <property name="length" type="uint" value="100"/>
      <property name="size" type="uint" value="28"/>
      <property name="plugin-ids" type="array"><value type="int" value="1"/></property>
    </property>
  </property>
  <property name="plugins" type="empty"><property name="plugin-1" type="string" value="systray"/></property>
</channel>
"""

# dunst hands its menu of actions to a program: ours writes down what it was offered and picks what the test
# asked for.
PICKER = """#!/bin/sh
cat > "{folder}/offered.new" && mv "{folder}/offered.new" "{folder}/offered"
grep -F -- "$(cat "{folder}/pick")" "{folder}/offered" | head -n 1
"""


def die_with_parent():
    ctypes.CDLL(None).prctl(1, signal.SIGKILL)


LIMIT = 30.0  # seconds


def until(what, condition, limit=None):
    """What `condition` returns as soon as that is true. A D-Bus error counts as not yet."""
    limit = limit or LIMIT
    context = GLib.MainContext.default()
    deadline = time.monotonic() + limit
    failure = None
    while True:
        while context.iteration(False):
            pass
        try:
            result = condition()
            if result:
                return result
        except GLib.Error as error:
            failure = error.message
        if time.monotonic() > deadline:
            raise AssertionError(f"did not happen within {limit:.0f} s: {what}" + (f" ({failure})" if failure else ""))
        wake = GLib.timeout_add(20, lambda: GLib.SOURCE_REMOVE)
        context.iteration(True)
        if context.find_source_by_id(wake):
            GLib.source_remove(wake)


class Desktop:
    # What the session bus may start.
    SERVICES = ("org.xfce.Xfconf.service",)

    def __init__(self, folder, dark_panel=False, size="1280x800"):
        self.folder = pathlib.Path(folder)
        self.size = size
        shutil.rmtree(self.folder, ignore_errors=True)
        self.processes = {}
        self.services = self.folder / "services"
        self.home = self.folder / "home"
        # A socket's path may not be longer than 107 bytes, which a build folder's easily is.
        self.runtime = pathlib.Path(tempfile.mkdtemp(prefix="limber-"))
        for made in (self.services, self.home):
            made.mkdir(parents=True)
        self.environment = {
            "PATH": os.environ["PATH"],
            "LC_ALL": "C.UTF-8",
            "TZ": "Europe/Berlin",
            "XDG_RUNTIME_DIR": str(self.runtime),
            "XDG_DATA_DIRS": "/usr/local/share:/usr/share",
            "XDG_CONFIG_DIRS": "/etc/xdg",
            "DBUS_SYSTEM_BUS_ADDRESS": f"unix:path={self.runtime}/no-system-bus",
            "GSETTINGS_BACKEND": "memory",
            "NO_AT_BRIDGE": "1",
            "QT_QPA_PLATFORM": "xcb",
        }
        for name in ("ASAN_OPTIONS", "UBSAN_OPTIONS", "LSAN_OPTIONS"):
            if name in os.environ:
                self.environment[name] = os.environ[name]
        self.new_home("home")
        channel = self.home / ".config/xfce4/xfconf/xfce-perchannel-xml/xfce4-panel.xml"
        channel.parent.mkdir(parents=True)
        channel.write_text(PANEL.format(dark="true" if dark_panel else "false"))
        try:
            self._start_bus()
            self._start_display()
        except BaseException:
            self.end()
            raise

    # -- what it is made of

    def new_home(self, name):
        """A home where nothing was ever done but to see the welcome, for the programs started from now on."""
        self.home = self.folder / name
        for variable, place in (("HOME", ""), ("XDG_CONFIG_HOME", ".config"), ("XDG_CACHE_HOME", ".cache"),
                                ("XDG_DATA_HOME", ".local/share"), ("XDG_STATE_HOME", ".local/state")):
            (self.home / place).mkdir(parents=True, exist_ok=True)
            self.environment[variable] = str(self.home / place)
        # Limber has been started here before; without the file it begins with its welcome.
        self.settings = self.home / ".config/limber/settings.json"
        self.settings.parent.mkdir(mode=0o700, exist_ok=True)
        self.settings.write_text('{"seen": {"welcome": true, "safety": true, "deskCheck": true}}')
        self.settings.chmod(0o600)

    def _start_bus(self):
        installed = pathlib.Path("/usr/share/dbus-1/services")
        for service in (found for pattern in self.SERVICES for found in installed.glob(pattern)):
            # There is no systemd here to start it.
            text = re.sub(r"^SystemdService=.*\n", "", service.read_text(), flags=re.M)
            (self.services / service.name).write_text(text)
        path = self.runtime / "bus"
        configuration = self.folder / "bus.conf"
        configuration.write_text(BUS.format(kind="session", path=path, services=self.services))
        self.start("dbus", "dbus-daemon", f"--config-file={configuration}", "--nofork", "--nopidfile")
        address = f"unix:path={path}"
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = address
        flags = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION
        self.bus = until("the bus answers",
                         lambda: Gio.DBusConnection.new_for_address_sync(address, flags, None, None))

    def _start_display(self):
        reader, writer = os.pipe()
        self.start("xvfb", "Xvfb", "-displayfd", str(writer), "-screen", "0", f"{self.size}x24", "-nolisten", "tcp",
                   "-noreset", pass_fds=(writer,))
        os.close(writer)
        with os.fdopen(reader) as number:
            self.environment["DISPLAY"] = ":" + number.readline().strip()

    def start_window_manager(self):
        self.start("wm", "xfwm4", "--compositor=off")

    def start_panel(self):
        # The panel's settings are read by xfconfd, whose home is the desktop's first one.
        self.start("panel", "xfce4-panel", "--disable-wm-check")
        self.wait_for_status_item_host()

    def wait_for_status_item_host(self):
        until("the panel is a tray host",
              lambda: self.property(WATCHER, "/StatusNotifierWatcher", WATCHER, "IsStatusNotifierHostRegistered"))

    def start_dunst(self):
        picker = self.folder / "picker"
        picker.write_text(PICKER.format(folder=self.folder))
        picker.chmod(0o755)
        configuration = self.folder / "dunstrc"
        configuration.write_text(f"[global]\ndmenu = {picker}\nwidth = 380\noffset = 20x50\n"
                                 "mouse_left_click = do_action, close_current\n")
        self.start("dunst", "dunst", "-config", str(configuration))
        until("dunst is on the bus", lambda: self.owner("org.freedesktop.Notifications"))

    def start_system_bus(self):
        path = self.runtime / "system-bus"
        configuration = self.folder / "system-bus.conf"
        configuration.write_text(BUS.format(kind="system", path=path, services=self.folder / "none"))
        self.environment["DBUS_SYSTEM_BUS_ADDRESS"] = f"unix:path={path}"
        self.start("system-bus", "dbus-daemon", f"--config-file={configuration}", "--nofork", "--nopidfile")
        flags = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION
        address = f"unix:path={path}"
        self.system_bus = until("the system bus answers",
                                lambda: Gio.DBusConnection.new_for_address_sync(address, flags, None, None))

    def is_on_system_bus(self, name):
        return self.system_bus.call_sync("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus",
                                         "NameHasOwner", GLib.Variant("(s)", (name,)), None,
                                         Gio.DBusCallFlags.NONE, 5000, None).unpack()[0]

    def start_logind(self):
        """logind's interface with one session."""
        self.start_system_bus()
        self.start("logind", "/usr/bin/python3", "-m", "dbusmock", "--template", "logind")
        until("logind is on the system bus", lambda: self.is_on_system_bus("org.freedesktop.login1"))
        self.environment["XDG_SESSION_ID"] = "c1"
        self.system_bus.call_sync("org.freedesktop.login1", "/org/freedesktop/login1", "org.freedesktop.DBus.Mock",
                                  "AddSession", GLib.Variant("(ssusb)", ("c1", "seat0", os.getuid(), "anna", True)),
                                  None, Gio.DBusCallFlags.NONE, 5000, None)

    def start_accessibility(self):
        """The bus that screen readers speak on; programs started from now on tell there what they show."""
        self.environment.pop("NO_AT_BRIDGE", None)
        self.environment["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
        self.start("accessibility", "/usr/libexec/at-spi-bus-launcher", "--launch-immediately")
        until("the accessibility bus is there", lambda: self.owner("org.a11y.Bus"))
        # libatspi finds its way by the environment, once.
        os.environ.update(self.environment)

    def start_sound_server(self):
        """PulseAudio with a loudspeaker that plays nowhere and a microphone that hears nothing."""
        self.start("pulse", "pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1",
                   "--load=module-null-sink", "--load=module-null-source",
                   "--load=module-native-protocol-unix auth-anonymous=1")
        until("the sound server listens", (self.runtime / "pulse/native").exists)

    def start_gnome_session(self):
        """GNOME's session manager with a session of nothing, for its inhibitors."""
        session = self.folder / "gnome/gnome-session/sessions/bench.session"
        session.parent.mkdir(parents=True)
        session.write_text("[GNOME Session]\nName=bench\nRequiredComponents=\n")
        (self.folder / "autostart").mkdir()
        environment = dict(self.environment, XDG_CURRENT_DESKTOP="GNOME",
                           XDG_DATA_DIRS=f"{self.folder}/gnome:{self.environment['XDG_DATA_DIRS']}")
        self.start("gnome-session", "/usr/libexec/gnome-session-binary", "--builtin", "--session=bench",
                   "--disable-acceleration-check", "-a", str(self.folder / "autostart"), environment=environment)
        until("the session manager is on the bus", lambda: self.owner("org.gnome.SessionManager"))

    def start_sway(self):
        """The Wayland compositor sway without a screen; programs started from now on show on it."""
        configuration = self.folder / "sway.conf"
        configuration.write_text("xwayland disable\noutput * resolution 1280x800\n")
        # sway refuses to run as root, so it is somebody else in a user namespace of its own.
        other = ["unshare", "--user", "--map-user=1000", "--map-group=1000", "--"] if os.getuid() == 0 else []
        self.start("sway", *other, "sway", "-c", str(configuration),
                   environment=dict(self.environment, WLR_BACKENDS="headless", WLR_LIBINPUT_NO_DEVICES="1",
                                    WLR_RENDERER="pixman", WLR_HEADLESS_OUTPUTS="1"))
        until("sway runs", lambda: list(self.runtime.glob("sway-ipc*.sock")) and list(self.runtime.glob("wayland-*.lock")))
        self.environment["WAYLAND_DISPLAY"] = next(self.runtime.glob("wayland-*.lock")).name.removesuffix(".lock")
        self.environment["QT_QPA_PLATFORM"] = "wayland"

    def plug_in_a_keyboard(self):
        """A keyboard that stays on sway, so that windows know of one before its first key: wtype takes the only
        one away with it when it ends, and a window that hears of a keyboard with its first key misses that key."""
        an_hour = "3600000"
        self.start("keyboard", "wtype", "-s", an_hour, "-k", "Shift_L")
        until("sway has a keyboard", lambda: '"keyboard"' in self.run(
            "swaymsg", "-s", str(next(self.runtime.glob("sway-ipc*.sock"))), "-t", "get_inputs", "-r").stdout)

    # -- processes

    def with_library(self, library, **variables):
        """The environment of a program that loads `library` first."""
        # Sanitizers want to be loaded first, unless they are told otherwise.
        sanitizer = ":".join(filter(None, (self.environment.get("ASAN_OPTIONS"), "verify_asan_link_order=0")))
        return dict(self.environment, LD_PRELOAD=str(library), ASAN_OPTIONS=sanitizer, **variables)

    def start(self, name, *command, environment=None, pass_fds=(), **options):
        log = open(self.folder / f"{name}.log", "ab")
        self.processes[name] = subprocess.Popen(
            command, env=environment or self.environment, stdin=options.get("stdin", subprocess.DEVNULL),
            stdout=options.get("stdout", log), stderr=log, pass_fds=pass_fds, preexec_fn=die_with_parent)
        log.close()
        return self.processes[name]

    def stop(self, name, how=signal.SIGTERM):
        process = self.processes.pop(name, None)
        for stream in (process.stdin, process.stdout) if process else ():
            if stream:
                stream.close()
        if process and process.poll() is None:
            process.send_signal(how)
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        return process.returncode if process else None

    def end(self):
        for name in reversed(list(self.processes)):
            self.stop(name)
        shutil.rmtree(self.runtime, ignore_errors=True)

    def run(self, *command, check=True):
        done = subprocess.run(command, env=self.environment, capture_output=True, text=True, timeout=60)
        if check and done.returncode != 0:
            raise AssertionError(f"{command} gave {done.returncode}: {done.stdout}{done.stderr}")
        return done

    def log(self, name):
        return (self.folder / f"{name}.log").read_text(errors="replace")

    # -- D-Bus

    def call(self, name, path, interface, method, signature=None, *arguments):
        parameters = GLib.Variant(signature, arguments) if signature else None
        return self.bus.call_sync(name, path, interface, method, parameters, None, Gio.DBusCallFlags.NO_AUTO_START,
                                  5000, None).unpack()

    def property(self, name, path, interface, which):
        return self.call(name, path, "org.freedesktop.DBus.Properties", "Get", "(ss)", interface, which)[0]

    def owner(self, name):
        return self.call("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "NameHasOwner",
                         "(s)", name)[0]

    # -- the screen

    def screenshot(self, name):
        """Leaves NAME.png in the folder, for looking."""
        self.run("import", "-window", "root", str(self.folder / f"{name}.png"))

    def pixels(self, x, y, width, height):
        """The rectangle's pixels as (red, green, blue)."""
        raw = subprocess.run(["import", "-window", "root", "-crop", f"{width}x{height}+{x}+{y}", "-depth", "8",
                              "rgb:-"], env=self.environment, capture_output=True, check=True).stdout
        return [tuple(raw[i:i + 3]) for i in range(0, len(raw), 3)]

    def windows(self, *criteria):
        """The ids of the windows on screen that xdotool finds by `criteria`."""
        found = self.run("xdotool", "search", "--onlyvisible", *criteria, check=False).stdout
        return found.split()

    def key(self, window, *keys):
        self.run("xdotool", "windowfocus", "--sync", window)
        self.run("xdotool", "key", *keys)

    # -- dunst

    def notifications_shown(self):
        return self.property("org.freedesktop.Notifications", "/org/freedesktop/Notifications",
                             "org.dunstproject.cmd0", "displayedLength")

    def answer_notification(self, action):
        """Picks `action` in dunst's menu and returns the menu's lines."""
        (self.folder / "offered").unlink(missing_ok=True)
        (self.folder / "pick").write_text(f"#{action} (")
        self.run("dunstctl", "context")
        until("dunst opens its menu", (self.folder / "offered").exists)
        return (self.folder / "offered").read_text()
