"""How many papers a query can find is known from the counters, and bounds what is looked through."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readerapp import tasks
from readerapp.library import Library, pages, rarity
from readerapp.model import edits
from readerapp.model import query as queries
from readerapp.model.lists import Sort
from readerapp.model.paper import Status
from tests.laws import examples
from tests.library import test_undo_laws as histories
from tests.library.world import bring, fresh, ids, page

OF_MARKS = (
    "",
    "is:inbox",
    "is:seen",
    "is:starred -is:done",
    "is:seen OR is:starred",
    "is:trashed is:starred",
)
OTHERS = (
    "has:note",
    "has:note tag:ml",
    "is:done has:key",
    "tag:ml* is:seen",
    "-has:note",
    "cat:cs.LG",
    "sheep",
)


def _most(library: Library, query: str) -> tuple[int, bool]:
    return rarity.most(library._database.reader(), queries.parse(query).tree)


@examples(4, slow=150)
@given(st.integers(0, 2**32))
def test_no_query_finds_more_than_it_can_and_marks_alone_find_just_so_many(seed: int) -> None:
    chance = random.Random(seed)
    with fresh() as library:
        for _ in range(25):
            histories._act(chance, library)
        for query in (*OF_MARKS, *OTHERS):
            number, exact = _most(library, query)
            found = [paper.id for paper in library.papers(ids(library, query))]
            assert len(found) <= number, query
            assert exact is (query in OF_MARKS) or number == 0, query
            assert not exact or len(found) == number, query
            assert library.count(queries.parse(query).tree) == len(found), query


@examples(4, slow=150)
@given(st.integers(0, 2**32))
def test_the_first_page_begins_the_answer_whatever_drives_it(seed: int) -> None:
    chance = random.Random(seed)
    with fresh() as library:
        for _ in range(25):
            histories._act(chance, library)
        for query in (*OF_MARKS, *OTHERS):
            page_, whole = tasks.find_first(library, query), tasks.find(library, query)
            assert page_.ids == whole.ids[: len(page_.ids)], query
            assert len(page_.ids) == min(len(whole.ids), pages.ROWS), query


@pytest.fixture
def many(library: Library) -> Library:
    bring(library, page(*(f"Paper {number}" for number in range(400))))
    return library


def _steps(library: Library, query: str) -> int:
    """How much SQLite does for a first page: thousands of its steps."""
    reader, steps = library._database.reader(), [0]

    def step() -> None:
        steps[0] += 1

    reader.set_progress_handler(step, 100)
    tasks.find_first(library, query, Sort.PUBLISHED)
    reader.set_progress_handler(None, 100)
    return steps[0]


@pytest.mark.parametrize(
    "query", ["is:seen", "is:trashed", "is:dismissed tag:ml", "is:starred is:seen paper"]
)
def test_what_nothing_can_match_is_not_looked_for(many: Library, query: str) -> None:
    many.apply(edits.AddTag(tuple(ids(many)), "ml"))
    assert _steps(many, query) < _steps(many, "") / 4
    assert list(ids(many, query)) == []


def test_few_are_looked_at_where_one_part_of_a_query_is_rare(many: Library) -> None:
    everything = tuple(ids(many))
    many.apply(edits.AddTag(everything, "ml"))
    many.apply(edits.SetNote(everything[300:302], "a note"))
    many.apply(edits.SetStatus(everything[:300], Status.DONE))
    assert ids(many, "has:note tag:ml") == list(everything[300:302])
    assert _steps(many, "has:note tag:ml") < _steps(many, "-has:note tag:ml") / 3
