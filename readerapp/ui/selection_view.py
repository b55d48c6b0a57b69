"""Several papers at once: how many, where they stand, their tags, and what can be done with all of them."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from readerapp import tasks
from readerapp.model.changes import Changes
from readerapp.model.paper import PaperRow, Status
from readerapp.model.selection import Selection
from readerapp.ui import theme, words
from readerapp.ui.desk import Desk, Lane
from readerapp.ui.flow_layout import FlowLayout
from readerapp.ui.row_text import clean
from readerapp.ui.state_bar import StateBar
from readerapp.ui.tag_boxes import TagBoxes
from readerapp.ui.tag_field import TagField
from readerapp.ui.widgets import Label, SectionLabel, make_button

SHOWN_TITLES = 12
NOTE_LINES = 3


class SelectionView(QWidget):
    """What is common to the selected papers, and buttons that act on all of them.

    `wanted` carries the id of an action that a button asks for, `note_added` a text for all notes.
    """

    tag_added = Signal(str)
    tag_removed = Signal(str)
    note_added = Signal(str)
    wanted = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._chosen: tuple[int, ...] = ()
        self.title = Label("", "detail-title")
        self.standing = Label("", "body", "soft")
        self.standing.setWordWrap(True)
        self.states = StateBar(self)
        self.tags = TagBoxes(self)
        self.tag_field = TagField(desk, self)
        self.tags.keep_last(self.tag_field)
        self.titles = Label("", "body", "soft")
        self.titles.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.SPACE_6, theme.SPACE_6, theme.SPACE_6, theme.SPACE_6)
        layout.setSpacing(theme.SPACE_4)
        for widget in (self._head(), self.states, self.tags, self._note(), self._more(), self.titles):
            layout.addWidget(widget)
        layout.addStretch(1)
        self.tags.added.connect(self.tag_added)
        self.tags.removed.connect(self.tag_removed)
        self.tag_field.entered.connect(self.tag_added)
        desk.changed.connect(self._library_changed)

    def _head(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_1)
        column.addWidget(self.title)
        column.addWidget(self.standing)
        return holder

    def _note(self) -> QWidget:
        """A text for the end of all notes: written first, added when asked for."""
        self.note = QPlainTextEdit()
        self.note.setProperty("kind", "field")
        self.note.setTabChangesFocus(True)
        self.note.setAccessibleName(self.tr("Add to all notes"))
        self.note.setPlaceholderText(self.tr("Add to the end of all notes"))
        self.append = make_button("", "", "note")
        self.append.setEnabled(False)
        self.append.clicked.connect(self._append)
        self.note.textChanged.connect(self._note_changed)
        send = QShortcut(QKeySequence("Ctrl+Return"), self.note, self._append)
        send.setContext(Qt.ShortcutContext.WidgetShortcut)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_2)
        column.addWidget(SectionLabel(self.tr("Notes")))
        column.addWidget(self.note)
        column.addWidget(self.append, 0, Qt.AlignmentFlag.AlignLeading)
        self._fit_note()
        theme.LOOK.changed.connect(self._fit_note)
        return holder

    def _more(self) -> QWidget:
        """What else can be done with all of them."""
        self.export, self.copy = make_button("", "", "export"), make_button("", "", "copy")
        self.merge, self.trash = make_button("", "", "all"), make_button("", "", "trash")
        holder = QWidget()
        row = FlowLayout(holder, theme.SPACE_2)
        buttons = {"export": self.export, "copy": self.copy, "merge": self.merge, "trash": self.trash}
        for action, button in buttons.items():
            button.clicked.connect(lambda _=False, action=action: self.wanted.emit(action))
            row.addWidget(button)
        return holder

    def show_papers(self, chosen: Sequence[int], rows: Sequence[PaperRow]) -> None:
        """Show these papers; `rows` are those of which more is known already. The rest is asked for."""
        self._chosen = tuple(chosen)
        count = len(chosen)
        self.title.setText(words.papers(count))
        self.states.show_count(count)
        label = words.counted
        self.export.setText(label("SelectionView", "Export %n papers…", "Export 1 paper…", count))
        self.copy.setText(label("SelectionView", "Copy %n citations", "Copy 1 citation", count))
        self.merge.setText(label("SelectionView", "Merge %n papers…", "Merge 1 paper…", count))
        self.append.setText(label("SelectionView", "Add to %n notes", "Add to 1 note", count))
        self.titles.setText("\n".join(_titles(count, rows)))
        self._ask()

    def set_read_only(self, read_only: bool) -> None:
        """Let nothing be changed here."""
        for widget in (self.trash, self.merge, self.note, self.tags, self.states):
            widget.setEnabled(not read_only)

    def tab_stops(self) -> list[QWidget]:
        """What takes the focus, in the order of the page."""
        buttons: list[QPushButton] = [self.append, self.export, self.copy, self.merge, self.trash]
        return [*self.states.tab_stops(), *self.tags.boxes(), self.tag_field, self.note, *buttons]

    def _ask(self) -> None:
        self._desk.run(tasks.selection, self._chosen, then=self._show, latest="selection", lane=Lane.ROWS)

    def _library_changed(self, changes: Changes) -> None:
        if len(self._chosen) > 1 and self.isVisible() and (changes.lists or changes.marks or changes.tags):
            self._ask()

    def _show(self, common: Selection) -> None:
        one_shelf = next((status for status, number in common.statuses if number == common.papers), None)
        everything = common.papers > 0
        in_trash = everything and common.trashed == common.papers
        starred = everything and common.starred == common.papers
        self.states.show_state(one_shelf, starred=starred, trashed=in_trash)
        self.standing.setText(standing(common))
        self.tags.show_shares(common.tags, common.papers)
        self.trash.setText(_trash_words(len(self._chosen), restore=in_trash))

    def _note_changed(self) -> None:
        self.append.setEnabled(bool(self.note.toPlainText().strip()))

    def _append(self) -> None:
        if text := self.note.toPlainText().strip():
            self.note.clear()
            self.note_added.emit(text)

    def _fit_note(self) -> None:
        self.note.setFixedHeight(NOTE_LINES * self.note.fontMetrics().lineSpacing() + 18)


def standing(common: Selection) -> str:
    """Where the papers stand, in one line; what is true of none is left out."""
    parts = [
        f"{words.shelf_name(status)} {words.number(common.on(status))}"
        for status in Status
        if common.on(status)
    ]
    marks = (
        (common.starred, words.translate("SelectionView", "starred {count}")),
        (common.noted, words.translate("SelectionView", "with a note {count}")),
        (common.trashed, words.translate("SelectionView", "in the Trash {count}")),
    )
    parts += [text.format(count=words.number(count)) for count, text in marks if count]
    return " · ".join(parts)


def _trash_words(count: int, *, restore: bool) -> str:
    if restore:
        return words.counted("SelectionView", "Restore %n papers", "Restore 1 paper", count)
    return words.counted("SelectionView", "Move %n papers to Trash", "Move 1 paper to Trash", count)


def _titles(count: int, rows: Sequence[PaperRow]) -> list[str]:
    lines = [f"• {clean(row.title)}" for row in rows[:SHOWN_TITLES]]
    left = count - len(lines)
    if left > 0:
        lines.append(words.counted("SelectionView", "and %n more", "and 1 more", left))
    return lines
