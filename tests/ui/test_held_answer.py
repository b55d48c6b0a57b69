"""Which part of an answer still holds, whatever order questions, answers and writes come in."""

from array import array

from readerapp.model.changes import EVERYTHING, Changes
from readerapp.ui.held_answer import HeldAnswer

IDS = array("q", [3, 2, 1])


def mark(*papers: int) -> Changes:
    return Changes(papers=frozenset(papers), lists=True, marks=True, tags=True)


def test_marks_since_the_question_add_up() -> None:
    held = HeldAnswer()
    held.asked()
    held.note(mark(1))
    held.take(IDS)
    held.note(mark(2, 3))
    assert held.renewable() == (IDS, frozenset({1, 2, 3}))


def test_what_was_marked_before_the_question_is_in_its_answer() -> None:
    held = HeldAnswer()
    held.note(EVERYTHING)
    assert held.renewable() is None
    held.asked()
    held.take(IDS)
    assert held.renewable() == (IDS, frozenset())


def test_a_question_that_was_dropped_leaves_the_older_answer_with_all_its_marks() -> None:
    held = HeldAnswer()
    held.asked()
    held.take(IDS)
    held.note(mark(1))
    held.asked()  # its answer never comes
    held.note(mark(2))
    assert held.ids is IDS
    assert held.marked == frozenset({1, 2})


def test_anything_but_marks_makes_the_whole_question_due() -> None:
    for changes in (
        EVERYTHING,
        Changes(papers=frozenset(), lists=True),  # an import goes on
        Changes(papers=frozenset({1}), lists=True),  # a correction
        Changes(papers=frozenset({1}), lists=True, marks=True, snapshots=True),  # a merge
        Changes(papers=None, marks=True, tags=True),  # a tag was renamed
        Changes(papers=frozenset({1}), marks=True, views=True),
        Changes(keys=True),
    ):
        held = HeldAnswer()
        held.asked()
        held.take(IDS)
        held.note(changes)
        held.note(mark(1))
        assert held.renewable() is None, changes


def test_another_question_holds_nothing() -> None:
    held = HeldAnswer()
    held.asked()
    held.take(IDS)
    held.forget()
    assert held.renewable() is None
