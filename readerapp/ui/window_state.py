"""Where the window was: geometry, panes, query, order, selection. QSettings keeps nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QMargins, QPoint, QSettings
from PySide6.QtWidgets import QMainWindow

from readerapp import paths

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from readerapp.model.lists import Sort
    from readerapp.ui.finder import Finder
    from readerapp.ui.panes import Panes

KNOWN = 20  # libraries whose place is remembered
USUAL_MARGINS = QMargins(221, 79, 659, 76)  # around the list of a window that was never moved
ROOM = 1100  # pixels: below this the paper does not stand beside the list


def open_state() -> QSettings:
    """The file of the window's state."""
    return QSettings(str(paths.config_folder() / "window.ini"), QSettings.Format.IniFormat)


def restore_window(state: QSettings, window: QMainWindow) -> None:
    """Put the window where it was; Qt itself sees to it that this is on a screen that is there."""
    geometry = state.value("window/geometry")
    if isinstance(geometry, QByteArray):
        window.restoreGeometry(geometry)


def list_margins(state: QSettings, width: int) -> QMargins:
    """What lay around the list the last time, so that it is at its place before its neighbours are."""
    kept = str(state.value("window/list-margins", "")).split(",")
    numbers = [int(number) for number in kept if number.isdigit()]
    if len(numbers) == 4:
        return QMargins(*numbers)
    return USUAL_MARGINS if width >= ROOM else QMargins(0, USUAL_MARGINS.top(), 0, USUAL_MARGINS.bottom())


def last_query(state: QSettings, folder: Path) -> str:
    """What was asked last of this library, if it was in the usual order; "?" for any other order."""
    group = _group(folder)
    if str(state.value(f"{group}/sort", "-published")) != "-published":
        return "?"
    return str(state.value(f"{group}/query", state.value(f"{group}/scope", "is:inbox")))


def restore_view(state: QSettings, folder: Path, finder: Finder) -> tuple[int, ...]:
    """Ask what was asked last of this library; the papers that were selected."""
    from readerapp.model.lists import Sort

    state.beginGroup(_group(folder))
    sort = str(state.value("sort", ""))
    finder.sort = Sort(sort) if sort in set(Sort) else Sort.PUBLISHED
    finder.sorts = dict(_orders(str(state.value("sorts", ""))))
    finder.scope = str(state.value("scope", "is:inbox"))
    query = str(state.value("query", finder.scope))
    chosen = [int(number) for number in str(state.value("selected", "")).split(",") if number.isdigit()]
    state.endGroup()
    if query == finder.scope:
        finder.ask(query)
    else:
        finder.ask_typed(query)
    return tuple(chosen)


def _orders(kept: str) -> Iterator[tuple[str, Sort]]:
    from readerapp.model.lists import Sort

    for line in kept.splitlines():
        order, _, scope = line.partition(" ")
        if order in set(Sort):
            yield scope, Sort(order)


def save_window(state: QSettings, window: QMainWindow, panes: Panes) -> None:
    """Note where the window is."""
    state.setValue("window/geometry", window.saveGeometry())
    state.setValue("window/list-margins", ",".join(map(str, _margins(window, panes))))
    panes.save(state)
    state.sync()


def save_view(state: QSettings, folder: Path, finder: Finder, chosen: Iterable[int]) -> None:
    """Note what is asked of this library, and which papers are selected."""
    state.beginGroup(_group(folder))
    state.setValue("sort", finder.sort.value)
    state.setValue("sorts", "\n".join(f"{order.value} {scope}" for scope, order in finder.sorts.items()))
    state.setValue("scope", finder.scope)
    state.setValue("query", finder.query)
    state.setValue("selected", ",".join(str(paper) for paper in chosen))
    state.endGroup()
    state.sync()


def begin(state: QSettings, folder: Path) -> bool:
    """Note that this library is open; True if the last time never came to its end."""
    key = f"{_group(folder)}/open"
    broken_off = state.value(key, False, bool) is True
    state.setValue(key, True)
    state.sync()
    return broken_off


def end(state: QSettings, folder: Path) -> None:
    """Note that this library was closed in order."""
    state.setValue(f"{_group(folder)}/open", False)
    state.sync()


def was_here(state: QSettings, folder: Path) -> bool:
    """Was there ever a library in this folder?"""
    return str(folder) in _libraries(state)


def remember(state: QSettings, folder: Path) -> None:
    """Note that there is a library in this folder."""
    others = [each for each in _libraries(state) if each != str(folder)]
    state.setValue("libraries", "\n".join([str(folder), *others][:KNOWN]))
    state.sync()


def recent_commands(state: QSettings) -> list[str]:
    """What was chosen in the command palette, the last first."""
    return _names(state, "commands/recent")


def remember_commands(state: QSettings, names: Iterable[str]) -> None:
    """Note what was chosen in the command palette."""
    _note_names(state, "commands/recent", names)


def learned(state: QSettings) -> list[str]:
    """The actions that need no hint any more."""
    return _names(state, "hints/learned")


def note_learned(state: QSettings, names: Iterable[str]) -> None:
    """Note which actions need no hint any more."""
    _note_names(state, "hints/learned", names)


def _names(state: QSettings, key: str) -> list[str]:
    return [name for name in str(state.value(key, "")).split("\n") if name]


def _note_names(state: QSettings, key: str, names: Iterable[str]) -> None:
    state.setValue(key, "\n".join(names))
    state.sync()


def _margins(window: QMainWindow, panes: Panes) -> tuple[int, int, int, int]:
    table = panes.table
    corner = table.mapTo(window, QPoint(0, 0))
    right = window.width() - corner.x() - table.width()
    below = window.height() - corner.y() - table.height()
    return corner.x(), corner.y(), max(right, 0), max(below, 0)


def _libraries(state: QSettings) -> list[str]:
    return str(state.value("libraries", "")).splitlines()


def _group(folder: Path) -> str:
    return "view/" + str(folder).replace("/", "|").replace("\\", "|")
