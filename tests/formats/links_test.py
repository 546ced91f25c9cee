"""Every relative link, anchor and picture in README.md and docs/ leads somewhere, and docs/README.md lists every page.

links_test.py SOURCE_DIR
"""

import pathlib
import re
import sys

SOURCE = pathlib.Path(sys.argv[1])
LINK = re.compile(r"\]\(([^)\s]+)\)")
CODE = re.compile(r"```.*?```|`[^`\n]*`", re.S)


def anchors(page):
    """The anchors of a page's headings, as GitHub and most others make them."""
    headings = re.findall(r"^#+ (.+)$", re.sub(r"```.*?```", "", page.read_text(), flags=re.S), re.M)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


def problems():
    pages = [SOURCE / "README.md", *sorted((SOURCE / "docs").rglob("*.md"))]
    for page in pages:
        for link in LINK.findall(CODE.sub("", page.read_text())):
            if re.match(r"[a-z]+:", link):
                continue
            path, _, anchor = link.partition("#")
            target = (page.parent / path).resolve() if path else page
            if not target.exists():
                yield f"{page.relative_to(SOURCE)}: {link} does not exist"
            elif anchor and anchor not in anchors(target):
                yield f"{page.relative_to(SOURCE)}: {link} has no such heading"
    index = (SOURCE / "docs" / "README.md").read_text()
    for listed in sorted((SOURCE / "docs").glob("*.*")):
        if listed.name != "README.md" and f"({listed.name})" not in index:
            yield f"docs/README.md does not list {listed.name}"
    pictures = {path.name for path in (SOURCE / "docs" / "pictures").iterdir()}
    text = "".join(page.read_text() for page in pages)
    text += "".join(path.read_text() for path in (SOURCE / "resources" / "desktop").iterdir())
    for unused in sorted(name for name in pictures if name not in text):
        yield f"docs/pictures/{unused} is on no page"


found = list(problems())
print("\n".join(found))
sys.exit(1 if found else 0)
