"""Reads the window from outside, as a screen reader does, and prints what it finds as JSON.

Run by the system's own Python, which has the bindings of the accessibility bus:
`python3 bus_walk.py SECONDS` waits so long for a program called readerapp, and then for its list.
"""

import json
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402 - the version comes first

ROWS = 40  # of a table: more would only be more of the same
QUIET = 0.1


def main() -> None:
    """Wait for the window, walk through it, print."""
    deadline = time.monotonic() + float(sys.argv[1])
    found = []
    while time.monotonic() < deadline:
        app = _app()
        found = list(_walk(app)) if app is not None else []
        if any(each["role"] == "table cell" and each["name"] not in ("", "…") for each in found):
            break
        time.sleep(QUIET)
    print(json.dumps(found))


def _app():
    desktop = Atspi.get_desktop(0)
    for number in range(desktop.get_child_count()):
        child = desktop.get_child_at_index(number)
        if child is not None and "reader" in (child.get_name() or "").lower():
            return child
    return None


def _walk(node, depth=0):
    role = node.get_role_name()
    states = node.get_state_set()
    yield {
        "role": role,
        "name": node.get_name() or "",
        "description": node.get_description() or "",
        "focusable": states.contains(Atspi.StateType.FOCUSABLE),
        "showing": states.contains(Atspi.StateType.SHOWING),
        "checked": states.contains(Atspi.StateType.CHECKED),
        "depth": depth,
    }
    limit = ROWS if role in ("table", "list", "tree", "tree table") else 10_000
    for number in range(min(node.get_child_count(), limit)):
        child = node.get_child_at_index(number)
        if child is not None:
            yield from _walk(child, depth + 1)


if __name__ == "__main__":
    main()
