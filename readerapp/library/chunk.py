"""Some thousand entries of a snapshot, decided and stored inside one transaction."""

import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from readerapp.library import facts, merging
from readerapp.library.collector import without_collector
from readerapp.library.decide import Known, known_from, match, proved, rank
from readerapp.library.fresh import FreshRows
from readerapp.library.id_set import IdSet
from readerapp.library.patches import Recorder, log_marks
from readerapp.library.settle import INSERT_CLAIM, claims_of, settle
from readerapp.model import claims as voices
from readerapp.model.claims import Values
from readerapp.model.entry import Entry, Identifier, Skipped
from readerapp.model.identity import fold_title, title_hash

IN_TRASH = "in the Trash"


_Met = Known | int
"""A paper that an entry may show; of one that is new in this chunk only its id."""


@dataclass(slots=True)
class Count:
    """What came of the entries so far, which papers this snapshot has shown, and the keys it gives them."""

    added: int = 0
    updated: int = 0
    already_there: int = 0
    merged: int = 0
    skipped: list[Skipped] = field(default_factory=list)
    keys: list[tuple[str, int]] = field(default_factory=list)
    shown: IdSet = field(default_factory=IdSet)

    def skip(self, entry: Entry, reason: str) -> None:
        self.skipped.append(Skipped(entry.facts.title, reason, entry.line))


def without_title(entry: Entry) -> bool:
    """True if nothing tells this entry from others."""
    return not entry.identifiers and not fold_title(entry.facts.title)


class Chunk:
    """Decide for each entry which paper it is; then store the new ones, and settle the known ones."""

    def __init__(self, sql: sqlite3.Connection, snapshot: int, day: str, count: Count) -> None:
        self.sql = sql
        self.snapshot = snapshot
        self.day = day
        self.count = count
        self.new: dict[int, Entry] = {}
        self.rows = FreshRows(snapshot, day)
        self.again: dict[int, Entry] = {}
        self.united: dict[int, Known] = {}
        self.merges: list[tuple[int, int]] = []
        self.proofs: set[int] = set()

    def run(self, entries: Sequence[Entry]) -> set[int]:
        """Returns the ids of the papers that are new, were seen again or merged."""
        with without_collector():
            self._know(entries)
            for entry, number in zip(entries, self.hashes, strict=True):
                self._decide(entry, number)
            self.rows.store(self.sql)
        if self.again or self.merges:
            self._meet_again()
        return {*self.new, *self.again, *(paper for both in self.merges for paper in both)}

    # --- deciding ----------------------------------------------------------------------------

    def _know(self, entries: Sequence[Entry]) -> None:
        """Fetch every paper that one of these entries might show."""
        wanted = json.dumps([item for entry in entries for item in entry.identifiers])
        self.hashes = [title_hash(entry.facts.title) for entry in entries]
        by_id = self.sql.execute(_BY_ID, (wanted,)).fetchall()
        by_title = self.sql.execute(_BY_TITLE, (json.dumps(self.hashes),)).fetchall()
        renamed = self._renamed({title_hash(entry.facts.title) for entry in entries})
        ids = sorted({row[-1] for row in (*by_id, *by_title)} | {row[1] for row in (*by_title, *renamed)})
        rows = self.sql.execute(_STATE, (json.dumps(ids),))
        self.state = {paper: (bool(hidden), bool(trashed)) for paper, hidden, trashed in rows}
        self.values = facts.load(self.sql, ids)
        self.known = known = {
            paper: known_from(paper, values, self.state[paper][0]) for paper, values in self.values.items()
        }
        self.by_id: dict[Identifier, _Met] = {
            Identifier(scheme, value): known[paper] for scheme, value, paper in by_id
        }
        self.by_title: dict[int, list[_Met]] = {}
        for number, kept, paper in by_title:
            there = known[paper] if kept == paper else replace(known[kept], title=known[paper].title)
            self.by_title.setdefault(number, []).append(there)
        for number, paper, title in renamed:
            self.by_title.setdefault(number, []).append(replace(known[paper], title=title))
        self.next_id = self.sql.execute(_NEXT_ID).fetchone()[0]

    def _renamed(self, hashes: set[int]) -> list[tuple[int, int, str]]:
        """Papers to which the reader gave another title, under the titles that sources give them."""
        rows = ((paper, voices.decode("title", text)) for paper, text in self.sql.execute(_RENAMED))
        found = ((title_hash(title), paper, title) for paper, title in rows)
        return [each for each in found if each[0] in hashes]

    def _decide(self, entry: Entry, number: int) -> None:
        if without_title(entry):
            self.count.skip(entry, "no title")
            return
        by_id = [self._now(self.by_id[item]) for item in entry.identifiers if item in self.by_id]
        by_title = [self._now(met) for met in self.by_title.get(number, ())]
        found = match(entry, by_id, by_title) if by_id or by_title else None
        if found is None:
            self._is_new(entry, number)
        else:
            others = proved(entry, found, by_id, by_title)
            counts = any(not other.hidden for other in others) and not found.hidden
            if found.id not in self.count.shown:
                self.again[found.id] = entry
                self.proofs.update({found.id} if counts else ())
            elif counts:
                self.count.merged += 1
            else:
                self.count.already_there += 1  # the page shows it twice
            self._show(self._unite(found, others).id, entry)

    def _show(self, paper: int, entry: Entry) -> None:
        self.count.shown.add(paper)
        for item in entry.identifiers:
            self.by_id.setdefault(item, paper)
        self.count.keys += [(key, paper) for name, key in entry.facts.extra if name == "citation key"]

    def _now(self, met: _Met) -> Known:
        """What is known after the merges of this chunk; under the title by which it was found."""
        known = self._known(met) if isinstance(met, int) else met
        united = self.united.get(known.id)
        return replace(united, title=known.title) if united else known

    def _known(self, paper: int) -> Known:
        """Of a paper that is new in this chunk: asked of few, so not made before."""
        if paper not in self.known:
            self.known[paper] = known_from(paper, voices.said(self.new[paper]))
        return self.known[paper]

    def _unite(self, found: Known, others: list[Known]) -> Known:
        one, *rest = sorted((found, *others), key=rank)
        for other in rest:
            one = self._unite_two(one, other)
            self.count.shown.add(other.id)
        return one

    def _unite_two(self, keep: Known, gone: Known) -> Known:
        one = replace(
            keep,
            identifiers=keep.identifiers | gone.identifiers,
            authors=keep.authors or gone.authors,
            published_on=keep.published_on or gone.published_on,
            abstract=keep.abstract or gone.abstract,
        )
        self.merges.append((keep.id, gone.id))
        gone_before = [paper for paper, known in self.united.items() if known.id == gone.id]
        self.united.update(dict.fromkeys((keep.id, gone.id, *gone_before), one))
        return one

    def _is_new(self, entry: Entry, number: int) -> None:
        paper, self.next_id = self.next_id, self.next_id + 1
        self.new[paper] = entry
        self.rows.add(paper, entry, number)
        self.count.added += 1
        self.by_title.setdefault(number, []).append(paper)
        self._show(paper, entry)

    # --- storing -----------------------------------------------------------------------------

    def _meet_again(self) -> None:
        """Note that known papers were seen, with what is said otherwise, and resolve them anew."""
        said = {paper: voices.said(entry) for paper, entry in self.again.items()}
        self._insert_sightings(self.again, said, self.values)
        self._merge()
        better = settle(self.sql, self.again)
        improved: list[tuple[int, int]] = []
        for paper, entry in self.again.items():
            hidden, trashed = self.state[paper]
            if paper in self.proofs:
                self.count.merged += 1
            elif hidden:
                self.count.added += 1
            elif trashed:
                self.count.skip(entry, IN_TRASH)
            elif paper in better:
                self.count.updated += 1
                improved.append((self.snapshot, paper))
            else:
                self.count.already_there += 1
        self.sql.executemany("INSERT OR IGNORE INTO improved VALUES (?, ?)", improved)

    def _merge(self) -> None:
        """Now that all sightings are noted: who speaks for whom may change."""
        for keep, gone in self.merges:
            recorder = Recorder(self.sql)
            merging.unite(recorder, keep, gone)
            log_marks(self.sql, recorder.patch)
            merging.note(self.sql, gone, self.snapshot, recorder.patch)

    def _insert_sightings(
        self, entries: dict[int, Entry], said: dict[int, Values], values: dict[int, Values]
    ) -> None:
        agreed = {paper: facts.agreed(said[paper], values[paper]) for paper in entries}
        rows = (
            self._sighting_row(paper, entry, facts.mask(agreed[paper])) for paper, entry in entries.items()
        )
        self._insert("sighting", rows)
        self.sql.executemany(INSERT_CLAIM, self._otherwise(said, agreed))

    def _otherwise(
        self, said: dict[int, Values], agreed: dict[int, list[str]]
    ) -> Iterator[tuple[int, int, int, str]]:
        for paper, each in said.items():
            if len(agreed[paper]) < len(each):
                other = {name: value for name, value in each.items() if name not in agreed[paper]}
                yield from ((paper, self.snapshot, number, text) for number, text in claims_of(other).items())

    def _sighting_row(self, paper: int, entry: Entry, agrees: int) -> facts.Row:
        return {
            "snapshot_id": self.snapshot,
            "paper_id": paper,
            "rank": entry.rank,
            "upvotes": entry.upvotes,
            "comments": entry.comments,
            "line": entry.line,
            "agrees": agrees,
        }

    def _insert(self, table: str, rows: Iterable[facts.Row]) -> None:
        rest = iter(rows)
        first = next(rest, None)
        if first is None:
            return
        marks = ", ".join("?" for _ in first)
        statement = f"INSERT INTO {table}({', '.join(first)}) VALUES ({marks})"
        self.sql.execute(statement, tuple(first.values()))
        self.sql.executemany(statement, (tuple(row.values()) for row in rest))


_BY_ID = """
SELECT i.scheme, i.value, i.paper_id FROM json_each(?) j
JOIN identifier i ON i.scheme = json_extract(j.value, '$[0]') AND i.value = json_extract(j.value, '$[1]')
"""
_BY_TITLE = """
SELECT p.title_hash, coalesce(p.merged_into, p.id), p.id FROM paper p
WHERE p.title_hash IN (SELECT value FROM json_each(?))
"""
_RENAMED = """
SELECT DISTINCT o.paper_id, c.value FROM correction o
JOIN claim c ON c.paper_id = o.paper_id AND c.field = o.field WHERE o.field = 0
"""
_STATE = "SELECT paper_id, hidden, trashed FROM json_each(?) JOIN state ON paper_id = value"
_NEXT_ID = "SELECT coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'paper'), 0) + 1"
