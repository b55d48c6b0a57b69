"""`readerapp bibliographies` and exports into a .bib that is there, as people and scripts call them."""

import json
from pathlib import Path

import pytest

from tests.cli.test_views import library, run

__all__ = ["library"]  # a fixture


def test_a_file_follows_a_view(library: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    bib = tmp_path / "paper.bib"
    run(capsys, library, "views", "save", "Starred", "is:starred")
    code, out, err = run(
        capsys, library, "bibliographies", "bind", "Starred", str(bib), "--format", "biblatex"
    )
    assert (code, out, err) == (0, "Keep “paper.bib” up to date with “Starred”.\n", "")
    assert bib.read_bytes() == b""
    run(capsys, library, "edit", "attention", "--star")
    starred = len(run(capsys, library, "list", "is:starred")[1].splitlines())
    assert bib.read_text(encoding="utf-8").count("\n@") + 1 == starred > 0
    (line,) = run(capsys, library, "bibliographies", "list", "--json")[1].splitlines()
    told = json.loads(line)
    assert (told["path"], told["view"], told["format"]) == (str(bib), "Starred", "biblatex")
    assert (told["new"], told["changed"], told["keys_changed"], told["failure"]) == (starred, 0, 0, None)
    assert f"{starred} new, 0 changed" in run(capsys, library, "bibliographies")[1]


def test_pause_write_replace_unbind(
    library: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    bib = tmp_path / "paper.bib"
    run(capsys, library, "views", "save", "Starred", "is:starred")
    run(capsys, library, "bibliographies", "bind", "Starred", "paper.bib")
    run(capsys, library, "bibliographies", "pause", "paper.bib")
    run(capsys, library, "edit", "attention", "--star")
    assert bib.read_bytes() == b""
    assert run(capsys, library, "bibliographies", "write")[0] == 0
    ours = bib.read_bytes()
    assert ours.startswith(b"@")
    bib.write_bytes(ours + b"% mine\n")
    run(capsys, library, "bibliographies", "resume", "paper.bib")
    code, _, err = run(capsys, library, "edit", "attention", "--add-tag", "new")
    assert code == 0
    assert "changed by another program" in err
    assert run(capsys, library, "bibliographies", "write", "paper.bib")[0] == 0
    assert b"% mine" in bib.read_bytes()
    assert run(capsys, library, "bibliographies", "write", "paper.bib", "--replace")[0] == 0
    assert b"% mine" not in bib.read_bytes()
    assert run(capsys, library, "bibliographies", "write", "--replace")[0] == 2
    assert run(capsys, library, "bibliographies", "unbind", "paper.bib")[0] == 0
    assert run(capsys, library, "bibliographies")[1] == ""
    assert bib.exists()
    assert "No view keeps" in run(capsys, library, "bibliographies", "unbind", "paper.bib")[2]


def test_an_export_keeps_what_others_wrote(
    library: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bib = tmp_path / "old.bib"
    theirs = b"% hand-made\n@book{knuth, title = {TeX} }\n"
    bib.write_bytes(theirs)
    export = ("export", "attention", "--format", "bibtex", "-o", str(bib))
    assert run(capsys, library, *export)[0] == 0
    assert bib.read_bytes() != theirs
    assert bib.read_bytes().startswith(theirs)
    first = bib.read_bytes()
    run(capsys, library, *export)
    assert bib.read_bytes() == first
    run(capsys, library, *export, "--replace")
    assert bib.read_bytes() == run(capsys, library, *export[:4])[1].encode()
