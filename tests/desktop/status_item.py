"""The tray icon as a panel sees it: StatusNotifierItem and com.canonical.dbusmenu."""
from gi.repository import GLib

from desktop import WATCHER, until

ITEM = "org.kde.StatusNotifierItem"
MENU = "com.canonical.dbusmenu"


def registered(desktop):
    return desktop.property(WATCHER, "/StatusNotifierWatcher", WATCHER, "RegisteredStatusNotifierItems")


class StatusItem:
    """The one icon in the tray."""

    def __init__(self, desktop):
        self.desktop = desktop
        name = until("one icon is in the tray", lambda: len(registered(desktop)) == 1 and registered(desktop)[0])
        name, _, path = name.partition("/")
        self.name = name.rstrip("@")  # as GNOME writes it
        self.path = "/" + path if path else "/StatusNotifierItem"
        self.menu_path = until("the icon has a menu", lambda: self.property("Menu"))

    def property(self, which):
        return self.desktop.property(self.name, self.path, ITEM, which)

    def tooltip(self):
        return self.property("ToolTip")[2]

    def pixmaps(self):
        """The icon's pictures by their size, each as lists of (alpha, red, green, blue)."""
        pictures = {}
        for width, height, raw in self.property("IconPixmap"):
            assert width == height and len(raw) == width * height * 4
            pictures[width] = [tuple(raw[i:i + 4]) for i in range(0, len(raw), 4)]
        return pictures

    def activate(self, x=10, y=10):
        self.desktop.call(self.name, self.path, ITEM, "Activate", "(ii)", x, y)

    def menu(self):
        """The visible entries by their way through the menu, "Snooze/10 minutes", in order: (id, enabled)."""
        self.desktop.call(self.name, self.menu_path, MENU, "AboutToShow", "(i)", 0)
        root = self.desktop.call(self.name, self.menu_path, MENU, "GetLayout", "(iias)", 0, -1, [])[1]
        entries = {}

        def walk(node, way):
            identity, properties, children = node
            label = properties.get("label", "").replace("__", "\0").replace("_", "").replace("\0", "_")
            if label and properties.get("visible", True):
                entries[way + label] = (identity, properties.get("enabled", True))
            for child in children:
                walk(child, way + label + "/" if label else way)

        walk(root, "")
        return entries

    def click(self, way):
        entries = self.menu()
        assert way in entries, f"no entry {way} in {list(entries)}"
        identity, enabled = entries[way]
        assert enabled, f"{way} is switched off"
        self.desktop.call(self.name, self.menu_path, MENU, "Event", "(isvu)", identity, "clicked",
                          GLib.Variant("i", 0), 0)
