"""The names that the world gave a paper, each a button that copies it."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from readerapp.model.paper import Paper
from readerapp.ui.flow_layout import FlowLayout
from readerapp.ui.widgets import make_button
from readerapp.ui.words import translate

NAMES = {"arxiv": "arXiv", "doi": "DOI", "openreview": "OpenReview", "acl": "ACL", "pmid": "PubMed"}
LONGEST = 40  # characters: the button must fit into the narrowest pane


class IdRow(QWidget):
    """`copied` says what is on the clipboard now; `correct_wanted` comes from the button at the end."""

    copied = Signal(str)
    correct_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[tuple[str, str], ...] | None = None
        self._row = FlowLayout(self, 4)
        self.setAccessibleName(translate("IdRow", "Identifiers"))
        self.correct = make_button(translate("IdRow", "Correct…"), "inline", "note")
        self.correct.setToolTip(translate("IdRow", "Correct title, authors, date, venue or DOI"))
        self.correct.clicked.connect(self.correct_wanted)
        self._row.keep_last(self.correct)
        self._buttons: list[QWidget] = []

    def show_paper(self, paper: Paper) -> None:
        """Show the ids and the citation key of a paper. What stays the same keeps the focus it may have."""
        key = (("key", paper.citation_key),) if paper.citation_key else ()
        ids = (*paper.identifiers, *key)
        if ids == self._shown:
            return
        self._shown = ids
        for button in self._buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = [self._button(scheme, value) for scheme, value in ids]
        before: QWidget = self.correct.previousInFocusChain() or self
        for button in self._buttons:  # Tab comes to the ids before it comes to what stands behind them
            QWidget.setTabOrder(before, button)
            before = button

    def tab_stops(self) -> list[QWidget]:
        """Its buttons."""
        return [*self._buttons, self.correct]

    def _button(self, scheme: str, value: str) -> QWidget:
        name = translate("IdRow", "key") if scheme == "key" else NAMES.get(scheme, scheme)
        short = value if len(value) <= LONGEST else f"{value[:LONGEST]}…"
        button = make_button(f"{name} {short}".replace("&", "&&"), "inline", "copy", self)
        tip = translate("IdRow", "Copy {id}").format(id=f"{name} {value}")
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.clicked.connect(lambda: self._copy(value))
        self._row.addWidget(button)
        button.show()
        return button

    def _copy(self, value: str) -> None:
        QGuiApplication.clipboard().setText(value)
        self.copied.emit(translate("IdRow", "Copied {id}").format(id=value))
