"""Single values of Hugging Face records, repaired; what is null, "", 0 or missing says nothing."""

import re
from datetime import date
from typing import Any

from readerapp.feeds.text import one_line, repair
from readerapp.model.entry import Day, DayFrom, Identifier, Link, LinkKind
from readerapp.model.identity import identifier

_ISO = re.compile(r"(\d{4})-(\d\d)(?:-(\d\d))?(?!\d)")
_NEW_ID = re.compile(r"(\d\d)(\d\d)\.(\d{4,5})")
_FIVE_DIGITS_SINCE = "1501"
_LONGEST_URL = 500
_COUNT = re.compile(r"\d{1,9}")
_SHORT_COUNT = re.compile(r"(\d{1,6}(?:\.\d{1,3})?)([km])", re.IGNORECASE)
_THOUSANDS = {"k": 1_000, "m": 1_000_000}
_SENTENCE_END = re.compile(r"[.!?:。][\"'”’)\]}$]*$")


def words(value: Any) -> str:
    """A short text as one line; empty if the value is no text."""
    return one_line(repair(value)) if isinstance(value, str) else ""


def prose(value: Any) -> str:
    """A long text with its hard wraps undone; a blank line, or arXiv's indent, parts its paragraphs."""
    if not isinstance(value, str):
        return ""
    parts: list[list[str]] = [[]]
    gap = False
    for raw in repair(value).strip().split("\n"):
        line = one_line(raw)
        if line and (gap or _is_indented(raw, parts[-1])):
            parts.append([])
        parts[-1] += [line] if line else []
        gap = not line
    return "\n\n".join(" ".join(lines) for lines in parts if lines)


def _is_indented(raw: str, before: list[str]) -> bool:
    return raw.startswith("  ") and bool(before) and bool(_SENTENCE_END.search(before[-1]))


def number(value: Any) -> int | None:
    """A count: 12, "12", "1,234" or "3.29k"; None for anything else."""
    if isinstance(value, bool):
        return None
    if isinstance(value, int):
        return value if 0 <= value < 10**9 else None
    if not isinstance(value, str):
        return None
    digits = value.strip().replace(",", "")
    if short := _SHORT_COUNT.fullmatch(digits):
        return round(float(short[1]) * _THOUSANDS[short[2].lower()])
    return int(digits) if _COUNT.fullmatch(digits) else None


def day(value: Any, how: DayFrom = DayFrom.STATED) -> Day | None:
    """The day (or month) with which an ISO time begins."""
    match = _ISO.match(value.strip()) if isinstance(value, str) else None
    if not match:
        return None
    try:
        date(int(match[1]), int(match[2]), int(match[3] or 1))
    except ValueError:
        return None
    return Day(match[0], how)


def date_of(value: Any) -> date | None:
    """The whole date with which an ISO time begins."""
    found = day(value)
    return date.fromisoformat(found.on) if found and len(found.on) == 10 else None


def link(kind: LinkKind, value: Any) -> Link | None:
    """A web address, completed where its scheme is left out; None for anything that is none."""
    url = words(value)
    if url and "://" not in url and re.match(r"(?:www\.|[\w-]+\.)+[a-z]{2,}/", url, re.IGNORECASE):
        url = "https://" + url
    if not url.lower().startswith(("http://", "https://")) or " " in url or len(url) > _LONGEST_URL:
        return None
    return Link(kind, url)


def page_link(paper: Identifier) -> Link:
    """The page of a paper at Hugging Face."""
    return Link(LinkKind.PAGE, f"https://huggingface.co/papers/{paper.value}")


def arxiv(value: Any) -> Identifier | None:
    """The arXiv id in a value; None if there is none, or if it lost digits on its way.

    An id that was read as a number has lost the zeros at either end (2503.0213 was 2503.02130, or is it
    another one's?). Since 2015 ids have five digits, so a shorter one shows its loss; nothing is padded.
    """
    text = repr(value) if isinstance(value, float) else value
    found = identifier("arxiv", text) if isinstance(text, str) else None
    return found if found and is_whole(found.value) else None


def year_of(paper: Identifier | None) -> int | None:
    """The year in which arXiv gave an id, for ids that tell it."""
    match = _NEW_ID.fullmatch(paper.value) if paper else None
    return 2000 + int(match[1]) if match and match[1] < "91" else None


def is_whole(value: str) -> bool:
    """True for an arXiv id that has all its digits and a month that exists."""
    match = _NEW_ID.fullmatch(value)
    if not match:
        return "/" in value
    long = match[1] + match[2] >= _FIVE_DIGITS_SINCE and match[1] < "91"
    return 1 <= int(match[2]) <= 12 and len(match[3]) == (5 if long else 4)
