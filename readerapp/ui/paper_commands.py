"""What can be done with papers: move among them, put them on shelves, mark, tag, copy, open."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QMimeData
from PySide6.QtGui import QGuiApplication

from readerapp import tasks
from readerapp.model.edits import SetSeen, SetStarred, SetStatus, SetTrashed
from readerapp.model.paper import Paper, PaperRow, Status
from readerapp.settings import OWN_STYLE
from readerapp.ui import links, words
from readerapp.ui.desk import Desk, Lane
from readerapp.ui.detail import DetailPane
from readerapp.ui.messages import Messages
from readerapp.ui.paper_table import PaperTable
from readerapp.ui.preferences import Preferences
from readerapp.ui.tag_popup import TagPopup

translate = QCoreApplication.translate

STYLES = {"text": "citation"}  # the settings and the tasks call this one differently


class PaperCommands:
    """Acts on the selection of the list."""

    def __init__(
        self, desk: Desk, table: PaperTable, detail: DetailPane, preferences: Preferences, messages: Messages
    ) -> None:
        self._desk = desk
        self._table = table
        self._detail = detail
        self._preferences = preferences
        self._messages = messages

    # Moving

    def step(self, by: int) -> None:
        """The next (1) or previous (-1) paper."""
        self._detail.save()
        self._table.step(by)

    def read_on(self) -> None:
        """A page down in the paper; at its end the next one that is unseen."""
        if self._detail.page(1):
            return
        row = self._table.next_untriaged()
        if row is None:
            self._table.step(1)
        else:
            self._table.go_to(row)

    def read_back(self) -> None:
        """A page up in the paper; at its beginning the previous paper."""
        if not self._detail.page(-1):
            self._table.step(-1)

    def select_all(self) -> None:
        """Every paper of the list."""
        self._table.selectAll()

    def select_none(self) -> None:
        """No paper."""
        self._table.select_papers(())
        self._table.clearSelection()

    def toggle_selected(self) -> None:
        """Add the current paper to the selection, or take it out."""
        self._table.toggle_current()

    # Marks

    def put(self, status: Status) -> None:
        """Put the selection on a shelf, and go on to the next paper."""
        papers = self._chosen()
        restored = [row for row in self._rows() if row.trashed]
        if restored:
            self._desk.do(SetTrashed(papers, trashed=False))
        if self._preferences.now.go_next and status is not Status.INBOX:
            self._table.leave_selection()
        self._desk.do(SetStatus(papers, status))

    def toggle_star(self) -> None:
        """Star the selection, or take the stars if all have one."""
        self._desk.do(SetStarred(self._chosen(), starred=not self._all(lambda row: row.starred)))

    def toggle_star_of(self, paper: int) -> None:
        """Star one paper, or take its star: a click on it."""
        row = self._table.papers.cached(paper)
        if row:
            self._desk.do(SetStarred((paper,), starred=not row.starred))

    def toggle_seen(self) -> None:
        """Mark the selection unseen, or seen if some are not."""
        self._desk.do(SetSeen(self._chosen(), seen=not self._all(lambda row: row.seen)))

    def trash(self) -> None:
        """Move the selection to the Trash; in the Trash, back out of it."""
        papers, trashed = self._chosen(), self._all(lambda row: row.trashed)
        self._table.leave_selection()
        self._desk.do(SetTrashed(papers, trashed=not trashed))

    def tag(self) -> None:
        """Choose tags for the selection."""
        rows = self._rows()
        popup = TagPopup(self._desk, self._chosen(), rows, self._table)
        popup.show_over(self._table)

    def edit_note(self) -> None:
        """Write the note of the current paper."""
        self._detail.edit_note()

    def turn_note(self) -> None:
        """Read the note of the current paper as it is set, or write it."""
        self._detail.turn_note()

    def highlight(self) -> None:
        """Mark the selected words of the abstract."""
        if self._detail.shows_one():
            self._detail.highlight()
        else:
            self._messages.tell(translate("commands", "Show one paper first: then words can be highlighted."))

    def find(self) -> None:
        """Find words in the abstract and the note."""
        if self._detail.shows_one():
            self._detail.find_strip().open_strip()
        else:
            self._messages.tell(translate("commands", "Show one paper first: then words can be found in it."))

    def find_next(self, by: int) -> None:
        """The next (1) or previous (-1) place where these words stand."""
        if self._detail.shows_one():
            self._detail.find_strip().step(by)

    # Taking away

    def copy(self, style: str) -> None:
        """Put the selection on the clipboard; an empty style is the one of the settings."""
        chosen = style or self._preferences.now.copy_format
        if chosen == "text" and self._preferences.now.citation_style != OWN_STYLE:
            self._copy_formatted(self._preferences.now.citation_style)
            return

        def take(export: tasks.Export) -> None:
            QGuiApplication.clipboard().setText(export.text)
            self._messages.tell(copied(chosen).format(papers=words.papers(export.papers)))

        self._desk.write(tasks.copy_text, self._chosen(), STYLES.get(chosen, chosen), then=take)

    def _copy_formatted(self, style: str) -> None:
        """Put citations in a style on the clipboard, with their typefaces for who can show them."""

        def take(copied_: tasks.Copied) -> None:
            data = QMimeData()
            data.setHtml(copied_.html)
            data.setText(copied_.text)
            QGuiApplication.clipboard().setMimeData(data)
            self._messages.tell(copied("text").format(papers=words.papers(copied_.papers)))

        self._desk.run(tasks.copy_formatted, self._chosen(), style, then=take, lane=Lane.COUNTS)

    def open_page(self) -> None:
        """Open the page of the current paper in the browser."""
        self._open(links.page, translate("commands", "This paper has no web page that ReaderApp knows of."))

    def open_pdf(self) -> None:
        """Open the PDF of the current paper in the browser."""
        self._open(links.pdf, translate("commands", "This paper has no PDF that ReaderApp knows of."))

    def _open(self, address_of: Callable[[Paper], str | None], otherwise: str) -> None:
        paper = self._table.current_paper()

        def show(known: Paper | None) -> None:
            address = address_of(known) if known else None
            if not address or not links.open_in_browser(address):
                self._messages.tell(otherwise)

        if paper is not None:
            self._desk.run(tasks.paper, paper, then=show, lane=Lane.ROWS)

    def _chosen(self) -> tuple[int, ...]:
        self._detail.save()
        return tuple(self._table.selected_papers())

    def _rows(self) -> list[PaperRow]:
        """What is known of the selection at once: rows far off the screen are not asked for."""
        known = map(self._table.papers.cached, self._table.selected_papers())
        return [row for row in known if row]

    def _all(self, is_so: Callable[[PaperRow], bool]) -> bool:
        rows = self._rows()
        return bool(rows) and all(map(is_so, rows))


def copied(style: str) -> str:
    """What a toast says of the clipboard; `{papers}` stands for how many."""
    return {
        "bibtex": translate("commands", "Copied BibTeX of {papers}"),
        "markdown": translate("commands", "Copied {papers} as Markdown links"),
        "key": translate("commands", "Copied the citation key of {papers}"),
        "cite": translate("commands", "Copied a LaTeX citation of {papers}"),
        "pandoc": translate("commands", "Copied a Pandoc citation of {papers}"),
        "arxiv": translate("commands", "Copied {papers} as arXiv cites"),
    }.get(style, translate("commands", "Copied the citation of {papers}"))
