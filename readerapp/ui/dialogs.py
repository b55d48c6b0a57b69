"""What opens over the window, made when it is asked for: the command palette and the preferences."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow

from readerapp.model.lists import Sidebar
from readerapp.ui.desk import Desk
from readerapp.ui.preferences import Preferences

if TYPE_CHECKING:  # the menus are made with these
    from readerapp.ui.menus import Menus
    from readerapp.ui.my_notes import MyNotes
    from readerapp.ui.preferences_dialog import PreferencesDialog
    from readerapp.ui.statistics_window import StatisticsWindow


class Dialogs(QObject):
    """`known` are the counts of the sidebar, `go` shows another list. `menus` is set when they are made."""

    menus: "Menus"

    def __init__(
        self,
        window: QMainWindow,
        desk: Desk,
        preferences: Preferences,
        known: Callable[[], Sidebar | None],
        go: Callable[[str], None],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._preferences = preferences
        self._known = known
        self._go = go
        self._dialog: PreferencesDialog | None = None
        self._notes: MyNotes | None = None
        self.show_paper: Callable[[int, str], None] = lambda _paper, _highlight: None
        self._statistics: StatisticsWindow | None = None

    def palette(self) -> None:
        """Find a command, a view or a tag by a few letters."""
        from readerapp.ui.command_palette import CommandPalette
        from readerapp.ui.palette_lines import lines_of

        palette = CommandPalette(lines_of(self.menus, self._known(), self._go), self._window)
        palette.show_over(self._window)

    def preferences(self) -> None:
        """Everything that can be chosen."""
        from readerapp.ui.preferences_dialog import PreferencesDialog

        if self._dialog is None:
            self._dialog = PreferencesDialog(self._preferences, self._desk, self._window)
            self._dialog.destroyed.connect(self._forget)
        self._dialog.show()
        self._dialog.raise_()
        self._dialog.activateWindow()

    def statistics(self) -> None:
        """What the library says about its reader."""
        from readerapp.ui.statistics_window import StatisticsWindow

        if self._statistics is None:
            self._statistics = StatisticsWindow(self._desk, self._window)
            self._statistics.query_wanted.connect(self._go)
            self._statistics.destroyed.connect(self._forget_statistics)
        self._statistics.show()
        self._statistics.activateWindow()

    def my_notes(self) -> None:
        """Every note and highlight."""
        from readerapp.ui.my_notes import MyNotes

        if self._notes is None:
            self._notes = MyNotes(self._desk, self._window)
            self._notes.paper_wanted.connect(self.show_paper)
            self._notes.destroyed.connect(self._forget_notes)
            self._notes.show()
        self._notes.raise_()
        self._notes.activateWindow()

    def about(self) -> None:
        """The version, the licences, what a bug report needs."""
        from readerapp.ui.about import About

        About(self._desk, self._window).open()

    def _forget_notes(self) -> None:
        self._notes = None

    def _forget_statistics(self) -> None:
        self._statistics = None

    def _forget(self) -> None:
        self._dialog = None
