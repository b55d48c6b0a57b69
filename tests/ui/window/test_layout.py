"""The shapes of the window: three panes, two and one below, one at a time with a way back."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.window.reader import Reader


def sees(reader: Reader, pane: QWidget) -> bool:
    """Does a pane have room in the window?"""
    place = QRect(pane.mapTo(reader.window, QPoint(0, 0)), pane.size())
    return reader.window.rect().contains(place.center()) and place.width() > 100 and place.height() > 100


def in_sight(reader: Reader) -> list[str]:
    """The panes that one sees."""
    panes = reader.window.panes
    named = {"sidebar": panes.sidebar, "list": panes.middle, "detail": panes.detail}
    return [name for name, pane in named.items() if sees(reader, pane)]


def make_wide(reader: Reader, width: int) -> None:
    reader.window.resize(width, 700)
    reader.settle()
    assert reader.window.width() == width


def test_each_width_has_its_shape(reader: Reader) -> None:
    for width, shape, panes in (
        (1400, "wide", ["sidebar", "list", "detail"]),
        (1000, "narrow", ["sidebar", "list", "detail"]),
        (700, "single", ["list"]),
        (480, "single", ["list"]),
        (1000, "narrow", ["sidebar", "list", "detail"]),
        (1400, "wide", ["sidebar", "list", "detail"]),
    ):
        make_wide(reader, width)
        assert (reader.window.panes.shape(), in_sight(reader)) == (shape, panes)


def test_the_sizes_of_a_wide_window_come_back(reader: Reader) -> None:
    panes = reader.window.panes
    make_wide(reader, 1400)
    panes.moveSplitter(300, 1)
    panes.reading.moveSplitter(400, 1)
    before = panes.sizes(), panes.reading.sizes()
    make_wide(reader, 600)
    make_wide(reader, 1400)
    assert panes.sizes() == before[0]
    assert all(abs(one - other) <= 1 for one, other in zip(panes.reading.sizes(), before[1], strict=True))


def test_a_click_shows_the_paper_and_back_leads_to_the_list(reader: Reader) -> None:
    make_wide(reader, 600)
    table = reader.window.table
    place = table.visualRect(table.papers.index(1, 0)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    reader.settle()
    assert in_sight(reader) == ["detail"]
    assert reader.window.back.isVisible()
    reader.window.back.button.click()
    reader.settle()
    assert in_sight(reader) == ["list"]
    assert not reader.window.back.isVisible()
    assert table.hasFocus()


def test_one_pane_at_a_time_by_keys_alone(reader: Reader) -> None:
    make_wide(reader, 600)
    reader.press("j")
    assert in_sight(reader) == ["list"]
    reader.press(Qt.Key.Key_Right)
    assert in_sight(reader) == ["detail"]
    reader.press("e")
    assert in_sight(reader) == ["detail"]
    reader.press(Qt.Key.Key_Escape)
    assert in_sight(reader) == ["list"]
    reader.press("n")
    assert in_sight(reader) == ["detail"]
    reader.press(Qt.Key.Key_Escape)
    reader.press(Qt.Key.Key_F9)
    assert in_sight(reader) == ["sidebar"]
    reader.press(Qt.Key.Key_Right)
    assert in_sight(reader) == ["list"]
    reader.press(Qt.Key.Key_F6, held=Qt.KeyboardModifier.ShiftModifier)
    assert in_sight(reader) == ["sidebar"]


def test_what_has_the_focus_is_always_in_sight(reader: Reader) -> None:
    make_wide(reader, 600)
    reader.press("j")
    window = reader.window
    window.search.field.setFocus()
    seen = set()
    for _ in range(60):
        reader.press(Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        assert focused is not None
        middle = focused.mapTo(window, focused.rect().center())
        assert window.rect().contains(middle), focused
        seen.update(in_sight(reader))
        if focused is window.search.field:
            break
    assert focused is window.search.field  # no trap: Tab comes round
    assert seen == {"sidebar", "list", "detail"}


def test_a_choice_in_the_sidebar_shows_its_list(reader: Reader) -> None:
    make_wide(reader, 600)
    reader.press(Qt.Key.Key_F9)
    tree = reader.window.sidebar.tree
    place = tree.visualRect(tree.currentIndex()).center() + QPoint(
        0, tree.visualRect(tree.currentIndex()).height()
    )
    QTest.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    reader.settle()
    assert reader.window.finder.query == "is:to-read"
    assert in_sight(reader) == ["list"]


def test_double_size_and_mirrored_all_stays_in_the_window(reader: Reader) -> None:
    reader.window.preferences.change(text_size=200)
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    reader.press("j")
    for width in (1400, 900, 560):
        make_wide(reader, width)
        for bar in (reader.window.top, reader.window.status, reader.window.panes):
            assert reader.window.rect().contains(bar.geometry()), width
