"""The check of citations and the cited papers on the command line: what is printed, and the exit codes."""

import json
from pathlib import Path

import pytest

from readerapp.cli import main

BOOK = """
@misc{a, title={Counting Sheep}, author={Doe, Jane and Roe, Richard and Poe, Ann}, year={2023},
  doi={10.1000/a}}
@misc{b, title={Counting Goats of Nobody}}
"""


@pytest.fixture
def library(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> str:
    """A library with a sound paper and one that lacks everything."""
    book = tmp_path / "book.bib"
    book.write_text(BOOK, "utf-8")
    folder = str(tmp_path / "library")
    assert main(["--library", folder, "import", str(book)]) == 0
    capsys.readouterr()
    return folder


def test_a_serious_finding_is_exit_code_one(library: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--library", library, "check", "--citations"]) == 1
    told = capsys.readouterr()
    assert "No author is named (1)" in told.out
    assert "serious" in told.err


def test_a_query_narrows_the_check(library: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--library", library, "check", "--citations", "title:sheep"]) == 0
    assert capsys.readouterr().out == "Nothing to look at.\n"
    assert main(["--library", library, "check", "--citations", "-sheep"]) == 1


def test_findings_are_json(library: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--library", library, "check", "--citations", "--json"]) == 1
    told = json.loads(capsys.readouterr().out)
    assert told["papers"] == 2
    assert {each["kind"] for each in told["findings"]} >= {"no-authors", "no-year", "no-id"}


def test_names_are_read_first_names_first(library: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--library", library, "list", "sheep"]) == 0
    assert "Jane Doe, Richard Roe, Ann Poe" in capsys.readouterr().out


def test_cited_papers(library: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--library", library, "export", "sheep", "--format", "bibtex"]) == 0
    key = capsys.readouterr().out.split("{")[1].split(",")[0]
    path = tmp_path / "paper.tex"
    path.write_text(rf"\cite{{{key}}}", "utf-8")
    target = tmp_path / "refs.bib"
    call = ["--library", library, "cited", str(path)]
    assert main([*call, "--export", "-o", str(target)]) == 0
    assert f"@misc{{{key}," in target.read_text("utf-8")
    path.write_text(rf"\cite{{{key},nobody}}", "utf-8")
    capsys.readouterr()
    assert main([*call, "--json"]) == 1
    told = json.loads(capsys.readouterr().out)
    assert [each["key"] for each in told["cited"]] == [key]
    assert [each["key"] for each in told["missing"]] == ["nobody"]
    assert main(call) == 1
    assert "1 of 2 keys are in the library." in capsys.readouterr().out


def test_an_output_needs_an_export(library: str, tmp_path: Path) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["--library", library, "cited", str(tmp_path / "a.tex"), "-o", "x.bib"])
    assert stopped.value.code == 2
