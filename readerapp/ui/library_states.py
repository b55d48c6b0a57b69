"""Opening a library, and what to say when that fails. A missing one is never silently replaced."""

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from readerapp.errors import AppError
from readerapp.tasks.opening import LibraryBusy, LibraryDamaged, LibraryMissing, LibraryTooNew
from readerapp.ui import window_state
from readerapp.ui.desk import Desk
from readerapp.ui.empty_states import Empty
from readerapp.ui.list_pane import ListPane
from readerapp.ui.words import translate


def state_of(error: AppError) -> Empty:
    """What to show in place of a library that could not be opened."""
    another = (translate("library", "Choose another library…"), "library-choose")
    again = (translate("library", "Try again"), "library-retry")
    if isinstance(error, LibraryMissing):
        create = (translate("library", "Create a new library here"), "library-create")
        sentence = translate("library", "The library is not where it was")
        return Empty("folder", sentence, error.sentence, another, create)
    if isinstance(error, LibraryBusy):
        return Empty("clock", translate("library", "The library is in use"), error.sentence, again, another)
    if isinstance(error, LibraryTooNew):
        return Empty("info", translate("library", "The library is too new"), error.sentence, another)
    if isinstance(error, LibraryDamaged):
        sentence = translate("library", "The library is damaged")
        return Empty("warning", sentence, error.sentence, another, again)
    sentence = translate("library", "The library cannot be opened")
    return Empty("warning", sentence, error.sentence, again, another)


class LibraryStates(QObject):
    """Opens the library and stands in for it while there is none."""

    def __init__(self, pane: ListPane, desk: Desk) -> None:
        super().__init__(pane)
        self._pane = pane
        self._desk = desk
        self._folder = Path()
        pane.wanted.connect(self._follow)
        desk.opened.connect(self._opened)

    def open(self, folder: Path) -> None:
        """Open this library; one that was never here before is made."""
        self._folder = folder
        was_here = window_state.was_here(window_state.open_state(), folder)
        self._desk.open(folder, create=not was_here, failed=self._failed)

    def _failed(self, error: AppError) -> None:
        self._pane.show_empty(state_of(error))

    def _opened(self) -> None:
        library = self._desk.library
        if library is not None and library.read_only:
            sentence = translate("library", "Opened read-only: you can read and export, not change.")
            self._pane.message.say(sentence, "warn")

    def _follow(self, wanted: str) -> None:
        if wanted == "library-retry":
            self.open(self._folder)
        elif wanted == "library-create":
            self._desk.open(self._folder, create=True, failed=self._failed)
        elif wanted == "library-choose":
            title = translate("library", "Choose the folder of a library")
            chosen = QFileDialog.getExistingDirectory(self._pane, title, str(self._folder.parent))
            if chosen:
                self._folder = Path(chosen)
                self._desk.open(self._folder, create=False, failed=self._failed)
