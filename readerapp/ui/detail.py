"""The detail pane: the selected paper, or what can be done with several, or a friendly word."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from readerapp import tasks
from readerapp.errors import AppError
from readerapp.model.changes import Changes
from readerapp.model.edits import AddTag, AppendNote, CorrectFields, RemoveTag, SetNote
from readerapp.model.paper import Paper, PaperRow
from readerapp.ui import links, theme
from readerapp.ui.desk import Desk, Done, Lane
from readerapp.ui.find_strip import FindStrip
from readerapp.ui.keymap import KEYS
from readerapp.ui.messages import Messages
from readerapp.ui.note_in_view import NoteInView
from readerapp.ui.overlay import EmptyState
from readerapp.ui.paper_view import PaperView
from readerapp.ui.selection_view import SelectionView
from readerapp.ui.words import counted


class DetailPane(QWidget):
    """`query_wanted` carries a query that a click here asks for; `left` says that the focus may go."""

    query_wanted = Signal(str)
    shelf_wanted = Signal(object)
    star_wanted = Signal()
    bibtex_wanted = Signal()
    action_wanted = Signal(str)
    narrowing_wanted = Signal(str)
    left = Signal()

    def __init__(self, desk: Desk, messages: Messages, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._messages = messages
        self._paper: int | None = None
        self._chosen: tuple[int, ...] = ()
        self.setObjectName("detail")
        self.setAccessibleName(self.tr("Paper"))
        self.view = PaperView(desk)
        self.many = SelectionView(desk)
        self.empty = EmptyState()
        self.area = _scroll_area(self.view)
        self._note_in_view = NoteInView(self.area, self.view, self.view.note)
        self._stack = QStackedWidget(self)
        for page in (self.empty, self.area, _scroll_area(self.many), QWidget()):
            self._stack.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._stack)
        self._find: FindStrip | None = None
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)  # what one reads lies on paper, not on the frame
        self._stack.setCurrentIndex(3)
        self._greet()
        self._connect()

    def _connect(self) -> None:
        KEYS.changed.connect(self._greet)
        self._desk.changed.connect(self._library_changed)
        self.view.note.written.connect(self._write_note)
        self.view.note.typed.connect(self._keep_draft)
        self.view.note_section.link_wanted.connect(self._open)
        self._desk.opened.connect(self._recover_drafts)
        self.view.marking.wanted.connect(self._desk.do)
        self.view.marking.select_wanted.connect(self._explain_selecting)
        self.view.marking.found.connect(self._show_place)
        self.view.abstract.moved.connect(self._show_place)
        self.view.query_wanted.connect(self.query_wanted)
        self.view.links.wanted.connect(self._open)
        self.view.bibtex.copy_wanted.connect(self.bibtex_wanted)
        self.view.bibtex.key_wanted.connect(lambda: self.action_wanted.emit("change-key"))
        self.many.wanted.connect(self.action_wanted)
        self.many.note_added.connect(self._append_note)
        self.view.narrowing_wanted.connect(self.narrowing_wanted)
        self.view.ids.copied.connect(self._messages.tell)
        self.view.form.saved.connect(self._correct)
        self.view.sources.taken_back.connect(self._take_back)
        self.view.sources.split_wanted.connect(lambda: self.action_wanted.emit("split"))
        for view in (self.view, self.many):
            view.tag_added.connect(self._add_tag)
            view.tag_removed.connect(self._remove_tag)
            view.states.shelf_wanted.connect(self.shelf_wanted)
            view.states.star_wanted.connect(self.star_wanted)

    def _greet(self) -> None:
        known = (("next", self.tr("next")), ("done", self.tr("done")), ("keyboard", self.tr("all keys")))
        self.empty.say(
            "paper",
            self.tr("Select a paper to read about it"),
            keys=[(KEYS.first(action), words) for action, words in known if KEYS.first(action)],
        )

    def show_selection(
        self, chosen: Sequence[int], rows: Sequence[PaperRow], *, something: bool = True
    ) -> None:
        """Show the one paper that is selected, or the several, or nothing if there is nothing."""
        if tuple(chosen) != self._chosen:
            self._chosen = tuple(chosen)
            self._forget_half_typed()
        if len(chosen) > 1:
            self.save()
            self._paper = None
            self.many.show_papers(chosen, rows)
            self._stack.setCurrentIndex(2)
        elif len(chosen) == 1:
            if chosen[0] != self._paper:  # a change of the same paper comes from the library
                self.save()
                self._load(chosen[0])
        else:
            self.save()
            self._paper = None
            self._stack.setCurrentIndex(0 if something else 3)

    def _forget_half_typed(self) -> None:
        """What was begun for one paper must not end up on another."""
        self.view.form.keep()
        for view in (self.view, self.many):
            view.tag_field.clear()

    def set_read_only(self, read_only: bool, because: str = "") -> None:
        """Let nothing be changed here, in a library that can only be read."""
        self.view.note_section.set_read_only(read_only)
        self.many.set_read_only(read_only)
        self.view.set_read_only(read_only)
        for view in (self.view, self.many):
            view.tag_field.setEnabled(not read_only)
            view.states.setEnabled(not read_only)
            for widget in (view.tag_field, view.states):
                widget.setToolTip(because)

    def save(self) -> None:
        """Give an unsaved note to the library now."""
        self.view.note.save()

    def edit_note(self) -> None:
        """Put the focus into the note."""
        if self._paper is not None:
            self.view.note_section.write()
            self._note_in_view.follow()

    def turn_note(self) -> None:
        """Read the note, or write it."""
        if self.shows_one():
            self.view.note_section.toggle()
            QTimer.singleShot(0, self, lambda: self.area.ensureWidgetVisible(self.view.note_section, 0, 0))

    def highlight(self) -> None:
        """Mark the selected words of the abstract, or let words be selected."""
        if self.shows_one():
            self.view.marking.act()

    def _explain_selecting(self) -> None:
        key = KEYS.first("highlight")
        self._messages.tell(
            self.tr("Select words with Shift and the arrows, then press {key}").format(key=key)
            if key
            else self.tr("Select words with Shift and the arrows, then highlight them")
        )

    def _show_place(self, rect: QRect) -> None:
        """Scroll to a place of the abstract."""
        middle = self.view.abstract.mapTo(self.view, rect.center())
        self.area.ensureVisible(middle.x(), middle.y(), 0, 4 * theme.SPACE_6)

    def correct(self) -> bool:
        """Open the form that corrects the paper; False if none is shown."""
        shown = self._paper is not None and self.isVisible() and self.view.correct()
        if shown:
            self.area.verticalScrollBar().setValue(0)
        return shown

    def page(self, by: int) -> bool:
        """Scroll one page; False if that is the end already or nothing is shown."""
        bar = self.area.verticalScrollBar()
        before = bar.value()
        if self._stack.currentWidget() is self.area and self.isVisible():
            bar.setValue(before + by * (bar.pageStep() - 2 * self.fontMetrics().lineSpacing()))
        return bar.value() != before

    def find_strip(self) -> FindStrip:
        """The strip that finds words in the paper; made when it is asked for."""
        if self._find is None:
            self._find = FindStrip(self.area, (self.view.abstract, self.view.note), self)
            self._find.left.connect(self.left)
            column = self.layout()
            if isinstance(column, QVBoxLayout):
                column.insertWidget(0, self._find)
        return self._find

    def close_find(self) -> bool:
        """Close that strip; False if it is not open."""
        is_open = self._find is not None and self._find.isVisible()
        if self._find is not None and is_open:
            self._find.close_strip()
        return is_open

    def shows_one(self) -> bool:
        """Is one paper to be read here?"""
        return self._stack.currentWidget() is self.area and self.isVisible()

    def first_stop(self) -> QWidget:
        """Where the focus enters the pane."""
        return self.many.states.first_stop() if len(self._chosen) > 1 else self.view.first_stop()

    def _load(self, paper: int) -> None:
        self._paper = paper
        self._desk.run(tasks.paper, paper, then=self._show, latest="paper", lane=Lane.ROWS)

    def _show(self, paper: Paper | None) -> None:
        if paper is None or paper.id != self._paper:
            return
        another = paper.id != self.view.paper_id()
        self.view.show_paper(paper)
        if another and self._find is not None:
            self._find.again()
        self._stack.setCurrentIndex(1)
        if another and not self.view.note.hasFocus():  # who goes on to the next note stays at the notes
            self.area.verticalScrollBar().setValue(0)

    def _library_changed(self, changes: Changes) -> None:
        if self._paper is not None and changes.touches(self._paper):
            self._load(self._paper)

    def _write_note(self, paper: int, text: str) -> None:
        def keep(error: AppError) -> None:
            self.view.note.keep_draft(paper, text)
            self._messages.refuse(error.sentence, self.tr("Try again"), self.view.note.save_drafts)

        def drop(_done: Done) -> None:
            self._desk.run(tasks.drop_draft, paper, text, lane=Lane.WRITE)

        self._desk.do(SetNote((paper,), text), then=drop, failed=keep)

    def _keep_draft(self, paper: int, text: str, before: str) -> None:
        """On the lane of writes: a draft never comes after the note that it became."""
        self._desk.run(tasks.keep_draft, paper, text, before, lane=Lane.WRITE)

    def _recover_drafts(self) -> None:
        library = self._desk.library
        if library is not None and not library.read_only:
            self._desk.write(tasks.recover_drafts, then=self._tell_recovered)

    def _tell_recovered(self, found: tasks.Recovered) -> None:
        if len(found.titles) == 1:
            self._messages.tell(self.tr("Recovered a note on “{title}”.").format(title=found.titles[0]))
        elif found.titles:
            text = counted("DetailPane", "Recovered %n notes.", "Recovered a note.", len(found.titles))
            self._messages.tell(text)

    def _append_note(self, text: str) -> None:
        self._desk.do(AppendNote(self._chosen, text))

    def _correct(self, paper: int, values: tuple[tuple[str, str], ...]) -> None:
        self._desk.do(CorrectFields(paper, values))

    def _take_back(self, fields: tuple[str, ...]) -> None:
        if self._paper is not None:
            self._desk.do(CorrectFields(self._paper, tuple((field, None) for field in fields)))

    def _add_tag(self, name: str) -> None:
        self._desk.do(AddTag(self._chosen, name))

    def _remove_tag(self, name: str) -> None:
        self._desk.do(RemoveTag(self._chosen, name))

    def _open(self, address: str) -> None:
        if not links.open_in_browser(address):
            self._messages.tell(self.tr("This link could not be opened: {address}").format(address=address))


def _scroll_area(content: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(content)
    area.viewport().setAutoFillBackground(False)
    content.setAutoFillBackground(False)
    return area
