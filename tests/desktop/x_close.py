"""Asks a window of an X server to close, as a window manager does for its close button."""
import ctypes

CLIENT_MESSAGE, NO_EVENT_MASK, CURRENT_TIME = 33, 0, 0


class ClientMessage(ctypes.Structure):
    _fields_ = [("type", ctypes.c_int), ("serial", ctypes.c_ulong), ("is_sent", ctypes.c_int),
                ("display", ctypes.c_void_p), ("window", ctypes.c_ulong), ("message", ctypes.c_ulong),
                ("format", ctypes.c_int), ("data", ctypes.c_long * 5)]


class Event(ctypes.Union):
    _fields_ = [("message", ClientMessage), ("room", ctypes.c_long * 24)]


class XClose:
    def __init__(self, display):
        self._x = ctypes.CDLL("libX11.so.6")
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._x.XOpenDisplay.argtypes = [ctypes.c_char_p]
        self._x.XInternAtom.restype = ctypes.c_ulong
        self._x.XInternAtom.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int]
        self._x.XSendEvent.argtypes = [ctypes.c_void_p, ctypes.c_ulong, ctypes.c_int, ctypes.c_long,
                                       ctypes.POINTER(Event)]
        for each in (self._x.XSync, self._x.XCloseDisplay):
            each.argtypes = [ctypes.c_void_p] + [ctypes.c_int] * (each is self._x.XSync)
        self._display = self._x.XOpenDisplay(display.encode())
        if not self._display:
            raise OSError(f"no X server answers at {display}")

    def end(self):
        self._x.XCloseDisplay(self._display)

    def _atom(self, name):
        return self._x.XInternAtom(self._display, name.encode(), False)

    def close(self, window):
        """The X server has handed it to the window when this returns."""
        event = Event(message=ClientMessage(
            type=CLIENT_MESSAGE, window=window, message=self._atom("WM_PROTOCOLS"), format=32,
            data=(self._atom("WM_DELETE_WINDOW"), CURRENT_TIME)))
        self._x.XSendEvent(self._display, window, False, NO_EVENT_MASK, ctypes.byref(event))
        self._x.XSync(self._display, False)
