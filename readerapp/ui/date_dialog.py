"""Correct the day on which a snapshot was captured."""

from datetime import date

from PySide6.QtCore import QDate, QSize, Qt
from PySide6.QtGui import QIcon, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QDialog, QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from readerapp.ui import theme
from readerapp.ui.widgets import Label

LEAST_HEIGHT = 560  # of a screen that has room for the calendar


class DateDialog(QDialog):
    """A calendar and a field that say the same day. `day` is what was chosen."""

    def __init__(self, name: str, day: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Change date"))
        self._latest = date.today()  # noqa: DTZ011 - the reader's own day
        self.field = QLineEdit(day)
        self.calendar = QCalendarWidget()
        self.wrong = Label("", "row-second", "bad")
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.change = self.buttons.addButton(self.tr("Change date"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._lay_out(name)
        self._connect()
        self._typed(day)
        self.field.selectAll()
        self.field.setFocus()

    def day(self) -> date | None:
        """The day in the field; None if it is none, or still to come."""
        try:
            found = date.fromisoformat(self.field.text().strip())
        except ValueError:
            return None
        return found if found <= self._latest else None

    def _lay_out(self, name: str) -> None:
        title = Label(self.tr("When was “{file}” captured?").format(file=name), "row-title-unseen")
        moves = Label(
            self.tr(
                "The days and years that were inferred from this date move with it; those that the page "
                "states stay. You can undo this."
            ),
            "body",
            "soft",
        )
        self.field.setPlaceholderText(self.tr("2025-12-31"))
        self.field.setAccessibleName(self.tr("Date as year-month-day"))
        self._fit_calendar()
        self.change.setProperty("kind", "primary")
        self.change.setDefault(True)
        for button in self.buttons.buttons():
            button.setIcon(QIcon())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[theme.SPACE_6] * 4)
        layout.setSpacing(theme.SPACE_3)
        for label in (title, moves):
            label.setWordWrap(True)
        for widget in (title, moves, self.field, self.wrong, self.calendar, self.buttons):
            layout.addWidget(widget)
        self.setFixedWidth(theme.scaled(380))

    def _fit_calendar(self) -> None:
        self.calendar.setAccessibleName(self.tr("Calendar"))
        self.calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.calendar.setMaximumDate(QDate.currentDate())
        plain = QTextCharFormat()
        plain.setForeground(theme.current().text)  # else weekends are red, whatever the theme
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.calendar.setWeekdayTextFormat(day, plain)
        self.calendar.setMinimumHeight(theme.scaled(220))
        low = self.screen().availableGeometry().height() < theme.scaled(LEAST_HEIGHT)
        self.calendar.setVisible(not low)  # the field alone does it too
        for arrow, icon in (
            ("qt_calendar_prevmonth", "chevron-left"),
            ("qt_calendar_nextmonth", "chevron-right"),
        ):
            button = self.calendar.findChild(QWidget, arrow)
            if button is not None:
                button.setProperty("icon", theme.icon(icon, "soft"))
                button.setProperty("iconSize", QSize(theme.SMALL, theme.SMALL))

    def _connect(self) -> None:
        self.field.textChanged.connect(self._typed)
        self.calendar.clicked.connect(self._picked)
        self.calendar.activated.connect(self._picked)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

    def _typed(self, text: str) -> None:
        found = self.day()
        self.change.setEnabled(found is not None)
        if found:
            self.calendar.setSelectedDate(QDate(found.year, found.month, found.day))
        self.wrong.setText("" if found or not text else self.tr("Write a past day like 2025-12-31."))
        self.wrong.setVisible(bool(self.wrong.text()))

    def _picked(self, day: QDate) -> None:
        self.field.setText(day.toString("yyyy-MM-dd"))
