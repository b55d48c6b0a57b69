"""What was typed and never saved is there after a crash, and never in the way of what is there."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from readerapp import tasks
from readerapp.library import Library
from readerapp.model.edits import SetNote
from tests.library.world import bring, page, the

TYPING = """
import sys, time
from pathlib import Path
from readerapp import tasks
library = tasks.open_library(Path(sys.argv[1]))
tasks.keep_draft(library, int(sys.argv[2]), "half a tho", "")
print("typed", flush=True)
time.sleep(60)
"""


@pytest.fixture
def sheep(library: Library) -> int:
    bring(library, page("Sheep", "Goats"))
    return the(library, "Sheep").id


def _files(library: Library) -> list[str]:
    return sorted(each.name for each in (library.folder / "drafts").glob("*"))


def test_a_draft_becomes_the_note_at_the_next_start(library: Library, sheep: int) -> None:
    tasks.keep_draft(library, sheep, "half a", "")
    tasks.keep_draft(library, sheep, "half a thought 😀", "")
    found = tasks.recover_drafts(library)
    assert found.titles == ("Sheep",)
    assert found.changes.touches(sheep)
    assert the(library, "Sheep").note == "half a thought 😀"
    assert _files(library) == []
    assert tasks.undo(library).label == "Edit note"
    assert the(library, "Sheep").note == ""


def test_what_was_saved_leaves_no_draft(library: Library, sheep: int) -> None:
    tasks.keep_draft(library, sheep, "one", "")
    tasks.do(library, SetNote((sheep,), "one"))
    tasks.keep_draft(library, sheep, "one two", "one")
    tasks.drop_draft(library, sheep, "one")  # of what has been typed since, this says nothing
    assert _files(library) == [f"{sheep}.json"]
    tasks.drop_draft(library, sheep, "one two")
    assert _files(library) == []
    tasks.drop_draft(library, sheep, "one two")


def test_a_draft_that_was_saved_after_all_is_no_news(library: Library, sheep: int) -> None:
    tasks.keep_draft(library, sheep, "one", "")
    tasks.do(library, SetNote((sheep,), "one"))
    assert tasks.recover_drafts(library).titles == ()
    assert the(library, "Sheep").note == "one"


def test_a_note_that_came_meanwhile_is_kept_with_the_draft(library: Library, sheep: int) -> None:
    tasks.keep_draft(library, sheep, "mine", "")
    tasks.do(library, SetNote((sheep,), "another"))
    assert tasks.recover_drafts(library).titles == ("Sheep",)
    assert the(library, "Sheep").note == "another\n\nmine"


@pytest.mark.parametrize("content", ["", "{", "[]", '{"text": "a"}', "\x00"])
def test_a_broken_draft_stops_nobody(library: Library, sheep: int, content: str) -> None:
    tasks.keep_draft(library, sheep, "mine", "")
    (library.folder / "drafts" / "99.json").write_text(content)
    (library.folder / "drafts" / "name.json").write_text('{"text": "a", "before": ""}')
    tasks.keep_draft(library, 12345, "nobody's", "")
    assert tasks.recover_drafts(library).titles == ("Sheep",)
    assert _files(library) == []


def test_a_folder_that_cannot_be_written_stops_nobody(library: Library, sheep: int) -> None:
    (library.folder / "drafts").write_text("a file, where the folder would be")
    tasks.keep_draft(library, sheep, "mine", "")
    tasks.drop_draft(library, sheep, "mine")
    assert tasks.recover_drafts(library).titles == ()


def test_killed_while_typing(library: Library, sheep: int) -> None:
    folder = library.folder
    tasks.close_library(library)
    command = [sys.executable, "-c", TYPING, str(folder), str(sheep)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=Path.cwd()) as typing:
        assert typing.stdout is not None
        assert typing.stdout.readline() == "typed\n"
        typing.send_signal(signal.SIGKILL if hasattr(signal, "SIGKILL") else signal.SIGTERM)
    again = tasks.open_library(folder)
    assert tasks.recover_drafts(again).titles == ("Sheep",)
    assert the(again, "Sheep").note == "half a tho"
    tasks.close_library(again)
