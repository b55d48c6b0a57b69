"""A snapshot as it was on its day, and what became of its papers since another one."""

import pytest

from readerapp import tasks
from readerapp.library import Library
from readerapp.model import query as queries
from readerapp.model.edits import SetTrashed
from readerapp.model.lists import Sort
from readerapp.model.query import COMPARED, InSnapshot
from readerapp.model.row import Standing
from tests.library.world import ARXIV, bring, entry, ids, page, titles

FIRST = page(entry("a", upvotes=3), entry("b", upvotes=1), "c", "d", day="2025-12-10")
SECOND = page(entry("b", upvotes=9), "x", entry("a", upvotes=4), "d", day="2025-12-11")
ELSEWHERE = page("x", "z", day="2025-12-09", format=ARXIV)


@pytest.fixture
def pages(library: Library) -> Library:
    for each in (SECOND, ELSEWHERE, FIRST):  # 1, 2, 3: not in the order of their days
        bring(library, each)
    return library


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("snapshot:1/new", ["x"]),
        ("snapshot:1/again", ["a", "b", "d"]),
        ("snapshot:1/gone", ["c"]),
        ("snapshot:1/up", ["b"]),
        ("snapshot:1/down", ["a"]),
        ("snapshot:1/new/2", ["a", "b", "d"]),
        ("snapshot:1/gone/2", ["z"]),
        ("snapshot:1/since/2", ["a", "b", "d", "x"]),
        ("snapshot:1/up/3 -a", ["b"]),
        ("snapshot:3/new", ["a", "b", "c", "d"]),
        ("snapshot:3/gone", []),
        ("snapshot:3/again", []),
        ("snapshot:9/new", []),
    ],
)
def test_what_became_of_papers(pages: Library, query: str, found: list[str]) -> None:
    assert titles(pages, query) == found


def test_papers_stand_as_on_that_day(pages: Library) -> None:
    def stand(query: str) -> dict[str, tuple[Standing | None, int | None]]:
        rows = tasks.rows_of_page(pages, ids(pages, query), query)
        return {row.title: (row.standing, row.upvotes) for row in rows}

    assert stand("snapshot:1") == {
        "a": (Standing(3, 1, compared=True), 4),
        "b": (Standing(1, 2, compared=True), 9),
        "d": (Standing(4, 4, compared=True), None),
        "x": (Standing(2, None, compared=True), None),
    }
    assert stand("snapshot:3")["b"] == (Standing(2), 1)
    assert stand("snapshot:1/since/2")["x"] == (Standing(2, 1, compared=True), None)
    assert stand("snapshot:1/gone") == {"c": (Standing(3), None)}
    assert stand("a") == {"a": (None, 4)}, "no page: what is known last"
    assert [Standing(3, 1).moved, Standing(1, 2).moved, Standing(2).moved] == [-2, 1, 0]


def test_a_page_has_its_order(pages: Library) -> None:
    assert titles(pages, "snapshot:1", Sort.RANK) == ["b", "x", "a", "d"]
    assert titles(pages, "snapshot:1/again", Sort.RANK) == ["b", "a", "d"]
    assert titles(pages, "snapshot:1/gone", Sort.RANK) == ["c"]


def test_the_first_rows_are_of_that_day(pages: Library) -> None:
    found = tasks.find_first(pages, "snapshot:3", Sort.RANK)
    assert [
        (row.title, row.upvotes) for row in found.rows or tasks.rows_of_page(pages, found.ids, "snapshot:3")
    ][:2] == [("a", 3), ("b", 1)]


def test_numbers_are_those_of_the_lists(pages: Library) -> None:
    pages.apply(SetTrashed(tuple(ids(pages, "d")), trashed=True))
    change = tasks.page_change(pages, "snapshot:1 is:inbox")
    assert change
    assert change.before
    assert (change.page.id, change.before.id) == (1, 3)
    for fate in ("new", "again", "gone", "up", "down"):
        assert getattr(change, fate) == len(ids(pages, f"snapshot:1/{fate}")), fate
    assert (change.new, change.again, change.gone) == (1, 2, 1)
    assert [line.id for line in change.others] == [3, 2]


def test_nothing_before_and_nothing_there(pages: Library) -> None:
    change = tasks.page_change(pages, "snapshot:3")
    assert change
    assert change.before is None
    assert tasks.page_change(pages, "snapshot:77") is None
    assert tasks.page_change(pages, "word") is None


def test_an_undone_import_is_no_page_before(pages: Library) -> None:
    pages.undo()
    change = tasks.page_change(pages, "snapshot:1")
    assert change
    assert change.before is None


def test_merged_papers_speak_with_one_place(library: Library) -> None:
    bring(
        library, page(entry("Left", "arxiv:2501.00001"), "q", entry("Right", "doi:10.1/x"), day="2025-12-10")
    )
    bring(library, page("q", entry("Left", "arxiv:2501.00001", "doi:10.1/x"), day="2025-12-11"))
    assert titles(library, "snapshot:2/down") == ["Left"]
    assert titles(library, "snapshot:2/new") == []
    assert len(ids(library, "snapshot:2/again")) == 2


@pytest.mark.parametrize("fate", COMPARED)
@pytest.mark.parametrize("than", [0, 2])
def test_its_text(fate: str, than: int) -> None:
    tree = InSnapshot(3, fate, than)
    assert queries.parse(queries.to_text(tree)).tree == tree


@pytest.mark.parametrize(
    "text", ["snapshot:3/new/", "snapshot:3/new/0", "snapshot:3/added/2", "snapshot:3/new/2/1"]
)
def test_what_compares_nothing_is_explained(text: str) -> None:
    assert queries.parse(text).problems
