"""`snapshot:3/added` and its kin find the papers that the numbers of a receipt count."""

import pytest

from readerapp import tasks
from readerapp.library import Library
from readerapp.model import query as queries
from readerapp.model.query import InSnapshot
from tests.library.world import ARXIV, bring, entry, page, titles

OLD = page("Alone", "Better", "Same")
TWO = page(entry("Left", "arxiv:2501.00001"), entry("Right", "doi:10.1/x"), day="2025-12-13")
NEW = page(
    entry("Better", venue="ICML"),
    "Same",
    "New",
    entry("Left", "arxiv:2501.00001", "doi:10.1/x"),
    day="2026-01-01",
    format=ARXIV,
)


@pytest.fixture
def receipt_of(library: Library) -> int:
    bring(library, OLD)
    bring(library, TWO)
    (receipt,) = bring(library, NEW)
    assert (receipt.added, receipt.updated, receipt.already_there, receipt.merged) == (1, 1, 1, 1)
    assert receipt.snapshot_id
    return receipt.snapshot_id


@pytest.mark.parametrize(
    ("fate", "found"),
    [("added", ["New"]), ("updated", ["Better"]), ("known", ["Same"]), ("merged", ["Left"])],
)
def test_each_number_finds_its_papers(library: Library, receipt_of: int, fate: str, found: list[str]) -> None:
    assert titles(library, f"snapshot:{receipt_of}/{fate}") == found
    assert titles(library, f"snapshot:{receipt_of}/{fate} -{found[0]}") == []
    rest = titles(library, f"snapshot:{receipt_of} -snapshot:{receipt_of}/{fate}")
    assert sorted([*rest, *found]) == ["Better", "Left", "New", "Same"]


def test_the_first_import_has_added_all(library: Library, receipt_of: int) -> None:
    assert titles(library, "snapshot:1/added") == ["Alone", "Better", "Same"]
    for fate in ("updated", "known", "merged"):
        assert titles(library, f"snapshot:1/{fate}") == []


def test_when_the_merge_is_taken_back(library: Library, receipt_of: int) -> None:
    library.undo()
    for fate in ("added", "merged"):
        assert titles(library, f"snapshot:{receipt_of}/{fate}") == []


@pytest.mark.parametrize("text", ["snapshot:3/lost", "snapshot:/added", "snapshot:3/", "snapshot:x/added"])
def test_what_is_no_fate_is_explained(library: Library, text: str) -> None:
    assert tasks.find(library, text).problems


@pytest.mark.parametrize("fate", ["", "added", "updated", "merged", "known"])
def test_its_text(fate: str) -> None:
    tree = InSnapshot(3, fate)
    assert queries.parse(queries.to_text(tree)).tree == tree
    assert not queries.parse(queries.to_text(tree)).problems
