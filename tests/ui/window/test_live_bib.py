"""Files that follow views, at the window: bound, marked, told of, decided about, tried again."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from readerapp import tasks
from readerapp.model.bibliographies import BindBibliography
from readerapp.model.edits import SetStarred
from readerapp.model.view_edits import SaveView
from readerapp.ui.live_bib import LiveBib
from readerapp.ui.live_bib_card import BibCard
from readerapp.ui.live_bib_dialog import BindDialog
from readerapp.ui.live_bib_panel import LiveBibPanel
from readerapp.ui.sidebar_delegate import LINE_ROLE
from readerapp.ui.sidebar_tree import Line
from tests.ui.window.reader import Reader


@pytest.fixture
def bib(tmp_path: Path) -> Path:
    return tmp_path / "paper.bib"


@pytest.fixture
def bound(reader: Reader, bib: Path) -> Reader:
    """A file follows the view of what is starred: two papers."""
    do = reader.window.desk.do
    do(SaveView("Starred ones", "is:starred"))
    do(SetStarred(tuple(reader.found("")[:2]), True))
    reader.settle()
    live(reader).bind("Starred ones")
    dialog = reader.window.findChild(BindDialog)
    assert dialog is not None
    dialog.take(str(bib))
    reader.settle()
    return reader


def live(reader: Reader) -> LiveBib:
    return reader.window.commands.live_bib


def follow(reader: Reader) -> None:
    """Let the second pass that files wait."""
    assert live(reader).soon.isActive()
    live(reader).soon.timeout.emit()
    reader.settle()


def panel(reader: Reader) -> LiveBibPanel:
    if reader.window.findChild(LiveBibPanel) is None:
        reader.trigger("bib-files")
    shown = reader.window.findChild(LiveBibPanel)
    assert shown is not None
    return shown


def press(reader: Reader, card: BibCard, deed: str) -> None:
    card.buttons[deed].setFocus()
    QTest.keyClick(card.buttons[deed], Qt.Key.Key_Space)
    reader.settle()


def view_line(reader: Reader) -> Line:
    (line,) = [index.data(LINE_ROLE) for index in reader.window.sidebar.tree.view_lines()]
    assert isinstance(line, Line)
    return line


def test_a_bound_file_is_written_at_once_and_follows(bound: Reader, bib: Path) -> None:
    assert bib.read_bytes().count(b"\n@") + 1 == 2
    bound.window.desk.do(SetStarred(tuple(bound.found("")[2:3]), True))
    bound.settle()
    follow(bound)
    assert bib.read_bytes().count(b"\n@") + 1 == 3
    (card,) = panel(bound).cards
    assert card.state.text().startswith("1 new, 0 changed, 0 keys changed · written today, ")
    assert card.standing.text() == "Up to date"


def test_binding_can_be_undone(bound: Reader, bib: Path) -> None:
    assert len(panel(bound).cards) == 1
    bound.window.desk.undo()
    bound.settle()
    assert panel(bound).cards == []
    assert panel(bound).none.isVisible()
    assert bib.exists()


def test_a_failure_is_marked_and_a_click_leads_to_it(bound: Reader, bib: Path, tmp_path: Path) -> None:
    away = tmp_path / "away" / "b.bib"
    bound.window.desk.do(BindBibliography("Starred ones", str(away)))
    bound.settle()
    follow(bound)
    button = bound.window.status.bibliographies
    assert button.isVisible()
    assert button.text() == "b.bib is behind"
    assert (view_line(bound).icon, view_line(bound).detail) == ("warning", ".bib")
    assert live(bound).again.isActive()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    bound.settle()
    shown = bound.window.findChild(LiveBibPanel)
    assert shown is not None
    assert [card.standing.text() for card in shown.cards] == ["Up to date", "Behind"]
    away.parent.mkdir()
    live(bound).again.timeout.emit()
    bound.settle()
    assert away.read_bytes() == bib.read_bytes()
    assert not button.isVisible()
    assert view_line(bound).icon == "view"
    assert not live(bound).again.isActive()


def test_the_work_of_another_program_is_left_until_the_reader_decides(bound: Reader, bib: Path) -> None:
    bib.write_bytes(bib.read_bytes() + b"% by hand\n")
    bound.window.desk.do(SetStarred(tuple(bound.found("")[2:3]), True))
    bound.settle()
    follow(bound)
    assert not live(bound).again.isActive(), "only the reader can decide"
    (card,) = panel(bound).cards
    assert [*card.buttons][:3] == ["write", "replace", "save-as"]
    press(bound, card, "write")
    assert b"% by hand" in bib.read_bytes()
    assert bib.read_bytes().count(b"\n@") + 1 == 3
    (card,) = panel(bound).cards
    assert card.standing.text() == "Up to date"
    assert card.buttons["write"].hasFocus(), "the focus stays on what was pressed"


def test_pause_save_as_and_unbind(bound: Reader, bib: Path, tmp_path: Path) -> None:
    (card,) = panel(bound).cards
    press(bound, card, "pause")
    (card,) = panel(bound).cards
    assert card.standing.text() == "Paused"
    bound.window.desk.do(SetStarred(tuple(bound.found("")[2:3]), True))
    bound.settle()
    follow(bound)
    assert bib.read_bytes().count(b"\n@") + 1 == 2
    other = tmp_path / "other.bib"
    panel(bound).rebind(card.one, str(other))
    bound.settle()
    follow(bound)
    assert other.read_bytes().count(b"\n@") + 1 == 3
    (card,) = panel(bound).cards
    press(bound, card, "unbind")
    assert panel(bound).cards == []
    assert other.exists()


def test_the_panel_offers_every_view(bound: Reader) -> None:
    bound.window.desk.do(SaveView("Fish & chips", "fish"))
    bound.settle()
    menu = panel(bound).views_menu()
    assert [each.text() for each in menu.actions()] == ["Starred ones", "Fish && chips"]
    menu.actions()[1].trigger()
    dialog = bound.window.findChildren(BindDialog)[-1]
    assert "Fish & chips" in dialog.words.text()
    dialog.reject()


def test_update_now_says_what_came_of_it(bound: Reader, bib: Path) -> None:
    said: list[str] = []
    bound.window.messages.told.connect(lambda sentence, _undoable: said.append(sentence))
    bib.unlink()
    bound.trigger("bib-write")
    assert said == ["paper.bib is up to date: 2 new, 0 changed, 0 keys changed"]
    assert bib.exists()


def test_only_a_saved_view_can_be_followed(reader: Reader) -> None:
    said: list[str] = []
    reader.window.messages.told.connect(lambda sentence, _undoable: said.append(sentence))
    reader.trigger("bib-bind")
    assert said == ["Show a saved view first: a .bib can follow that."]
    reader.window.desk.do(SaveView("Mine", "is:starred"))
    reader.settle()
    reader.ask('view:"Mine"')
    reader.trigger("bib-bind")
    dialog = reader.window.findChild(BindDialog)
    assert dialog is not None
    assert "“Mine”" in dialog.words.text()
    dialog.reject()


def test_what_changed_in_the_last_second_is_written_when_the_window_closes(bound: Reader, bib: Path) -> None:
    bound.window.desk.do(SetStarred(tuple(bound.found("")[2:3]), True))
    bound.settle()
    bound.window.close()
    QApplication.processEvents()
    assert bib.read_bytes().count(b"\n@") + 1 == 3


def test_an_export_asks_before_it_replaces_what_others_wrote(reader: Reader, bib: Path) -> None:
    theirs = b"@book{knuth, title = {TeX}}\n"
    bib.write_bytes(theirs)
    exporter, ids = reader.window.exporter, reader.found("")[:2]
    exporter.write(ids, "bibtex", bib, abstracts=False, notes=False)
    reader.settle()
    assert bib.read_bytes() == theirs
    exporter.question.defaultButton().click()
    reader.settle()
    assert bib.read_bytes().startswith(theirs)
    exporter.write(ids, "bibtex", bib, abstracts=False, notes=False)
    reader.settle()
    next(each for each in exporter.question.buttons() if each.text() == "Replace").click()
    reader.settle()
    assert theirs not in bib.read_bytes()
    assert tasks.export_text(reader.window.desk.library, ids, "bibtex").text.encode() == bib.read_bytes()  # type: ignore[arg-type]
