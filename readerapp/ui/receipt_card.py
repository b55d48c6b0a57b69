"""One file of a receipt: whence, its numbers, warnings, and what was left out, each with its way on."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from readerapp.model.receipt import FileReceipt
from readerapp.ui import receipt_words as words
from readerapp.ui import theme
from readerapp.ui.number_link import NumberLink
from readerapp.ui.place_list import Place, PlaceList
from readerapp.ui.reading_text import ReadingText
from readerapp.ui.widgets import FoldingSection, Label, make_button
from readerapp.ui.words import counted, number, translate

SHORT = 5  # lines that need not be folded away


class NumberGrid(QWidget):
    """The numbers of a receipt side by side. `wanted` carries the query behind one."""

    wanted = Signal(str)

    def __init__(self, file: FileReceipt, queries: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.links: dict[str, NumberLink] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.SPACE_4)
        grid.setVerticalSpacing(0)
        shown = words.numbers(file)
        for column, ((name, count), query) in enumerate(zip(shown, queries, strict=True)):
            grid.addWidget(self._value(name, count, query), 0, column)
            grid.addWidget(Label(name, "row-second", "soft"), 1, column)
            grid.setColumnStretch(column, 1)
        total = counted("receipt", "= %n entries", "= 1 entry", file.entries)
        grid.addWidget(Label(total, "row-second", "soft"), 1, len(shown), Qt.AlignmentFlag.AlignTrailing)

    def _value(self, name: str, count: int, query: str) -> QWidget:
        if not query or not count:
            value = Label(number(count), "number", "text" if count else "soft")
            value.setAccessibleName(f"{name}: {number(count)}")
            return value
        link = NumberLink(number(count), f"{name}: {number(count)}")
        link.clicked.connect(lambda: self.wanted.emit(query))
        self.links[name] = link
        return link


class FileCard(QWidget):
    """One file. `folded` says that it needs another height; the others say what the reader wants.

    `source_wanted` carries the line from 1 and the words to look for; neither means its beginning.
    """

    folded = Signal()
    query_wanted = Signal(str)
    source_wanted = Signal(int, int, str)
    date_wanted = Signal(int)
    marks_wanted = Signal(int)

    def __init__(self, file: FileReceipt, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.file = file
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.SPACE_2)
        self._column.addWidget(wrapped(Label(file.name, "row-title-unseen")))
        if file.error:
            self._column.addWidget(wrapped(Label(file.error, "body", "bad")))
            return
        self._column.addWidget(wrapped(Label(words.origin(file), "body", "soft")))
        if file.snapshot_id:
            self._column.addLayout(self._ways_on(file.snapshot_id))
        self.grid = NumberGrid(file, words.queries([file]))
        self.grid.wanted.connect(self.query_wanted)
        self._column.addWidget(self.grid)
        for warning in file.warnings:
            self._column.addWidget(wrapped(Label(warning, "body", "warn")))
        self._add_marks(file)
        self._add_lists(file)

    def _add_marks(self, file: FileReceipt) -> None:
        """A button for the sender's marks in a shared list; it shows once it is known that there are some."""
        self.marks = make_button("", "", "tag")
        self.marks.setAutoDefault(False)
        self.marks.clicked.connect(lambda: self.marks_wanted.emit(file.snapshot_id or 0))
        self._column.addWidget(self.marks, 0, Qt.AlignmentFlag.AlignLeading)
        self.marks.hide()

    def offer_marks(self, text: str) -> None:
        """Offer what the sender marked, in words; nothing if the text is empty."""
        self.marks.setText(text)
        self.marks.setVisible(bool(text))
        self.folded.emit()

    def _ways_on(self, snapshot: int) -> QHBoxLayout:
        self.date = make_button(translate("receipt", "Change date…"), "quiet", "clock")
        self.date.setStyleSheet("padding-left: 0")  # in line with the words above
        self.date.clicked.connect(lambda: self.date_wanted.emit(snapshot))
        self.source = make_button(translate("receipt", "Show source"), "quiet", "code")
        self.source.clicked.connect(lambda: self.source_wanted.emit(snapshot, 0, ""))
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, theme.SPACE_1)
        row.setSpacing(theme.SPACE_2)
        for button in (self.date, self.source):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _add_lists(self, file: FileReceipt) -> None:
        if file.skipped:
            title = counted("receipt", "%n skipped", "1 skipped", len(file.skipped))
            self._add_list(
                title, [Place(words.skipped_line(each), each.line or 0, each.title) for each in file.skipped]
            )
        if file.not_understood:
            count = len(file.not_understood)
            title = counted("receipt", "%n lines not understood", "1 line not understood", count)
            strays = file.not_understood
            self._add_list(
                title, [Place(words.stray_line(each.line, each.text), each.line) for each in strays]
            )

    def _add_list(self, title: str, places: Sequence[Place]) -> None:
        section = FoldingSection(title, self._places(title, places), len(places) <= SHORT)
        section.toggled.connect(lambda _open: self.folded.emit())
        self._column.addWidget(section)

    def _places(self, title: str, places: Sequence[Place]) -> QWidget:
        snapshot = self.file.snapshot_id
        if snapshot is None:
            text = ReadingText("row-second")
            text.setAccessibleName(title)
            text.show_text("\n".join(place.text for place in places))
            return text
        rows = PlaceList(places, translate("receipt", "{title}: Enter shows the source").format(title=title))
        rows.wanted.connect(lambda line, sought: self.source_wanted.emit(snapshot, line, sought))
        return rows


def wrapped(label: Label) -> Label:
    """Text that may take several lines and can be selected."""
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
