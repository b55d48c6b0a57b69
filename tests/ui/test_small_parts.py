"""Small pure parts: links, words, receipts, file names, the crash report."""

import sys
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from readerapp.model.entry import Link, LinkKind, Skipped, SourceLine
from readerapp.model.paper import Paper, Sighting
from readerapp.model.receipt import FileReceipt, Receipt
from readerapp.ui import links, words
from readerapp.ui.crash import CrashHook
from readerapp.ui.crash_dialog import CrashDialog, report
from readerapp.ui.exporting import file_stem
from readerapp.ui.paper_view import facts
from readerapp.ui.place_list import PlaceList
from readerapp.ui.query_words import asks_for_status, words_of
from readerapp.ui.receipts import ReceiptSheet, as_text, headline
from readerapp.ui.widgets import FoldingSection
from tests.conftest import ExpectLog

CODE = Link(LinkKind.CODE, "https://github.com/a/b")
PAGE = Link(LinkKind.PAGE, "https://example.org/paper")


def test_the_page_of_a_paper() -> None:
    assert links.page(Paper(1, "T")) is None
    assert links.page(Paper(1, "T", links=(CODE,))) == CODE.url
    by_id = Paper(1, "T", links=(CODE,), identifiers=(("arxiv", "2106.10165"),))
    assert links.page(by_id) == "https://arxiv.org/abs/2106.10165"
    assert links.pdf(by_id) == "https://arxiv.org/pdf/2106.10165"
    assert links.page(Paper(1, "T", links=(CODE, PAGE))) == PAGE.url


@pytest.mark.parametrize(
    "address",
    ["file:///etc/passwd", "javascript:alert(1)", "ssh://host", "mailto:a@b.c", "http://", "//x", "", "x y"],
)
def test_only_web_addresses_are_opened(address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[object] = []

    def note(url: object) -> bool:
        opened.append(url)
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", note)
    assert not links.open_in_browser(address)
    assert not opened
    assert links.open_in_browser("https://example.org/x")
    assert len(opened) == 1


def test_counts_and_days(qapp: QApplication) -> None:
    assert words.papers(1) == "1 paper"
    assert words.papers(2) == "2 papers"
    assert words.day("2021") == "2021"
    assert words.day("2021-06") == "June 2021"
    assert words.day("2021-06-18") == "18 Jun 2021"
    assert words.recent_day("2025-12-12", date(2025, 12, 12)) == "Today"
    assert words.recent_day("2025-12-11", date(2025, 12, 12)) == "Yesterday"
    assert words.recent_day("2025", date(2025, 12, 12)) == "2025"


def test_authors_are_never_invented(qapp: QApplication) -> None:
    assert words.authors(Paper(1, "T", authors=("A B", "C D"))) == "A B, C D"
    assert words.authors(Paper(1, "T", authors=("A B",), author_count=9)) == "A B et al."
    assert words.authors(Paper(1, "T", author_count=3)) == "3 authors"
    assert words.authors(Paper(1, "T")) == ""


def test_words_to_underline_are_not_those_that_must_be_missing() -> None:
    assert words_of('deep "neural nets" -shallow tag:x is:inbox title:wide') == [
        "deep",
        "neural",
        "nets",
        "wide",
    ]
    assert asks_for_status("is:done deep")
    assert not asks_for_status("is:starred")


FILE = FileReceipt(
    "page.txt", "huggingface-text", "Hugging Face Daily Papers", "2025-12-12", "text",
    entries=5, added=1, updated=1, already_there=1, merged=1,
    skipped=(Skipped("<b>Odd</b>", "no title"),),
    not_understood=(SourceLine(3, "Subscribe now"),),
    warnings=("The page ends in mid-sentence.",), snapshot_id=4,
)  # fmt: skip


def test_a_receipt_in_words(qapp: QApplication) -> None:
    assert FILE.adds_up()
    assert headline(Receipt((FILE,))) == "1 paper added, 1 updated"
    assert headline(Receipt((), cancelled=True)) == "Import cancelled. Nothing was changed."
    assert headline(Receipt((FileReceipt("x", entries=2, already_there=2),))).startswith("Nothing new")
    assert headline(Receipt((FileReceipt("x", error="This is a photo."),))) == "Nothing could be imported"
    text = as_text([FILE])
    for part in ("page.txt", "12 Dec 2025", "5 entries", "Subscribe now", "<b>Odd</b>", "mid-sentence"):
        assert part in text


def test_a_receipt_on_the_screen(qtbot: QtBot, look: QApplication) -> None:
    sheet = ReceiptSheet(Receipt((FILE,), action_id=12))
    qtbot.addWidget(sheet)
    sheet.show()
    assert sheet.undo.isVisible()
    with qtbot.waitSignal(sheet.undo_wanted) as asked:
        sheet.undo.click()
    assert asked.args == [12]


def test_lines_not_understood_can_be_read_and_copied(qtbot: QtBot, look: QApplication) -> None:
    strays = tuple(SourceLine(number, f"<b>odd</b> {number}") for number in range(7, 27))
    sheet = ReceiptSheet(Receipt((replace(FILE, not_understood=strays),)))
    qtbot.addWidget(sheet)
    sheet.show()
    before = sheet.height()
    section = sheet.findChildren(FoldingSection)[-1]
    section.set_open(True)
    rows = section.findChild(PlaceList)
    assert rows is not None
    assert rows.item(0).text() == "Line 7: <b>odd</b> 7"
    qtbot.waitUntil(lambda: sheet.height() > before)
    assert "Line 26: <b>odd</b> 26" in as_text(sheet.receipt.files)


def test_names_of_files() -> None:
    assert file_stem("Inbox") == "inbox"
    assert file_stem("ml/nlp: new & old?") == "ml-nlp-new-old"
    assert file_stem("///") == "papers"


def test_a_crash_is_logged_and_shown_once(
    qtbot: QtBot, look: QApplication, expect_log: ExpectLog, monkeypatch: pytest.MonkeyPatch
) -> None:
    expect_log("Unexpected error")
    monkeypatch.setattr(sys, "__excepthook__", lambda *_: None)
    hook = CrashHook(look)
    for _ in range(3):
        hook._caught(RuntimeError, RuntimeError("the bug"), None)

    def shown() -> list[CrashDialog]:
        found = [each for each in look.topLevelWidgets() if isinstance(each, CrashDialog)]
        return [each for each in found if each.isVisible()]

    qtbot.waitUntil(lambda: len(shown()) == 1)
    assert "the bug" in shown()[0].text.toPlainText()
    shown()[0].close()
    qtbot.waitUntil(lambda: not shown())


def test_the_report_names_versions() -> None:
    text = report(ValueError("x"))
    assert "ReaderApp" in text
    assert "Python" in text
    assert "ValueError: x" in text


def test_enter_presses_the_button_of_a_receipt_that_has_the_focus(qtbot: QtBot, look: QApplication) -> None:
    sheet = ReceiptSheet(Receipt((FILE,), action_id=12))
    qtbot.addWidget(sheet)
    sheet.show()
    sheet.activateWindow()
    qtbot.waitUntil(lambda: look.focusWidget() is not None)
    assert look.focusWidget() is not sheet.undo  # Enter right away must not undo
    sheet.undo.setFocus()
    with qtbot.waitSignal(sheet.undo_wanted):
        QTest.keyClick(sheet.undo, Qt.Key.Key_Return)


def test_a_paper_that_knows_nothing_says_where_it_was_seen() -> None:
    seen = Sighting(1, "2026-07-11", "Hugging Face Daily Papers", "page.txt", 3)
    bare = Paper(1, "T", sightings=(seen,))
    assert _without_isolates(facts(bare)) == "Hugging Face Daily Papers, 11 Jul 2026"
    today = date.today().isoformat()  # noqa: DTZ011 - the reader's own day
    assert _without_isolates(facts(replace(bare, added_on=today))).endswith("2026 · added today")
    assert _without_isolates(facts(replace(bare, venue="ICML"))) == "ICML"


def _without_isolates(text: str) -> str:
    """Each fact is isolated, so that a venue in Arabic does not turn the others around."""
    assert text.count("\u2068") == text.count("\u2069") > 0
    return text.translate({0x2068: None, 0x2069: None})
