"""Highlighting: joins the abstract, the bar over selected words, the list below, and what a click opens."""

import uuid

from PySide6.QtCore import QObject, QPoint, QRect, QTimer, Signal
from PySide6.QtWidgets import QWidget

from readerapp.model.highlight_edits import AddHighlight, RemoveHighlight, SetHighlight
from readerapp.model.highlights import COLOURS, Highlight, made
from readerapp.model.paper import Paper
from readerapp.ui.abstract_text import AbstractText
from readerapp.ui.highlight_bar import HighlightBar
from readerapp.ui.highlight_list import HighlightList
from readerapp.ui.highlight_popup import HighlightPopup


class AbstractHighlights(QObject):
    """`wanted` carries an edit; `select_wanted` says that words must be selected first, and that they can."""

    wanted = Signal(object)
    select_wanted = Signal()
    found = Signal(QRect)

    def __init__(self, page: QWidget, abstract: AbstractText, rows: HighlightList) -> None:
        super().__init__(page)
        self._page = page
        self._abstract = abstract
        self._rows = rows
        self._paper: Paper | None = None
        self._lost: list[Highlight] = []
        self._last = COLOURS[0]
        self._to_open = ""
        self._to_show = ""
        self._may_write = True
        self.popup: HighlightPopup | None = None
        self.bar = HighlightBar(page)
        abstract.selected.connect(self._offer)
        abstract.opened.connect(self.open)
        rows.opened.connect(self.open)
        self.bar.chosen.connect(self._mark)
        self.bar.comment_wanted.connect(self._mark_and_comment)

    def show_paper(self, paper: Paper) -> None:
        """Show the abstract of a paper, or the summary in its place, with what is marked."""
        self._paper = paper
        text = paper.abstract or paper.summary
        self._abstract.setVisible(bool(text))
        self._lost = self._abstract.show_abstract(text, paper.highlights)
        self._rows.show_highlights(self._abstract.marks(), self._lost)
        if not self._abstract.textCursor().hasSelection():
            self.bar.hide()
        if any(one.uid == self._to_open for one in paper.highlights):
            self.open(self._to_open)
        if self._to_show:
            self._show_place()

    def set_read_only(self, read_only: bool) -> None:
        """Let nothing be marked."""
        self._may_write = not read_only
        self.bar.hide()

    def act(self) -> None:
        """Mark what is selected; open the highlight at the caret; or let words be selected."""
        if self._paper is None or self._abstract.isHidden() or not self._may_write:
            return
        here = self._abstract.mark_here()
        if self._abstract.selection():
            self._mark(self._last)
        elif here:
            self.open(here)
        else:
            self._abstract.begin_caret()
            self.select_wanted.emit()

    def open(self, uid: str) -> None:
        """Show a highlight in its place and let its comment be written."""
        one = self._known(uid)
        if one is None:
            return
        self._to_open = ""
        place = self._abstract.rect_of(uid)
        if not place.isNull():
            self.found.emit(place)
        if self._may_write:
            self._show_popup(one, self._below(uid, place))

    def show_when_there(self, paper: int, uid: str) -> None:
        """Scroll to a highlight, now or when its paper is shown."""
        self._to_show = uid
        if self._paper is not None and self._paper.id == paper:
            self._show_place()

    def _show_place(self) -> None:
        place = self._abstract.rect_of(self._to_show)
        if not place.isNull():
            self._to_show = ""
            QTimer.singleShot(0, self, lambda: self.found.emit(place))  # when the page has its height

    def _known(self, uid: str) -> Highlight | None:
        everything = (*self._abstract.marks(), *self._lost)
        return next((one for one in everything if one.uid == uid), None)

    def _below(self, uid: str, place: QRect) -> QPoint:
        """Below the passage; for one that is lost below its row."""
        if not place.isNull():
            return self._abstract.mapToGlobal(place.bottomLeft())
        row = next(row for row in self._rows.rows() if row.uid == uid)
        return row.mapToGlobal(row.rect().bottomLeft())

    def _show_popup(self, one: Highlight, below: QPoint) -> None:
        popup = HighlightPopup(one, self._page)
        popup.changed.connect(self._change)
        popup.removed.connect(lambda uid: self.wanted.emit(RemoveHighlight(uid)))
        popup.destroyed.connect(lambda: self._forget(popup))
        self.popup = popup
        popup.show_at(below)

    def _forget(self, popup: HighlightPopup) -> None:
        if self.popup is popup:
            self.popup = None

    def _change(self, uid: str, colour: str, comment: str) -> None:
        self._last = colour
        self.wanted.emit(SetHighlight(uid, colour, comment))

    def _offer(self, is_selected: bool) -> None:
        """The bar comes and goes with the selection."""
        if is_selected and self._may_write and self._abstract.selection():
            words = self._abstract.selection_rect()
            self.bar.show_over(words.translated(self._abstract.mapTo(self._page, QPoint(0, 0))))
        else:
            self.bar.hide()

    def _mark(self, colour: str, *, comment: bool = False) -> None:
        place = self._abstract.selection()
        if self._paper is None or place is None or not self._may_write:
            return
        self._last = colour
        text = self._paper.abstract or self._paper.summary
        one = made(uuid.uuid4().hex, text, *place, colour)
        same = next((each for each in self._paper.highlights if _same(each, one)), None)
        if same:  # the very same words once more: another colour
            self.wanted.emit(SetHighlight(same.uid, colour, same.comment))
        else:
            self.wanted.emit(AddHighlight(self._paper.id, one))
        self._to_open = (same or one).uid if comment else ""
        self._abstract.forget_selection()
        self.bar.hide()

    def _mark_and_comment(self) -> None:
        self._mark(self._last, comment=True)
        if self._known(self._to_open):  # it was there already
            self.open(self._to_open)


def _same(one: Highlight, other: Highlight) -> bool:
    return (one.quote, one.prefix, one.suffix) == (other.quote, other.prefix, other.suffix)
