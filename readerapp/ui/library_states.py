"""Opening a library, and what to say when that fails. A missing one is never silently replaced."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QFileDialog

from readerapp import tasks
from readerapp.errors import AppError
from readerapp.tasks.opening import LibraryBusy, LibraryDamaged, LibraryMissing, LibraryTooNew
from readerapp.ui import window_state
from readerapp.ui.empty_states import Empty
from readerapp.ui.id_list import no_ids
from readerapp.ui.restore_dialog import RestoreDialog, usual_folders
from readerapp.ui.widgets import inform
from readerapp.ui.words import counted, translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from readerapp.ui.main_window import MainWindow

LOOK_AGAIN = 2000  # milliseconds: a command line holds a library for seconds


def state_of(error: AppError) -> Empty:
    """What to show in place of a library that could not be opened."""
    another = (translate("library", "Choose another library…"), "library-choose")
    again = (translate("library", "Try again"), "library-retry")
    restore = (translate("library", "Restore backup…"), "library-restore")
    if isinstance(error, LibraryMissing):
        locate = (translate("library", "Locate…"), "library-choose")
        create = (translate("library", "Create new here"), "library-create")
        sentence = translate("library", "The library is not where it was")
        return Empty("folder", sentence, error.sentence, locate, restore, create)
    if isinstance(error, LibraryBusy):
        sentence = translate("library", "The library is in use")
        hint = error.sentence + " " + translate("library", "It opens here as soon as it is free.")
        reading = (translate("library", "Open for reading"), "library-share")
        return Empty("clock", sentence, hint, reading, another)
    if isinstance(error, LibraryTooNew):
        return Empty("info", translate("library", "The library is too new"), error.sentence, another, again)
    if isinstance(error, LibraryDamaged):
        sentence = translate("library", "The library is damaged")
        salvage = (translate("library", "Salvage what is readable"), "library-salvage")
        return Empty("warning", sentence, error.sentence, restore, salvage, another)
    sentence = translate("library", "The library cannot be opened")
    return Empty("warning", sentence, error.sentence, again, another, restore)


class LibraryStates(QObject):
    """Opens libraries for a window, and stands in for one while there is none."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._pane = window.list
        self._desk = window.desk
        self._folder = Path()
        self._salvaged: tasks.Salvaged | None = None
        self._waiting = QTimer(self, singleShot=True, interval=LOOK_AGAIN)
        self._waiting.timeout.connect(self._look_again)
        self._deeds: dict[str, Callable[[], object]] = {
            "library-retry": lambda: self.open(self._folder),
            "library-create": lambda: self._open(self._folder, create=True),
            "library-share": lambda: self._open(self._folder, share=True),
            "library-choose": self.choose,
            "library-restore": self.restore,
            "library-salvage": self.salvage,
        }
        self._pane.wanted.connect(lambda wanted: self._deeds.get(wanted, lambda: None)())
        self._desk.opened.connect(self._opened)
        self._desk.damaged.connect(self._protect)
        window.commands.library.restore = self.restore
        window.commands.library.choose_library = self.choose

    def open(self, folder: Path) -> None:
        """Open this library; one that was never here before is made."""
        was_here = window_state.was_here(window_state.open_state(), folder)
        self._open(folder, create=not was_here)

    def _open(
        self,
        folder: Path,
        *,
        create: bool = False,
        share: bool = False,
        before: Callable[[], object] = lambda: None,
    ) -> None:
        self._waiting.stop()
        self._leave()
        self._folder = folder
        self._desk.open(folder, create=create, share=share, before=before, failed=self._failed)

    def _leave(self) -> None:
        """Show nothing of a library that is about to be closed."""
        if self._desk.library is not None:
            self._window.detail.save()
            window_state.end(window_state.open_state(), self._desk.library.folder)
            self._window.table.show_papers(no_ids())
            self._pane.show_empty(Empty("clock", translate("library", "Opening the library…")))
        self._pane.standing.hide()

    def _failed(self, error: AppError) -> None:
        self._pane.show_empty(state_of(error))
        self._window.presenter.refresh()
        self._window.messages.announce(error.sentence)
        if isinstance(error, LibraryBusy):
            self._waiting.start()

    def _look_again(self) -> None:
        if self._desk.library is None:
            self._open(self._folder)

    def _opened(self) -> None:
        library = self._desk.library
        if self._salvaged is not None:
            done, self._salvaged = self._salvaged, None
            self._tell_salvaged(done)
        why = library.read_only_because() if library is not None else ""
        if why:
            words = translate("library", "Opened read-only: {reason} You can read and export, not change.")
            self._pane.standing.say(words.format(reason=why), "warn")

    def _protect(self, sentence: str) -> None:
        """The open library turned out to be damaged: nothing is written to it any more."""
        library = self._desk.library
        if library is None or self._pane.standing.isVisible():
            return
        library.protect(sentence)
        self._folder = library.folder
        restore = translate("library", "Restore backup…")
        self._pane.standing.say(sentence, "bad", restore, self.restore)
        self._pane.standing.offer(translate("library", "Salvage what is readable"), self.salvage)
        self._window.messages.announce(sentence)
        self._window.presenter.refresh()

    # Ways out

    def choose(self) -> None:
        """Ask for the folder of another library, and open that, at the next start too."""
        title = translate("library", "Choose the folder of a library")
        near = str(self._folder.parent)
        chosen = QFileDialog.getExistingDirectory(self._window, title, near)
        if chosen:
            self._go_to(Path(chosen))

    def _go_to(self, folder: Path) -> None:
        self._window.preferences.change(library_folder=str(folder))
        self._open(folder)

    def restore(self) -> None:
        """Ask for a backup, and put it in the place of the library."""
        library = self._desk.library
        folder = library.folder if library is not None else self._folder
        dialog = RestoreDialog(folder.name, tasks.readable_rows(folder), self._window)
        usual = usual_folders(folder, self._window.preferences.now.backup_folder)
        dialog.show_backups([each for each in tasks.backups_in(*usual) if _is_of(each, folder)])
        dialog.another_wanted.connect(lambda: _look_elsewhere(dialog, folder))
        dialog.accepted.connect(lambda: self._restore(dialog.chosen(), folder))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _restore(self, backup: tasks.Backup | None, folder: Path) -> None:
        if backup is not None:
            self._open(folder, before=lambda: tasks.restore(backup.folder, folder))

    def salvage(self) -> None:
        """Copy what can be read of the library into a new one, open that, and say what it has."""
        damaged = self._folder
        target = tasks.salvage_folder(damaged)

        def read() -> None:
            self._salvaged = tasks.salvage(damaged, target)

        self._open(target, before=read)
        self._folder = damaged  # until there is more than that
        self._pane.show_empty(Empty("clock", translate("library", "Reading what can be read…")))

    def _tell_salvaged(self, done: tasks.Salvaged) -> None:
        report = salvage_report(done, self._folder)
        self._folder = done.folder
        self._window.preferences.change(library_folder=str(done.folder))
        inform(self._window, translate("library", "Salvaged"), report)


def _is_of(backup: tasks.Backup, folder: Path) -> bool:
    """Backups beside a library that was moved are still its own."""
    return backup.library == str(folder.absolute()) or backup.folder.parent == folder / "backups"


def _look_elsewhere(dialog: RestoreDialog, folder: Path) -> None:
    title = translate("library", "Choose a folder with backups")
    chosen = QFileDialog.getExistingDirectory(dialog, title, str(folder))
    if chosen:
        dialog.show_backups(tasks.backups_in(Path(chosen), Path(chosen).parent))


def salvage_report(done: tasks.Salvaged, damaged: Path) -> str:
    """What was saved, line by line."""
    papers = counted("library", "%n papers", "1 paper", done.rows.get("paper", 0))
    tags = counted("library", "%n tags", "1 tag", done.rows.get("tag", 0))
    notes = counted("library", "%n notes", "1 note", done.rows.get("note", 0))
    saved = translate("library", "Saved: {papers}, {tags}, {notes}.")
    lines = [saved.format(papers=papers, tags=tags, notes=notes)]
    if done.torn:
        lines.append(translate("library", "Some of what was there could not be read and is missing."))
    else:
        lines.append(translate("library", "Nothing was missing."))
    lines.append(translate("library", "What was done before cannot be undone any more."))
    stays = translate("library", "The damaged library stays as it is in {folder}.")
    return "\n".join([*lines, stays.format(folder=damaged)])
