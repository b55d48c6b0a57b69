"""Store what a snapshot says: decide for each entry which paper it is, then write in chunks.

An import is all or nothing and still shows its first rows at once: its snapshots stay unfinished
until `Importer.finish`, and whatever is unfinished when a library is opened is taken back whole.
"""

import gzip
import hashlib
import json
import sqlite3
import uuid
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import msgspec

from readerapp.library.database import Database
from readerapp.library.decide import Known, match
from readerapp.library.settle import load_values, mask, paper_columns, settle, text_columns
from readerapp.model import claims as voices
from readerapp.model.changes import Changes
from readerapp.model.entry import Entry, Identifier, Reading, Skipped
from readerapp.model.identity import fold_title, title_hash
from readerapp.model.receipt import FileReceipt
from readerapp.model.snapshot import CapturedFrom, Snapshot

CHUNK = 2_000  # entries a transaction: short enough (about 0.2 s) that a key press never waits long
_NAMED = 5_000  # beyond so many papers, naming each in `Changes` costs more than asking again
_KEPT = 64 * 2**20  # bytes: larger snapshots are streamed dumps, which are not kept

Report = Callable[[int, int], None]
Asked = Callable[[], bool]


class Cancelled(Exception):
    """The reader asked an import to stop; nothing of it is left."""


class Importer:
    """One import of any number of snapshots: `add` each, then `finish` or `cancel`."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._snapshots: list[int] = []
        self._papers: set[int] = set()

    def add(
        self, snapshot: Snapshot, reading: Reading, report: Report | None = None, cancelled: Asked | None = None
    ) -> FileReceipt:
        """Store one snapshot and say what came of it. Raises `Cancelled` when asked to stop."""
        digest = hashlib.sha256(snapshot.data).hexdigest()
        reading, repeated = self._known_snapshot(digest, reading)
        count = _Count(receipt=_blank_receipt(snapshot, reading, repeated))
        number = repeated or self._begin(snapshot, reading, digest)
        done = 0
        for chunk in _chunks(reading.entries):
            if cancelled and cancelled():
                raise Cancelled
            with self._database.writing() as write:
                self._papers |= _Chunk(write.sql, number, reading, count, store=not repeated).run(chunk)
            done += len(chunk)
            if report:
                report(done, len(reading.entries))
        return count.receipt if repeated else self._keep_receipt(number, count.receipt)

    def finish(self, label: str) -> tuple[int | None, Changes]:
        """Make the import lasting, as one line of the journal. None where nothing was stored."""
        if not self._snapshots:
            return None, Changes()
        from readerapp.library import journal

        with self._database.writing() as write:
            write.sql.execute(
                "UPDATE snapshot SET finished = 1 WHERE id IN (SELECT value FROM json_each(?))",
                (json.dumps(self._snapshots),),
            )
            action = journal.record(write, label, "import", json.dumps({"snapshots": self._snapshots}))
        return action, self.changes()

    def cancel(self) -> Changes:
        """Take everything of this import back."""
        with self._database.writing() as write:
            take_back(write.sql, self._snapshots)
        changes = self.changes()
        self._snapshots.clear()
        return changes

    def changes(self) -> Changes:
        """What the import has touched so far."""
        papers = frozenset(self._papers) if len(self._papers) <= _NAMED else None
        return Changes(papers=papers, lists=bool(self._papers), snapshots=bool(self._snapshots))

    def _known_snapshot(self, digest: str, reading: Reading) -> tuple[Reading, int | None]:
        """The snapshot with the same bytes and day, if it is in the library already.

        A day that nobody gave is taken from the first import: the same file copied tomorrow, with a
        new file time, is no new snapshot.
        """
        rows = self._database.reader().execute(
            "SELECT id, captured_on, captured_from FROM snapshot WHERE sha256 = ? AND finished AND NOT withdrawn",
            (digest,),
        )
        for number, day, how in rows.fetchall():
            same_day = day == reading.captured_on.isoformat()
            if same_day or reading.captured_on_from != CapturedFrom.GIVEN:
                day_kept = datetime.fromisoformat(day).date()
                return replace(reading, captured_on=day_kept, captured_on_from=CapturedFrom(how)), number
        return reading, None

    def _begin(self, snapshot: Snapshot, reading: Reading, digest: str) -> int:
        from readerapp.library.tables import SnapshotTable

        keep_bytes(self._database.folder, digest, snapshot.data)
        with self._database.writing() as write:
            row = SnapshotTable(
                uid=uuid.uuid4().hex,
                sha256=digest,
                name=snapshot.name,
                origin=snapshot.origin.value,
                format=reading.format,
                source=reading.source,
                authority=voices.authority(reading.format),
                captured_on=reading.captured_on.isoformat(),
                captured_from=reading.captured_on_from.value,
                imported_at=datetime.now(UTC).isoformat(timespec="seconds"),
            )
            write.session.add(row)
            write.session.flush()
            number = row.id
        assert number is not None
        self._snapshots.append(number)
        return number

    def _keep_receipt(self, number: int, receipt: FileReceipt) -> FileReceipt:
        receipt = replace(receipt, snapshot_id=number)
        with self._database.writing() as write:
            write.sql.execute(
                "UPDATE snapshot SET receipt = ? WHERE id = ?", (msgspec.json.encode(receipt).decode(), number)
            )
        return receipt


def take_back(sql: sqlite3.Connection, snapshots: Sequence[int]) -> None:
    """Remove snapshots as if they had never come. For imports that were never finished."""
    for number in snapshots:
        seen = [row[0] for row in sql.execute("SELECT paper_id FROM sighting WHERE snapshot_id = ?", (number,))]
        sql.execute("DELETE FROM claim WHERE snapshot_id = ?", (number,))
        # The values that only this snapshot gave go when the paper is resolved from those who stay.
        sql.execute("DELETE FROM sighting WHERE snapshot_id = ?", (number,))
        sql.execute("DELETE FROM snapshot WHERE id = ?", (number,))
        ids = json.dumps(seen)
        orphans = [row[0] for row in sql.execute(_ORPHANS, (ids,))]
        settle(sql, set(seen) - set(orphans))
        _delete_papers(sql, orphans)


def keep_bytes(folder: Path, digest: str, data: bytes) -> None:
    """Keep the raw snapshot, compressed, under the name of its hash."""
    if len(data) > _KEPT:
        return
    target = bytes_path(folder, digest)
    if target.exists():
        return
    target.parent.mkdir(exist_ok=True)
    unfinished = target.with_suffix(".part")
    unfinished.write_bytes(gzip.compress(data, mtime=0))
    unfinished.replace(target)


def bytes_path(folder: Path, digest: str) -> Path:
    """Where the raw bytes of a snapshot are kept."""
    return folder / "snapshots" / f"{digest}.gz"


_ORPHANS = """
SELECT value FROM json_each(?) WHERE value NOT IN (SELECT paper_id FROM sighting)
"""


def _delete_papers(sql: sqlite3.Connection, papers: list[int]) -> None:
    from readerapp.library import search

    sql.executemany(
        "INSERT INTO search_log(paper_id, old) VALUES (?, ?)",
        [(paper, search.text_of(sql, paper)) for paper in papers],
    )
    ids = (json.dumps(papers),)
    for table in ("paper_text", "state", "identifier", "claim", "paper_tag", "note"):
        sql.execute(f"DELETE FROM {table} WHERE paper_id IN (SELECT value FROM json_each(?))", ids)
    sql.execute("DELETE FROM paper WHERE id IN (SELECT value FROM json_each(?))", ids)


@dataclass(slots=True)
class _Count:
    """The receipt so far, and which papers this snapshot has shown already."""

    receipt: FileReceipt
    shown: set[int] = field(default_factory=set)

    def add(self, fate: str) -> None:
        self.receipt = replace(self.receipt, **{fate: getattr(self.receipt, fate) + 1})

    def skip(self, entry: Entry, reason: str) -> None:
        skipped = Skipped(entry.facts.title, reason, entry.line)
        self.receipt = replace(self.receipt, skipped=(*self.receipt.skipped, skipped))


class _Chunk:
    """Decide and store some thousand entries inside one transaction."""

    def __init__(
        self, sql: sqlite3.Connection, snapshot: int, reading: Reading, count: _Count, *, store: bool
    ) -> None:
        self.sql = sql
        self.snapshot = snapshot
        self.day = reading.captured_on.isoformat()
        self.count = count
        self.store = store
        self.now = datetime.now(UTC).isoformat(timespec="seconds")
        self.new: dict[int, Entry] = {}
        self.again: dict[int, Entry] = {}

    def run(self, entries: Sequence[Entry]) -> set[int]:
        """Returns the ids of the papers that are new or were seen again."""
        self._know(entries)
        for entry in entries:
            self._decide(entry)
        if not self.store:
            return set()
        self._insert_new()
        self._meet_again()
        return {*self.new, *self.again}

    def _know(self, entries: Sequence[Entry]) -> None:
        """Fetch every paper that one of these entries might show."""
        wanted = json.dumps([list(item) for entry in entries for item in entry.identifiers])
        by_id = dict(((scheme, value), paper) for scheme, value, paper in self.sql.execute(_BY_ID, (wanted,)))
        hashes = json.dumps([title_hash(entry.facts.title) for entry in entries])
        by_title = self.sql.execute(_BY_TITLE, (hashes,)).fetchall()
        ids = sorted({*by_id.values(), *(paper for _, paper in by_title)})
        self.values = load_values(self.sql, ids)
        known = {paper: _known(paper, values) for paper, values in self.values.items()}
        self.by_id = {Identifier(*item): known[paper] for item, paper in by_id.items()}
        self.by_title: dict[int, list[Known]] = {}
        for folded, paper in by_title:
            self.by_title.setdefault(folded, []).append(known[paper])
        state = self.sql.execute(_STATE, (json.dumps(ids),))
        self.state = {paper: (bool(hidden), bool(trashed)) for paper, hidden, trashed in state}
        self.next_id = _next_id(self.sql)

    def _decide(self, entry: Entry) -> None:
        if not fold_title(entry.facts.title) and not entry.identifiers:
            self.count.skip(entry, "no title")
            return
        by_id = [self.by_id[item] for item in entry.identifiers if item in self.by_id]
        by_title = self.by_title.get(title_hash(entry.facts.title), [])
        found = match(entry, by_id, by_title)
        if found is None:
            self._is_new(entry)
        elif found.id in self.count.shown:
            self.count.add("already_there")  # the page shows it twice
        else:
            self._is_known(found.id, entry)

    def _is_new(self, entry: Entry) -> None:
        paper, self.next_id = self.next_id, self.next_id + 1
        self.new[paper] = entry
        known = _known(paper, voices.said(entry))
        for item in entry.identifiers:
            self.by_id.setdefault(item, known)
        self.by_title.setdefault(title_hash(entry.facts.title), []).append(known)
        self.count.shown.add(paper)
        self.count.add("added")

    def _is_known(self, paper: int, entry: Entry) -> None:
        self.count.shown.add(paper)
        self.again[paper] = entry
        if not self.store:
            self._count_known(paper, better=False)

    def _count_known(self, paper: int, *, better: bool) -> None:
        hidden, trashed = self.state[paper]
        if hidden:
            self.count.add("added")
        elif trashed:
            self.count.skip(self.again[paper], "in the Trash")
        else:
            self.count.add("updated" if better else "already_there")

    def _insert_new(self) -> None:
        said = {paper: voices.said(entry) for paper, entry in self.new.items()}
        resolved = {paper: voices.resolve(self._claims(values)) for paper, values in said.items()}
        self._insert("paper", (self._paper_row(paper, values) for paper, values in resolved.items()))
        self._insert("paper_text", ({"paper_id": paper, **text_columns(v)} for paper, v in resolved.items()))
        self._insert("state", (self._state_row(paper, values) for paper, values in resolved.items()))
        self.sql.executemany(
            "INSERT OR IGNORE INTO identifier VALUES (?, ?, ?)",
            [(*item, paper) for paper, entry in self.new.items() for item in entry.identifiers],
        )
        self._insert("sighting", (self._sighting_row(p, e, mask(said[p])) for p, e in self.new.items()))

    def _meet_again(self) -> None:
        """Note that known papers were seen, with what is said otherwise, and resolve them anew."""
        for paper, entry in self.again.items():
            said = voices.said(entry)
            agreed = [name for name, value in said.items() if self.values[paper].get(name) == value]
            self._insert("sighting", [self._sighting_row(paper, entry, mask(agreed))])
            self.sql.executemany(
                "INSERT INTO claim(paper_id, snapshot_id, field, value) VALUES (?, ?, ?, ?)",
                [
                    (paper, self.snapshot, voices.FIELDS.index(name), voices.encode(value))
                    for name, value in said.items()
                    if name not in agreed
                ],
            )
        better = settle(self.sql, self.again)
        for paper in self.again:
            self._count_known(paper, better=paper in better)

    def _claims(self, values: voices.Values) -> Iterator[voices.Claim]:
        voice = voices.Voice(self.snapshot, 0, self.day)
        return (voices.Claim(voice, name, value) for name, value in values.items())

    def _paper_row(self, paper: int, values: voices.Values) -> dict[str, Any]:
        entry = self.new[paper]
        return {
            "id": paper,
            "uid": uuid.uuid4().hex,
            **paper_columns(values),
            "upvotes": entry.upvotes,
            "comments": entry.comments,
            "snapshot_id": self.snapshot,
            "added_at": self.now,
        }

    def _state_row(self, paper: int, values: voices.Values) -> dict[str, Any]:
        published = values.get("published")
        return {
            "paper_id": paper,
            "hidden": 0,
            "trashed": 0,
            "status": 0,
            "starred": 0,
            "seen": 0,
            "order_on": published.on if published else self.day,
            "added_in": self.snapshot,
            "rev": 0,
            "updated_at": 0.0,
        }

    def _sighting_row(self, paper: int, entry: Entry, agrees: int) -> dict[str, Any]:
        return {
            "snapshot_id": self.snapshot,
            "paper_id": paper,
            "rank": entry.rank,
            "upvotes": entry.upvotes,
            "comments": entry.comments,
            "line": entry.line,
            "agrees": agrees,
        }

    def _insert(self, table: str, rows: Any) -> None:
        rows = list(rows)
        if rows:
            names = list(rows[0])
            marks = ", ".join("?" for _ in names)
            self.sql.executemany(
                f"INSERT INTO {table}({', '.join(names)}) VALUES ({marks})", [tuple(row.values()) for row in rows]
            )


_BY_ID = """
SELECT i.scheme, i.value, i.paper_id FROM json_each(?) j
JOIN identifier i ON i.scheme = json_extract(j.value, '$[0]') AND i.value = json_extract(j.value, '$[1]')
"""
_BY_TITLE = "SELECT title_hash, id FROM paper WHERE title_hash IN (SELECT value FROM json_each(?)) ORDER BY id"
_STATE = "SELECT paper_id, hidden, trashed FROM state WHERE paper_id IN (SELECT value FROM json_each(?))"


def _next_id(sql: sqlite3.Connection) -> int:
    row = sql.execute("SELECT seq FROM sqlite_sequence WHERE name = 'paper'").fetchone()
    return int(row[0]) + 1 if row else 1


def _known(paper: int, values: voices.Values) -> Known:
    published = values.get("published")
    return Known(
        id=paper,
        title=values["title"],
        identifiers=frozenset(Identifier(*item) for item in values.get("identifiers", ())),
        authors=values.get("authors", ()),
        published_on=published.on if published else None,
        abstract=values.get("abstract", ("", False))[0],
    )


def _blank_receipt(snapshot: Snapshot, reading: Reading, repeated: int | None) -> FileReceipt:
    return FileReceipt(
        name=snapshot.name,
        format=reading.format,
        source=reading.source,
        captured_on=reading.captured_on.isoformat(),
        captured_on_from=reading.captured_on_from.value,
        entries=len(reading.entries) + len(reading.skipped),
        skipped=reading.skipped,
        not_understood=reading.not_understood,
        warnings=reading.warnings,
        snapshot_id=repeated,
    )


def _chunks(entries: Sequence[Entry]) -> Iterator[Sequence[Entry]]:
    for start in range(0, len(entries), CHUNK):
        yield entries[start : start + CHUNK]
