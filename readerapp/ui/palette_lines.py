"""What the command palette offers: every action, every view, every tag; and which of them fit."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication

from readerapp.model.lists import Sidebar
from readerapp.ui.actions import ACTIONS, MENUS, Action
from readerapp.ui.fuzzy import score
from readerapp.ui.keymap import KEYS
from readerapp.ui.menus import Menus, plain
from readerapp.ui.sidebar_tree import Line as SidebarLine
from readerapp.ui.sidebar_tree import flat, tree
from readerapp.ui.words import translate

_ALREADY_OPEN = ("palette", "back", "context-menu")


@dataclass(frozen=True, slots=True)
class Line:
    """One line: `where` is said softly behind the name; `hindrance` says why it cannot be chosen now."""

    id: str
    name: str
    where: str
    act: Callable[[], object]
    keys: tuple[str, ...] = ()
    icon: str = ""
    hindrance: str = ""

    def spoken(self) -> str:
        """The line for a screen reader."""
        return ", ".join(part for part in (self.name, self.where, *self.keys, self.hindrance) if part)


def lines_of(menus: Menus, known: Sidebar | None, go: Callable[[str], None]) -> list[Line]:
    """All that can be chosen now: actions in the order of the menus, then views, tags and snapshots."""
    actions = [_action_line(menus, action) for action in ACTIONS if action.id not in _ALREADY_OPEN]
    places = [
        line for line in flat(tree(known)) if line.kind not in ("section", "shelf")
    ]  # shelves are actions
    return [*actions, *(_place_line(line, go) for line in places)]


def fitting(lines: Sequence[Line], typed: str, recent: Sequence[str]) -> list[Line]:
    """The lines that fit what was typed, the best first; without that, the recent ones before all others."""
    lately = {name: len(recent) - at for at, name in enumerate(recent)}
    if not typed.strip():
        return sorted(lines, key=lambda line: -lately.get(line.id, 0))
    scored = [(_score(line, typed), line) for line in lines]
    there = [(value + lately.get(line.id, 0), line) for value, line in scored if value is not None]
    return [line for _, line in sorted(there, key=lambda pair: (-pair[0], bool(pair[1].hindrance)))]


def _score(line: Line, typed: str) -> int | None:
    """A name that fits counts more than one that fits only together with its menu."""
    own, whole = score(typed, line.name), score(typed, f"{line.where} {line.name}")
    return own + 15 if own is not None else whole


def _action_line(menus: Menus, action: Action) -> Line:
    return Line(
        id=action.id,
        name=plain(menus.qt[action.id].text().partition("\t")[0]),
        where=_path(action.menu),
        act=partial(menus.trigger, action.id),
        keys=tuple(KEYS.texts(action.id)),
        icon=action.icon,
        hindrance=menus.hindrance(action),
    )


def _path(menu: str) -> str:
    """The menus that lead to one, from the bar down."""
    names: list[str] = []
    texts = {name: (text, parent) for name, text, parent in MENUS}
    while menu:
        text, menu = texts[menu]
        names.insert(0, plain(QCoreApplication.translate("actions", text)))
    return " › ".join(names)


def _place_line(line: SidebarLine, go: Callable[[str], None]) -> Line:
    name = line.key.removeprefix("tag:") if line.kind == "tag" else line.text
    where = {
        "tag": translate("palette", "Tag"),
        "snapshot": translate("palette", "Snapshot"),
    }.get(line.kind, translate("palette", "View"))
    return Line(line.key, name, where, partial(go, line.query), (), line.icon or line.kind)


def remembered(recent: Iterable[str], chosen: str, most: int = 12) -> list[str]:
    """What was chosen lately, the last first."""
    return [chosen, *(name for name in recent if name != chosen)][:most]
