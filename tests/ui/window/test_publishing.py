"""Citations in a style, bibliographies and pages, related work, and a shared list that comes in."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QWidget

from readerapp import paths, settings, tasks
from readerapp.tasks import PageWords
from readerapp.ui.exporting import ExportDialog, ending_of
from readerapp.ui.preferences_dialog import PreferencesDialog
from readerapp.ui.receipts import ReceiptSheet
from readerapp.ui.related_window import RelatedWindow
from tests.ui.window.reader import Reader

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
STYLE = (
    '<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">'
    "<info><title>My style</title></info><bibliography>"
    '<layout suffix="!"><text variable="title" font-style="italic"/></layout></bibliography></style>'
)


@pytest.fixture(autouse=True)
def _own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("READERAPP_HOME", str(tmp_path / "home"))
    yield
    QGuiApplication.clipboard().clear()


@pytest.fixture
def export(reader: Reader) -> ExportDialog:
    reader.trigger("export")
    return next(each for each in reader.window.findChildren(ExportDialog) if each.isVisible())


def choose(box: QComboBox, value: str) -> None:
    box.setCurrentIndex(box.findData(value))


def hidden(*widgets: QWidget) -> bool:
    return not any(widget.isVisible() for widget in widgets)


def drop(reader: Reader, file: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    reader.window.commands.library.bring(data)
    reader.settle()


def test_a_citation_in_a_style_is_copied_with_typefaces(reader: Reader) -> None:
    reader.window.preferences.change(citation_style="apa")
    reader.window.table.select_papers(reader.found("")[:1])
    reader.trigger("copy")
    data = QGuiApplication.clipboard().mimeData()
    title = reader.paper(reader.selected()[0]).title
    assert f"<i>{title}</i>" in data.html()
    assert title in data.text()
    assert "<i>" not in data.text()


def test_a_dropped_style_is_the_one_that_is_used(reader: Reader, tmp_path: Path) -> None:
    file = tmp_path / "mine.csl"
    file.write_text(STYLE)
    drop(reader, file)
    assert reader.window.preferences.now.citation_style == "mine"
    assert settings.load(paths.settings_file()).citation_style == "mine"
    reader.window.table.select_papers(reader.found("")[:1])
    reader.trigger("copy")
    assert QGuiApplication.clipboard().text() == f"{reader.paper(reader.selected()[0]).title}!"


def test_a_dropped_file_that_is_no_style_changes_nothing(
    reader: Reader, tmp_path: Path, expect_log: Callable[[str], None]
) -> None:
    expect_log("no citation style")
    file = tmp_path / "mine.csl"
    file.write_text("<html/>")
    drop(reader, file)
    assert reader.window.preferences.now.citation_style == settings.OWN_STYLE
    assert not tasks.own_styles_folder().exists()


def test_the_preferences_offer_styles_that_were_brought(reader: Reader, tmp_path: Path) -> None:
    file = tmp_path / "mine.csl"
    file.write_text(STYLE)
    tasks.add_style(file)
    reader.trigger("preferences")
    dialog = next(each for each in reader.window.findChildren(PreferencesDialog) if each.isVisible())
    row = next(each for each in dialog.rows if each.option.name == "citation_style")
    assert isinstance(row.control, QComboBox)
    assert row.control.itemText(row.control.findData("mine")) == "My style"
    choose(row.control, "mine")
    assert reader.window.preferences.now.citation_style == "mine"
    assert dialog.style_buttons.add.text()


def test_the_export_asks_what_the_format_needs(export: ExportDialog) -> None:
    choose(export.format, "citation")
    assert export.citation_style.isVisible()
    assert hidden(export.abstracts, export.notes, export.title)
    choose(export.format, "html")
    assert export.title.isVisible()
    assert export.description.isVisible()
    assert export.notes.isVisible()
    assert hidden(export.citation_style, export.abstracts)
    choose(export.format, "bibtex")
    assert export.abstracts.isVisible()
    assert hidden(export.citation_style, export.title)
    export.title.setText("  Mine ")
    assert export.page_words().title == "Mine"


def test_bibliography_and_page_are_written(reader: Reader, tmp_path: Path) -> None:
    exporter, ids = reader.window.exporter, reader.found("")
    exporter.write_bibliography(ids, "ieee", tmp_path / "b.txt")
    exporter.write_page(ids, PageWords("My list"), tmp_path / "p.html")
    reader.settle()
    assert (tmp_path / "b.txt").read_text(encoding="utf-8").startswith("[1] ")
    assert "<h1>My list</h1>" in (tmp_path / "p.html").read_text(encoding="utf-8")
    dialog = exporter.file_dialog("citation")
    assert [ending_of(each) for each in dialog.nameFilters()] == [".html", ".md", ".txt"]
    dialog.deleteLater()


def test_related_work_is_seen_then_copied_and_saved(reader: Reader, tmp_path: Path) -> None:
    reader.trigger("related-work")
    window = next(each for each in reader.window.findChildren(RelatedWindow) if each.isVisible())
    assert window.text.toPlainText().startswith("\\section{Related work}")
    assert "TODO" in window.summary.text()
    assert not reader.found("has:key")  # looking fixes no key
    window.forms["md"].click()
    reader.settle()
    assert window.text.toPlainText().startswith("# Related work")
    window.copy.click()
    reader.settle()
    assert QGuiApplication.clipboard().text() == window.text.toPlainText()
    window.write(tmp_path / "related.md")
    reader.settle()
    assert (tmp_path / "related.md").read_text(encoding="utf-8").startswith("# Related work")
    assert "@misc{" in (tmp_path / "related.bib").read_text(encoding="utf-8")


def test_a_shared_list_offers_what_its_sender_marked(reader: Reader) -> None:
    sample = next(file for file in Path("resources/samples/formats").glob("readerapp-page.*"))
    drop(reader, sample.resolve())
    sheet = next(each for each in reader.window.findChildren(ReceiptSheet) if each.isVisible())
    button = sheet.cards[0].marks
    assert button.isVisible()
    assert button.text() == "Take over the sender's 1 tag, 1 star, 1 note"
    assert not reader.found("tag:transformers")
    button.click()
    reader.settle()
    assert len(reader.found("tag:transformers")) == 1
    assert not button.isVisible()
    reader.trigger("undo")
    assert not reader.found("tag:transformers")
