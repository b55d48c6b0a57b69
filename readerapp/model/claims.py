"""Who says what about a paper, and who is believed.

Each snapshot that shows a paper makes one `Claim` a field. `resolve` picks the value of every field
from all claims, whatever the order in which they came: so that a shuffled import gives the same
library, an import can be taken out again, and every value can name its source.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache
from typing import Any

import msgspec

from readerapp.model.entry import Day, DayFrom, Entry, Facts, Identifier, Link
from readerapp.model.identity import fold_title

FIELDS = (
    "title",
    "authors",
    "author_count",
    "organisation",
    "abstract",
    "summary",
    "published",
    "updated",
    "venue",
    "categories",
    "links",
    "comment",
    "extra",
    "identifiers",
)
"""The order is stored (as bits and numbers): only ever append."""

_UNIONS = ("links", "extra", "identifiers")
_PROSE = ("title", "abstract")
_TYPES: dict[str, Any] = {
    "title": str,
    "authors": tuple[str, ...],
    "author_count": int,
    "organisation": str,
    "abstract": tuple[str, bool],
    "summary": str,
    "published": Day,
    "updated": Day,
    "venue": str,
    "categories": tuple[str, ...],
    "links": tuple[Link, ...],
    "comment": str,
    "extra": tuple[tuple[str, str], ...],
    "identifiers": tuple[Identifier, ...],
}

_AUTHORITIES = (
    ("arxiv", 50),
    ("huggingface-api", 40),
    ("huggingface-html", 30),
    ("huggingface-text", 10),
)
DEFAULT_AUTHORITY = 20
MORE_AUTHORS = "more authors"
"""The name in `extra` under which a source says that its list of authors ends in "and others"."""

Values = dict[str, Any]
Pairs = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Voice:
    """The snapshot that speaks. `authority` ranks its kind of source; `captured_on` is ISO."""

    snapshot_id: int
    authority: int
    captured_on: str


@dataclass(frozen=True, slots=True)
class Claim:
    """One value that a voice gives for one of `FIELDS`."""

    voice: Voice
    field: str
    value: Any


def authority(format_name: str) -> int:
    """How much a kind of source is believed: arXiv record, HF API, page, anything else, text."""
    return next((rank for name, rank in _AUTHORITIES if format_name.startswith(name)), DEFAULT_AUTHORITY)


def said(entry: Entry) -> Values:
    """The fields that an entry says something about; an empty value says nothing."""
    facts = entry.facts
    values: Values = {name: getattr(facts, name) for name in FIELDS if name != "identifiers"}
    values["identifiers"] = tuple(sorted(set(entry.identifiers)))
    values["links"] = tidy_links(facts.links)
    values["extra"] = tidy_extra(facts.extra)
    values["abstract"] = (facts.abstract, facts.abstract_cut) if facts.abstract else None
    return {name: value for name, value in values.items() if value not in (None, "", ())}


def corrected(values: Values, own: Values) -> Values:
    """Values with the reader's own words in their places; an empty word takes a value away.

    Of identifiers the reader speaks scheme by scheme: `("doi", "")` says that there is no DOI.
    """
    if not own:
        return values
    after = {**values, **own}
    if "identifiers" in own:
        spoken = {item.scheme for item in own["identifiers"]}
        others = [item for item in values.get("identifiers", ()) if item.scheme not in spoken]
        after["identifiers"] = tuple(sorted({*others, *(item for item in own["identifiers"] if item.value)}))
    if "authors" in own:
        after["author_count"] = len(own["authors"] or ()) or None
        after["extra"] = tuple(pair for pair in values.get("extra", ()) if pair[0] != MORE_AUTHORS)
    return {name: after[name] for name in FIELDS if after.get(name) not in (None, "", ())}


def resolve(claims: Iterable[Claim]) -> Values:
    """The believed value of each field that anyone says something about."""
    by_field: dict[str, list[Claim]] = {}
    for claim in claims:
        by_field.setdefault(claim.field, []).append(claim)
    values = {name: _believed(name, by_field[name]) for name in FIELDS if name in by_field}
    if len(by_field.get("authors", ())) > 1:
        values["authors"] = _most_complete(by_field)
    return alone(values)


def alone(values: Values) -> Values:
    """What is believed where a single source speaks: just that. A list of names counts itself, if
    nobody knows of more.
    """
    authors = values.get("authors")
    return {**values, "author_count": counted(authors, values.get("author_count"))} if authors else values


def counted(authors: tuple[str, ...], said: int | None) -> int | None:
    """How many authors a paper has, where a source names some and may say how many there are."""
    return max(len(authors), said or 0) if authors else said


def tidy_links(links: tuple[Link, ...]) -> tuple[Link, ...]:
    """Each link once."""
    return tuple(dict.fromkeys(links))


def tidy_extra(extra: Pairs) -> Pairs:
    """One value a name: the first."""
    return tuple({name: (name, value) for name, value in reversed(extra)}.values())[::-1]


def same(field: str, one: Any, other: Any) -> bool:
    """True if two values say the same; spacing and case of prose, and the order of a set, do not count."""
    if field in _UNIONS and one and other:
        return set(one) == set(other)
    if field == "title" and one and other:
        return fold_title(one) == fold_title(other)
    if field == "abstract" and one and other:
        return fold_title(one[0]) == fold_title(other[0])
    return bool(one == other)


def improved(before: Values, after: Values) -> tuple[str, ...]:
    """The fields that were filled or bettered between two states of a paper."""
    return tuple(name for name in FIELDS if not same(name, before.get(name), after.get(name)))


def facts_of(values: Values) -> Facts:
    """The values as one record."""
    known = {
        name: values[name] for name in FIELDS if name in values and name not in ("abstract", "identifiers")
    }
    abstract, cut = values.get("abstract", ("", False))
    return Facts(abstract=abstract, abstract_cut=cut, **known)


def encode(value: Any) -> str:
    """A value as JSON text."""
    return _ENCODER.encode(value).decode()


def decode(field: str, text: str) -> Any:
    """The value of a field from its JSON text; None from `null`, which only a reader says."""
    return None if text == "null" else _decoder(field)(text)


_ENCODER = msgspec.json.Encoder()


@cache  # made when first needed: making one takes as long as using it twenty times
def _decoder(field: str) -> Callable[[str], Any]:
    return msgspec.json.Decoder(_TYPES[field]).decode


def _believed(field: str, claims: list[Claim]) -> Any:
    if field in _UNIONS:
        return _union(field, claims)
    if len(claims) == 1:
        return claims[0].value
    best = max(claims, key=_weight)
    if field in _PROSE:  # of printings that differ in spacing only, the first one stays
        alike = [
            claim
            for claim in claims
            if _whole(claim) == _whole(best) and same(field, claim.value, best.value)
        ]
        best = min(alike, key=_firstness)
    return best.value


def _most_complete(by_field: dict[str, list[Claim]]) -> tuple[str, ...]:
    """The best source's list, unless it is cut: "and others", or fewer names than anyone counts."""
    most = max((claim.value for claim in by_field.get("author_count", ())), default=0)
    cut = {claim.voice for claim in by_field.get("extra", ()) if MORE_AUTHORS in dict(claim.value)}
    whole = {claim: (claim.voice not in cut, min(len(claim.value), most)) for claim in by_field["authors"]}
    best: tuple[str, ...] = max(whole, key=lambda claim: (whole[claim], _weight(claim))).value
    return best


def _weight(claim: Claim) -> tuple[Any, ...]:
    """Larger is better: completeness first, then the source, then the newest; the text breaks ties."""
    return (*_whole(claim), claim.voice.authority, claim.voice.captured_on, encode(claim.value))


def _whole(claim: Claim) -> tuple[Any, ...]:
    """How complete a value is: an abstract may be cut, a day inferred or only a year."""
    if claim.field == "abstract":
        return (not claim.value[1],)
    if claim.field in ("published", "updated"):
        return (claim.value.how == DayFrom.STATED, len(claim.value.on))
    return ()


def _firstness(claim: Claim) -> tuple[Any, ...]:
    return (-claim.voice.authority, claim.voice.captured_on, encode(claim.value))


def _union(field: str, claims: list[Claim]) -> tuple[Any, ...]:
    ordered = sorted(claims, key=_weight, reverse=True)
    items = dict.fromkeys(item for claim in ordered for item in claim.value)
    if field == "identifiers":
        return tuple(sorted(items))
    if field == "extra":  # one value a name: the better source's
        return tidy_extra(tuple(items))
    return tuple(items)
