"""A pointer and a keyboard for Wayland compositors without a screen, spoken on the wire: libraries for it are
in no Debian package. sway has zwlr_virtual_pointer_manager_v1 and its fellow, KWin org_kde_kwin_fake_input."""
import socket
import struct
import tempfile
import time

from keyboard import codes

DISPLAY, REGISTRY = 1, 2
LEFT, RIGHT = 0x110, 0x111
FAKE_INPUT, VIRTUAL_POINTER = "org_kde_kwin_fake_input", "zwlr_virtual_pointer_manager_v1"
VIRTUAL_KEYBOARD = "zwp_virtual_keyboard_manager_v1"
KEYMAP = b"""xkb_keymap {
xkb_keycodes { include "evdev+aliases(qwerty)" }; xkb_types { include "complete" };
xkb_compatibility { include "complete" }; xkb_symbols { include "pc+us+inet(evdev)" };
};\0"""


def _text(text):
    raw = text.encode() + b"\0"
    return struct.pack("<I", len(raw)) + raw + b"\0" * (-len(raw) % 4)


class WaylandHand:
    """There from the start, so that every program that comes later finds pointer and keyboard at the seat."""

    def __init__(self, path):
        self._socket = socket.socket(socket.AF_UNIX)
        self._socket.settimeout(30)
        self._socket.connect(path)
        self._last = REGISTRY
        self._heard = b""
        self._globals = {}
        self._send(DISPLAY, 1, struct.pack("<I", REGISTRY))
        self._settle()
        self.is_fake_input = FAKE_INPUT in self._globals
        if self.is_fake_input:
            self._pointer = self._bind(FAKE_INPUT, 4)
            self._send(self._pointer, 0, _text("a test") + _text("stands for a hand"))
        else:
            seat, manager = self._bind("wl_seat", 1), self._bind(VIRTUAL_POINTER, 1)
            self._pointer = self._new()
            self._send(manager, 0, struct.pack("<II", seat, self._pointer))
            manager = self._bind(VIRTUAL_KEYBOARD, 1)
            self._keyboard = self._new()
            self._send(manager, 0, struct.pack("<II", seat, self._keyboard))
            self._send_keymap()
        self._settle()

    def close(self):
        self._socket.close()

    def move(self, x, y, size):
        """`size` is the whole layout's."""
        if self.is_fake_input:
            self._send(self._pointer, 9, struct.pack("<ii", x << 8, y << 8))
        else:
            self._send(self._pointer, 1, struct.pack("<IIIII", self._now(), x, y, *size))
            self._send(self._pointer, 4)
        self._settle()

    def click(self, x, y, size, button=LEFT):
        self.move(x - 1, y, size)
        self.move(x, y, size)
        for is_down in (1, 0):
            if self.is_fake_input:
                self._send(self._pointer, 2, struct.pack("<II", button, is_down))
            else:
                self._send(self._pointer, 2, struct.pack("<III", self._now(), button, is_down))
                self._send(self._pointer, 4)
            self._settle()

    def type(self, text):
        for code in codes(text):
            for is_down in (1, 0):
                if self.is_fake_input:
                    self._send(self._pointer, 10, struct.pack("<II", code, is_down))
                else:
                    self._send(self._keyboard, 1, struct.pack("<III", self._now(), code, is_down))
                self._settle()

    def _send_keymap(self):
        xkb_text = 1
        with tempfile.TemporaryFile() as file:
            file.write(KEYMAP)
            file.flush()
            message = struct.pack("<IIII", self._keyboard, 16 << 16 | 0, xkb_text, len(KEYMAP))
            socket.send_fds(self._socket, [message], [file.fileno()])

    @staticmethod
    def _now():
        return int(time.monotonic() * 1000) & 0xffffffff

    def _new(self):
        self._last += 1
        return self._last

    def _send(self, target, opcode, arguments=b""):
        self._socket.sendall(struct.pack("<II", target, (len(arguments) + 8) << 16 | opcode) + arguments)

    def _bind(self, interface, version):
        made = self._new()
        self._send(REGISTRY, 0, struct.pack("<I", self._globals[interface]) + _text(interface)
                   + struct.pack("<II", version, made))
        return made

    def _settle(self):
        """Until the compositor has done what it was sent so far."""
        callback = self._new()
        self._send(DISPLAY, 0, struct.pack("<I", callback))
        while True:
            sender, opcode, arguments = self._event()
            if sender == callback:
                return
            if sender == DISPLAY and opcode == 0:
                raise OSError(f"the compositor complains: {arguments!r}")
            if sender == REGISTRY and opcode == 0:
                number, length = struct.unpack_from("<II", arguments)
                self._globals[arguments[8:8 + length - 1].decode()] = number

    def _event(self):
        self._fill(8)
        sender, size_and_opcode = struct.unpack_from("<II", self._heard)
        size = size_and_opcode >> 16
        self._fill(size)
        arguments, self._heard = self._heard[8:size], self._heard[size:]
        return sender, size_and_opcode & 0xffff, arguments

    def _fill(self, size):
        while len(self._heard) < size:
            more = self._socket.recv(65536)
            if not more:
                raise OSError("the compositor has gone")
            self._heard += more
