"""The form that corrects a paper: the reader's own word on its fields."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from readerapp.errors import AppError
from readerapp.model import corrections
from readerapp.model.paper import Paper
from readerapp.ui import theme
from readerapp.ui.field_words import field_title
from readerapp.ui.widgets import Label, SectionLabel, in_tab_order, make_button
from readerapp.ui.words import translate

_A_LINE = 60  # letters of a title, about
AUTHOR_LINES = 8  # at most; a longer list scrolls


class EditForm(QWidget):
    """`saved` carries (field, value) pairs of what was changed; `left` says that the form is done, and
    whether it had the focus.
    """

    saved = Signal(int, object)
    left = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._paper: Paper | None = None
        self.setAccessibleName(self.tr("Correct this paper"))
        self.fields: dict[str, QLineEdit | QPlainTextEdit] = {
            name: QPlainTextEdit() if name in ("title", "authors") else QLineEdit()
            for name in corrections.FORM
        }
        self.problem = Label("", "row-second", "bad")
        self.problem.setWordWrap(True)
        self.save = make_button(self.tr("Save"), "primary")
        self.cancel = make_button(self.tr("Cancel"))
        self.save.clicked.connect(self._save)
        self.cancel.clicked.connect(self._leave)
        self._lay_out()
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            chosen = QShortcut(QKeySequence(key), self, self._save)
            chosen.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.hide()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_1)
        hints = {
            "authors": self.tr("one a line"),
            "published": self.tr("2025, 2025-07 or 2025-07-18"),
        }
        for name, field in self.fields.items():
            title = field_title(name)
            hint = hints.get(name)
            label = SectionLabel(f"{title} ({hint})" if hint else title)
            label.setBuddy(field)
            field.setAccessibleName(title)
            if isinstance(field, QPlainTextEdit):
                field.setProperty("kind", "field")
                field.setTabChangesFocus(True)
            column.addWidget(label)
            column.addWidget(field)
            column.addSpacing(theme.SPACE_2)
        promise = Label(form_hint(), "row-second", "soft")
        promise.setWordWrap(True)
        column.addWidget(promise)
        column.addWidget(self.problem)
        column.addSpacing(theme.SPACE_1)
        row = QHBoxLayout()
        row.setSpacing(theme.SPACE_2)
        row.addWidget(self.save)
        row.addWidget(self.cancel)
        row.addStretch(1)
        column.addLayout(row)
        in_tab_order([*self.fields.values(), self.save, self.cancel])

    def open_for(self, paper: Paper) -> None:
        """Show what is known of a paper, to be changed."""
        self._paper = paper
        self.problem.hide()
        for name, text in corrections.texts(paper).items():
            field = self.fields[name]
            if isinstance(field, QPlainTextEdit):
                field.setPlainText(text)
            else:
                field.setText(text)
        self._fit()
        self.show()
        self.fields["title"].setFocus(Qt.FocusReason.OtherFocusReason)

    def is_changed(self) -> bool:
        """Is there something here that the library does not have?"""
        return bool(self._changed())

    def keep(self) -> None:
        """Another paper is coming: save what was typed, as a note does, unless it cannot be understood."""
        if not self.isHidden():
            self._save()
            if self._paper is not None:
                self._leave()

    def tab_stops(self) -> list[QWidget]:
        """Its fields and buttons, while it is open."""
        return [] if self.isHidden() else [*self.fields.values(), self.save, self.cancel]

    def _changed(self) -> dict[str, str]:
        if self._paper is None:
            return {}
        before = corrections.texts(self._paper)
        return {name: text for name, field in self.fields.items() if (text := _text(field)) != before[name]}

    def _save(self) -> None:
        try:
            values = corrections.values(self._changed())
        except AppError as error:
            self.problem.setText(error.sentence)
            self.problem.show()
            return
        if values and self._paper is not None:
            self.saved.emit(self._paper.id, values)
        self._leave()

    def _leave(self) -> None:
        focused = QApplication.focusWidget()
        had_focus = focused is not None and self.isAncestorOf(focused)
        self._paper = None
        self.hide()
        self.left.emit(had_focus)

    def _fit(self) -> None:
        title = len(_text(self.fields["title"])) // _A_LINE + 1
        authors = len(_text(self.fields["authors"]).splitlines()) + 1
        for name, lines, most in (("title", title, 4), ("authors", authors, AUTHOR_LINES)):
            field = self.fields[name]
            count = min(most, max(2, lines))
            field.setFixedHeight(count * field.fontMetrics().lineSpacing() + 20)

    # Overrides of Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._save()  # from a field of one line
        else:
            super().keyPressEvent(event)


def _text(field: QLineEdit | QPlainTextEdit) -> str:
    return field.toPlainText() if isinstance(field, QPlainTextEdit) else field.text()


def form_hint() -> str:
    """What the form promises."""
    return translate("EditForm", "Your word counts before what the sources say, and can be taken back.")
