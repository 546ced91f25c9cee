"""What every desktop that Limber is at home on can be asked and told, whatever it is made of."""
import json
import subprocess

from desktop import Desktop, until

# The colour of an icon that the panel does not draw by itself.
INK = (0x1F, 0x97, 0x8B)
# Had Limber not looked for longer, the computer would have slept.
LONGEST_UNSEEN = 600  # seconds


class Picture:
    """What is on all monitors, as (red, green, blue)."""

    def __init__(self, ppm):
        header, self.raw = ppm.split(b"\n", 3)[:3], ppm.split(b"\n", 3)[3]
        assert header[0] == b"P6" and header[2] == b"255", header
        self.size = self.width, self.height = tuple(map(int, header[1].split()))

    def places(self, colour):
        """Every place that has exactly this colour."""
        found, wanted, at = [], bytes(colour), self.raw.find(bytes(colour))
        while at >= 0:
            if at % 3 == 0:
                found.append((at // 3 % self.width, at // 3 // self.width))
            at = self.raw.find(wanted, at + 1)
        return found

    def middle(self, colour):
        """The middle of what has this colour; None if there is none."""
        found = self.places(colour)
        if not found:
            return None
        return tuple(sorted(each[axis] for each in found)[len(found) // 2] for axis in (0, 1))


class Home(Desktop):
    """A desktop with a panel and somebody who shows notifications. What is left open here its parts know: see
    notification_daemons.py, x11_homes.py and wayland_homes.py."""
    PROGRAMS = ()             # what has to be installed
    HAS_STATUS_ITEMS = True   # else the panel knows the old XEmbed icons only
    ICON_MOVES = False        # a second click may miss it
    CLICK_OPENS_MENU = False  # else it activates the icon

    def start_desktop(self):
        """All but the panel."""
        raise NotImplementedError

    def stop_panel(self):
        self.stop("panel")

    def ppm(self):
        raise NotImplementedError

    def picture(self):
        return Picture(self.ppm())

    def keep_picture(self, name):
        (self.folder / f"{name}.ppm").write_bytes(self.ppm())
        subprocess.run(["convert", f"{self.folder}/{name}.ppm", f"{self.folder}/{name}.png"], check=True)
        (self.folder / f"{name}.ppm").unlink()

    def place_of_icon(self):
        """Where the panel has drawn the icon; None where there is none."""
        return self.picture().middle(INK)

    def icon(self):
        """Where it is drawn, as soon as it is."""
        return until("the panel draws the icon", self.place_of_icon)

    def shows_themed_icon(self):
        """The one that the panel has by its name, and may draw in its own colour."""
        return self.place_of_icon()

    def click(self, x, y, button="left"):
        raise NotImplementedError

    def window_titles(self):
        """Of Limber's windows that are on screen."""
        raise NotImplementedError

    def active_title(self):
        """Of the window that has the keyboard, whoever's it is; None for none."""
        raise NotImplementedError

    def is_in_front(self, title):
        """What is to come when a window that is there already is asked to come forward, for `until`."""
        return f"«{title}» has the keyboard", lambda: self.active_title() == title

    def type(self, text):
        raise NotImplementedError

    def start_notes(self, program):
        """A window of somebody who works, with the keyboard."""
        self.start("notes", program)
        until("the notes have the keyboard", lambda: self.active_title() == "Notes")

    def typed(self):
        """What stands in the notes."""
        lines = [line[5:] for line in self.log("notes").splitlines() if line.startswith("text ")]
        return lines[-1] if lines else ""

    # -- time

    def start_limber(self, limber, prepare_state, library, counted=0, before=(), **settings):
        """With `counted` minutes of active time, in a time of its own. `before` is a command that starts another."""
        self.run(prepare_state, str(counted))
        known = json.loads(self.settings.read_text())
        for section, values in settings.items():
            known[section].update(values)
        self.settings.write_text(json.dumps(known))
        self.limber = limber
        self.ahead = self.folder / "ahead"
        self.ahead.write_text("0")
        return self.start("limber", *before, limber,
                          environment=self.with_library(library, LIMBER_TEST_TIME_AHEAD=str(self.ahead)))

    def let_pass(self, seconds):
        """Limber is so much later from now on, and has looked."""
        while seconds > 0:
            step = min(seconds, LONGEST_UNSEEN)
            later = self.ahead.with_suffix(".new")
            later.write_text(str(int(self.ahead.read_text()) + step))
            later.rename(self.ahead)
            self.look()
            seconds -= step

    def look(self):
        """A word from the user that changes nothing when nothing is paused, but lets Limber look at the time."""
        self.run(self.limber, "resume")

    def status(self):
        return json.loads(self.run(self.limber, "status", "--json").stdout)
