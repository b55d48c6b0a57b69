"""The log goes to a small rotating file, and an unwritable folder is no reason not to start."""

import logging
from pathlib import Path

from readerapp import log
from tests.conftest import ExpectLog


def test_what_is_logged_is_in_the_file(tmp_path: Path) -> None:
    file = log.set_up(tmp_path / "log")
    logging.getLogger("readerapp.somewhere").info("Imported %d papers", 3)
    assert file == tmp_path / "log" / "readerapp.log"
    assert "INFO readerapp.somewhere: Imported 3 papers" in file.read_text(encoding="utf-8")


def test_the_command_line_has_a_file_of_its_own(tmp_path: Path) -> None:
    assert log.set_up(tmp_path, name="readerapp-cli") == tmp_path / "readerapp-cli.log"


def test_without_a_folder_there_is_a_warning_and_no_file(tmp_path: Path, expect_log: ExpectLog) -> None:
    expect_log("No log file")
    (tmp_path / "log").write_text("in the way", encoding="utf-8")
    assert log.set_up(tmp_path / "log") is None


def test_what_was_logged_before_there_was_a_file_is_in_it(tmp_path: Path) -> None:
    log.hold()
    logging.getLogger("readerapp.early").info("Read the settings")
    file = log.set_up(tmp_path)
    logging.getLogger("readerapp.late").info("Opened")
    assert file
    lines = file.read_text(encoding="utf-8").splitlines()
    assert [line.split(" INFO ")[1] for line in lines] == [
        "readerapp.early: Read the settings",
        "readerapp.late: Opened",
    ]
