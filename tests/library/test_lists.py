"""Lists and the sidebar: counts are what the lists hold, orders are right, no list reads too much."""

import random
import sqlite3
from typing import Any

import pytest

from readerapp.library import Library, lists
from readerapp.model import edits
from readerapp.model.entry import Day
from readerapp.model.lists import Sort
from readerapp.model.paper import Status
from readerapp.model.query import parse
from tests.library.world import bring, entry, ids, page, titles

SHELVES = {
    "inbox": "is:inbox",
    "to-read": "is:to-read",
    "starred": "is:starred",
    "all": "",
    "done": "is:done",
    "dismissed": "is:dismissed",
    "trash": "is:trashed",
    "unseen": "is:unseen",
}


def counts_are_lists(library: Library) -> None:
    sidebar = library.sidebar()
    assert set(sidebar.shelves) == set(SHELVES)
    for shelf, query in SHELVES.items():
        assert sidebar.shelves[shelf] == len(ids(library, query)), shelf
    for tag in sidebar.tags:
        assert tag.papers == len(ids(library, f'tag:"{tag.name}"')), tag.name
    for line in sidebar.snapshots:
        assert line.papers == len(ids(library, f"snapshot:{line.id}")), line.name


@pytest.mark.parametrize("seed", range(3))
def test_every_count_is_the_length_of_its_list(library: Library, seed: int) -> None:
    chance = random.Random(seed)
    counts_are_lists(library)
    for step in range(25):
        if step % 8 == 0:
            shown = [f"Title {chance.randrange(20)}" for _ in range(6)]
            bring(library, page(*shown, day=f"2025-12-{10 + step // 8}"))
        papers = tuple(chance.sample(ids(library) or [1], min(3, len(ids(library)) or 1)))
        choices: list[edits.Edit] = [
            edits.SetStatus(papers, chance.choice(list(Status))),
            edits.SetStarred(papers, True),
            edits.SetSeen(papers, True),
            edits.SetTrashed(papers, True),
            edits.AddTag(papers, chance.choice(["a", "a/b", "a/b/c", "ab", "A B"])),
        ]
        library.apply(chance.choice(choices))
        if chance.random() < 0.3:
            library.undo(chance.choice([None, *[a.id for a in library.history(50) if a.state == "done"]]))
        counts_are_lists(library)


def test_orders(library: Library) -> None:
    bring(
        library,
        page(
            entry("beta", authors=("Zoe",), published=Day("2025-03-01")),
            entry("Alpha", published=Day("2025-05")),
            entry("gamma", authors=("Ada",), published=Day("2024")),
        ),
    )
    bring(library, page("delta", "beta", day="2025-12-20"))
    assert titles(library, "", Sort.PUBLISHED) == ["delta", "Alpha", "beta", "gamma"]
    assert titles(library, "", Sort.PUBLISHED_UP) == ["gamma", "beta", "Alpha", "delta"]
    assert titles(library, "", Sort.TITLE) == ["Alpha", "beta", "delta", "gamma"]
    assert titles(library, "", Sort.TITLE_DOWN) == ["gamma", "delta", "beta", "Alpha"]
    assert titles(library, "", Sort.AUTHOR)[:2] == ["gamma", "beta"]
    assert titles(library, "", Sort.AUTHOR_DOWN)[:2] == ["beta", "gamma"]
    assert titles(library, "", Sort.ADDED)[0] == "delta"
    assert titles(library, "", Sort.ADDED_UP)[-1] == "delta"
    assert titles(library, "snapshot:2", Sort.RANK) == ["delta", "beta"]
    assert titles(library, "snapshot:1", Sort.RANK) == ["beta", "Alpha", "gamma"]
    assert titles(library, "a* OR b* snapshot:1", Sort.RANK)


def test_the_trash_is_left_out_unless_asked_for(library: Library) -> None:
    bring(library, page("One", "Two"))
    library.apply(edits.SetTrashed(tuple(ids(library, "one")), True))
    assert titles(library) == ["Two"]
    assert titles(library, "is:trash") == ["One"]
    assert titles(library, "one") == []
    assert titles(library, "one is:trashed") == ["One"]
    assert titles(library, "-is:trashed") == ["Two"]


def test_rows_come_in_the_order_asked_without_those_that_are_gone(library: Library) -> None:
    bring(library, page("One", "Two", "Three"))
    _, two, three = sorted(ids(library))
    library.apply(edits.SetNote((two,), "## A heading\nmore"))
    library.apply(edits.AddTag((two,), "ml"))
    rows = library.rows([three, 99, two, three])
    assert [row.title for row in rows] == ["Three", "Two", "Three"]
    assert rows[1].note_line == "A heading"
    assert rows[1].tags[0].name == "ml"
    assert library.rows([]) == []


def test_a_row_has_four_authors_and_all_are_counted(library: Library) -> None:
    names = tuple(f"Person {number}" for number in range(9))
    bring(library, page(entry("One", authors=names)))
    (row,) = library.rows(ids(library))
    assert row.authors == names[:4]
    assert row.author_count == 9
    assert not row.incomplete


def test_rows_of_a_running_import_are_marked(library: Library) -> None:
    importer = library.begin_import()
    running = page("One")
    importer.add(running.snapshot, running.reading)
    assert library.rows(ids(library))[0].incomplete
    importer.finish("Import")
    assert not library.rows(ids(library))[0].incomplete


@pytest.mark.parametrize("number", [1, 50, 400])
def test_a_page_of_rows_takes_two_statements_however_long(library: Library, number: int) -> None:
    bring(library, page(*(f"Title {each}" for each in range(number))))
    library.apply(edits.AddTag(tuple(ids(library)), "ml"))
    wanted = ids(library)
    reader = library._database.reader()
    statements: list[str] = []
    reader.set_trace_callback(statements.append)
    assert len(library.rows(wanted)) == number
    reader.set_trace_callback(None)
    assert len(statements) == 2


PLANS = {
    "": "state_all",
    "is:inbox": "state_shelf",
    "is:to-read": "state_shelf",
    "is:done": "state_shelf",
    "is:dismissed": "state_shelf",
    "is:trashed": "state_all",
    "is:unseen": "state_all",
    "is:starred": "state_star",
}


@pytest.mark.parametrize(("query", "index"), PLANS.items())
def test_a_shelf_is_read_from_its_index_in_order(library: Library, query: str, index: str) -> None:
    bring(library, page(*(f"Title {each}" for each in range(300))))
    for paper, status in zip(ids(library), Status, strict=False):  # of an empty shelf nothing is read
        library.apply(edits.SetStatus((paper,), status))
    library.apply(edits.SetStarred(tuple(ids(library)[5:6]), starred=True))
    library.apply(edits.SetTrashed(tuple(ids(library)[6:7]), trashed=True))
    plan = _plan(library._database.reader(), query)
    assert any(index in line for line in plan), plan
    assert not any("TEMP B-TREE" in line for line in plan), plan
    small = ("(subquery", "counter")  # the gathering of the ids found, and the few counters
    tables = [line for line in plan if not any(each in line for each in small)]
    assert all(index in line for line in tables if line.startswith("SCAN")), plan


@pytest.mark.parametrize(
    "query", ["word", "word two", "tag:ml", "snapshot:1", "arxiv:2501.00001", "is:inbox word"]
)
def test_what_a_word_names_is_looked_up_by_id(library: Library, query: str) -> None:
    bring(library, page(*(f"Title {each}" for each in range(300))))
    plan = _plan(library._database.reader(), query)
    assert "SEARCH s USING INTEGER PRIMARY KEY (rowid=?)" in plan, plan
    assert not any(index in line for line in plan for index in ("state_all", "state_shelf")), plan


def _plan(reader: sqlite3.Connection, query: str) -> list[str]:
    found: list[str] = []
    statements: list[str] = []
    reader.set_trace_callback(statements.append)
    lists.find(reader, parse(query).tree, Sort.PUBLISHED)
    reader.set_trace_callback(None)
    for statement in (each for each in statements if not each.startswith("--")):  # those are of FTS5 itself
        rows: list[Any] = reader.execute(f"EXPLAIN QUERY PLAN {statement}").fetchall()
        found += [row[3] for row in rows]
    return found
