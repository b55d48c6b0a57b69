"""The settings as the window holds them: changed here, saved off the GUI thread, heard of by all."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from readerapp import paths, settings
from readerapp.settings import Settings
from readerapp.ui.desk import Desk, Lane


class Preferences(QObject):
    """`changed` carries the new settings."""

    changed = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.now: Settings = settings.load(paths.settings_file())
        self._kept = self.now

    def change(self, **values: Any) -> None:
        """Choose other values; they hold at once and are saved behind."""
        kept = replace(self._kept, **values)
        if kept != self._kept:
            self._kept = kept
            self._desk.run(lambda _library: settings.save(kept, paths.settings_file()), lane=Lane.WRITE)
        chosen = replace(self.now, **values)
        if chosen != self.now:
            self.now = chosen
            self.changed.emit(chosen)

    def show_theme(self, mode: str) -> None:
        """Another theme for this time only: it is not saved."""
        self.now = replace(self.now, theme=mode)
        self.changed.emit(self.now)
