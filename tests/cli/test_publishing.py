"""`export --format citation` and `html`, `related-work`, `styles`, and `import --with-marks`."""

from pathlib import Path

import pytest

from readerapp import tasks
from readerapp.cli import main
from readerapp.library import open_library
from readerapp.model.edits import AddTag, SetNote
from readerapp.model.entry import Day
from tests.library.world import bring, entry, page


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A library with two papers, one of them with a tag and a note."""
    monkeypatch.setenv("READERAPP_HOME", str(tmp_path / "home"))
    place = tmp_path / "library"
    library = open_library(place, create=True)
    first = entry("Attention", "arxiv:1706.03762", authors=("Ashish Vaswani",), published=Day("2017-06-12"))
    bring(library, page(first, "Video Diffusion"))
    ids = tuple(tasks.find(library, "attention").ids)
    tasks.do(library, AddTag(ids, "nlp"))
    tasks.do(library, SetNote(ids, "It works."))
    library.close()
    return place


def call(folder: Path, *words: str) -> int:
    try:
        return main([*words, "--library", str(folder)])
    except SystemExit as end:
        return int(end.code or 0)


def test_a_bibliography_in_a_style(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert call(folder, "export", "attention", "--format", "citation", "--style", "ieee") == 0
    assert capsys.readouterr().out.startswith("[1] A. Vaswani, “Attention,” ")
    assert call(folder, "export", "attention", "--format", "citation") == 0
    assert capsys.readouterr().out.startswith("Vaswani, A. (2017).")  # APA, where nobody has chosen


def test_an_unknown_style_and_options_of_other_formats_are_refused(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert call(folder, "export", "--format", "citation", "--style", "nonsense") == 1
    assert "no citation style “nonsense”" in capsys.readouterr().err
    assert call(folder, "export", "--format", "bibtex", "--style", "apa") == 2
    assert call(folder, "export", "--format", "ris", "--title", "T") == 2


def test_a_page_goes_out_and_comes_in_with_its_marks(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file, other = tmp_path / "page.html", tmp_path / "other"
    options = ("--title", "Mine", "--description", "For you", "--notes", "-o", str(file))
    assert call(folder, "export", "--format", "html", *options) == 0
    assert "For you" in file.read_text(encoding="utf-8")
    assert call(other, "import", str(file)) == 0
    assert call(other, "list", "has:note", "--json") == 0
    assert '"title"' not in capsys.readouterr().out
    assert call(other, "undo") == 0
    assert call(other, "import", str(file), "--with-marks") == 0
    assert call(other, "list", "has:note") == 0
    assert "Attention" in capsys.readouterr().out


def test_related_work(folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    bib = tmp_path / "r.bib"
    assert call(folder, "related-work", "tag:nlp", "--bib", str(bib)) == 0
    assert "It works~\\cite{vaswani2017attention}." in capsys.readouterr().out
    assert "vaswani2017attention" in bib.read_text(encoding="utf-8")
    file = tmp_path / "r.md"
    assert call(folder, "related-work", "--format", "md", "-o", str(file)) == 0
    assert "It works [@vaswani2017attention]." in file.read_text(encoding="utf-8")
    assert "1 without a sentence of yours" in capsys.readouterr().err


def test_styles_are_listed_and_added(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert call(folder, "styles") == 0
    assert "ieee" in capsys.readouterr().out
    wrong = tmp_path / "wrong.csl"
    wrong.write_text("<html/>")
    assert call(folder, "styles", "--add", str(wrong)) == 1
    assert "no citation style" in capsys.readouterr().err
