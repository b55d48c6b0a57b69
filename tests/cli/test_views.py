"""`readerapp views`, as people and scripts call it."""

import json
from pathlib import Path

import pytest

from readerapp.cli import main


def run(capsys: pytest.CaptureFixture[str], library: Path, *words: str) -> tuple[int, str, str]:
    try:
        code = main(["--library", str(library), *words])
    except SystemExit as end:
        code = int(end.code or 0)
    out, err = capsys.readouterr()
    return code, out, err


@pytest.fixture
def library(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    from readerapp import tasks

    folder = tmp_path / "library"
    opened = tasks.open_library(folder, create=True)
    tasks.import_files(opened, [tasks.sample_file()])
    tasks.close_library(opened)
    return folder


def test_views_are_saved_listed_changed_and_undone(library: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(capsys, library, "views", "save", "Mine", "is:inbox", "-tag:x")[:2] == (
        0,
        "Save view “Mine”.\n",
    )
    assert run(capsys, library, "views", "save", "Not", "-is:inbox", "--sort", "title")[0] == 0
    assert run(capsys, library, "views", "move", "Not", "1")[0] == 0
    code, out, _ = run(capsys, library, "views", "--json")
    views = [json.loads(line) for line in out.splitlines()]
    assert code == 0
    assert [(view["name"], view["query"], view["sort"]) for view in views] == [
        ("Not", "-is:inbox", "title"),
        ("Mine", "is:inbox -tag:x", None),
    ]
    listed = run(capsys, library, "list", "view:mine")[1].splitlines()
    assert views[1]["papers"] == len(listed) > 0
    assert run(capsys, library, "views", "rename", "mine", "My own")[0] == 0
    assert run(capsys, library, "views", "delete", "Not")[0] == 0
    assert [line.split()[1:3] for line in run(capsys, library, "views")[1].splitlines()] == [["My", "own:"]]
    assert "Delete view" in run(capsys, library, "undo")[1]
    assert len(run(capsys, library, "views")[1].splitlines()) == 2


def test_what_cannot_be_is_one_sentence(library: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = run(capsys, library, "views", "delete", "nope")
    assert (code, out) == (1, "")
    assert err == "readerapp: There is no view “nope”.\n"
    assert run(capsys, library, "views", "save", "x")[0] == 2
    _, _, err = run(capsys, library, "views", "save", "x", "year:soon")
    assert "needs a date" in err
