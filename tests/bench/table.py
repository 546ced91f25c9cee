"""The table of costs, as Markdown."""

PEERS = ("workrave", "rsibreak", "safeeyes")


class Table:
    def __init__(self):
        self.rows = []

    def add(self, what, limber, bare=None, aim="", peers=None):
        """One line. `aim` is what the ratio should not be above, or what was promised, in words."""
        self.rows.append({"what": what, "limber": limber, "bare": bare, "aim": aim, "peers": peers or {}})

    def text(self):
        lines = ["| | Limber | bare Qt | ratio | aim | " + " | ".join(PEERS) + " |",
                 "| --- | ---: | ---: | ---: | ---: |" + " ---: |" * len(PEERS)]
        for row in self.rows:
            ratio = f"{row['limber'] / row['bare']:.2f}" if row["bare"] else ""
            cells = [row["what"], number(row["limber"]), number(row["bare"]), ratio, str(row["aim"])]
            cells += [number(row["peers"].get(peer)) for peer in PEERS]
            lines.append("| " + " | ".join(cells) + " |")
        return "\n".join(lines)


def number(value):
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    return f"{value:.0f}" if value == int(value) or value >= 100 else f"{value:.1f}"
