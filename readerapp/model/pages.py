"""A snapshot as it was on its day, and held against another one."""

from dataclasses import dataclass

from readerapp.model.lists import SnapshotLine


@dataclass(frozen=True, slots=True)
class PageChange:
    """What is new on a page against another, in numbers of papers. Without `before` all else is 0.

    `again` counts the papers on both, of which some went `up` or `down`. `others` are the pages that it can
    be held against, those of its own source first, then by day, the newest first.
    """

    page: SnapshotLine
    before: SnapshotLine | None = None
    new: int = 0
    again: int = 0
    gone: int = 0
    up: int = 0
    down: int = 0
    others: tuple[SnapshotLine, ...] = ()
