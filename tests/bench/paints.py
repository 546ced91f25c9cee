"""What is painted on a desktop's screen, as paint_watch tells it."""
import subprocess
import threading

from desktop import until


class Paint:
    def __init__(self, at, width, height, processor):
        self.at, self.width, self.height, self.processor = at, width, height, processor

    @property
    def area(self):
        return self.width * self.height


class Window:
    def __init__(self, identity):
        self.identity, self.width, self.height, self.name = identity, 0, 0, ""
        self.paints = []
        self.first_picture = None  # when most of it was painted for the first time
        self.processor = None  # what its process had needed until then
        self.is_gone = False

    def see(self, paint):
        self.paints.append(paint)
        whole = self.width * self.height
        if self.first_picture is None and whole and paint.area * 2 >= whole:
            self.processor = paint.processor
            self.first_picture = paint.at


class Paints:
    """Follows every window that is made from now on."""

    def __init__(self, desktop, program):
        self.windows = []
        self._by_identity = {}  # the X server gives the same one to the next window
        self._is_ready = False
        self._watch = desktop.start("paint-watch", program, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        threading.Thread(target=self._read, daemon=True).start()
        until("the watch is ready", lambda: self._is_ready)

    def _read(self):
        for raw in self._watch.stdout:
            word, *rest = raw.decode(errors="replace").split()
            if word == "ready":
                self._is_ready = True
                continue
            window = self._by_identity.setdefault(int(rest[0]), Window(int(rest[0])))
            if word == "window":
                window.width, window.height = int(rest[2]), int(rest[3])
                window.name = rest[4]
                if window not in self.windows:
                    self.windows.append(window)
            elif word == "paint":
                window.see(Paint(float(rest[1]), int(rest[2]), int(rest[3]), float(rest[4])))
            elif word == "gone":
                window.is_gone = True
                del self._by_identity[window.identity]

    def close(self, window):
        self._watch.stdin.write(f"close {window.identity}\n".encode())
        self._watch.stdin.flush()

    def next(self, name, known):
        """The first window so called that is not among `known`, as soon as most of it has been painted."""
        return until(f"a window of {name} is painted",
                     lambda: next((window for window in self.windows[:] if window not in known and window.name == name
                                   and window.first_picture), None))
