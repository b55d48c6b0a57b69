"""EndNote's tagged text (.enw), the format of refer: a letter behind a per cent sign says what a line is."""

import re
from collections.abc import Iterator

from readerapp.feeds import bib_dates, bib_encoding, bibliography
from readerapp.feeds.bibliography import Found, Record, addresses, tidy
from readerapp.feeds.probe import Probe
from readerapp.model.entry import Day, Reading, Skipped
from readerapp.model.snapshot import Snapshot

NAME = "endnote"
SOURCE = "EndNote file"

_START = re.compile(r"%0 [A-Z][A-Za-z /-]{2,40}$", re.MULTILINE)
_TAG = re.compile(r"^%(?P<tag>[0-9A-Z@!#$&\]^~?*(+>])(?: (?P<value>.*))?$")
_BOOKS = ("Book", "Edited Book", "Thesis", "Report")
_NAMES = {
    "0": "entry type", "V": "volume", "N": "number", "P": "pages", "I": "publisher", "C": "address",
    "E": "editor", "K": "keywords", "S": "series", "F": "citation key", "9": "type of work", "7": "edition",
    "G": "language", "@": "issn", "L": "call number", "M": "accession number", "W": "database",
    "Z": "note", "O": "note", "Y": "series editor", "+": "affiliations", "[": "accessed",
}  # fmt: skip

Tags = list[tuple[str, list[str]]]


def recognise(probe: Probe) -> bool:
    """True for text that begins with the line of a record's kind."""
    return bool(_START.match(probe.head.lstrip()))


def read(snapshot: Snapshot, probe: Probe) -> Reading:
    """The records of a file, in its order."""
    text, warnings = bib_encoding.text_of(probe)
    found = Found(NAME, SOURCE, warnings=list(warnings))
    for line, tags in _records(text, found.outside):
        record = _record(line, tags)
        if record.title or record.authors:
            found.records.append(record)
        else:
            found.skipped.append(Skipped("", "This record has neither a title nor authors.", line))
    return bibliography.reading(found, snapshot)


def _records(text: str, outside: list[tuple[int, str]]) -> Iterator[tuple[int, Tags]]:
    """Each record with its first line; a line without a tag goes on with the value before it."""
    start, tags = 0, Tags()
    for number, line in enumerate(text.split("\n"), start=1):
        match = _TAG.match(line)
        if match and match["tag"] == "0" and tags:
            yield start, tags
            tags = []
        if match:
            start = start if tags else number
            tags.append((match["tag"], [match["value"] or ""]))
        elif line.strip() and tags:
            tags[-1][1].append(line)
        elif line.strip():
            outside.append((number, line.strip()))
    if tags:
        yield start, tags


def _record(line: int, tags: Tags) -> Record:
    said: dict[str, list[str]] = {}
    for tag, lines in tags:
        said.setdefault(tag, []).extend(part for each in lines if (part := tidy(each)))
    kind = _all(said, "0")
    authors = tuple(name.strip(" ,") for name in said.get("A", ()))
    pages = tuple(url for value in (*said.get("U", ()), *said.get(">", ())) for url in addresses(value))
    ids = (bibliography.doi_in(_all(said, "R")), *map(bibliography.arxiv_id, said.get("J", ())))
    return Record(
        title=_all(said, "T"),
        stand_in=f"[{kind}]",
        line=line,
        authors=tuple(dict.fromkeys(name for name in authors if name)),
        abstract=_all(said, "X"),
        published=_published(said),
        venue="" if kind in _BOOKS else _all(said, "J") or _all(said, "B"),
        names=tuple(name for name in ids if name),
        pages=pages,
        extra=tuple((name, "; ".join(said[tag])) for tag, name in _NAMES.items() if said.get(tag)),
    )


def _all(said: dict[str, list[str]], tag: str) -> str:
    return " ".join(said.get(tag, ()))


def _published(said: dict[str, list[str]]) -> Day | None:
    """The year, with the month and day where they stand beside it ("July 5", "2025-07-05")."""
    year, day = _all(said, "D"), _all(said, "8")
    whole = bib_dates.stated(day)
    return whole if whole and whole.on.startswith(year) else bib_dates.in_parts(year, day)
