"""Is this entry a known paper? Pure decisions."""

import pytest

from readerapp.library.decide import Known, match
from readerapp.model.entry import Day, Identifier
from tests.library.world import entry

ABSTRACT = "We train a small network to count sheep and measure how well it sleeps afterwards."
OTHER = "Graph kernels for molecules, compared on twelve public benchmarks with careful baselines."


def known(
    number: int = 1, title: str = "On Depth", *ids: str, hidden: bool = False, **facts: object
) -> Known:
    named = frozenset(Identifier(*text.split(":", 1)) for text in ids)
    rest = {"authors": (), "published_on": None, "abstract": ""} | facts
    return Known(number, title, named, hidden=hidden, **rest)  # type: ignore[arg-type]


def test_the_same_strong_id_is_the_same_paper_whatever_the_title() -> None:
    paper = known(1, "Old title", "arxiv:2501.00001", abstract=OTHER)
    assert match(entry("New title", "arxiv:2501.00001", abstract=ABSTRACT), [paper], []) is paper


def test_contradicting_ids_are_two_papers() -> None:
    paper = known(1, "On Depth", "arxiv:2501.00001")
    assert match(entry("On Depth", "arxiv:2502.00002"), [], [paper]) is None


def test_ids_of_different_kinds_do_not_contradict() -> None:
    paper = known(1, "On Depth", "arxiv:2501.00001")
    assert match(entry("On Depth", "doi:10.1/x"), [], [paper]) is paper


@pytest.mark.parametrize("title", ["On Depth", "on  depth.", "ON DEPTH"])
def test_the_same_title_is_the_same_paper(title: str) -> None:
    paper = known()
    assert match(entry(title), [], [paper]) is paper


def test_the_same_title_with_another_abstract_is_another_paper() -> None:
    paper = known(abstract=OTHER)
    assert match(entry("On Depth", abstract=ABSTRACT), [], [paper]) is None


def test_a_cut_or_revised_abstract_is_no_other() -> None:
    paper = known(abstract=ABSTRACT)
    assert match(entry("On Depth", abstract=ABSTRACT[:40]), [], [paper]) is paper
    assert match(entry("On Depth", abstract=ABSTRACT.replace("small", "tiny")), [], [paper]) is paper


@pytest.mark.parametrize(
    ("ours", "theirs", "same"),
    [("2024-05-01", "2025-01-01", True), ("2023", "2025-01-01", False), ("2024", None, True)],
)
def test_years_may_differ_by_one(ours: str, theirs: str | None, same: bool) -> None:
    found = match(entry("On Depth", published=Day(ours)), [], [known(published_on=theirs)])
    assert (found is not None) is same


@pytest.mark.parametrize(
    ("ours", "theirs", "same"),
    [
        (("Ada Lovelace",), ("Lovelace, Ada", "Bob Moe"), True),
        (("Ada Lovelace",), ("Bob Moe",), False),
        (("A. Lovelace",), ("Ada Lovelace",), True),
        ((), ("Bob Moe",), True),
    ],
)
def test_authors_share_a_name(ours: tuple[str, ...], theirs: tuple[str, ...], same: bool) -> None:
    assert (match(entry("On Depth", authors=ours), [], [known(authors=theirs)]) is not None) is same


def test_an_equal_hash_is_not_trusted() -> None:
    assert match(entry("On Depth"), [], [known(title="On Width")]) is None


def test_no_title_matches_no_title() -> None:
    assert match(entry("", "arxiv:2501.00001"), [], [known(title="", abstract=ABSTRACT)]) is None


def test_a_shown_paper_goes_before_a_hidden_one_and_an_older_before_a_newer() -> None:
    papers = [known(3), known(1, hidden=True), known(2)]
    found = match(entry("On Depth"), [], papers)
    assert found is not None
    assert found.id == 2
