"""From the records that one of arXiv's pages holds to a reading: the same steps for all its formats."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date

from readerapp.feeds import arxiv_records, capture_date
from readerapp.feeds.arxiv_records import Record
from readerapp.feeds.calendar_days import SLACK
from readerapp.model.entry import Entry, Reading, Skipped
from readerapp.model.snapshot import Snapshot

# What there is to say of the entries, and of the number of papers with those that were skipped.
Notes = Callable[[Sequence[Entry], int], Iterable[str]]


def reading(
    name: str,
    snapshot: Snapshot,
    found: Iterable[Record | Skipped],
    day: date | None,
    notes: Notes,
    source: str = arxiv_records.SOURCE,
) -> Reading:
    """The reading of a page in the format `name` that states this day, with its records in their order."""
    entries: list[Entry] = []
    skipped: list[Skipped] = []
    for one in found:
        if isinstance(one, Skipped):
            skipped.append(one)
        else:
            entries.append(arxiv_records.entry(one, len(entries) + 1))
    capture = captured(snapshot, day)
    warnings = (*capture.warnings, *notes(entries, len(entries) + len(skipped)))
    return Reading(name, source, capture.on, capture.how, tuple(entries), tuple(skipped), warnings=warnings)


def captured(snapshot: Snapshot, stated: date | None) -> capture_date.Capture:
    """The day of a snapshot that states its own."""
    if not stated:
        return capture_date.captured(snapshot, capture_date.Clues())
    if stated > snapshot.today + SLACK:
        capture = capture_date.captured(snapshot, capture_date.Clues())
        sentence = f"This file states {stated.isoformat()} as its day, which is yet to come."
        return replace(capture, warnings=(*capture.warnings, sentence))
    clues = capture_date.Clues(page=(stated.month, stated.day), page_year=stated.year)
    return capture_date.captured(snapshot, clues)


def breaks_off(entries: Sequence[Entry]) -> str:
    """A sentence for a file that ends in the middle."""
    where = f" after “{entries[-1].facts.title[:80]}”" if entries else ""
    return f"This file breaks off in the middle; what came{where} is missing."
