"""Choose a backup to put in a library's place: what each one holds, beside what the library holds now."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from readerapp import tasks
from readerapp.ui import theme
from readerapp.ui.widgets import Label, fit_to_screen
from readerapp.ui.words import number

COUNTED = ("paper", "tag", "note", "snapshot")


class RestoreDialog(QDialog):
    """`another_wanted`: the reader has backups in a folder that is not listed. `chosen` is the selected."""

    another_wanted = Signal()

    def __init__(self, name: str, now: Mapping[str, int] | None, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Restore a backup"))
        self._found: Sequence[tasks.Backup] = ()
        self._now = now
        self.list = QTreeWidget()
        self.none = Label(self.tr("There are no backups in the usual folders."), "body", "soft")
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.restore = self.buttons.addButton(self.tr("Restore"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.another = self.buttons.addButton(
            self.tr("Another folder…"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self._lay_out(name)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.another.clicked.connect(self.another_wanted)
        self.list.itemSelectionChanged.connect(self._allow)
        self.list.itemDoubleClicked.connect(lambda item, _column: self._accept_if(item))
        fit_to_screen(self, 620, 420)

    def show_backups(self, found: Sequence[tasks.Backup]) -> None:
        """List these, the newest selected, below what the library has now."""
        self._found = found
        self.list.clear()
        here = QTreeWidgetItem([self.tr("The library now"), *self._counts(self._now)])
        here.setFlags(Qt.ItemFlag.ItemIsEnabled)
        items = [QTreeWidgetItem([moment(each.made_at), *self._counts(each.rows)]) for each in found]
        for item, each in zip(items, found, strict=True):
            item.setToolTip(0, str(each.folder))
        self.list.addTopLevelItems([here, *items])
        for item in (here, *items):
            for column in range(1, self.list.columnCount()):
                item.setTextAlignment(column, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self.none.setHidden(bool(found))
        if items:
            self.list.setCurrentItem(items[0])
            self.list.setFocus()
        self._allow()

    def chosen(self) -> tasks.Backup | None:
        """The selected backup."""
        selected = self.list.selectedItems()
        row = self.list.indexOfTopLevelItem(selected[0]) if selected else 0
        return self._found[row - 1] if row > 0 else None

    def _lay_out(self, name: str) -> None:
        title = Label(self.tr("Put a backup in the place of “{library}”").format(library=name), "empty-title")
        title.setWordWrap(True)
        stays = Label(
            self.tr("What is there now is not deleted: it moves into the folder backups/replaced."),
            "body",
            "soft",
        )
        stays.setWordWrap(True)
        names = [self.tr("Papers"), self.tr("Tags"), self.tr("Notes"), self.tr("Pages")]
        self.list.setHeaderLabels([self.tr("Made"), *names])
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setAllColumnsShowFocus(True)
        self.list.setAccessibleName(self.tr("Backups"))
        self.list.header().setStretchLastSection(False)
        self.list.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)  # a dozen rows
        self.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.restore.setProperty("kind", "primary")
        self.restore.setDefault(True)
        self.list.setStyleSheet(f"QTreeWidget::item {{ padding: {theme.SPACE_1}px; min-height: 24px }}")
        for button in self.buttons.buttons():
            button.setIcon(QIcon())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[theme.SPACE_6] * 4)
        layout.setSpacing(theme.SPACE_3)
        for widget in (title, stays, self.list, self.none, self.buttons):
            layout.addWidget(widget)

    def _allow(self) -> None:
        self.restore.setEnabled(self.chosen() is not None)

    def _accept_if(self, item: QTreeWidgetItem) -> None:
        if self.list.indexOfTopLevelItem(item) > 0:
            self.accept()

    def _counts(self, rows: Mapping[str, int] | None) -> list[str]:
        if rows is None:
            return [self.tr("unreadable"), *[""] * (len(COUNTED) - 1)]
        return [number(rows[table]) if table in rows else "" for table in COUNTED]


def moment(made_at: str) -> str:
    """A day and time as the locale writes them, from ISO in UTC."""
    local = QDateTime.fromString(made_at, Qt.DateFormat.ISODate).toLocalTime()
    return QLocale().toString(local, QLocale.FormatType.ShortFormat)


def usual_folders(library: Path, chosen: str) -> list[Path]:
    """Where backups of a library are: beside it, and in the folder of the preferences."""
    return [library / "backups", *([Path(chosen)] if chosen else [])]
