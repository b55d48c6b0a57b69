"""What several papers have in common, counted by the library: the window never reads ten thousand rows."""

from dataclasses import dataclass

from readerapp.model.paper import Status, TagMark


@dataclass(frozen=True, slots=True)
class TagShare:
    """A tag, and how many of the papers wear it."""

    tag: TagMark
    papers: int


@dataclass(frozen=True, slots=True)
class Selection:
    """How many of `papers` papers stand where, and have what; the tags by name."""

    papers: int
    statuses: tuple[tuple[Status, int], ...] = ()
    starred: int = 0
    trashed: int = 0
    noted: int = 0
    tags: tuple[TagShare, ...] = ()

    def on(self, status: Status) -> int:
        """How many of the papers are on this shelf."""
        return dict(self.statuses).get(status, 0)
