"""Hugging Face Daily Papers as text: what "select all, copy" gives of the list and of the search page."""

import re
from collections.abc import Iterable, Sequence

from readerapp.errors import AppError
from readerapp.feeds import capture_date, refusals
from readerapp.feeds.huggingface_days import settled
from readerapp.feeds.huggingface_lines import Kind, Line, Printed, scan
from readerapp.feeds.huggingface_numbers import Counts, counts
from readerapp.feeds.huggingface_page import Draft, Page, divide
from readerapp.feeds.huggingface_shape import ends_sentence, title_score
from readerapp.feeds.huggingface_strangers import sift
from readerapp.feeds.links import links_in
from readerapp.feeds.probe import Probe
from readerapp.model.entry import Day, DayFrom, Entry, Facts, Reading, SourceLine
from readerapp.model.snapshot import Snapshot

NAME = "huggingface-text"
SOURCE = "Hugging Face Daily Papers"

_LONGEST_STRAY = 1000  # characters of a line that is only named in the receipt
# What no other text has: the invitation at the top, or the dot with a count before or a date behind it.
_MARKS = re.compile(
    r"^[^\S\n]{0,40}(?:Get trending papers in your email inbox|by ?AK and the research community"
    r"|[•·*\s]{0,40}\d{1,5} authors?\s{0,40}[·•]"
    r"|·\s{0,40}(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{1,4}(?:, \d{4}|\b))",
    re.MULTILINE,
)

_SINGLE_NUMBERS = ("Some lone numbers between two papers were read as comments on the upper one.",)


def recognise(probe: Probe) -> bool:
    """True for a page with a known header or with the marks of papers, or text shaped like one."""
    if refusals.other_layout(probe) or refusals.other_language(probe):
        return False
    return _has_marks(probe.text) or _has_shape(divide(scan(_beginning(probe.head))))


def _beginning(head: str) -> str:
    """The start of a text up to a line end: enough to judge its shape, however long it is."""
    return head if len(head) < 20_000 else head.rpartition("\n")[0]


def _has_marks(text: str) -> bool:
    return bool(_MARKS.search(text))


def _has_shape(page: Page) -> bool:
    """True if known header lines or nothing but titles with one abstract each were found."""
    if not page.drafts:
        return False
    if sum(line.kind is Kind.TEXT for line in page.header) >= 2:
        return True
    whole = [draft for draft in page.drafts if sum(len(line.text) for line in draft.abstract) >= 100]
    likely = [draft for draft in whole if title_score(draft.title[0].text) > 0]
    return len(likely) > 0.6 * (len(page.drafts) + len(page.strays))


def read(snapshot: Snapshot, probe: Probe) -> Reading:
    """The papers of a page, in its order. Raises `AppError` if it shows none."""
    page = divide(scan(probe.text))
    if not page.drafts:
        raise AppError("This page of Hugging Face Daily Papers shows no papers.")
    papers, strangers = sift(page.drafts)
    drafts, unsure = settled(papers, page.day)
    numbers, strays, guessed = counts(drafts, page.after)
    capture = capture_date.captured(snapshot, _clues(page.day, drafts))
    entries = tuple(
        _entry(draft, rank, numbers[rank - 1], capture, rank == len(drafts))
        for rank, draft in enumerate(drafts, start=1)
    )
    return Reading(
        format=NAME,
        source=SOURCE,
        captured_on=capture.on,
        captured_on_from=capture.how,
        entries=entries,
        not_understood=_source_lines((*page.strays, *strangers, *strays, *_impossible_days(drafts))),
        warnings=(*capture.warnings, *_later_days(entries, capture), *unsure, *_SINGLE_NUMBERS[:guessed]),
    )


def _impossible_days(drafts: Sequence[Draft]) -> list[Line]:
    return [line for draft in drafts for line in draft.marks if line.kind is Kind.DATE and not line.day]


def _source_lines(lines: Iterable[Line]) -> tuple[SourceLine, ...]:
    ordered = sorted(lines, key=lambda line: line.number)
    return tuple(SourceLine(line.number, line.text[:_LONGEST_STRAY]) for line in ordered)


def _later_days(entries: Sequence[Entry], capture: capture_date.Capture) -> tuple[str, ...]:
    """A sentence about days without a year that would lie after the capture."""
    days = [entry.facts.published for entry in entries]
    later = sum(
        day is not None and day.how is DayFrom.INFERRED and day.on[:4] < str(capture.on.year) for day in days
    )
    if not later:
        return ()
    papers = "1 paper has" if later == 1 else f"{later} papers have"
    return (f"{papers} a day later than {capture.on.isoformat()} without a year: the year before was taken.",)


def _clues(page: Printed | None, drafts: Sequence[Draft]) -> capture_date.Clues:
    days = [day for draft in drafts if (day := printed_day(draft))]
    return capture_date.Clues(
        page=(page.month, page.day) if page else None,
        page_year=page.year if page else None,
        yearless=frozenset((day.month, day.day) for day in days if day.year is None),
        years=tuple(day.year for day in days if day.year is not None),
    )


def printed_day(draft: Draft) -> Printed | None:
    """The day that a paper's marks print."""
    return next((line.day for line in draft.marks if line.day), None)


def _entry(draft: Draft, rank: int, count: Counts, capture: capture_date.Capture, last: bool) -> Entry:
    abstract = _paragraphs(draft.abstract)
    facts = Facts(
        title=" ".join(line.text for line in draft.title),
        author_count=next((line.value for line in draft.marks if line.kind is Kind.AUTHORS), None),
        organisation=organisation(draft.organisation.text) if draft.organisation else None,
        abstract=abstract,
        abstract_cut=_is_cut(abstract, last and not draft.marks),
        published=_published(draft, capture),
        links=links_in(abstract),
    )
    return Entry(facts, rank, draft.title[0].number, upvotes=count.votes, comments=count.comments)


def _published(draft: Draft, capture: capture_date.Capture) -> Day | None:
    day = printed_day(draft)
    return capture_date.completed(day.month, day.day, day.year, capture.on) if day else None


def _paragraphs(lines: Sequence[Line]) -> str:
    """The abstract with its hard wraps undone; paragraphs are parted by a blank line."""
    text = ""
    for line in lines:
        new = line.gap or (line.indent and ends_sentence(text))
        text += ("\n\n" if new else " ") * bool(text) + line.text
    return text


def _is_cut(abstract: str, unfinished: bool) -> bool:
    """True if an abstract ends in mid-sentence; only the last one of a page can be cut without a mark."""
    if abstract.endswith(("…", "...")):
        return True
    return unfinished and bool(abstract) and not ends_sentence(abstract)


def organisation(text: str) -> str:
    """The name in a line of handle and name: "epfl-vita EPFL VITA Lab" is EPFL VITA Lab."""
    handle, _, name = text.partition(" ")
    return name if name and _is_handle(handle, name) else text


def _is_handle(word: str, name: str) -> bool:
    """A plain word such as "Peking" is half of the name, unless the name begins like it or holds it."""
    if word.isdigit():
        return False
    short, whole = _folded(word), _folded(name)
    plain = word.isalpha() and word[:1].isupper() and word[1:].islower()
    return not plain or short in whole or short[:2] == whole[:2]


def _folded(text: str) -> str:
    return "".join(character for character in text.casefold() if character.isalnum())
