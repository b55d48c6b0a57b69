"""What the reader decides for the citation of a paper is kept, undone, and survives a merge."""

import random

import pytest

from readerapp import tasks
from readerapp.errors import AppError
from readerapp.library import Library
from readerapp.model import claims
from readerapp.model.edits import (
    CorrectFields,
    Edit,
    IgnoreFindings,
    KeepCapitals,
    MergePapers,
    SetKey,
    SetNote,
    SplitPaper,
    Together,
)
from readerapp.model.paper import Paper
from tests.library.world import bring, entry, everything, page

TWO = page(entry("Counting Sheep", "arxiv:2501.00001"), entry("Counting Goats", "arxiv:2501.00002"))


@pytest.fixture
def shelf(library: Library) -> Library:
    """Two papers, numbers 1 and 2."""
    bring(library, TWO)
    return library


def paper(library: Library, number: int) -> Paper:
    found = tasks.paper(library, number)
    assert found is not None
    return found


def test_words_keep_their_capitals_until_undone(shelf: Library) -> None:
    tasks.do(shelf, KeepCapitals(((1, "Sheep"), (2, "Goats"))))
    assert (paper(shelf, 1).kept_capitals, paper(shelf, 2).kept_capitals) == (("Sheep",), ("Goats",))
    assert "{Sheep}" in tasks.export_text(shelf, [1], "bibtex").text
    tasks.undo(shelf)
    assert not paper(shelf, 1).kept_capitals
    assert tasks.redo(shelf).label == "Keep capitals"
    assert paper(shelf, 1).kept_capitals == ("Sheep",)


def test_what_is_kept_already_leaves_no_trace(shelf: Library) -> None:
    tasks.do(shelf, KeepCapitals(((1, "Sheep"),)))
    assert not tasks.do(shelf, KeepCapitals(((1, "Sheep"), (999, "Nobody"), (1, "")))).label


def test_a_merged_paper_brings_its_capitals_along(shelf: Library) -> None:
    tasks.do(shelf, KeepCapitals(((2, "Goats"),)))
    tasks.do(shelf, MergePapers(1, 2))
    assert paper(shelf, 1).kept_capitals == ("Goats",)
    tasks.undo(shelf)
    assert (paper(shelf, 1).kept_capitals, paper(shelf, 2).kept_capitals) == ((), ("Goats",))


def test_findings_are_ignored_and_shown_again(shelf: Library) -> None:
    tasks.do(shelf, IgnoreFindings(((1, "no-year"),)))
    assert shelf.ignored_findings() == {(1, "no-year")}
    tasks.do(shelf, IgnoreFindings(((1, "no-year"),), ignored=False))
    assert not shelf.ignored_findings()
    tasks.undo(shelf)
    assert shelf.ignored_findings() == {(1, "no-year")}


def test_several_repairs_are_one_action(shelf: Library) -> None:
    title = CorrectFields(2, (("title", claims.encode("Counting all goats")),))
    done = tasks.do(
        shelf, Together("Repair titles", (KeepCapitals(((1, "Sheep"),)), title, SetKey(1, "sheep")))
    )
    assert (done.label, len(tasks.history(shelf))) == ("Repair titles", 2)
    assert paper(shelf, 2).title == "Counting all goats"
    tasks.undo(shelf)
    assert paper(shelf, 2).title == "Counting Goats"
    assert (paper(shelf, 1).kept_capitals, paper(shelf, 1).citation_key) == ((), None)
    tasks.redo(shelf)
    assert (paper(shelf, 2).title, paper(shelf, 1).citation_key) == ("Counting all goats", "sheep")


def test_a_merge_is_never_one_of_several(shelf: Library) -> None:
    assert not tasks.do(shelf, Together("Merge", (MergePapers(1, 2),))).label


def test_two_groups_of_one_paper_are_repaired_together(library: Library) -> None:
    bring(
        library,
        page(entry("Of Sheep", "arxiv:2501.00003", authors=("Sheep Contributors", "Goat Taskforce Team"))),
    )
    tasks.do(
        library, CorrectFields(1, (("authors", claims.encode(("Sheep Contributors", "Goat Alliance"))),))
    )
    checked = tasks.check_citations(library, [1])
    groups = checked.of_kind("group")
    assert len(groups) == 2
    tasks.do(library, tasks.repair_all(groups, "Repair groups"))
    assert paper(library, 1).authors == ("{Sheep Contributors}", "{Goat Alliance}")
    assert not tasks.check_citations(library, [1]).of_kind("group")


def test_a_key_query_may_name_several(shelf: Library) -> None:
    tasks.do(shelf, SetKey(1, "sheep"))
    tasks.do(shelf, SetKey(2, "goats"))
    assert set(tasks.find(shelf, "key:sheep,GOATS,nobody").ids) == {1, 2}


def _edit(chance: random.Random) -> Edit:
    """Something of the check, or what comes in its way."""
    one, other = chance.sample((1, 2, 3), 2)
    word = chance.choice(("Sheep", "Goats", "Cats"))
    makers = (
        lambda: KeepCapitals(((one, word), (other, word))),
        lambda: IgnoreFindings(((one, word),), ignored=chance.random() < 0.6),
        lambda: Together("Mend", (KeepCapitals(((one, word),)), SetNote((one, other), word))),
        lambda: Together("Mend", (SetKey(one, f"{word}{one}"), CorrectFields(one, (("venue", '"X"'),)))),
        lambda: MergePapers(one, other),
        lambda: SplitPaper(one),
    )
    return chance.choice(makers)()


def _state(library: Library) -> object:
    papers = [
        (each.id, each.kept_capitals, each.citation_key, each.note, each.venue)
        for each in everything(library)
    ]
    return papers, library.ignored_findings()


@pytest.mark.parametrize("seed", range(3))
def test_all_of_it_is_undone_and_done_again_in_order(library: Library, seed: int) -> None:
    bring(
        library, page(*(entry(title, f"arxiv:2501.0000{at}") for at, title in enumerate(("S", "G", "C"), 1)))
    )
    chance, states = random.Random(seed), [_state(library)]
    while len(states) < 25:
        before = _state(library)
        try:
            done = tasks.do(library, _edit(chance))
        except AppError:  # the key of a paper that was merged belongs to the one it is merged into
            assert _state(library) == before
            continue
        if done.label:
            states.append(_state(library))
    for state in states[-2::-1]:
        tasks.undo(library)
        assert _state(library) == state
    for state in states[1:]:
        tasks.redo(library)
        assert _state(library) == state
