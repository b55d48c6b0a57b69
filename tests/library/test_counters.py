"""The counts of the sidebar are kept, not counted: whatever happens, they are what their queries find."""

import random
import sqlite3
from contextlib import closing

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readerapp.library import Library, counters, open_library
from readerapp.library.ledger import LOGS
from readerapp.model import edits
from readerapp.model.lists import Sidebar
from readerapp.model.paper import Status
from tests.laws import examples
from tests.library import test_undo_laws as histories
from tests.library.world import bring, entry, fresh, ids, page, reopened

SHELVES = {
    "inbox": "is:inbox",
    "to-read": "is:to-read",
    "done": "is:done",
    "dismissed": "is:dismissed",
    "starred": "is:starred",
    "unseen": "is:unseen",
    "all": "",
    "trash": "is:trashed",
}


def found(library: Library) -> tuple[dict[str, int], dict[str, int], dict[int, int]]:
    """How many papers each line of the sidebar finds when it is clicked."""
    sidebar = library.sidebar()
    shelves = {name: len(ids(library, query)) for name, query in SHELVES.items()}
    tags = {tag.name: len(ids(library, f'tag:"{tag.name}"')) for tag in sidebar.tags}
    snapshots = {each.id: len(ids(library, f"snapshot:{each.id}")) for each in sidebar.snapshots}
    return shelves, tags, snapshots


def shown(sidebar: Sidebar) -> tuple[dict[str, int], dict[str, int], dict[int, int]]:
    tags = {tag.name: tag.papers for tag in sidebar.tags}
    return sidebar.shelves, tags, {each.id: each.papers for each in sidebar.snapshots}


def assert_right(library: Library) -> None:
    assert shown(library.sidebar()) == found(library)
    with closing(sqlite3.connect(library.folder / "library.sqlite")) as reader:
        assert counters.are_right(reader)


def _step(chance: random.Random, library: Library) -> None:
    roll = chance.random()
    if roll < 0.2:
        library.undo()
    elif roll < 0.3:
        library.redo()
    elif roll < 0.38:
        importer, made = library.begin_import(), histories._page(chance)
        importer.add(made.snapshot, made.reading)
        importer.cancel()
    else:
        histories._act(chance, library)


@examples(6, slow=150)
@given(st.integers(0, 2**32))
def test_whatever_happens_each_line_counts_what_its_query_finds(seed: int) -> None:
    chance = random.Random(seed)
    with fresh() as library:
        for _ in range(30):
            _step(chance, library)
            assert_right(library)


def test_a_merged_paper_counts_for_the_snapshot_that_showed_only_the_other(library: Library) -> None:
    bring(library, page(entry("One", "arxiv:2501.00001"), day="2025-12-01"))
    bring(library, page(entry("Another", "arxiv:2501.00002"), day="2025-12-02"))
    keep, gone = sorted(ids(library))
    library.apply(edits.MergePapers(keep, gone))
    assert [each.papers for each in library.sidebar().snapshots] == [1, 1]
    library.apply(edits.SetTrashed((keep,), trashed=True))
    assert [each.papers for each in library.sidebar().snapshots] == [0, 0]
    assert_right(library)
    library.undo()
    library.undo()
    assert_right(library)


def test_a_tag_counts_each_paper_below_it_once(library: Library) -> None:
    bring(library, page("A", "B", "C"))
    a, b, c = sorted(ids(library))
    library.apply(edits.AddTag((a, b), "ml/nlp"))
    library.apply(edits.AddTag((b, c), "ml/vision"))
    assert {tag.name: tag.papers for tag in library.sidebar().tags} == {
        "ml": 3,
        "ml/nlp": 2,
        "ml/vision": 2,
    }
    library.apply(edits.RenameTag("ml/nlp", "language"))
    assert {tag.name: tag.papers for tag in library.sidebar().tags} == {
        "language": 2,
        "ml": 2,
        "ml/vision": 2,
    }
    assert_right(library)


def test_a_transaction_that_fails_counts_for_nothing(library: Library) -> None:
    bring(library, page("A", "B"))
    before = library.sidebar()
    with pytest.raises(sqlite3.OperationalError), library._writing() as write:
        write.sql.execute("UPDATE state SET starred = 1").execute("no statement")
    with library._writing() as write:
        assert all(write.sql.execute(f"SELECT count(*) FROM {log}").fetchone() == (0,) for log in LOGS)
    assert library.sidebar() == before
    assert_right(library)


def test_counting_is_no_matter_of_how_many_papers_there_are(library: Library) -> None:
    """The sidebar reads no table that has a row for each paper, nor does an edit of one paper."""
    bring(library, page(*(f"Paper {number}" for number in range(30))))
    asked: list[str] = []
    reader = library._database.reader()
    reader.set_trace_callback(asked.append)
    library.sidebar()
    reader.set_trace_callback(None)
    assert len(asked) == 3
    assert not any(f"FROM {table}" in each for each in asked for table in ("state", "paper", "sighting"))


def test_wrong_counters_are_told_of_and_counted_anew(library: Library) -> None:
    bring(library, page("A", "B"))
    library.apply(edits.SetStatus(tuple(ids(library)[:1]), Status.DONE))
    library.close()
    with closing(sqlite3.connect(library.folder / "library.sqlite")) as spoiler:
        spoiler.execute("UPDATE counter SET papers = papers + 7")
        spoiler.commit()
    library = open_library(library.folder)
    assert library.sidebar().shelves["all"] == 16
    health = library.check()
    assert health.integrity == "ok"
    assert health.problems == ("The counts of the sidebar were wrong. They have been counted anew.",)
    assert_right(library)
    assert library.check().problems == ()
    reopened(library).close()
