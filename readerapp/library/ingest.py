"""Store what snapshots say, in chunks.

An import is all or nothing and still shows its first rows at once: its snapshots stay unfinished
until `Importer.finish`, and whatever is unfinished when a library is opened is taken back whole.
"""

import json
import uuid
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from itertools import chain

import msgspec

from readerapp.errors import AppError
from readerapp.library import clock, raw
from readerapp.library.chunk import IN_TRASH, Chunk, Count, without_title
from readerapp.library.database import Database
from readerapp.library.taking_back import take_back
from readerapp.model import claims
from readerapp.model.changes import Changes
from readerapp.model.entry import Entry, Reading, Skipped
from readerapp.model.receipt import FileReceipt
from readerapp.model.snapshot import CapturedFrom, Snapshot

CHUNK = 2_000  # entries a transaction: short enough (about 0.2 s) that a key press never waits long
BIBTEX = "bibtex"  # the format whose entries bring the keys that people cite them by
FIRST = 200  # entries of the first transaction
_NAMED = 5_000  # beyond so many papers, naming each in `Changes` costs more than asking again

Report = Callable[[int, int], None]
Asked = Callable[[], bool]
IsKey = Callable[[str], bool]


class Cancelled(Exception):
    """The reader asked an import to stop; nothing of it is left."""


class Importer:
    """One import of any number of snapshots: `add` each, then `finish` or `cancel`."""

    def __init__(self, database: Database, chunk: int = CHUNK) -> None:
        self._database = database
        self._chunk = chunk
        self._snapshots: list[int] = []
        self._papers: set[int] = set()
        self._lists = False
        self._keys: dict[int, list[tuple[str, int]]] = {}

    def add(
        self,
        snapshot: Snapshot,
        reading: Reading,
        report: Report | None = None,
        cancelled: Asked | None = None,
    ) -> FileReceipt:
        """Store one snapshot and say what came of it. Raises `Cancelled` when asked to stop."""
        digest = raw.digest(snapshot.data)
        reading, repeated = self._known_snapshot(digest, reading)
        if repeated is not None:
            count = Count()
            self._count_repeat(reading, count, self._trashed(repeated))
            return _receipt(snapshot, reading, count, repeated)
        raw.keep(self._database.folder, digest, snapshot.data)
        number = self._begin(snapshot, reading, digest)
        count = Count()
        for start, end in self._steps(len(reading.entries)):
            if cancelled and cancelled():
                raise Cancelled
            self._store(number, reading.entries[start:end], reading, count)
            if report:
                report(end, len(reading.entries))
        if reading.format == BIBTEX:
            self._keys[number] = count.keys
        receipt = _receipt(snapshot, reading, count, number)
        self._keep_receipt(number, receipt)
        return receipt

    def add_parts(
        self,
        snapshot: Snapshot,
        digest: str,
        parts: Iterable[Reading],
        report: Callable[[int], None] | None = None,
        cancelled: Asked | None = None,
    ) -> FileReceipt:
        """Store a snapshot that is read in parts and kept nowhere whole, under the hash of its bytes.

        It takes as much memory as one part. Should reading fail (`AppError`), nothing of it is left.
        """
        before = len(self._snapshots)
        try:
            return self._add_parts(snapshot, digest, iter(parts), report, cancelled)
        except AppError:
            self._take_back(self._snapshots[before:])
            raise

    def _add_parts(
        self,
        snapshot: Snapshot,
        digest: str,
        parts: Iterator[Reading],
        report: Callable[[int], None] | None,
        cancelled: Asked | None,
    ) -> FileReceipt:
        first = next(parts, None)
        if first is None:
            raise AppError("There is nothing in this file.")
        known, repeated = self._known_snapshot(digest, first)
        trashed = self._trashed(repeated) if repeated is not None else set()
        number = self._begin(snapshot, known, digest) if repeated is None else repeated
        count, entries = Count(), 0
        skipped: list[Skipped] = []
        warnings: list[str] = []
        for part in chain(_begun_shortly(first), parts):
            if cancelled and cancelled():
                raise Cancelled
            if repeated is None:
                self._store_all(number, replace(part, captured_on=known.captured_on), count)
            else:
                self._count_repeat(part, count, trashed)
            entries += len(part.entries)
            skipped += part.skipped
            warnings += part.warnings
            if report:
                report(entries)
        said = replace(known, entries=(), skipped=tuple(skipped), warnings=tuple(warnings))
        receipt = _receipt(snapshot, said, count, number)
        receipt = replace(receipt, entries=receipt.entries + entries)
        if repeated is None:
            self._keep_receipt(number, receipt)
        return receipt

    def _store_all(self, number: int, part: Reading, count: Count) -> None:
        for start, end in self._steps(len(part.entries)):
            self._store(number, part.entries[start:end], part, count)

    def _steps(self, entries: int) -> Iterator[tuple[int, int]]:
        """Where each transaction begins and ends. The first is short: something to look at in a blink."""
        start = 0
        while start < entries:
            end = min(entries, start + (self._chunk if self._lists else min(FIRST, self._chunk)))
            yield start, end
            start = end

    def remark(self, receipts: Sequence[FileReceipt]) -> list[FileReceipt]:
        """The receipts with what can be said only now, when all of the import is there; they are kept so."""
        if not self._snapshots:
            return list(receipts)
        from readerapp.library.remarks import remarks

        said = remarks(self._database.reader(), self._snapshots)
        return [self._remark(receipt, said.pop(receipt.snapshot_id or 0, [])) for receipt in receipts]

    def take_keys(self, receipts: Sequence[FileReceipt], is_valid: IsKey) -> list[FileReceipt]:
        """Give the papers of a .bib the keys that they have in it; its receipt says where that is not so."""
        from readerapp.library import keys

        said: dict[int, list[str]] = {}
        for number, wanted in self._keys.items():
            with self._database.writing() as write:
                said[number] = keys.take(write.sql, number, wanted, is_valid)
        return [self._remark(receipt, said.get(receipt.snapshot_id or 0, [])) for receipt in receipts]

    def _remark(self, receipt: FileReceipt, sentences: list[str]) -> FileReceipt:
        number = receipt.snapshot_id
        if sentences and number:
            receipt = replace(receipt, warnings=(*receipt.warnings, *sentences))
            self._keep_receipt(number, receipt)
        return receipt

    def finish(self, label: str) -> tuple[int | None, Changes]:
        """Make the import lasting, as one line of the journal. None where nothing was stored."""
        if not self._snapshots:
            return None, Changes()
        from readerapp.library import journal

        numbers = json.dumps(self._snapshots)
        with self._database.writing() as write:
            finished = "UPDATE snapshot SET finished = 1 WHERE id IN (SELECT value FROM json_each(?))"
            write.sql.execute(finished, (numbers,))
            action = journal.record(write, label, "import", json.dumps({"snapshots": self._snapshots}))
        return action, self.changes()

    def cancel(self) -> Changes:
        """Take everything of this import back."""
        if not self._snapshots:
            return Changes()
        changes = self.changes()
        self._take_back(list(self._snapshots))
        return changes

    def _take_back(self, numbers: list[int]) -> None:
        if not numbers:
            return
        try:
            take_back(self._database, numbers)
        except BaseException:
            self._database.unfinished = list(numbers)  # the next writer tries again
            raise
        self._snapshots = [number for number in self._snapshots if number not in numbers]

    def changes(self) -> Changes:
        """What the import has touched so far."""
        papers = frozenset(self._papers) if len(self._papers) <= _NAMED else None
        return Changes(
            papers=papers, lists=self._lists, snapshots=bool(self._snapshots), keys=any(self._keys.values())
        )

    def _known_snapshot(self, digest: str, reading: Reading) -> tuple[Reading, int | None]:
        """The snapshot with the same bytes and day, if it is in the library already.

        A day that nobody gave is taken from the first import: the same file copied tomorrow, with a
        new file time, is no new snapshot.
        """
        rows = self._database.reader().execute(
            "SELECT id, captured_on, captured_from FROM snapshot WHERE sha256 = ? AND NOT withdrawn",
            (digest,),
        )
        for number, day, how in rows.fetchall():
            same_day = day == reading.captured_on.isoformat()
            if same_day or reading.captured_on_from != CapturedFrom.GIVEN:
                kept = replace(
                    reading, captured_on=date.fromisoformat(day), captured_on_from=CapturedFrom(how)
                )
                return kept, number
        return reading, None

    def _trashed(self, number: int) -> set[int]:
        """The ranks of a snapshot's papers that are in the Trash."""
        statement = (
            "SELECT rank FROM sighting g JOIN paper p ON p.id = g.paper_id "
            "JOIN state s ON s.paper_id = coalesce(p.merged_into, p.id) WHERE g.snapshot_id = ? AND trashed"
        )
        return {row[0] for row in self._database.reader().execute(statement, (number,))}

    def _count_repeat(self, reading: Reading, count: Count, trashed: set[int]) -> None:
        """What a snapshot that is here already would do: nothing, so each entry is there or in the Trash."""
        for entry in reading.entries:
            if without_title(entry):
                count.skip(entry, "no title")
            elif entry.rank in trashed:
                count.skip(entry, IN_TRASH)
            else:
                count.already_there += 1

    def _begin(self, snapshot: Snapshot, reading: Reading, digest: str) -> int:
        from readerapp.library.tables import SnapshotTable

        row = SnapshotTable(
            uid=uuid.uuid4().hex,
            sha256=digest,
            name=snapshot.name,
            origin=snapshot.origin.value,
            format=reading.format,
            source=reading.source,
            authority=claims.authority(reading.format),
            captured_on=reading.captured_on.isoformat(),
            captured_from=reading.captured_on_from.value,
            imported_at=clock.iso(),
        )
        with self._database.writing() as write:
            write.session.add(row)
            write.session.flush()
        number = row.id or 0  # never 0: the flush has given it its number
        self._snapshots.append(number)
        return number

    def _store(self, number: int, entries: Sequence[Entry], reading: Reading, count: Count) -> None:
        with self._database.writing() as write:
            touched = Chunk(write.sql, number, reading.captured_on.isoformat(), count).run(entries)
        self._lists = self._lists or bool(touched)
        if len(self._papers) <= _NAMED:  # beyond that nobody asks for their names
            self._papers |= touched

    def _keep_receipt(self, number: int, receipt: FileReceipt) -> None:
        text = msgspec.json.encode(receipt).decode()
        with self._database.writing() as write:
            write.sql.execute("UPDATE snapshot SET receipt = ? WHERE id = ?", (text, number))


def _receipt(snapshot: Snapshot, reading: Reading, count: Count, number: int) -> FileReceipt:
    return FileReceipt(
        name=snapshot.name,
        format=reading.format,
        source=reading.source,
        captured_on=reading.captured_on.isoformat(),
        captured_on_from=reading.captured_on_from.value,
        entries=len(reading.entries) + len(reading.skipped),
        added=count.added,
        updated=count.updated,
        already_there=count.already_there,
        merged=count.merged,
        skipped=(*reading.skipped, *count.skipped),
        not_understood=reading.not_understood,
        warnings=reading.warnings,
        snapshot_id=number,
    )


def _begun_shortly(first: Reading) -> Iterator[Reading]:
    """The first part of a stream in two, so that its first papers are told of at once."""
    yield replace(first, entries=first.entries[:FIRST])
    if rest := first.entries[FIRST:]:
        yield replace(first, entries=rest, skipped=(), warnings=())
