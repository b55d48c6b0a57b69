"""The context menu of the sidebar: rename, colour and delete a tag; the receipt of a snapshot."""

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QInputDialog, QMenu, QMessageBox, QWidget

from readerapp.model.edits import DeleteTag, RenameTag, SetTagColour
from readerapp.ui import theme
from readerapp.ui.desk import Desk
from readerapp.ui.sidebar import SidebarPane
from readerapp.ui.sidebar_tree import Line
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
    """`receipt_wanted` carries a snapshot's number."""

    receipt_wanted = Signal(int)

    def __init__(self, sidebar: SidebarPane, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        sidebar.tree.menu_wanted.connect(self.show_menu)
        sidebar.tree.rename_wanted.connect(self._rename_line)

    def show_menu(self, line: Line, where: QPoint) -> None:
        """Open the menu of a line, if it has one."""
        menu = self.menu_of(line)
        if menu is not None:
            menu.aboutToHide.connect(menu.deleteLater)
            menu.popup(where)

    def menu_of(self, line: Line) -> QMenu | None:
        """The menu of a line."""
        if line.kind == "tag":
            return self._tag_menu(line.key.removeprefix("tag:"), line)
        if line.kind == "snapshot":
            menu = QMenu(self._window)
            number = int(line.key.removeprefix("snapshot:"))
            menu.addAction(self.tr("Show &receipt"), lambda: self.receipt_wanted.emit(number))
            return menu
        return None

    def _tag_menu(self, name: str, line: Line) -> QMenu:
        menu = QMenu(self._window)
        menu.addAction(self.tr("&Rename…"), lambda: self.rename(name))
        colours = menu.addMenu(self.tr("&Colour"))
        for colour in theme.TAG_COLOURS:
            action = colours.addAction(_dot(colour), colour_name(colour))
            action.triggered.connect(lambda _=False, colour=colour: self._colour(name, colour))
            action.setCheckable(True)
            action.setChecked(colour == line.colour)
        colours.addSeparator()
        colours.addAction(self.tr("&None"), lambda: self._colour(name, None))
        menu.addSeparator()
        delete = menu.addAction(theme.icon("trash"), self.tr("&Delete tag…"))
        delete.triggered.connect(lambda: self.delete(name, line.count or 0))
        return menu

    def _rename_line(self, line: Line | None) -> None:
        if line and line.kind == "tag":
            self.rename(line.key.removeprefix("tag:"))

    def rename(self, name: str) -> None:
        """Ask for another name."""
        title = self.tr("Rename tag")
        label = self.tr("New name of “{tag}”; the name of another tag joins both").format(tag=name)
        chosen, accepted = QInputDialog.getText(self._window, title, label, text=name)
        if accepted and chosen.strip() and chosen.strip() != name:
            self._desk.do(RenameTag(name, chosen.strip()))

    def delete(self, name: str, worn: int) -> None:
        """Delete a tag, after asking if papers wear it."""
        question = self.tr("Delete the tag “{tag}” from {papers}? You can undo this.")
        buttons = QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.Cancel
        if worn:
            text = question.format(tag=name, papers=papers(worn))
            answer = QMessageBox.question(self._window, self.tr("Delete tag"), text, buttons)
            if answer != QMessageBox.StandardButton.Yes:
                return
        self._desk.do(DeleteTag(name))

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
