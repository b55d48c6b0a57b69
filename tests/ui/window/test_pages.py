"""Pages in the window: as they were on their day, held against each other, and on the calendar."""

from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from readerapp.model.changes import EVERYTHING
from readerapp.model.row import PaperRow
from readerapp.ui.calendar_grid import CalendarGrid, cell_words
from readerapp.ui.calendar_window import CalendarWindow
from readerapp.ui.date_dialog import DateDialog
from readerapp.ui.row_text import facts, place_words
from readerapp.ui.widgets import Label
from readerapp.ui.words import day, spoken
from tests.library.world import ARXIV, bring, entry, page
from tests.ui.window.reader import Reader

FIRST = page(entry("a", upvotes=3), entry("b", upvotes=1), "c", "d", day="2026-03-10")
SECOND = page(entry("b", upvotes=9), "x", entry("a", upvotes=4), "d", day="2026-03-12")
OTHER = page("x", "z", day="2026-03-11", format=ARXIV)


@pytest.fixture
def pages(empty_reader: Reader) -> Reader:
    """A library with three pages: 1 and 2 of one source, 3 of another."""
    library = empty_reader.window.desk.library
    assert library is not None
    for each in (FIRST, SECOND, OTHER):
        bring(library, each, label=f"Import {each.day}")
    empty_reader.window.desk.changed.emit(EVERYTHING)
    empty_reader.settle()
    return empty_reader


def rows(reader: Reader) -> dict[str, PaperRow]:
    papers = reader.window.table.papers
    known = [papers.cached(paper) for paper in papers.ids]
    return {row.title: row for row in known if row}


# --- as it was that day -------------------------------------------------------------------------


def test_a_page_opens_in_its_order_with_its_numbers(pages: Reader) -> None:
    pages.ask("snapshot:1")
    assert pages.titles() == ["a", "b", "c", "d"]
    assert {title: row.upvotes for title, row in rows(pages).items()} == {
        "a": 3,
        "b": 1,
        "c": None,
        "d": None,
    }
    assert "3 upvotes" in facts(rows(pages)["a"])
    pages.ask("")
    assert rows(pages)["a"].upvotes == 4, "as it is known now"
    assert place_words(rows(pages)["a"]) == ""


def test_rows_say_where_they_stand_and_how_they_moved(pages: Reader) -> None:
    pages.ask("snapshot:2")
    assert {title: place_words(row) for title, row in rows(pages).items()} == {
        "b": "#1 ↑1",
        "x": "#2 new",
        "a": "#3 ↓2",
        "d": "#4",
    }
    assert "place 3, down 2" in spoken(rows(pages)["a"])
    assert "place 2, new" in spoken(rows(pages)["x"])


def test_the_order_can_be_another_and_stays(pages: Reader) -> None:
    pages.ask("snapshot:2")
    pages.trigger("sort-title")
    assert pages.titles() == ["a", "b", "d", "x"]
    pages.ask("is:inbox")
    pages.ask("snapshot:2")
    assert pages.titles() == ["a", "b", "d", "x"]


# --- what is new --------------------------------------------------------------------------------


def buttons(reader: Reader) -> dict[str, str]:
    strip = reader.window.comparing
    return {fate: button.text() for fate, button in strip.buttons.items() if button.isVisible()}


def test_numbers_above_the_list_are_lists(pages: Reader) -> None:
    pages.ask("snapshot:2")
    strip = pages.window.comparing
    assert strip.isVisible()
    assert strip.accessibleName() == f"1 new, 3 again, 1 gone since {day('2026-03-10')}"
    assert buttons(pages) == {
        "since": "All 4",
        "new": "1 new",
        "again": "3 again",
        "gone": "1 gone",
        "up": "↑ 1 up",
        "down": "↓ 1 down",
    }
    for fate, titles in (
        ("new", ["x"]),
        ("gone", ["c"]),
        ("up", ["b"]),
        ("down", ["a"]),
        ("again", ["b", "a", "d"]),
    ):
        strip.buttons[fate].click()
        pages.settle()
        assert pages.titles() == titles, fate
        assert [name for name, button in strip.buttons.items() if button.isChecked()] == [fate]
    strip.buttons["since"].click()
    pages.settle()
    assert pages.window.search.field.text() == "snapshot:2"


def test_any_two_pages_can_be_compared(pages: Reader) -> None:
    pages.ask("snapshot:2/new")
    strip = pages.window.comparing
    assert [strip.others.itemData(at) for at in range(strip.others.count())] == [1, 3]
    strip.others.setCurrentIndex(1)
    strip.others.activated.emit(1)
    pages.settle()
    assert pages.window.search.field.text() == "snapshot:2/new/3"
    assert sorted(pages.titles()) == ["a", "b", "d"]
    strip.buttons["since"].click()
    pages.settle()
    assert pages.window.search.field.text() == "snapshot:2/since/3"
    assert len(pages.titles()) == 4
    assert place_words(rows(pages)["x"]) == "#2 ↓1"


def test_the_first_page_has_none_before_it(pages: Reader) -> None:
    pages.ask("snapshot:1")
    strip = pages.window.comparing
    assert strip.heading.text() == "No page of huggingface-text is older than this."
    assert not buttons(pages)
    assert strip.others.isVisible()
    pages.ask("is:inbox")
    assert not strip.isVisible()


def test_numbers_follow_what_is_done(pages: Reader) -> None:
    pages.ask("snapshot:2")
    pages.window.table.select_papers(pages.found("title:x"))
    pages.trigger("trash")
    assert pages.window.comparing.buttons["new"].text() == "0 new"
    assert not pages.window.comparing.buttons["new"].isEnabled()


# --- the calendar -------------------------------------------------------------------------------


def calendar(reader: Reader) -> Any:
    reader.trigger("calendar")
    (window,) = [each for each in reader.window.findChildren(CalendarWindow) if each.isVisible()]
    reader.settle()
    return window


def words(grid: CalendarGrid) -> str:
    return grid.accessibleDescription()


def test_keys_walk_over_the_days(pages: Reader) -> None:
    window = calendar(pages)
    grid = window.grid
    assert window.sources.currentText() == "huggingface-text"
    assert words(grid) == f"{day('2026-03-12')}, 4 papers"
    QTest.keyClick(grid, Qt.Key.Key_Left)
    assert words(grid) == f"{day('2026-03-11')}, no page", "a gap between two pages"
    assert "expected" in window.nothing.text()
    assert not window.open_page.isEnabled()
    for key, there in (
        (Qt.Key.Key_Up, date(2026, 3, 4)),
        (Qt.Key.Key_PageUp, date(2026, 2, 4)),
        (Qt.Key.Key_PageDown, date(2026, 3, 4)),
        (Qt.Key.Key_Down, date(2026, 3, 11)),
        (Qt.Key.Key_Right, date(2026, 3, 12)),
    ):
        QTest.keyClick(grid, key)
        assert grid.day == there
    assert window.month.text() == "March 2026"
    assert window.facts.text() == "2 pages this month · 1 day without one"
    window.close()


def test_the_last_day_of_a_month_stays_a_day(pages: Reader) -> None:
    window = calendar(pages)
    window.go_to(date(2026, 3, 31))
    window.back.click()
    assert window.grid.day == date(2026, 2, 28)
    window.last.click()
    assert window.grid.day == date(2026, 3, 12)
    window.close()


def test_enter_opens_a_page_as_it_was(pages: Reader) -> None:
    window = calendar(pages)
    QTest.keyClick(window.grid, Qt.Key.Key_Left)
    QTest.keyClick(window.grid, Qt.Key.Key_Return)
    assert window.isVisible(), "there is nothing to open"
    QTest.keyClick(window.grid, Qt.Key.Key_Left)
    QTest.keyClick(window.grid, Qt.Key.Key_Return)
    pages.settle()
    assert pages.window.search.field.text() == "snapshot:1"
    assert pages.titles() == ["a", "b", "c", "d"]


def test_the_mouse_picks_and_opens(pages: Reader) -> None:
    window = calendar(pages)
    place = next(
        window.grid.rect_of(row, column).center().toPoint()
        for row in range(6)
        for column in range(7)
        if window.grid._weeks[row][column].day == date(2026, 3, 10)
    )
    QTest.mouseClick(window.grid, Qt.MouseButton.LeftButton, pos=place)
    assert window.page().id == 1
    window.new.click()
    pages.settle()
    assert pages.window.search.field.text() == "snapshot:1/new"


def test_all_sources_at_once(pages: Reader) -> None:
    window = calendar(pages)
    window.sources.setCurrentText("All sources")
    window.sources.activated.emit(window.sources.currentIndex())
    window.go_to(date(2026, 3, 11))
    assert words(window.grid) == f"{day('2026-03-11')}, 2 papers"
    assert window.list.item(0).text() == "2 papers · arxiv-api"
    window.close()


def test_an_import_is_undone_from_the_calendar(pages: Reader) -> None:
    window = calendar(pages)
    assert window.undo.text() == "Undo import"
    window.undo.click()
    pages.settle()
    assert window.isVisible()
    assert words(window.grid) == day("2026-03-12")
    pages.window.desk.redo()
    pages.settle()
    assert words(window.grid) == f"{day('2026-03-12')}, 4 papers"
    window.close()


def test_a_day_is_corrected_from_the_calendar(reader: Reader) -> None:
    window = calendar(reader)
    there, earlier = window.grid.day, date(2025, 12, 1)
    assert there != earlier
    window.date.click()
    reader.settle()
    (dialog,) = [each for each in reader.window.findChildren(DateDialog) if each.isVisible()]
    dialog.field.setText(earlier.isoformat())
    dialog.accept()
    reader.settle()
    assert not window.grid.cell(there).pages
    window.last.click()
    assert window.grid.day == earlier
    window.close()


def test_a_receipt_from_the_calendar(pages: Reader) -> None:
    window = calendar(pages)
    asked: list[int] = []
    window.receipt_wanted.connect(asked.append)
    window.receipt.click()
    pages.settle()
    assert asked == [2]
    window.close()


def test_from_the_sidebar_it_opens_at_that_feed(pages: Reader) -> None:
    sidebar = pages.window.sidebar_menu
    tree = pages.window.sidebar.tree
    line = next(each for each in _lines(tree) if each.key == "feed:arxiv-api")
    action = next(
        each for each in sidebar.menu_of(line).actions() if "Calendar" in each.text().replace("&", "")
    )
    action.trigger()
    pages.settle()
    (window,) = [each for each in pages.window.findChildren(CalendarWindow) if each.isVisible()]
    assert window.sources.currentText() == "arxiv-api"
    assert window.grid.day == date(2026, 3, 11)
    window.close()


def _lines(tree: Any) -> list[Any]:
    from readerapp.ui.sidebar_tree import flat
    from readerapp.ui.sidebar_tree import tree as lines_of

    return list(flat(lines_of(tree.window().sidebar.known())))


def test_an_empty_library_has_an_empty_calendar(empty_reader: Reader) -> None:
    window = calendar(empty_reader)
    assert window.grid.day == date.today()  # noqa: DTZ011
    assert words(window.grid).endswith("today")
    assert not any(
        button.isEnabled() for button in (window.open_page, window.receipt, window.date, window.undo)
    )
    QTest.keyClick(window.grid, Qt.Key.Key_Return)
    window.close()


def test_days_have_words(pages: Reader, look: QApplication) -> None:
    window = calendar(pages)
    window.go_to(date(2026, 3, 10))
    cell = window.grid.cell(date(2026, 3, 10))
    assert cell_words(cell, date(2026, 3, 10)) == f"{day('2026-03-10')}, today, 4 papers"
    assert window.grid.grab().toImage().width() > 0
    window.close()


def test_the_detail_tells_this_page_apart(pages: Reader) -> None:
    def lines() -> list[str]:
        feeds = pages.window.detail.view.feeds
        return [
            label.text()
            for label in feeds.findChildren(Label)
            if not label.isHidden() and "place" in label.text()
        ]

    pages.ask("snapshot:1")
    pages.window.table.select_papers(pages.found("title:a"))
    pages.settle()
    assert [line for line in lines() if line.startswith("On this page")] == [
        "On this page: huggingface-text · place 1 · 3 upvotes"
    ]
    pages.ask("title:a")
    pages.window.table.select_papers(pages.found("title:a"))
    pages.settle()
    assert lines()
    assert not any(line.startswith("On this page") for line in lines())


def test_lists_of_a_comparison_have_names(pages: Reader) -> None:
    pages.ask("snapshot:2/new")
    assert pages.window.windowTitle().startswith(f"New on {day('2026-03-12')} (1)")
    pages.ask("snapshot:2/since/3")
    assert pages.window.windowTitle().startswith(f"{day('2026-03-12')} (4)")
