"""One paper to be read: title, authors, facts, state, tags, abstract, note, and what else is known."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from readerapp.model.entry import DayFrom
from readerapp.model.paper import Paper
from readerapp.model.readable import readable
from readerapp.ui import theme, words
from readerapp.ui.abstract_highlights import AbstractHighlights
from readerapp.ui.abstract_text import AbstractText
from readerapp.ui.authors_line import AuthorsLine
from readerapp.ui.bibtex_section import BibtexSection
from readerapp.ui.chips import TagChips
from readerapp.ui.desk import Desk
from readerapp.ui.edit_form import EditForm
from readerapp.ui.highlight_list import HighlightList
from readerapp.ui.id_row import IdRow
from readerapp.ui.note_section import NoteSection
from readerapp.ui.paper_sections import FeedsSection, LinksSection
from readerapp.ui.reading_text import measure
from readerapp.ui.row_text import isolated
from readerapp.ui.sources_section import SourcesSection
from readerapp.ui.state_bar import StateBar
from readerapp.ui.tag_field import TagField
from readerapp.ui.widgets import Label, in_tab_order

BETWEEN = " · "


class PaperView(QWidget):
    """Shows a paper; what the reader does to it goes out as signals."""

    query_wanted = Signal(str)
    tag_added = Signal(str)
    tag_removed = Signal(str)
    narrowing_wanted = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: Paper | None = None
        self._may_write = True
        self.title = _text("detail-title", "text", selectable=True)
        self.authors = AuthorsLine(self)
        self.facts = _text("body", "soft", selectable=True)
        self.ids = IdRow(self)
        self.form = EditForm(self)
        self.states = StateBar(self)
        self.tags = TagChips(self)
        self.tag_field = TagField(desk, self)
        self.tags.add_widget(self.tag_field)
        self.abstract = AbstractText(self)
        self.abstract.setAccessibleName(self.tr("Abstract"))
        self.remark = _text("body", "soft")
        self.highlights = HighlightList(self)
        self.note_section = NoteSection(self)
        self.note = self.note_section.editor
        self.links = LinksSection(self)
        self.bibtex = BibtexSection(desk, self)
        self.feeds = FeedsSection(self)
        self.sources = SourcesSection(desk, self)
        self._lay_out()
        self.marking = AbstractHighlights(self, self.abstract, self.highlights)
        self._connect()
        self._fit_width()
        theme.LOOK.changed.connect(self._fit_width)

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setContentsMargins(theme.SPACE_6, theme.SPACE_6, theme.SPACE_6, theme.SPACE_6)
        column.setSpacing(0)
        parts: list[tuple[QWidget, int]] = [
            (self.title, theme.SPACE_2),
            (self.authors, theme.SPACE_1),
            (self.facts, theme.SPACE_1),
            (self.ids, theme.SPACE_3),
            (self.form, theme.SPACE_3),
            (self.states, theme.SPACE_3),
            (self.tags, theme.SPACE_4),
            (self.abstract, theme.SPACE_2),
            (self.remark, theme.SPACE_4),
            (self.highlights, 0),
            (self.note_section, theme.SPACE_4),
            (self.links, theme.SPACE_2),
            (self.bibtex, theme.SPACE_2),
            (self.feeds, theme.SPACE_2),
            (self.sources, theme.SPACE_2),
        ]
        for part, below in parts:
            column.addWidget(part)
            column.addSpacing(below)
        column.addStretch(1)
        self._column = QWidget()
        self._column.setLayout(column)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._column, 1000)  # as wide as it may be, and only then the empty side
        row.addStretch(1)

    def _connect(self) -> None:
        self.tags.removed.connect(self.tag_removed)
        self.tags.opened.connect(lambda name: self.query_wanted.emit(words.tag_query(name)))
        self.tag_field.entered.connect(self.tag_added)
        self.authors.wanted.connect(
            lambda query, join: (self.narrowing_wanted if join else self.query_wanted).emit(query)
        )
        self.ids.correct_wanted.connect(self.correct)
        self.form.left.connect(self._close_form)
        self.feeds.snapshot_wanted.connect(lambda number: self.query_wanted.emit(f"snapshot:{number}"))

    def _fit_width(self) -> None:
        self._column.setMaximumWidth(measure() + 2 * theme.SPACE_6)

    def paper_id(self) -> int | None:
        """The paper that is shown."""
        return self._shown.id if self._shown else None

    def set_read_only(self, read_only: bool) -> None:
        """Let nothing of the paper be corrected or taken apart."""
        self._may_write = not read_only
        self.marking.set_read_only(read_only)
        for button in (self.ids.correct, self.sources.back, self.sources.split):
            button.setEnabled(not read_only)

    def correct(self) -> bool:
        """Open the form that corrects the paper, in the place of what it corrects."""
        if self._shown is None or not self._may_write:
            return False
        for part in (self.title, self.authors, self.facts, self.ids):
            part.hide()
        self.form.open_for(self._shown)
        return True

    def _close_form(self, had_focus: bool) -> None:
        if self._shown is not None:
            self._show_head(self._shown)
        if had_focus:
            self.ids.correct.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_paper(self, paper: Paper) -> None:
        """Show this paper. A form that is open for it stays as it was typed."""
        if self.form.isVisible() and self._shown is not None and self._shown.id != paper.id:
            self.form.hide()
        self._shown = paper
        if not self.form.isVisible():
            self._show_head(paper)
        self._show_rest(paper)

    def _show_head(self, paper: Paper) -> None:
        _show(self.title, readable(paper.title))
        self.authors.show_paper(paper)
        _show(self.facts, facts(paper))
        self.ids.show_paper(paper)
        self.ids.show()

    def _show_rest(self, paper: Paper) -> None:
        self.states.show_state(paper.status, starred=paper.starred, trashed=paper.trashed)
        self.tags.set_tags(paper.tags)
        self.marking.show_paper(paper)
        in_tab_order([self.abstract, *self.highlights.rows(), *self.note_section.tab_stops()])
        _show(self.remark, remark(paper))
        self.note.show_note(paper.id, paper.note)
        for section in (self.links, self.bibtex, self.feeds, self.sources):
            section.show_paper(paper)

    def tab_stops(self) -> list[QWidget]:
        """What takes the focus, in the order of the page."""
        sections = (self.links, self.bibtex, self.feeds, self.sources)
        below = [stop for section in sections for stop in section.tab_stops()]
        own = [*self.highlights.rows(), *self.note_section.tab_stops()]
        head = [*self.form.tab_stops(), self.authors, *self.ids.tab_stops()]
        return [*head, *self.states.tab_stops(), self.tag_field, self.abstract, *own, *below]

    def first_stop(self) -> QWidget:
        """Where the focus enters."""
        return self.states.first_stop()


def facts(paper: Paper) -> str:
    """One line of facts; what no source says is left out."""
    known = [
        _published(paper),
        paper.organisation if paper.authors or paper.author_count else "",
        paper.venue,
        ", ".join(paper.categories),
    ]
    known = [part for part in known if part] or [_first_seen(paper)]
    return BETWEEN.join(isolated(part) for part in (*known, _added(paper)) if part)


def remark(paper: Paper) -> str:
    """What one should know of the text above."""
    if paper.abstract_cut:
        return words.translate("paper", "The source cuts this abstract off here.")
    if paper.summary and not paper.abstract:
        return words.translate("paper", "A summary made by a machine; no source gives the abstract.")
    return paper.comment


def _published(paper: Paper) -> str:
    if not paper.published:
        return ""
    text = words.day(paper.published.on)
    if paper.published.how is DayFrom.INFERRED:
        return words.translate("paper", "{day}, year inferred").format(day=text)
    return text


def _first_seen(paper: Paper) -> str:
    """Where and when, for a paper of which no source says more."""
    if not paper.sightings:
        return ""
    first = paper.sightings[0]
    where = words.translate("paper", "{source}, {day}")
    return where.format(source=first.source, day=words.day(first.captured_on))


def _added(paper: Paper) -> str:
    if not paper.added_on:
        return ""
    when = words.recent_day(paper.added_on, date.today())  # noqa: DTZ011 - the reader's own day
    return words.translate("paper", "added {day}").format(day=when[:1].lower() + when[1:])


def _text(font: str, colour: str, *, selectable: bool = False) -> Label:
    label = Label("", font, colour)
    label.setWordWrap(True)
    if selectable:
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def _show(label: Label, text: str) -> None:
    label.setText(text)
    label.setVisible(bool(text))
