"""Undo and redo, one case at a time: imports, marks, out of order, across a restart."""

import pytest

from readerapp.errors import AppError
from readerapp.library import Library
from readerapp.model import edits
from readerapp.model.paper import Status
from tests.library.conftest import Clock
from tests.library.world import ARXIV, bring, dump, entry, everything, fates, ids, page, reopened, the, titles


def test_nothing_to_undo_or_redo(library: Library) -> None:
    assert library.undo().label == ""
    assert library.redo().label == ""
    assert not library.undo().changes


def test_an_undone_import_vanishes_but_for_what_was_marked_since(library: Library) -> None:
    bring(library, page("On Depth", "Noted", "Tagged", "Dismissed", "Plain", "Keyed"))
    (number,) = ids(library, "title:depth")
    library.apply(edits.SetStarred((number,), True))
    library.apply(edits.SetNote(tuple(ids(library, "title:noted")), "mine"))
    library.apply(edits.AddTag(tuple(ids(library, "title:tagged")), "ml"))
    library.apply(edits.SetStatus(tuple(ids(library, "title:dismissed")), Status.DISMISSED))
    library.freeze_keys(ids(library, "title:keyed"), lambda paper, taken: "keyed")
    before = dump(library)
    library.undo(1)
    assert titles(library) == ["Dismissed", "Keyed", "Noted", "On Depth", "Tagged"]
    assert the(library, "On Depth").starred
    library.redo()
    assert dump(library) == before


def test_values_that_only_the_undone_import_gave_go_away(library: Library) -> None:
    bring(library, page(entry("On Depth", venue="ICML")))
    before = dump(library)
    better = entry("On depth", "arxiv:2501.00001", venue="NeurIPS", abstract="All of it.", authors=("Ada",))
    bring(library, page(better, "New", format=ARXIV, day="2026-01-01"))
    after = dump(library)
    library.undo()
    assert dump(library) == before
    library.redo()
    assert dump(library) == after


def test_an_identifier_leaves_with_its_import(library: Library) -> None:
    bring(library, page("On Depth"))
    bring(library, page(entry("On Depth", "arxiv:2501.00001"), day="2026-01-01"))
    library.undo()
    (receipt,) = bring(library, page(entry("Another", "arxiv:2501.00001"), day="2026-01-02"))
    assert fates(receipt) == (1, 0, 0, 0)


def test_import_after_undo_adds_again(library: Library) -> None:
    bring(library, page("On Depth", "Other"))
    once = dump(library)
    library.undo()
    assert ids(library) == []
    assert library.sidebar().snapshots == ()
    (receipt,) = bring(library, page("On Depth", "Other"))
    assert fates(receipt) == (2, 0, 0, 0)
    assert dump(library) == once
    (receipt,) = bring(library, page("On Depth", "Other"))
    assert fates(receipt) == (0, 0, 2, 0)


def test_an_older_import_is_undone_alone(library: Library) -> None:
    bring(library, page("Old", "Shared"))
    bring(library, page("Shared", "New", day="2026-01-01"))
    library.undo(1)
    assert titles(library) == ["New", "Shared"]
    assert [seen.captured_on for seen in the(library, "Shared").sightings] == ["2026-01-01"]


def test_undo_survives_a_restart(library: Library) -> None:
    bring(library, page("On Depth"))
    library.apply(edits.SetStarred(tuple(ids(library)), True))
    library = reopened(library)
    assert library.undo().label == "Star 1 paper"
    library = reopened(library)
    assert library.redo().label == "Star 1 paper"
    assert everything(library)[0].starred
    library.close()


def test_something_new_ends_redo(library: Library) -> None:
    bring(library, page("On Depth"))
    papers = tuple(ids(library))
    library.apply(edits.SetStarred(papers, True))
    library.undo()
    library.apply(edits.SetSeen(papers, True))
    assert library.redo().label == ""
    assert [action.state for action in library.history(10)] == ["done", "undone for good", "done"]


def test_an_edit_that_changes_nothing_leaves_no_line(library: Library) -> None:
    bring(library, page("On Depth"))
    papers = tuple(ids(library))
    for edit in (
        edits.SetStarred(papers, False),
        edits.SetStatus(papers, Status.INBOX),
        edits.SetNote(papers, "  "),
        edits.RemoveTag(papers, "none"),
        edits.SetStarred((999,), True),
        edits.AddTag((), "ml"),
        edits.SetNote((999,), "x"),
        edits.SetKey(999, "x"),
    ):
        done = library.apply(edit)
        assert (done.label, done.action_id, bool(done.changes)) == ("", None, False)
    assert len(library.history(10)) == 1
    assert library.sidebar().tags == ()


def test_looking_is_no_line_of_the_journal(library: Library) -> None:
    bring(library, page("On Depth"))
    done = library.apply(edits.SetSeen(tuple(ids(library)), True, by_looking=True))
    assert done.action_id is None
    assert done.changes.marks
    assert library.undo().label == "Import"


@pytest.mark.parametrize("number", [0, -1, 77, 2**63, 10**30])
def test_an_action_that_is_none(library: Library, number: int) -> None:
    with pytest.raises(AppError, match="There is no action number"):
        library.undo(number)


def test_an_action_is_undone_once(library: Library) -> None:
    bring(library, page("On Depth"))
    library.undo(1)
    with pytest.raises(AppError, match=r"Action 1 \(Import\) is undone already"):
        library.undo(1)


def test_what_another_action_changed_since_stays(library: Library) -> None:
    bring(library, page("On Depth", "Other"))
    papers = tuple(ids(library))
    done = library.apply(edits.SetStatus(papers, Status.DONE))
    library.apply(edits.SetStatus(papers[:1], Status.DISMISSED))
    library.undo(done.action_id)
    assert [row.status for row in library.rows(papers)] == [Status.DISMISSED, Status.INBOX]


def test_undoing_the_first_tagging_keeps_the_tag_that_others_gave_since(library: Library) -> None:
    bring(library, page("On Depth", "Other"))
    one, two = ids(library)
    first = library.apply(edits.AddTag((one,), "ml"))
    library.apply(edits.AddTag((two,), "ml"))
    library.undo(first.action_id)
    assert [(tag.name, tag.papers) for tag in library.sidebar().tags] == [("ml", 1)]
    assert ids(library, "tag:ml") == [two]
    assert ids(library, "has:tag") == [two]


def test_nothing_comes_back_for_a_tag_that_is_gone(library: Library) -> None:
    bring(library, page("On Depth"))
    papers = tuple(ids(library))
    library.apply(edits.AddTag(papers, "ml"))
    removed = library.apply(edits.RemoveTag(papers, "ml"))
    library.apply(edits.DeleteTag("ml"))
    library.undo(removed.action_id)
    assert ids(library, "has:tag") == []


def test_a_deleted_tag_returns_to_its_namesake(library: Library) -> None:
    bring(library, page("On Depth", "Other"))
    one, two = ids(library)
    library.apply(edits.AddTag((one,), "ml"))
    deleted = library.apply(edits.DeleteTag("ml"))
    library.apply(edits.AddTag((two,), "ML"))
    library.undo(deleted.action_id)
    assert ids(library, "tag:ml") == [one, two]
    assert len(library.sidebar().tags) == 1


def test_a_name_that_is_taken_since_is_not_taken_back(library: Library) -> None:
    bring(library, page("On Depth", "Other"))
    one, two = ids(library)
    library.apply(edits.AddTag((one,), "ml"))
    renamed = library.apply(edits.RenameTag("ml", "ai"))
    library.apply(edits.AddTag((two,), "ml"))
    library.undo(renamed.action_id)
    assert [(tag.name, tag.papers) for tag in library.sidebar().tags] == [("ai", 1), ("ml", 1)]


def test_saves_of_a_note_within_a_minute_are_one_action(library: Library, turned_clock: Clock) -> None:
    bring(library, page("On Depth", "Other"))
    one, two = ids(library)
    for text in ("f", "fi", "first"):
        turned_clock.pass_(20)
        library.apply(edits.SetNote((one,), text))
    library.apply(edits.SetNote((two,), "other"))
    turned_clock.pass_(20)
    library.apply(edits.SetNote((one,), "second"))
    turned_clock.pass_(61)
    library.apply(edits.SetNote((one,), "third"))
    notes = []
    for _ in range(4):
        library.undo()
        notes.append([paper.note for paper in library.papers([one, two])])
    assert notes == [["second", "other"], ["first", "other"], ["first", ""], ["", ""]]
    assert library.undo().label == "Import"
    for _ in range(4):
        library.redo()
    library.redo()
    assert [paper.note for paper in library.papers([one, two])] == ["third", "other"]


def test_a_note_is_emptied_and_comes_back(library: Library, turned_clock: Clock) -> None:
    bring(library, page("On Depth"))
    papers = tuple(ids(library))
    library.apply(edits.SetNote(papers, "mine"))
    library.apply(edits.SetNote(papers, ""))
    assert ids(library, "has:note") == []
    library.undo()
    assert everything(library)[0].note == "mine"
    library.apply(edits.SetNote(papers, "mine, longer"))  # joins the first save again
    library.undo()
    assert everything(library)[0].note == ""


def test_notes_of_several_papers_join_only_for_the_same_papers(library: Library, turned_clock: Clock) -> None:
    bring(library, page("On Depth", "Other"))
    one, two = ids(library)
    library.apply(edits.SetNote((two,), "same"))
    turned_clock.pass_(100)
    library.apply(edits.SetNote((one, two), "same"))
    library.apply(edits.SetNote((one, two), "new"))
    library.undo()
    library.undo()
    assert [paper.note for paper in library.papers([one, two])] == ["", "same"]


def test_changes_name_what_a_view_has_to_ask_again(library: Library) -> None:
    bring(library, page("On Depth", "Other"))
    one, two = ids(library)
    starred = library.apply(edits.SetStarred((one,), True)).changes
    assert (starred.papers, starred.marks, starred.lists, starred.tags) == (
        frozenset({one}),
        True,
        True,
        False,
    )
    tagged = library.apply(edits.AddTag((one, two), "ml")).changes
    assert (tagged.papers, tagged.tags) == (frozenset({one, two}), True)
    assert library.apply(edits.SetTagColour("ml", "blue")).changes.papers is None
    keyed = library.apply(edits.SetKey(one, "a")).changes
    assert (keyed.papers, keyed.keys) == (frozenset({one}), True)
    undone = library.undo(1)
    assert undone.changes.snapshots
    assert undone.changes.lists
