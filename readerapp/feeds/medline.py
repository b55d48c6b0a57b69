"""MEDLINE, as PubMed saves it (.nbib): tags of up to four letters, each value maybe over several lines."""

import re
from collections.abc import Iterator

from readerapp.feeds import bib_encoding, bibliography, feed_dates
from readerapp.feeds.bibliography import Found, Record, tidy
from readerapp.feeds.probe import Probe
from readerapp.model.entry import Reading, Skipped
from readerapp.model.snapshot import Snapshot

NAME = "medline"
SOURCE = "PubMed file"

_START = re.compile(r"^PMID- ?\d{1,9}\s*$", re.MULTILINE)
_TAG = re.compile(r"^(?P<tag>[A-Z]{2,4}) {0,2}- ?(?P<value>.*)$")
_IDENTIFIER = re.compile(r"(?P<value>\S+) \[(?P<kind>\w+)\]")
_INITIALS = re.compile(r" (?=[A-Z]{1,4}$)")
_NAMES = {
    "VI": "volume", "IP": "number", "PG": "pages", "IS": "issn", "LA": "language", "PT": "type of work",
    "AD": "affiliations", "MH": "mesh terms", "OT": "keywords", "PMC": "pmcid", "TA": "journal abbreviation",
    "TT": "title in its language", "FED": "editor", "GR": "grants", "COIS": "conflicts of interest",
    "CI": "rights",
}  # fmt: skip

Tags = list[tuple[str, list[str]]]


def recognise(probe: Probe) -> bool:
    """True for text with the line that begins a record."""
    return bool(_START.search(probe.head))


def read(snapshot: Snapshot, probe: Probe) -> Reading:
    """The records of a file, in its order."""
    text, warnings = bib_encoding.text_of(probe)
    found = Found(NAME, SOURCE, warnings=list(warnings))
    for line, tags in _records(text, found.outside):
        record = _record(line, tags)
        if record.title or record.authors:
            found.records.append(record)
        else:
            found.skipped.append(
                Skipped(record.stand_in, "This record has neither a title nor authors.", line)
            )
    return bibliography.reading(found, snapshot)


def _records(text: str, outside: list[tuple[int, str]]) -> Iterator[tuple[int, Tags]]:
    """Each record with its first line; a line that begins with blanks goes on with the value before it."""
    start, tags = 0, Tags()
    for number, line in enumerate(text.split("\n"), start=1):
        match = _TAG.match(line)
        if match and match["tag"] == "PMID" and tags:
            yield start, tags
            tags = []
        if match and (tags or match["tag"] == "PMID"):
            start = start if tags else number
            tags.append((match["tag"], [match["value"]]))
        elif line.startswith(" ") and tags and line.strip():
            tags[-1][1].append(line)
        elif line.strip():
            outside.append((number, line.strip()))
    if tags:
        yield start, tags


def _record(line: int, tags: Tags) -> Record:
    said: dict[str, list[str]] = {}
    for tag, lines in tags:
        if words := tidy(" ".join(lines)):
            said.setdefault(tag, []).append(words)
    pmid = _first(said, "PMID")
    days = [
        day for tag in ("DP", "DEP", "PHST") for text in said.get(tag, ()) if (day := feed_dates.day(text))
    ]
    return Record(
        title=_first(said, "TI").removesuffix(".").strip("[]") or _first(said, "BTI"),
        stand_in=f"[PMID {pmid}]",
        line=line,
        authors=tuple(_authors(tags)),
        abstract=_first(said, "AB"),
        published=days[0] if days else None,
        venue=_first(said, "JT", "TA", "BTI"),
        names=(f"pmid:{pmid}", *_dois(said)),
        pages=(f"https://pubmed.ncbi.nlm.nih.gov/{pmid}/",),
        extra=tuple((name, "; ".join(said[tag])) for tag, name in _NAMES.items() if tag in said),
    )


def _first(said: dict[str, list[str]], *tags: str) -> str:
    return next((said[tag][0] for tag in tags if tag in said), "")


def _authors(tags: Tags) -> Iterator[str]:
    """Whole names (FAU) where they are, else "Cee AB" as "Cee, AB"; and groups (CN); in their order."""
    whole = {"FAU", "CN"} if any(tag == "FAU" for tag, _ in tags) else {"AU", "CN"}
    names = (
        _INITIALS.sub(", ", text) if tag == "AU" else text
        for tag, lines in tags
        if tag in whole and (text := tidy(" ".join(lines)))
    )
    yield from dict.fromkeys(names)


def _dois(said: dict[str, list[str]]) -> Iterator[str]:
    for value in (*said.get("LID", ()), *said.get("AID", ())):
        match = _IDENTIFIER.search(value)
        if match and match["kind"].lower() == "doi":
            yield match["value"]
