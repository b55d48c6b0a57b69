"""Lone numbers between two papers: comments of the one above, or votes of the one below?"""

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


def counts(drafts: Sequence[Draft], after: Lines) -> tuple[list[Counts], Lines, bool]:
    """The counts of every paper, the numbers that count neither, and whether a single number was guessed."""
    shown = _shows_votes(drafts)
    groups = [*(draft.before for draft in drafts), after]
    told = [_tell(group, index, drafts, shown) for index, group in enumerate(groups)]
    found = []
    for index, draft in enumerate(drafts):
        votes = told[index][1]
        comments = _printed_comments(draft)
        below = told[index + 1][0]
        found.append(Counts(votes.value if votes else None, below.value if below else comments))
    strays = tuple(line for _, _, rest in told for line in rest)
    guessed = any(len(group) == 1 and told[at][0] for at, group in enumerate(groups[:-1]))
    return found, strays, guessed


def _tell(
    group: Lines, index: int, drafts: Sequence[Draft], shown: bool
) -> tuple[Line | None, Line | None, Lines]:
    """The comments of the paper above, the votes of the paper below, and what is neither."""
    above = drafts[index - 1] if index else None
    free = above is not None and _dated(above) and _printed_comments(above) is None
    last = index == len(drafts)
    comments = votes = None
    if group and not last and (len(group) > 1 or shown or not free or group[-1].vote):
        votes, group = group[-1], group[:-1]
    if group and free and not group[0].vote:
        comments, group = group[0], group[1:]
    return comments, votes, group


def _shows_votes(drafts: Sequence[Draft]) -> bool:
    """True if this page prints the votes of its papers above their titles."""
    groups = [draft.before for draft in drafts]
    if not groups or groups[0] or any(len(group) > 1 or (group[-1:] and group[-1].vote) for group in groups):
        return True
    return len(groups) > 2 and all(groups[1:])


def _dated(draft: Draft) -> bool:
    return bool(draft.marks)


def _printed_comments(draft: Draft) -> int | None:
    """The comments that stand on the line of the date."""
    dates = (line.day for line in draft.marks if line.kind is Kind.DATE)
    return next((day.comments for day in dates if day), None)
