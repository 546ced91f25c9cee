#!/usr/bin/python3
"""A notification server that means no good: answers of the wrong types, signals about notifications that nobody showed, texts
without measure. Writes a line for each notification it is asked to show. Argument: what its answers are like."""
import sys

import gi

gi.require_version("Gio", "2.0")
from gi.repository import Gio, GLib  # noqa: E402

NAME = "org.freedesktop.Notifications"
PATH = "/org/freedesktop/Notifications"
LONG = "<b>" * 100_000

# What each method answers with, by the kind of malice.
ANSWERS = {
    "wrong-types": {"GetCapabilities": GLib.Variant("(as)", (["actions"],)), "GetServerInformation": GLib.Variant("()", ()),
                    "Notify": GLib.Variant("(s)", ("one",)), "CloseNotification": GLib.Variant("(ai)", ([1],))},
    "without-measure": {"GetCapabilities": GLib.Variant("(as)", ([LONG, "actions", "body-markup"],)),
                        "GetServerInformation": GLib.Variant("(ssss)", (LONG, LONG, LONG, LONG)),
                        "Notify": GLib.Variant("(u)", (4294967295,)), "CloseNotification": GLib.Variant("()", ())},
    "nothing-but-zero": {"GetCapabilities": GLib.Variant("(as)", ([],)),
                         "GetServerInformation": GLib.Variant("(ssss)", ("", "", "", "")),
                         "Notify": GLib.Variant("(u)", (0,)), "CloseNotification": GLib.Variant("()", ())},
}
NONSENSE = (
    ("ActionInvoked", GLib.Variant("(us)", (12345, "start"))),
    ("ActionInvoked", GLib.Variant("(us)", (0, LONG))),
    ("ActionInvoked", GLib.Variant("(ss)", ("start", "start"))),
    ("ActionInvoked", GLib.Variant("()", ())),
    ("NotificationClosed", GLib.Variant("(uu)", (4294967295, 4294967295))),
    ("NotificationClosed", GLib.Variant("(s)", ("gone",))),
    ("ActivationToken", GLib.Variant("(us)", (12345, LONG))),
    ("ActivationToken", GLib.Variant("(au)", ([1, 2, 3],))),
)

answers = ANSWERS[sys.argv[1]]
bus = Gio.bus_get_sync(Gio.BusType.SESSION)


def heard(_, message, is_incoming):
    """Answers by itself, because GDBus would see to it that the types are right."""
    if not is_incoming or message.get_message_type() != Gio.DBusMessageType.METHOD_CALL:
        return message
    answer = answers.get(message.get_member())
    if message.get_interface() != NAME or answer is None:
        return message
    reply = message.new_method_reply()
    reply.set_body(answer)
    bus.send_message(reply, Gio.DBusSendMessageFlags.NONE)
    if message.get_member() == "Notify":
        print("shown", flush=True)
        for _ in range(100):
            for signal, body in NONSENSE:
                bus.emit_signal(None, PATH, NAME, signal, body)
    return None


bus.add_filter(heard)
Gio.bus_own_name_on_connection(bus, NAME, Gio.BusNameOwnerFlags.NONE, None, None)
GLib.MainLoop().run()
