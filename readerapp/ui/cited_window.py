"""What a manuscript cites: what is here, what is missing and who may be meant; shown, saved, exported."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from readerapp import tasks
from readerapp.errors import AppError
from readerapp.model.changes import Changes
from readerapp.model.view_edits import SaveView
from readerapp.ui import theme
from readerapp.ui.alive import while_alive
from readerapp.ui.cited_list import CitedList
from readerapp.ui.desk import Desk
from readerapp.ui.messages import Messages
from readerapp.ui.preferences import Preferences
from readerapp.ui.row_text import clean
from readerapp.ui.widgets import Hairline, Label, fit_to_screen, make_button
from readerapp.ui.words import counted, number, papers

SIZE = (760, 620)
BIB_FORMATS = {"bibtex": "BibTeX", "biblatex": "biblatex"}


class CitedWindow(QDialog):
    """A window of its own. L shows the papers in the list, V saves them as a view, X exports just these.

    `shown` says that the answer is there. `list_wanted` carries a query, `paper_wanted` a paper.
    """

    shown = Signal()
    list_wanted = Signal(str)
    paper_wanted = Signal(int)

    def __init__(
        self,
        desk: Desk,
        messages: Messages,
        preferences: Preferences,
        paths: Sequence[Path],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Cited papers"))
        self._desk = desk
        self._messages = messages
        self._preferences = preferences
        self._paths = list(paths)
        self._cited = tasks.Cited("")
        self.heading = Label(self.tr("Looking…"), "empty-title")
        self.summary = Label("", "body", "soft")
        for label in (self.heading, self.summary):
            label.setWordWrap(True)
        self.list = CitedList()
        self.list.paper_wanted.connect(self.paper_wanted)
        self.in_list = _keyed(self.tr("Show in list"), "L", "primary")
        self.save = _keyed(self.tr("Save as view"), "V")
        self.export = _keyed(self.tr("Export…"), "X")
        self.close_button = make_button(self.tr("Close"))
        self._connect()
        self._lay_out()
        fit_to_screen(self, *SIZE)
        self._enable()
        self._ask()
        self.list.setFocus()

    def _connect(self) -> None:
        self.in_list.clicked.connect(lambda: self.list_wanted.emit(self._cited.query))
        self.save.clicked.connect(self._save_view)
        self.export.clicked.connect(self._ask_file)
        self.close_button.clicked.connect(self.close)
        self._desk.changed.connect(self._library_changed)
        for button in (*self._deeds(), self.close_button):
            button.setAutoDefault(False)

    def _deeds(self) -> tuple[QPushButton, ...]:
        return self.in_list, self.save, self.export

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head, foot = QWidget(), QWidget()
        words = QVBoxLayout(head)
        words.setContentsMargins(theme.SPACE_6, theme.SPACE_4, theme.SPACE_6, theme.SPACE_3)
        words.setSpacing(theme.SPACE_1)
        words.addWidget(self.heading)
        words.addWidget(self.summary)
        row = QHBoxLayout(foot)
        row.setContentsMargins(theme.SPACE_6, theme.SPACE_3, theme.SPACE_6, theme.SPACE_3)
        row.setSpacing(theme.SPACE_2)
        for button in self._deeds():
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.close_button)
        for part in (head, Hairline(), self.list, Hairline(), foot):
            column.addWidget(part, 1 if part is self.list else 0)

    # What is shown

    def _ask(self) -> None:
        take, fail = while_alive(self, self._take), while_alive(self, self._fail)
        self._desk.run(tasks.cited, self._paths, then=take, failed=fail, latest="cited")

    def _take(self, cited: tasks.Cited) -> None:
        self._cited = cited
        here, all_ = len(cited.found), len(cited.found) + len(cited.missing)
        if not all_:
            self.heading.setText(self.tr("Nothing is cited by name"))
        elif not cited.missing:
            self.heading.setText(self.tr("All cited papers are in the library"))
        else:
            text = self.tr("{here} of {all} cited papers are in the library")
            self.heading.setText(text.format(here=number(here), all=number(all_)))
        self.summary.setText(self._about(cited))
        self.list.show_cited(cited)
        self._enable()
        self.shown.emit()

    def _fail(self, error: AppError) -> None:
        self.heading.setText(self.tr("This could not be read"))
        self.summary.setText(error.sentence)

    def _about(self, cited: tasks.Cited) -> str:
        names = [clean(path.name) for path in self._paths[:3]]
        if len(self._paths) > len(names):
            names.append(counted("CitedWindow", "%n more", "1 more", len(self._paths) - len(names)))
        parts = [", ".join(names)]
        if cited.everything:
            parts.append(self.tr("\\nocite{*} cites everything that its bibliography has"))
        return " · ".join(parts)

    def _enable(self) -> None:
        writes = self._desk.library is not None and not self._desk.library.read_only
        self.in_list.setEnabled(bool(self._cited.found))
        self.save.setEnabled(bool(self._cited.found) and writes)
        self.export.setEnabled(bool(self._cited.found))

    # What is done

    def _save_view(self) -> None:
        name = self.tr("Cited in {name}").format(name=clean(self._cited.name))[:100]
        told = self.tr("Saved as the view “{name}”").format(name=name)
        self._desk.do(
            SaveView(name, self._cited.query, None),
            then=lambda _done: self._messages.tell(told, undoable=True),
        )

    def _ask_file(self) -> None:
        form = self._preferences.now.export_format
        form = form if form in BIB_FORMATS else "bibtex"
        start = str(self._paths[0].parent / "references.bib")
        dialog = QFileDialog(self, self.tr("Export cited papers"), start, f"{BIB_FORMATS[form]} (*.bib)")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(".bib")
        dialog.selectFile("references.bib")
        dialog.fileSelected.connect(lambda name: self.write(Path(name), form))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def write(self, path: Path, form: str) -> None:
        """Write just the cited papers; that the file may be replaced, the dialog has asked."""
        told = self.tr("Exported {papers} to {file}")
        told = told.format(papers=papers(len(self._cited.papers)), file=clean(path.name))
        self._desk.write(
            lambda library: tasks.export_cited(library, self._cited, form, path, replacing=True),
            then=lambda _export: self._messages.tell(told),
        )

    def _library_changed(self, changes: Changes) -> None:
        if changes.lists or changes.keys:
            self._ask()

    # Overrides of Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = (Qt.Key.Key_L, Qt.Key.Key_V, Qt.Key.Key_X)
        button = dict(zip(keys, self._deeds(), strict=True)).get(Qt.Key(event.key()))
        if button is not None and not event.modifiers() and not event.isAutoRepeat():
            if button.isEnabled():
                button.click()
        else:
            super().keyPressEvent(event)


def _keyed(text: str, key: str, kind: str = "") -> QPushButton:
    """A button with the key that does the same."""
    button = make_button(f"{text}  ({key})", kind)
    button.setAccessibleName(text)
    return button
