"""A paper as the library shows it: `PaperRow` for lists, `Paper` for the detail pane and exports."""

from dataclasses import dataclass

from readerapp.model.entry import Day, Link
from readerapp.model.highlights import Highlight
from readerapp.model.row import PaperRow, Status, TagMark

__all__ = ["Paper", "PaperRow", "Said", "Sighting", "Status", "TagMark"]


@dataclass(frozen=True, slots=True)
class Sighting:
    """A paper in one snapshot of a feed: when, where, at which place and how it was received."""

    snapshot_id: int
    captured_on: str
    source: str
    name: str
    rank: int
    upvotes: int | None = None
    comments: int | None = None


@dataclass(frozen=True, slots=True)
class Said:
    """Who says so: the source and day behind the value of one field, or the reader, who has neither."""

    field: str
    source: str
    captured_on: str
    by_reader: bool = False


@dataclass(frozen=True, slots=True)
class Paper:
    """Everything the library knows of one paper.

    `identifiers` maps a scheme to its value; `sightings` come oldest first; `said` has one item a
    filled field. `note` is Markdown; `highlights` come in the order in which they were made.
    `citation_key` is None until the first export or copy. `kept_capitals` are words of the title of
    which the reader said that they keep their capitals.
    """

    id: int
    title: str
    authors: tuple[str, ...] = ()
    author_count: int | None = None
    organisation: str | None = None
    published: Day | None = None
    updated: Day | None = None
    abstract: str = ""
    abstract_cut: bool = False
    summary: str = ""
    comment: str = ""
    identifiers: tuple[tuple[str, str], ...] = ()
    links: tuple[Link, ...] = ()
    venue: str | None = None
    categories: tuple[str, ...] = ()
    extra: tuple[tuple[str, str], ...] = ()
    status: Status = Status.INBOX
    starred: bool = False
    seen: bool = False
    trashed: bool = False
    tags: tuple[TagMark, ...] = ()
    note: str = ""
    highlights: tuple[Highlight, ...] = ()
    citation_key: str | None = None
    key_aliases: tuple[str, ...] = ()
    kept_capitals: tuple[str, ...] = ()
    sightings: tuple[Sighting, ...] = ()
    said: tuple[Said, ...] = ()
    added_on: str = ""

    @property
    def published_on(self) -> str | None:
        """ISO date of the first version, cut to what is known."""
        return self.published.on if self.published else None

    @property
    def category(self) -> str | None:
        """The primary category, for example `cs.LG`."""
        return self.categories[0] if self.categories else None

    def identifier(self, scheme: str) -> str | None:
        """The value of one identifier scheme, or None."""
        return dict(self.identifiers).get(scheme)
