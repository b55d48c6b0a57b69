"""What a write touched, so that each view can decide for itself whether to ask again."""

from dataclasses import dataclass
from typing import Self


@dataclass(frozen=True, slots=True)
class Changes:
    """The parts of the library that one write changed.

    `papers` are the ids whose rows look different now; None means too many to name. `lists` says
    that papers may have entered, left or moved in a list; `marks` that status, star, seen or tags
    of papers changed; `tags`, `snapshots`, `views`, `keys` and `bibliographies` (the files that follow
    views) that those collections changed.
    """

    papers: frozenset[int] | None = frozenset()
    lists: bool = False
    marks: bool = False
    tags: bool = False
    snapshots: bool = False
    views: bool = False
    keys: bool = False
    bibliographies: bool = False

    def __or__(self, other: Self) -> "Changes":
        """Both writes together."""
        both = None if self.papers is None or other.papers is None else self.papers | other.papers
        return Changes(
            papers=both,
            lists=self.lists or other.lists,
            marks=self.marks or other.marks,
            tags=self.tags or other.tags,
            snapshots=self.snapshots or other.snapshots,
            views=self.views or other.views,
            keys=self.keys or other.keys,
            bibliographies=self.bibliographies or other.bibliographies,
        )

    def __bool__(self) -> bool:
        """False if nothing at all changed."""
        lists = self.lists, self.marks, self.tags, self.snapshots, self.views
        return self.papers is None or any((self.papers, *lists, self.keys, self.bibliographies))

    def only_marks(self) -> bool:
        """True if nothing but the marks of `papers`, all of them named, has changed in any list."""
        return self.marks and bool(self.papers) and not (self.snapshots or self.views)

    def touches(self, paper: int) -> bool:
        """True if the row of this paper may look different."""
        return self.papers is None or paper in self.papers


EVERYTHING = Changes(
    papers=None,
    lists=True,
    marks=True,
    tags=True,
    snapshots=True,
    views=True,
    keys=True,
    bibliographies=True,
)
