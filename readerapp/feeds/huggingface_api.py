"""Hugging Face API data saved as a file: daily papers, single papers, the command-line client's output."""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Any

from readerapp.errors import AppError
from readerapp.feeds import capture_date
from readerapp.feeds.calendar_days import SLACK
from readerapp.feeds.huggingface_json import complaint, is_record, line_at, load, records
from readerapp.feeds.huggingface_records import Record, record
from readerapp.feeds.probe import Probe
from readerapp.model.entry import Reading, Skipped
from readerapp.model.snapshot import CapturedFrom, Snapshot

NAME = "huggingface-api"
ARCHIVE = "huggingface-archive"  # records that someone else made of the page
SOURCE = "Hugging Face Daily Papers"

_QUOTE = r"(?:\\?[\"'])"
# What only records of this API have; a repr of a record stands in other quotation marks, maybe escaped.
_MARKS = re.compile(
    rf"{_QUOTE}(?:submittedOnDailyAt|submittedOnDailyBy|discussionId|discussion_id|submitted_by_name"
    rf"|ai_summary|numComments|upvotes){_QUOTE}\s*:|{_QUOTE}paper{_QUOTE}\s*:\s*\{{\s*{_QUOTE}(?:_?id|authors|title)"
)
_ADDRESSES = re.compile(
    r"\"(?:paper_url|page_url|hf_url|huggingface_url|url|link)\"\s*:\s*\"https?://(?:www\.)?huggingface\.co/papers/\d"
)
_OTHERS = re.compile(r"jsonfeed\.org|\"authors_parsed\"|\"container-title\"|\"message-type\"")
_EMPTY = re.compile(
    r"\[\s*\]|\{\s*(?:\"\w+\"\s*:\s*[\w\".-]+\s*,\s*)*\"(?:data|papers|dailyPapers)\"\s*:\s*\[\s*\]"
)
_ERROR = re.compile(r"\{\s*\"(?:error|errors|message|detail|statusCode|status|success|code)\"\s*:")


def recognise(probe: Probe) -> bool:
    """True for JSON (or a Python repr) with records of papers, an empty list, or an error in their place."""
    text = probe.head.lstrip()
    if text[:1] not in ("[", "{") or _OTHERS.search(probe.head):
        return False
    if _EMPTY.match(text) or (_ERROR.match(text) and len(probe.text) < 5000):
        return True
    return bool(_MARKS.search(probe.text) or _ADDRESSES.search(probe.head))


def read(snapshot: Snapshot, probe: Probe) -> Reading:
    """The papers of an API answer, in its order."""
    loaded = load(probe.text)
    if said := complaint(loaded.value):
        raise AppError(f"This file holds an error message in place of papers: “{said}”.")
    items = list(records(loaded.value))
    if not items and loaded.breaks:
        raise AppError("This JSON data is damaged from its first paper on.")
    found = list(_records(items, probe.text))
    broken = [
        Skipped("", "This record is damaged or cut off.", line_at(probe.text, at)) for at in loaded.breaks
    ]
    name = NAME if not items or _MARKS.search(probe.text) else ARCHIVE
    return reading(snapshot, found, name, skipped=broken, single=is_record(loaded.value))


def _records(items: Sequence[Any], text: str) -> Iterator[Record]:
    """The records with their lines: each begins where its id stands next."""
    at, line = 0, 1
    for rank, item in enumerate(items, start=1):
        place = text.find(mark, at) if (mark := _mark(item)) else -1
        if place >= 0:
            line += text.count("\n", at, place)
            at = place
        yield record(item, rank, line if place >= 0 else None)


def _mark(item: Any) -> str:
    """A text that stands where a record begins: its id."""
    if not isinstance(item, dict):
        return ""
    inner = item.get("paper")
    holder = inner if isinstance(inner, dict) else item
    value = holder.get("id") or holder.get("paper_url") or holder.get("title")
    return str(value) if isinstance(value, str | float) else ""


def reading(
    snapshot: Snapshot,
    found: Sequence[Record],
    name: str,
    page_day: date | None = None,
    skipped: Iterable[Skipped] = (),
    single: bool = False,
) -> Reading:
    """What these records say. `page_day` is the day of the list, where the page itself names it.

    `single` marks the record of one paper: it is looked up on any later day, so its day in the feed says
    nothing about when.
    """
    days = [each.feed_day for each in found if each.feed_day and not single]
    capture = _capture(snapshot, days, page_day)
    left_out = [Skipped(each.title, each.reason) for each in found if not each.entry]
    return Reading(
        format=name,
        source=SOURCE,
        captured_on=capture.on,
        captured_on_from=capture.how,
        entries=tuple(each.entry for each in found if each.entry),
        skipped=(*left_out, *skipped),
        warnings=(*capture.warnings, *_lost(found), *_empty(found)),
    )


def _capture(snapshot: Snapshot, days: Sequence[date], page_day: date | None) -> capture_date.Capture:
    """The day of the list: that of the page, or the last on which one of its papers entered the feed."""
    days = [day for day in days if day <= snapshot.today + SLACK]
    stated = page_day or max(days, default=None)
    clues = capture_date.Clues()
    if stated:
        clues = capture_date.Clues(page=(stated.month, stated.day), page_year=stated.year)
    capture = capture_date.captured(snapshot, clues)
    if capture.how is CapturedFrom.FILE_NAME and not page_day and not _contradict(days, capture.on):
        return capture_date.Capture(capture.on, capture.how)
    return capture


def _contradict(days: Sequence[date], named: date) -> bool:
    """True if all papers were in the feed on one day, and not about that one: they come in overnight."""
    return len(set(days)) == 1 and abs(days[0] - named) > SLACK


def _lost(found: Sequence[Record]) -> tuple[str, ...]:
    lost = [each.lost_id for each in found if each.lost_id]
    if not lost:
        return ()
    names = ", ".join(lost[:5]) + (" …" if len(lost) > 5 else "")
    what = "1 arXiv id has" if len(lost) == 1 else f"{len(lost)} arXiv ids have"
    return (
        f"{what} lost digits ({names}) and cannot be used; the titles alone tell which papers these are.",
    )


def _empty(found: Sequence[Record]) -> tuple[str, ...]:
    return () if found else ("This day has no papers.",)
