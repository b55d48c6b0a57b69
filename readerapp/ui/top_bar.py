"""The slim bar on top: import, search, order, detail; and below it what of the query was not understood."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from readerapp.model.query import Problem
from readerapp.ui import theme
from readerapp.ui.search_bar import SearchBar
from readerapp.ui.widgets import Label


class TopBar(QWidget):
    """Buttons of some actions around the search field."""

    def __init__(self, search: SearchBar, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = search
        self.problem = Label("", "row-second", "bad")
        self.problem.setWordWrap(True)
        self.problem.hide()
        self._problems: tuple[Problem, ...] = ()
        self.is_offering: Callable[[], bool] = lambda: False
        self._buttons: tuple[QToolButton, ...] = ()
        self._row = QHBoxLayout()
        self._row.setSpacing(theme.SPACE_2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.SPACE_3, theme.SPACE_2, theme.SPACE_3, theme.SPACE_2)
        layout.setSpacing(theme.SPACE_1)
        layout.addLayout(self._row)
        layout.addWidget(self.problem)

    def fill(self, sidebar: QAction, importing: QAction, sort: QMenu, detail: QAction) -> None:
        """Put the buttons around the search field."""
        bring = _button(importing)
        bring.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        bring.setText(self.tr("Import"))
        order = QToolButton()
        order.setIcon(theme.icon("sort"))
        order.setMenu(sort)
        order.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        order.setAccessibleName(self.tr("Sort by"))
        order.setToolTip(self.tr("Sort by"))
        panes, paper = _button(sidebar), _button(detail)
        for widget in (panes, bring):
            self._row.addWidget(widget)
        self._row.addWidget(self.search, 1)
        for widget in (order, paper):
            self._row.addWidget(widget)
        self._buttons = (panes, bring, order, paper)
        self._size_icons()
        theme.LOOK.changed.connect(self._size_icons)

    def tab_stops(self) -> list[QWidget]:
        """The buttons and the field, from one side to the other."""
        panes, bring, order, paper = self._buttons
        return [panes, bring, self.search.field, order, paper]

    def _size_icons(self) -> None:
        side = theme.scaled(theme.NORMAL)
        for button in self._buttons:
            button.setIconSize(QSize(side, side))

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Explain what was not understood, or say nothing; of a word that is just being typed, later."""
        self._problems = tuple(problems)
        end = len(self.search.field.text())
        shown = [each for each in problems if not (self.is_offering() and each.end >= end)]
        self.problem.setText("  ".join(problem.sentence for problem in shown))
        self.problem.setIndent(self.search.x() - theme.SPACE_3 + theme.SPACE_2)  # below the field
        self.problem.setVisible(bool(shown))

    def show_all_problems(self) -> None:
        """Nothing is being typed any more: explain the last word too."""
        self.show_problems(self._problems)

    # Overrides of Qt

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painter.fillRect(self.rect(), look.window)
        painter.fillRect(0, self.height() - 1, self.width(), 1, look.line)


def _button(action: QAction) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(action)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
    button.setAccessibleName(action.iconText())
    return button
