"""What can be done with the library: bring papers in, take citations out, undo, look after it."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeData, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from readerapp import tasks
from readerapp.model.lists import Health
from readerapp.ui.desk import Desk, Lane
from readerapp.ui.importing import Bringing
from readerapp.ui.messages import Messages
from readerapp.ui.preferences import Preferences
from readerapp.ui.widgets import inform
from readerapp.ui.words import day, number

translate = QCoreApplication.translate


class LibraryCommands:
    """Acts on the open library. `export` shows the export dialog, `show_imports` the history of imports.

    `show_calendar` shows on which days pages were captured.
    """

    def __init__(
        self,
        window: QWidget,
        desk: Desk,
        bringing: Bringing,
        messages: Messages,
        preferences: Preferences,
        export: Callable[[], None],
    ) -> None:
        self._window = window
        self._desk = desk
        self._bringing = bringing
        self._messages = messages
        self._preferences = preferences
        self.export = export
        self.show_imports: Callable[[], None] = lambda: None
        self.show_cited: Callable[[Sequence[Path]], None] = lambda _files: None
        self.restore: Callable[[], None] = lambda: None  # set by whoever opens libraries
        self.choose_library: Callable[[], None] = lambda: None
        self.show_calendar: Callable[[], None] = lambda: None
        self.related_work: Callable[[], None] = lambda: None
        bringing.style_added.connect(self._choose_style)

    def _choose_style(self, style: tasks.Style) -> None:
        """A style that was brought is the one that the reader wants."""
        self._preferences.change(citation_style=style.name, copy_format="text")
        sentence = translate("commands", "Citations are copied in the style “{style}” now")
        self._messages.tell(sentence.format(style=style.title))

    # Bringing in

    def choose_files(self) -> None:
        """Ask for files, then import them."""
        title = translate("commands", "Import files")
        names, _ = QFileDialog.getOpenFileNames(self._window, title)
        if names:
            self.take_files([Path(name) for name in names])

    def take_files(self, files: Sequence[Path]) -> None:
        """Import files; of manuscripts, show what they cite."""
        manuscripts = [file for file in files if tasks.is_manuscript(file)]
        if manuscripts:
            self.show_cited(manuscripts)
        self._bringing.files([file for file in files if file not in manuscripts])

    def import_sample(self) -> None:
        """Import the page that comes with ReaderApp."""
        self._bringing.files([tasks.sample_file()])

    def paste(self) -> None:
        """Import what is on the clipboard."""
        self.bring(QGuiApplication.clipboard().mimeData())

    def bring(self, data: QMimeData) -> None:
        """Import what was dropped or pasted: files, else a text."""
        files = local_files(data)
        if files:
            self.take_files(files)
        elif is_web_address(data):
            self._messages.tell(web_address_sentence())
        elif data.hasText() and data.text().strip():
            self._bringing.text(data.text())
        else:
            self._messages.tell(translate("commands", "There is nothing here that could be imported."))

    # Back and forth

    def undo(self) -> None:
        """Take back the last action."""
        self._desk.undo()

    def redo(self) -> None:
        """Bring back what was undone last."""
        self._desk.redo()

    # Looking after it

    def check(self) -> None:
        """See whether the library is sound."""
        self._desk.run(tasks.check, self._backup_folder(), then=self._show_health, lane=Lane.KEEP)

    def _show_health(self, health: Health) -> None:
        title = translate("commands", "Library")
        inform(self._window, title, health_report(health))

    def back_up(self) -> None:
        """Copy the library into the folder of the preferences, and let the oldest copies there go."""
        keep = self._preferences.now.backups_kept
        self._desk.run(tasks.backup, self._backup_folder(), keep, then=self._tell_backup, lane=Lane.KEEP)

    def back_up_if_due(self) -> None:
        """Copy the library if the last copy is older than the reader wants."""
        chosen = self._preferences.now
        if chosen.backup_days:
            folder, days, keep = self._backup_folder(), chosen.backup_days, chosen.backups_kept
            self._desk.run(tasks.back_up_if_due, folder, days, keep, lane=Lane.KEEP)

    def _backup_folder(self) -> Path | None:
        chosen = self._preferences.now.backup_folder
        return Path(chosen) if chosen else None

    def _tell_backup(self, where: Path) -> None:
        self._messages.tell(translate("commands", "Backed up to {folder}").format(folder=where))

    def compact(self) -> None:
        """Give back to the disk what the library's files do not need."""
        self._messages.tell(translate("commands", "Compacting the library…"))
        self._desk.run(tasks.compact, then=self._tell_compacted, lane=Lane.WRITE)

    def _tell_compacted(self, won: int) -> None:
        if won:
            told = translate("commands", "The library takes {size} MB less").format(size=f"{won / 1e6:,.1f}")
        else:
            told = translate("commands", "The library was compact already")
        self._messages.tell(told)

    def show_folder(self) -> None:
        """Show the files of the library in the system's file manager."""
        if self._desk.library is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._desk.library.folder)))


def local_files(data: QMimeData) -> list[Path]:
    """The files and folders of a drop or a paste."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


def is_web_address(data: QMimeData) -> bool:
    """Is this a link, and not a page or a text?"""
    text = data.text().strip()
    return text.startswith(("http://", "https://")) and len(text.split()) == 1


def web_address_sentence() -> str:
    """What to do with a web address."""
    return translate(
        "commands",
        "This is a web address. Save the page to a file and drop that: "
        "ReaderApp does not go online by itself.",
    )


def health_report(health: Health) -> str:
    """The state of the library in a few lines."""
    lines = list(health.problems) or [translate("commands", "The library is sound.")]
    lines.append(translate("commands", "Papers: {count}").format(count=number(health.papers)))
    size = f"{health.size_bytes / 1_000_000:,.1f}"
    lines.append(translate("commands", "Size: {size} MB").format(size=size))
    backup = day(health.last_backup) if health.last_backup else translate("commands", "none yet")
    lines.append(translate("commands", "Last backup: {day}").format(day=backup))
    return "\n".join(lines)
