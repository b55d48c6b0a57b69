"""Keep a paper equal to what its sources say: expand their claims, resolve, write back what differs.

A sighting stores in one integer (`agrees`) on which fields it says what the paper says; only other
values are rows of `claim`. So a paper seen once, or seen alike, costs no row at all, and yet every
voice can be heard again when a snapshot comes or goes. Where papers were merged, the sightings of
all of them speak for the one that is kept: `agrees` compares with that one.

A paper is a function of its sightings alone, whatever the order in which they came.
"""

import json
import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from readerapp.library import facts, search
from readerapp.model import claims as voices
from readerapp.model.claims import FIELDS, Claim, Values, Voice
from readerapp.model.entry import Identifier

PORTION = 500
_INDEXED = ("title", "authors", "abstract")

Standing = tuple[Any, ...]
"""upvotes, comments, snapshot_id; hidden, order_on, added_in, has: columns of `paper`, then of `state`."""


@dataclass(slots=True)
class _Sighting:
    voice: Voice
    rank: int
    active: bool
    upvotes: int | None
    comments: int | None
    agrees: int
    said: Values = field(default_factory=dict)
    otherwise: dict[int, str] = field(default_factory=dict)


_Sightings = dict[int, dict[tuple[int, int], _Sighting]]
"""By paper, then by snapshot and the paper that it showed."""


def settle(
    sql: sqlite3.Connection, papers: Iterable[int], *, ids_stay: bool = False
) -> dict[int, tuple[str, ...]]:
    """Resolve these papers anew from their active snapshots; for a merged one, the paper that is kept.

    Returns the fields that were filled or bettered, for each paper where any was. A paper that no
    active snapshot shows is hidden, unless the reader has marked it. Where `ids_stay`, no paper takes an
    id that it names and has not had: who came first is not asked again.
    """
    changed: dict[int, tuple[str, ...]] = {}
    for portion in _portions(_roots(sql, papers)):
        changed |= _Portion(sql, portion, ids_stay=ids_stay).run()
    return changed


def expand(sql: sqlite3.Connection, papers: Iterable[int]) -> None:
    """Write out all that is said of these papers: some of it is about to change. To be settled afterwards."""
    for portion in _portions(_roots(sql, papers)):
        _Portion(sql, portion).expand()


def release(sql: sqlite3.Connection, papers: Iterable[int]) -> None:
    """Write out all that is said of these papers, and take their ids from them: who speaks for whom is
    about to change. To be settled afterwards.
    """
    roots = _roots(sql, papers)
    expand(sql, roots)
    ids = (json.dumps(roots),)
    sql.execute("DELETE FROM identifier WHERE paper_id IN (SELECT value FROM json_each(?))", ids)


def _roots(sql: sqlite3.Connection, papers: Iterable[int]) -> list[int]:
    """The papers that speak for these."""
    asked = set(papers)
    merged = dict(sql.execute(_MERGED, (json.dumps(list(asked)),)).fetchall()) if asked else {}
    return sorted(asked - merged.keys() | set(merged.values()))


class _Portion:
    """Some hundred papers: read at once, decided one by one, written at once."""

    def __init__(self, sql: sqlite3.Connection, papers: list[int], *, ids_stay: bool = False) -> None:
        self.sql = sql
        self.ids_stay = ids_stay
        self.before = facts.load(sql, papers)
        self.ids = json.dumps(list(self.before))
        self.merged: dict[int, int] = dict(sql.execute(_MEMBERS, (self.ids,)).fetchall())
        self.sightings = _load_sightings(sql, self.before, self.merged)
        self.standing: dict[int, Standing] = {row[0]: row[1:] for row in sql.execute(_STANDING, (self.ids,))}
        self.marked = {row[0] for row in sql.execute(_MARKED, {"ids": json.dumps(self._left_alone())})}
        self.own = _load_own(sql, self.ids)
        self.owners = _load_owners(sql, [*_said(self.sightings), *self.own.values()])
        self.values: dict[int, Values] = {}
        self.moved: dict[int, Standing] = {}

    def run(self) -> dict[int, tuple[str, ...]]:
        changed = {}
        for paper, before in self.before.items():
            after = self._believe(paper, before)
            self._stand(paper, after)
            if after is before:
                continue
            self.values[paper] = after
            if better := voices.improved(before, after):
                changed[paper] = better
        self._write()
        return changed

    def expand(self) -> None:
        """Let each sighting say explicitly what it says, agreeing with nobody."""
        self._write_voices({paper: {} for paper in self.before})

    def _left_alone(self) -> list[int]:
        """The papers that no active snapshot shows."""
        return [p for p, seen in self.sightings.items() if not any(s.active for s in seen.values())]

    def _heard(self, paper: int) -> list[_Sighting]:
        """Who counts: the active snapshots; all of them where a mark alone keeps the paper.

        A snapshot that showed a paper as two speaks where it showed it first.
        """
        everyone = self._all_heard(paper)
        return _each_snapshot_once(everyone) if self.merged else everyone

    def _all_heard(self, paper: int) -> list[_Sighting]:
        seen = self.sightings[paper].values()
        return [each for each in seen if each.active] or list(seen)

    def _believe(self, paper: int, before: Values) -> Values:
        """The paper's values now; `before` itself where all who speak agree with it, on all of it."""
        heard, own = self._heard(paper), self.own.get(paper, {})
        said = {name for each in heard for name in each.said}
        if before.get("author_count") == len(before.get("authors", ())):
            said.add("author_count")  # nobody need say it: the names are counted
        alike = not own and not any(each.otherwise for each in self.sightings[paper].values())
        if alike and said == before.keys():
            return before
        claims = [Claim(each.voice, name, value) for each in heard for name, value in each.said.items()]
        named = ((each.voice, each.said.get("identifiers")) for each in self._all_heard(paper))
        claims += [Claim(voice, "identifiers", value) for voice, value in named if value]
        after = voices.corrected(voices.resolve(claims), own)
        self._own(paper, after)
        written_out = any(not each.agrees for each in self.sightings[paper].values())
        return before if after == before and not written_out else after

    def _own(self, paper: int, values: Values) -> None:
        """Keep only identifiers that no other paper has: two papers never share a strong id."""
        named = values.pop("identifiers", ())
        for item in () if self.ids_stay else named:
            self.owners.setdefault(item, paper)
        mine = [item for item in named if self.owners.get(item) == paper]
        if mine:
            values["identifiers"] = tuple(mine)

    def _stand(self, paper: int, values: Values) -> None:
        """The newest counts, the day that lists are ordered by, and whether the paper is shown."""
        heard = self._heard(paper)
        first = min(heard, key=lambda each: (each.voice.captured_on, each.voice.snapshot_id))
        upvotes = _newest((each.voice, each.upvotes) for each in heard)
        comments = _newest((each.voice, each.comments) for each in heard)
        came_with = min(each.voice.snapshot_id for each in heard)
        published = values.get("published")
        hidden = int(not any(each.active for each in heard) and paper not in self.marked)
        day = published.on if published else first.voice.captured_on
        now = (upvotes, comments, came_with, hidden, day, came_with, facts.has(values))
        if now != self.standing.get(paper):
            self.moved[paper] = now

    def _write(self) -> None:
        old = [(p, search.text_of(self.sql, p)) for p in self._indexed_otherwise()]
        self.sql.executemany("INSERT INTO search_log(paper_id, old) VALUES (?, ?)", old)
        _update(self.sql, "paper", "id", {p: facts.paper_columns(v) for p, v in self.values.items()})
        _update(
            self.sql, "paper_text", "paper_id", {p: facts.text_columns(v) for p, v in self.values.items()}
        )
        self._write_identifiers()
        self._write_voices(self.values)
        self.sql.executemany(
            "UPDATE paper SET upvotes = ?, comments = ?, snapshot_id = ? WHERE id = ?",
            ((*now[:3], paper) for paper, now in self.moved.items()),
        )
        self.sql.executemany(
            "UPDATE state SET hidden = ?, order_on = ?, added_in = ?, has = ? WHERE paper_id = ?",
            ((*now[3:], paper) for paper, now in self.moved.items()),
        )

    def _indexed_otherwise(self) -> set[int]:
        """Papers of another text than the index knows, or of another day, by which it puts them in order."""
        moved = {p for p, now in self.moved.items() if p in self.standing and now[4] != self.standing[p][4]}
        return moved | {p for p, after in self.values.items() if self._reads_otherwise(p, after)}

    def _reads_otherwise(self, paper: int, after: Values) -> bool:
        return any(self.before[paper].get(name) != after.get(name) for name in _INDEXED)

    def _write_identifiers(self) -> None:
        gone: list[Identifier] = []
        new: list[tuple[str, str, int]] = []
        for paper, after in self.values.items():
            had, has = (set(values.get("identifiers", ())) for values in (self.before[paper], after))
            gone += had - has
            new += [(*item, paper) for item in sorted(has - had)]
        self.sql.executemany("DELETE FROM identifier WHERE scheme = ? AND value = ?", gone)
        self.sql.executemany("INSERT OR IGNORE INTO identifier VALUES (?, ?, ?)", new)

    def _write_voices(self, values: dict[int, Values]) -> None:
        """Note anew who agrees with these values, and what the others say; only where that differs."""
        masks: list[tuple[int, int, int]] = []
        gone: list[tuple[int, int]] = []
        new: list[tuple[int, int, int, str]] = []
        for root, after in values.items():
            for (snapshot, paper), each in self.sightings[root].items():
                agreed = facts.agreed(each.said, after)
                claims = claims_of({n: v for n, v in each.said.items() if n not in agreed})
                if facts.mask(agreed) != each.agrees:
                    masks.append((facts.mask(agreed), snapshot, paper))
                if claims != each.otherwise:
                    gone.append((paper, snapshot))
                    new += [(paper, snapshot, number, value) for number, value in claims.items()]
        self.sql.executemany("UPDATE sighting SET agrees = ? WHERE snapshot_id = ? AND paper_id = ?", masks)
        self.sql.executemany("DELETE FROM claim WHERE paper_id = ? AND snapshot_id = ?", gone)
        self.sql.executemany(INSERT_CLAIM, new)


INSERT_CLAIM = "INSERT INTO claim(paper_id, snapshot_id, field, value) VALUES (?, ?, ?, ?)"


def claims_of(said: Values) -> dict[int, str]:
    """Values as the numbers and texts of `claim`."""
    return {FIELDS.index(name): voices.encode(value) for name, value in said.items()}


_MERGED = """
SELECT p.id, p.merged_into FROM json_each(?) j JOIN paper p ON p.id = j.value WHERE p.merged_into IS NOT NULL
"""
_MEMBERS = "SELECT id, merged_into FROM paper WHERE merged_into IN (SELECT value FROM json_each(?))"
_SIGHTINGS = """
SELECT g.paper_id, g.snapshot_id, g.rank, g.upvotes, g.comments, g.agrees,
       n.authority, n.captured_on, n.withdrawn
FROM json_each(?) j JOIN sighting g ON g.paper_id = j.value JOIN snapshot n ON n.id = g.snapshot_id
"""
_CLAIMS = """
SELECT c.paper_id, c.snapshot_id, c.field, c.value FROM json_each(?) j JOIN claim c ON c.paper_id = j.value
"""
_STANDING = """
SELECT p.id, p.upvotes, p.comments, p.snapshot_id, s.hidden, s.order_on, s.added_in, s.has
FROM json_each(?) j JOIN paper p ON p.id = j.value JOIN state s ON s.paper_id = p.id
"""
_OWNERS = """
SELECT i.scheme, i.value, i.paper_id FROM json_each(?) j
JOIN identifier i ON i.scheme = json_extract(j.value, '$[0]') AND i.value = json_extract(j.value, '$[1]')
"""
_CORRECTIONS = """
SELECT c.paper_id, c.field, c.value FROM json_each(?) j JOIN correction c ON c.paper_id = j.value
"""
_MARKED = """
SELECT value FROM json_each(:ids) WHERE
   value IN (SELECT s.paper_id FROM json_each(:ids) j JOIN state s ON s.paper_id = j.value
             WHERE s.status <> 0 OR s.starred OR s.trashed)
OR value IN (SELECT t.paper_id FROM json_each(:ids) j JOIN paper_tag t ON t.paper_id = j.value)
OR value IN (SELECT n.paper_id FROM json_each(:ids) j JOIN note n ON n.paper_id = j.value)
OR value IN (SELECT h.paper_id FROM json_each(:ids) j JOIN highlight h ON h.paper_id = j.value)
OR value IN (SELECT k.paper_id FROM json_each(:ids) j JOIN citation_key k ON k.paper_id = j.value
             WHERE k.snapshot_id IS NULL)
OR value IN (SELECT c.paper_id FROM json_each(:ids) j JOIN correction c ON c.paper_id = j.value)
OR value IN (SELECT c.paper_id FROM json_each(:ids) j JOIN citation_mark c ON c.paper_id = j.value)
"""


def marked(sql: sqlite3.Connection, papers: Iterable[int]) -> set[int]:
    """Those of these papers that the reader has marked: status, star, Trash, tag, note, highlight, key."""
    return {row[0] for row in sql.execute(_MARKED, {"ids": json.dumps(list(papers))})}


def _load_sightings(sql: sqlite3.Connection, before: dict[int, Values], merged: dict[int, int]) -> _Sightings:
    """All that speak for these papers, with those merged into them."""
    found: _Sightings = {paper: {} for paper in before}
    roots = {paper: paper for paper in before} | merged
    everyone = (json.dumps(list(roots)),)
    for paper, snapshot, rank, upvotes, comments, agrees, *about in sql.execute(_SIGHTINGS, everyone):
        values = before[roots[paper]]
        said = {name: values[name] for bit, name in enumerate(FIELDS) if agrees >> bit & 1 and name in values}
        authority, day, withdrawn = about
        voice = Voice(snapshot, authority, day)
        sighting = _Sighting(voice, rank, not withdrawn, upvotes, comments, agrees, said)
        found[roots[paper]][snapshot, paper] = sighting
    for paper, snapshot, number, value in sql.execute(_CLAIMS, everyone):
        sighting = found[roots[paper]][snapshot, paper]
        sighting.otherwise[number] = value
        sighting.said[FIELDS[number]] = voices.decode(FIELDS[number], value)
    return found


def together(sql: sqlite3.Connection, papers: list[int]) -> Values:
    """What would be believed of these papers if they were one."""
    portion = _Portion(sql, papers)
    everyone = [each for paper in papers for each in portion.sightings[paper].values()]
    heard = _each_snapshot_once([each for each in everyone if each.active] or everyone)
    own = {name: value for paper in reversed(papers) for name, value in portion.own.get(paper, {}).items()}
    claims = [Claim(each.voice, name, value) for each in heard for name, value in each.said.items()]
    return voices.corrected(voices.resolve(claims), own)


def _each_snapshot_once(everyone: list[_Sighting]) -> list[_Sighting]:
    """A snapshot that showed a paper as two speaks where it showed it first."""
    heard: dict[int, _Sighting] = {}
    for each in everyone:
        first = heard.setdefault(each.voice.snapshot_id, each)
        if each.rank < first.rank:
            heard[each.voice.snapshot_id] = each
    return list(heard.values())


def _load_own(sql: sqlite3.Connection, papers: str) -> dict[int, Values]:
    """The reader's own words on these papers."""
    found: dict[int, Values] = {}
    for paper, number, text in sql.execute(_CORRECTIONS, (papers,)):
        found.setdefault(paper, {})[FIELDS[number]] = voices.decode(FIELDS[number], text)
    return found


def _said(sightings: _Sightings) -> Iterator[Values]:
    return (each.said for seen in sightings.values() for each in seen.values())


def _load_owners(sql: sqlite3.Connection, said: Iterable[Values]) -> dict[Identifier, int]:
    wanted = json.dumps(sorted({item for values in said for item in values.get("identifiers") or ()}))
    return {Identifier(scheme, value): paper for scheme, value, paper in sql.execute(_OWNERS, (wanted,))}


def _newest(counts: Iterable[tuple[Voice, int | None]]) -> int | None:
    """The count of the newest page that gives one; of several on one day, the best source's."""
    known = [(voice.captured_on, voice.authority, count) for voice, count in counts if count is not None]
    return max(known)[2] if known else None


def _update(sql: sqlite3.Connection, table: str, key: str, rows: dict[int, facts.Row]) -> None:
    if rows:
        columns = next(iter(rows.values()))
        assignments = ", ".join(f"{name} = ?" for name in columns)
        values = ((*row.values(), paper) for paper, row in rows.items())
        sql.executemany(f"UPDATE {table} SET {assignments} WHERE {key} = ?", values)


def _portions(papers: list[int]) -> Iterator[list[int]]:
    for start in range(0, len(papers), PORTION):
        yield papers[start : start + PORTION]
