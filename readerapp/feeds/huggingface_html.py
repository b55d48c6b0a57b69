"""Saved pages of Hugging Face papers: the data embedded in them; their visible cards only as a fall-back."""

import json
import re
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from readerapp.errors import AppError
from readerapp.feeds.huggingface_api import reading
from readerapp.feeds.huggingface_cards import read_cards
from readerapp.feeds.huggingface_html_cards import cards_in
from readerapp.feeds.huggingface_records import record
from readerapp.feeds.huggingface_values import date_of
from readerapp.feeds.probe import Probe
from readerapp.feeds.xml_tree import html_root
from readerapp.model.entry import Reading
from readerapp.model.snapshot import Snapshot

NAME = "huggingface-html"

_DATA = re.compile(r"data-target\s*=\s*[\"']?(?:DailyPapers|PaperContent)\b", re.IGNORECASE)
_CARD = re.compile(
    r"<(?:h1|h2|h3|h4|article)\b.{0,3000}?href\s*=\s*[\"']?(?:https?://huggingface\.co)?/papers/\d{4}\.\d{4,5}",
    re.IGNORECASE | re.DOTALL,
)
_HINTS = ("dailyPapers", "searchResults", '"paper"')


def recognise(probe: Probe) -> bool:
    """True for HTML with the data of such a page in it, or with its cards."""
    if not probe.start.startswith("<"):
        return False
    return bool(_DATA.search(probe.text) or (_is_html(probe) and _CARD.search(probe.text)))


def _is_html(probe: Probe) -> bool:
    return any(
        mark in probe.start
        for mark in ("<!doctype html", "<html", "<head", "<body", "<div", "<article", "<main")
    )


def read(snapshot: Snapshot, probe: Probe) -> Reading:
    """The papers of a page, in its order."""
    block = _best(_blocks(probe.text))
    if block:
        return _from_data(snapshot, block)
    page = cards_in(probe.text)
    if not page.cards:
        raise AppError("This is a page of Hugging Face papers, but the data in it is damaged.")
    return read_cards(snapshot, page, NAME)


@dataclass(frozen=True, slots=True)
class _Block:
    """The data that one part of the page was made from, and the line where it stands."""

    target: str
    data: dict[str, Any]
    line: int


def _blocks(text: str) -> list[_Block]:
    """The properties that are embedded in a page."""
    root = html_root(text, huge=True)
    found: list[_Block] = []
    for element in () if root is None else root.iter():
        props = element.get("data-props") or ""
        if any(hint in props for hint in _HINTS):
            with suppress(ValueError, RecursionError):
                data = json.loads(props, strict=False)
                if isinstance(data, dict):
                    found.append(_Block(element.get("data-target") or "", data, element.sourceline))
    return found


def _best(blocks: list[_Block]) -> _Block | None:
    """The block with the papers: by its name, else by what it holds."""
    useful = [block for block in blocks if _items(block.data) is not None]
    named = [block for block in useful if block.target in ("DailyPapers", "PaperContent")]
    return next(iter(named or useful), None)


def _items(data: dict[str, Any]) -> list[Any] | None:
    """The records of a page: hits of a search, the day's list, or the one paper."""
    query = data.get("query")
    searched = isinstance(query, dict) and bool(query.get("q"))
    for name in ("searchResults", "dailyPapers") if searched else ("dailyPapers", "searchResults"):
        if isinstance(data.get(name), list):
            return list(data[name])
    return [data] if isinstance(data.get("paper"), dict) else None


def _from_data(snapshot: Snapshot, block: _Block) -> Reading:
    items = _items(block.data) or []
    single = "dailyPapers" not in block.data and isinstance(block.data.get("paper"), dict)
    if single:
        items = [{"paper": block.data["paper"], "numComments": _comments(block.data.get("comments"))}]
    found = [record(item, rank, block.line) for rank, item in enumerate(items, start=1)]
    page_day = date_of(block.data.get("dateString")) or date_of(block.data.get("date"))
    return reading(snapshot, found, NAME, page_day=page_day, single=single)


def _comments(value: Any) -> int | None:
    """The number of comments that stand below a paper."""
    if not isinstance(value, list):
        return None
    return len([each for each in value if isinstance(each, dict) and each.get("type") == "comment"])
