"""`readerapp statistics`: numbers for people and for programs."""

import json
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from readerapp.cli import main
from readerapp.library import open_library
from readerapp.model.edits import SetStatus
from readerapp.model.paper import Status
from tests.library.world import bring, entry, ids, page

KEYS = [
    *("first", "last", "counted_since", "days", "triaged", "read", "inbox", "tags", "categories"),
    *("terms_since", "terms", "authors", "sources"),
]


@pytest.fixture
def shelf(tmp_path: Path) -> Path:
    library = open_library(tmp_path / "library", create=True)
    bring(library, page(entry("a", authors=("Ada Lovelace",)), "b", "c"))
    library.apply(SetStatus(tuple(ids(library, "title:a OR title:b")), Status.DONE))
    library.close()
    return library.folder


def test_a_line_for_each_number(shelf: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--library", str(shelf), "statistics"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[2:5] == [
        "Triaged           2  (2 done, 0 to-read, 0 dismissed)",
        "Read              2",
        "In Inbox          1  (0 at the beginning)",
    ]
    assert "Read of           1  Ada Lovelace" in lines
    assert lines[1].startswith("Counted since ")


def test_programs_get_series(shelf: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--library", str(shelf), "statistics", "--json", "--since", "2025-12-01"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert list(found) == KEYS
    assert (found["first"], sum(found["triaged"]["done"]), found["inbox"]["inbox"][-1]) == (
        "2025-12-01",
        2,
        1,
    )
    assert len(found["days"]) == len(found["read"]["done"])
    assert found["sources"] == [{"name": "huggingface-text", "shown": 3, "kept": 2}]


@pytest.mark.parametrize("since", ["0001-01-01", "1969-12-31", "1970-01-01"])
def test_long_ago_is_all_there_is(shelf: Path, capsys: pytest.CaptureFixture[str], since: str) -> None:
    assert main(["--library", str(shelf), "statistics", "--json", "--since", since]) == 0
    found = json.loads(capsys.readouterr().out)
    assert sum(found["read"]["done"]) == 2
    assert found["authors"] == [{"name": "Ada Lovelace", "read": 1}]


def test_a_day_is_a_day_and_not_to_come(shelf: Path, capsys: pytest.CaptureFixture[str]) -> None:
    later = date(datetime.now(UTC).year + 2, 1, 1).isoformat()
    for since in ("soon", "2025-02-30", later):
        with pytest.raises(SystemExit) as left:
            main(["--library", str(shelf), "statistics", "--since", since])
        assert left.value.code == 2
        assert since in capsys.readouterr().err
