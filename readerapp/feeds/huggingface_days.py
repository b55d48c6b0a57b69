"""The days of the papers: glued comment counts taken off where a day can be read in two ways."""

from collections.abc import Sequence
from dataclasses import replace

from readerapp.feeds.huggingface_lines import Kind, Line, Printed
from readerapp.feeds.huggingface_page import Draft


def settled(drafts: Sequence[Draft], page: Printed | None) -> tuple[list[Draft], tuple[str, ...]]:
    """The papers with one reading for every day, and a sentence about days that have two.

    "Sep 12" is the twelfth, unless the page glues counts to its days and the twelfth is yet to come.
    """
    glued = any(_is_glued(line) for draft in drafts for line in draft.marks)
    found = [_settle(draft, page) if glued else draft for draft in drafts]
    unsure = [
        line.number for draft in drafts for line in draft.marks if glued and line.day and line.day.other
    ]
    return found, _sentences(unsure)


def _is_glued(line: Line) -> bool:
    return bool(line.day and line.day.comments and not line.text.endswith(f" {line.day.comments}"))


def _settle(draft: Draft, page: Printed | None) -> Draft:
    return replace(draft, marks=tuple(_likelier(line, page) for line in draft.marks))


def _likelier(line: Line, page: Printed | None) -> Line:
    day = line.day
    if line.kind is not Kind.DATE or not day or not day.other or not page:
        return line
    latest = (page.month, page.day)
    if (day.month, day.day) > latest >= (day.other.month, day.other.day):
        return replace(line, day=day.other)
    return line


def _sentences(unsure: Sequence[int]) -> tuple[str, ...]:
    if not unsure:
        return ()
    lines = ", ".join(map(str, unsure[:10])) + (" …" if len(unsure) > 10 else "")
    where = f"line {lines}" if len(unsure) == 1 else f"lines {lines}"
    return (f"A comment count is glued to the day on {where}; the likelier of two readings was taken.",)
