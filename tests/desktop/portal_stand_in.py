"""The portals that Limber uses in a sandbox, doing what a test says."""
from gi.repository import Gio, GLib

NAME, PATH = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"
NOTIFICATION, BACKGROUND, SETTINGS = (f"org.freedesktop.portal.{each}" for each in ("Notification", "Background", "Settings"))
INTERFACES = f"""<node>
<interface name="{NOTIFICATION}">
<method name="AddNotification"><arg type="s" direction="in"/><arg type="a{{sv}}" direction="in"/></method>
<method name="RemoveNotification"><arg type="s" direction="in"/></method>
</interface>
<interface name="{BACKGROUND}">
<method name="RequestBackground"><arg type="s" direction="in"/><arg type="a{{sv}}" direction="in"/>
<arg type="o" direction="out"/></method>
<property name="version" type="u" access="read"/>
</interface>
<interface name="{SETTINGS}">
<method name="Read"><arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="v" direction="out"/></method>
</interface>
</node>"""
NO_PREFERENCE, DARK, LIGHT = 0, 1, 2


class PortalStandIn:
    def __init__(self, desktop):
        flags = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION
        self.bus = Gio.DBusConnection.new_for_address_sync(
            desktop.environment["DBUS_SESSION_BUS_ADDRESS"], flags, None, None)
        self.shown = {}     # what is on show, by its id
        self.asked = []     # for leave to run in the background
        self.grants = True
        self.scheme = NO_PREFERENCE
        for interface in Gio.DBusNodeInfo.new_for_xml(INTERFACES).interfaces:
            self.bus.register_object(PATH, interface, self._call, lambda *_: GLib.Variant("u", 1), None)
        self.bus.call_sync("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "RequestName",
                           GLib.Variant("(su)", (NAME, 4)), None, Gio.DBusCallFlags.NONE, 5000, None)

    def _call(self, _bus, sender, _path, _interface, method, parameters, invocation):
        given = parameters.unpack()
        answer = None
        if method == "AddNotification":
            self.shown[given[0]] = given[1]
        elif method == "RemoveNotification":
            self.shown.pop(given[0], None)
        elif method == "RequestBackground":
            self.asked.append(given[1])
            handle = f"{PATH}/request/{sender[1:].replace('.', '_')}/{given[1]['handle_token']}"
            answer = GLib.Variant("(o)", (handle,))
            results = {"background": GLib.Variant("b", self.grants),
                       "autostart": GLib.Variant("b", self.grants and given[1]["autostart"])}
            GLib.idle_add(lambda: self._tell(handle, "org.freedesktop.portal.Request", "Response",
                                             GLib.Variant("(ua{sv})", (0 if self.grants else 1, results))) or False)
        elif method == "Read":
            answer = GLib.Variant("(v)", (GLib.Variant("v", GLib.Variant("u", self.scheme)),))
        invocation.return_value(answer)

    def _tell(self, path, interface, signal, parameters):
        self.bus.emit_signal(None, path, interface, signal, parameters)

    def press(self, identity, action):
        """A button of what is on show, or the thing itself. As the portals of the desktops do, this one opens the
        program before it tells of an action that is not the program's own."""
        program, application = "io.github.limber_app.Limber", "org.freedesktop.Application"

        def call(method, parameters):
            self.bus.call(program, "/" + program.replace(".", "/"), application, method, parameters, None,
                          Gio.DBusCallFlags.NONE, 5000, None, None)

        if action.startswith("app."):
            call("ActivateAction", GLib.Variant("(sava{sv})", (action[len("app."):], [], {})))
            return
        call("Activate", GLib.Variant("(a{sv})", ({},)))
        self._tell(PATH, NOTIFICATION, "ActionInvoked", GLib.Variant("(ssav)", (identity, action, [])))

    def prefer(self, scheme):
        self.scheme = scheme
        self._tell(PATH, SETTINGS, "SettingChanged", GLib.Variant(
            "(ssv)", ("org.freedesktop.appearance", "color-scheme", GLib.Variant("u", scheme))))
