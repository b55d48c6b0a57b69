"""A .bib of the reader's own: its keys become those of the papers, and exports into it keep what it says."""

from pathlib import Path

import pytest

from readerapp import tasks
from readerapp.errors import AppError
from readerapp.library import Library
from readerapp.model import claims, edits
from readerapp.model import query as queries
from readerapp.tasks.reading import read_here
from tests.library.world import bring, entry, everything, ids, page

OWN = """% Everything on depth.
@string{jml = "Journal of Depth"}

@article{Lovelace:depth,
  title = {On {Depth}},
  author = "Ada Lovelace and others",
  journal = jml,
  year = 2019,
  myfield = {kept},
}

@comment{jabref-meta: grouping}
@misc{width-2020, title={On Width}, year={2020}, eprint={2001.00001}, archiveprefix={arXiv}}

@misc{m\u00fcller, title = {On Height}}
"""
SAMPLES = Path(__file__).parents[3] / "shared" / "samples" / "bib" / "bibtex"


@pytest.fixture
def own(tmp_path: Path) -> Path:
    path = tmp_path / "own.bib"
    path.write_text(OWN, encoding="utf-8")
    return path


def take(library: Library, path: Path) -> tuple[str, ...]:
    """Import a file; what its receipt remarks."""
    done = tasks.import_files(library, [path], read=read_here)
    assert not done.receipt.failed
    return done.receipt.files[0].warnings


def keys(library: Library) -> dict[str, tuple[str | None, tuple[str, ...]]]:
    return {paper.title: (paper.citation_key, paper.key_aliases) for paper in everything(library)}


def test_keys_are_kept(library: Library, own: Path) -> None:
    warnings = take(library, own)
    assert keys(library) == {
        "On Depth": ("Lovelace:depth", ()),
        "On Width": ("width-2020", ()),
        "On Height": (None, ()),
    }
    assert any("not every program can read" in each and "müller" in each for each in warnings)
    assert tasks.named(library, "lovelace:depth").title == "On Depth"


def test_conflicts_are_explained(library: Library, own: Path) -> None:
    bring(library, page(entry("On Width", "arxiv:2001.00001"), entry("Another")))
    library.apply(edits.SetKey(1, "mine"))
    library.apply(edits.SetKey(2, "lovelace:DEPTH"))
    warnings = take(library, own)
    assert any("another paper" in each and "Lovelace:depth" in each for each in warnings)
    assert any("second one: width-2020" in each for each in warnings)
    assert keys(library)["On Width"] == ("mine", ("width-2020",))
    assert keys(library)["On Depth"] == (None, ())
    kept = next(line for line in tasks.sidebar(library).snapshots if line.source == "BibTeX file")
    receipt = tasks.receipt(library, kept.id)
    assert receipt is not None
    assert receipt.warnings == warnings


def test_an_undone_import_is_gone_and_its_keys_come_back_with_it(library: Library, own: Path) -> None:
    take(library, own)
    tasks.undo(library)
    assert keys(library) == {}
    take(library, own)
    assert keys(library)["On Depth"] == ("Lovelace:depth", ())


@pytest.mark.parametrize("format_", ["bibtex", "biblatex"])
def test_exporting_into_it_changes_only_what_changed(library: Library, own: Path, format_: str) -> None:
    take(library, own)
    before = own.read_bytes()
    first = tasks.export_file(library, ids(library), format_, own)
    assert own.read_bytes() == before
    assert first.outcome is None
    depth = tasks.named(library, "Lovelace:depth").id
    library.apply(edits.AddTag((depth,), "deep"))
    library.apply(edits.CorrectFields(depth, (("title", claims.encode("Of Depth")),)))
    tasks.export_file(library, ids(library), format_, own)
    changed = before.replace(b"{On {Depth}}", b"{Of Depth}")
    assert own.read_bytes() == changed.replace(b"{kept},", b"{kept},\n  keywords = {deep},")
    tasks.export_file(library, [], format_, own)
    assert b"Lovelace:depth" in own.read_bytes()


def test_papers_from_elsewhere_come_and_go(library: Library, own: Path) -> None:
    take(library, own)
    before = own.read_bytes()
    bring(library, page(entry("A New One", authors=("Alan Turing",))))
    done = tasks.export_file(library, ids(library), "bibtex", own)
    assert done.outcome is not None
    assert (done.outcome.new, done.outcome.foreign) == (1, 3)
    assert own.read_bytes().startswith(before)
    assert b"turingnew" in own.read_bytes()
    tasks.export_file(library, ids(library, "-new"), "bibtex", own)
    assert own.read_bytes().rstrip() == before.rstrip()
    replaced = tasks.export_file(library, ids(library), "bibtex", own, replacing=True)
    assert replaced.outcome is not None
    assert b"myfield" not in own.read_bytes()
    assert tasks.foreign_entries(library, own) == 0


@pytest.mark.skipif(not SAMPLES.is_dir(), reason="the samples are not beside this checkout")
def test_real_bibliographies_come_back_byte_for_byte(library: Library, tmp_path: Path) -> None:
    for path in sorted(SAMPLES.glob("*.bib")):
        take(library, path)
    for path in sorted(SAMPLES.glob("*.bib")):
        copy = tmp_path / path.name
        copy.write_bytes(path.read_bytes())
        number = next(line.id for line in tasks.sidebar(library).snapshots if line.name == path.name)
        found = ids(library, queries.to_text(queries.InSnapshot(number)))
        assert found
        tasks.export_file(library, found, "biblatex", copy)
        assert copy.read_bytes() == path.read_bytes(), path.name


def test_no_bibliography_is_written_over_a_picture(library: Library, tmp_path: Path) -> None:
    bring(library, page("On Depth"))
    picture = tmp_path / "picture.png"
    picture.write_bytes(b"\x89PNG\0\0")
    with pytest.raises(AppError, match="no bibliography"):
        tasks.export_file(library, ids(library), "bibtex", picture)
    assert picture.read_bytes() == b"\x89PNG\0\0"
