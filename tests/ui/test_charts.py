"""Charts: their numbers as a table and as CSV, their axes, and how they are walked through."""

import csv
import io
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QColor, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from readerapp.ui import theme
from readerapp.ui.charts import ChartData, Kind, as_csv, every, scale
from readerapp.ui.charts_paint import ink
from readerapp.ui.charts_view import ChartView
from readerapp.ui.statistics_card import StatisticsCard

DAYS = ("1 May 2026", "2 May 2026", "3 May 2026")
STACK = ChartData(
    "triaged",
    Kind.STACKED,
    "You triaged 9 papers.",
    labels=DAYS,
    ticks=("1 May", "2 May", "3 May"),
    series=(("Done", (3, 0, 1)), ("To read", (2, 0, 3))),
    heads=("Days", "Done", "To read"),
)
BARS = ChartData(
    "authors",
    Kind.BARS,
    "You read Ada most.",
    labels=("Ada", "=HYPERLINK(1)"),
    series=(("Read", (7, 2)),),
    heads=("Author", "Read"),
    queries=("author:Ada", "author:Bo"),
)


def test_the_table_has_the_same_numbers() -> None:
    assert STACK.rows() == [["1 May 2026", "3", "2"], ["2 May 2026", "0", "0"], ["3 May 2026", "1", "3"]]
    read = list(csv.reader(io.StringIO(as_csv(STACK))))
    assert read == [["Days", "Done", "To read"], *STACK.rows()]
    assert STACK.highest() == 5
    assert not STACK.is_empty()
    assert ChartData("none", Kind.LINES, "Nothing.").is_empty()


def test_a_name_is_no_formula_in_a_spreadsheet() -> None:
    assert "'=HYPERLINK(1)" in as_csv(BARS)


@given(st.integers(0, 10**9), st.integers(2, 8))
def test_axes_are_round_reach_the_highest_and_have_few_steps(highest: int, most: int) -> None:
    steps = scale(highest, most)
    assert steps[0] == 0
    assert steps[-1] >= highest
    assert 2 <= len(steps) <= most + 2
    assert len({b - a for a, b in pairwise(steps)}) == 1


@given(st.lists(st.integers(1, 200), min_size=1, max_size=400), st.floats(1, 4000))
def test_labels_that_are_shown_do_not_touch(widths: list[int], room: float) -> None:
    skip = every(len(widths), widths, room)
    shown = widths[::skip]
    assert len(shown) == 1 or len(shown) * max(widths) <= room


@pytest.fixture
def stack(qtbot: QtBot, look: QApplication) -> ChartView:
    view = ChartView(STACK)
    qtbot.addWidget(view)
    view.resize(400, 180)
    view.show()
    return view


def test_keys_walk_through_the_days_and_say_them(stack: ChartView) -> None:
    stack.setFocus()
    for key, at in (
        (Qt.Key.Key_Right, 0),
        (Qt.Key.Key_Right, 1),
        (Qt.Key.Key_End, 2),
        (Qt.Key.Key_Right, 2),
        (Qt.Key.Key_Left, 1),
        (Qt.Key.Key_Home, 0),
    ):
        QTest.keyClick(stack, key)
        assert stack.at == at
    assert stack.accessibleDescription() == "1 May 2026: Done: 3, To read: 2"
    assert stack.accessibleName() == STACK.title


def test_a_screen_reader_hears_the_day_that_keys_go_to(
    stack: ChartView, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[str] = []
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: heard.append(event.message()))
    stack.activateWindow()
    stack.setFocus()
    qtbot.waitUntil(stack.hasFocus)
    QTest.keyClick(stack, Qt.Key.Key_End)
    QTest.keyClick(stack, Qt.Key.Key_End)
    assert heard == ["3 May 2026: Done: 1, To read: 3"]


def test_mirrored_the_first_day_is_at_the_right(stack: ChartView) -> None:
    assert stack.place_at(stack.slot(0).center()) == 0
    left = stack.slot(0).center()
    stack.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert stack.slot(0).center().x() > stack.width() / 2
    assert stack.place_at(QPointF(stack.slot(2).center())) == 2
    assert stack.place_at(left) == 2


def test_the_mouse_reads_and_leaves(stack: ChartView) -> None:
    QTest.mouseMove(stack, stack.slot(2).center().toPoint())
    assert stack.at == 2
    stack.clearFocus()
    stack.leaveEvent(None)  # type: ignore[arg-type]
    assert stack.at == -1


def colours(view: ChartView) -> set[int]:
    image = view.grab().toImage()
    return {image.pixel(x, y) for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)}


@pytest.mark.parametrize("mode", ["light", "dark", "contrast"])
@pytest.mark.parametrize("kind", list(Kind))
def test_every_kind_is_drawn_in_every_theme(qtbot: QtBot, look: QApplication, mode: str, kind: Kind) -> None:
    theme.apply(look, mode, 100)
    data = BARS if kind is Kind.BARS else ChartData(kind.name, kind, "x", "", DAYS, DAYS, STACK.series)
    view = ChartView(data)
    qtbot.addWidget(view)
    view.resize(400, 180)
    assert QColor(ink(0)).rgb() in colours(view)
    assert all(theme.contrast(ink(at), theme.current().base) >= 3 for at in range(6))
    view.go_to(1)
    assert colours(view)


def test_series_differ_by_more_than_their_colour(qtbot: QtBot, look: QApplication) -> None:
    theme.apply(look, "contrast", 100)  # where all are black
    pictures = []
    for at in range(6):
        values = tuple((f"s{each}", (4, 4, 4) if each == at else (0, 0, 0)) for each in range(6))
        view = ChartView(ChartData("s", Kind.STACKED, "x", "", DAYS, DAYS, values))
        qtbot.addWidget(view)
        view.resize(300, 150)
        pictures.append(bytes(view.grab().toImage().constBits()))
    assert len(set(pictures)) == 6


@pytest.fixture
def card(qtbot: QtBot, look: QApplication) -> StatisticsCard:
    card = StatisticsCard(BARS)
    qtbot.addWidget(card)
    card.resize(420, 240)
    card.show()
    return card


def test_a_bar_leads_to_its_papers(card: StatisticsCard, qtbot: QtBot) -> None:
    asked: list[str] = []
    card.query_wanted.connect(asked.append)
    card.chart.setFocus()
    QTest.keyClick(card.chart, Qt.Key.Key_Down)
    QTest.keyClick(card.chart, Qt.Key.Key_Down)
    QTest.keyClick(card.chart, Qt.Key.Key_Return)
    QTest.mouseClick(card.chart, Qt.MouseButton.LeftButton, pos=QPoint(30, 10))
    card.as_table.click()
    card.table.cellActivated.emit(1, 0)
    assert asked == ["author:Bo", "author:Ada", "author:Bo"]


def test_a_chart_can_be_read_as_a_table(card: StatisticsCard) -> None:
    card.as_table.click()
    assert card.table.isVisible()
    assert not card.chart.isVisible()
    assert [card.table.item(0, column).text() for column in range(2)] == ["Ada", "7"]  # type: ignore[union-attr]
    assert card.table.accessibleName() == BARS.title
    card.as_table.click()
    assert card.chart.isVisible()


def test_numbers_and_picture_can_be_taken_along(card: StatisticsCard) -> None:
    told: list[str] = []
    card.told.connect(told.append)
    card.csv.click()
    assert QGuiApplication.clipboard().text() == as_csv(BARS)
    card.png.click()
    image = QGuiApplication.clipboard().image()
    assert image.width() >= 2 * (card.width() - 8)
    assert QColor(ink(0)).rgb() in {
        image.pixel(x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)
    }
    assert told == ["Copied as CSV", "Copied as picture"]
