"""The bottom line: what was done last with its undo, how far an import is, how many papers are selected."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QProgressBar, QPushButton, QStatusBar, QWidget

from readerapp import tasks
from readerapp.ui import theme
from readerapp.ui.widgets import Label, make_button
from readerapp.ui.words import counted, number, translate


class StatusBar(QStatusBar):
    """`undo_wanted`, `redo_wanted` and `cancel_wanted` come from its buttons."""

    undo_wanted = Signal()
    redo_wanted = Signal()
    cancel_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self.action = Label("", "row-second", "soft")
        self.undo = make_button(self.tr("Undo"), "quiet")
        self.redo = make_button(self.tr("Redo"), "quiet")
        self._offers: QPushButton | None = None
        self.progress_text = Label("", "row-second", "soft")
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setFixedSize(160, 8)
        self.progress.setAccessibleName(self.tr("Progress of the import"))
        self.cancel = make_button(self.tr("Cancel"), "quiet")
        self.selection = Label("", "row-second", "soft")
        for button in (self.undo, self.redo, self.cancel):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the focus where one works
        for widget in (self.action, self.undo, self.redo, self.progress_text, self.progress, self.cancel):
            self.addWidget(widget)
        self.coverage = Label("", "row-second", "soft")
        self.following = Label("", "row-second", "soft")
        for label in (self.following, self.coverage):
            self.addPermanentWidget(label)
        self.bibliographies = make_button("", "quiet", "warning")
        self.bibliographies.setToolTip(self.tr("Live .bib files: what went wrong, and what can be done"))
        self.bibliographies.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.bibliographies.hide()
        self.addPermanentWidget(self.bibliographies)
        self.addPermanentWidget(self.selection)
        self.undo.clicked.connect(self.undo_wanted)
        self.redo.clicked.connect(self.redo_wanted)
        self.cancel.clicked.connect(self.cancel_wanted)
        self.setContentsMargins(theme.SPACE_3, 0, theme.SPACE_3, 0)
        self.end_progress()
        self.show_coverage(0, 0)
        self.show_left(0)

    def show_done(self, label: str) -> None:
        """Say what was done last; an empty label is nothing."""
        self._show_action(label, self.undo if label else None)

    def show_undone(self, label: str) -> None:
        """Say what was taken back."""
        self._show_action(self.tr("Undone: {action}").format(action=label), self.redo)

    def _show_action(self, words: str, offers: QPushButton | None) -> None:
        metrics = QFontMetrics(self.action.font())
        room = theme.scaled(420)
        self.action.setText(metrics.elidedText(words, Qt.TextElideMode.ElideMiddle, room))
        self._offers = offers
        self._show_progress(shown=not self.progress.isHidden())

    def set_read_only(self, read_only: bool) -> None:
        """Offer no undo in a library that can only be read."""
        for button in (self.undo, self.redo):
            button.setEnabled(not read_only)

    def tab_stops(self) -> list[QWidget]:
        """Its buttons."""
        return [self.undo, self.redo, self.cancel, self.bibliographies]

    def begin_progress(self) -> None:
        """An import has begun."""
        self._show_progress(shown=True)
        self.progress.setRange(0, 0)
        self.progress_text.setText(self.tr("Importing…"))
        self.cancel.setEnabled(True)

    def show_progress(self, at: tasks.Progress) -> None:
        """Say how far the import is."""
        self.progress.setRange(0, at.of_entries)
        self.progress.setValue(at.entries)
        words = translate("StatusBar", "Importing {file}").format(file=at.name)
        if at.files > 1:
            of_files = translate("StatusBar", "{file} of {files}")
            words += "  " + of_files.format(file=number(at.file), files=number(at.files))
        if at.of_entries:
            of_papers = translate("StatusBar", "{entries} of {all} papers")
            words += "  " + of_papers.format(entries=number(at.entries), all=number(at.of_entries))
        metrics = QFontMetrics(self.progress_text.font())
        self.progress_text.setText(metrics.elidedText(words, Qt.TextElideMode.ElideMiddle, 420))

    def cancelling(self) -> None:
        """The reader has asked to stop."""
        self.progress.setRange(0, 0)
        self.progress_text.setText(self.tr("Taking back what was imported…"))
        self.cancel.setEnabled(False)

    def end_progress(self) -> None:
        """No import runs."""
        self._show_progress(shown=False)

    def show_selection(self, count: int, *, least: int = 2) -> None:
        """Say how many papers are selected, from so many on."""
        text = counted("StatusBar", "%n papers selected", "1 paper selected", count) if count >= least else ""
        self.selection.setText(text)

    def show_coverage(self, covered: int, papers: int) -> None:
        """Say what a search does not cover yet; nothing if it covers everything."""
        words = translate("StatusBar", "Search covers {covered} of {papers} papers")
        text = words.format(covered=number(covered), papers=number(papers)) if covered < papers else ""
        self.coverage.setText(text)
        self.coverage.setVisible(bool(text))

    def show_bibliographies(self, text: str) -> None:
        """Say that a file that follows a view is behind; nothing if none is."""
        self.bibliographies.setText(text)
        self.bibliographies.setVisible(bool(text))

    def show_left(self, papers: int) -> None:
        """Say how many papers have not followed an undo or redo yet; nothing if all have."""
        words = translate("StatusBar", "Updating the lists: {papers} papers to go")
        self.following.setText(words.format(papers=number(papers)) if papers else "")
        self.following.setVisible(bool(papers))

    def _show_progress(self, *, shown: bool) -> None:
        for widget in (self.progress_text, self.progress, self.cancel):
            widget.setVisible(shown)
        self.action.setVisible(not shown)
        for button in (self.undo, self.redo):
            button.setVisible(not shown and button is self._offers)
