"""Correct the day on which a snapshot was captured: it is read again as if the reader had given that day."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from readerapp.errors import AppError
from readerapp.library import Done, Library
from readerapp.model.changes import Changes
from readerapp.model.edits import MovedDay, SetCapturedOn
from readerapp.model.entry import Day, Reading
from readerapp.model.snapshot import Kept, Snapshot
from readerapp.tasks import reading
from readerapp.tasks.bringing import with_cut_ones

Read = Callable[[Snapshot], Reading]
SaidDays = dict[int, dict[str, Day]]


@dataclass(frozen=True, slots=True)
class Corrected:
    """What came of it: the action (no label where nothing changed), and how many papers have another day.

    `read_again` is False where the bytes were not kept: then only the snapshot's own day has moved.
    """

    done: Done
    moved: int
    read_again: bool

    @property
    def changes(self) -> Changes:
        """What it touched."""
        return self.done.changes


def correct_date(library: Library, snapshot: int, day: date, read: Read | None = None) -> Corrected:
    """Say on which day a snapshot was captured; the days inferred from it move along, as one action.

    Raises `AppError` if there is no such snapshot or it cannot be read any more; nothing is changed then.
    """
    kept = library.kept_snapshot(snapshot)
    if kept is None:
        raise AppError(f"There is no snapshot number {snapshot}.")
    if day > date.today():  # noqa: DTZ011 - the day on the reader's own calendar
        raise AppError(f"{day.isoformat()} is still to come; a page cannot have been captured then.")
    edit = SetCapturedOn(snapshot, kept.name, day.isoformat())
    if kept.data:
        again = with_cut_ones((read or reading.read)(_as_given(kept, day)))
        moved = tuple(moved_days(library.said_days(snapshot), again))
        edit = replace(edit, moved=moved, warnings=again.warnings)
    done = library.apply(edit)
    return Corrected(done, len({each.rank for each in edit.moved}), bool(kept.data))


def moved_days(said: SaidDays, again: Reading) -> Iterator[MovedDay]:
    """Where the second reading of a snapshot says other days than the first."""
    for entry in again.entries:
        if entry.rank not in said:
            continue  # the page shows this paper twice, or it has no title
        now = {"published": entry.facts.published, "updated": entry.facts.updated}
        for field, day in now.items():
            if day != said[entry.rank].get(field):
                yield MovedDay(entry.rank, field, day)


def _as_given(kept: Kept, day: date) -> Snapshot:
    """The snapshot as it would be brought on the day of its import, with this day named."""
    brought = date.fromisoformat(kept.imported_on)
    return Snapshot(kept.name, kept.data, max(brought, day), kept.origin, given_on=day)
