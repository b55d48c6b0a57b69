"""Papers that may be one and are not known to be: offered to the reader, never merged by guess.

Either their titles are the same and something contradicts that they are one; or their titles differ
by a letter or two and nothing does. Titles are sorted, forwards and backwards, so that likely ones
stand side by side: a million papers are compared in seconds, not in years.
"""

import json
import re
import sqlite3
from collections.abc import Iterable, Iterator
from itertools import groupby

from readerapp.library import facts
from readerapp.library.decide import Known, contradiction, known_from
from readerapp.model.identity import fold_title
from readerapp.model.lists import Duplicates

SHORTEST = 12  # letters: below that two titles differ by two letters and mean different things
LETTERS = 2
_EACH_WITH_EACH = 6  # papers of one title: of more, not every two are compared
WINDOW = 3  # neighbours in the order of titles that are compared

_SHOWN = (
    "SELECT p.id, p.title FROM state s JOIN paper p ON p.id = s.paper_id WHERE NOT s.hidden AND NOT trashed"
)
_DIGITS = re.compile(r"\d+")

Titled = tuple[str, int]


def duplicates(sql: sqlite3.Connection) -> list[Duplicates]:
    """Groups of papers outside the Trash, each with a sentence that says why; the oldest group first."""
    titled = sorted((fold_title(title), paper) for paper, title in sql.execute(_SHOWN))
    same = [
        [paper for _, paper in group] for title, group in groupby(titled, key=lambda one: one[0]) if title
    ]
    apart = _kept_apart(sql)
    groups = (_not_apart(papers, apart) for papers in same)
    found = [_of_one_title(sql, papers) for papers in groups if len(papers) > 1]
    for one, other in sorted(_alike(titled) - apart):
        if not contradiction(*_known(sql, (one, other))):
            found.append(Duplicates((one, other), "The titles are nearly the same."))
    return sorted(found, key=lambda each: each.papers)


def pairs(sql: sqlite3.Connection) -> list[Duplicates]:
    """The same, two by two: in a large group, the oldest with each of the others."""
    apart, found = _kept_apart(sql), []
    for group in duplicates(sql):
        oldest = group.papers[:1] if len(group.papers) > _EACH_WITH_EACH else group.papers
        both = ((one, other) for one in oldest for other in group.papers if one < other)
        for pair in (pair for pair in both if pair not in apart):
            why = group.why if len(group.papers) == 2 else _of_one_title(sql, list(pair)).why
            found.append(Duplicates(pair, why))
    return found


def _kept_apart(sql: sqlite3.Connection) -> set[tuple[int, int]]:
    """The pairs that the reader has looked at and found different."""
    return set(sql.execute("SELECT paper_id, other_id FROM distinct_pair"))


def _not_apart(papers: list[int], apart: set[tuple[int, int]]) -> list[int]:
    """Those that may still be one with another of them."""
    return [
        one
        for one in papers
        if any(one != other and (min(one, other), max(one, other)) not in apart for other in papers)
    ]


def _of_one_title(sql: sqlite3.Connection, papers: list[int]) -> Duplicates:
    first, *others = _known(sql, papers)
    reasons = dict.fromkeys(contradiction(first, other) for other in others)
    named = " and ".join(reason for reason in reasons if reason)
    why = f"The title is the same, the {named} are not." if named else "The title is the same."
    return Duplicates(tuple(papers), why)


def _known(sql: sqlite3.Connection, papers: Iterable[int]) -> list[Known]:
    return [known_from(paper, values) for paper, values in facts.load(sql, papers).items()]


def _alike(titled: list[Titled]) -> set[tuple[int, int]]:
    """Pairs of papers, the older one first, whose titles differ by a letter or two."""
    backwards = sorted((title[::-1], paper) for title, paper in titled)
    return {*_neighbours(titled), *_neighbours(backwards)}


def _neighbours(titled: list[Titled]) -> Iterator[tuple[int, int]]:
    for at, (title, paper) in enumerate(titled):
        for other_title, other in titled[at + 1 : at + 1 + WINDOW]:
            if title != other_title and _nearly_equal(title, other_title):
                yield min(paper, other), max(paper, other)


def _nearly_equal(one: str, other: str) -> bool:
    """True if one place differs, by two letters at most; never if a number does (GPT-3, GPT-4)."""
    longest = max(len(one), len(other))
    if min(len(one), len(other)) < SHORTEST or abs(len(one) - len(other)) > LETTERS:
        return False
    ahead = _common(one, other)
    behind = _common(one[ahead:][::-1], other[ahead:][::-1])
    return longest - ahead - behind <= LETTERS and _DIGITS.findall(one) == _DIGITS.findall(other)


def _common(one: str, other: str) -> int:
    """How many letters two texts begin with in common."""
    for at, (letter, its) in enumerate(zip(one, other, strict=False)):
        if letter != its:
            return at
    return min(len(one), len(other))


def as_ids(found: Iterable[Duplicates]) -> str:
    """All papers of these groups, as JSON."""
    return json.dumps(sorted({paper for each in found for paper in each.papers}))
