"""Several papers at once: how many, where they stand, their tags."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from readerapp.model.paper import PaperRow, TagMark
from readerapp.ui import theme, words
from readerapp.ui.chips import TagChips
from readerapp.ui.desk import Desk
from readerapp.ui.flow_layout import FlowLayout
from readerapp.ui.state_bar import StateBar
from readerapp.ui.tag_field import TagField
from readerapp.ui.widgets import Label, make_button

SHOWN_TITLES = 12


class SelectionView(QWidget):
    """What is common to the selected papers, and buttons that act on all of them.

    `wanted` carries the id of an action that a button asks for.
    """

    tag_added = Signal(str)
    tag_removed = Signal(str)
    wanted = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Label("", "detail-title")
        self.states = StateBar(self)
        self.tags = TagChips(self)
        self.tag_field = TagField(desk, self)
        self.tags.add_widget(self.tag_field)
        self.titles = Label("", "body", "soft")
        self.titles.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.SPACE_6, theme.SPACE_6, theme.SPACE_6, theme.SPACE_6)
        layout.setSpacing(theme.SPACE_4)
        for widget in (self.title, self.states, self.tags, self._more(), self.titles):
            layout.addWidget(widget)
        layout.addStretch(1)
        self.tags.removed.connect(self.tag_removed)
        self.tag_field.entered.connect(self.tag_added)

    def _more(self) -> QWidget:
        """What else can be done with all of them."""
        self.export = make_button("", "", "export")
        self.trash = make_button("", "", "trash")
        holder = QWidget()
        row = FlowLayout(holder, theme.SPACE_2)
        for button, action in ((self.export, "export"), (self.trash, "trash")):
            button.clicked.connect(lambda _=False, action=action: self.wanted.emit(action))
            row.addWidget(button)
        return holder

    def show_papers(self, count: int, rows: Sequence[PaperRow]) -> None:
        """Show so many papers; `rows` are those of which more is known."""
        self.title.setText(words.papers(count))
        statuses = {row.status for row in rows}
        self.states.show_state(
            statuses.pop() if len(statuses) == 1 else None,
            starred=bool(rows) and all(row.starred for row in rows),
            trashed=bool(rows) and all(row.trashed for row in rows),
        )
        self.tags.set_tags(common_tags(rows))
        self.export.setText(words.counted("SelectionView", "Export %n papers…", "Export 1 paper…", count))
        self.trash.setText(_trash_words(count, restore=bool(rows) and all(row.trashed for row in rows)))
        self.titles.setText("\n".join(_titles(count, rows)))

    def tab_stops(self) -> list[QWidget]:
        """What takes the focus, in the order of the page."""
        return [*self.states.tab_stops(), self.tag_field, self.export, self.trash]


def common_tags(rows: Sequence[PaperRow]) -> tuple[TagMark, ...]:
    """The tags that all of these papers wear."""
    if not rows:
        return ()
    worn = set.intersection(*(set(row.tags) for row in rows))
    return tuple(tag for tag in rows[0].tags if tag in worn)


def _trash_words(count: int, *, restore: bool) -> str:
    if restore:
        return words.counted("SelectionView", "Restore %n papers", "Restore 1 paper", count)
    return words.counted("SelectionView", "Move %n papers to Trash", "Move 1 paper to Trash", count)


def _titles(count: int, rows: Sequence[PaperRow]) -> list[str]:
    lines = [f"• {row.title}" for row in rows[:SHOWN_TITLES]]
    left = count - len(lines)
    if left > 0:
        lines.append(words.counted("SelectionView", "and %n more", "and 1 more", left))
    return lines
