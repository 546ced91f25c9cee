#!/usr/bin/python3
"""Limber and the real systemd-logind: sleep waits until the state is on disk. logind runs on a private bus and in a
mount namespace of its own, with a stand-in for systemd, so nothing ever sleeps. Arguments: the programs limber and
prepare_state, and a folder for logs."""
import json
import os
import pathlib
import re
import sys
import unittest

from gi.repository import Gio, GLib

from desktop import Desktop, until
from status_item import StatusItem

LIMBER, PREPARE_STATE, FOLDER = sys.argv[1:4]
HERE = pathlib.Path(__file__).parent
SKIPPED = 77
LOGIND = "org.freedesktop.login1"
LOGIND_PATH = "/org/freedesktop/login1"
MANAGER = "org.freedesktop.login1.Manager"

ALONE = """mount -t tmpfs tmpfs /run/systemd && cd /run/systemd && mkdir seats sessions users inhibit system &&
mount -t tmpfs tmpfs /sys/power && echo "freeze mem disk" > /sys/power/state &&
echo "[s2idle] deep" > /sys/power/mem_sleep && exec /lib/systemd/systemd-logind"""


class LogindTest(unittest.TestCase):
    def setUp(self):
        self.desktop = Desktop(f"{FOLDER}/{self._testMethodName}")
        self.addCleanup(self.desktop.end)
        self.desktop.start_system_bus()
        self.desktop.start("systemd", "/usr/bin/python3", str(HERE / "systemd_stand_in.py"))
        until("the stand-in is on the bus", lambda: self.desktop.is_on_system_bus("org.freedesktop.systemd1"))
        self.desktop.start("logind", "unshare", "--mount", "--propagation", "private", "sh", "-c", ALONE)
        until("logind is on the bus", lambda: self.desktop.is_on_system_bus(LOGIND))
        self.make_session()
        self.desktop.start_window_manager()
        self.desktop.start_panel()
        self.desktop.run(PREPARE_STATE, "37")
        self.trace = self.desktop.folder / "limber.strace"
        self.desktop.start("limber", "strace", "-f", "--seccomp-bpf", "-qq", "-y", "-s", "200", "-e",
                           "trace=recvmsg,pwrite64,fdatasync,fsync,close", "-o", str(self.trace), LIMBER)
        StatusItem(self.desktop)

    def logind(self, method, signature=None, *arguments, path=LOGIND_PATH, interface=MANAGER):
        parameters = GLib.Variant(signature, arguments) if signature else None
        return self.desktop.system_bus.call_sync(LOGIND, path, interface, method, parameters, None,
                                                 Gio.DBusCallFlags.NONE, 10000, None).unpack()

    def make_session(self):
        """A session led by this process. It lives as long as what CreateSession gave is open."""
        parameters = GLib.Variant("(uusssssussbssa(sv))", (os.getuid(), os.getpid(), "bench", "x11", "user", "bench",
                                                           "", 0, "", ":80", False, "", "", []))
        reply, self.held = self.desktop.system_bus.call_with_unix_fd_list_sync(
            LOGIND, LOGIND_PATH, MANAGER, "CreateSession", parameters, None, Gio.DBusCallFlags.NONE, 10000, None, None)
        self.session, self.session_path = reply.unpack()[:2]
        self.desktop.environment["XDG_SESSION_ID"] = self.session

    def session_call(self, method, signature=None, *arguments):
        return self.logind(method, signature, *arguments, path=self.session_path,
                           interface="org.freedesktop.login1.Session")

    def locks(self):
        return [lock[:4] for lock in self.logind("ListInhibitors")[0] if lock[1] == "Limber"]

    def is_counting(self):
        return json.loads(self.desktop.run(LIMBER, "status", "--json").stdout)["counting"]

    def test_sleep_waits_for_the_state_to_be_on_disk_and_is_held_back_again_after_waking(self):
        heard = []
        self.desktop.system_bus.signal_subscribe(LOGIND, MANAGER, "PrepareForSleep", LOGIND_PATH, None,
                                                 Gio.DBusSignalFlags.NONE,
                                                 lambda *signal: heard.append(signal[5].unpack()[0]))
        for number in (1, 2):
            until("sleep is held back", lambda: len(self.locks()) == 1)
            self.assertEqual([(lock[0], lock[3]) for lock in self.locks()], [("sleep", "delay")])
            del heard[:]
            self.logind("Suspend", "(b)", False)
            until("it has slept and woken", lambda: heard == [True, False])
            until("the lock was let go", lambda: len(self.releases()) == number)
        for release in self.releases():
            self.assertRegex(release, r"f(data)?sync\(\d+<[^>]*history\.db")

    def releases(self):
        """What Limber did, for each lock it let go, since logind's last signal. A lock is open twice until the message
        that brought it is gone; the second time it is closed lets sleep come."""
        lines = self.trace.read_text(errors="replace").splitlines()
        done = []
        for number in range(1, 10):
            closed = [i for i, line in enumerate(lines) if re.search(rf"close\(\d+<[^>]*/inhibit/{number}\.ref>", line)]
            if len(closed) == 2:
                signalled = max(i for i, line in enumerate(lines[:closed[1]]) if "PrepareForSleep" in line)
                done.append("\n".join(lines[signalled:closed[1]]))
        return done

    def test_a_locked_session_does_not_count(self):
        until("it counts", self.is_counting)
        self.session_call("SetLockedHint", "(b)", True)
        until("it stands still", lambda: not self.is_counting())
        self.session_call("SetLockedHint", "(b)", False)
        until("it counts again", self.is_counting)


if __name__ == "__main__":
    if os.getuid() != 0:
        print("skipped: logind can only be run by root")
        sys.exit(SKIPPED)
    unittest.main(argv=sys.argv[:1] + sys.argv[4:], verbosity=2)
