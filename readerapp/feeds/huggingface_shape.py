"""Title or abstract? Decided by shape, for pages that put no mark between the two.

Every line gets a role; the likeliest sequence of roles for a whole stretch of lines is found with
Viterbi's algorithm. The weights are log odds set by hand and checked against 404 days of real papers
(tests/feeds/test_real_days.py): what a line looks like, what stood before it, whether a blank line
parts the two.
"""

import re
from dataclasses import dataclass
from enum import IntEnum

from readerapp.feeds.huggingface_lines import Kind, Line


class Role(IntEnum):
    """What a line is to its paper. ORPHAN is text before the first title: the tail of a cut page."""

    TITLE = 0
    TITLE_MORE = 1
    ABSTRACT = 2
    ABSTRACT_MORE = 3
    VOTES = 4
    ORPHAN = 5


@dataclass(frozen=True, slots=True)
class Habits:
    """How a page is written: are paragraphs parted by blank lines, do papers show their votes?"""

    spaced: bool
    votes: bool


_NEVER = -1e9
_STARTS = {Role.TITLE: 0.0, Role.VOTES: 0.0, Role.ORPHAN: -5.0}
_FOLLOWERS: dict[Role, tuple[Role, ...]] = {
    Role.TITLE: (Role.TITLE_MORE, Role.ABSTRACT, Role.TITLE, Role.VOTES),
    Role.TITLE_MORE: (Role.TITLE_MORE, Role.ABSTRACT, Role.TITLE, Role.VOTES),
    Role.ABSTRACT: (Role.ABSTRACT_MORE, Role.TITLE, Role.VOTES),
    Role.ABSTRACT_MORE: (Role.ABSTRACT_MORE, Role.TITLE, Role.VOTES),
    Role.VOTES: (Role.VOTES, Role.TITLE),
    Role.ORPHAN: (Role.ORPHAN, Role.TITLE, Role.VOTES),
}
# arXiv wraps abstracts at 80 columns and titles at 73 ("Title: " comes before); browsers do not wrap.
_ABSTRACT_WIDTH, _TITLE_WIDTH, _WRAPPED = 78, 71, 110

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


def roles(lines: tuple[Line, ...], habits: Habits) -> list[Role]:
    """The likeliest role of every line of a stretch."""
    if not lines:
        return []
    looks = [_look(lines, index) for index in range(len(lines))]
    best = {role: _STARTS.get(role, _NEVER) + looks[0][role] for role in Role}
    trail: list[dict[Role, Role]] = []
    for index in range(1, len(lines)):
        before, after = lines[index - 1], lines[index]
        came: dict[Role, tuple[float, Role]] = {role: (_NEVER * 2, role) for role in Role}
        for old, score in best.items():
            for new in _FOLLOWERS[old]:
                total = score + _step(old, new, before, after, habits)
                if total > came[new][0]:
                    came[new] = (total, old)
        best = {role: total + looks[index][role] for role, (total, _) in came.items()}
        trail.append({role: old for role, (_, old) in came.items()})
    return _walk_back(best, trail)


def _walk_back(best: dict[Role, float], trail: list[dict[Role, Role]]) -> list[Role]:
    """From the best last role to the first one."""
    unfinished = {Role.TITLE: -4.0, Role.TITLE_MORE: -4.0, Role.VOTES: -2.0}
    role = max(best, key=lambda one: best[one] + unfinished.get(one, 0.0))
    found = [role]
    for steps in reversed(trail):
        role = steps[role]
        found.append(role)
    return found[::-1]


def title_score(text: str) -> float:
    """How much a line looks like a title rather than like a sentence of an abstract (log odds)."""
    score = _length_score(len(text)) + _capitals_score(text)
    score -= 5 * bool(_FULL_STOP.search(text)) + 2 * bool(_HANGING.search(text))
    score -= 3 * len(_SENTENCE_BREAK.findall(text[:400])) + 6 * bool(_URL.search(text))
    score -= 3 * bool(_OPENER.match(text)) + min(4.0, 1.0 * len(_PERSON.findall(text[:400])))
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
    words = _LONG_WORD.findall(text[:300])
    share = sum(not word.islower() for word in words) / len(words) if words else 0.5
    if share >= 0.6:
        return 3
    if share >= 0.3:
        return 1
    return -1.5 if text[:1].islower() else -0.5


def ends_sentence(text: str) -> bool:
    """True if nothing seems to be missing after this line."""
    return bool(_SENTENCE_END.search(text))


def _look(lines: tuple[Line, ...], index: int) -> tuple[float, ...]:
    """The score of one line in each role, by its own look."""
    line = lines[index]
    if line.kind is not Kind.TEXT:
        return _mark_look(lines, index)
    title = title_score(line.text)
    more = title if len(line.text) > 40 else min(title, 3.0)
    running = -max(0.0, title) / 2
    return (title, more, running + _paragraph_score(lines, index), running, _NEVER, 0.0)


def _mark_look(lines: tuple[Line, ...], index: int) -> tuple[float, ...]:
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
        return 3
    return 1 if length >= 120 else -3


def _step(old: Role, new: Role, before: Line, after: Line, habits: Habits) -> float:
    """The score of going from one role to the next."""
    if new is Role.TITLE_MORE:
        return _title_goes_on(before, after) - (2 if old is Role.TITLE_MORE else 0)
    if new is Role.ABSTRACT:
        return 0 if after.gap or not habits.spaced else -3
    if new is Role.ABSTRACT_MORE:
        return _abstract_goes_on(before, after)
    if new is Role.ORPHAN:
        return _abstract_goes_on(before, after)
    if new is Role.VOTES:
        return _votes_follow(old, before, habits)
    return _title_follows(old, before, after, habits)


def _title_goes_on(before: Line, after: Line) -> float:
    if after.gap:
        return -12
    score = -3.0
    if after.indent and not before.indent:
        score += 3
    if _HANGING.search(before.text) or after.text[:1].islower():
        score += 2
    return score + (2 if _full(before, after, _TITLE_WIDTH) else -2)


def _abstract_goes_on(before: Line, after: Line) -> float:
    if after.gap:
        return -3
    if len(before.text) > _WRAPPED:
        return -1
    return 0 if _full(before, after, _ABSTRACT_WIDTH) else -2


def _votes_follow(old: Role, before: Line, habits: Habits) -> float:
    if old is Role.VOTES:
        return 0
    score = -1.0 if habits.votes else -6.0
    return score if ends_sentence(before.text) else score - 2


def _title_follows(old: Role, before: Line, after: Line, habits: Habits) -> float:
    if old is Role.VOTES:
        return 1
    score = 0.0 if after.gap else (-6.0 if habits.spaced else -1.0)
    if old in (Role.TITLE, Role.TITLE_MORE):
        return score - 4
    if not ends_sentence(before.text):
        score -= 3
    if not after.gap and len(before.text) <= _WRAPPED and _full(before, after, _ABSTRACT_WIDTH):
        score -= 2
    return score


def _full(before: Line, after: Line, width: int) -> bool:
    """True if the first word of the next line had no room on this one: the line was wrapped there."""
    return len(before.text) + 1 + len(after.text.split(" ", 1)[0]) >= width
