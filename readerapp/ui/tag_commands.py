"""What can be done with tags, and with what papers share: favourites, renaming, same author, same tags."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication

from readerapp.model import query as queries
from readerapp.model.edits import AddTag, RemoveTag
from readerapp.model.lists import Sidebar
from readerapp.model.names import unbraced
from readerapp.model.paper import PaperRow
from readerapp.model.query import Node
from readerapp.ui.desk import Desk
from readerapp.ui.messages import Messages
from readerapp.ui.paper_table import PaperTable
from readerapp.ui.sidebar import SidebarPane

translate = QCoreApplication.translate


class TagCommands:
    """Acts on the selection of the list and on the line of the sidebar. `go` shows another list."""

    def __init__(
        self,
        desk: Desk,
        table: PaperTable,
        sidebar: SidebarPane,
        messages: Messages,
        go: Callable[[str], None],
    ) -> None:
        self._desk = desk
        self._table = table
        self._sidebar = sidebar
        self._messages = messages
        self._go = go

    def favourite(self, number: int) -> None:
        """Give the selection the tag of this key, or take it where all of them have it."""
        tag = favourites(self._sidebar.known()).get(number)
        if tag is None:
            sentence = translate(
                "commands", "No tag has the key {key} yet. Give it one in the tag's menu in the sidebar."
            )
            self._messages.tell(sentence.format(key=number))
            return
        papers = tuple(self._table.selected_papers())
        rows = [row for row in map(self._table.papers.cached, papers) if row]
        worn = bool(rows) and all(tag in {mark.name for mark in row.tags} for row in rows)
        self._desk.do(RemoveTag(papers, tag) if worn else AddTag(papers, tag))

    def rename(self) -> None:
        """Rename the tag at the cursor of the sidebar."""
        tree = self._sidebar.tree
        line = tree.line_at(tree.currentIndex())
        if line and line.kind == "tag":
            tree.rename_wanted.emit(line)
        else:
            self._messages.tell(
                translate("commands", "Go to a tag in the sidebar first: then it can be renamed.")
            )

    def same_author(self) -> None:
        """All papers of somebody who wrote the current one."""
        row = self._current()
        authors = [unbraced(name) or name for name in (row.authors if row else ())]
        names = [queries.Text(name, "author", quoted=True) for name in authors]
        self._show(names, queries.Or, translate("commands", "No source names the authors of this paper."))

    def same_tags(self) -> None:
        """All papers that have the tags of the current one."""
        row = self._current()
        tags = [queries.Tag(tag.name) for tag in (row.tags if row else ())]
        self._show(tags, queries.And, translate("commands", "This paper has no tags."))

    def _show(self, items: Sequence[Node], joined: type[queries.And | queries.Or], otherwise: str) -> None:
        if not items:
            self._messages.tell(otherwise)
        else:
            self._go(queries.to_text(items[0] if len(items) == 1 else joined(tuple(items))))

    def _current(self) -> PaperRow | None:
        paper = self._table.current_paper()
        return None if paper is None else self._table.papers.cached(paper)


def favourites(known: Sidebar | None) -> dict[int, str]:
    """The tags that have a key of their own. After an undo two may claim one: the first by name has it."""
    tags = known.tags if known else ()
    return {tag.favourite: tag.name for tag in reversed(tags) if tag.favourite is not None}
