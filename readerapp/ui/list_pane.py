"""The middle of the window: the list, or what to say when there is none, and the message bar above it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from readerapp.ui.empty_states import Empty
from readerapp.ui.hints import HintStrip
from readerapp.ui.message_bar import MessageBar
from readerapp.ui.overlay import EmptyState, Toast
from readerapp.ui.paper_table import PaperTable
from readerapp.ui.skeleton import Skeleton


class ListPane(QWidget):
    """`wanted` carries the id of an action that a button of an empty list asks for."""

    wanted = Signal(str)

    def __init__(self, table: PaperTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = table
        self.empty = EmptyState()
        self.standing = MessageBar(lasting=True)
        self.message = MessageBar()
        self.hints = HintStrip()
        self.skeleton = Skeleton(table)
        self._says = Empty("", "")
        self._stack = QStackedWidget(self)
        self._stack.addWidget(table)
        self._stack.addWidget(self.empty)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.standing)
        layout.addWidget(self.message)
        layout.addWidget(self._stack)
        layout.addWidget(self.hints)
        self._column = layout
        self.toast = Toast(self)
        self.toast.left.connect(self.take_focus)
        self.empty.primary_clicked.connect(lambda: self.wanted.emit(self._says.first[1]))
        self.empty.second_clicked.connect(lambda: self.wanted.emit(self._says.second[1]))
        self.empty.third_clicked.connect(lambda: self.wanted.emit(self._says.third[1]))

    def put_above(self, strip: QWidget) -> None:
        """Let a strip stand right above the papers."""
        self._column.insertWidget(self._column.indexOf(self._stack), strip)

    def show_list(self) -> None:
        """Show the papers; the focus goes with them if it was in this pane."""
        focused: QWidget | None = self.window().focusWidget()
        had_focus = focused is not None and self.empty.isAncestorOf(focused)
        self._stack.setCurrentWidget(self.table)
        if had_focus:
            self.table.setFocus()

    def show_empty(self, says: Empty) -> None:
        """Show what to do instead; the focus goes to the button if the list had it."""
        had_focus = self.window().focusWidget() is self.table  # also while a dialog is in front
        self._says = says
        buttons = (says.first[0], says.second[0], says.third[0])
        self.empty.say(says.icon, says.sentence, says.hint, *buttons)
        self._stack.setCurrentWidget(self.empty)
        if had_focus and says.first[0]:
            self.empty.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_rows_to_come(self) -> None:
        """The answer takes its time: show that there will be one, and not the list before."""
        if not self.is_empty():
            self.skeleton.cover()

    def take_focus(self) -> None:
        """Give the focus to the list, or to the button that stands in its place."""
        (self.empty if self.is_empty() else self.table).setFocus(Qt.FocusReason.OtherFocusReason)

    def is_empty(self) -> bool:
        """Is there no list to be seen?"""
        return self._stack.currentWidget() is self.empty
