"""arXiv's daily feeds: RSS and Atom of rss.arxiv.org (since 2024), and the RSS 1.0 and 2.0 before."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from readerapp.errors import AppError
from readerapp.feeds import arxiv_reading, arxiv_records, feed_dates
from readerapp.feeds.arxiv_records import Record
from readerapp.feeds.probe import Probe
from readerapp.feeds.text import one_line
from readerapp.feeds.xml_tree import (
    Document,
    Element,
    child,
    child_text,
    children,
    name_of,
    text_of,
    xml_document,
)
from readerapp.model.entry import Day, Entry, Reading, Skipped
from readerapp.model.identity import identifier
from readerapp.model.snapshot import Snapshot

NAME = "arxiv-rss"

_ROOT = re.compile(r"<(?:[\w.-]+:)?(?:rss|feed|rdf)[\s>]", re.IGNORECASE)
_MARKS = re.compile(
    r"oai:arxiv\.org:|https?://(?:rss|export)\.arxiv\.org/(?:rss|atom)|\(arXiv:[\w./-]{9,}\s*\[[\w.-]+\]"
    r"|updates on arXiv\.org|updates on the arXiv\.org|Feed error for query:",
    re.IGNORECASE,
)
_TOPIC = re.compile(r"^(.{1,200}?) updates on (?:the )?arXiv\.org", re.IGNORECASE)
# "(arXiv:2106.00550v2 [math.GR] CROSS LISTED)" at the end of a title, before 2024
_TITLE_END = re.compile(
    r"\.?\s*\(arXiv:(?P<id>[\w./-]+)\s*(?:\[(?P<category>[\w.-]+)\])?\s*(?P<kind>[A-Z][A-Z ,/-]*)?\)\s*$"
)
# "arXiv:2508.13426v1 Announce Type: cross" before the abstract, since 2024
_PREFIX = re.compile(
    r"^\s*arXiv:(?P<id>[\w./-]+)\s+Announce Type:\s*(?P<kind>[a-z-]+)\s*(?:Abstract:\s*)?", re.IGNORECASE
)
_LINKED = re.compile(r"<a\b[^<>]*>(.*?)</a>", re.IGNORECASE | re.DOTALL)
_NOT_SHOWN = re.compile(r"\(?(\d{1,6})\+? additional authors? not shown", re.IGNORECASE)
_ET_AL = re.compile(r",?\s*\bet al\.?.*$", re.IGNORECASE | re.DOTALL)


@dataclass(frozen=True, slots=True)
class _Item:
    """What an item says, whatever the feed's format: its id, its kind of announcement and the rest."""

    id: str
    kind: str
    title: str
    abstract: str
    category: str


def recognise(probe: Probe) -> bool:
    """True for a feed that says in its channel or its items that it is arXiv's own."""
    return probe.start.startswith("<") and bool(_ROOT.search(probe.head) and _MARKS.search(probe.head))


def read(snapshot: Snapshot, probe: Probe) -> Reading:
    """The announcements of a day, in the order of the feed."""
    document = xml_document(probe)
    channel = _channel(document.root)
    _refuse_error(channel)
    day = _feed_day(channel)
    notes = partial(_notes, document, channel, day)
    found = _records(document, day)
    return arxiv_reading.reading(NAME, snapshot, found, day, notes, source=_source(channel))


def _records(document: Document, day: date | None) -> Iterator[Record | Skipped]:
    elements = [each for each in document.root.iter() if name_of(each) in ("item", "entry")]
    for element in elements:
        unfinished = document.open if element is elements[-1] else frozenset[str]()
        item = _item(element)
        reason = _reason(item, unfinished)
        if reason:
            yield Skipped(item.title, reason, element.sourceline)
        else:
            yield _record(element, item, day, cut=bool(unfinished & {"description", "summary"}))


def _channel(root: Element) -> Element:
    found = child(root, "channel")
    return root if found is None else found


def _refuse_error(channel: Element) -> None:
    title = one_line(child_text(channel, "title"))
    if title.startswith("Feed error for query"):
        said = one_line(child_text(channel, "description") or child_text(channel, "subtitle")).rstrip(".")
        raise AppError(f"arXiv answered with an error in place of papers: “{said or title}”.")


def _source(channel: Element) -> str:
    """The feed's name: "arXiv feed cs.AI"."""
    match = _TOPIC.match(one_line(child_text(channel, "title")))
    return f"arXiv feed {match[1]}" if match else arxiv_records.SOURCE


def _feed_day(channel: Element) -> date | None:
    for name in ("pubDate", "lastBuildDate", "updated", "date"):
        if day := feed_dates.whole(feed_dates.day(child_text(channel, name))):
            return day
    return None


def _item(element: Element) -> _Item:
    title = one_line(arxiv_records.plain(child_text(element, "title")))
    body = child_text(element, "description") or child_text(element, "summary")
    end, prefix = _TITLE_END.search(title), _PREFIX.match(body)
    kind = child_text(element, "announce_type").strip() or (prefix["kind"] if prefix else "")
    return _Item(
        id=_id(element, prefix["id"] if prefix else "", end["id"] if end else ""),
        kind=kind.lower() or (_old_kind(end["kind"]) if end else ""),
        title=title[: end.start()].strip() if end else title,
        abstract=body[prefix.end() :] if prefix else body,
        category=(end["category"] or "") if end else "",
    )


def _id(element: Element, *written: str) -> str:
    """The id with its version, if any of the places where it stands has it."""
    about = next((value for name, value in element.attrib.items() if name.endswith("about")), "")
    places = [child_text(element, name).strip() for name in ("guid", "id", "link")]
    places += [each.get("href", "") for each in children(element, "link")]
    for text in (*written, *places, about):
        if identifier("arxiv", text):
            return text
    return ""


def _old_kind(words: str | None) -> str:
    if not words:
        return "new"
    return "replace" if "UPDATED" in words or "REPLACE" in words else "cross" if "CROSS" in words else ""


def _reason(item: _Item, unfinished: frozenset[str]) -> str:
    """Why this item is left out; empty if it is not."""
    if "title" in unfinished or (unfinished and not (item.title and item.id)):
        return "the file ends in the middle of this paper"
    if not item.title:
        return "it has no title"
    return "" if item.id else "it has no arXiv id"


def _record(element: Element, item: _Item, day: date | None, *, cut: bool) -> Record:
    stated = child_text(element, "pubDate") or child_text(element, "published") or child_text(element, "date")
    announced = feed_dates.whole(feed_dates.day(stated)) or day
    authors, places, more = _people(element)
    return Record(
        id=item.id,
        title=item.title,
        authors=authors,
        more_authors=more,
        abstract=item.abstract,
        cut=cut,
        venue=child_text(element, "journal_reference") or child_text(element, "journal_ref"),
        doi=child_text(element, "DOI") or child_text(element, "doi"),
        categories=_categories(element, item.category),
        published=arxiv_records.first_shown(item.id, item.kind, announced),
        updated=_replaced(item.kind, announced),
        extra=(
            ("announce_type", item.kind),
            ("license", child_text(element, "rights")),
            *arxiv_records.affiliations(authors, places),
        ),
        line=element.sourceline,
    )


def _replaced(kind: str, announced: date | None) -> Day | None:
    return Day(announced.isoformat()) if announced and kind.startswith("replace") else None


def _categories(element: Element, primary: str) -> tuple[str, ...]:
    terms = [each.get("term") or text_of(each) for each in children(element, "category")]
    return tuple(term for each in (primary, *terms) if (term := one_line(each)))


def _people(element: Element) -> tuple[tuple[str, ...], tuple[str, ...], int]:
    """The authors, where they are, and how many more the feed does not name."""
    lines = [text_of(each) for each in children(element, "creator")]
    lines = lines or [child_text(each, "name") or text_of(each) for each in children(element, "author")]
    text = one_line(", ".join(lines))
    hidden = _NOT_SHOWN.search(text)
    linked = _LINKED.findall(text)
    if linked:
        shown = [one_line(name) for name in linked if not _NOT_SHOWN.search(name)]
        authors, places = tuple(shown), tuple[str, ...]()
    else:
        authors, places = arxiv_records.names(_ET_AL.sub("", text) if hidden else text)
    return authors, places, int(hidden[1]) if hidden else 0


def _notes(
    document: Document, channel: Element, day: date | None, entries: Sequence[Entry], _shown: int
) -> Iterator[str]:
    if document.cut:
        yield arxiv_reading.breaks_off(entries)
    if entries or document.cut:
        return
    days = [one_line(text_of(each)) for each in channel.iter() if name_of(each) == "day"]
    if day and f"{day:%A}" in days:
        yield f"arXiv announces no papers on a {day:%A}: this feed of {day.isoformat()} is empty."
    elif day:
        yield f"arXiv announced no papers in this feed on {day.isoformat()}."
    else:
        yield "This arXiv feed is empty."
