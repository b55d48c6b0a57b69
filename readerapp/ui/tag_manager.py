"""All tags in one place: find, rename, merge, colour, give a key, delete. All of it can be undone."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QInputDialog,
    QLineEdit,
    QMenu,
    QPushButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from readerapp import tasks
from readerapp.model.changes import Changes
from readerapp.model.edits import DeleteTag, Edit, RenameTag, SetTagColour, SetTagFavourite
from readerapp.model.lists import Sidebar, TagCount
from readerapp.ui import theme
from readerapp.ui.desk import Desk
from readerapp.ui.row_text import clean
from readerapp.ui.sidebar_menu import colour_name
from readerapp.ui.tag_boxes import dot
from readerapp.ui.widgets import Label, fit_to_screen, make_button
from readerapp.ui.words import counted, number, translate

NAME, PAPERS, KEY = range(3)
TAG_ROLE = Qt.ItemDataRole.UserRole + 1
SORT_ROLE = Qt.ItemDataRole.UserRole + 2


class TagManager(QDialog):
    """A window of its own, which lives until it is closed. `renamed` carries the old and the new name."""

    renamed = Signal(str, str)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Tags"))
        self._desk = desk
        self._known: tuple[TagCount, ...] = ()
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Search tags"))
        self.field.setAccessibleName(self.tr("Search tags"))
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(self._show)
        self.tags = QStandardItemModel(0, 3, self)
        self.tags.setSortRole(SORT_ROLE)
        self.view = _TagList(self.tags)
        self.view.selectionModel().selectionChanged.connect(self._enable)
        self.tags.itemChanged.connect(self._typed)
        self.hint = Label("", "row-second", "soft")
        self.hint.setWordWrap(True)
        self._make_buttons()
        self._lay_out()
        fit_to_screen(self, 560, 560)
        desk.changed.connect(self._library_changed)
        self._ask()
        self.field.setFocus()

    def _make_buttons(self) -> None:
        self.rename = make_button(self.tr("Rename"), "", "note")
        self.merge = make_button(self.tr("Merge into…"), "", "all")
        self.colour = make_button(self.tr("Colour"))
        self.key = make_button(self.tr("Key"), "", "keyboard")
        self.delete = make_button(self.tr("Delete"), "", "trash")
        self.rename.clicked.connect(lambda: self.view.edit(self.view.currentIndex().siblingAtColumn(NAME)))
        self.merge.clicked.connect(self._ask_target)
        self.delete.clicked.connect(self._delete)
        self.colour.setMenu(self._colours())
        self.key.setMenu(self._keys())
        self.view.delete_wanted.connect(self._delete)
        for button in self._buttons():
            button.setAutoDefault(False)

    def _buttons(self) -> list[QPushButton]:
        return [self.rename, self.merge, self.colour, self.key, self.delete]

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.SPACE_4] * 4)
        column.setSpacing(theme.SPACE_3)
        row = QHBoxLayout()
        row.setSpacing(theme.SPACE_2)
        for button in self._buttons():
            row.addWidget(button)
        row.addStretch(1)
        column.addWidget(self.field)
        column.addWidget(self.view, 1)
        column.addLayout(row)
        column.addWidget(self.hint)

    def _colours(self) -> QMenu:
        menu = QMenu(self)
        for colour in theme.TAG_COLOURS:
            action = menu.addAction(dot(colour), colour_name(colour))
            action.triggered.connect(lambda _=False, colour=colour: self._each(SetTagColour, colour))
        menu.addSeparator()
        menu.addAction(dot(None), self.tr("&None")).triggered.connect(lambda: self._each(SetTagColour, None))
        return menu

    def _keys(self) -> QMenu:
        menu = QMenu(self)
        menu.aboutToShow.connect(lambda: self._fill_keys(menu))
        return menu

    def _fill_keys(self, menu: QMenu) -> None:
        menu.clear()
        owners = {tag.favourite: tag.name for tag in self._known if tag.favourite}
        for key in range(1, 10):
            owner = clean(owners.get(key, "")).replace("&", "&&")
            action = menu.addAction(f"&{key}  {owner}".rstrip())
            action.triggered.connect(lambda _=False, key=key: self._each(SetTagFavourite, key))
        menu.addSeparator()
        menu.addAction(self.tr("&None")).triggered.connect(lambda: self._each(SetTagFavourite, None))

    # What is shown

    def _ask(self) -> None:
        self._desk.run(tasks.sidebar, then=self._take, latest="tag-manager")

    def _take(self, known: Sidebar) -> None:
        self._known = known.tags
        self._show()

    def _show(self) -> None:
        """The tags that have what was typed, anywhere in their names; the selection stays."""
        wanted = self.field.text().strip().casefold()
        chosen = set(self.chosen())
        shown = [tag for tag in self._known if wanted in tag.name.casefold()]
        self.tags.itemChanged.disconnect(self._typed)
        self.tags.setRowCount(0)
        for tag in shown:
            self.tags.appendRow(_row(tag))
        self.tags.itemChanged.connect(self._typed)
        self.tags.setHorizontalHeaderLabels([self.tr("Tag"), self.tr("Papers"), self.tr("Key")])
        for column in (PAPERS, KEY):
            self.tags.setHeaderData(
                column, Qt.Orientation.Horizontal, _SIDE, Qt.ItemDataRole.TextAlignmentRole
            )
        self.view.choose(chosen)
        self._enable()

    def _enable(self) -> None:
        real = [tag for tag in self._chosen_tags() if not tag.implied]
        one = len(self.chosen()) == 1
        writes = self._desk.library is not None and not self._desk.library.read_only
        self.rename.setEnabled(one and writes)
        self.merge.setEnabled(bool(self.chosen()) and writes and len(self._known) > 1)
        self.colour.setEnabled(bool(real) and writes)
        self.key.setEnabled(len(real) == 1 and one and writes)
        self.delete.setEnabled(bool(real) and writes)
        self.hint.setText(self._hint())

    def _hint(self) -> str:
        if not self._known:
            return self.tr("There are no tags yet. Press T on a paper to make the first.")
        if not self.tags.rowCount():
            return self.tr("No tag has this in its name.")
        tags = counted("TagManager", "%n tags", "1 tag", len(self._known))
        more = self.tr("F2 renames; a slash puts a tag below another: ml/nlp. Everything can be undone.")
        return f"{tags}. {more}"

    def chosen(self) -> list[str]:
        """The names of the selected tags."""
        return [str(index.data(TAG_ROLE)) for index in self.view.selectionModel().selectedRows(NAME)]

    def _chosen_tags(self) -> list[TagCount]:
        names = set(self.chosen())
        return [tag for tag in self._known if tag.name in names]

    # What is done

    def _typed(self, item: QStandardItem) -> None:
        old, new = str(item.data(TAG_ROLE)), item.text().strip()
        if new and new != old:
            self._rename(old, new)
        else:
            self._show()

    def _rename(self, old: str, new: str) -> None:
        self._desk.do(RenameTag(old, new), then=lambda _done: self.renamed.emit(old, new))

    def _ask_target(self) -> None:
        """Ask for the tag that takes the papers of those selected."""
        chosen = self.chosen()
        others = [tag.name for tag in self._known if tag.name not in chosen and not tag.implied]
        if not others:
            return
        title = self.tr("Merge tags")
        label = counted("TagManager", "Merge %n tags into", "Merge this tag into", len(chosen))
        target, accepted = QInputDialog.getItem(self, title, label, others, 0, True)
        if accepted and target.strip():
            self.merge_into(target.strip())

    def merge_into(self, target: str) -> None:
        """Let a tag take the papers of those selected, and of the tags below them."""
        for name in self.chosen():
            if name != target:
                self._rename(name, target)

    def _each(self, edit: type[SetTagColour] | type[SetTagFavourite], value: object) -> None:
        for tag in self._chosen_tags():
            if not tag.implied:
                self._do(edit(tag.name, value))  # type: ignore[arg-type]

    def _delete(self) -> None:
        for tag in self._chosen_tags():
            if not tag.implied:
                self._do(DeleteTag(tag.name))

    def _do(self, edit: Edit) -> None:
        self._desk.do(edit)

    def _library_changed(self, changes: Changes) -> None:
        if changes.tags or changes.lists:
            self._ask()


_SIDE = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter


class _TagList(QTreeView):
    """The tags in lines; F2 renames, Delete deletes."""

    delete_wanted = Signal()

    def __init__(self, tags: QStandardItemModel) -> None:
        super().__init__()
        self.setModel(tags)
        self.setAccessibleName(translate("TagManager", "Tags"))
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setSortingEnabled(True)
        self.sortByColumn(NAME, Qt.SortOrder.AscendingOrder)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.EditKeyPressed | triggers.DoubleClicked)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        for column, width in ((PAPERS, 90), (KEY, 60)):
            header.resizeSection(column, theme.scaled(width))

    def choose(self, names: set[str]) -> None:
        """Select the lines of these tags; the first line if there are none of them."""
        model, select = self.selectionModel(), self.selectionModel().SelectionFlag
        flags = select.Select | select.Rows
        rows = [self.model().index(row, NAME) for row in range(self.model().rowCount())]
        wanted = [index for index in rows if index.data(TAG_ROLE) in names] or rows[:1]
        current = QModelIndex(wanted[0]) if wanted else QModelIndex()
        model.setCurrentIndex(current, select.Clear)
        for index in wanted:
            model.select(index, flags)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        editing = self.state() == QAbstractItemView.State.EditingState
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and not editing:
            self.delete_wanted.emit()
        else:
            super().keyPressEvent(event)


def _row(tag: TagCount) -> Sequence[QStandardItem]:
    """One tag as three cells, each of which knows what it is sorted by."""
    name = QStandardItem(dot(tag.colour), tag.name)
    papers = QStandardItem(number(tag.papers))
    key = QStandardItem(str(tag.favourite or ""))
    spoken = translate("TagManager", "{name}, {papers} papers")
    name.setData(
        spoken.format(name=clean(tag.name), papers=number(tag.papers)), Qt.ItemDataRole.AccessibleTextRole
    )
    name.setData(tag.name, TAG_ROLE)
    name.setSizeHint(QSize(0, QFontMetrics(theme.text_font("body")).height() + 12))
    if tag.implied:
        name.setToolTip(translate("TagManager", "No tag itself, only the beginning of others"))
        name.setForeground(theme.current().soft)
    sorting = (tag.name.casefold().replace("/", "\0"), -tag.papers, tag.favourite or 99)
    for item, by in zip((name, papers, key), sorting, strict=True):
        item.setData(by, SORT_ROLE)
    for item in (papers, key):
        item.setEditable(False)
        item.setTextAlignment(_SIDE)
    return [name, papers, key]
