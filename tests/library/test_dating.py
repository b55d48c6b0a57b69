"""A page gets another day: whose an id is stays as it was, there, back and forth again."""

import pytest

from readerapp.library import Library
from readerapp.model import edits
from readerapp.model.entry import Day, DayFrom, Identifier
from tests.library.world import bring, dump, entry, page, the

DOI = "doi:10.1/1"
OWN = Identifier("doi", "10.1/1")
INFERRED = Day("2024-01-02", DayFrom.INFERRED)
FIRST_PAGE, SECOND_PAGE = 1, 2


@pytest.fixture
def shelf(library: Library) -> Library:
    """Two papers that name one DOI, which the younger has.

    A page named it while they were merged, and so speaks for the older since they were split.
    """
    bring(library, page(entry("First", "arxiv:2501.00001"), entry("Second", DOI), day="2025-12-10"))
    library.apply(edits.MergePapers(1, 2))
    bring(library, page(entry("First", "arxiv:2501.00001", DOI), day="2025-12-11"))
    library.apply(edits.SplitPaper(1))
    assert OWN in the(library, "Second").identifiers
    return library


def _redate(library: Library, snapshot: int, *ranks: int) -> None:
    moved = tuple(edits.MovedDay(rank, "published", INFERRED) for rank in ranks)
    library.apply(edits.SetCapturedOn(snapshot, "page.txt", "2025-12-20", moved))


def _there_and_back(library: Library, snapshot: int, *ranks: int) -> None:
    before = dump(library)
    names = [paper["identifiers"] for paper in before["papers"]]
    _redate(library, snapshot, *ranks)
    redated = dump(library)
    assert redated != before
    assert [paper["identifiers"] for paper in redated["papers"]] == names
    library.undo()
    assert dump(library) == before
    library.redo()
    assert dump(library) == redated
    assert library.check().problems == ()


@pytest.mark.parametrize("ranks", [(), (1,), (2,), (1, 2)])
def test_an_id_that_two_papers_name_stays(shelf: Library, ranks: tuple[int, ...]) -> None:
    _there_and_back(shelf, FIRST_PAGE, *ranks)


@pytest.mark.parametrize("ranks", [(), (1,)])
def test_an_id_that_no_paper_has_is_not_taken(shelf: Library, ranks: tuple[int, ...]) -> None:
    """The reader said that the younger has no DOI: the older, which names it too, gets it by no day."""
    shelf.apply(edits.CorrectFields(2, (("identifiers", '[["doi",""]]'),)))
    assert OWN not in the(shelf, "First").identifiers
    _there_and_back(shelf, SECOND_PAGE, *ranks)


def test_the_day_that_a_page_has_with_other_days_of_its_papers(shelf: Library) -> None:
    _redate(shelf, FIRST_PAGE)
    _there_and_back(shelf, FIRST_PAGE, 2)


def test_a_day_that_nobody_said_is_taken_away(shelf: Library) -> None:
    """Nothing changes for that paper: it still is known who said what."""
    _redate(shelf, FIRST_PAGE)
    said = the(shelf, "First").said
    nothing = edits.MovedDay(1, "published", None)
    shelf.apply(edits.SetCapturedOn(FIRST_PAGE, "page.txt", "2025-12-20", (nothing,)))
    assert the(shelf, "First").said == said != ()
