"""Many papers at once: what they have in common, notes added to, merged in one act, or kept apart."""

from contextlib import closing

import pytest

from readerapp import tasks
from readerapp.library import Library
from readerapp.model import claims, edits
from readerapp.model.edits import AppendNote, MergePapers, NotDuplicates, SplitPaper
from readerapp.model.paper import Status
from tests.library.world import ARXIV, bring, dump, entry, ids, page, reopened, the

THREE = page(
    entry("Deep One", "arxiv:2501.00001", abstract="First."),
    entry("Zwei", "doi:10.1/x", venue="ICML"),
    entry("Three", "openreview:abc", authors=("A. Name",)),
)


@pytest.fixture
def shelf(library: Library) -> Library:
    bring(library, THREE)
    return library


def test_a_selection_is_counted(shelf: Library) -> None:
    for edit in (
        edits.AddTag((1, 2), "ml"),
        edits.AddTag((3,), "ai"),
        edits.SetStarred((2,), True),
        edits.SetStatus((2, 3), Status.DONE),
        edits.SetNote((1,), "x"),
    ):
        shelf.apply(edit)
    common = tasks.selection(shelf, [1, 2, 3, 99])
    assert (common.papers, common.starred, common.trashed, common.noted) == (3, 1, 0, 1)
    assert [(share.tag.name, share.papers) for share in common.tags] == [("ai", 1), ("ml", 2)]
    assert [common.on(status) for status in Status] == [1, 0, 2, 0]
    assert tasks.selection(shelf, []).papers == 0


def test_a_note_is_added_to_all_in_one_step(shelf: Library) -> None:
    shelf.apply(edits.SetNote((1,), "first\n"))
    before = dump(shelf)
    done = shelf.apply(AppendNote((1, 2, 99), "more\n"))
    assert done.label == "Add to note of 3 papers"
    assert [tasks.paper(shelf, number).note for number in (1, 2, 3)] == ["first\n\nmore", "more", ""]  # type: ignore[union-attr]
    tasks.undo(shelf)
    assert dump(shelf) == before
    assert shelf.apply(AppendNote((1, 2), "  ")).label == ""


def test_three_papers_become_one_and_come_apart_exactly(shelf: Library) -> None:
    for number, word in ((1, "one"), (2, "two"), (3, "three")):
        shelf.apply(edits.SetNote((number,), word))
        shelf.apply(edits.AddTag((number,), word))
    before = dump(shelf)
    assert shelf.apply(MergePapers(1, 2, (3,))).label == "Merge 3 papers"
    merged = the(shelf, "Deep One")
    assert merged.note == "one\n\ntwo\n\nthree"
    assert len(merged.identifiers) == len(merged.tags) == 3
    assert (merged.venue, merged.authors) == ("ICML", ("A. Name",))
    after = dump(shelf)
    with closing(reopened(shelf)) as library:
        tasks.undo(library)
        assert dump(library) == before
        tasks.redo(library)
        assert dump(library) == after
        parts = tasks.origins(library, 1).parts
        assert {(part.id, part.title, part.proved_by) for part in parts} == {
            (2, "Zwei", ""),
            (3, "Three", ""),
        }
        library.apply(SplitPaper(1))
        assert dump(library) == before
        tasks.undo(library)
        assert dump(library) == after


def test_what_a_snapshot_proved_says_so(shelf: Library) -> None:
    proof = page(entry("Deep One", "arxiv:2501.00001", "doi:10.1/x"), day="2026-01-01", name="proof.xml")
    bring(shelf, proof)
    assert [(part.title, part.proved_by) for part in tasks.origins(shelf, 1).parts] == [("Zwei", "proof.xml")]


def test_side_by_side_says_what_a_merge_would_keep(library: Library) -> None:
    bring(library, page(entry("Deep One", authors=("A. Name",)), entry("Deep Ones", venue="ICML")))
    bring(library, page(entry("Deep Ones", "arxiv:2501.00001", venue="ICML"), day="2026-01-01", format=ARXIV))
    compared = tasks.compare(library, 2, 1)
    assert compared is not None
    assert [paper.id for paper in compared.papers] == [1, 2]
    assert {each.field: (each.values, each.believed) for each in compared.fields} == {
        "title": (("Deep One", "Deep Ones"), 1),
        "authors": ((("A. Name",), None), 0),
        "venue": ((None, "ICML"), 1),
    }
    library.apply(MergePapers(1, 2))
    assert (paper := the(library, "Deep Ones")).venue == "ICML"
    assert paper.authors == ("A. Name",)
    assert tasks.compare(library, 1, 2) is None


def test_the_chosen_value_is_the_readers_word(shelf: Library) -> None:
    chosen = (("title", claims.encode("Zwei")), ("venue", claims.encode("ICML")))
    before = dump(shelf)
    shelf.apply(MergePapers(1, 2, chosen=chosen))
    merged = the(shelf, "Zwei")
    assert {said.field for said in merged.said if said.by_reader} == {"title", "venue"}
    bring(shelf, page(entry("Deep One", "arxiv:2501.00001"), day="2026-01-01", format=ARXIV))
    assert the(shelf, "Zwei").id == 1
    tasks.undo(shelf)
    tasks.undo(shelf)
    assert dump(shelf) == before


def test_pairs_that_are_not_the_same_are_remembered(library: Library) -> None:
    apart = (
        "Cats sleep all day in warm places.",
        "Graph kernels for molecules compared.",
        "Proofs of bounds.",
    )
    bring(library, page(*(entry("On Depth", abstract=text) for text in apart)))
    assert [pair.papers for pair in tasks.duplicate_pairs(library)] == [(1, 2), (1, 3), (2, 3)]
    library.apply(NotDuplicates((2, 1)))
    assert [pair.papers for pair in tasks.duplicate_pairs(library)] == [(1, 3), (2, 3)]
    library.apply(NotDuplicates((1, 3)))
    assert sorted(ids(library, "is:duplicate")) == [2, 3]
    with closing(reopened(library)) as again:
        again.apply(NotDuplicates((2, 3)))
        assert (tasks.duplicates(again), ids(again, "is:duplicate")) == ([], [])
        tasks.undo(again)
        assert sorted(ids(again, "is:duplicate")) == [2, 3]


def test_nearly_the_same_titles_too(library: Library) -> None:
    bring(library, page("Scaling Laws for Sheep", "Scaling Law for Sheep"))
    assert [pair.papers for pair in tasks.duplicate_pairs(library)] == [(1, 2)]
    library.apply(NotDuplicates((1, 2)))
    assert tasks.duplicate_pairs(library) == []
