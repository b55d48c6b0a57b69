"""Makes Qt's actions, the menus and the single keys out of the table in `actions.py`."""

import re
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, QPoint, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from readerapp.ui import theme
from readerapp.ui.actions import ACTIONS, FAVOURITES, MENUS, Action, When, in_menu
from readerapp.ui.commands import Commands
from readerapp.ui.keymap import KEYS

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Now:
    """What is there at the moment, so far as it decides which actions make sense."""

    library: bool = False
    papers: bool = False
    selected: bool = False
    read_only: bool = False
    because: str = ""  # why it is read-only

    def allows(self, action: Action) -> bool:
        """Does this action make sense now?"""
        return not self.hindrance(action)

    def hindrance(self, action: Action) -> str:
        """Why this action makes no sense now, as a sentence; empty if it does."""
        if action.when is not When.ALWAYS and not self.library:
            return translate("menus", "No library is open.")
        if action.writes and self.read_only:
            return " ".join([translate("menus", "This library can only be read."), self.because]).strip()
        if action.when is When.PAPERS and not self.papers:
            return translate("menus", "There are no papers here.")
        if action.when is When.SELECTED and not self.selected:
            return translate("menus", "Select a paper first.")
        return ""


_BRACKETED = re.compile(r"\(&\w\)")


def plain(text: str) -> str:
    """The text of an action without its mnemonic, which Chinese puts into brackets of its own."""
    return _BRACKETED.sub("", text).replace("&", "")


class Menus(QObject):
    """Every action as Qt knows it. `now` is what decides which of them are enabled.

    `used` carries the id of an action that somebody asked for.
    """

    used = Signal(str)

    def __init__(self, window: QWidget, commands: Commands) -> None:
        super().__init__(window)
        self._commands = commands
        self._now = Now()
        self._labels = {action.id: translate("actions", action.text) for action in ACTIONS}
        self.qt: dict[str, QAction] = {action.id: self._make(action, window) for action in ACTIONS}
        self.menus: dict[str, QMenu] = {}
        self.show_now(Now())
        self._show_keys()
        KEYS.changed.connect(self._show_keys)

    def _make(self, action: Action, window: QWidget) -> QAction:
        made = QAction(self._labels[action.id], window)
        made.setObjectName(action.id)
        made.setMenuRole(action.role)
        made.setCheckable(action.checked is not None)
        if action.icon:
            made.setIcon(theme.icon(action.icon))
            made.setIconVisibleInMenu(action.checked is None)  # a tick stands in its place
        made.triggered.connect(lambda: self._ask(action))
        window.addAction(made)
        return made

    def _ask(self, action: Action) -> None:
        self.used.emit(action.id)
        action.ask(self._commands)

    def fill(self, bar: QMenuBar) -> None:
        """Put every menu into the bar."""
        for name, text, parent in MENUS:
            menu = QMenu(translate("actions", text), bar)
            self.menus[name] = menu
            (self.menus[parent] if parent else bar).addMenu(menu)
            self._fill(name, menu)
            menu.aboutToShow.connect(self.show_checks)
        for name, _, parent in MENUS:
            if parent == "view":
                self.menus[parent].insertMenu(self.qt["sidebar"], self.menus[name])

    def _fill(self, name: str, menu: QMenu) -> None:
        choices = QActionGroup(menu) if name in ("sort", "theme") else None
        for action in in_menu(name):
            if action.apart:
                menu.addSeparator()
            menu.addAction(self.qt[action.id])
            if choices:
                choices.addAction(self.qt[action.id])

    def _show_keys(self) -> None:
        """Other keys are in force."""
        for action in ACTIONS:
            made, label = self.qt[action.id], plain(translate("actions", action.text))
            made.setShortcuts(KEYS.shortcuts(action.id))
            made.setIconText(label.removesuffix("…"))
            self._show_tool_tip(action)
            self._show_label(action.id)

    def _show_tool_tip(self, action: Action) -> None:
        """The keys of an action, and why it cannot be done where the library is the reason."""
        label, keys = plain(translate("actions", action.text)), ", ".join(KEYS.texts(action.id))
        lines = [f"{label} ({keys})" if keys else label]
        if action.writes and self._now.read_only:
            lines.append(self._now.hindrance(action))
        self.qt[action.id].setToolTip("\n".join(lines))

    def _show_label(self, name: str) -> None:
        """Let the menus show the single key beside the other one: that is where people learn it."""
        label, single, all_keys = self._labels[name], KEYS.single(name)[:1], KEYS.texts(name)
        if single and sys.platform != "darwin":  # where a tab in a text is a tab
            both = translate("menus", "{single} or {keys}").format(single=single[0], keys=all_keys[-1])
            label += "\t" + (both if KEYS.shortcuts(name) else single[0])
        self.qt[name].setText(label)

    def rename(self, name: str, label: str) -> None:
        """Let the menus call an action by another name, with its mnemonic."""
        self._labels[name] = label
        self._show_label(name)

    def deeds(self) -> dict[str, Callable[[], bool]]:
        """What each single key does; it is taken only while its action makes sense."""
        return {key: self._deed(action) for action in ACTIONS for key in KEYS.single(action.id)}

    def _deed(self, action: Action) -> Callable[[], bool]:
        made = self.qt[action.id]

        def press() -> bool:
            if made.isEnabled():
                made.trigger()
            return True

        return press

    def trigger(self, name: str) -> None:
        """Do what an action of the table does; other names are not ours."""
        if name in self.qt:
            self.qt[name].trigger()

    def show_now(self, now: Now) -> None:
        """Enable what makes sense now."""
        self._now = now
        for action in ACTIONS:
            self.qt[action.id].setEnabled(now.allows(action))
            if action.writes:
                self._show_tool_tip(action)
        for menu in self.menus.values():
            menu.setToolTipsVisible(now.read_only)  # at other times they would say the text once more

    def hindrance(self, action: Action) -> str:
        """Why this action cannot be done now; empty if it can."""
        if self.qt[action.id].isEnabled():
            return ""
        return self._now.hindrance(action) or translate("menus", "There is nothing to undo or redo.")

    def show_checks(self) -> None:
        """Tick what is chosen."""
        for action in ACTIONS:
            if action.checked:
                self.qt[action.id].setChecked(action.checked(self._commands))

    def show_undo(self, undo: str, redo: str) -> None:
        """Name what undo and redo would do; an empty name disables them."""
        for name, label, text in (
            ("undo", undo, translate("menus", "&Undo {action}")),
            ("redo", redo, translate("menus", "&Redo {action}")),
        ):
            self.rename(name, text.format(action=label.replace("&", "&&")).strip())
            self.qt[name].setEnabled(bool(label))

    def show_favourites(self, tags: Mapping[int, str]) -> None:
        """Name the tags that have the keys 1 to 9."""
        for number, text in enumerate(FAVOURITES, 1):
            named = f"&{number}  " + tags.get(number, "").replace("&", "&&")
            self.rename(f"favourite-{number}", named if number in tags else translate("actions", text))

    def list_menu(self, parent: QWidget) -> QMenu:
        """The context menu of the list."""
        menu = QMenu(parent)
        for action in ACTIONS:
            if action.listed:
                if action.apart:
                    menu.addSeparator()
                menu.addAction(self.qt[action.id])
        return menu

    def show_list_menu(self, parent: QWidget, where: QPoint) -> None:
        """Open the context menu of the list."""
        menu = self.list_menu(parent)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(where)
