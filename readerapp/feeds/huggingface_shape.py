"""Title or abstract? Decided by shape, for pages that put no mark between the two.

Every line gets a role; the likeliest sequence of roles for a whole stretch of lines is found with
Viterbi's algorithm. The weights are log odds set by hand and checked against 404 days of real papers
(tests/feeds/test_real_days.py): what a line looks like, what stood before it, whether a blank line
parts the two.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, IntEnum, auto
from itertools import pairwise

from readerapp.feeds.huggingface_lines import Kind, Line


class Role(IntEnum):
    """What a line is to its paper. ORPHAN is text before the first title: the tail of a cut page."""

    TITLE = 0
    TITLE_MORE = 1
    ABSTRACT = 2
    ABSTRACT_MORE = 3
    VOTES = 4
    ORPHAN = 5


class Parting(Enum):
    """Where a page has blank lines: between all its blocks, only between papers, or nowhere."""

    BLOCKS = auto()
    PAPERS = auto()
    NOTHING = auto()


@dataclass(frozen=True, slots=True)
class Habits:
    """How a page is written: its blank lines, the width its lines are wrapped at, whether it shows votes,
    and whether its papers end in marks (then a title in mid-stretch is rare)."""

    parting: Parting = Parting.BLOCKS
    width: int = 72
    votes: bool = False
    marked: bool = False


@dataclass(frozen=True, slots=True)
class Look:
    """What one line shows: its score in each role, and what its neighbours need to know of it."""

    scores: tuple[float, ...]
    gap: bool
    indent: bool
    length: int
    first_word: int
    lower: bool
    hangs: bool
    ends: bool


_NEVER = -1e9
_ROLES = tuple(Role)
_STARTS = {Role.TITLE: 0.0, Role.VOTES: 0.0, Role.ORPHAN: -5.0}
_ENDS = {Role.TITLE: -4.0, Role.TITLE_MORE: -4.0, Role.VOTES: -2.0}
_FOLLOWERS: dict[Role, tuple[Role, ...]] = {
    Role.TITLE: (Role.TITLE_MORE, Role.ABSTRACT, Role.TITLE, Role.VOTES),
    Role.TITLE_MORE: (Role.TITLE_MORE, Role.ABSTRACT, Role.TITLE, Role.VOTES),
    Role.ABSTRACT: (Role.ABSTRACT_MORE, Role.TITLE, Role.VOTES),
    Role.ABSTRACT_MORE: (Role.ABSTRACT_MORE, Role.TITLE, Role.VOTES),
    Role.VOTES: (Role.VOTES, Role.TITLE),
    Role.ORPHAN: (Role.ORPHAN, Role.TITLE, Role.VOTES),
}
# No hard wrap leaves longer lines than this; arXiv wraps at 80 columns, browsers do not wrap at all.
_WRAPPED = 110

_OPENER = re.compile(
    r"(?:We|Our|In this|This (?:paper|work|study|report|article)|However|Moreover|Furthermore|Despite|"
    r"Although|Recent(?:ly)?|To (?:address|this end|tackle|bridge)|Extensive|Experiments?|Through|While|"
    r"These|It|Existing|Specifically|Additionally|Finally|Here|As|The) [a-z]",
)
_SENTENCE_BREAK = re.compile(r"(?<![ .][A-Zv])(?<!vs)(?<!v\.s)(?<!al)(?<!e\.g)(?<!i\.e)\. [A-Z]")
_SENTENCE_END = re.compile(r"[.!?。…][\"'”’)\]}$]*$|https?:\S+$|\w\.(?:com|io|org|co)(?:/\S*)?$")
_FULL_STOP = re.compile(r"(?<!\.)(?<!\bal)[.。][\"'”’)\]]*$")
_PERSON = re.compile(r"\b(?:we|our|us|is|are|has|have|can|that|this|these|which|it)\b")
_HANGING = re.compile(
    r"(?:[,:;–-]|\b(?:of|the|and|with|for|a|an|in|to|on|via|from|by|as|or))$", re.IGNORECASE
)
_URL = re.compile(r"https?:|www\.|\w\.(?:com|io)/")
_LONG_WORD = re.compile(r"[^\W\d_][\w’'-]{3,}")


def roles(looks: Sequence[Look], habits: Habits) -> tuple[list[Role], float]:
    """The likeliest role of every line of a stretch, and how likely all of them are together."""
    if not looks:
        return [], 0.0
    best = {role: _STARTS.get(role, _NEVER) + looks[0].scores[role] for role in _ROLES}
    trail: list[dict[Role, Role]] = []
    for before, after in pairwise(looks):
        came = _arrivals(best, before, after, habits)
        best = {role: total + after.scores[role] for role, (total, _) in came.items()}
        trail.append({role: old for role, (_, old) in came.items()})
    return _walk_back(best, trail)


def _arrivals(
    best: dict[Role, float], before: Look, after: Look, habits: Habits
) -> dict[Role, tuple[float, Role]]:
    """For every role of the next line: the best score so far, and the role of this line it comes from."""
    came = dict.fromkeys(_ROLES, (_NEVER * 2, Role.TITLE))
    for old, score in best.items():
        if score < _NEVER / 2:
            continue
        for new in _FOLLOWERS[old]:
            total = score + _step(old, new, before, after, habits)
            if total > came[new][0]:
                came[new] = (total, old)
    return came


def _walk_back(best: dict[Role, float], trail: list[dict[Role, Role]]) -> tuple[list[Role], float]:
    """From the best last role to the first one."""
    ends = {role: score + _ENDS.get(role, 0.0) for role, score in best.items()}
    role = max(ends, key=lambda one: ends[one])
    score = ends[role]
    found = [role]
    for steps in reversed(trail):
        role = steps[role]
        found.append(role)
    return found[::-1], score


def title_score(text: str) -> float:
    """How much a line looks like a title rather than like a sentence of an abstract (log odds)."""
    if len(text) > 300:
        return -30.0
    score = _length_score(len(text)) + _capitals_score(text)
    score -= 5 * bool(_FULL_STOP.search(text)) + 2 * bool(_HANGING.search(text))
    score -= 3 * len(_SENTENCE_BREAK.findall(text)) + 6 * bool(_URL.search(text))
    score -= 3 * bool(_OPENER.match(text)) + min(4.0, 1.0 * len(_PERSON.findall(text)))
    score += 1 * (": " in text[:70])
    return score


def _length_score(length: int) -> float:
    if length > 200:
        return -8 - length / 50
    if length > 140:
        return -2
    return 1 if length >= 12 else -2


def _capitals_score(text: str) -> float:
    """Titles mostly capitalise their words; sentences rarely do."""
    words = _LONG_WORD.findall(text)
    share = sum(not word.islower() for word in words) / len(words) if words else 0.5
    if share >= 0.6:
        return 3
    if share >= 0.3:
        return 1
    return -1.5 if text[:1].islower() else -0.5


def ends_sentence(text: str) -> bool:
    """True if nothing seems to be missing after this line."""
    return bool(_SENTENCE_END.search(text[-200:]))


def look(lines: tuple[Line, ...]) -> tuple[Look, ...]:
    """What each line of a stretch shows."""
    return tuple(_look(line, _scores(lines, index)) for index, line in enumerate(lines))


def _look(line: Line, scores: tuple[float, ...]) -> Look:
    text = line.text
    return Look(
        scores,
        gap=line.gap,
        indent=line.indent,
        length=len(text),
        first_word=len(text.split(" ", 1)[0]),
        lower=text[:1].islower(),
        hangs=bool(_HANGING.search(text[-10:])),
        ends=ends_sentence(text),
    )


def _scores(lines: tuple[Line, ...], index: int) -> tuple[float, ...]:
    """The score of one line in each role."""
    line = lines[index]
    if line.kind is not Kind.TEXT:
        return _mark_scores(lines, index)
    title = title_score(line.text)
    more = title if len(line.text) > 40 else min(title, 3.0)
    running = -max(0.0, title) / 2
    return (title, more, running + _paragraph_score(lines, index), running, _NEVER, 0.0)


def _mark_scores(lines: tuple[Line, ...], index: int) -> tuple[float, ...]:
    """A number, a bullet, a date without its company: hardly ever a title, mostly part of an abstract."""
    line = lines[index]
    alone = line.gap and (index + 1 == len(lines) or lines[index + 1].gap)
    votes = 0.0 if line.kind is Kind.NUMBER else _NEVER
    inside = -3.0 if alone else -0.5
    return (-20.0, -8.0, -12.0, inside, votes, -1.0)


def _paragraph_score(lines: tuple[Line, ...], index: int) -> float:
    """An abstract begins with a long paragraph."""
    length = 0
    for later in range(index, min(len(lines), index + 8)):
        if later > index and lines[later].gap:
            break
        length += len(lines[later].text)
        if len(lines[later].text) > _WRAPPED:
            break
    if length >= 250:
        return 0
    return -2 if length >= 120 else -5


def _step(old: Role, new: Role, before: Look, after: Look, habits: Habits) -> float:
    """The score of going from one role to the next."""
    if new is Role.TITLE_MORE:
        return _title_goes_on(before, after, habits) - (3 if old is Role.TITLE_MORE else 0)
    if new is Role.ABSTRACT:
        return _abstract_follows(before, after, habits)
    if new in (Role.ABSTRACT_MORE, Role.ORPHAN):
        return _text_goes_on(before, after, habits)
    if new is Role.VOTES:
        return _votes_follow(old, before, after, habits)
    return _title_follows(old, before, after, habits)


def _title_goes_on(before: Look, after: Look, habits: Habits) -> float:
    if after.gap:
        return -12
    score = -1.0 if _full(before, after, habits) else -6.0
    if after.indent and not before.indent:
        score += 4
    return score + (2 if before.hangs or after.lower else 0)


def _abstract_follows(before: Look, after: Look, habits: Habits) -> float:
    score = _gap_score(before, after, expected=habits.parting is Parting.BLOCKS)
    score -= 3 * before.hangs + 3 * after.lower
    return score - (1 if not after.gap and _full(before, after, habits) else 0)


def _text_goes_on(before: Look, after: Look, habits: Habits) -> float:
    if after.gap:
        return -3.5 if habits.parting is Parting.BLOCKS else -6
    if before.length > _WRAPPED:
        return -2
    return 0 if _full(before, after, habits) else -5


def _votes_follow(old: Role, before: Look, after: Look, habits: Habits) -> float:
    if old is Role.VOTES:
        return 0
    score = -1.0 if habits.votes else -6.0
    score += _gap_score(before, after, expected=habits.parting is not Parting.NOTHING)
    return score if before.ends else score - 2


def _title_follows(old: Role, before: Look, after: Look, habits: Habits) -> float:
    if old is Role.VOTES:
        return 1
    score = _gap_score(before, after, expected=habits.parting is not Parting.NOTHING)
    score -= 6 * habits.votes + 3 * habits.marked
    if old in (Role.TITLE, Role.TITLE_MORE):
        return score - 4
    if not before.ends:
        score -= 5
    if not after.gap and before.length <= _WRAPPED:
        score -= (2 if _full(before, after, habits) else 0) + 4 * habits.marked
    return score


def _gap_score(before: Look, after: Look, *, expected: bool) -> float:
    """What a blank line, or its absence, says; beside an unwrapped paragraph it says less."""
    if after.gap == expected:
        return 0
    return -4 if before.length > _WRAPPED or after.length > _WRAPPED else -8


def _full(before: Look, after: Look, habits: Habits) -> bool:
    """True if the first word of the next line had no room on this one: the line was wrapped there."""
    return before.length + 1 + after.first_word >= habits.width
