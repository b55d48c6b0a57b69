"""How much one snapshot may hold: enough for everything real, too little to choke on."""

from collections.abc import Iterator

from readerapp.errors import AppError
from readerapp.model.entry import Entry, Reading

INPUT_BYTES = 64 * 1024 * 1024
BLOCK_BYTES = 1024 * 1024  # of a file that is read in parts
ANSWER_BYTES = 256 * 1024 * 1024
FIELD_CHARACTERS = 1_000_000
ENTRIES = 200_000
MEMORY_BYTES = 2 * 1024 * 1024 * 1024


def check_input(size: int) -> None:
    """Raise `AppError` if a snapshot is larger than ReaderApp reads."""
    if size > INPUT_BYTES:
        megabytes = f"{size / 1024 / 1024:,.0f} MB"
        raise AppError(f"This file is too large ({megabytes}); ReaderApp reads lists of papers up to 64 MB.")


def check(reading: Reading) -> Reading:
    """The reading itself. Raises `AppError` if it holds too many papers, or one that is too long."""
    if len(reading.entries) > ENTRIES:
        raise AppError(f"This file holds {len(reading.entries):,} papers, more than the {ENTRIES:,} it may.")
    for entry in reading.entries:
        if any(len(text) > FIELD_CHARACTERS for text in _texts(entry)):
            raise AppError(f"Paper {entry.rank:,} in this file has a text of more than a million characters.")
    return reading


def _texts(entry: Entry) -> Iterator[str]:
    facts = entry.facts
    yield from (facts.title, facts.abstract, facts.summary, facts.comment)
    yield from (facts.organisation or "", facts.venue or "", *facts.authors, *facts.categories)
    yield from (link.url for link in facts.links)
    yield from (text for pair in facts.extra for text in pair)
    yield from (identifier.value for identifier in entry.identifiers)
