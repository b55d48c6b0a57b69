"""JSON Feed, version 1 and 1.1, also cut off: the items that are whole are read."""

import json
import re
from collections.abc import Iterator
from typing import Any

import msgspec

from readerapp.errors import AppError
from readerapp.feeds.feed_items import Feed, Item, reading
from readerapp.feeds.probe import Probe
from readerapp.feeds.text import repair
from readerapp.model.entry import Reading, Skipped
from readerapp.model.snapshot import Snapshot

NAME = "feed-json"

_VERSION = re.compile(
    r"\"version\"\s*:\s*\"\s*https?:\\?/\\?/(?:www\.)?jsonfeed\.org\\?/version", re.IGNORECASE
)
_SHAPE = re.compile(r"\"(?:feed_url|home_page_url)\"\s*:")
_ITEMS = re.compile(r"\"items\"\s*:\s*\[")
_TEXT_FIELD = re.compile(r"\"(title|home_page_url)\"\s*:\s*(\"(?:[^\"\\]|\\.){0,500}\")")
_BETWEEN = re.compile(r"[\s,]*")
_UPVOTES = ("upvotes", "_upvotes", "likes", "votes")
_COMMENTS = ("comments", "num_comments", "numComments", "comment_count")

Json = dict[str, Any]


def recognise(probe: Probe) -> bool:
    """True for an object that names the version of JSON Feed, or has the fields of one."""
    if probe.start[:1] != "{":
        return False
    head = probe.head
    return bool(_VERSION.search(probe.text) or (_SHAPE.search(head) and _ITEMS.search(head)))


def read(snapshot: Snapshot, probe: Probe) -> Reading:
    """The items of a feed, in its order."""
    whole = _whole(probe.text)
    warnings = (
        () if whole is not None else ("This file is cut off or damaged: only its whole items were read.",)
    )
    found = whole if whole is not None else _pieces(probe.text)
    items, skipped = _items(found, probe.text)
    return reading(Feed(NAME, _text(found.get("title")), None, items, skipped, warnings), snapshot)


def _whole(text: str) -> Json | None:
    try:
        found = msgspec.json.decode(text.strip().encode("utf-8", "replace"))
    except (msgspec.MsgspecError, RecursionError):
        return None
    return found if isinstance(found, dict) else None


def _pieces(text: str) -> Json:
    """What can be read of a feed that is not JSON: its title, and the items up to the first broken one."""
    start = _ITEMS.search(text)
    before = text[: start.start()] if start else text
    fields = {match[1]: json.loads(match[2], strict=False) for match in _TEXT_FIELD.finditer(before)}
    return {"title": fields.get("title", ""), "items": list(_one_by_one(text, start.end())) if start else []}


def _one_by_one(text: str, at: int) -> Iterator[Any]:
    decoder = json.JSONDecoder(strict=False)
    while (at := _end_of(_BETWEEN, text, at)) < len(text) and text[at] == "{":
        try:
            found, at = decoder.raw_decode(text, at)
        except (ValueError, RecursionError):
            return
        yield found


def _end_of(pattern: re.Pattern[str], text: str, at: int) -> int:
    match = pattern.match(text, at)
    return match.end() if match else at


def _items(found: Json, text: str) -> tuple[tuple[Item, ...], tuple[Skipped, ...]]:
    listed = found.get("items")
    if not isinstance(listed, list):
        raise AppError("This JSON feed has no list of items.")
    start = _ITEMS.search(text)
    lines = _Lines(text, start.end() if start else 0)
    authors = _people(found)
    items, skipped = [], []
    for one in listed:
        if isinstance(one, dict):
            items.append(_item(one, authors, lines.of(one)))
        else:
            skipped.append(Skipped(str(one)[:100], "It is no object with fields, as an item must be."))
    return tuple(items), tuple(skipped)


def _item(one: Json, authors: tuple[str, ...], line: int | None) -> Item:
    return Item(
        titles=_texts(one, "title"),
        texts=_texts(one, "content_text", "content_html", "summary") or _texts(one, "description", "content"),
        summary=_text(one.get("ai_summary")),
        people=_people(one) or (() if "authors" in one or "author" in one else authors),
        pages=_texts(one, "url", "external_url") or _texts(one, "id"),
        files=tuple(_files(one)),
        names=_texts(one, "id", "external_url", "doi", "_doi"),
        published=_text(one.get("date_published") or one.get("published")),
        updated=_text(one.get("date_modified")),
        categories=tuple(text for tag in _list(one.get("tags")) if (text := _text(tag))),
        upvotes=_count(one, _UPVOTES),
        comments=_count(one, _COMMENTS),
        extra=(("language", _text(one.get("language"))),),
        line=line,
    )


def _people(one: Json) -> tuple[str, ...]:
    """The names in `authors` (1.1), or in `author` (1); some write names alone."""
    given = [*_list(one.get("authors")), one.get("author")]
    names = [_text(person.get("name") if isinstance(person, dict) else person) for person in given]
    return tuple(dict.fromkeys(name for name in names if name))


def _files(one: Json) -> Iterator[str]:
    for attachment in _list(one.get("attachments")):
        if isinstance(attachment, dict) and "pdf" in _text(attachment.get("mime_type")):
            yield _text(attachment.get("url"))


def _count(one: Json, names: tuple[str, ...]) -> int | None:
    """A count, in the item itself or in an extension of it (an object whose name begins with "_")."""
    places = [
        one,
        *(value for name, value in one.items() if name.startswith("_") and isinstance(value, dict)),
    ]
    values = (place.get(name) for place in places for name in names)
    return next((value for value in values if type(value) is int and 0 <= value < 10**9), None)


def _texts(one: Json, *names: str) -> tuple[str, ...]:
    return tuple(text for name in names if (text := _text(one.get(name))))


def _text(value: object) -> str:
    if isinstance(value, str):
        return repair(value)
    return str(value) if type(value) in (int, float) else ""


def _list(value: object) -> list[Any]:
    return value if isinstance(value, list) else [value] if isinstance(value, str) else []


class _Lines:
    """On which line of the file each item begins: where its id stands, looked for in order."""

    def __init__(self, text: str, at: int) -> None:
        self._text = text
        self._at = at
        self._line = text.count("\n", 0, at) + 1

    def of(self, one: Json) -> int | None:
        """The line of an item; None if its id cannot be found as it stands."""
        name = one.get("id")
        found = self._text.find(f'"{name}"', self._at) if isinstance(name, str) and name else -1
        if found < 0:
            return None
        self._line += self._text.count("\n", self._at, found)
        self._at = found
        return self._line
