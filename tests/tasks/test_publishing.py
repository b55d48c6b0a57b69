"""What leaves the library for others: bibliographies, related work, and a page that comes back whole."""

from pathlib import Path

import pytest

from readerapp import tasks
from readerapp.errors import AppError
from readerapp.library import Library, open_library
from readerapp.model.edits import AddTag, SetNote, SetStarred
from readerapp.model.entry import Day, DayFrom, Link, LinkKind
from readerapp.model.highlight_edits import AddHighlight
from readerapp.model.highlights import Highlight
from readerapp.model.paper import Paper
from readerapp.tasks import PageWords
from tests.library.world import bring, entry, page

FACTS = (
    "title authors author_count organisation published updated abstract abstract_cut summary comment "
    "identifiers links venue categories"
).split()


@pytest.fixture(autouse=True)
def _own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("READERAPP_HOME", str(tmp_path / "home"))


@pytest.fixture
def papers(library: Library) -> list[int]:
    bring(
        library,
        page(
            entry(
                "Attention Is All You Need",
                "arxiv:1706.03762",
                "doi:10.1000/abc",
                authors=("Ashish Vaswani", "{The Team}"),
                published=Day("2017-06-12"),
                updated=Day("2017-07", DayFrom.INFERRED),
                abstract="One sentence.\n\nAnother paragraph with $x^2$.",
                summary="Machine words.",
                comment="15 pages",
                venue="Journal of Things",
                categories=("cs.CL", "cs.LG"),
                links=(Link(LinkKind.CODE, "https://code.example/x"),),
                extra=(("volume", "7"), ("isbn", "0-201")),
            ),
            entry("Nameless <b>survey</b>", author_count=12, organisation="Lab", published=Day("2020")),
        ),
    )
    ids = list(tasks.find(library, "sort:title").ids)
    tasks.do(library, AddTag((ids[0],), "ml/nlp"))
    tasks.do(library, SetStarred((ids[0],), starred=True))
    tasks.do(library, SetNote((ids[0],), "It **works**. Really."))
    tasks.do(library, AddHighlight(ids[0], Highlight("0" * 32, "One sentence.", "", " Another", "yellow")))
    return ids


def brought(folder: Path, file: Path) -> tuple[Library, list[Paper], int]:
    """Another library that takes the page in."""
    other = open_library(folder, create=True)
    receipt = tasks.import_files(other, [file]).receipt.files[0]
    assert receipt.error is None
    assert receipt.snapshot_id is not None
    return other, list(other.papers(tasks.find(other, "sort:title").ids)), receipt.snapshot_id


def test_a_shared_page_comes_back_whole(library: Library, papers: list[int], tmp_path: Path) -> None:
    file = tmp_path / "list.html"
    tasks.page_file(library, papers, PageWords("Mine", notes=True), file)
    ours = list(library.papers(papers))
    other, theirs, snapshot = brought(tmp_path / "other", file)
    try:
        for name in FACTS:
            assert [getattr(each, name) for each in theirs] == [getattr(each, name) for each in ours], name
        assert [set(each.extra) for each in theirs] == [
            {*each.extra, ("citation key", str(each.citation_key))} for each in ours
        ]
        assert not any(each.tags or each.note or each.starred or each.highlights for each in theirs)
        offered = tasks.offered_marks(other, snapshot)
        assert (offered.tags, offered.stars, offered.notes, offered.highlights) == (1, 1, 1, 1)
    finally:
        other.close()


def test_the_senders_marks_are_taken_only_when_asked_and_can_be_undone(
    library: Library, papers: list[int], tmp_path: Path
) -> None:
    file = tmp_path / "list.html"
    tasks.page_file(library, papers, PageWords("Mine", notes=True), file)
    other, theirs, snapshot = brought(tmp_path / "other", file)
    try:
        tasks.do(other, SetNote((theirs[0].id,), "My own"))
        tasks.take_marks(other, snapshot)
        paper = next(iter(other.papers([theirs[0].id])))
        assert [tag.name for tag in paper.tags] == ["ml/nlp"]
        assert paper.starred
        assert paper.note.startswith("My own")
        assert "It **works**. Really." in paper.note
        assert [each.quote for each in paper.highlights] == ["One sentence."]
        with pytest.raises(AppError, match="already"):
            tasks.take_marks(other, snapshot)
        tasks.undo(other)
        paper = next(iter(other.papers([theirs[0].id])))
        assert (paper.tags, paper.starred, paper.note, paper.highlights) == ((), False, "My own", ())
    finally:
        other.close()


def test_private_notes_stay_at_home_unless_asked(library: Library, papers: list[int], tmp_path: Path) -> None:
    file = tmp_path / "list.html"
    tasks.page_file(library, papers, PageWords("Mine"), file)
    other, _, snapshot = brought(tmp_path / "other", file)
    try:
        offered = tasks.offered_marks(other, snapshot)
        assert (offered.notes, offered.highlights, offered.tags) == (0, 0, 1)
    finally:
        other.close()


def test_a_page_freezes_its_keys(library: Library, papers: list[int]) -> None:
    text = tasks.page_text(library, papers, PageWords("Mine")).text
    assert "<!DOCTYPE html>" in text
    assert all(paper.citation_key for paper in library.papers(papers))


@pytest.mark.parametrize(
    ("name", "begin", "shown"),
    [
        ("b.html", "<!DOCTYPE html>", "<i>Journal of Things</i>"),
        ("b.md", "Nameless", "*Journal of Things*"),
        ("b.txt", "Nameless", "Journal of Things, 7."),
    ],
)
def test_a_bibliography_as_its_file_is_called(
    library: Library, papers: list[int], tmp_path: Path, name: str, begin: str, shown: str
) -> None:
    done = tasks.bibliography_file(library, papers, "apa", tmp_path / name)
    text = (tmp_path / name).read_text(encoding="utf-8")
    assert done.papers == 2
    assert begin in text[:300]
    assert shown in text
    assert "<b>" not in text.replace("\\<b\\>", "") or name == "b.txt"


def test_copying_in_a_style_has_typefaces_and_plain_text(library: Library, papers: list[int]) -> None:
    copied = tasks.copy_formatted(library, papers[:1], "apa")
    assert "<i>Journal of Things</i>" in copied.html
    assert "Vaswani, A., & The Team. (2017)." in copied.text
    assert "<i>" not in copied.text
    assert all(paper.citation_key is None for paper in library.papers(papers))  # no key was needed
    with pytest.raises(AppError, match="no citation style"):
        tasks.copy_formatted(library, papers, "../apa")


def test_own_styles_are_taken_in_and_win(library: Library, papers: list[int], tmp_path: Path) -> None:
    source = tmp_path / "My Style (1).csl"
    source.write_bytes(
        b'<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">'
        b"<info><title>My &amp; Style</title></info>"
        b'<bibliography><layout suffix="!"><text variable="title"/></layout></bibliography></style>'
    )
    style = tasks.add_style(source)
    assert (style.name, style.title, style.own) == ("my-style-1", "My & Style", True)
    assert style in tasks.citation_styles()
    assert tasks.bibliography_text(library, papers[:1], "my-style-1") == "Attention Is All You Need!\n"
    (tasks.own_styles_folder() / "apa.csl").write_bytes(source.read_bytes())
    assert tasks.bibliography_text(library, papers[:1], "apa") == "Attention Is All You Need!\n"
    assert [each.own for each in tasks.citation_styles() if each.name == "apa"] == [True]
    with pytest.raises(AppError, match="could not be read"):
        tasks.add_style(tmp_path / "missing.csl")


def test_related_work_with_its_bib(library: Library, papers: list[int], tmp_path: Path) -> None:
    looked = tasks.related_text(library, papers, "tex", frozen=False)
    assert looked.todo == 1
    assert all(paper.citation_key is None for paper in library.papers(papers))  # looking fixes no key
    tasks.related_file(library, papers, "md", tmp_path / "r.md", bib=tmp_path / "r.bib")
    keys = [paper.citation_key for paper in library.papers(papers)]
    text = (tmp_path / "r.md").read_text(encoding="utf-8")
    assert "It works [@" in text
    assert all(f"@{key}" in text for key in keys)
    assert all(f"{{{key}," in (tmp_path / "r.bib").read_text(encoding="utf-8") for key in keys)
