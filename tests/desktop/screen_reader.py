"""What a screen reader learns of Limber's windows, over AT-SPI. Import it after Desktop.start_accessibility()."""
import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

from desktop import until  # noqa: E402

# What can be acted on, and so has to be named and reached.
CONTROLS = {Atspi.Role.PUSH_BUTTON, Atspi.Role.CHECK_BOX, Atspi.Role.RADIO_BUTTON, Atspi.Role.COMBO_BOX,
            Atspi.Role.SPIN_BUTTON, Atspi.Role.SLIDER, Atspi.Role.TEXT, Atspi.Role.TOGGLE_BUTTON}
SPEAKS_BY_ITSELF = {Atspi.Role.ALERT, Atspi.Role.NOTIFICATION}


class Control:
    def __init__(self, node):
        states = node.get_state_set()
        self.node = node
        self.role = node.get_role()
        self.name = node.get_name() or ""
        self.description = node.get_description() or ""
        self.is_showing = states.contains(Atspi.StateType.SHOWING)
        self.is_enabled = states.contains(Atspi.StateType.ENABLED)
        self.is_focusable = states.contains(Atspi.StateType.FOCUSABLE)
        self.is_focused = states.contains(Atspi.StateType.FOCUSED)
        self.is_checked = states.contains(Atspi.StateType.CHECKED)

    def __repr__(self):
        return f"{self.role.value_nick} «{self.name}»"


class ScreenReader:
    def __init__(self):
        Atspi.init()
        Atspi.set_timeout(20_000, 60_000)  # else a busy program counts as one that is gone
        self.said = []
        self.focus = None
        self._listener = Atspi.EventListener.new(self._hear)
        self._listener.register("object:state-changed:showing")
        self._listener.register("object:state-changed:focused")

    def _hear(self, event):
        try:
            if event.detail1 != 1:
                return
            if event.type.startswith("object:state-changed:focused"):
                self.focus = Control(event.source)
            elif event.source.get_role() in SPEAKS_BY_ITSELF:
                self.said.append(event.source.get_name())
        except GLib.Error:
            pass  # it is gone already

    @staticmethod
    def windows():
        """Limber's windows that are on screen, by their names."""
        found = {}
        desktop = Atspi.get_desktop(0)
        for i in range(desktop.get_child_count()):
            program = desktop.get_child_at_index(i)
            if program is None or "limber" not in (program.get_name() or "").lower():
                continue
            program.clear_cache()
            for j in range(program.get_child_count()):
                window = program.get_child_at_index(j)
                if window is not None and window.get_state_set().contains(Atspi.StateType.SHOWING):
                    found[window.get_name()] = window
        return found

    def window(self, name):
        return until(f"the window «{name}» is on screen",
                     lambda: next((w for n, w in self.windows().items() if n.startswith(name)), None))

    def everything(self, window):
        """All that is on screen in `window`."""
        found = []

        def walk(node):
            if node is None:
                return
            control = Control(node)
            if not control.is_showing:
                return
            found.append(control)
            for i in range(node.get_child_count()):
                walk(node.get_child_at_index(i))

        window.clear_cache()
        walk(window)
        return found

    def controls(self, window):
        return [each for each in self.everything(window) if each.role in CONTROLS and each.is_focusable]

    def find(self, window, name, role=None):
        for each in self.everything(window):
            if each.name == name and (role is None or each.role == role):
                return each
        return None

    def focused(self, window):
        return next((each for each in self.everything(window) if each.is_focused and each.role != Atspi.Role.FRAME), None)

    def next_focus(self):
        """What gets the focus next, as it is told."""
        self.focus = None
        return lambda: self.focus

    def press(self, window, name):
        control = until(f"«{name}» is there", lambda: self.find(window, name))
        control.node.get_action_iface().do_action(0)
