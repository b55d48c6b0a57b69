"""Two papers that prove to be one: nothing of either is lost, and all of it can be taken back."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readerapp import tasks
from readerapp.library import Cancelled, Importer, Library
from readerapp.model import edits
from readerapp.model.edits import MergePapers, SplitPaper
from readerapp.model.lists import Sort
from readerapp.model.paper import Status
from tests.laws import examples
from tests.library.world import ARXIV, Page, bring, dump, entry, everything, fresh, ids, page, reopened, the

ONE = page(entry("Deep One", "arxiv:2501.00001", abstract="First."))
TWO = page(entry("Zwei", "doi:10.1/x", venue="ICML"), "Other", day="2025-12-13")
BOTH = page(entry("Deep One", "arxiv:2501.00001", "doi:10.1/x"), day="2025-12-14", format=ARXIV)


@pytest.fixture
def shelf(library: Library) -> Library:
    bring(library, ONE)
    bring(library, TWO)
    return library


def _mark(library: Library) -> None:
    for edit in (
        edits.SetNote((1,), "first"),
        edits.SetNote((2,), "second"),
        edits.AddTag((1,), "ml"),
        edits.AddTag((2,), "ai"),
        edits.SetStarred((2,), True),
        edits.SetStatus((2,), Status.TO_READ),
        edits.SetKey(1, "one2025"),
        edits.SetKey(2, "two2025"),
    ):
        library.apply(edit)


def test_an_entry_with_ids_of_two_papers_proves_them_one(shelf: Library) -> None:
    (receipt,) = bring(shelf, BOTH)
    assert (receipt.merged, receipt.added, receipt.updated) == (1, 0, 0)
    paper = the(shelf, "Deep One")
    assert paper.identifiers == (("arxiv", "2501.00001"), ("doi", "10.1/x"))
    assert (paper.id, paper.venue, paper.abstract, len(paper.sightings)) == (1, "ICML", "First.", 3)
    assert [tasks.named(shelf, name).id for name in ("doi:10.1/x", "2")] == [1, 1]
    assert [row.id for row in shelf.rows([1, 2, 3])] == [1, 3]
    assert bring(shelf, page("zwei", day="2025-12-15"))[0].already_there == 1


def test_marks_are_united_and_come_apart_again(shelf: Library) -> None:
    _mark(shelf)
    before = dump(shelf)
    bring(shelf, BOTH)
    paper, after = the(shelf, "Deep One"), dump(shelf)
    assert (paper.starred, paper.status, paper.note) == (True, Status.TO_READ, "first\n\nsecond")
    assert [tag.name for tag in paper.tags] == ["ai", "ml"]
    assert (paper.citation_key, paper.key_aliases) == ("one2025", ("two2025",))
    assert ids(shelf, "second") == [1]
    assert ids(shelf, "key:two2025") == [1]
    shelf.undo()
    assert dump(shelf) == before
    assert ids(shelf, "second") == [2]
    shelf = reopened(shelf)
    shelf.redo()
    assert dump(shelf) == after
    assert shelf.unindexed() == 0
    shelf.close()


def test_what_the_reader_wrote_since_stays_when_a_merge_is_taken_back(shelf: Library) -> None:
    _mark(shelf)
    bring(shelf, BOTH)
    action = shelf.history(1)[0].id
    shelf.apply(edits.SetNote((1,), "all of it"))
    shelf.undo(action)
    assert the(shelf, "Deep One").note == "all of it"
    assert the(shelf, "Zwei").note == "second"


def test_snapshots_and_ranks_follow(shelf: Library) -> None:
    bring(shelf, BOTH)
    lines = {line.id: line.papers for line in shelf.sidebar().snapshots}
    assert lines == {1: 1, 2: 2, 3: 1}
    for number, papers in lines.items():
        assert len(ids(shelf, f"snapshot:{number}")) == papers
    assert ids(shelf, "snapshot:2", Sort.RANK) == [1, 3]


def test_contradicting_ids_are_never_merged(library: Library) -> None:
    bring(library, page(entry("One", "arxiv:1", "doi:10.1/y"), entry("Two", "doi:10.1/x")))
    (receipt,) = bring(library, page(entry("One", "arxiv:1", "doi:10.1/x"), day="2026-01-01"))
    assert receipt.merged == 0
    assert len(everything(library)) == 2


def test_an_id_of_one_and_the_title_of_the_other(library: Library) -> None:
    bring(library, page("On Depth", entry("Working title", "arxiv:2501.00001")))
    (receipt,) = bring(library, page(entry("On depth", "arxiv:2501.00001"), day="2026-01-01", format=ARXIV))
    assert receipt.merged == 1
    assert [paper.id for paper in everything(library)] == [1]


@pytest.mark.parametrize("title", [entry("On Depth", "arxiv:2"), entry("On Depth", authors=("Bob Moe",))])
def test_a_title_proves_nothing_against_what_contradicts(library: Library, title: Any) -> None:
    bring(library, page(title, entry("Working title", "arxiv:1", authors=("Ada Lovelace",))))
    bring(library, page(entry("On Depth", "arxiv:1"), day="2026-01-01"))
    assert len(everything(library)) == 2


def test_one_page_can_prove_its_own_papers_one(library: Library) -> None:
    before = dump(library)
    (receipt,) = bring(library, page(*ONE.entries, *TWO.entries, *BOTH.entries))
    assert (receipt.added, receipt.merged) == (3, 1)
    assert len(everything(library)) == 2
    assert len(the(library, "Deep One").sightings) == 1
    assert bring(library, page(*ONE.entries, *TWO.entries, *BOTH.entries))[0].already_there == 4
    library.undo()
    assert dump(library) == before


def test_a_chain(library: Library) -> None:
    three = page(entry("Drei", "acl:k"), day="2025-12-16")
    for each in (ONE, TWO, three):
        bring(library, each)
    states = [dump(library)]
    for number, names in enumerate((("doi:10.1/x", "acl:k"), ("arxiv:2501.00001", "acl:k"))):
        bring(library, page(entry("Nobody's", *names), day=f"2026-01-0{number + 1}"))
        states.append(dump(library))
    assert [paper.id for paper in everything(library) if paper.title != "Other"] == [1]
    for state in (states[1], states[0]):
        library.undo()
        assert dump(library) == state
    library.redo()
    library.redo()
    assert dump(library) == states[2]
    library.apply(SplitPaper(1))
    assert len(everything(library)) == 4
    library.undo()
    assert dump(library) == states[2]


def test_a_split_alone(shelf: Library) -> None:
    _mark(shelf)
    bring(shelf, BOTH)
    imported = shelf.history(1)[0].id
    assert shelf.apply(SplitPaper(1)).label == "Split merged papers"
    assert the(shelf, "Zwei").identifiers == (("doi", "10.1/x"),)
    assert the(shelf, "Deep One").note == "first"
    assert not shelf.apply(SplitPaper(1)).label
    shelf.apply(edits.SetStarred((1,), True))
    shelf.undo(imported)
    assert the(shelf, "Deep One").starred


def test_merged_by_the_reader(shelf: Library) -> None:
    _mark(shelf)
    before = dump(shelf)
    assert shelf.apply(MergePapers(2, 1)).label == "Merge 2 papers"
    paper = tasks.paper(shelf, 1)
    assert paper is not None
    assert (paper.id, paper.citation_key, paper.note) == (2, "two2025", "second\n\nfirst")
    assert not shelf.apply(MergePapers(2, 1)).label
    assert not shelf.apply(MergePapers(2, 99)).label
    shelf.undo()
    assert dump(shelf) == before


@pytest.mark.parametrize("keep", [1, 3])
def test_cancel_takes_merges_back(library: Library, keep: int) -> None:
    bring(library, ONE, TWO)
    before = dump(library)
    importer = Importer(library._database, chunk=1)
    shown = page(entry("New", "acl:k"), *BOTH.entries, "More", day="2025-12-14")
    asked = iter([False, False, True])
    with pytest.raises(Cancelled):
        importer.add(shown.snapshot, shown.reading, cancelled=lambda: next(asked))
    assert len(everything(library)) == 3
    importer.cancel()
    assert dump(library) == before
    assert library._database.reader().execute("SELECT count(*) FROM merging").fetchone() == (0,)


@pytest.mark.parametrize("new_is_kept", [True, False])
def test_merged_by_the_reader_with_a_paper_of_an_import_that_is_cancelled(
    library: Library, new_is_kept: bool
) -> None:
    bring(library, ONE)
    importer = library.begin_import()
    importer.add(TWO.snapshot, TWO.reading)
    library.apply(MergePapers(*((2, 1) if new_is_kept else (1, 2))))
    importer.cancel()
    assert [seen.captured_on for seen in everything(library)[0].sightings] == ["2025-12-12"]
    assert len(everything(library)) == 1
    library = reopened(library)
    assert library.check().problems == ()
    library.close()


@st.composite
def pages(draw: st.DrawFn) -> list[Page]:
    """Pages of four papers; each is named by some of its three ids, under ever new titles."""
    spoken = draw(
        st.lists(st.tuples(st.sampled_from([ARXIV, "rss"]), st.integers(10, 14)), max_size=6, unique=True)
    )
    found = []
    for kind, day in spoken:
        shown = []
        for number in draw(st.lists(st.integers(0, 3), min_size=1, unique=True)):
            names = [f"arxiv:2501.0000{number}", f"doi:10.1/{number}", f"acl:{number}"]
            named = draw(st.lists(st.sampled_from(names), min_size=1, unique=True))
            venue = draw(st.sampled_from([None, "ICML", "ACL"]))
            shown.append(entry(f"Paper {number} in {kind} {day}", *named, venue=venue))
        found.append(page(*shown, format=kind, day=f"2025-12-{day}", name=f"{kind} {day}"))
    return found


@examples(15, slow=500)
@given(pages().flatmap(lambda all_: st.tuples(st.just(all_), st.permutations(all_))))
def test_overlapping_ids_in_any_order(both: tuple[list[Page], list[Page]]) -> None:
    one, other = both
    with fresh() as together, fresh() as shuffled:
        bring(together, *one)
        states = [dump(shuffled)]
        for each in other:
            bring(shuffled, each)
            states.append(dump(shuffled))
        assert dump(together) == states[-1]
        for state in reversed(states[:-1]):
            shuffled.undo()
            assert dump(shuffled) == state
        for state in states[1:]:
            shuffled.redo()
            assert dump(shuffled) == state
