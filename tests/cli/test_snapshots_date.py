"""`readerapp snapshots date`: the day of a snapshot, corrected without a window."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from readerapp.cli import main
from readerapp.library import open_library
from tests.library.world import bring, page

Call = Callable[..., tuple[int, str, str]]


@pytest.fixture
def call(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Call:
    library = open_library(tmp_path / "library", create=True)
    bring(library, page("One"))
    for file in (library.folder / "snapshots").iterdir():
        file.unlink()  # its bytes are invented: no parser would know them
    library.close()

    def run(*words: str) -> tuple[int, str, str]:
        try:
            code = main([*words, "--library", str(tmp_path / "library")])
        except SystemExit as end:
            code = end.code if isinstance(end.code, int) else 1
        said = capsys.readouterr()
        return code, said.out, said.err

    return run


def test_a_day_is_corrected_and_told(call: Call) -> None:
    code, out, _ = call("snapshots", "date", "1", "2025-01-02", "--json")
    assert code == 0
    assert json.loads(out) == {
        "id": 1,
        "captured_on": "2025-01-02",
        "captured_on_from": "given",
        "changed": True,
        "papers_moved": 0,
        "read_again": False,
    }
    assert json.loads(call("snapshots", "--json")[1])["captured_on"] == "2025-01-02"
    assert "already" in call("snapshots", "date", "1", "2025-01-02")[1]
    assert call("undo")[1] == "Undone: Change date of “page.txt” to 2025-01-02.\n"
    assert "not kept" in call("snapshots", "date", "1", "2025-01-02")[1]


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("date", "1", "yesterday"), 2),
        (("date", "one", "2025-01-02"), 2),
        (("date", "1"), 2),
        (("day", "1", "2025-01-02"), 2),
        (("date", "7", "2025-01-02"), 1),
        (("date", "1", "2999-01-02"), 1),
        (("date", "9" * 30, "2025-01-02"), 1),
    ],
)
def test_a_wrong_call_changes_nothing(call: Call, words: tuple[str, ...], code: int) -> None:
    answer = call("snapshots", *words)
    assert answer[0] == code
    assert answer[2].count("\n") >= 1
    assert "Traceback" not in answer[2]
    assert json.loads(call("snapshots", "--json")[1])["captured_on"] == "2025-12-12"
