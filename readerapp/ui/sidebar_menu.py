"""The context menu of the sidebar: rename, colour and delete a tag; the receipt of a snapshot."""

from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QIcon, QKeySequence, QPainter, QPixmap
from PySide6.QtWidgets import QInputDialog, QMenu, QMessageBox, QWidget

from readerapp.model.edits import DeleteTag, RenameTag, SetTagColour, SetTagFavourite
from readerapp.ui import theme
from readerapp.ui.desk import Desk
from readerapp.ui.sidebar import SidebarPane
from readerapp.ui.sidebar_tree import Line
from readerapp.ui.tag_commands import favourites
from readerapp.ui.words import papers, translate


def colour_name(colour: str) -> str:
    """A colour of the tag palette in words."""
    return {
        "grey": translate("colours", "Grey"),
        "red": translate("colours", "Red"),
        "orange": translate("colours", "Orange"),
        "yellow": translate("colours", "Yellow"),
        "green": translate("colours", "Green"),
        "teal": translate("colours", "Teal"),
        "blue": translate("colours", "Blue"),
        "violet": translate("colours", "Violet"),
        "pink": translate("colours", "Pink"),
    }.get(colour, colour)


class SidebarMenu(QObject):
    """`receipt_wanted`, `source_wanted` and `date_wanted` carry a snapshot's number.

    `renamed` carries the old and the new name of a tag, `bib_wanted` the view that a file is to follow.
    """

    receipt_wanted = Signal(int)
    view_wanted = Signal(str, str)
    bib_wanted = Signal(str)
    source_wanted = Signal(int)
    date_wanted = Signal(int)
    calendar_wanted = Signal(str)
    renamed = Signal(str, str)

    def __init__(self, sidebar: SidebarPane, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._sidebar = sidebar
        sidebar.tree.menu_wanted.connect(self.show_menu)
        sidebar.tree.rename_wanted.connect(self._rename_line)
        sidebar.tree.delete_wanted.connect(self._delete_line)

    def show_menu(self, line: Line, where: QPoint) -> None:
        """Open the menu of a line."""
        menu = self.menu_of(line)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(where)

    def menu_of(self, line: Line) -> QMenu:
        """The menu of a line: how to show it, and what can be done with it."""
        menu = QMenu(self._window)
        self._add_ways(menu, line)
        if line.kind == "tag":
            menu.addSeparator()
            self._add_tag(menu, line.key.removeprefix("tag:"), line)
        elif line.kind == "view":
            menu.addSeparator()
            self._add_view(menu, line.text)
        elif line.kind == "snapshot":
            menu.addSeparator()
            number = int(line.key.removeprefix("snapshot:"))
            menu.addAction(self.tr("Show &receipt"), lambda: self.receipt_wanted.emit(number))
            menu.addAction(self.tr("Show s&ource"), lambda: self.source_wanted.emit(number))
            date = menu.addAction(self.tr("Change &date…"), lambda: self.date_wanted.emit(number))
            date.setEnabled(self._desk.library is not None and not self._desk.library.read_only)
        if line.kind in ("feed", "snapshot"):
            feed = self._feed_of(line)
            menu.addAction(self.tr("Ca&lendar…"), lambda: self.calendar_wanted.emit(feed))
        return menu

    def _feed_of(self, line: Line) -> str:
        if line.kind == "feed":
            return line.key.removeprefix("feed:")
        known = self._sidebar.known()
        pages = known.snapshots if known else ()
        return next((page.source for page in pages if f"snapshot:{page.id}" == line.key), "")

    def _add_view(self, menu: QMenu, name: str) -> None:
        """What can be done with a saved view; the keys act while the sidebar has the focus."""
        can_write = self._desk.library is not None and not self._desk.library.read_only
        deeds = (
            ("edit", self.tr("&Edit…"), "F2"),
            ("up", self.tr("Move &up"), "Ctrl+Shift+Up"),
            ("down", self.tr("Move &down"), "Ctrl+Shift+Down"),
            ("delete", self.tr("De&lete view"), "Del"),
        )
        for deed, text, keys in deeds:
            action = menu.addAction(text, partial(self.view_wanted.emit, deed, name))
            action.setShortcut(QKeySequence(keys))
            action.setEnabled(can_write)
        menu.addSeparator()
        keep = menu.addAction(self.tr("&Keep a .bib up to date…"), partial(self.bib_wanted.emit, name))
        keep.setEnabled(can_write)

    def _add_ways(self, menu: QMenu, line: Line) -> None:
        """What clicks with keys held do, for those whose window manager takes such clicks."""
        held = Qt.KeyboardModifier
        ways = (
            (self.tr("&Show"), held.NoModifier),
            (self.tr("Show only what is in &both"), held.ControlModifier),
            (self.tr("Show this &too"), held.ShiftModifier),
            (self.tr("&Leave this out"), held.AltModifier),
        )
        for text, keys in ways:
            menu.addAction(text, partial(self._sidebar.choose, line, keys))

    def _add_tag(self, menu: QMenu, name: str, line: Line) -> None:
        menu.addAction(self.tr("&Rename…"), lambda: self.rename(name))
        if line.implied:
            return  # it is not there itself: only the tags below it can have a colour, or go
        colours = menu.addMenu(self.tr("&Colour"))
        for colour in theme.TAG_COLOURS:
            action = colours.addAction(_dot(colour), colour_name(colour))
            action.triggered.connect(lambda _=False, colour=colour: self._colour(name, colour))
            action.setCheckable(True)
            action.setChecked(colour == line.colour)
        colours.addSeparator()
        colours.addAction(self.tr("&None"), lambda: self._colour(name, None))
        self._add_favourites(menu, name)
        menu.addSeparator()
        delete = menu.addAction(theme.icon("trash"), self.tr("&Delete tag…"))
        delete.triggered.connect(lambda: self.delete(name, line.count or 0))

    def _add_favourites(self, menu: QMenu, name: str) -> None:
        """The keys 1 to 9, with the tags that have them."""
        owners = favourites(self._sidebar.known())
        keys = menu.addMenu(self.tr("&Favourite"))
        for key in range(1, 10):
            owner = owners.get(key, "").replace("&", "&&")
            action = keys.addAction(f"&{key}  {owner}".rstrip(), partial(self._favourite, name, key))
            action.setCheckable(True)
            action.setChecked(owners.get(key) == name)
        keys.addSeparator()
        keys.addAction(self.tr("&None"), partial(self._favourite, name, None))

    def _favourite(self, name: str, key: int | None) -> None:
        self._desk.do(SetTagFavourite(name, key))

    def _rename_line(self, line: Line | None) -> None:
        if line and line.kind == "tag":
            self.rename(line.key.removeprefix("tag:"))

    def _delete_line(self, line: Line | None) -> None:
        if line and line.kind == "tag" and not line.implied:
            self.delete(line.key.removeprefix("tag:"), line.count or 0)

    def rename(self, name: str) -> None:
        """Ask for another name."""
        title = self.tr("Rename tag")
        label = self.tr("New name of “{tag}”; the name of another tag joins both").format(tag=name)
        chosen, accepted = QInputDialog.getText(self._window, title, label, text=name)
        if accepted and chosen.strip() and chosen.strip() != name:
            self.rename_to(name, chosen.strip())

    def rename_to(self, name: str, chosen: str) -> None:
        """Rename a tag; a list that shows it follows."""
        self._desk.do(RenameTag(name, chosen), then=lambda _done: self.renamed.emit(name, chosen))

    def delete(self, name: str, worn: int) -> None:
        """Delete a tag, after asking if papers wear it."""
        question = self.tr("Delete the tag “{tag}” from {papers}? You can undo this.")
        if not worn:
            self._desk.do(DeleteTag(name))
            return
        box = QMessageBox(self._window)
        box.setWindowTitle(self.tr("Delete tag"))
        box.setText(question.format(tag=name, papers=papers(worn)))
        delete = box.addButton(self.tr("Delete tag"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(delete)
        delete.clicked.connect(lambda: self._desk.do(DeleteTag(name)))
        box.finished.connect(box.deleteLater)
        box.open()

    def _colour(self, name: str, colour: str | None) -> None:
        self._desk.do(SetTagColour(name, colour))


def _dot(colour: str) -> QIcon:
    """A filled dot in a colour of the palette."""
    picture = QPixmap(32, 32)  # twice the size that menus show, for sharp edges
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.tag_colour(colour))
    painter.drawEllipse(6, 6, 20, 20)
    painter.end()
    return QIcon(picture)
