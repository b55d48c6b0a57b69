"""arXiv's metadata dump: JSON lines, one paper a line. The whole one (4 GB) is read as a stream."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import islice

import msgspec

from readerapp.errors import AppError
from readerapp.feeds import arxiv_reading, arxiv_records, feed_dates
from readerapp.feeds.arxiv_records import Record
from readerapp.feeds.latex_names import plain_name
from readerapp.feeds.probe import Probe
from readerapp.feeds.text import repair, unmangled
from readerapp.model.entry import Day, Entry, Reading, Skipped
from readerapp.model.identity import identifier
from readerapp.model.snapshot import Snapshot

NAME = "arxiv-metadata"

PART = 2_000  # papers that are handed on together
_LINE_BYTES = 8 * 1024 * 1024
_BAD_LINES = 10_000
_LOST = (
    "The arXiv ids in this file are numbers that have lost digits; titles alone tell which papers these are."
)
_NUMBER = re.compile(r"v\d{1,3}")
_START = re.compile(r"\s*(?:\[\s*)?\{")
_MARKS = ('"authors_parsed"', '"journal-ref"', '"update_date"', '"submitter"', '"report-no"')
_CREATED = re.compile(r"(?:\w{3}, )?(\d{1,2} [A-Z][a-z]{2} \d{4})")
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f]")
_SPLIT_INITIALS = re.compile(r"(?<=\.) -(?=[A-Z])")


class _Version(msgspec.Struct):
    version: str = ""
    created: str = ""


class _Line(msgspec.Struct, rename={"journal_ref": "journal-ref", "report_no": "report-no"}):
    """A record as it is written; whatever has another shape is no record."""

    id: str | float
    title: str | None = None
    authors: str | None = None
    authors_parsed: list[list[str | None]] | None = None
    abstract: str | None = None
    comments: str | None = None
    journal_ref: str | None = None
    doi: str | None = None
    report_no: str | None = None
    categories: str | list[str] | None = None
    license: str | None = None
    submitter: str | None = None
    versions: list[_Version] | None = None
    update_date: str | None = None


_decode = msgspec.json.Decoder(_Line).decode
_decode_many = msgspec.json.Decoder(list[_Line]).decode


def recognise(probe: Probe) -> bool:
    """True for JSON whose first record has the fields of the dump."""
    head = probe.head
    return bool(_START.match(head)) and '"id"' in head and sum(mark in head for mark in _MARKS) >= 2


def read(snapshot: Snapshot, probe: Probe) -> Reading:
    """The papers of a file that is in memory; also of a JSON array or a single record over many lines."""
    plain = probe.data[:1] in (b"{", b"[", b" ", b"\n") and b"\x00" not in probe.data[:200]
    plain = plain and (b"\n" in probe.data or b"\r" not in probe.data)
    data = probe.data.rstrip(b"\x00") if plain else probe.text.encode("utf-8", "replace")
    parts = list(_parts(snapshot, _whole(data) or _records(_lines([data]))))
    return Reading(
        format=NAME,
        source=arxiv_records.SOURCE,
        captured_on=parts[0].captured_on,
        captured_on_from=parts[0].captured_on_from,
        entries=tuple(entry for part in parts for entry in part.entries),
        skipped=tuple(each for part in parts for each in part.skipped),
        warnings=tuple(sentence for part in parts for sentence in part.warnings),
    )


def stream(snapshot: Snapshot, blocks: Iterable[bytes]) -> Iterator[Reading]:
    """The papers of a file that comes in blocks, some thousand at a time."""
    return _parts(snapshot, _records(_lines(blocks)))


Found = tuple[int, _Line | str]  # the number of the line; the record, or the beginning of what is none


def _parts(snapshot: Snapshot, found: Iterable[Found]) -> Iterator[Reading]:
    capture = arxiv_reading.captured(snapshot, None)
    found, rank, bad, lost = iter(found), 1, 0, False
    part = list(islice(found, PART))
    while True:
        entries, skipped = _sorted_out(part, rank)
        warnings = (*capture.warnings,) if rank == 1 else ()
        if not lost and any(not isinstance(line, str) and isinstance(line.id, float) for _, line in part):
            lost, warnings = True, (*warnings, _LOST)
        rank, bad = rank + len(entries), bad + len(skipped)
        if bad > _BAD_LINES:
            raise AppError(f"More than {_BAD_LINES:,} lines of this file are no arXiv records.")
        yield Reading(
            NAME, arxiv_records.SOURCE, capture.on, capture.how, tuple(entries), tuple(skipped), (), warnings
        )
        part = list(islice(found, PART))
        if not part:
            return


def _sorted_out(part: Iterable[Found], rank: int) -> tuple[list[Entry], list[Skipped]]:
    entries: list[Entry] = []
    skipped: list[Skipped] = []
    for number, line in part:
        if isinstance(line, str):
            skipped.append(Skipped(line, "this line is no complete record", number))
        elif not (line.title or "").strip():
            skipped.append(Skipped(str(line.id)[:80], "it has no title", number))
        elif isinstance(line.id, str) and not identifier("arxiv", line.id):
            skipped.append(Skipped(line.title or "", "it has no arXiv id", number))
        else:
            entries.append(arxiv_records.entry(_record(line, number), rank + len(entries)))
    return entries, skipped


def _whole(data: bytes) -> list[Found] | None:
    """The records of a JSON array or of one record over many lines; None for JSON lines."""
    try:
        lines = _decode_many(data) if data.lstrip()[:1] == b"[" else [_decode(data)]
    except (msgspec.MsgspecError, UnicodeError, RecursionError):
        return None
    return [(0, line) for line in lines]


def _lines(blocks: Iterable[bytes]) -> Iterator[tuple[int, bytes]]:
    """Each line that is not blank, with its number."""
    number, rest = 0, b""
    for block in blocks:
        pieces = (rest + block).split(b"\n")
        rest = pieces.pop()
        if len(rest) > _LINE_BYTES:
            raise AppError("This file has a line of more than 8 MB; it is no list of arXiv records.")
        for number, piece in enumerate(pieces, start=number + 1):  # noqa: B020 - it counts on
            yield number, piece
    yield number + 1, rest


def _records(lines: Iterable[tuple[int, bytes]]) -> Iterator[Found]:
    """Each line as a record, or its beginning if it is none; the brackets of an array do not count."""
    for number, raw in lines:
        line = raw.strip(b" \t\r,\xef\xbb\xbf")
        if line in (b"", b"[", b"]"):
            continue
        try:
            yield number, _decode(line)
        except (msgspec.MsgspecError, UnicodeError, RecursionError):
            yield number, _beginning(line)


def _beginning(line: bytes) -> str:
    return repair(line[:80].decode("utf-8", "replace"))


def _record(line: _Line, number: int) -> Record:
    authors, places = _people(line)
    versions = line.versions or []
    written = line.id if isinstance(line.id, str) else ""  # 704.0001 was 0704.0001, or 0704.00010
    last = versions[-1].version if versions else ""
    return Record(
        id=written + (last if written and _NUMBER.fullmatch(last) and not written.endswith(last) else ""),
        title=_clean(line.title),
        authors=authors,
        abstract=_clean(line.abstract),
        comment=_clean(line.comments),
        venue=_clean(line.journal_ref),
        doi=line.doi or "",
        categories=_categories(line.categories),
        published=_day(versions[0].created) if versions else arxiv_records.month_of(written),
        updated=_day(line.update_date or ""),
        extra=(
            ("report_number", _clean(line.report_no)),
            ("license", line.license or ""),
            ("submitter", plain_name(_clean(line.submitter))),
            *arxiv_records.affiliations(authors, places),
        ),
        line=number or None,
    )


def _clean(text: str | None) -> str:
    """The text repaired; most is plain and passes as it is."""
    if not text:
        return ""
    if text.isascii() and not _CONTROL.search(text):
        return text
    return repair(unmangled(text))


def _people(line: _Line) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The authors and where they are: taken apart by arXiv, or else as the authors typed them in."""
    if not line.authors_parsed:
        return arxiv_records.names_in_line(_clean(line.authors))
    authors, places = [], []
    for parts in line.authors_parsed:
        last, first, suffix = (*(part or "" for part in parts[:3]), "", "", "")[:3]
        name = " ".join(part for part in (first.strip(), last.strip(), suffix.strip()) if part)
        authors.append(_SPLIT_INITIALS.sub("-", _clean(name)))
        places.append("; ".join(part for part in parts[3:] if part))
    return tuple(authors), tuple(places)


def _categories(given: str | list[str] | None) -> tuple[str, ...]:
    words = given if isinstance(given, list) else [given or ""]
    return tuple(term for each in words for term in each.split())


@lru_cache(maxsize=4096)  # neighbours in the dump came out on the same days
def _day(text: str) -> Day | None:
    """The day in "Mon, 2 Apr 2007 19:18:42 GMT" or "2008-11-26"."""
    match = _CREATED.match(text)
    return feed_dates.day(match[1] if match else text)
