"""All files that follow views: how each stands, what went wrong, and what can be done about it."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QMenu, QScrollArea, QVBoxLayout, QWidget

from readerapp.model.bibliographies import (
    Bibliography,
    BindBibliography,
    PauseBibliography,
    UnbindBibliography,
)
from readerapp.ui import theme
from readerapp.ui.desk import Desk
from readerapp.ui.live_bib_card import BibCard
from readerapp.ui.live_bib_dialog import bib_file_dialog
from readerapp.ui.widgets import Label, fit_to_screen, in_tab_order, make_button

if TYPE_CHECKING:
    from readerapp.ui.live_bib import LiveBib

SIZE = (640, 480)


class LiveBibPanel(QDialog):
    """A window of its own, which lives until it is closed."""

    def __init__(self, live: "LiveBib", desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Live .bib files"))
        self._live = live
        self._desk = desk
        self.cards: list[BibCard] = []
        self.none = Label(
            self.tr(
                "No .bib follows a view yet.\n\nA saved view can keep a .bib up to date: whatever you tag, "
                "star or correct is in the file a second later, and what others wrote in it stays as it is."
            ),
            "body",
            "soft",
        )
        self.none.setWordWrap(True)
        self.bind = make_button(self.tr("Keep a .bib up to date…"))
        self.write_all = make_button(self.tr("Write all now"))
        self.close_button = make_button(self.tr("Close"), "primary")
        self._lay_out()
        self.bind.clicked.connect(self._show_views)
        self.write_all.clicked.connect(live.write_now)
        self.close_button.clicked.connect(self.close)
        live.told.connect(self._show)
        fit_to_screen(self, *SIZE)
        self._show(live.known)
        if self.cards:
            self.cards[0].buttons["write"].setFocus()

    def _lay_out(self) -> None:
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.SPACE_3)
        self._column.addWidget(self.none)
        self._column.addStretch(1)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        area.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
        foot = QHBoxLayout()
        for button in (self.bind, self.write_all, self.close_button):
            button.setAutoDefault(False)
        foot.addWidget(self.bind)
        foot.addWidget(self.write_all)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[theme.SPACE_4] * 4)
        layout.setSpacing(theme.SPACE_4)
        layout.addWidget(area, 1)
        layout.addLayout(foot)

    def _show(self, known: Sequence[Bibliography]) -> None:
        if known == [card.one for card in self.cards] and known:
            return
        focused = self._focused()
        for card in self.cards:
            self._column.removeWidget(card)
            card.deleteLater()
        can_write = self._desk.library is not None and not self._desk.library.read_only
        self.cards = [BibCard(each, can_write) for each in known]
        for place, card in enumerate(self.cards):
            card.wanted.connect(self._do)
            self._column.insertWidget(place, card)
        self.none.setVisible(not known)
        self.write_all.setVisible(bool(known))
        self.bind.setEnabled(can_write)
        in_card = [button for card in self.cards for button in card.buttons.values()]
        in_tab_order([*in_card, self.bind, self.write_all, self.close_button])
        self._focus(focused)

    def _show_views(self) -> None:
        """Which view shall a file follow?"""
        menu = self.views_menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.bind.mapToGlobal(self.bind.rect().bottomLeft()))

    def views_menu(self) -> QMenu:
        """The saved views, each to be followed by a file."""
        menu = QMenu(self)
        names = self._live.views()
        for name in names:
            menu.addAction(name.replace("&", "&&"), partial(self._live.bind, name))
        if not names:
            menu.addAction(self.tr("Save a search as a view first")).setEnabled(False)
        return menu

    def _focused(self) -> tuple[str, str]:
        """The button with the focus: what it does and for which file."""
        found = [
            (deed, card.one.path)
            for card in self.cards
            for deed, button in card.buttons.items()
            if button.hasFocus()
        ]
        return found[0] if found else ("", "")

    def _focus(self, wanted: tuple[str, str]) -> None:
        deed, path = wanted
        for card in self.cards:
            if card.one.path == path and deed in card.buttons:
                card.buttons[deed].setFocus()

    def _do(self, deed: str, path: str) -> None:
        one = next(card.one for card in self.cards if card.one.path == path)
        match deed:
            case "write":
                self._live.write(path)
            case "replace":
                self._live.write(path, replacing=True)
            case "pause":
                self._desk.do(PauseBibliography(path, not one.paused))
            case "unbind":
                self._desk.do(UnbindBibliography(path))
            case "folder":
                QDesktopServices.openUrl(QUrl.fromLocalFile(str(Path(path).parent)))
            case "save-as":
                self._save_as(one)

    def _save_as(self, one: Bibliography) -> None:
        """Let another file follow the view in place of this one, which stays as it is."""
        take = partial(self.rebind, one)
        bib_file_dialog(self, self.tr("Save as"), Path(one.path).stem, take).open()

    def rebind(self, one: Bibliography, path: str) -> None:
        """Bind the view to another file."""
        if path != one.path:
            self._desk.do(UnbindBibliography(one.path))
            self._desk.do(BindBibliography(one.view, path, one.format, one.abstracts, one.notes))
