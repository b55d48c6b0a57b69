"""Show source: the text of a snapshot at a line, at words, at a paper."""

import gzip
import io
import json
import zipfile
from pathlib import Path

import pytest

from readerapp import tasks
from readerapp.errors import AppError
from readerapp.library import Library
from readerapp.tasks.reading import read_here

PAPERS = [
    {"paper": {"id": f"2501.0000{n}", "title": f"Title {n}", "summary": "An abstract.", "authors": []}}
    for n in (1, 2, 3)
]


def bring(library: Library, path: Path, data: bytes) -> int:
    path.write_bytes(data)
    (receipt,) = tasks.import_files(library, [path], read=read_here).receipt.files
    assert receipt.snapshot_id, receipt.error
    return receipt.snapshot_id


@pytest.mark.parametrize("indent", [None, 1])
def test_where_a_page_shows_a_paper(library: Library, tmp_path: Path, indent: int | None) -> None:
    number = bring(library, tmp_path / "a.json", json.dumps(PAPERS, indent=indent).encode())
    (paper,) = tasks.find(library, "arxiv:2501.00002").ids
    shown = tasks.show_sighting(library, paper, number)
    assert shown.place is not None
    line = shown.source.text.split("\n")[shown.source.line_at(shown.place) - 1]
    assert "2501.00002" in line
    assert shown.snapshot.name == "a.json"


def test_without_a_line_its_id_is_looked_for(library: Library, tmp_path: Path) -> None:
    number = bring(library, tmp_path / "a.json", json.dumps(PAPERS).encode())
    library._database.writer().connection.execute("UPDATE sighting SET line = NULL")
    (paper,) = tasks.find(library, "arxiv:2501.00003").ids
    shown = tasks.show_sighting(library, paper, number)
    assert shown.place == shown.source.text.index("2501.00003")


def test_a_line_and_words(library: Library, tmp_path: Path) -> None:
    number = bring(library, tmp_path / "a.json", json.dumps(PAPERS, indent=1).encode())
    shown = tasks.show_source(library, number, 4)
    assert shown.place is not None
    assert shown.source.line_at(shown.place) == 4
    assert tasks.show_source(library, number, words="title 3").place == shown.source.text.index("Title 3")
    assert tasks.show_source(library, number, words="nowhere").place is None
    assert tasks.show_source(library, number).place is None


def test_the_members_of_archives(library: Library, tmp_path: Path) -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for paper in PAPERS[:2]:
            archive.writestr(f"in/{paper['paper']['id']}.json", json.dumps([paper]))
    (tmp_path / "all.zip").write_bytes(packed.getvalue())
    receipts = tasks.import_files(library, [tmp_path / "all.zip"], read=read_here).receipt.files
    for receipt, paper in zip(receipts, PAPERS, strict=False):
        assert receipt.snapshot_id
        shown = tasks.show_source(library, receipt.snapshot_id)
        assert shown.source.text == json.dumps([paper])
        assert shown.source.name.startswith("all.zip/in/")


def test_a_compressed_page(library: Library, tmp_path: Path) -> None:
    text = json.dumps(PAPERS)
    number = bring(library, tmp_path / "a.json.gz", gzip.compress(text.encode()))
    assert tasks.show_source(library, number).source.text == text


def test_a_feed_in_another_encoding(library: Library, tmp_path: Path) -> None:
    feed = """<?xml version="1.0" encoding="koi8-r"?>
<rss version="2.0"><channel><title>Журнал</title><item><title>Овцы и сети</title>
<link>https://example.org/1</link></item></channel></rss>"""
    number = bring(library, tmp_path / "feed.xml", feed.encode("koi8-r"))
    assert "Овцы и сети" in tasks.show_source(library, number).source.text


def test_what_cannot_be_shown(library: Library, tmp_path: Path) -> None:
    with pytest.raises(AppError, match="There is no snapshot number 7"):
        tasks.show_source(library, 7)
    number = bring(library, tmp_path / "a.json", json.dumps(PAPERS).encode())
    for file in (library.folder / "snapshots").iterdir():
        file.unlink()
    with pytest.raises(AppError, match="were not kept"):
        tasks.show_source(library, number)


def test_the_history_of_imports(library: Library, tmp_path: Path) -> None:
    first = bring(library, tmp_path / "a.json", json.dumps(PAPERS[:1]).encode())
    bring(library, tmp_path / "b.json", json.dumps(PAPERS[1:]).encode())
    library.undo()
    newest, oldest = tasks.past_imports(library)
    assert (newest.label, newest.undone, newest.receipt.action_id) == ("Import b.json", True, None)
    assert (oldest.undone, oldest.files[0].snapshot_id, oldest.receipt.added) == (False, first, 1)
    assert oldest.receipt.action_id == oldest.action_id
    library.redo()
    assert not tasks.past_imports(library, 1)[0].undone
