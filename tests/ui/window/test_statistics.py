"""The page of statistics: sentences, ranges, tables, and the way to the papers."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from readerapp.model.edits import AddTag, SetStatus
from readerapp.model.paper import Status
from readerapp.ui import theme
from readerapp.ui.statistics_card import StatisticsCard
from readerapp.ui.statistics_window import StatisticsWindow
from tests.ui.window.reader import Reader


def opened(reader: Reader) -> Any:
    reader.trigger("statistics")
    (window,) = [each for each in reader.window.findChildren(StatisticsWindow) if each.isVisible()]
    reader.settle()
    return window


def card(window: Any, key: str) -> StatisticsCard:
    found: StatisticsCard = next(each for each in window.cards if each.data.key == key)
    return found


@pytest.fixture
def busy(reader: Reader) -> Reader:
    """Three papers were triaged today, one of them read."""
    papers = list(reader.window.table.papers.ids)
    for paper, status in zip(papers, (Status.DONE, Status.TO_READ, Status.DISMISSED), strict=False):
        reader.window.desk.do(SetStatus((paper,), status))
    reader.window.desk.do(AddTag(tuple(papers[:2]), "ml"))
    reader.settle()
    return reader


def test_each_chart_says_in_a_sentence_what_it_shows(busy: Reader) -> None:
    window = opened(busy)
    assert (
        card(window, "triaged").title.text().startswith("You triaged 3 papers in the last 30 days, most on ")
    )
    assert card(window, "read").title.text().startswith("You read 1 paper in the last 30 days")
    assert "Counted since" in card(window, "triaged").caption.text()
    assert [name for name, _ in card(window, "triaged").data.series] == ["Done", "To read", "Dismissed"]
    assert {each.data.title for each in window.cards} == {
        each.chart.accessibleName() for each in window.cards
    }
    window.close()


def test_the_table_of_a_day_has_what_was_done(busy: Reader) -> None:
    window = opened(busy)
    rows = card(window, "triaged").data.rows()
    assert len(rows) == 30
    assert rows[-1][1:] == ["1", "1", "1"]
    assert all(row[1:] == ["0", "0", "0"] for row in rows[:-1])
    window.close()


def test_ranges_and_what_is_open_stay(busy: Reader) -> None:
    window = opened(busy)
    card(window, "triaged").as_table.click()
    for button, count in zip(window.choice.buttons(), (30, 13, 53, 1), strict=True):
        button.click()
        busy.settle()
        assert abs(len(card(window, "triaged").data.labels) - count) <= 50 * (count == 1) + 1
        assert card(window, "triaged").table.isVisible()
    assert "since" in card(window, "triaged").title.text()
    window.close()


def test_it_follows_what_is_done(busy: Reader) -> None:
    window = opened(busy)
    busy.window.desk.undo()
    busy.window.desk.undo()
    busy.settle()
    assert card(window, "triaged").title.text().startswith("You triaged 2 papers")
    window.close()


def test_a_bar_leads_to_its_papers(busy: Reader) -> None:
    window = opened(busy)
    window.choice.buttons()[-1].click()  # the sample is older than a month
    busy.settle()
    sources = card(window, "sources")
    sources.chart.setFocus()
    QTest.keyClick(sources.chart, Qt.Key.Key_Down)
    QTest.keyClick(sources.chart, Qt.Key.Key_Return)
    busy.settle()
    assert not window.isVisible(), "the papers are to be seen"
    assert busy.window.search.field.text() == f'feed:"{sources.data.labels[0]}"'
    assert len(busy.titles()) == sources.data.series[0][1][0]
    assert sources.data.series[1][1][0] == 2, "to read and done"
    assert opened(busy) is window
    assert window.days is None, "as it was left"
    window.close()


def test_a_library_without_papers_says_so(empty_reader: Reader) -> None:
    window = opened(empty_reader)
    assert card(window, "triaged").title.text() == "You triaged no papers in the last 30 days."
    assert card(window, "sources").title.text() == "No pages are of these days."
    for each in window.cards:
        if each.data.is_empty():
            assert not each.chart.isVisible()
            assert not each.csv.isVisible()
    window.close()


def test_one_window_is_enough(busy: Reader) -> None:
    window = opened(busy)
    busy.trigger("statistics")
    assert [each for each in busy.window.findChildren(StatisticsWindow) if each.isVisible()] == [window]
    window.close()
    busy.settle()
    opened(busy).close()


def test_narrow_windows_have_one_column(busy: Reader) -> None:
    window = opened(busy)
    window.resize(1000, 600)
    QApplication.processEvents()
    QApplication.processEvents()
    assert card(window, "read").x() > card(window, "triaged").x()
    window.resize(500, 600)
    QApplication.processEvents()
    QApplication.processEvents()
    assert card(window, "read").x() == card(window, "triaged").x()
    assert card(window, "read").y() > card(window, "triaged").y()
    assert window.area.widget().width() <= window.area.viewport().width()
    window.close()


@pytest.mark.parametrize("zoom", [100, 200])
def test_no_label_is_clipped(busy: Reader, look: QApplication, zoom: int) -> None:
    theme.apply(look, "light", zoom)
    window = opened(busy)
    window.resize(900, 560)
    QApplication.processEvents()
    for button in window.findChildren(QAbstractButton):
        if button.isVisible():
            assert button.width() >= button.minimumSizeHint().width(), button.text()
            assert button.accessibleName() or button.text()
    for each in window.cards:
        assert each.width() >= each.chart.minimumSizeHint().width()
    window.close()
