"""Makes Qt's actions, the menus and the single keys out of the table in `actions.py`."""

import sys
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, QPoint
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from readerapp.ui import theme
from readerapp.ui.actions import ACTIONS, MENUS, Action, When, in_menu
from readerapp.ui.commands import Commands

translate = QCoreApplication.translate
NATIVE = QKeySequence.SequenceFormat.NativeText


@dataclass(frozen=True, slots=True)
class Now:
    """What is there at the moment, so far as it decides which actions make sense."""

    library: bool = False
    papers: bool = False
    selected: bool = False
    read_only: bool = False

    def allows(self, action: Action) -> bool:
        """Does this action make sense now?"""
        if action.writes and self.read_only:
            return False
        return {
            When.ALWAYS: True,
            When.LIBRARY: self.library,
            When.PAPERS: self.library and self.papers,
            When.SELECTED: self.library and self.selected,
        }[action.when]


def plain(text: str) -> str:
    """The text of an action without its mnemonic."""
    return text.replace("&", "")


def key_texts(action: Action) -> list[str]:
    """Every key of an action as people read it, single keys first."""
    return [*action.single, *(sequence.toString(NATIVE) for sequence in action.shortcuts()[:1])]


class Menus(QObject):
    """Every action as Qt knows it. `now` is what decides which of them are enabled."""

    def __init__(self, window: QWidget, commands: Commands) -> None:
        super().__init__(window)
        self._commands = commands
        self.qt: dict[str, QAction] = {action.id: self._make(action, window) for action in ACTIONS}
        self.menus: dict[str, QMenu] = {}
        self.show_now(Now())

    def _make(self, action: Action, window: QWidget) -> QAction:
        text = translate("actions", action.text)
        made = QAction(text, window)
        made.setObjectName(action.id)
        made.setShortcuts(action.shortcuts())
        made.setMenuRole(action.role)
        made.setCheckable(action.checked is not None)
        keys = ", ".join(key_texts(action))
        made.setToolTip(f"{plain(text)} ({keys})" if keys else plain(text))
        if action.icon:
            made.setIcon(theme.icon(action.icon))
            made.setIconVisibleInMenu(action.checked is None)  # a tick stands in its place
        made.triggered.connect(lambda: action.ask(self._commands))
        window.addAction(made)
        return made

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
        if sys.platform != "darwin":
            self._show_single_keys()

    def _fill(self, name: str, menu: QMenu) -> None:
        choices = QActionGroup(menu) if name in ("sort", "theme") else None
        for action in in_menu(name):
            if action.apart:
                menu.addSeparator()
            menu.addAction(self.qt[action.id])
            if choices:
                choices.addAction(self.qt[action.id])

    def _show_single_keys(self) -> None:
        """Let the menus show the single key beside the other one: that is where people learn it."""
        for action in ACTIONS:
            if action.single and action.shortcuts():
                made = self.qt[action.id]
                made.setIconText(plain(made.text()))
                words = translate("menus", "{single} or {keys}")
                keys = words.format(single=action.single[0], keys=key_texts(action)[-1])
                made.setText(f"{made.text()}\t{keys}")

    def deeds(self) -> dict[str, Callable[[], bool]]:
        """What each single key does; it is taken only while its action makes sense."""
        return {key: self._deed(action) for action in ACTIONS for key in action.single}

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
        for action in ACTIONS:
            self.qt[action.id].setEnabled(now.allows(action))

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
            made = self.qt[name]
            keys = made.text().partition("\t")[2]
            words = text.format(action=label.replace("&", "&&")).strip()
            made.setText(f"{words}\t{keys}" if keys else words)
            made.setEnabled(bool(label))

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
