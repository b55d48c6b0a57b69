"""Keys in the window: own ones, the command palette, the help, arrows, favourites, finding in a paper."""

import sys
from array import array
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from readerapp.model.edits import AddTag, SetNote, SetTagFavourite
from readerapp.model.paper import Status
from readerapp.ui.actions import ACTIONS
from readerapp.ui.command_palette import LINE_ROLE, CommandPalette
from readerapp.ui.keyboard_help import KeyboardHelp
from readerapp.ui.keymap import KEYS
from tests.ui.window.conftest import OpenWindow
from tests.ui.window.reader import Reader

CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # popups, on the offscreen platform

BIB = """
@article{one, title={Notes on the engine}, author={Lovelace, Ada and Babbage, Charles}, year={1843}}
@article{two, title={On the economy of machinery}, author={Babbage, Charles}, year={1832}}
"""


@pytest.fixture(autouse=True)
def _usual_keys() -> Iterator[None]:
    yield
    KEYS.take({}, single_keys=True)


def palette_of(reader: Reader) -> CommandPalette:
    reader.ctrl(Qt.Key.Key_K)
    shown = [each for each in reader.window.findChildren(CommandPalette) if each.isVisible()]
    assert len(shown) == 1
    return shown[0]


def names(palette: CommandPalette) -> list[str]:
    return [palette.shown.item(row).data(LINE_ROLE).name for row in range(palette.shown.rowCount())]


# --- keys of one's own -------------------------------------------------------------------------


def test_own_keys_hold_at_once_everywhere(reader: Reader) -> None:
    reader.press("j")
    first = reader.selected()[0]
    reader.window.preferences.change(keys={"done": ("X", "Ctrl+J")})
    reader.press("e")
    assert reader.paper(first).status is Status.INBOX
    done = reader.window.menus.qt["done"]
    assert done.text() == "&Done\tX or Ctrl+J"
    assert done.toolTip() == "Done (X, Ctrl+J)"
    assert reader.window.detail.view.states.shelves[Status.DONE]._key == "X"
    assert not reader.window.menus.qt["select-toggle"].shortcuts()  # it had both, and has lost them
    reader.press("x")
    assert reader.paper(first).status is Status.DONE
    second = reader.selected()[0]
    reader.ctrl(Qt.Key.Key_J)
    assert reader.paper(second).status is Status.DONE


def test_single_keys_can_be_switched_off(reader: Reader) -> None:
    reader.press("j")
    first = reader.selected()[0]
    reader.window.preferences.change(single_keys=False)
    reader.press("e")
    assert reader.paper(first).status is Status.INBOX
    assert reader.window.menus.qt["done"].toolTip() == "Done (Ctrl+E)"
    assert reader.window.detail.view.states.shelves[Status.DONE]._key == "Ctrl+E"
    reader.ctrl(Qt.Key.Key_E)
    assert reader.paper(first).status is Status.DONE


def test_own_keys_are_there_after_a_restart(reader: Reader, open_window: OpenWindow) -> None:
    reader.window.preferences.change(keys={"star": ("Q",)})
    assert reader.window.desk.library is not None
    folder = reader.window.desk.library.folder
    reader.window.close()
    later = open_window(folder)
    later.press("j")
    later.press("q")
    assert later.paper(later.selected()[0]).starred


def test_letters_work_by_their_place_where_the_layout_is_not_latin(reader: Reader) -> None:
    reader.press("j")
    first = reader.selected()[0]
    table = reader.window.table
    scan = {"linux": 26, "win32": 0x12}.get(sys.platform, 0)
    event = QKeyEvent(QEvent.Type.KeyPress, 0x0423, Qt.KeyboardModifier.NoModifier, scan, 14, 0, "у")
    QApplication.sendEvent(table, event)
    reader.settle()
    assert reader.paper(first).status is Status.DONE


# --- command palette ---------------------------------------------------------------------------


def test_a_command_is_found_and_done(reader: Reader) -> None:
    reader.press("j")
    palette = palette_of(reader)
    QTest.keyClicks(palette.field, "star")
    assert names(palette)[0] == "Star"
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    reader.settle()
    assert reader.paper(reader.selected()[0]).starred
    again = palette_of(reader)
    assert names(again)[0] == "Star"
    again.close()


def test_every_action_is_in_the_palette_and_says_why_it_cannot_be_done(reader: Reader) -> None:
    palette = palette_of(reader)
    lines = {palette.shown.item(row).data(LINE_ROLE).id for row in range(palette.shown.rowCount())}
    assert {action.id for action in ACTIONS} - lines == {"palette", "back", "context-menu"}
    QTest.keyClicks(palette.field, "dismiss")
    assert palette._why.text() == "Select a paper first."
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert palette.isVisible()
    QTest.keyClick(palette.field, Qt.Key.Key_Escape)
    reader.settle()
    assert reader.window.table.hasFocus()


def test_a_tag_is_a_place_to_go_to(reader: Reader) -> None:
    papers = tuple(reader.window.table.papers.ids[:2])
    reader.window.desk.do(AddTag(papers, "ml/theory"))
    reader.settle()
    palette = palette_of(reader)
    QTest.keyClicks(palette.field, "theory")
    assert palette.list.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole) == "ml/theory, Tag"
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    reader.settle()
    assert set(reader.window.table.papers.ids) == set(papers)


# --- keyboard help -----------------------------------------------------------------------------


def test_the_help_is_searched_by_name_and_by_key(reader: Reader) -> None:
    reader.press("?")
    found = [each for each in reader.window.findChildren(KeyboardHelp) if each.isVisible()]
    assert len(found) == 1
    dialog = found[0]

    def shown() -> list[str]:
        rows = dialog.rows
        heads = [rows.index(row, 0) for row in range(rows.rowCount())]
        return [rows.index(row, 0, head).data() for head in heads for row in range(rows.rowCount(head))]

    QTest.keyClicks(dialog.field, "citation")
    assert "Copy citation" in shown()
    dialog.field.clear()
    QTest.keyClick(dialog.field, Qt.Key.Key_E)
    assert set(shown()) == {"Done"}  # E, and G E
    dialog.field.clear()
    QTest.keyClick(dialog.field, Qt.Key.Key_E, CTRL)
    assert shown() == ["Done"]
    dialog.field.clear()
    QTest.keyClick(dialog.field, Qt.Key.Key_F9)
    assert set(shown()) == {"Sidebar", "Detail"}
    QTest.keyClicks(dialog.field, "nothing like it")
    assert dialog.nothing.isVisible()


# --- moving ------------------------------------------------------------------------------------


def test_arrows_lead_from_pane_to_pane(reader: Reader) -> None:
    window = reader.window
    reader.press("j")
    reader.press(Qt.Key.Key_Right)
    assert window.detail.isAncestorOf(window.focusWidget())
    reader.press(Qt.Key.Key_Left)
    assert window.table.hasFocus()
    reader.press(Qt.Key.Key_Left)
    assert window.sidebar.tree.hasFocus()
    reader.press(Qt.Key.Key_Right)
    assert window.table.hasFocus()


def test_the_next_paper_is_reached_from_the_note(reader: Reader) -> None:
    ids = list(reader.window.table.papers.ids)
    reader.press("j")
    reader.press("n")
    assert reader.window.detail.view.note.hasFocus()
    reader.press("a thought")
    reader.press(Qt.Key.Key_Down, held=ALT)
    assert reader.selected() == [ids[1]]
    assert reader.window.detail.view.note.hasFocus()
    assert reader.paper(ids[0]).note == "a thought"
    reader.press(Qt.Key.Key_Up, held=ALT)
    assert reader.window.detail.view.note.toPlainText() == "a thought"


def test_the_context_menu_opens_by_key(reader: Reader) -> None:
    reader.press("j")
    reader.press(Qt.Key.Key_F10, held=SHIFT)
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, QMenu)
    assert any(action.objectName() == "done" for action in popup.actions())
    popup.close()


def test_each_list_keeps_its_order(reader: Reader, open_window: OpenWindow) -> None:
    reader.trigger("sort-title")
    titles = reader.titles()
    assert titles == sorted(titles, key=str.lower)
    reader.trigger("go-all")
    assert reader.window.commands.views.sorted_by().value == "-published"
    reader.trigger("go-inbox")
    assert reader.titles() == titles
    assert reader.window.desk.library is not None
    folder = reader.window.desk.library.folder
    reader.trigger("go-all")
    reader.window.close()
    later = open_window(folder)
    later.trigger("go-inbox")
    assert later.titles() == titles


def test_what_was_read_last_can_come_first(reader: Reader) -> None:
    third = reader.window.table.papers.ids[2]
    reader.window.table.select_row(2)
    reader.press("e")
    reader.trigger("go-all")
    reader.trigger("sort-read")
    assert reader.window.table.papers.ids[0] == third


# --- tags --------------------------------------------------------------------------------------


def test_a_digit_gives_and_takes_a_favourite_tag(reader: Reader) -> None:
    window = reader.window
    reader.press("j")
    first = reader.selected()[0]
    reader.press("1")
    assert "No tag has the key 1" in window.list.toast._words.text()
    window.desk.do(AddTag((first,), "to cite"))
    window.desk.do(SetTagFavourite("to cite", 1))
    reader.settle()
    assert window.menus.qt["favourite-1"].text().startswith("&1  to cite")
    reader.press("1")
    assert reader.paper(first).tags == ()
    reader.press("1")
    assert [(tag.name, tag.favourite) for tag in reader.paper(first).tags] == [("to cite", 1)]
    assert window.menus.qt["undo"].text().startswith("&Undo Tag 1 paper")


def test_papers_of_the_same_author_and_with_the_same_tags(reader: Reader) -> None:
    window = reader.window
    ids = list(window.table.papers.ids)
    reader.press("j")
    reader.press(Qt.Key.Key_A, held=CTRL | SHIFT)
    assert window.list.toast._words.text() == "No source names the authors of this paper."
    with reader.qtbot.waitSignal(window.bringing.ended, timeout=20_000):
        window.bringing.text(BIB)
    reader.settle()
    paper = reader.found("author:Lovelace")[0]
    window.table.select_papers([paper])
    reader.settle()
    reader.trigger("same-author")  # the receipt has the keys
    assert window.finder.query == 'author:"Lovelace, Ada" OR author:"Babbage, Charles"'
    assert len(window.table.papers.ids) == 2
    window.desk.do(AddTag(tuple(ids[:2]), "ml"))
    window.desk.do(AddTag(tuple(ids[:3]), "nlp"))
    reader.trigger("go-all")
    window.table.select_papers([ids[0]])
    reader.settle()
    reader.trigger("same-tags")
    assert set(window.table.papers.ids) == set(ids[:2])


# --- finding in a paper ------------------------------------------------------------------------


def test_words_are_found_in_abstract_and_note(reader: Reader) -> None:
    window = reader.window
    paper = next(number for number in window.table.papers.ids if "model" in reader.paper(number).abstract)
    window.desk.do(SetNote((paper,), "The best MODEL so far"))
    window.table.select_papers([paper])
    reader.settle()
    window.table.setFocus()
    reader.press(Qt.Key.Key_F, held=CTRL | SHIFT)
    strip = window.detail.find_strip()
    assert strip.isVisible()
    reader.press("model")
    view = window.detail.view
    count = reader.paper(paper).abstract.lower().count("model") + 1
    assert strip.count.text() == f"1 of {count}"
    marks = [*view.abstract.extraSelections(), *view.note.extraSelections()]
    assert len(marks) == count
    reader.press(Qt.Key.Key_F3, held=SHIFT)
    assert strip.count.text() == f"{count} of {count}"
    assert view.note.extraSelections()
    reader.press(Qt.Key.Key_F3)
    assert strip.count.text() == f"1 of {count}"
    strip.field.selectAll()
    reader.press("no such word")
    assert strip.count.text() == "Not found"
    reader.press(Qt.Key.Key_Escape)
    assert strip.isHidden()
    assert not view.abstract.extraSelections()
    assert window.table.hasFocus()


# --- hints -------------------------------------------------------------------------------------


def test_hints_teach_one_thing_after_the_other(reader: Reader, open_window: OpenWindow) -> None:
    hints = reader.window.list.hints
    assert hints.isVisible()
    assert "E: done" in hints.accessibleName()
    assert "T: tag" not in hints.accessibleName()
    for key in "jels":
        reader.press(key)
    assert "T: tag" in hints.accessibleName()
    reader.trigger("search")
    assert "T: tag" in hints.accessibleName()
    assert reader.window.desk.library is not None
    folder = reader.window.desk.library.folder
    reader.window.close()
    later = open_window(folder)
    hints = later.window.list.hints
    assert "T: tag" in hints.accessibleName()
    later.press("j")
    later.press("t")
    popup = QApplication.activePopupWidget()
    assert popup is not None
    popup.close()
    assert "?: all keys" in hints.accessibleName()  # searching was learned before its turn
    hints._close.click()
    assert hints.isHidden()
    assert not later.window.preferences.now.hints


def test_there_are_no_hints_without_papers(empty_reader: Reader) -> None:
    assert empty_reader.window.list.hints.isHidden()


def test_the_selected_paper_stays_in_sight_when_those_above_it_leave(reader: Reader) -> None:
    table = reader.window.table
    reader.window.resize(1200, 560)
    ids = table.papers.ids[:]
    table.select_row(len(ids) - 1)
    reader.settle()
    top = table.rowAt(0)
    assert top > 3  # the list is longer than the window
    table.select_row(top + 2)
    reader.settle()
    gone = {*range(0, top, 2), top, top + 1, len(ids) - 1}
    table.renew(array("q", (paper for row, paper in enumerate(ids) if row not in gone)))
    assert list(table.selected_papers()) == [ids[top + 2]]
    assert table.visualRect(table.currentIndex()).intersects(table.viewport().rect())
