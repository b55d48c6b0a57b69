"""The search field: the query as text, how many papers it finds, and what of it was not understood."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QInputMethodEvent, QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from readerapp.model.query import Problem
from readerapp.ui import theme
from readerapp.ui.words import counted, number, translate


class SearchField(QLineEdit):
    """A line edit that can underline parts of its text, and that ↓ leaves."""

    left = Signal()

    def underline(self, problems: Sequence[Problem]) -> None:
        """Draw a wavy line below what was not understood.

        A line edit has no text formats of its own; those of an input method are drawn all the same.
        """
        wavy = QTextCharFormat()
        wavy.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        wavy.setUnderlineColor(theme.current().bad)
        kind = QInputMethodEvent.AttributeType.TextFormat
        marks = [
            QInputMethodEvent.Attribute(kind, each.start - self.cursorPosition(), each.end - each.start, wavy)
            for each in problems
        ]
        QApplication.sendEvent(self, QInputMethodEvent("", marks))

    # Overrides of Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and not event.modifiers():
            self.left.emit()
        else:
            super().keyPressEvent(event)


class SearchBar(QWidget):
    """`typed` follows every key, `entered` the Enter key, `left` a wish to go to the list."""

    typed = Signal(str)
    entered = Signal(str)
    cleared = Signal()
    left = Signal()
    save_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scope = ""
        self.field = SearchField(self)
        self.field.setObjectName("search")
        self.field.setAcceptDrops(False)  # a file dropped here is meant for the window
        self.field.setPlaceholderText(self.tr("Search titles, authors, abstracts, tags and notes"))
        self.field.setAccessibleName(self.tr("Search"))
        look_for = QAction(theme.icon("search", "soft"), self.tr("Search"), self)
        self.field.addAction(look_for, QLineEdit.ActionPosition.LeadingPosition)
        self._clear = QAction(theme.icon("clear", "soft"), self.tr("Clear search"), self)
        self._clear.setToolTip(self.tr("Clear search (Esc)"))
        self.field.addAction(self._clear, QLineEdit.ActionPosition.TrailingPosition)
        self._star = QAction(theme.icon("star", "soft"), self.tr("Save search as view"), self)
        self.field.addAction(self._star, QLineEdit.ActionPosition.TrailingPosition)
        self.show_star(can=False, saved=False)
        for button in self.field.findChildren(QToolButton):
            button.setAccessibleName(button.defaultAction().text())
        self.count = QLabel(self)
        self.count.setAccessibleName(self.tr("Number of papers found"))
        self._lay_out()
        self._connect()
        self._show_clear()

    def _lay_out(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SPACE_3)
        layout.addWidget(self.field, 1)
        layout.addWidget(self.count)
        self.setFocusProxy(self.field)

    def _connect(self) -> None:
        self.field.textEdited.connect(self.typed)
        self.field.textChanged.connect(self._show_clear)
        self.field.returnPressed.connect(lambda: self.entered.emit(self.field.text()))
        self.field.returnPressed.connect(self.left)
        self.field.left.connect(self.left)
        self._clear.triggered.connect(self.cleared)
        self._star.triggered.connect(self.save_wanted)

    def begin(self) -> None:
        """Let the reader type: behind the scope of the sidebar, or over the whole text if it has focus."""
        if self.field.hasFocus():
            self.field.selectAll()
            return
        text = self.field.text()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if text and not text.endswith(" "):
            self.field.setText(text + " ")
        self.field.end(False)

    def show_query(self, query: str, scope: str) -> None:
        """Show what is asked; the reader's own typing is left as it is."""
        self._scope = scope
        if self.field.text().strip() != query.strip():
            self.field.setText(query)
        self._show_clear()

    def show_answer(self, found: int | None, of: int | None, problems: Sequence[Problem]) -> None:
        """Show how many were found among how many (None: not known yet), and what is not understood."""
        if found is None:
            text = "…"
        elif of is None or found >= of:
            text = counted("SearchBar", "%n papers", "1 paper", found)
        else:
            text = translate("SearchBar", "{found} of {all}").format(found=number(found), all=number(of))
        self.count.setText(text)
        self.field.underline(problems)

    def show_star(self, *, can: bool, saved: bool) -> None:
        """The star that saves the search; a full one for what is a view already."""
        self._star.setVisible(can)
        self._star.setIcon(theme.icon("star-filled", "star") if saved else theme.icon("star", "soft"))
        text = self.tr("Edit this view") if saved else self.tr("Save search as view")
        self._star.setText(text)
        self._star.setToolTip(text)

    def _show_clear(self) -> None:
        self._clear.setVisible(self.field.text().strip() != self._scope)
