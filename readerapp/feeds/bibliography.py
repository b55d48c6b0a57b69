"""What BibTeX, RIS and CSL-JSON share: a record of a bibliography, and the entry that becomes of it."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date

from readerapp.errors import AppError
from readerapp.feeds import arxiv_reading, arxiv_records, feed_addresses
from readerapp.feeds.huggingface_values import is_whole
from readerapp.feeds.links import links_in
from readerapp.feeds.text import one_line
from readerapp.model.entry import (
    Day,
    Entry,
    Facts,
    Identifier,
    Link,
    LinkKind,
    Reading,
    Skipped,
    SourceLine,
)
from readerapp.model.identity import fold_title, identifier
from readerapp.model.snapshot import Snapshot

MOST_LINES = 500  # that are listed as not understood

_ID = r"\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?/\d{7}"
_ARXIV = re.compile(
    rf"\barxiv(?:\.org)?\s?(?:preprint|e-?prints?)?[\s,:/(]{{0,3}}(?:arxiv)?[\s:/.]{{0,3}}(?:abs/|pdf/)?\s?"
    rf"(?P<id>{_ID})(?P<version>v\d{{1,3}})?(?![\d.]\d|\d)",
    re.IGNORECASE,
)
_CORR = re.compile(rf"^abs/(?P<id>{_ID})(?P<version>v\d{{1,3}})?$", re.IGNORECASE)
_DOI = re.compile(r"10\.\d{4,9}/\S+")
_NEXT_ADDRESS = re.compile(r"(?<![\s;,|])[\s;,|]++(?=https?://)")
_LONGEST = 20_000
_FEW = 5  # names that a sentence lists


@dataclass(frozen=True, slots=True)
class Record:
    """One record of a bibliography as plain text. `names` say which paper it is, the surest first.

    `pages` and `files` are addresses; `stand_in` is shown where there is no title; `more_authors` says that
    the list of authors is not whole.
    """

    title: str
    stand_in: str
    line: int | None
    authors: tuple[str, ...] = ()
    more_authors: bool = False
    organisation: str = ""
    abstract: str = ""
    published: Day | None = None
    updated: Day | None = None
    venue: str = ""
    categories: tuple[str, ...] = ()
    comment: str = ""
    names: tuple[str, ...] = ()
    pages: tuple[str, ...] = ()
    files: tuple[str, ...] = ()
    extra: tuple[tuple[str, str], ...] = ()


@dataclass(slots=True)
class Found:
    """All that was read of a file; `exported` is the day that the file names as its own."""

    format: str
    source: str
    records: list[Record] = field(default_factory=list)
    skipped: list[Skipped] = field(default_factory=list)
    outside: list[tuple[int, str]] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)
    exported: date | None = None


def reading(found: Found, snapshot: Snapshot) -> Reading:
    """The papers of a bibliography. Raises `AppError` if there is not even a broken one."""
    if not found.records and not found.skipped:
        raise AppError(f"This {found.source} holds no entries.")
    entries, shared = _apart([_entry(record, rank) for rank, record in enumerate(found.records, start=1)])
    capture = arxiv_reading.captured(snapshot, _not_later(found.exported, snapshot.today))
    outside = found.outside[:MOST_LINES]
    more = len(found.outside) - len(outside)
    notes = [f"{more:,} more lines between the entries belong to none."] if more else []
    return Reading(
        found.format,
        found.source,
        capture.on,
        capture.how,
        tuple(entries),
        tuple(found.skipped),
        tuple(SourceLine(line, text[:500]) for line, text in outside),
        (*capture.warnings, *found.warnings, *_notes(found.records), *shared, *notes),
    )


def _not_later(day: date | None, today: date) -> date | None:
    return day if day and day <= today else None


def _entry(record: Record, rank: int) -> Entry:
    ids = identifiers((*record.names, *record.pages))
    known = {name for name, _ in record.extra}
    version = () if "version" in known else arxiv_version(record.names)
    facts = Facts(
        title=record.title or one_line(record.stand_in),
        authors=record.authors,
        organisation=record.organisation or None,
        abstract=record.abstract,
        published=record.published,
        updated=record.updated,
        venue=record.venue or None,
        categories=record.categories,
        links=_links(record),
        comment=record.comment,
        extra=(*record.extra, *version),
    )
    return Entry(facts, rank, record.line, ids)


def identifiers(names: Iterable[str]) -> tuple[Identifier, ...]:
    """The identifiers that names and addresses hold, one of each scheme: the first."""
    found: dict[str, Identifier] = {}
    for name in names:
        for one in (*_arxiv(name), *feed_addresses.identifiers((name,))):
            if one.scheme != "arxiv" or is_whole(one.value):
                found.setdefault(one.scheme, one)
    return tuple(found.values())


def arxiv_id(text: str) -> str:
    """The arXiv id in "arXiv preprint arXiv:1706.03762v5 [cs]" and the like, as "arXiv:…"; else nothing."""
    match = _ARXIV.search(text) or _CORR.match(text.strip())
    return f"arXiv:{match['id']}{match['version'] or ''}" if match else ""


def arxiv_version(names: Iterable[str]) -> tuple[tuple[str, str], ...]:
    """The version that one of the names ends with, as an extra field."""
    for name in names:
        if (match := _ARXIV.search(name)) and match["version"]:
            return (("version", match["version"].lower()),)
    return ()


def doi_in(text: str) -> str:
    """The DOI in a field meant for one, whatever stands before it (`doi:`, an address, a label)."""
    match = _DOI.search(text)
    return match[0] if match else ""


def addresses(text: str) -> tuple[str, ...]:
    """The web addresses in a field meant for one: several may stand there, and one may be wrapped."""
    parts = _NEXT_ADDRESS.split(text[:_LONGEST].strip())
    return tuple(part for part in parts if part.lower().startswith(("http://", "https://")))


def tidy(text: str) -> str:
    """A short text as one line, without HTML."""
    return one_line(arxiv_records.plain(text))


def _arxiv(name: str) -> tuple[Identifier, ...]:
    if not name.lower().startswith(("arxiv:", "http")):
        return ()
    found = identifier("arxiv", name)
    return (found,) if found else ()


def _links(record: Record) -> tuple[Link, ...]:
    found = []
    for link in feed_addresses.links(record.pages, record.files):
        code = [one for one in links_in(link.url) if one.kind == LinkKind.CODE and one.url == link.url]
        found += code if code and link.kind == LinkKind.PAGE else [link]
    known = {link.url for link in found}
    named = (*links_in(record.abstract), *links_in(record.comment))
    found += [link for link in named if link.kind != LinkKind.PAGE and link.url not in known]
    return tuple(dict.fromkeys(found))


def _apart(entries: list[Entry]) -> tuple[list[Entry], list[str]]:
    """Entries that share an identifier though neither title nor authors agree lose it: it is of the whole."""
    owners: dict[Identifier, list[int]] = {}
    for number, entry in enumerate(entries):
        for one in entry.identifiers:
            owners.setdefault(one, []).append(number)
    wrong = {one: at for one, at in owners.items() if len(at) > 1 and _differ([entries[n] for n in at])}
    for one, numbers in wrong.items():
        for number in numbers:
            entries[number] = _without(entries[number], one)
    if not wrong:
        return entries, []
    listed = ", ".join(one.value for one in list(wrong)[:_FEW])
    return entries, [f"Different papers bear the same identifier, which was set aside: {listed}."]


def _differ(entries: Sequence[Entry]) -> bool:
    """True if some entry shares neither its title nor an author with the first."""
    first = entries[0]
    title, people = fold_title(first.facts.title), _families(first)
    for other in entries[1:]:
        mine = fold_title(other.facts.title)
        alike = mine == title or (min(len(mine), len(title)) > 10 and (mine in title or title in mine))
        if not alike and not (people & _families(other)):
            return True
    return False


def _families(entry: Entry) -> set[str]:
    names = (name.partition(",")[0] if "," in name else name.split()[-1] for name in entry.facts.authors)
    return {fold_title(name.split()[-1]) for name in names if name.split()}


def _without(entry: Entry, one: Identifier) -> Entry:
    facts = entry.facts
    extra = (*facts.extra, (one.scheme, one.value))
    ids = tuple(each for each in entry.identifiers if each != one)
    kept = {name: getattr(facts, name) for name in facts.__slots__ if name != "extra"}
    return Entry(Facts(**kept, extra=extra), entry.rank, entry.line, ids)


def _notes(records: Sequence[Record]) -> list[str]:
    notes = []
    if untitled := sum(not record.title for record in records):
        notes.append(f"{untitled} of {len(records)} entries have no title; their key or a note stands in.")
    if more := sum(record.more_authors for record in records):
        notes.append(f"{more} of {len(records)} entries name only their first authors.")
    return notes


def some(names: Sequence[str]) -> str:
    """A few names for a sentence."""
    rest = len(names) - _FEW
    return ", ".join(name[:60] for name in names[:_FEW]) + (f" and {rest} more" if rest > 0 else "")
