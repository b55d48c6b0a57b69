"""What a screen reader is told of what happens, and what it says of a row."""

import pytest
from PySide6.QtGui import QAccessible

from readerapp import tasks
from readerapp.ui.announcer import quarter
from tests.ui.window.reader import Reader


@pytest.fixture
def said(reader: Reader, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Every word that is said from now on."""
    words: list[str] = []

    def hear(event: object) -> None:
        if hasattr(event, "message"):
            words.append(event.message())

    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    return words


def test_what_was_done_is_said_with_its_undo(reader: Reader, said: list[str]) -> None:
    reader.trigger("select-all")
    count = len(reader.selected())
    reader.press("e")
    assert said == [f"Mark {count} papers as done. Undo available"]
    reader.press("z")
    assert said[1:] == [f"Undone: Mark {count} papers as done"]


def test_one_paper_too(reader: Reader, said: list[str]) -> None:
    reader.press("j")
    reader.press("s")
    assert len(said) == 1
    assert said[0].endswith("Undo available")


def test_the_number_of_results_is_said_once(reader: Reader, said: list[str]) -> None:
    reader.window.finder.ask_typed("attention")
    reader.settle()
    count = len(reader.titles())
    assert said == [f"{count} paper found" if count == 1 else f"{count} papers found"]
    reader.window.finder.ask_typed("nosuchword")
    reader.settle()
    assert said[1:] == ["No papers found"]


def test_an_import_says_how_far_it_is_in_quarters(reader: Reader, said: list[str]) -> None:
    bringing = reader.window.bringing
    bringing.began.emit()
    for entries in range(0, 101, 5):
        bringing.progressed.emit(tasks.Progress(1, 1, "page.txt", entries, 100))
    quarters = [f"Import: {percent} percent" for percent in (25, 50, 75, 100)]
    assert said == ["Importing…", *quarters]
    bringing.ended.emit(None)


def test_several_files_count_as_one_import() -> None:
    steps = [quarter(tasks.Progress(file, 4, "x")) for file in (1, 2, 3, 4)]
    assert steps == [0, 25, 50, 75]


def test_a_row_is_a_sentence(reader: Reader) -> None:
    reader.press("j")
    reader.press("s")
    table = reader.window.table
    seen = QAccessible.queryAccessibleInterface(table)
    assert seen is not None
    assert seen.role() == QAccessible.Role.Table
    cells = [seen.child(number) for number in range(seen.childCount())]
    cell = next(each for each in cells if each.role() == QAccessible.Role.Cell)
    words = cell.text(QAccessible.Text.Name)
    row = reader.paper(reader.selected()[0])
    assert words.startswith(row.title)
    assert "Inbox" in words
    assert "starred" in words
    assert cell.state().selected
