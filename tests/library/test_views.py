"""Saved views: kept, renamed, changed, moved, deleted, and all of it undone exactly."""

import random
from pathlib import Path

import pytest

from readerapp import tasks
from readerapp.errors import AppError
from readerapp.library import Library
from readerapp.model import edits
from readerapp.model.lists import SavedView, Sort
from readerapp.model.view_edits import ChangeView, DeleteView, MoveView, RenameView, SaveView
from tests.library.world import bring, fresh, ids, page, reopened, the, titles


def names(library: Library) -> list[str]:
    return [view.name for view in library.views()]


def save(library: Library, *views: str) -> None:
    for name in views:
        library.apply(SaveView(name, "is:inbox"))


def test_a_view_is_kept_with_its_query_and_order(library: Library) -> None:
    done = library.apply(SaveView("  To   review ", " is:inbox  ", Sort.TITLE))
    assert done.label == "Save view “  To   review ”"
    assert done.changes.views
    assert not done.changes.lists
    assert library.views() == [SavedView("To review", "is:inbox", Sort.TITLE)]


def test_names_are_unique_whatever_their_case(library: Library) -> None:
    save(library, "Mine", "Other")
    with pytest.raises(AppError, match="already"):
        library.apply(SaveView("MINE", "x"))
    with pytest.raises(AppError, match="already"):
        library.apply(RenameView("other", "mine"))
    library.apply(RenameView("mine", "MINE"))
    assert names(library) == ["MINE", "Other"]


@pytest.mark.parametrize("name", ["", "  ", "x" * 101])
def test_a_bad_name_is_refused(library: Library, name: str) -> None:
    with pytest.raises(AppError, match="name"):
        library.apply(SaveView(name, "x"))


def test_a_name_with_quotation_marks_can_be_asked_for(library: Library) -> None:
    bring(library, page("One"))
    library.apply(SaveView('My "best"', "one"))
    (view,) = library.views()
    assert titles(library, f'view:"{view.name}"') == ["One"]


def test_queries_of_views_follow_a_new_name(library: Library) -> None:
    save(library, "Mine")
    library.apply(SaveView("Both", 'deep VIEW:"mine" -view:mine'))
    library.apply(RenameView("Mine", "My own"))
    assert library.views()[1].query == 'deep view:"My own" -view:"My own"'
    library.undo()
    assert library.views()[1].query == 'deep VIEW:"mine" -view:mine'


def test_views_inside_queries(library: Library) -> None:
    bring(library, page("Deep one", "Deep two", "Three"))
    library.apply(edits.SetStarred((the(library, "Deep two").id, the(library, "Three").id), True))
    library.apply(SaveView("Stars", "is:starred sort:title-"))
    library.apply(SaveView("Deep stars", "deep view:stars"))
    assert titles(library, 'view:"deep stars"') == ["Deep two"]
    assert titles(library, "-view:stars") == ["Deep one"]
    assert titles(library, "view:stars OR one", Sort.TITLE) == ["Deep one", "Deep two", "Three"]
    assert tasks.count(library, 'view:"deep stars"') == 1


def test_a_view_that_names_itself_is_explained_and_finds_nothing(library: Library) -> None:
    bring(library, page("One"))
    library.apply(SaveView("Loop", "one OR view:Loop"))
    found = tasks.find(library, "view:Loop")
    assert "asks for itself" in found.problems[0].sentence
    assert [row.title for row in library.rows(found.ids)] == ["One"], "what else it asks is found"
    gone = tasks.find(library, "one view:Gone")
    assert gone.problems[0].sentence == "There is no view “Gone”."
    assert list(gone.ids) == []


def test_a_view_has_an_order_of_its_own(library: Library) -> None:
    bring(library, page("Beta", "Alpha", "Gamma"))
    library.apply(SaveView("Down", "", Sort.TITLE_DOWN))
    library.apply(SaveView("Said", "sort:title"))
    assert titles(library, "view:Down", Sort.ADDED) == ["Gamma", "Beta", "Alpha"]
    assert titles(library, "view:Said", Sort.ADDED) == ["Alpha", "Beta", "Gamma"]
    assert titles(library, "view:Down sort:title") == ["Alpha", "Beta", "Gamma"]


@pytest.mark.parametrize(
    ("name", "to", "order"),
    [
        ("a", 0, "abcd"),
        ("a", 1, "bacd"),
        ("a", 3, "bcda"),
        ("a", 99, "bcda"),
        ("d", 0, "dabc"),
        ("c", 1, "acbd"),
        ("b", -3, "bacd"),
    ],
)
def test_a_view_can_be_put_anywhere(library: Library, name: str, to: int, order: str) -> None:
    save(library, *"abcd")
    library.apply(MoveView(name, to))
    assert "".join(names(library)) == order
    library.undo()
    assert "".join(names(library)) == ("abcd" if order != "abcd" else "abc")


def test_many_moves_keep_an_order(library: Library) -> None:
    save(library, *"abcd")
    expected, chance = list("abcd"), random.Random(1)
    for _ in range(150):
        name, to = chance.choice("abcd"), chance.randrange(4)
        library.apply(MoveView(name, to))
        expected.remove(name)
        expected.insert(to, name)
        assert names(library) == expected


def test_moves_to_the_same_gap_never_run_out_of_room(library: Library) -> None:
    save(library, *"abc")
    for turn in range(200):
        library.apply(MoveView("abc"[turn % 2 + 1], 1))
        assert names(library)[0] == "a"
        assert names(library)[1] == "abc"[turn % 2 + 1]


@pytest.mark.parametrize("seed", range(3))
def test_any_actions_are_undone_and_done_again_exactly_across_a_restart(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    with fresh(tmp_path / "library") as library:
        save(library, *"abc")
        states = [library.views()]
        for _ in range(12):
            if not names(library):
                break
            view = chance.choice(names(library))
            choices: list[edits.Edit] = [
                SaveView(f"new {chance.random()}", "view:a"),
                RenameView(view, f"other {chance.random()}"),
                ChangeView(view, "tag:x", chance.choice([None, Sort.TITLE])),
                DeleteView(view),
                MoveView(view, chance.randrange(4)),
            ]
            if library.apply(chance.choice(choices)).label:
                states.append(library.views())
        for state in states[-2::-1]:
            library.undo()
            assert library.views() == state
        again = reopened(library)
        for state in states[1:]:
            again.redo()
            assert again.views() == state
        again.close()


def test_counts_are_the_lengths_of_the_lists(library: Library) -> None:
    bring(library, page("Deep one", "Deep two", "Three"))
    library.apply(edits.SetTrashed((the(library, "Three").id,), True))
    for query in ("", "deep", "is:trashed", "-is:trashed", "three OR is:trashed", "tag:none", "sort:title"):
        assert tasks.count(library, query) == len(ids(library, query)), query


def test_a_view_that_is_not_there_cannot_be_changed(library: Library) -> None:
    for edit in (RenameView("x", "y"), ChangeView("x", "y"), DeleteView("x"), MoveView("x", 0)):
        with pytest.raises(AppError, match="no view “x”"):
            library.apply(edit)
