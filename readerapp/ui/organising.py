"""What brings order into papers: correct, merge, take apart, look for duplicates, manage tags."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from readerapp.model.edits import MergePapers, SplitPaper
from readerapp.ui.desk import Desk, Done
from readerapp.ui.detail import DetailPane
from readerapp.ui.messages import Messages
from readerapp.ui.paper_table import PaperTable
from readerapp.ui.words import counted

MOST = 10  # papers that are merged at once: whoever selects more has hardly looked at them

translate = QCoreApplication.translate


class OrganiseCommands:
    """Acts on the selection of the list. `follow_rename` hears of a tag that has another name."""

    def __init__(
        self,
        window: QWidget,
        desk: Desk,
        table: PaperTable,
        detail: DetailPane,
        messages: Messages,
        follow_rename: Callable[[str, str], None],
    ) -> None:
        self._window = window
        self._desk = desk
        self._table = table
        self._detail = detail
        self._messages = messages
        self._follow_rename = follow_rename

    def correct(self) -> None:
        """Correct the fields of the paper that is shown."""
        if not self._detail.correct():
            self._messages.tell(translate("commands", "Show one paper first: then it can be corrected."))

    def merge(self) -> None:
        """Merge the selection: two after a look at both, more at once."""
        self._detail.save()
        papers = tuple(self._table.selected_papers())
        if len(papers) < 2:
            self._messages.tell(translate("commands", "Select the papers that are one, then merge them."))
        elif len(papers) == 2:
            self._compare((min(papers), max(papers)))
        elif len(papers) > MOST:
            sentence = translate("commands", "Select {count} papers at most: these are hardly all one.")
            self._messages.tell(sentence.format(count=MOST))
        else:
            keep, gone, *also = sorted(papers)
            self._desk.do(MergePapers(keep, gone, tuple(also)), then=self._tell_merged)

    def _tell_merged(self, done: Done) -> None:
        self._table.select_when_there(done.papers[:1])
        self._messages.tell(
            counted("commands", "Merged %n papers into one", "Merged", len(done.papers)), undoable=True
        )

    def split(self) -> None:
        """Take apart what was merged into the current paper."""
        paper = self._table.current_paper()
        if paper is not None:
            self._detail.save()
            self._desk.do(SplitPaper(paper), then=self._tell_split)

    def _tell_split(self, done: Done) -> None:
        if not done.label:
            self._messages.tell(translate("commands", "Nothing was merged into this paper."))
        else:
            self._table.select_when_there(done.papers)
            text = counted("commands", "%n papers again", "1 paper again", len(done.papers))
            self._messages.tell(text, undoable=True)

    def duplicates(self) -> None:
        """Look at papers that may be one."""
        self._compare(None)

    def _compare(self, pair: tuple[int, int] | None) -> None:
        from readerapp.ui.duplicates_view import DuplicatesView

        DuplicatesView(self._desk, self._window, pair).show()

    def tags(self) -> None:
        """Everything that can be done with tags."""
        from readerapp.ui.tag_manager import TagManager

        manager = TagManager(self._desk, self._window)
        manager.renamed.connect(self._follow_rename)
        manager.show()
