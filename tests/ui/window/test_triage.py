"""Working through the Inbox with the keyboard."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from readerapp.model.paper import Status
from tests.ui.window.conftest import OpenWindow
from tests.ui.window.reader import Reader


@pytest.mark.parametrize(
    ("key", "status"),
    [("e", Status.DONE), ("l", Status.TO_READ), ("d", Status.DISMISSED), ("#", Status.DISMISSED)],
)
def test_triage_puts_the_paper_away_and_selects_the_next(reader: Reader, key: str, status: Status) -> None:
    reader.press("j")
    first, second = reader.window.table.papers.ids[:2]
    reader.press(key)
    assert reader.paper(first).status is status
    assert reader.selected() == [second]
    assert first not in reader.window.table.papers.ids


def test_the_whole_inbox_can_be_triaged_without_the_mouse(reader: Reader) -> None:
    count = len(reader.window.table.papers.ids)
    reader.press("j")
    for _ in range(count):
        reader.press("e")
    assert len(reader.found("is:done")) == count
    assert reader.window.list.is_empty()
    assert reader.window.list.empty.isAncestorOf(reader.window.focusWidget())


def test_undo_brings_the_paper_back_and_selects_it(reader: Reader) -> None:
    reader.press("j")
    first = reader.selected()
    reader.press("e")
    reader.press("z")
    assert reader.selected() == first
    assert reader.paper(first[0]).status is Status.INBOX
    reader.press("Z", held=Qt.KeyboardModifier.ShiftModifier)
    assert reader.paper(first[0]).status is Status.DONE


def test_undo_works_in_another_window_after_a_restart(
    reader: Reader, open_window: OpenWindow, library_folder: Path
) -> None:
    reader.press("j")
    first = reader.selected()[0]
    reader.press("s")
    reader.window.close()
    later = open_window(library_folder)
    assert later.paper(first).starred
    undo = later.window.menus.qt["undo"]
    later.qtbot.waitUntil(lambda: undo.text().startswith("&Undo Star"))
    later.press("z")
    assert not later.paper(first).starred


def test_the_last_row_goes_to_the_previous_one(reader: Reader) -> None:
    ids = list(reader.window.table.papers.ids)
    reader.window.table.select_row(len(ids) - 1)
    reader.press("e")
    assert reader.selected() == [ids[-2]]


def test_many_papers_are_put_away_as_one_step(reader: Reader) -> None:
    ids = list(reader.window.table.papers.ids)
    reader.press("j")
    for _ in range(3):
        reader.press(Qt.Key.Key_Down, held=Qt.KeyboardModifier.ShiftModifier)
    assert reader.selected() == ids[:4]
    reader.press("e")
    assert reader.selected() == [ids[4]]
    assert "4 papers" in reader.window.menus.qt["undo"].text()
    reader.press("z")
    assert reader.selected() == ids[:4]


def test_a_paper_that_matches_no_more_stays_dimmed_until_the_selection_moves_on(reader: Reader) -> None:
    reader.press("j")
    reader.press("s")
    reader.press("j")
    reader.press("s")
    reader.press("g")
    reader.press("s")
    table = reader.window.table
    table.select_row(0)
    reader.settle()
    first = reader.selected()[0]
    reader.press("s")
    assert table.papers.ids[0] == first
    assert table.papers.dimmed() == {first}
    reader.press("j")
    assert first not in table.papers.ids
    assert not table.papers.dimmed()


def test_modifier_keys_do_the_same(reader: Reader) -> None:
    reader.press("j")
    first = reader.selected()[0]
    reader.ctrl(Qt.Key.Key_E)
    assert reader.paper(first).status is Status.DONE


def test_keys_of_two_strokes(reader: Reader) -> None:
    reader.press("j")
    reader.press("e")
    reader.press("g")
    reader.press("e")
    assert reader.window.finder.query == "is:done"
    reader.press("*")
    reader.press("a")
    assert len(reader.selected()) == 1


def test_trash_keeps_the_shelf_and_restores(reader: Reader) -> None:
    reader.press("j")
    first = reader.selected()[0]
    reader.press(Qt.Key.Key_Delete)
    assert reader.paper(first).trashed
    reader.ask("is:trashed")
    reader.press("j")
    reader.press(Qt.Key.Key_Delete)
    assert not reader.paper(first).trashed
    assert reader.paper(first).status is Status.INBOX


def test_seen_after_a_look_is_no_step_of_undo(reader: Reader) -> None:
    reader.press("j")
    first = reader.selected()[0]
    reader.press("s")
    reader.qtbot.waitUntil(lambda: reader.paper(first).seen, timeout=3000)
    reader.settle()
    assert reader.window.menus.qt["undo"].text().startswith("&Undo Star")


def test_a_click_on_the_star_stars_without_selecting(reader: Reader) -> None:
    second = reader.window.table.papers.ids[1]
    reader.window.table.star_clicked.emit(second)
    reader.settle()
    assert reader.paper(second).starred
    assert reader.selected() == []


def test_what_is_marked_unseen_stays_unseen_while_it_is_selected(reader: Reader) -> None:
    reader.press("j")
    first = reader.selected()[0]
    reader.qtbot.waitUntil(lambda: reader.paper(first).seen, timeout=3000)
    reader.settle()
    reader.press("u")
    reader.qtbot.wait(1200)
    reader.settle()
    assert not reader.paper(first).seen
    reader.press("j")
    reader.press("k")
    reader.qtbot.waitUntil(lambda: reader.paper(first).seen, timeout=3000)


def test_papers_are_gathered_one_by_one(reader: Reader) -> None:
    ids = list(reader.window.table.papers.ids)
    for key in "jxjxjj":
        reader.press(key)
    reader.press("x")
    assert reader.selected() == [ids[0], ids[1], ids[3]]
    reader.press(Qt.Key.Key_Up)
    assert reader.window.table.current_paper() == ids[2]
    assert len(reader.selected()) == 3
    reader.press("k")
    reader.press("x")
    assert reader.selected() == [ids[0], ids[3]]


def test_gathering_says_how_many_and_ends_with_escape(reader: Reader) -> None:
    ids = list(reader.window.table.papers.ids)
    for key in "xj":
        reader.press(key)
    assert reader.selected() == ids[:1]
    assert reader.window.status.selection.text() == "1 paper selected"
    reader.press(Qt.Key.Key_Escape)
    assert reader.selected() == [ids[1]]
    reader.press("j")
    assert reader.selected() == [ids[2]]


def test_gathered_papers_are_put_away_together(reader: Reader) -> None:
    ids = list(reader.window.table.papers.ids)
    for key in "jxjjxe":
        reader.press(key)
    assert set(reader.found("is:done")) == {ids[0], ids[2]}
    reader.press("j")
    assert len(reader.selected()) == 1


def test_the_status_bar_says_what_was_undone_and_offers_to_redo_it(reader: Reader) -> None:
    status = reader.window.status
    for key in "jsjs":
        reader.press(key)
    second = reader.selected()[0]
    reader.press("z")
    assert status.action.text() == "Undone: Star 1 paper"
    assert status.redo.isVisible()
    assert status.undo.isHidden()
    status.redo.click()
    reader.settle()
    assert reader.paper(second).starred
    assert status.action.text() == "Star 1 paper"
    assert status.undo.isVisible()
    assert status.redo.isHidden()


def test_a_message_that_offers_undo_goes_with_the_undo(reader: Reader) -> None:
    toast = reader.window.list.toast
    for key in "jsjxjxs":
        reader.press(key)
    assert toast.isVisible()
    reader.press("z")
    assert toast.isHidden()


def test_the_next_action_takes_the_older_offer_away(reader: Reader) -> None:
    toast = reader.window.list.toast
    for key in "jxjxs":
        reader.press(key)
    assert toast.isVisible()
    reader.press(Qt.Key.Key_Escape)
    reader.press("j")
    reader.press("s")
    assert toast.isHidden()


def test_the_undo_of_a_message_undoes_what_it_tells_and_leaves_the_focus(reader: Reader) -> None:
    toast = reader.window.list.toast
    for key in "jxjxs":
        reader.press(key)
    chosen = reader.selected()
    button = next(each for each in toast.findChildren(QPushButton) if each.text() == "Undo")
    button.setFocus()
    button.click()
    reader.settle()
    assert not any(reader.paper(paper).starred for paper in chosen)
    assert reader.window.table.hasFocus()


def test_a_refusal_goes_when_something_works(reader: Reader) -> None:
    bar = reader.window.list.message
    reader.window.messages.refuse("That did not work.")
    assert bar.isVisible()
    reader.press("j")
    reader.press("s")
    assert bar.isHidden()
