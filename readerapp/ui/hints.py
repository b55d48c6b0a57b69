"""A line below the list that teaches the keys worth knowing, a few at a time; what was used once goes."""

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from readerapp.model.lists import Sidebar
from readerapp.ui import theme, window_state
from readerapp.ui.chips import KeyHint
from readerapp.ui.flow_layout import FlowLayout
from readerapp.ui.keymap import KEYS
from readerapp.ui.widgets import Label
from readerapp.ui.words import translate

# Actions, in the order in which they are worth knowing: each group waits for the one before it.
LESSONS = (("done", "to-read", "star"), ("tag",), ("search",), ("keyboard",))


def lesson(learned: set[str]) -> tuple[str, ...]:
    """The actions to be taught now: those of the first group of which one was never used."""
    for group in LESSONS:
        if left := tuple(action for action in group if action not in learned):
            return left
    return ()


def words_for(action: str) -> str:
    """What a key does, in as few words as can be."""
    return {
        "done": translate("hints", "done, go on"),
        "to-read": translate("hints", "to read, go on"),
        "star": translate("hints", "star"),
        "tag": translate("hints", "tag the paper"),
        "search": translate("hints", "search everything you have"),
        "keyboard": translate("hints", "all keys"),
    }[action]


class HintStrip(QWidget):
    """Shows itself as soon as there are papers to try the keys on. `refused`: no hints are wanted."""

    refused = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = window_state.open_state()
        self._learned = set(window_state.learned(self._state))
        self._wanted = self._papers = False
        self._hints = QWidget()
        FlowLayout(self._hints, theme.SPACE_2)
        close = QToolButton()
        close.setIcon(theme.icon("close", "soft"))
        close.setIconSize(QSize(12, 12))
        close.setAccessibleName(self.tr("No hints"))
        close.setToolTip(self.tr("No hints: Preferences bring them back"))
        close.clicked.connect(self.refused)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.SPACE_4, theme.SPACE_2, theme.SPACE_2, theme.SPACE_2)
        row.addWidget(self._hints, 1)
        row.addWidget(close)
        self._close = close
        KEYS.changed.connect(self._refresh)
        self._refresh()

    def tab_stops(self) -> list[QWidget]:
        """What takes the focus."""
        return [self._close]

    def want(self, wanted: bool) -> None:
        """Does the reader want hints? Who asks for them again is taught from the beginning."""
        if wanted and not self._wanted and not lesson(self._learned) and self._papers:
            self._forget()
        self._wanted = wanted
        self._refresh()

    def show_counts(self, known: Sidebar) -> None:
        """Are there papers?"""
        papers = bool(known.shelves.get("all"))
        if papers != self._papers:
            self._papers = papers
            self._refresh()

    def learn(self, action: str) -> None:
        """An action was used: it needs no hint any more."""
        if action not in self._learned and any(action in group for group in LESSONS):
            self._learned.add(action)
            window_state.note_learned(self._state, sorted(self._learned))
            self._refresh()

    def _forget(self) -> None:
        self._learned = set()
        window_state.note_learned(self._state, ())

    def _refresh(self) -> None:
        now = [action for action in lesson(self._learned) if KEYS.first(action)]
        self.setVisible(self._wanted and self._papers and bool(now))
        if self._wanted:
            self._fill(now)

    def _fill(self, actions: list[str]) -> None:
        row = self._hints.layout()
        while row is not None and (item := row.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for action in actions:
            if row is not None:
                row.addWidget(_hint(action))
        said = ", ".join(f"{KEYS.first(action)}: {words_for(action)}" for action in actions)
        self.setAccessibleName(self.tr("Hint: {keys}").format(keys=said))

    # Overrides of Qt

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._refresh()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painter.fillRect(self.rect(), look.window)
        painter.fillRect(0, 0, self.width(), 1, look.line)


def _hint(action: str) -> QWidget:
    """A key and what it does."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, theme.SPACE_3, 0)
    row.setSpacing(theme.SPACE_2)
    row.addWidget(KeyHint(KEYS.first(action)))
    row.addWidget(Label(words_for(action), "row-second", "soft"))
    return holder
