"""A reading list that ReaderApp made to be shared: a page of HTML with all of its data inside.

Read is the data, which says everything; the page around it is for people. What the sender thought of the
papers (tags, stars, notes, highlights) is no fact about them: `marks` gives it to whoever asks for it.
"""

import base64
import binascii
import json
import re
from collections.abc import Iterator
from datetime import date
from typing import Any

from readerapp.errors import AppError
from readerapp.feeds import arxiv_reading
from readerapp.feeds.probe import Probe
from readerapp.feeds.text import one_line, repair
from readerapp.model.entry import (
    Day,
    DayFrom,
    Entry,
    Facts,
    Identifier,
    Link,
    LinkKind,
    Reading,
    Skipped,
)
from readerapp.model.identity import identifier
from readerapp.model.shared_marks import PaperMarks, Passage
from readerapp.model.snapshot import Snapshot

NAME = "readerapp-page"
SOURCE = "Shared reading list"
_DATA = re.compile(r'<a\b[^>]*\bid="?readerapp-data\b[^>]*>', re.IGNORECASE)
_BASE64 = re.compile(r"base64,([A-Za-z0-9+/=%]+)")
_DAY = re.compile(r"[1-9]\d{3}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?", re.ASCII)
_SCHEMES = frozenset({"arxiv", "doi", "openreview", "acl", "pmid"})
_BROKEN = "The data in this shared reading list is damaged: it cannot be read."
_NEWER = "This reading list was made by a newer ReaderApp: its data has version {version}."
_VERSION = 1

Item = dict[str, Any]


def recognise(probe: Probe) -> bool:
    """True for a page with ReaderApp's data in it."""
    return "readerapp-data" in probe.text and bool(_DATA.search(probe.text))


def read(snapshot: Snapshot, probe: Probe) -> Reading:
    """The papers of the list, in its order."""
    whole = _whole(probe.text)
    entries: list[Entry] = []
    skipped: list[Skipped] = []
    lines = _Lines(probe.text)
    for rank, item in enumerate(_papers(whole), 1):
        line = lines.next()
        title = one_line(_text(item, "title")) if isinstance(item, dict) else ""
        if title:
            entries.append(Entry(_facts(item, title), rank, line, tuple(_identifiers(item))))
        else:
            skipped.append(Skipped(str(item)[:100], "It has no title.", line))
    if not entries and not skipped:
        raise AppError("This shared reading list holds no papers.")
    capture = arxiv_reading.captured(snapshot, _made_on(whole))
    return Reading(
        NAME, SOURCE, capture.on, capture.how, tuple(entries), tuple(skipped), warnings=capture.warnings
    )


def marks(text: str) -> list[PaperMarks]:
    """What the sender marked, for each paper that has any. Raises `AppError` where the data is damaged."""
    found = []
    for rank, item in enumerate(_papers(_whole(text)), 1):
        if isinstance(item, dict):
            tags = tuple(filter(None, map(one_line, _texts(item, "tags"))))
            note = repair(_text(item, "note")).strip()
            one = PaperMarks(rank, item.get("starred") is True, tags, note, tuple(_passages(item)))
            found += [one] if one.starred or tags or note or one.highlights else []
    return found


# --- the data ----------------------------------------------------------------------------------


def _whole(text: str) -> Item:
    link = _DATA.search(text)
    coded = _BASE64.search(link[0]) if link else None
    if coded is None:
        raise AppError(_BROKEN)
    try:
        plain = base64.b64decode(coded[1].replace("%3D", "="), validate=True).decode("utf-8")
        whole = json.loads(plain)
    except (binascii.Error, ValueError, RecursionError) as error:
        raise AppError(_BROKEN) from error
    if not isinstance(whole, dict) or whole.get("format") != NAME:
        raise AppError(_BROKEN)
    version = whole.get("version")
    if not isinstance(version, int) or version > _VERSION:
        raise AppError(_NEWER.format(version=str(version)[:20]))
    return whole


def _papers(whole: Item) -> list[Any]:
    papers = whole.get("papers")
    return papers if isinstance(papers, list) else []


def _made_on(whole: Item) -> date | None:
    try:
        return date.fromisoformat(_text(whole, "made_on"))
    except ValueError:
        return None


class _Lines:
    """On which line of the page the next paper begins."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0
        self._line = 1

    def next(self) -> int | None:
        """The line of the next paper, None where the page has been cut."""
        found = self._text.find("<article>", self._at)
        if found < 0:
            return None
        self._line += self._text.count("\n", self._at, found)
        self._at = found + 1
        return self._line


# --- one paper ---------------------------------------------------------------------------------


def _facts(item: Item, title: str) -> Facts:
    count = item.get("author_count")
    return Facts(
        title=title,
        authors=_short(item, "authors"),
        author_count=count if type(count) is int and 0 < count < 100_000 else None,
        organisation=one_line(_text(item, "organisation")) or None,
        abstract=repair(_text(item, "abstract")).strip(),
        abstract_cut=item.get("abstract_cut") is True,
        summary=repair(_text(item, "summary")).strip(),
        published=_day(item, "published"),
        updated=_day(item, "updated"),
        venue=one_line(_text(item, "venue")) or None,
        categories=_short(item, "categories"),
        links=tuple(_links(item)),
        comment=repair(_text(item, "comment")).strip(),
        extra=tuple(_extra(item)),
    )


def _identifiers(item: Item) -> Iterator[Identifier]:
    for scheme, value in _pairs(item, "identifiers"):
        found = identifier(scheme, one_line(value)) if scheme in _SCHEMES else None
        if found:
            yield found


def _links(item: Item) -> Iterator[Link]:
    kinds = {kind.value: kind for kind in LinkKind}
    for kind, url in _pairs(item, "links"):
        address = one_line(url)
        if kind in kinds and address.lower().startswith(("http://", "https://")) and " " not in address:
            yield Link(kinds[kind], address)


def _extra(item: Item) -> Iterator[tuple[str, str]]:
    """Fields without a place of their own; the sender's citation key is one of them."""
    found = [(one_line(name), repair(value).strip()) for name, value in _pairs(item, "extra")]
    key = one_line(_text(item, "key"))
    if key and not any(name == "citation key" for name, _ in found):
        found.append(("citation key", key))
    yield from ((name, value) for name, value in found if name and value)


def _day(item: Item, name: str) -> Day | None:
    value = item.get(name)
    if not isinstance(value, list) or len(value) != 2 or not all(isinstance(part, str) for part in value):
        return None
    on, how = value
    if not _DAY.fullmatch(on) or how not in list(DayFrom):
        return None
    return Day(on, DayFrom(how))


def _passages(item: Item) -> Iterator[Passage]:
    listed = item.get("highlights")
    for one in listed if isinstance(listed, list) else ():
        if isinstance(one, dict) and (quote := repair(_text(one, "quote")).strip()):
            around = [repair(_text(one, name)) for name in ("prefix", "suffix", "colour", "comment")]
            yield Passage(quote, *around)


def _short(item: Item, name: str) -> tuple[str, ...]:
    return tuple(filter(None, map(one_line, _texts(item, name))))


def _texts(item: Item, name: str) -> list[str]:
    value = item.get(name)
    return [each for each in value if isinstance(each, str)] if isinstance(value, list) else []


def _pairs(item: Item, name: str) -> Iterator[tuple[str, str]]:
    value = item.get(name)
    for pair in value if isinstance(value, list) else ():
        if isinstance(pair, list) and len(pair) == 2 and all(isinstance(part, str) for part in pair):
            yield pair[0], pair[1]


def _text(item: Item, name: str) -> str:
    value = item.get(name)
    return value if isinstance(value, str) else ""
