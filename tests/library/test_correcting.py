"""The reader's own word on a field: believed before every source, and taken back as easily."""

from contextlib import closing

import pytest

from readerapp import tasks
from readerapp.errors import AppError
from readerapp.library import Library
from readerapp.model import claims, corrections
from readerapp.model.edits import CorrectFields
from tests.library.world import ARXIV, bring, dump, entry, fates, ids, page, reopened, the, titles

POOR = page(entry("Depe Learning", "arxiv:2501.00001", "doi:10.1000/7", authors=("A. Name", "B. Other")))
RICH = page(
    entry("Deep Learning", "arxiv:2501.00001", venue="ICML", authors=("A. Name", "B. Other")),
    day="2025-12-20",
    format=ARXIV,
)


@pytest.fixture
def shelf(library: Library) -> Library:
    bring(library, POOR)
    return library


def correct(library: Library, **typed: str) -> None:
    tasks.do(library, CorrectFields(1, corrections.values(typed)))


def take_back(library: Library, field: str) -> None:
    tasks.do(library, CorrectFields(1, ((field, None),)))


def test_the_own_word_wins_is_shown_and_is_found(shelf: Library) -> None:
    correct(shelf, title="Deep Lerning", published="2024-03", venue="NeurIPS")
    bring(shelf, RICH)
    paper = the(shelf, "Deep Lerning")
    assert (paper.published_on, paper.venue) == ("2024-03", "NeurIPS")
    own = {said.field for said in paper.said if said.by_reader}
    assert own == {"title", "published", "venue"}
    assert (ids(shelf, "Lerning"), ids(shelf, "title:Depe")) == ([1], [])
    said = {(each.field, each.value) for each in tasks.origins(shelf, 1).otherwise}
    assert said == {("title", "Depe Learning"), ("title", "Deep Learning"), ("venue", "ICML")}


def test_taken_back_the_sources_count_again(shelf: Library) -> None:
    before = dump(shelf)
    correct(shelf, title="Other", authors="C. Third", venue="X", published="2020", doi="10.1000/18")
    assert dump(shelf) != before
    for field in ("title", "authors", "venue", "published", "identifiers"):
        take_back(shelf, field)
    assert dump(shelf) == before


def test_it_is_undone_and_done_again_after_a_restart(shelf: Library) -> None:
    before = dump(shelf)
    correct(shelf, title="Other", doi="")
    after = dump(shelf)
    with closing(reopened(shelf)) as library:
        assert tasks.undo(library).changes.lists
        assert dump(library) == before
        tasks.redo(library)
        assert dump(library) == after


def test_fewer_names_are_all_names(library: Library) -> None:
    more = ((claims.MORE_AUTHORS, "yes"),)
    bring(library, page(entry("One", authors=("A", "B"), author_count=40, extra=more)))
    correct(library, authors="Name, A.\nC. Third\n\n")
    paper = the(library, "One")
    assert (paper.authors, paper.author_count, paper.extra) == (("Name, A.", "C. Third"), 2, ())


def test_a_field_can_be_emptied_but_the_title(shelf: Library) -> None:
    bring(shelf, RICH)
    correct(shelf, venue=" ", doi="")
    paper = the(shelf, "Deep Learning")
    assert (paper.venue, paper.identifiers) == (None, (("arxiv", "2501.00001"),))
    with pytest.raises(AppError):
        correct(shelf, title="  ")


@pytest.mark.parametrize("typed", [{"published": "next year"}, {"published": "2025-13"}, {"doi": "12"}])
def test_what_cannot_be_understood_is_refused(shelf: Library, typed: dict[str, str]) -> None:
    before = dump(shelf)
    with pytest.raises(AppError):
        correct(shelf, **typed)
    assert dump(shelf) == before


def test_a_doi_of_another_paper_is_refused(shelf: Library) -> None:
    bring(shelf, page(entry("Zwei", "doi:10.1000/18"), day="2025-12-13"))
    with pytest.raises(AppError, match="Zwei"):
        correct(shelf, doi="https://doi.org/10.1000/18")


def test_a_page_that_knows_the_old_title_still_finds_the_paper(library: Library) -> None:
    bring(library, page("Depe Learning"))
    correct(library, title="Deep Learning")
    (receipt,) = bring(library, page("Depe Learning", day="2025-12-13"))
    assert fates(receipt) == (0, 0, 1, 0)
    assert titles(library) == ["Deep Learning"]


def test_a_corrected_paper_stays_when_its_import_is_undone(shelf: Library) -> None:
    correct(shelf, title="Mine")
    number = next(action.id for action in tasks.history(shelf) if action.label == "Import")
    tasks.undo(shelf, number)
    assert titles(shelf) == ["Mine"]


def test_the_same_word_again_is_no_action(shelf: Library) -> None:
    correct(shelf, title="Mine")
    assert tasks.do(shelf, CorrectFields(1, corrections.values({"title": "Mine"}))).label == ""


def test_the_form_shows_what_it_takes(shelf: Library) -> None:
    paper = the(shelf, "Depe Learning")
    shown = corrections.texts(paper)
    assert set(shown) == set(corrections.FORM)
    tasks.do(shelf, CorrectFields(1, corrections.values({k: v for k, v in shown.items() if v})))
    assert corrections.texts(the(shelf, "Depe Learning")) == shown
