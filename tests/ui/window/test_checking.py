"""The check of citations: found, shown, repaired and ignored by key; the quiet line before an export."""

from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from readerapp import tasks
from readerapp.ui.check_line import CheckLine
from readerapp.ui.check_window import CheckWindow
from readerapp.ui.exporting import ExportDialog
from tests.ui.window.reader import Reader

BOOK = """
@misc{a, title={Counting sheep of the Amazon with small networks}, author={Doe, Jane}, year={2023},
  eprint={2301.00001}, archiveprefix={arXiv}}
@misc{b, title={Counting goats of the Sahara with small networks}, author={Roe, Richard}, year={2021},
  eprint={2101.00002}, archiveprefix={arXiv}}
@misc{c, title={Counting cats}, author={Gemini Contributors}, year={2020}, doi={10.1000/cats}}
"""


@pytest.fixture
def check(reader: Reader) -> Iterator[CheckWindow]:
    """Three papers with three things to look at, and the window that shows them."""
    reader.window.bringing.text(BOOK)
    reader.settle()
    reader.ask("counting")
    reader.trigger("check-citations")
    window = next(each for each in reader.window.findChildren(CheckWindow) if each.isVisible())
    reader.settle()
    yield window
    if shiboken6.isValid(window):
        window.close()


def kinds(window: CheckWindow) -> dict[str, int]:
    return window._checked.kinds()


def press(reader: Reader, window: CheckWindow, key: Qt.Key) -> None:
    QTest.keyClick(window.list, key)
    reader.settle()


def test_findings_are_shown_by_kind_with_a_preview(reader: Reader, check: CheckWindow) -> None:
    assert kinds(check) == {"capitals": 2, "group": 1}
    assert check.heading.text() == "3 things to look at"
    text = check.difference.toPlainText()
    assert "- " in text
    assert "{Amazon}" in text or "{Sahara}" in text


def test_r_repairs_what_is_current_and_goes_on(reader: Reader, check: CheckWindow) -> None:
    first = check.list.current()
    assert first is not None
    press(reader, check, Qt.Key.Key_R)
    assert kinds(check) == {"capitals": 1, "group": 1}
    assert reader.paper(first.paper).kept_capitals
    assert check.list.current() is not None
    assert check.list.current() != first
    reader.trigger("undo")
    assert kinds(check) == {"capitals": 2, "group": 1}


def test_a_repairs_all_of_the_kind_in_one_step(reader: Reader, check: CheckWindow) -> None:
    press(reader, check, Qt.Key.Key_A)
    assert kinds(check) == {"group": 1}
    press(reader, check, Qt.Key.Key_A)
    assert kinds(check) == {}
    assert check.heading.text() == "Ready to print"
    reader.trigger("undo")
    reader.trigger("undo")
    assert kinds(check) == {"capitals": 2, "group": 1}


def test_what_is_ignored_stays_silent_until_undone(reader: Reader, check: CheckWindow) -> None:
    press(reader, check, Qt.Key.Key_I)
    assert kinds(check) == {"capitals": 1, "group": 1}
    assert "1 ignored" in check.summary.text()
    QTest.keyClick(check, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    reader.settle()
    assert kinds(check) == {"capitals": 2, "group": 1}


def test_each_control_has_a_name(check: CheckWindow) -> None:
    for widget in (check.list, check.difference, check.scope, *check._deeds()):
        assert widget.accessibleName()


def test_a_finding_leads_to_its_paper(reader: Reader, check: CheckWindow) -> None:
    found = check.list.current()
    assert found is not None
    press(reader, check, Qt.Key.Key_P)
    assert reader.selected() == [found.paper]


def test_an_answer_that_comes_too_late_is_dropped(reader: Reader, check: CheckWindow) -> None:
    check._ask()
    check.close()
    reader.settle()
    assert not [each for each in reader.window.findChildren(CheckWindow) if each.isVisible()]


def test_the_export_says_what_there_is_to_look_at(reader: Reader, check: CheckWindow) -> None:
    check.close()
    reader.trigger("export")
    dialog = next(each for each in reader.window.findChildren(ExportDialog) if each.isVisible())
    line = dialog.findChild(CheckLine)
    assert line is not None
    assert line.look.text() == "3 things to look at…"
    line.look.click()
    reader.settle()
    window = next(each for each in line.findChildren(CheckWindow) if each.isVisible())
    assert len(window._checked.found) == 3
    window.close()
    dialog.reject()


def test_a_check_of_nothing_says_so() -> None:
    assert tasks.Checked(0).kinds() == {}
