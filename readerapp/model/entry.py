"""What a parser yields: one `Entry` a paper, and a `Reading` for the whole snapshot."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NamedTuple

from readerapp.model.snapshot import CapturedFrom


class Identifier(NamedTuple):
    """A name that the world gave a paper, for example `("arxiv", "2507.06203")`.

    Schemes: arxiv (without version), doi (lower case, without resolver), openreview, acl, pmid.
    """

    scheme: str
    value: str


class LinkKind(StrEnum):
    """What a link of a paper leads to."""

    PAGE = "page"
    PDF = "pdf"
    CODE = "code"
    PROJECT = "project"


class Link(NamedTuple):
    """A web address that belongs to a paper; http or https only."""

    kind: LinkKind
    url: str


class DayFrom(StrEnum):
    """Whether the source printed the whole date, or we completed it."""

    STATED = "stated"
    INFERRED = "inferred"


class Day(NamedTuple):
    """An ISO date cut to what the source says: `2021`, `2021-06` or `2021-06-18`."""

    on: str
    how: DayFrom = DayFrom.STATED


@dataclass(frozen=True, slots=True)
class Facts:
    """What one source says about one paper. Empty means: the source does not say.

    `authors` is in order, each as the source writes it ("First Last" or "Last, First"); where the
    source gives only a number it is in `author_count`. `categories` has the primary one first.
    `abstract_cut` marks an abstract that ends in mid-sentence. `summary` is machine-written text,
    never the abstract. `comment` is the authors' remark ("accepted at …"). `extra` keeps fields
    that ReaderApp has no place for, as (name, value) pairs.
    """

    title: str
    authors: tuple[str, ...] = ()
    author_count: int | None = None
    organisation: str | None = None
    abstract: str = ""
    abstract_cut: bool = False
    summary: str = ""
    published: Day | None = None
    updated: Day | None = None
    venue: str | None = None
    categories: tuple[str, ...] = ()
    links: tuple[Link, ...] = ()
    comment: str = ""
    extra: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Entry:
    """One paper as one snapshot shows it.

    `rank` counts from 1 in the order of the page; `line` is the 1-based line of the snapshot where
    the paper begins. `upvotes` and `comments` are the page's counts on that day.
    """

    facts: Facts
    rank: int
    line: int | None = None
    identifiers: tuple[Identifier, ...] = ()
    upvotes: int | None = None
    comments: int | None = None


@dataclass(frozen=True, slots=True)
class SourceLine:
    """A line of the snapshot, 1-based, with its text."""

    line: int
    text: str


@dataclass(frozen=True, slots=True)
class Skipped:
    """Something that looked like a paper and was left out, and why."""

    title: str
    reason: str
    line: int | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """All that a parser understood of a snapshot, and what it did not.

    `format` is the parser's name ("huggingface-text"), `source` the feed's name for people
    ("Hugging Face Daily Papers"). Every line of the snapshot is furniture, part of an entry, or
    listed in `not_understood`.
    """

    format: str
    source: str
    captured_on: date
    captured_on_from: CapturedFrom
    entries: tuple[Entry, ...]
    skipped: tuple[Skipped, ...] = ()
    not_understood: tuple[SourceLine, ...] = ()
    warnings: tuple[str, ...] = ()
