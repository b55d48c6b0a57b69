"""Where the window was: geometry, panes, query, order, selection. QSettings keeps nothing else."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QMainWindow

from readerapp import paths
from readerapp.model.lists import Sort
from readerapp.ui.finder import Finder
from readerapp.ui.panes import Panes

KNOWN = 20  # libraries whose place is remembered


def open_state() -> QSettings:
    """The file of the window's state."""
    return QSettings(str(paths.config_folder() / "window.ini"), QSettings.Format.IniFormat)


def restore_window(state: QSettings, window: QMainWindow, panes: Panes) -> None:
    """Put the window where it was; Qt itself sees to it that this is on a screen that is there."""
    geometry = state.value("window/geometry")
    if isinstance(geometry, QByteArray):
        window.restoreGeometry(geometry)
    panes.restore(state)


def restore_view(state: QSettings, folder: Path, finder: Finder) -> tuple[int, ...]:
    """Ask what was asked last of this library; the papers that were selected."""
    state.beginGroup(_group(folder))
    sort = str(state.value("sort", ""))
    finder.sort = Sort(sort) if sort in set(Sort) else Sort.PUBLISHED
    finder.scope = str(state.value("scope", "is:inbox"))
    query = str(state.value("query", finder.scope))
    chosen = [int(number) for number in str(state.value("selected", "")).split(",") if number.isdigit()]
    state.endGroup()
    if query == finder.scope:
        finder.ask(query)
    else:
        finder.ask_typed(query)
    return tuple(chosen)


def save_window(state: QSettings, window: QMainWindow, panes: Panes) -> None:
    """Note where the window is."""
    state.setValue("window/geometry", window.saveGeometry())
    panes.save(state)
    state.sync()


def save_view(state: QSettings, folder: Path, finder: Finder, chosen: Iterable[int]) -> None:
    """Note what is asked of this library, and which papers are selected."""
    state.beginGroup(_group(folder))
    state.setValue("sort", finder.sort.value)
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


def _libraries(state: QSettings) -> list[str]:
    return str(state.value("libraries", "")).splitlines()


def _group(folder: Path) -> str:
    return "view/" + str(folder).replace("/", "|").replace("\\", "|")
