"""Show source: the text of a snapshot at the place that was asked for, to be read, searched and copied."""

from functools import partial

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget

from readerapp import tasks
from readerapp.model.source_text import SourceText
from readerapp.ui import theme
from readerapp.ui.desk import Desk, Lane
from readerapp.ui.source_text_view import SourceTextView
from readerapp.ui.widgets import Hairline, Label, make_button
from readerapp.ui.words import day, number, translate

SIZE = (820, 640)


class SourceWindow(QDialog):
    """One source. A long one is shown in parts; the search goes through all of them.

    `asked`: there was a place to be shown.
    """

    def __init__(self, shown: tasks.ShownSource, desk: Desk, parent: QWidget, *, asked: bool) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Source of {file}").format(file=shown.snapshot.name))
        self.setSizeGripEnabled(True)
        self.source: SourceText = shown.source
        self._desk = desk
        self._shown = shown
        self._part = -1
        self.view = SourceTextView()
        self._centre = QTimer(self, singleShot=True, interval=0)
        self._centre.timeout.connect(self.view.centerCursor)
        self.field = QLineEdit()
        self.where = Label("", "row-second", "soft")
        self.missing = Label("", "row-second", "warn")
        self.earlier = make_button(self.tr("Earlier"), "quiet")
        self.later = make_button(self.tr("Later"), "quiet")
        self._lay_out()
        self._connect()
        self.resize(theme.scaled(SIZE[0]), SIZE[1])
        self.go(shown.place or 0, mark=shown.place is not None)
        if asked and shown.place is None:
            self.missing.setText(self.tr("The place was not found."))
        self.view.setFocus()

    def go(self, place: int, *, mark: bool = True, length: int = 0) -> None:
        """Show a place of the whole text, counted in characters."""
        wanted = self.source.part_at(place)
        part = self.source.part(wanted)
        if wanted != self._part:
            self._part = wanted
            self.view.show_part(part)
        if mark:
            self.view.mark(place - part.start, length)
            self.missing.setText("")
        self._say_where(place)

    def search(self, *, backwards: bool = False) -> None:
        """Go to the next place of the words in the field."""
        words = self.field.text()
        after = self.source.part(self._part).start + self.view.place()
        look = partial(self.source.find, words, after, backwards=backwards)
        self._desk.run(
            lambda _library: look(),
            then=lambda place: self._found(place, words),
            latest="source",
            lane=Lane.LISTS,
        )

    def _found(self, place: int | None, words: str) -> None:
        if place is None:
            self.missing.setText(self.tr("Not found") if words else "")
        else:
            self.go(place, length=len(words))

    def _say_where(self, place: int) -> None:
        line, lines = number(self.source.line_at(place)), number(self.source.lines)
        words = translate("SourceWindow", "{source}, {day} · line {line} of {lines}")
        snapshot = self._shown.snapshot
        when = day(snapshot.captured_on)
        self.where.setText(words.format(source=snapshot.source, day=when, line=line, lines=lines))
        for button, there in (
            (self.earlier, self._part > 0),
            (self.later, self._part + 1 < self.source.parts),
        ):
            button.setVisible(self.source.parts > 1)
            button.setEnabled(there)

    def _turn(self, by: int) -> None:
        self.go(self.source.part(self._part + by).start, mark=False)

    def _lay_out(self) -> None:
        self.field.setPlaceholderText(self.tr("Search in the source"))
        self.field.setAccessibleName(self.tr("Search in the source"))
        self.field.setClearButtonEnabled(True)
        name = Label(self._shown.snapshot.name, "row-title-unseen")
        name.setWordWrap(True)
        head = QVBoxLayout()
        head.setContentsMargins(theme.SPACE_6, theme.SPACE_4, theme.SPACE_6, theme.SPACE_3)
        head.setSpacing(theme.SPACE_2)
        head.addWidget(name)
        head.addWidget(self.where)
        search = QHBoxLayout()
        search.setSpacing(theme.SPACE_1)
        search.addWidget(self.field, 1)
        search.addWidget(self._arrow("chevron-up", self.tr("Previous place"), backwards=True))
        search.addWidget(self._arrow("chevron-down", self.tr("Next place"), backwards=False))
        head.addLayout(search)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        for widget in (Hairline(), self.view, Hairline()):
            layout.addWidget(widget)
        layout.addLayout(self._foot())

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(theme.SPACE_6, theme.SPACE_3, theme.SPACE_6, theme.SPACE_3)
        close = make_button(self.tr("Close"), "primary")
        close.clicked.connect(self.close)
        for button in (self.earlier, self.later, close):
            button.setAutoDefault(False)  # Enter in the field searches on
        row.addWidget(self.earlier)
        row.addWidget(self.later)
        row.addWidget(self.missing)
        row.addStretch(1)
        row.addWidget(close)
        return row

    def _arrow(self, icon: str, words: str, *, backwards: bool) -> QToolButton:
        button = QToolButton()
        button.setIcon(theme.icon(icon, "soft"))
        side = theme.scaled(theme.SMALL)
        button.setIconSize(QSize(side, side))
        button.setToolTip(words)
        button.setAccessibleName(words)
        button.clicked.connect(lambda: self.search(backwards=backwards))
        return button

    def _connect(self) -> None:
        self.field.returnPressed.connect(self.search)
        self.earlier.clicked.connect(lambda: self._turn(-1))
        self.later.clicked.connect(lambda: self._turn(1))
        for keys, act in (
            (QKeySequence.StandardKey.Find, self.field.setFocus),
            (QKeySequence.StandardKey.FindNext, self.search),
            (QKeySequence.StandardKey.FindPrevious, lambda: self.search(backwards=True)),
        ):
            QShortcut(QKeySequence(keys), self, act)

    # Overrides of Qt

    def showEvent(self, event: QShowEvent) -> None:
        """Only now the text is as wide as it will be, and the place where it will be."""
        super().showEvent(event)
        self._centre.start()
