"""The export dialog: which papers, which format, what goes along; then where to."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QDir
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from readerapp import tasks
from readerapp.settings import EXPORT_FORMATS, OWN_STYLE
from readerapp.ui import theme
from readerapp.ui.check_line import CheckLine
from readerapp.ui.desk import Desk, Lane
from readerapp.ui.messages import Messages
from readerapp.ui.preferences import Preferences
from readerapp.ui.style_choice import fill
from readerapp.ui.words import counted, papers, translate

USUAL_STYLE = "apa"  # for a bibliography where nobody has chosen one
PUBLISHED = {"citation": ".html", "html": ".html"}  # what is no format of `tasks.FORMATS`, and its ending

BIBS = ("bibtex", "biblatex")


class ExportDialog(QDialog):
    """Asks what to export. The answers are remembered as settings."""

    def __init__(self, shown: int, selected: int, preferences: Preferences, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export"))
        now = preferences.now
        some = counted("ExportDialog", "The %n selected papers", "The selected paper", selected)
        every = counted("ExportDialog", "All %n papers of the list", "The one paper of the list", shown)
        self.selection = QRadioButton(some)
        self.list = QRadioButton(every)
        self.selection.setEnabled(selected > 0)
        (self.selection if selected > 1 else self.list).setChecked(True)
        self.format = QComboBox()
        self.format.setAccessibleName(self.tr("Format"))
        for name, text in EXPORT_FORMATS.items():
            self.format.addItem(text, name)
        self.format.setCurrentIndex(self.format.findData(now.export_format))
        self.abstracts = QCheckBox(self.tr("Abstracts"))
        self.abstracts.setChecked(now.export_abstracts)
        self.notes = QCheckBox(self.tr("Notes, which are private"))
        self.notes.setChecked(now.export_notes)
        self.citation_style = QComboBox()
        self.citation_style.setAccessibleName(self.tr("Citation style"))
        fill(self.citation_style, now.citation_style if now.citation_style != OWN_STYLE else USUAL_STYLE)
        self.title = QLineEdit()
        self.title.setAccessibleName(self.tr("Title of the page"))
        self.description = QPlainTextEdit()
        self.description.setAccessibleName(self.tr("Description"))
        self.description.setPlaceholderText(self.tr("What this list is about, for whom"))
        self.description.setTabChangesFocus(True)
        self._lay_out()
        self.format.currentIndexChanged.connect(self._fit_format)
        self._fit_format()

    def form_name(self) -> str:
        """The format that is chosen."""
        return str(self.format.currentData())

    def page_words(self) -> tasks.PageWords:
        """What a page says above its list."""
        title = self.title.text().strip() or self.title.placeholderText()
        return tasks.PageWords(title, self.description.toPlainText().strip(), notes=self.notes.isChecked())

    def _fit_format(self) -> None:
        """Ask what the format can use, and nothing else."""
        form = self.form_name()
        for widget, shown in (
            (self.citation_style, form == "citation"),
            (self.title, form == "html"),
            (self.description, form == "html"),
            (self.abstracts, form not in ("citation", "html")),
            (self.notes, form != "citation"),
        ):
            self.form.setRowVisible(widget, shown)
        self.with_notes.setText(self.tr("With") if form == "html" else "")
        if self.isVisible():  # before that it would lose its place over the window
            self.adjustSize()

    def look_at(self, desk: Desk, shown: Sequence[int], selected: Sequence[int]) -> None:
        """Say in a quiet line what there is to look at in the citations of what would be exported."""
        line = CheckLine(desk, self)
        self.form.addRow("", line)

        def look() -> None:
            line.show_papers(selected if self.selection.isChecked() else shown)

        self.selection.toggled.connect(look)
        look()

    def _lay_out(self) -> None:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        choose = buttons.addButton(self.tr("Choose file…"), QDialogButtonBox.ButtonRole.AcceptRole)
        choose.setProperty("kind", "primary")
        for button in buttons.buttons():
            button.setIcon(QIcon())  # some desktops put a red cross on Cancel
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.form = form = QFormLayout()
        form.setVerticalSpacing(theme.SPACE_2)
        form.setHorizontalSpacing(theme.SPACE_4)
        form.addRow(self.tr("Papers"), self.list)
        form.addRow("", self.selection)
        form.addRow(self.tr("Format"), self.format)
        form.addRow(self.tr("Style"), self.citation_style)
        form.addRow(self.tr("Title"), self.title)
        form.addRow(self.tr("Description"), self.description)
        form.addRow(self.tr("With"), self.abstracts)
        self.with_notes = QLabel()
        form.addRow(self.with_notes, self.notes)
        self.description.setFixedHeight(theme.scaled(72))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[theme.SPACE_6] * 4)
        layout.setSpacing(theme.SPACE_4)
        layout.addLayout(form)
        layout.addWidget(buttons)
        self.setMinimumWidth(theme.scaled(380))


class Exporter:
    """Runs the dialog and the export."""

    def __init__(
        self,
        window: QWidget,
        desk: Desk,
        preferences: Preferences,
        messages: Messages,
        list_name: Callable[[], str],
    ) -> None:
        self._window = window
        self._desk = desk
        self._preferences = preferences
        self._messages = messages
        self._list_name = list_name

    def ask(self, shown: Sequence[int], selected: Sequence[int]) -> None:
        """Let the reader choose, then write the file."""
        dialog = ExportDialog(len(shown), len(selected), self._preferences, self._window)
        dialog.title.setPlaceholderText(self._list_name())
        dialog.look_at(self._desk, shown, selected)
        dialog.accepted.connect(lambda: self._choose_file(dialog, shown, selected))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _choose_file(self, dialog: ExportDialog, shown: Sequence[int], selected: Sequence[int]) -> None:
        ids = list(selected if dialog.selection.isChecked() else shown)
        form = dialog.form_name()
        abstracts, notes = dialog.abstracts.isChecked(), dialog.notes.isChecked()
        self._preferences.change(export_format=form, export_abstracts=abstracts, export_notes=notes)
        style, page = str(dialog.citation_style.currentData()), dialog.page_words()
        files = self.file_dialog(form)

        def write(name: str) -> None:
            if form == "citation":
                self.write_bibliography(ids, style, Path(name))
            elif form == "html":
                self.write_page(ids, page, Path(name))
            else:
                self.write(ids, form, Path(name), abstracts=abstracts, notes=notes)

        files.fileSelected.connect(write)
        files.open()

    def file_dialog(self, form: str) -> QFileDialog:
        """Asks for the file. A name without an ending gets that of the format."""
        suffix = PUBLISHED.get(form) or tasks.suffix(form)
        kind = f"{EXPORT_FORMATS[form]} (*{suffix})"
        if form == "citation":
            kind = translate("ExportDialog", "Web page (*.html);;Markdown (*.md);;Plain text (*.txt)")
        dialog = QFileDialog(self._window, translate("ExportDialog", "Export"), QDir.homePath(), kind)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(suffix)
        if form in BIBS:  # nothing of it is lost without asking
            dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        dialog.selectFile(f"{file_stem(self._list_name())}{suffix}")
        dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(ending_of(chosen)))
        dialog.finished.connect(dialog.deleteLater)
        return dialog

    def write(self, ids: Sequence[int], form: str, path: Path, *, abstracts: bool, notes: bool) -> None:
        """Write these papers into a file; if others wrote in that .bib, ask first."""
        from readerapp.ui.bib_question import ask_what_becomes_of

        def write(replacing: bool) -> None:
            task = partial(tasks.export_file, abstracts=abstracts, notes=notes, replacing=replacing)
            self._desk.write(task, ids, form, path, then=lambda export: self._tell(export, path))

        def ask_if(foreign: int) -> None:
            if foreign:
                self.question = ask_what_becomes_of(path.name, self._window, write)
            else:
                write(False)

        if form in BIBS:
            self._desk.run(tasks.foreign_entries, path, then=ask_if)
        else:
            write(False)

    def write_bibliography(self, ids: Sequence[int], style: str, path: Path) -> None:
        """Write a bibliography in a citation style. It takes its time, so it keeps no writing waiting."""
        self._desk.run(
            lambda library: tasks.bibliography_file(library, ids, style, path),
            then=lambda export: self._tell(export, path),
            lane=Lane.COUNTS,
        )

    def write_page(self, ids: Sequence[int], page: tasks.PageWords, path: Path) -> None:
        """Write the list as a page to share."""
        self._desk.write(
            lambda library: tasks.page_file(library, ids, page, path),
            then=lambda export: self._tell(export, path),
        )

    def related_work(self, shown: Sequence[int], selected: Sequence[int]) -> None:
        """Show the skeleton of related work from the selection, or from the list if that is one paper."""
        from readerapp.ui.related_window import RelatedWindow

        ids = list(selected) if len(selected) > 1 else list(shown)
        stem = file_stem(self._list_name())
        RelatedWindow(ids, stem, self._desk, self._messages, self._window).show()

    def _tell(self, export: tasks.Export, path: Path) -> None:
        text = translate("ExportDialog", "Exported {papers} to {file}")
        self._messages.tell(text.format(papers=papers(export.papers), file=path.name))


def ending_of(kind: str) -> str:
    """The ending in a line like `Markdown (*.md)`."""
    return kind.rpartition("*")[2].rstrip(")")


def file_stem(name: str) -> str:
    """The name of a list as the name of a file."""
    letters = "".join(letter if letter.isalnum() or letter in " -_" else " " for letter in name)
    return "-".join(letters.split()).lower()[:60] or "papers"
