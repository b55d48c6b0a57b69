"""Cited papers in the window, the dialog for a citation key, and the pattern in the preferences."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtTest import QTest

from readerapp.model.edits import SetKey
from readerapp.ui.cited_window import CitedWindow
from readerapp.ui.key_dialog import KeyDialog
from readerapp.ui.key_pattern import KeyPatternField
from tests.citations.bibs import read_bib
from tests.ui.window.reader import Reader

BOOK = """
@misc{sheep, title={Counting Sheep}, author={Doe, Jane}, year={2023}}
@misc{goats, title={Counting Goats}, author={Roe, Richard}, year={2021}}
"""


@pytest.fixture
def shepherd(reader: Reader) -> Reader:
    """Two papers about animals, with keys."""
    reader.window.bringing.text(BOOK)
    reader.settle()
    reader.ask("counting")
    for key in ("sheep", "goats"):
        reader.window.desk.do(SetKey(next(iter(reader.found(f"title:{key}"))), key))
    reader.settle()
    return reader


@pytest.fixture
def cited(shepherd: Reader, tmp_path: Path) -> Iterator[CitedWindow]:
    """A manuscript was dropped that cites one of them and somebody else."""
    path = tmp_path / "paper.tex"
    path.write_text(r"\documentclass{article}\cite{sheep,gaots}", "utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    shepherd.window.commands.library.bring(data)
    shepherd.settle()
    window = next(each for each in shepherd.window.findChildren(CitedWindow) if each.isVisible())
    yield window
    if shiboken6.isValid(window):
        window.close()


def texts(window: CitedWindow) -> list[str]:
    """Every line of the tree, its cells side by side."""
    keys, lines = window.list.keys, []
    for row in range(keys.rowCount()):
        head = keys.index(row, 0)
        lines.append(str(head.data()))
        for line in range(keys.rowCount(head)):
            cells = [str(keys.index(line, column, head).data()) for column in range(2)]
            lines += [" | ".join(cells)]
    return lines


def test_a_manuscript_is_not_imported_but_looked_at(shepherd: Reader, cited: CitedWindow) -> None:
    assert cited.heading.text() == "1 of 2 cited papers are in the library"
    assert texts(cited) == [
        "Missing  1",
        "gaots | Perhaps goats?",
        "In the library  1",
        "sheep | Counting Sheep",
    ]
    assert not shepherd.window.bringing.is_running()


def test_l_shows_just_the_cited_papers(shepherd: Reader, cited: CitedWindow) -> None:
    QTest.keyClick(cited.list, Qt.Key.Key_L)
    shepherd.settle()
    assert shepherd.titles() == ["Counting Sheep"]


def test_v_saves_them_as_a_view(shepherd: Reader, cited: CitedWindow) -> None:
    QTest.keyClick(cited.list, Qt.Key.Key_V)
    shepherd.settle()
    assert len(shepherd.found('view:"Cited in paper"')) == 1


def test_just_the_cited_papers_are_exported(shepherd: Reader, cited: CitedWindow, tmp_path: Path) -> None:
    cited.write(tmp_path / "refs.bib", "bibtex")
    shepherd.settle()
    assert [each.key for each in read_bib((tmp_path / "refs.bib").read_text("utf-8"))] == ["sheep"]


def test_the_answer_follows_the_library(shepherd: Reader, cited: CitedWindow) -> None:
    shepherd.window.desk.do(SetKey(next(iter(shepherd.found("title:goats"))), "gaots"))
    shepherd.settle()
    assert cited.heading.text() == "All cited papers are in the library"


def test_a_key_is_changed_and_a_conflict_is_explained(shepherd: Reader) -> None:
    paper = next(iter(shepherd.found("title:sheep")))
    shepherd.window.table.select_papers((paper,))
    shepherd.trigger("change-key")
    dialog = next(each for each in shepherd.window.findChildren(KeyDialog) if each.isVisible())
    assert dialog.key.text() == "sheep"
    dialog.key.setText("goats")
    shepherd.settle()
    assert "“Counting Goats” has this key" in dialog.problem.text()
    assert not dialog.save.isEnabled()
    dialog.key.setText("lamb")
    shepherd.settle()
    assert "sheep goes on working" in dialog.problem.text()
    dialog.save.click()
    shepherd.settle()
    assert shepherd.paper(paper).citation_key == "lamb"
    assert shepherd.paper(paper).key_aliases == ("sheep",)
    shepherd.trigger("undo")
    assert shepherd.paper(paper).citation_key == "sheep"


def test_other_keys_are_shown_below_the_entry(shepherd: Reader) -> None:
    paper = next(iter(shepherd.found("title:sheep")))
    shepherd.window.desk.do(SetKey(paper, "lamb"))
    shepherd.window.table.select_papers((paper,))
    shepherd.settle()
    section = shepherd.window.detail.view.bibtex
    section.set_open(True)
    shepherd.settle()
    assert "sheep" in section.aliases.text()
    assert not section.aliases.isHidden()


def test_a_pattern_shows_what_it_makes(look: object) -> None:
    field = KeyPatternField("{author}{year}")
    chosen: list[str] = []
    field.chosen.connect(chosen.append)
    assert field.example.text() == "vaswani2017"
    field.field.setText("{nobody}")
    field.field.editingFinished.emit()
    assert not chosen
    field.field.setText("{Author}:{yy}")
    field.field.editingFinished.emit()
    assert (field.example.text(), chosen) == ("Vaswani:17", ["{Author}:{yy}"])
    field.deleteLater()
