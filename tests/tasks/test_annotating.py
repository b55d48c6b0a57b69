"""Notes and highlights taken out: as Markdown, in exports that ask for notes, and in the JSON of a paper."""

from dataclasses import replace
from pathlib import Path

import pytest

from readerapp import tasks
from readerapp.cli import words
from readerapp.errors import AppError
from readerapp.library import Library
from readerapp.model.edits import SetNote
from readerapp.model.highlight_edits import AddHighlight
from readerapp.model.highlights import made
from readerapp.tasks import as_json
from tests.library.world import bring, entry, page, the

ABSTRACT = "We study $x_1$ and *how* sheep learn to read."


@pytest.fixture
def sheep(library: Library) -> int:
    first = entry("On _Sheep_", abstract=ABSTRACT, authors=("Ada Lovelace", "B. C", "D. E", "F. G"))
    bring(library, page(first, "Goats"))
    paper = the(library, "On _Sheep_")
    start = ABSTRACT.index("*how*")
    one = replace(made("u1", ABSTRACT, start, start + 11), comment="- [ ] why?")
    library.apply(AddHighlight(paper.id, one))
    library.apply(SetNote((paper.id,), "A **note**.\n\n- one"))
    return paper.id


def test_everything_as_one_document_with_citation_keys(library: Library, sheep: int) -> None:
    done = tasks.annotations_text(library, tasks.annotations(library))
    key = tasks.named(library, str(sheep)).citation_key
    assert key
    assert done.papers == 1
    assert done.changes.keys
    assert done.text == (
        "# Notes and highlights\n\n## On \\_Sheep\\_\n\n"
        f"Ada Lovelace, B. C, D. E et al. [@{key}]\n\n"
        "A **note**.\n\n- one\n\n> \\*how\\* sheep\n\n- [ ] why?\n"
    )


def test_into_a_file_whole_or_not_at_all(library: Library, sheep: int, tmp_path: Path) -> None:
    chosen = tasks.annotations(library)
    target = tmp_path / "notes.md"
    tasks.annotations_file(library, chosen, target)
    assert target.read_text("utf-8") == tasks.annotations_text(library, chosen).text
    with pytest.raises(AppError, match="could not be written"):
        tasks.annotations_file(library, chosen, tmp_path / "nowhere" / "notes.md")


@pytest.mark.parametrize("name", tasks.FORMATS)
def test_exports_hold_highlights_only_where_notes_are_asked_for(
    library: Library, sheep: int, name: str
) -> None:
    assert "why?" not in tasks.export_text(library, [sheep], name).text
    with_notes = tasks.export_text(library, [sheep], name, notes=True).text
    assert "why?" in with_notes
    assert "sheep" in with_notes


def test_a_list_in_markdown_quotes_what_was_marked(library: Library, sheep: int) -> None:
    text = tasks.export_text(library, [sheep], "markdown", notes=True).text
    assert "\n  A **note**.\n" in text
    assert "\n  > \\*how\\* sheep\n" in text


def test_the_json_of_a_paper_has_its_highlights_in_full_only(library: Library, sheep: int) -> None:
    paper = tasks.named(library, str(sheep))
    expected = [{"quote": "*how* sheep", "colour": "yellow", "comment": "- [ ] why?"}]
    assert as_json.paper(paper)["highlights"] == expected
    assert "highlights" not in as_json.paper(paper, full=False)
    assert "Marked: “*how* sheep” — - [ ] why?" in words.paper_page(paper)
