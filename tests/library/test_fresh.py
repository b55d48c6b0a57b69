"""Papers that nobody has shown before take a short way into the library: it must lead to the same rows."""

import sqlite3
from typing import Any

from hypothesis import example, given
from hypothesis import strategies as st

from readerapp.library import Library, facts
from readerapp.library.settle import claims_of
from readerapp.model import claims
from readerapp.model.entry import Day, DayFrom, Entry, Facts, Identifier, Link, LinkKind
from tests.laws import examples
from tests.library.world import DAY, bring, entry, fresh, page

_texts = st.sampled_from(["", "a", "Études: $x$ \\alpha", "∞", "two  words\n"])
_names = st.lists(st.sampled_from(["Ann Li", "Bö Xu", 'Q "Z" R', "D", "E", "F"]), max_size=6).map(tuple)
_days = st.none() | st.builds(Day, st.sampled_from(["2021", "2021-06-18"]), st.sampled_from(DayFrom))
_links = st.lists(
    st.builds(Link, st.sampled_from(LinkKind), st.sampled_from(["https://a.org", "https://b.org"])),
    max_size=3,
).map(tuple)
_extra = st.lists(
    st.tuples(st.sampled_from(["language", "version", claims.MORE_AUTHORS]), _texts), max_size=3
).map(tuple)
_ids = st.lists(
    st.sampled_from(
        [Identifier("arxiv", "2101.00001"), Identifier("doi", "10.1/x"), Identifier("pmid", "7")]
    ),
    max_size=3,
).map(tuple)
_facts = st.builds(
    Facts,
    title=st.sampled_from(["A title", "Ünder $x$", "UPPER_case", "∞ "]),
    authors=_names,
    author_count=st.none() | st.integers(0, 9),
    organisation=st.none() | _texts,
    abstract=_texts,
    abstract_cut=st.booleans(),
    summary=_texts,
    published=_days,
    updated=_days,
    venue=st.none() | _texts,
    categories=_names,
    links=_links,
    comment=_texts,
    extra=_extra,
)
_counts = st.none() | st.integers(0, 99)
_entries = st.builds(
    Entry, _facts, st.just(1), line=_counts, identifiers=_ids, upvotes=_counts, comments=_counts
)


@given(_entries)
@example(entry("Only a title"))
@examples(60)
def test_the_rows_are_those_of_the_long_way(shown: Entry) -> None:
    said = claims.said(shown)
    values = claims.alone(said)
    with fresh() as library:
        bring(library, page(shown))
        ranked = page(shown).entries[0]
        reader = library._database.reader()
        tables = ("paper", "paper_text", "state", "sighting")
        paper, text, state, sighting = (_row(reader, table) for table in tables)
        assert _part(paper, facts.paper_columns(values)) == facts.paper_columns(values)
        assert _part(text, facts.text_columns(values)) == facts.text_columns(values)
        assert state["has"] == facts.has(values)
        assert state["order_on"] == (values["published"].on if "published" in values else DAY)
        agreed = facts.agreed(said, values)
        assert sighting["agrees"] == facts.mask(agreed)
        otherwise = {name: value for name, value in said.items() if name not in agreed}
        assert dict(reader.execute("SELECT field, value FROM claim")) == claims_of(otherwise)
        for row in (paper, sighting):
            assert (row["upvotes"], row["comments"]) == (shown.upvotes, shown.comments)
        assert (sighting["rank"], sighting["line"]) == (ranked.rank, ranked.line)
        ids = reader.execute("SELECT scheme, value FROM identifier ORDER BY scheme, value").fetchall()
        assert tuple(ids) == values.get("identifiers", ())


def test_every_paper_has_a_name_of_its_own(library: Library) -> None:
    bring(library, page(*(f"Paper number {number}" for number in range(600))))
    uids = [row[0] for row in library._database.reader().execute("SELECT uid FROM paper")]
    assert len(set(uids)) == 600
    assert {len(uid) for uid in uids} == {16}


def _row(reader: sqlite3.Connection, table: str) -> dict[str, Any]:
    """The only row of a table."""
    cursor = reader.execute(f"SELECT * FROM {table}")
    (row,) = cursor.fetchall()
    return dict(zip((column[0] for column in cursor.description), row, strict=True))


def _part(row: dict[str, Any], wanted: dict[str, Any]) -> dict[str, Any]:
    return {name: row[name] for name in wanted}
