"""What the Undo menu says, and how two changes become one."""

import pytest

from readerapp.model import edits
from readerapp.model.changes import EVERYTHING, Changes
from readerapp.model.paper import Status


@pytest.mark.parametrize(
    ("edit", "label"),
    [
        (edits.SetStatus((1,), Status.DONE), "Mark 1 paper as done"),
        (edits.SetStatus((1, 2), Status.DISMISSED), "Dismiss 2 papers"),
        (edits.SetStarred(tuple(range(1200)), True), "Star 1,200 papers"),
        (edits.SetStarred((1,), False), "Unstar 1 paper"),
        (edits.SetSeen((1,), False), "Mark 1 paper as unseen"),
        (edits.SetTrashed((1,), True), "Move 1 paper to Trash"),
        (edits.SetTrashed((1, 2), False), "Restore 2 papers from Trash"),
        (edits.AddTag((1,), "ml"), "Tag 1 paper “ml”"),
        (edits.RemoveTag((1, 2), "ml"), "Remove tag “ml” from 2 papers"),
        (edits.SetNote((1,), "x"), "Edit note"),
        (edits.SetNote((1, 2), "x"), "Edit note of 2 papers"),
        (edits.RenameTag("ml", "ai"), "Rename tag “ml” to “ai”"),
        (edits.SetTagColour("ml", "blue"), "Colour tag “ml”"),
        (edits.DeleteTag("ml"), "Delete tag “ml”"),
        (edits.SetKey(1, "a2020"), "Set citation key"),
    ],
)
def test_labels(edit: edits.Edit, label: str) -> None:
    assert edits.label(edit) == label


def test_nothing_changed() -> None:
    assert not Changes()
    assert Changes() | Changes() == Changes()


def test_both_changes() -> None:
    one, other = Changes(frozenset({1}), marks=True), Changes(frozenset({2}), tags=True)
    both = one | other
    assert both == Changes(frozenset({1, 2}), marks=True, tags=True)
    assert both.touches(1)
    assert not both.touches(3)
    assert (both | EVERYTHING) == EVERYTHING
    assert EVERYTHING.touches(99)
    assert Changes(papers=None)
