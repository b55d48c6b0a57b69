"""What the library says about its reader: charts on one page, over a range of days. Nothing leaves it."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QHBoxLayout,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from readerapp import tasks
from readerapp.model.changes import Changes
from readerapp.model.statistics import Statistics
from readerapp.ui import announcing, theme
from readerapp.ui.charts import ChartData
from readerapp.ui.desk import Desk, Lane
from readerapp.ui.statistics_card import StatisticsCard
from readerapp.ui.statistics_words import charts
from readerapp.ui.widgets import Hairline, Label, fit_to_screen, in_tab_order
from readerapp.ui.words import day, translate

SIZE = (1040, 760)
PAUSE = 150  # milliseconds: of several keys in a row only the last is worth counting
TWO = 820  # pixels at 100 %: from here on there are two cards side by side


def ranges() -> tuple[tuple[int | None, str], ...]:
    """The ranges to choose from: days, and their words."""
    return (
        (30, translate("StatisticsWindow", "&30 days")),
        (90, translate("StatisticsWindow", "&90 days")),
        (365, translate("StatisticsWindow", "&Year")),
        (None, translate("StatisticsWindow", "&All")),
    )


class StatisticsWindow(QDialog):
    """`query_wanted` carries the list behind a bar. `shown` follows every answer."""

    query_wanted = Signal(str)
    shown = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Statistics"))
        self._desk = desk
        self.days: int | None = 30
        self.cards: list[StatisticsCard] = []
        self._question = 0
        self._columns = 0
        self.heading = Label(self.tr("Counting…"), "body", "soft")
        self.choice = QButtonGroup(self)
        self._page = QWidget()
        self._row = QHBoxLayout(self._page)
        self._sides = (QVBoxLayout(), QVBoxLayout())
        self.area = QScrollArea()
        self._lay_out()
        fit_to_screen(self, *SIZE)
        self._soon = QTimer(self, singleShot=True, interval=PAUSE)
        self._soon.timeout.connect(self.ask)
        desk.changed.connect(self._changed)

    def show_range(self, days: int | None) -> None:
        """Another range of days; None is all that is known."""
        self.days = days
        self.ask()

    def ask(self) -> None:
        """Count anew. An older question that still works on its answer stops."""
        self._question += 1
        number, days = self._question, self.days

        def wanted() -> bool:  # asked on another thread
            return number == self._question and not self._desk.is_closed()

        self._desk.run(
            lambda library: tasks.statistics(library, days, wanted=wanted),
            then=lambda found: self._show(found, days),
            latest="statistics",
            lane=Lane.SUMS,
        )

    def _show(self, found: Statistics | None, days: int | None) -> None:
        if found is None or days != self.days:
            return
        said = self.tr("{first} to {last}. Everything is counted here, and nothing is sent anywhere.")
        first, last = found.period.first.isoformat(), found.period.last.isoformat()
        self.heading.setText(said.format(first=day(first), last=day(last)))
        tables = {card.data.key for card in self.cards if card.as_table.isChecked()}
        place = self.area.verticalScrollBar().value()
        self._show_cards(charts(found, days))
        for card in self.cards:
            card.as_table.setChecked(card.data.key in tables)
        self.area.verticalScrollBar().setValue(place)
        self.shown.emit()

    def _show_cards(self, data: list[ChartData]) -> None:
        for old in self.cards:
            old.hide()
            old.deleteLater()
        self.cards = [self._card(each) for each in data]
        self._columns = 0
        self._place()
        stops = [stop for card in self.cards for stop in card.tab_stops()]
        in_tab_order([*self.choice.buttons(), *stops])

    def _card(self, data: ChartData) -> StatisticsCard:
        card = StatisticsCard(data, self._page)
        card.query_wanted.connect(self._open)
        card.told.connect(self._tell)
        return card

    def _tell(self, words: str) -> None:
        self.heading.setText(words)
        if (focused := self.focusWidget()) is not None:
            announcing.say(focused, words)

    def _open(self, query: str) -> None:
        """Make room for the papers; the next time it is as it was."""
        self.hide()
        self.query_wanted.emit(query)

    def _place(self) -> None:
        """One or two columns, as the width has room."""
        columns = 2 if self.width() >= theme.scaled(TWO) else 1
        if columns == self._columns:
            return
        self._columns = columns
        for at, card in enumerate(self.cards):
            self._sides[at % columns].insertWidget(at // columns, card)
            card.show()
        self._row.setStretch(1, columns - 1)
        self._row.setSpacing(theme.SPACE_3 if columns > 1 else 0)

    def _changed(self, changes: Changes) -> None:
        if self.isVisible() and (changes.marks or changes.lists or changes.snapshots):
            self._soon.start()

    def _lay_out(self) -> None:
        self._row.setContentsMargins(*[theme.SPACE_4] * 4)
        for side in self._sides:
            side.setSpacing(theme.SPACE_3)
            side.addStretch(1)
            self._row.addLayout(side, 1)
        self.area.setWidget(self._page)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QScrollArea.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(theme.SPACE_4, theme.SPACE_3, theme.SPACE_4, theme.SPACE_3)
        row.setSpacing(theme.SPACE_1)
        row.addWidget(self.heading, 1)
        self.heading.setWordWrap(True)
        for days, words in ranges():
            row.addWidget(self._range_button(days, words))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (head, Hairline(), self.area):
            column.addWidget(part, 1 if part is self.area else 0)

    def _range_button(self, days: int | None, words: str) -> QToolButton:
        button = QToolButton()
        button.setText(words)
        button.setCheckable(True)
        button.setChecked(days == self.days)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(lambda: self.show_range(days))
        self.choice.addButton(button)
        return button

    # Overrides of Qt

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.ask()  # whatever happened while nobody looked

    def hideEvent(self, event: QHideEvent) -> None:
        self._question += 1  # what still counts may stop
        self._soon.stop()
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()
