#!/usr/bin/python3
"""As much of systemd on the system bus as logind needs to "sleep": a unit's job is done a moment after it was begun."""
import dbus
import dbus.mainloop.glib
import dbus.service
from gi.repository import GLib

MANAGER = "org.freedesktop.systemd1.Manager"
A_MOMENT = 100  # milliseconds


class Manager(dbus.service.Object):
    jobs = 0

    def begin(self, unit):
        self.jobs += 1
        number, path = self.jobs, dbus.ObjectPath(f"/org/freedesktop/systemd1/job/{self.jobs}")
        GLib.timeout_add(A_MOMENT, lambda: self.JobRemoved(dbus.UInt32(number), path, unit, "done") or False)
        return path

    @dbus.service.method(MANAGER, in_signature="ss", out_signature="o")
    def StartUnit(self, unit, mode):
        return self.begin(unit)

    @dbus.service.method(MANAGER, in_signature="ss", out_signature="o")
    def StopUnit(self, unit, mode):
        return self.begin(unit)

    @dbus.service.method(MANAGER, in_signature="ssa(sv)a(sa(sv))", out_signature="o")
    def StartTransientUnit(self, unit, mode, properties, others):
        return self.begin(unit)

    @dbus.service.method(MANAGER, in_signature="", out_signature="")
    def Subscribe(self):
        pass

    @dbus.service.signal(MANAGER, signature="uoss")
    def JobRemoved(self, number, path, unit, result):
        pass


class Target(dbus.service.Object):
    @dbus.service.method("org.freedesktop.DBus.Properties", in_signature="ss", out_signature="v")
    def Get(self, interface, name):
        return {"LoadState": "loaded", "ActiveState": "inactive"}.get(str(name), "")


dbus.mainloop.glib.DBusGMainLoop(set_as_default=True)
bus = dbus.SystemBus()
targets = [Target(bus, f"/org/freedesktop/systemd1/unit/{name}_2etarget") for name in ("suspend", "hibernate")]
manager = Manager(bus, "/org/freedesktop/systemd1")
name = dbus.service.BusName("org.freedesktop.systemd1", bus)
GLib.MainLoop().run()
