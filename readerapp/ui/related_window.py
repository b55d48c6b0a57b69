"""The skeleton of a related-work section: seen before it is copied or written into a file."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QDir, Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication, QIcon
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from readerapp import tasks
from readerapp.ui import theme
from readerapp.ui.alive import while_alive
from readerapp.ui.desk import Desk, Lane
from readerapp.ui.messages import Messages
from readerapp.ui.widgets import Hairline, Label, fit_to_screen, make_button
from readerapp.ui.words import counted, papers

SIZE = (820, 640)
FORMS = {"tex": "LaTeX", "md": "Markdown"}


class RelatedWindow(QDialog):
    """Looking fixes no keys; copying and saving do."""

    def __init__(
        self, ids: Sequence[int], stem: str, desk: Desk, messages: Messages, parent: QWidget
    ) -> None:
        """`stem` is the name of the list as the name of a file."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Related work"))
        self._ids, self._stem, self._desk, self._messages = list(ids), stem, desk, messages
        self.summary = Label("", "body", "soft")
        self.summary.setWordWrap(True)
        self.forms = {form: QRadioButton(name) for form, name in FORMS.items()}
        self.forms["tex"].setChecked(True)
        self.bib = QCheckBox(self.tr("And the .bib that it cites from, beside it"))
        self.bib.setChecked(True)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("Preview"))
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self.text.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.text.setTabChangesFocus(True)
        self.save = make_button(self.tr("Save…"), "primary")
        self.copy = make_button(self.tr("Copy"), "", "copy")
        self._lay_out()
        self._connect()
        self._fit_letters()
        fit_to_screen(self, *SIZE)
        self._ask()

    def _lay_out(self) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(theme.SPACE_6, theme.SPACE_4, theme.SPACE_6, theme.SPACE_3)
        head.setSpacing(theme.SPACE_1)
        head.addWidget(Label(self.tr("Related work"), "empty-title"))
        head.addWidget(self.summary)
        choice = QHBoxLayout()
        choice.setContentsMargins(0, theme.SPACE_2, 0, 0)
        choice.setSpacing(theme.SPACE_4)
        for button in self.forms.values():
            choice.addWidget(button)
        choice.addSpacing(theme.SPACE_4)
        choice.addWidget(self.bib)
        choice.addStretch(1)
        head.addLayout(choice)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(Hairline())
        column.addWidget(self.text, 1)
        column.addWidget(Hairline())
        column.addLayout(self._foot())
        self.text.document().setDocumentMargin(theme.SPACE_6)

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(theme.SPACE_6, theme.SPACE_3, theme.SPACE_6, theme.SPACE_3)
        row.setSpacing(theme.SPACE_2)
        close = make_button(self.tr("Close"))
        close.clicked.connect(self.close)
        close.setAutoDefault(False)
        row.addWidget(self.copy)
        row.addStretch(1)
        row.addWidget(close)
        row.addWidget(self.save)
        for button in (self.copy, self.save, close):
            if button is not self.copy:
                button.setIcon(QIcon())
        self.copy.setAutoDefault(False)
        self.save.setDefault(True)
        return row

    def _connect(self) -> None:
        for button in self.forms.values():
            button.toggled.connect(lambda on: self._ask() if on else None)
        self.copy.clicked.connect(self._copy)
        self.save.clicked.connect(self._choose_file)
        theme.LOOK.changed.connect(self._fit_letters)

    def _fit_letters(self) -> None:
        font = theme.text_font("body")
        font.setFamilies(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).families())
        self.text.setFont(font)

    def form(self) -> str:
        """The language that is chosen."""
        return next(form for form, button in self.forms.items() if button.isChecked())

    # What is shown

    def _ask(self) -> None:
        form = self.form()
        self._desk.run(
            lambda library: tasks.related_text(library, self._ids, form, frozen=False),
            then=while_alive(self, self._show),
            latest="related-work",
            lane=Lane.COUNTS,
        )

    def _show(self, work: tasks.RelatedWork) -> None:
        self.text.setPlainText(work.text)
        self.summary.setText(summary(work))

    # What is done

    def _copy(self) -> None:
        form = self.form()
        self._desk.write(
            lambda library: tasks.related_text(library, self._ids, form), then=while_alive(self, self._take)
        )

    def _take(self, work: tasks.RelatedWork) -> None:
        QGuiApplication.clipboard().setText(work.text)
        self._show(work)
        self._messages.tell(self.tr("Copied the skeleton"))

    def _choose_file(self) -> None:
        form = self.form()
        kind = f"{FORMS[form]} (*.{form})"
        dialog = QFileDialog(self, self.tr("Save related work"), QDir.homePath(), kind)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(f".{form}")
        dialog.selectFile(f"related-{self._stem}.{form}")
        dialog.finished.connect(dialog.deleteLater)
        dialog.fileSelected.connect(lambda name: self.write(Path(name)))
        dialog.open()

    def write(self, path: Path) -> None:
        """Write the skeleton into a file, its .bib beside it if that is wanted."""
        form, bib = self.form(), path.with_suffix(".bib") if self.bib.isChecked() else None
        self._desk.write(
            lambda library: tasks.related_file(library, self._ids, form, path, bib=bib),
            then=while_alive(self, lambda _work: self._tell(path)),
        )

    def _tell(self, path: Path) -> None:
        self._messages.tell(self.tr("Saved {file}").format(file=path.name))
        self.close()


def summary(work: tasks.RelatedWork) -> str:
    """How many papers, and how many still wait for a sentence."""
    shown = papers(work.papers)
    if not work.todo:
        return shown
    waiting = counted(
        "RelatedWindow", "%n without a sentence in your notes: TODO", "1 without a sentence: TODO", work.todo
    )
    return f"{shown} · {waiting}"
