"""An answer that is brought up to date is the answer that the whole question would get."""

import random
import sqlite3
from array import array

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readerapp import tasks
from readerapp.library import Library, renewing
from readerapp.model import edits
from readerapp.model import query as queries
from readerapp.model.changes import EVERYTHING, Changes
from readerapp.model.entry import Day
from readerapp.model.lists import Sort
from readerapp.model.paper import Status
from tests.laws import examples
from tests.library import test_undo_laws as histories
from tests.library.world import bring, entry, fresh, ids, page

QUERIES = (
    *(
        "",
        "is:inbox",
        "is:starred",
        "-is:starred",
        "is:unseen",
        "is:trashed",
        "is:done",
        "tag:ml",
        "has:note",
    ),
    *("-tag:ml/nlp", "is:inbox OR is:starred", "(tag:ai OR has:note) -is:done", "is:inbox tag:ml"),
    *("has:abstract", "sheep", "is:duplicate", "added:7d", "snapshot:1"),
)
SORTS = list(Sort)


@examples(8, slow=200)
@given(st.integers(0, 2**32))
def test_after_any_history_it_is_what_the_question_gives_anew(seed: int) -> None:
    chance = random.Random(seed)
    with fresh() as library:
        held = {(query, sort): _asked(library, query, sort) for query in QUERIES for sort in SORTS}
        marked: frozenset[int] | None = frozenset()
        for _ in range(25):
            changes = _step(chance, library)
            known = marked is not None and changes.only_marks()
            marked = (marked or frozenset()) | (changes.papers or frozenset()) if known else None
            if chance.random() < 0.3:
                continue  # several changes until somebody asks
            for query, sort in chance.sample(list(held), 30):
                now = _asked(library, query, sort)
                before, held[query, sort] = held[query, sort], now
                if marked is not None:
                    found = tasks.find_again(library, query, sort, held=before, marked=marked)
                    assert list(found.ids) == list(now), (query, sort, marked)
            held = {each: _asked(library, *each) for each in held}
            marked = frozenset()


def _asked(library: Library, query: str, sort: Sort) -> "array[int]":
    return tasks.find(library, query, sort).ids


def _step(chance: random.Random, library: Library) -> Changes:
    """Marks, more often than not."""
    there = ids(library)
    if chance.random() < 0.1 or not there:
        histories._act(chance, library)
        return EVERYTHING
    if chance.random() < 0.25:
        return chance.choice([library.undo, library.redo])().changes
    some = tuple(chance.sample(there, min(len(there), chance.randint(1, 3))))
    choices: list[edits.Edit] = [
        edits.SetStatus(some, chance.choice(list(Status))),
        edits.SetStarred(some, chance.random() < 0.6),
        edits.SetSeen(some, chance.random() < 0.6),
        edits.SetTrashed(some, chance.random() < 0.3),
        edits.AddTag(some, chance.choice(histories.TAGS)),
        edits.RemoveTag(some, "ml"),
        edits.SetNote(some, chance.choice(["", "a note"])),
    ]
    return library.apply(chance.choice(choices)).changes


@pytest.fixture
def ten(library: Library) -> Library:
    days = (Day(f"2025-01-{number:02}") for number in range(1, 11))
    bring(library, page(*(entry(f"Paper {day.on}", published=day) for day in days)))
    return library


def _renewed(library: Library, query: str, held: "array[int]", marked: set[int]) -> "array[int] | None":
    tree = queries.parse(query).tree
    return renewing.renewed(library._database.reader(), tree, Sort.PUBLISHED, held, marked)


def test_a_paper_leaves_and_comes_back_at_its_place(ten: Library) -> None:
    inbox = _asked(ten, "is:inbox", Sort.PUBLISHED)
    paper = inbox[4]
    ten.apply(edits.SetStatus((paper,), Status.DONE))
    left = _renewed(ten, "is:inbox", inbox, {paper})
    assert left == array("q", [each for each in inbox if each != paper])
    ten.undo()
    assert _renewed(ten, "is:inbox", left, {paper}) == inbox


def test_the_held_answer_is_not_touched(ten: Library) -> None:
    inbox = _asked(ten, "is:inbox", Sort.PUBLISHED)
    before = inbox[:]
    ten.apply(edits.SetStatus(tuple(inbox[:3]), Status.DONE))
    assert _renewed(ten, "is:inbox", inbox, set(inbox[:3])) is not None
    assert inbox == before


@pytest.mark.parametrize("query", ["paper", "added:7d", "is:duplicate", "snapshot:1", "is:inbox paper"])
def test_what_hangs_on_more_than_marks_is_asked_anew(ten: Library, query: str) -> None:
    held = _asked(ten, query, Sort.PUBLISHED)
    assert _renewed(ten, query, held, set(held[:1])) is None


def test_where_the_count_disagrees_the_whole_question_is_asked(ten: Library) -> None:
    """Somebody has marked a paper of which nobody told."""
    inbox = _asked(ten, "is:inbox", Sort.PUBLISHED)
    ten.apply(edits.SetStatus(tuple(inbox[:2]), Status.DONE))
    assert _renewed(ten, "is:inbox", inbox, {inbox[0]}) is None
    found = tasks.find_again(ten, "is:inbox", held=inbox, marked={inbox[0]})
    assert found.ids == inbox[2:]


def test_few_statements_however_long_the_list(ten: Library) -> None:
    inbox = _asked(ten, "is:inbox", Sort.PUBLISHED)
    ten.apply(edits.SetStatus((inbox[5],), Status.DONE))
    asked: list[str] = []
    reader: sqlite3.Connection = ten._database.reader()
    reader.set_trace_callback(asked.append)
    _renewed(ten, "is:inbox", inbox, {inbox[5]})
    reader.set_trace_callback(None)
    assert len(asked) < 12
    assert not any("ORDER BY" in each for each in asked)
