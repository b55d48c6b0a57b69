"""One paper by its name; citations as text, into a file, onto the clipboard."""

from pathlib import Path

import pytest

from readerapp import tasks
from readerapp.errors import AppError
from readerapp.library import Library
from readerapp.model import edits
from tests.library.world import bring, entry, ids, page


@pytest.fixture
def shelf(library: Library) -> Library:
    papers = [
        entry("On Depth", "arxiv:2501.00001", authors=("Ada Lovelace",)),
        entry("On Width", "doi:10.1234/xy"),
    ]
    bring(library, page(*papers))
    return library


def test_named(shelf: Library) -> None:
    assert tasks.named(shelf, "1").title == "On Depth"
    assert tasks.named(shelf, "arXiv:2501.00001v3").title == "On Depth"
    assert tasks.named(shelf, "doi:10.1234/XY").title == "On Width"
    shelf.apply(edits.SetKey(2, "width2025"))
    assert tasks.named(shelf, "width2025").title == "On Width"
    shelf.apply(edits.SetTrashed((1, 2), True))
    assert tasks.named(shelf, "arxiv:2501.00001").title == "On Depth"
    assert tasks.named(shelf, "width2025").title == "On Width"
    for name in ("3", "arxiv:1", "none", "", f"{1:018}1", "1" * 40):
        with pytest.raises(AppError, match="There is no paper"):
            tasks.named(shelf, name)


def test_find_tells_problems(shelf: Library) -> None:
    found = tasks.find(shelf, "depth is:purple")
    assert len(found.problems) == 1
    assert list(tasks.find(shelf, "dep", typing=True).ids) == [1]
    assert tasks.paper(shelf, 99) is None


def test_the_first_export_freezes_keys(shelf: Library, tmp_path: Path) -> None:
    first = tasks.export_text(shelf, ids(shelf), "bibtex")
    assert first.papers == 2
    assert first.changes.keys
    again = tasks.export_text(shelf, ids(shelf), "bibtex")
    assert again.text == first.text
    assert not again.changes
    tasks.export_file(shelf, ids(shelf), "bibtex", tmp_path / "list.bib")
    assert (tmp_path / "list.bib").read_text(encoding="utf-8") == first.text
    assert tasks.undo(shelf).label == "Import"
    assert tasks.named(shelf, "1").citation_key


@pytest.mark.parametrize("style", tasks.COPY_STYLES)
def test_copying(shelf: Library, style: str) -> None:
    copied = tasks.copy_text(shelf, [1], style)
    assert copied.papers == 1
    assert copied.text.strip()


def test_a_library_that_is_only_read_can_be_exported(shelf: Library) -> None:
    along = tasks.open_library(shelf.folder, share=True)
    assert "On Depth" in tasks.export_text(along, [1], "bibtex").text
    along.close()
