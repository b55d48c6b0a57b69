"""Highlights in a library: kept, found, undone, merged, and safe from what feeds say."""

from dataclasses import replace

import pytest

from readerapp.errors import AppError
from readerapp.library import Library
from readerapp.model.annotations import AnnotationOrder
from readerapp.model.edits import (
    MergePapers,
    SetNote,
    SetTrashed,
    SplitPaper,
)
from readerapp.model.highlight_edits import AddHighlight, RemoveHighlight, SetHighlight
from readerapp.model.highlights import made, place
from tests.library.conftest import Clock
from tests.library.world import ARXIV, bring, dump, entry, page, reopened, the, titles

ABSTRACT = "We study how sheep learn to read. It needs no labels."


def _bring(library: Library) -> None:
    first = entry("Sheep", "arxiv:2501.00001", abstract=ABSTRACT)
    bring(library, page(first, entry("Goats", abstract="Goats climb trees."), "Cows"))


def _mark(library: Library, title: str, words: str, *, uid: str = "u1", comment: str = "") -> int:
    paper = the(library, title)
    start = paper.abstract.index(words)
    one = replace(made(uid, paper.abstract, start, start + len(words)), comment=comment)
    library.apply(AddHighlight(paper.id, one))
    return paper.id


def test_a_highlight_is_there_after_a_restart(library: Library) -> None:
    _bring(library)
    _mark(library, "Sheep", "learn to read", comment="how?")
    library = reopened(library)
    (one,) = the(library, "Sheep").highlights
    assert (one.quote, one.comment, one.colour) == ("learn to read", "how?", "yellow")
    assert place(ABSTRACT, one) is not None
    library.close()


def test_each_change_is_undone_and_done_again_across_a_restart(library: Library) -> None:
    _bring(library)
    states = [dump(library)]
    _mark(library, "Sheep", "learn to read")
    states.append(dump(library))
    for edit in (SetHighlight("u1", "green", "a thought"), RemoveHighlight("u1")):
        assert library.apply(edit).changes
        states.append(dump(library))
    library = reopened(library)
    for state in reversed(states[:-1]):
        library.undo()
        assert dump(library) == state
    for state in states[1:]:
        library.redo()
        assert dump(library) == state
    library.close()


def test_what_changes_nothing_leaves_no_trace(library: Library) -> None:
    _bring(library)
    _mark(library, "Sheep", "learn to read")
    before = library.history(10)
    assert not library.apply(SetHighlight("u1", "yellow", "  ")).label
    assert not library.apply(RemoveHighlight("nobody")).label
    assert not library.apply(AddHighlight(99, made("u2", "abc", 0, 2))).label
    assert library.history(10) == before
    with pytest.raises(AppError, match="not there any more"):
        library.apply(SetHighlight("nobody", "green", ""))
    with pytest.raises(AppError, match="no colour 'mauve'"):
        library.apply(SetHighlight("u1", "mauve", ""))


def test_quotes_and_comments_are_found(library: Library) -> None:
    _bring(library)
    _mark(library, "Sheep", "learn to read", comment="astonishing Überlegung")
    library.apply(SetNote((the(library, "Goats").id,), "Goats learn to read, too."))
    assert titles(library, "has:highlight") == ["Sheep"]
    assert titles(library, "has:note") == ["Goats"]
    assert titles(library, "note:astonishing") == titles(library, "highlight:uberlegung") == ["Sheep"]
    assert titles(library, 'note:"learn to read"') == ["Goats", "Sheep"]
    assert titles(library, 'highlight:"learn to read"') == ["Sheep"]
    assert titles(library, "highlight:study") == []
    assert titles(library, "astonish*") == ["Sheep"]
    assert titles(library, "-highlight:learn has:note") == ["Goats"]
    library.apply(SetHighlight("u1", "pink", "dull"))
    assert titles(library, "note:astonishing") == []
    assert titles(library, "highlight:dull") == ["Sheep"]
    library.undo()
    assert titles(library, "highlight:astonishing") == ["Sheep"]
    library.apply(RemoveHighlight("u1"))
    assert titles(library, "has:highlight") == titles(library, "note:astonishing") == []


def test_merged_papers_have_the_highlights_of_both_until_they_are_split(library: Library) -> None:
    _bring(library)
    one = _mark(library, "Sheep", "learn to read", uid="u1")
    other = _mark(library, "Goats", "climb trees", uid="u2")
    before = dump(library)
    library.apply(MergePapers(one, other))
    assert {mark.uid for mark in the(library, "Sheep").highlights} == {"u1", "u2"}
    assert titles(library, 'highlight:"climb trees"') == ["Sheep"]
    library.apply(SplitPaper(one))
    assert dump(library) == before
    library.undo()
    library.apply(SetHighlight("u2", "blue", "changed while merged"))
    library.apply(SplitPaper(one))
    assert "changed while merged" in {mark.comment for mark in the(library, "Sheep").highlights}


def test_an_import_that_is_undone_leaves_what_was_marked(library: Library) -> None:
    _bring(library)
    _mark(library, "Goats", "climb trees")
    action = next(each.id for each in library.history(10) if each.label == "Import")
    library.undo(action)
    assert titles(library) == ["Goats"]
    assert len(the(library, "Goats").highlights) == 1


def test_a_corrected_abstract_keeps_the_highlight_and_what_it_quoted(library: Library) -> None:
    _bring(library)
    _mark(library, "Sheep", "learn to read")
    better = "An entirely new abstract: all sheep learn to read, as we show at some length below."
    bring(library, page(entry("Sheep", "arxiv:2501.00001", abstract=better), format=ARXIV, day="2025-12-13"))
    paper = the(library, "Sheep")
    assert paper.abstract == better
    (one,) = paper.highlights
    found = place(paper.abstract, one)
    assert found is not None
    assert better[slice(*found)] == "learn to read"


def test_all_notes_and_highlights_in_one_list(library: Library, turned_clock: Clock) -> None:
    _bring(library)
    _mark(library, "Sheep", "learn to read", comment="how?")
    turned_clock.pass_(10)
    library.apply(SetNote((the(library, "Goats").id,), "first line"))
    turned_clock.pass_(10)
    library.apply(SetNote((the(library, "Sheep").id,), "# Sheep"))
    newest = library.annotations(AnnotationOrder.NEWEST)
    assert [(each.title, each.text, each.quote) for each in newest] == [
        ("Sheep", "# Sheep", ""),
        ("Goats", "first line", ""),
        ("Sheep", "how?", "learn to read"),
    ]
    assert [each.title for each in library.annotations(AnnotationOrder.PAPER)] == ["Goats", "Sheep", "Sheep"]
    library.apply(SetTrashed((the(library, "Sheep").id,), trashed=True))
    assert [each.title for each in library.annotations(AnnotationOrder.NEWEST)] == ["Goats"]
