"""Lone numbers between two papers: comments of the one above, or votes of the one below?

Two in a row are the comments and then the votes. One alone is the comments if it sticks to the date above
while a blank line parts it from the title below; else it is the votes, if the page shows votes at all.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from readerapp.feeds.huggingface_lines import Kind, Line
from readerapp.feeds.huggingface_page import Draft

Lines = tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Counts:
    """The votes and the comments of one paper; None where the page does not say."""

    votes: int | None = None
    comments: int | None = None


@dataclass(frozen=True, slots=True)
class _Told:
    """The numbers between two papers, told apart; `rest` is neither."""

    comments: Line | None = None
    votes: Line | None = None
    rest: Lines = ()
    guessed: bool = False


def counts(drafts: Sequence[Draft], after: Lines) -> tuple[list[Counts], Lines, bool]:
    """The counts of every paper, the numbers that count neither, and whether a single number was guessed."""
    shown = _shows_votes(drafts)
    above: list[Draft | None] = [None, *drafts]
    below: list[Draft | None] = [*drafts, None]
    last = after if not shown or _parts_comments(drafts) or not any(line.gap for line in after[:1]) else ()
    told = [_tell(*pair, last, shown=shown) for pair in zip(above, below, strict=True)]
    found = [
        Counts(_value(before.votes), _value(later.comments) or _printed_comments(draft))
        for draft, before, later in zip(drafts, told[:-1], told[1:], strict=True)
    ]
    strays = [line for one in told for line in one.rest]
    return found, (*strays, *after[len(last) :]), any(one.guessed for one in told)


def _value(line: Line | None) -> int | None:
    return line.value if line else None


def _tell(above: Draft | None, below: Draft | None, after: Lines, *, shown: bool) -> _Told:
    """The numbers between two papers told apart: the last counts votes, the first comments."""
    group = below.before if below else after
    comments = votes = None
    free = above is not None and bool(above.marks) and _printed_comments(above) is None
    if group and free and below and _sticks(below):
        comments, group = group[0], group[1:]
    if group and below and (comments or len(group) > 1 or shown or not free or group[-1].vote):
        votes, group = group[-1], group[:-1]
    guessed = bool(group) and free and not comments and below is not None and not votes
    if group and free and not comments and not group[0].vote:
        comments, group = group[0], group[1:]
    return _Told(comments, votes, group, guessed)


def _sticks(below: Draft) -> bool:
    """True if the first number above a paper stands right under the date of the one before."""
    first, *others = [*below.before, below.title[0]]
    return not first.gap and not first.vote and others[0].gap


def _shows_votes(drafts: Sequence[Draft]) -> bool:
    """True if this page prints the votes of its papers above their titles."""
    groups = [draft.before[_sticks(draft) :] if draft.before else () for draft in drafts]
    if not groups or groups[0] or any(len(group) > 1 or (group[-1:] and group[-1].vote) for group in groups):
        return True
    return len(groups) > 2 and all(group and group[0].gap for group in groups[1:])


def _parts_comments(drafts: Sequence[Draft]) -> bool:
    """True if a blank line stands between a paper and its comments, as on the cards of the daily list."""
    return any(len(draft.before) > 1 and draft.before[0].gap for draft in drafts)


def _printed_comments(draft: Draft) -> int | None:
    """The comments that stand on the line of the date."""
    dates = (line.day for line in draft.marks if line.kind is Kind.DATE)
    return next((day.comments for day in dates if day), None)
