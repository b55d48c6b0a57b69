"""Highlights in an abstract: a quote with its surroundings, found again in whatever the abstract is today.

A quote is looked for to the letter, at the place whose surroundings are most like the noted ones; else word
by word, letting some words be others; else it is nowhere, and whoever shows it says so. Places are half open
and counted in characters of the abstract as it is stored.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

COLOURS = ("yellow", "green", "blue", "violet", "pink")
CONTEXT = 32  # characters noted before and behind a quote, more only where it would be found twice
_LONG = 60  # words: of a longer quote its two ends are looked for
_END = 30  # words of such an end
_STRANGE = 0.3  # the share of a quote's letters that may have become others
_LEAST = 6  # letters: less is not found by resemblance

_UNSPACED = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af"  # each of these letters is a word
_WORD = re.compile(f"[{_UNSPACED}]|[^\\W_{_UNSPACED}]+")

Place = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Highlight:
    """A marked passage. `colour` is one of `COLOURS`; `updated_at` is in seconds since 1970."""

    uid: str
    quote: str
    prefix: str = ""
    suffix: str = ""
    colour: str = COLOURS[0]
    comment: str = ""
    updated_at: float = 0.0


def made(uid: str, text: str, start: int, end: int, colour: str = COLOURS[0]) -> Highlight:
    """A highlight of `text[start:end]`, with as much around it as tells it from its like."""
    context = CONTEXT
    while True:
        before, behind = text[max(0, start - context) : start], text[end : end + context]
        one = Highlight(uid, text[start:end], before, behind, colour)
        if place(text, one) == (start, end) or context > len(text):
            return one
        context *= 2


def place(text: str, one: Highlight) -> Place | None:
    """Where a highlight stands in a text; None if it is not found."""
    if not one.quote.strip():
        return None
    exact = list(_occurrences(text, one.quote))
    if exact:
        ends = ((start, start + len(one.quote)) for start in exact)
        return max(ends, key=lambda found: _likeness(text, found, one))
    return _resembling(text, one.quote)


def placed(text: str, marks: Iterable[Highlight]) -> list[tuple[Highlight, Place | None]]:
    """Highlights in the order of the text; those that are not found come last."""
    found = [(one, place(text, one)) for one in marks]
    return sorted(found, key=lambda item: (item[1] is None, item[1] or (0, 0), item[0].uid))


def trimmed(text: str, start: int, end: int) -> Place:
    """The same passage without blanks at its ends."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def segments(places: Sequence[Place]) -> list[tuple[int, int, tuple[int, ...]]]:
    """Where overlapping passages begin and end: from, to, and the numbers of those that cover it."""
    edges = sorted({edge for found in places for edge in found})
    parts = []
    for start, end in pairwise(edges):
        over = tuple(at for at, (first, last) in enumerate(places) if first <= start and end <= last)
        if over:
            parts.append((start, end, over))
    return parts


def _occurrences(text: str, quote: str) -> Iterator[int]:
    at = text.find(quote)
    while at >= 0:
        yield at
        at = text.find(quote, at + 1)


def _likeness(text: str, found: Place, one: Highlight) -> int:
    """How many letters around a place are those that were noted."""
    before = _common(reversed(text[max(0, found[0] - len(one.prefix)) : found[0]]), reversed(one.prefix))
    return before + _common(text[found[1] :], one.suffix)


def _common(some: Iterable[str], others: Iterable[str]) -> int:
    count = 0
    for letter, other in zip(some, others, strict=False):
        if letter != other:
            break
        count += 1
    return count


def _resembling(text: str, quote: str) -> Place | None:
    """Where most of the words of a quote stand in this order, if anywhere."""
    there, wanted = _words(text), [word for word, _ in _words(quote)]
    if sum(map(len, wanted)) < _LEAST or not there:
        return None
    if len(wanted) <= _LONG:
        return _nearest(there, wanted)
    head, tail = _nearest(there, wanted[:_END]), _nearest(there, wanted[-_END:])
    if head and tail and len(quote) / 2 <= tail[1] - head[0] <= 2 * len(quote):
        return head[0], tail[1]
    return None


_Words = list[tuple[str, Place]]


def _words(text: str) -> _Words:
    return [(found[0].casefold(), found.span()) for found in _WORD.finditer(text)]


def _nearest(there: _Words, wanted: list[str]) -> Place | None:
    """The stretch of words that turns into the wanted ones with the fewest letters changed.

    This is approximate string matching after Sellers: a row of costs a word of the text, which may begin
    anywhere for nothing. Each cost carries the word where its stretch begins.
    """
    best: tuple[float, int, int] | None = None
    column = [(0.0, 0)]
    for word in wanted:
        column.append((column[-1][0] + len(word), 0))
    for at, (word, _) in enumerate(there):
        column = _next_column(column, wanted, word, at)
        cost, begin = column[-1]
        if begin <= at and (best is None or cost < best[0]):
            best = (cost, begin, at)
    if best is None or best[0] > _STRANGE * sum(map(len, wanted)):
        return None
    return there[best[1]][1][0], there[best[2]][1][1]


def _next_column(
    column: list[tuple[float, int]], wanted: list[str], word: str, at: int
) -> list[tuple[float, int]]:
    new = [(0.0, at + 1)]
    for row, sought in enumerate(wanted, 1):
        cost, begin = column[row - 1]
        changed = (cost + (0 if sought == word else max(len(sought), len(word))), min(begin, at))
        left_out = (new[row - 1][0] + len(sought), new[row - 1][1])
        put_in = (column[row][0] + len(word), column[row][1])
        new.append(min(changed, left_out, put_in, key=lambda item: item[0]))
    return new
