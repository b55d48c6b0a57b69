"""A paper as the list shows it. Apart from `paper.py`, because the first rows wait for nothing else."""

from dataclasses import dataclass
from enum import StrEnum


class Status(StrEnum):
    """Where the reader has put a paper."""

    INBOX = "inbox"
    TO_READ = "to-read"
    DONE = "done"
    DISMISSED = "dismissed"


@dataclass(frozen=True, slots=True)
class TagMark:
    """A tag as it is shown on a paper. `colour` is a name of look.md's palette or None.

    `favourite` is the key that gives it, 1 to 9, or None.
    """

    name: str
    colour: str | None = None
    favourite: int | None = None


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a paper stood on a page, and on the page before.

    `before` is None where it was not on that page, or where there is no page before (`compared` is False).
    """

    rank: int
    before: int | None = None
    compared: bool = False

    @property
    def moved(self) -> int:
        """Places up (positive) or down (negative) since the page before; 0 where nothing can be said."""
        return self.before - self.rank if self.before is not None else 0


@dataclass(frozen=True, slots=True)
class PaperRow:
    """What two lines of the list need, and no more.

    `authors` holds the first four names at most; `author_count` how many there are in all, None if
    the source does not say. `published_on` is ISO, cut to what is known. `note_line` is the first
    line of the note. `source` and `captured_on` say where and when the paper was seen first, for rows of
    which nothing else is known. `incomplete` marks a row of an import that is still running. With a
    `standing` the row shows the paper as a snapshot did, its upvotes and comments too.
    """

    id: int
    title: str
    authors: tuple[str, ...] = ()
    author_count: int | None = None
    organisation: str | None = None
    published_on: str | None = None
    venue: str | None = None
    category: str | None = None
    comments: int | None = None
    upvotes: int | None = None
    status: Status = Status.INBOX
    starred: bool = False
    seen: bool = False
    trashed: bool = False
    tags: tuple[TagMark, ...] = ()
    note_line: str = ""
    incomplete: bool = False
    source: str = ""
    captured_on: str = ""
    standing: Standing | None = None
