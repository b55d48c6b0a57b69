"""Above the list of a snapshot: what is new on it against another, each number a list of its own."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from readerapp import tasks
from readerapp.model import query as queries
from readerapp.model.changes import Changes
from readerapp.model.lists import SnapshotLine
from readerapp.model.pages import PageChange
from readerapp.model.query import InSnapshot
from readerapp.ui import theme
from readerapp.ui.desk import Desk, Lane
from readerapp.ui.flow_layout import FlowLayout
from readerapp.ui.widgets import Hairline, Label
from readerapp.ui.words import counted, day, papers, translate

MANY = 20_000  # papers on a page: comparing more takes long, and what a key does is lost in the numbers
FATES = ("since", "new", "again", "gone", "up", "down")


def count_words(fate: str, count: int) -> str:
    """What became of so many papers, as a button says it."""
    return {
        "since": counted("CompareStrip", "All %n", "All 1", count),
        "new": counted("CompareStrip", "%n new", "1 new", count),
        "again": counted("CompareStrip", "%n again", "1 again", count),
        "gone": counted("CompareStrip", "%n gone", "1 gone", count),
        "up": counted("CompareStrip", "↑ %n up", "↑ 1 up", count),
        "down": counted("CompareStrip", "↓ %n down", "↓ 1 down", count),
    }[fate]


def sentence(change: PageChange) -> str:
    """The whole of it, for example "8 new, 13 again, 3 gone since 11 Dec 2025"."""
    if change.before is None:
        return translate("CompareStrip", "No page of {source} is older than this.").format(
            source=change.page.source
        )
    numbers = ((fate, getattr(change, fate)) for fate in ("new", "again", "gone"))
    said = ", ".join(count_words(fate, count) for fate, count in numbers)
    return translate("CompareStrip", "{numbers} since {day}").format(
        numbers=said, day=day(change.before.captured_on)
    )


class CompareStrip(QWidget):
    """Shows itself where the list is of a snapshot. `query_wanted` carries what a number asks."""

    query_wanted = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._query = ""
        self._node: InSnapshot | None = None
        self.change: PageChange | None = None
        self.heading = Label("", "row-second", "soft")
        self.since = Label(self.tr("since"), "row-second", "soft")
        self.buttons = {fate: self._button(fate) for fate in FATES}
        self.others = QComboBox()
        self.others.setAccessibleName(self.tr("The page to compare with"))
        self.others.setMaxVisibleItems(16)
        self.others.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.others.setMinimumContentsLength(11)  # a day; the list that opens has room for the feed
        self.others.activated.connect(self._compare_with)
        self._lay_out()
        desk.changed.connect(self._library_changed)
        self.hide()

    def show_query(self, query: str) -> None:
        """Another list is shown: of a snapshot, or not."""
        node = queries.snapshot_of(queries.parse(query).tree)
        if node == self._node:
            return
        self._query, self._node = query, node
        if node is None:
            self.hide()
        else:
            self._ask()

    def tab_stops(self) -> list[QWidget]:
        """What takes the focus."""
        return [*self.buttons.values(), self.others]

    def _ask(self) -> None:
        self._desk.run(tasks.page_change, self._query, then=self._show, latest="page-change", lane=Lane.SUMS)

    def _show(self, change: PageChange | None) -> None:
        self.change = change
        if change is None or self._node is None:
            self.hide()
            return
        self.heading.setText(sentence(change))
        self.heading.setVisible(change.before is None)
        self.setAccessibleName(sentence(change))
        for fate, button in self.buttons.items():
            count = change.new + change.again if fate == "since" else getattr(change, fate)
            button.setText(count_words(fate, count))
            button.setAccessibleName(self.tr("{number}: show them").format(number=button.text()))
            button.setChecked(fate == (self._node.fate or "since"))
            is_needed = fate in ("since", "new", "again", "gone") or count > 0 or button.isChecked()
            button.setEnabled(count > 0 or button.isChecked())
            button.setVisible(change.before is not None and is_needed)
        self._fill_others(change)
        self.show()

    def _fill_others(self, change: PageChange) -> None:
        self.others.clear()
        for line in change.others:
            self.others.addItem(_name(line, change.page), line.id)
            tip = papers(line.papers)
            self.others.setItemData(self.others.count() - 1, tip, Qt.ItemDataRole.ToolTipRole)
        wide = self.others.view().sizeHintForColumn(0) + 2 * theme.SPACE_6
        self.others.view().setMinimumWidth(wide)
        at = self.others.findData(change.before.id) if change.before else -1
        self.others.setCurrentIndex(at)
        self.others.setPlaceholderText(self.tr("Compare with…"))
        self.others.setVisible(bool(change.others))
        self.since.setVisible(change.before is not None)

    def _compare_with(self, at: int) -> None:
        self._want(self._node.fate if self._node else "", int(self.others.itemData(at)))

    def _want(self, fate: str, than: int = 0) -> None:
        if self._node is None:
            return
        than = than or self._node.than
        if fate not in queries.COMPARED or fate == "since":
            fate = "since" if than else ""
        self.query_wanted.emit(queries.to_text(InSnapshot(self._node.id, fate, than)))

    def _library_changed(self, changes: Changes) -> None:
        is_small = self.change is None or self.change.page.papers <= MANY
        if self._node is not None and (changes.snapshots or (changes.lists and is_small)):
            self._ask()

    def _button(self, fate: str) -> QToolButton:
        button = QToolButton()
        button.setCheckable(True)
        button.setFont(theme.text_font("row-second"))
        button.clicked.connect(partial(self._clicked, fate))
        return button

    def _clicked(self, fate: str) -> None:
        self.buttons[fate].setChecked(True)  # one that is pressed stays pressed: the query decides
        self._want(fate)

    def _lay_out(self) -> None:
        row = QWidget()
        flow = FlowLayout(row, theme.SPACE_1)
        other = QWidget()  # the word stays with what it belongs to
        pair = QHBoxLayout(other)
        pair.setContentsMargins(0, 0, 0, 0)
        pair.addWidget(self.since)
        pair.addWidget(self.others)
        for widget in (self.heading, *self.buttons.values(), other):
            flow.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        inner = QVBoxLayout()
        inner.setContentsMargins(theme.SPACE_4, theme.SPACE_1, theme.SPACE_4, theme.SPACE_1)
        inner.addWidget(row)
        layout.addLayout(inner)
        layout.addWidget(Hairline())

    # Overrides of Qt

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme.current().window)


def _name(line: SnapshotLine, page: SnapshotLine) -> str:
    """A day, and the feed where that is another one."""
    when = day(line.captured_on)
    return when if line.source == page.source else f"{when} · {line.source}"
