"""Cited papers: found by key and by older keys, missing ones with who may be meant, exported exactly."""

from pathlib import Path

import pytest

from readerapp import tasks
from readerapp.errors import AppError
from readerapp.library import Library
from readerapp.model.edits import SetKey
from readerapp.tasks import reading
from readerapp.tasks.near_keys import distance
from tests.citations.bibs import read_bib

BOOK = """
@misc{doe2023sheep, title={Counting Sheep}, author={Doe, Jane}, year={2023}, doi={10.1000/sheep}}
@misc{roe2021goats, title={Counting Goats}, author={Roe, Richard}, year={2021}, doi={10.1000/goats}}
@misc{poe2020cats, title={Counting Cats}, author={Poe, Paul}, year={2020}, doi={10.1000/cats}}
"""


@pytest.fixture
def keys(library: Library) -> list[str]:
    """The keys of three papers about animals."""
    tasks.import_text(library, BOOK, read=reading.read_here)
    ids = list(tasks.find(library, "counting").ids)
    tasks.export_text(library, ids, "bibtex")
    return sorted(tasks.paper(library, each).citation_key or "" for each in ids)  # type: ignore[union-attr]


def manuscript(folder: Path, text: str, name: str = "paper.tex") -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
    return path


def test_found_and_missing_are_told_apart(library: Library, keys: list[str], tmp_path: Path) -> None:
    path = manuscript(tmp_path, rf"\documentclass{{a}} \cite{{{keys[0]},nobody1999}} \citep{{{keys[2]}}}")
    cited = tasks.cited(library, [path])
    assert [each.key for each in cited.found] == [keys[0], keys[2]]
    assert [each.key for each in cited.missing] == ["nobody1999"]
    assert sorted(tasks.find(library, cited.query).ids) == sorted(cited.papers)


def test_just_the_cited_ones_are_exported(library: Library, keys: list[str], tmp_path: Path) -> None:
    cited = tasks.cited(library, [manuscript(tmp_path, rf"\cite{{{keys[1]}}}")])
    target = tmp_path / "refs.bib"
    tasks.export_cited(library, cited, "bibtex", target)
    assert [entry.key for entry in read_bib(target.read_text("utf-8"))] == [keys[1]]


def test_an_older_key_is_found_and_exported_as_it_is_cited(
    library: Library, keys: list[str], tmp_path: Path
) -> None:
    paper = next(iter(tasks.find(library, f"key:{keys[0]}").ids))
    tasks.do(library, SetKey(paper, "NewKey"))
    cited = tasks.cited(library, [manuscript(tmp_path, rf"\cite{{{keys[0]}}}")])
    assert (cited.found[0].key, cited.found[0].current) == (keys[0], "NewKey")
    text = tasks.export_cited(library, cited, "bibtex").text
    assert [entry.key for entry in read_bib(text)] == [keys[0]]
    assert keys[0] in read_bib(tasks.export_cited(library, cited, "biblatex").text)[0].fields["ids"]
    target = manuscript(tmp_path, "mine", "refs.bib")
    with pytest.raises(AppError):
        tasks.export_cited(library, cited, "bibtex", target)
    assert target.read_text("utf-8") == "mine"


def test_slips_of_the_finger_are_offered(library: Library, keys: list[str], tmp_path: Path) -> None:
    slip = keys[0][:-2] + keys[0][-1] + keys[0][-2]
    cited = tasks.cited(library, [manuscript(tmp_path, rf"\cite{{{slip},{keys[1].upper()}}}")])
    assert [each.near[0] for each in cited.missing] == keys[:2]  # another case is another key for biber


def test_a_bib_beside_it_says_what_is_missing(library: Library, keys: list[str], tmp_path: Path) -> None:
    other = "@misc{mine, title={The Sheep Paper}, doi={10.1000/sheep}}\n@misc{theirs, title={Of Nobody}}"
    manuscript(tmp_path, other, "refs.bib")
    cited = tasks.cited(library, [manuscript(tmp_path, r"\cite{mine,theirs,none}\bibliography{refs}")])
    mine, theirs, none = cited.missing
    assert (mine.current, mine.bib) == (next(key for key in keys if "sheep" in key), "refs.bib")
    assert (theirs.title, theirs.paper) == ("Of Nobody", None)
    assert not none.title


def test_what_a_source_reads_in_is_read_but_never_beyond_its_folder(
    library: Library, keys: list[str], tmp_path: Path
) -> None:
    manuscript(tmp_path, r"\cite{outside}", "secret.tex")
    manuscript(tmp_path / "paper", rf"\cite{{{keys[0]}}}\input{{main}}", "parts/one.tex")
    (tmp_path / "paper" / "link.tex").symlink_to(tmp_path / "secret.tex")
    path = manuscript(tmp_path / "paper", r"\input{parts/one}\input{../secret}\input{link}", "main.tex")
    cited = tasks.cited(library, [path])
    assert [each.key for each in cited.found] == [keys[0]]
    assert not cited.missing


def test_a_file_that_is_no_manuscript_is_refused(library: Library, tmp_path: Path) -> None:
    with pytest.raises(AppError):
        tasks.cited(library, [manuscript(tmp_path, "papers", "list.txt")])
    with pytest.raises(AppError):
        tasks.cited(library, [tmp_path / "nothing.tex"])
    assert not tasks.is_manuscript(tmp_path / "nothing.tex")


def test_everything_may_be_cited(library: Library, tmp_path: Path) -> None:
    cited = tasks.cited(library, [manuscript(tmp_path, r"\nocite{*}")])
    assert (cited.everything, cited.query, cited.papers) == (True, "", ())


@pytest.mark.parametrize(
    ("one", "other", "far"),
    [("a", "a", 0), ("ab", "ba", 1), ("abc", "abd", 1), ("abc", "", 3), ("abcd", "x", 4)],
)
def test_a_distance_counts_letters(one: str, other: str, far: int) -> None:
    assert distance(one, other, 3) == far
