"""Single values of CSL-JSON and of Crossref, which writes many of them as lists."""

import re
from collections.abc import Iterator
from typing import Any

from readerapp.feeds import bib_dates, feed_dates
from readerapp.feeds.bib_names import group
from readerapp.feeds.feed_html import one_paragraph, paragraphs
from readerapp.feeds.text import one_line, repair
from readerapp.model.entry import Day

Item = dict[str, Any]

_HEADING = re.compile(r"(?:abstract|summary)\s*[:.]?", re.IGNORECASE)
_FORMULA = re.compile(r"<mml:math\b.{0,20000}?</mml:math>", re.DOTALL)


def text(value: Any) -> str:
    """A short text without markup; of a list the first that is not empty."""
    if isinstance(value, list):
        return next((words for each in value if (words := text(each))), "")
    if isinstance(value, str):
        value = repair(value)
        return one_paragraph(value) if "<" in value or "&" in value else one_line(value)
    return str(value) if type(value) in (int, float) else ""


def texts(value: Any) -> tuple[str, ...]:
    """All texts of a list, or the only one."""
    return tuple(words for each in (value if isinstance(value, list) else [value]) if (words := text(each)))


def abstract(value: Any) -> str:
    """An abstract without its JATS or HTML, and without the heading "Abstract"."""
    if not isinstance(value, str):
        return ""
    source = repair(value)
    if "tex-math" in source:
        source = _FORMULA.sub("", source)  # the same formula once more
    if "<" not in source:
        source = re.sub(r"\n(?:[^\S\n]*\n)+", "<p>", source)
    parts = paragraphs(source)
    return "\n\n".join(parts[1:] if parts and len(parts) > 1 and _HEADING.fullmatch(parts[0]) else parts)


def names(value: Any) -> tuple[str, ...]:
    """The people of a list in order, "Family, Given"; groups as they are called."""
    people = value if isinstance(value, list) else [value]
    return tuple(name for person in people if (name := _name(person)))


def _name(person: Any) -> str:
    if not isinstance(person, dict):
        return text(person)
    parts = {key: text(person.get(key)) for key in ("family", "given", "suffix", "literal", "name")}
    particles = (text(person.get("dropping-particle")), text(person.get("non-dropping-particle")))
    family = " ".join(part for part in (*particles, parts["family"]) if part)
    if family:
        return ", ".join(part for part in (family, parts["suffix"], parts["given"]) if part)
    return group(parts["literal"]) or parts["name"] or parts["given"]


def day(value: Any) -> Day | None:
    """A date in parts (numbers, or strings of digits), or written out; a season leaves only its year."""
    if isinstance(value, dict):
        parts = value.get("date-parts")
        if isinstance(parts, list) and parts and (found := _from_parts(parts[0])):
            return found
        written = (text(value.get(name)) for name in ("raw", "literal", "date-time"))
        return next((found for words in written if words and (found := day(words))), None)
    words = text(value)
    return bib_dates.stated(words) or feed_dates.day(words) if words else None


def _from_parts(parts: Any) -> Day | None:
    numbers = [_number(part) for part in (parts if isinstance(parts, list) else [parts])[:3]]
    year, month, day_ = (*numbers, 0, 0, 0)[:3]
    return bib_dates.day_of(year, month, day_)


def _number(part: Any) -> int:
    if type(part) in (int, float):
        return int(part) if -10_000 < part < 10_000 else 0
    words = part.strip() if isinstance(part, str) else ""
    return int(words) if re.fullmatch(r"-?\d{1,4}", words) else 0


def plain_pairs(item: Item, read: frozenset[str]) -> Iterator[tuple[str, str]]:
    """The fields that are simple values or lists of such, as text; dates as dates."""
    for name, value in item.items():
        if name in read:
            continue
        if isinstance(value, dict):
            found = day(value) if "date-parts" in value or "raw" in value else None
            words = found.on if found else text(value.get("literal"))
        elif isinstance(value, bool):
            words = "yes" if value else ""
        else:
            words = "; ".join(texts(value))
        if words:
            yield name, words
