"""From the fields of a feed's item, whatever the feed is written in, to the entry of a paper."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from readerapp.errors import AppError
from readerapp.feeds import capture_date, feed_addresses, feed_dates
from readerapp.feeds.feed_abstract import Told, told, without_byline
from readerapp.feeds.feed_html import hrefs, one_paragraph
from readerapp.feeds.feed_people import people
from readerapp.feeds.links import links_in
from readerapp.feeds.text import repair
from readerapp.model.entry import Day, Entry, Facts, Link, Reading, Skipped
from readerapp.model.identity import fold_title
from readerapp.model.snapshot import CapturedFrom, Snapshot

_STALE = timedelta(days=45)
_WORDS = 110  # characters of a text that stand in for a title
_SENTENCE = re.compile(r"(?<=[.!?])\s")
_VOLUME = re.compile(r", (?:Volume|Vol\.|Issue|No\.)\s")
_AHEAD = re.compile(r"^\[ASAP\]\s*")


@dataclass(frozen=True, slots=True)
class Item:
    """What one item of a feed says, still as it is written there: titles, texts and names may hold HTML."""

    titles: tuple[str, ...] = ()
    texts: tuple[str, ...] = ()
    summary: str = ""
    people: tuple[str, ...] = ()
    pages: tuple[str, ...] = ()
    files: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    published: str = ""
    updated: str = ""
    venue: str = ""
    categories: tuple[str, ...] = ()
    comment: str = ""
    upvotes: int | None = None
    comments: int | None = None
    extra: tuple[tuple[str, str], ...] = ()
    line: int | None = None
    cut: bool = False


@dataclass(frozen=True, slots=True)
class Feed:
    """A feed: its name and the day it names, its items, and what should be said about its state."""

    format: str
    title: str
    day: Day | None
    items: tuple[Item, ...]
    skipped: tuple[Skipped, ...] = ()
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Built:
    entry: Entry
    titled: bool
    more_authors: bool


def reading(feed: Feed, snapshot: Snapshot) -> Reading:
    """The entries of a feed. Raises `AppError` if there is none."""
    built: list[_Built] = []
    skipped = list(feed.skipped)
    for item in feed.items:
        one = _build(item, len(built) + 1)
        if one:
            built.append(one)
        else:
            skipped.append(Skipped("", "It has neither a title nor a text nor an address.", item.line))
    if not built and not skipped:
        raise AppError("This feed is empty: it has no entries.")
    entries = tuple(one.entry for one in built)
    capture = _capture(snapshot, feed.day, entries)
    warnings = (*capture.warnings, *feed.warnings, *_notes(built), *_stale(capture, entries))
    return Reading(
        feed.format,
        feed.title or "Feed without a name",
        capture.on,
        capture.how,
        entries,
        tuple(skipped),
        warnings=warnings,
    )


def _build(item: Item, rank: int) -> _Built | None:
    text = told(item.texts)
    ids = feed_addresses.identifiers((*item.names, *item.pages))
    links = _links(item, text)
    title = _title(item)
    shown = title or _stand_in(text.abstract, item)
    if not shown:
        return None
    authors, more = people(item.people or ((text.label("author"),) if text.label("author") else ()))
    facts = Facts(
        title=shown,
        authors=authors,
        abstract=without_byline(text.abstract, authors),
        abstract_cut=text.cut or (item.cut and bool(text.abstract)),
        summary=one_paragraph(item.summary) or text.summary,
        published=_published(item, text),
        updated=feed_dates.day(item.updated),
        organisation=text.label("organization") or None,
        venue=_VOLUME.split(one_paragraph(item.venue))[0] or _venue(text) or None,
        categories=_categories(item, text),
        links=links,
        comment=one_paragraph(item.comment),
        extra=_extra(item),
    )
    counts = (_count(item.upvotes, text.label("upvote")), _count(item.comments, text.label("comment")))
    return _Built(Entry(facts, rank, item.line, ids, *counts), bool(title), more)


def _title(item: Item) -> str:
    """The title without what a journal prints before it: of two, the one that the other ends with."""
    titles = [one for text in item.titles if (one := _AHEAD.sub("", one_paragraph(repair(text))))]
    if not titles:
        return ""
    first = fold_title(titles[0])
    shorter = [one for one in titles[1:] if len(fold_title(one)) > 10 and first.endswith(fold_title(one))]
    return min((titles[0], *shorter), key=len)


def _stand_in(abstract: str, item: Item) -> str:
    """The first words of an item without a title, or else its address."""
    first = _SENTENCE.split(abstract[: 3 * _WORDS].partition("\n")[0])[0]
    if len(first) > _WORDS:
        first = first[:_WORDS].rpartition(" ")[0] + "…"
    return first or next((url for page in item.pages if (url := feed_addresses.web(page))), "")


def _links(item: Item, text: Told) -> tuple[Link, ...]:
    found = [*feed_addresses.links(item.pages, item.files)]
    for source in item.texts:
        if "<a" in source.lower():
            found += feed_addresses.named_links(hrefs(source))
    known = {link.url for link in found}
    found += [link for link in links_in(text.abstract) if link.url not in known]
    return tuple(dict.fromkeys(found))


def _published(item: Item, text: Told) -> Day | None:
    stated = item.published or text.label(
        "publication date", "published", "published on", "published online", "date"
    )
    return feed_dates.day(stated) if stated else None


def _venue(text: Told) -> str:
    """The journal in "Source: Journal of Memory, Volume 3" (ScienceDirect)."""
    source = text.label("source", "journal")
    return _VOLUME.split(source)[0] if "http" not in source else ""


def _categories(item: Item, text: Told) -> tuple[str, ...]:
    given = item.categories or tuple(
        text.label("category", "tags", "keyword", "subject").replace(";", ",").split(",")
    )
    names = (one_paragraph(name) for name in given)
    return tuple(dict.fromkeys(name for name in names if name and len(name) < 200))


def _extra(item: Item) -> tuple[tuple[str, str], ...]:
    pairs = ((name, one_paragraph(value)) for name, value in item.extra)
    return tuple(dict.fromkeys((name, value) for name, value in pairs if value))


def _count(given: int | None, label: str) -> int | None:
    match = re.match(r"(\d{1,7})\b", label)
    return given if given is not None else int(match[1]) if match else None


def _capture(snapshot: Snapshot, stated: Day | None, entries: Sequence[Entry]) -> capture_date.Capture:
    """The day that was given, in the file's name, or named by the feed; else that of its newest entry."""
    latest = snapshot.today + timedelta(days=1)
    day = feed_dates.whole(stated)
    if day and day <= latest:
        return capture_date.captured(snapshot, capture_date.Clues((day.month, day.day), day.year))
    found = capture_date.captured(snapshot, capture_date.Clues())
    newest = max((on for entry in entries for on in _days(entry) if on <= latest.isoformat()), default="")
    if newest and found.how in (CapturedFrom.FILE_TIME, CapturedFrom.IMPORT_DAY):
        day = feed_dates.whole(Day(newest))
        warning = f"The feed names no day of its own; {newest}, that of its newest entry, was taken."
        return capture_date.Capture(day or found.on, CapturedFrom.TEXT, (warning,))
    return found


def _days(entry: Entry) -> list[str]:
    days = (entry.facts.published, entry.facts.updated)
    return [day.on for day in days if day and len(day.on) == 10]


def _notes(built: Sequence[_Built]) -> list[str]:
    """What a reader should know of the entries together."""
    cut = sum(one.entry.facts.abstract_cut for one in built)
    untitled = sum(not one.titled for one in built)
    notes = []
    if cut:
        notes.append(f"{cut} of {len(built)} abstracts end in mid-sentence: they were shortened.")
    if untitled:
        notes.append(
            f"{untitled} of {len(built)} entries have no title; their first words or address stand in."
        )
    if any(one.more_authors for one in built) or _three_at_most(built):
        notes.append("This feed seems to name only the first authors of each paper.")
    return notes


def _three_at_most(built: Sequence[_Built]) -> bool:
    """True if a good many papers have exactly three authors and none has more: some mirrors stop there."""
    counts = [len(one.entry.facts.authors) for one in built]
    return len(counts) >= 4 and max(counts) == 3 and counts.count(3) > 0.7 * len(counts)


def _stale(capture: capture_date.Capture, entries: Sequence[Entry]) -> list[str]:
    newest = feed_dates.whole(Day(max((on for entry in entries for on in _days(entry)), default="")))
    if not newest or capture.how is CapturedFrom.IMPORT_DAY or capture.on - newest < _STALE:
        return []
    days = (capture.on - newest).days
    return [f"The newest entry of this feed is from {newest.isoformat()}, {days} days before its capture."]
