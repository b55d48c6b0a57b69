"""The arrows → and ← at the edges of the panes: from the sidebar to the list, to the paper, and back."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QTreeView, QWidget

from readerapp.ui.panes import Panes


class PaneArrows(QObject):
    """Watches the panes for arrows that lead out of them. `enter_list` gives the focus to the list."""

    def __init__(self, panes: Panes, enter_list: Callable[[], None]) -> None:
        super().__init__(panes)
        self._panes = panes
        self._enter_list = enter_list
        # A button would give the focus to whatever Tab comes to before it.
        edges = (panes.detail.view.states.first_stop(), panes.detail.many.states.first_stop())
        for widget in (panes.sidebar.tree, panes.table, panes.detail, *edges):
            widget.installEventFilter(self)

    def _go(self, pane: QWidget, by: int) -> bool:
        """Leave a pane to the next (1) or the one before (-1); False if the arrow has work in it."""
        if pane is self._panes.table:
            target = self._panes.detail.first_stop() if by > 0 else self._panes.sidebar.tree
            return _focus(target)
        if pane is self._panes.sidebar.tree:
            return by > 0 and _is_leaf(self._panes.sidebar.tree) and self._to_list()
        return by < 0 and self._to_list()

    def _to_list(self) -> bool:
        self._enter_list()
        return True

    # Overrides of Qt

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier or not isinstance(watched, QWidget):
            return False
        by = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()), 0)
        if watched.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            by = -by
        return by != 0 and self._go(watched, by)


def _focus(target: QWidget) -> bool:
    if not target.isVisible():
        return False
    target.setFocus(Qt.FocusReason.ShortcutFocusReason)
    return True


def _is_leaf(tree: QTreeView) -> bool:
    """Is the cursor at a line with nothing below it? On others the arrow unfolds or goes down."""
    return tree.model().rowCount(tree.currentIndex()) == 0
