"""Files as snapshots: plain ones are read, all others are refused at once with a clear sentence."""

import os
import sys
from datetime import date
from pathlib import Path

import pytest

from readerapp.errors import AppError
from readerapp.feeds import limits
from readerapp.tasks.reading import snapshot_from_file

TODAY = date(2026, 1, 31)
posix_only = pytest.mark.skipif(sys.platform == "win32", reason="needs POSIX files")


def refusal(path: Path) -> str:
    with pytest.raises(AppError) as caught:
        snapshot_from_file(path, TODAY)
    return caught.value.sentence


def test_a_file_with_its_day(tmp_path: Path) -> None:
    path = tmp_path / "page.txt"
    path.write_bytes(b"some\r\ntext")
    noon = 1_765_540_800  # 2025-12-12, 12:00 in UTC
    os.utime(path, (noon, noon))
    snapshot = snapshot_from_file(path, TODAY, date(2025, 1, 2))
    assert (snapshot.name, snapshot.data, snapshot.today) == ("page.txt", b"some\r\ntext", TODAY)
    assert (snapshot.given_on, snapshot.modified_on) == (date(2025, 1, 2), date(2025, 12, 12))


def test_what_is_no_file(tmp_path: Path) -> None:
    assert "folder" in refusal(tmp_path)
    assert "does not exist" in refusal(tmp_path / "gone.txt")
    assert refusal(tmp_path / "a\0b").endswith(".")
    (tmp_path / "empty.txt").touch()
    assert refusal(tmp_path / "empty.txt") == "This file is empty."


@posix_only
def test_pipes_and_devices_are_never_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert "pipe" in refusal(tmp_path / "pipe")
    assert "device" in refusal(Path("/dev/zero"))
    (tmp_path / "link").symlink_to("/dev/zero")
    assert "device" in refusal(tmp_path / "link")


@posix_only
def test_a_pipe_that_takes_the_place_of_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "page.txt"
    path.write_text("text")
    plain = path.stat()
    path.unlink()
    os.mkfifo(path)
    monkeypatch.setattr(Path, "stat", lambda *_, **__: plain)
    assert "pipe" in refusal(path)


@pytest.mark.parametrize("size", [64 * 1024 * 1024 + 1, 200 * 1024 * 1024])
def test_a_huge_file_is_not_read(tmp_path: Path, size: int) -> None:
    path = tmp_path / "huge.log"
    with path.open("wb") as file:
        file.truncate(size)
    assert "too large" in refusal(path)


def test_a_file_that_grows_while_it_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "page.txt"
    path.write_bytes(b"x" * 50)
    sizes = []

    def small_at_first(size: int) -> None:
        sizes.append(size)
        if len(sizes) > 2:
            raise AppError("too large")

    monkeypatch.setattr(limits, "INPUT_BYTES", 40)
    monkeypatch.setattr(limits, "check_input", small_at_first)
    assert refusal(path) == "too large"
    assert sizes == [50, 50, 41]


@pytest.mark.parametrize(
    "error", [PermissionError(13, "Permission denied"), OSError(5, "Input/output error")]
)
def test_a_disk_that_fails(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: OSError) -> None:
    path = tmp_path / "page.txt"
    path.write_text("text")

    def fail(*_: object, **__: object) -> int:
        raise error

    monkeypatch.setattr(os, "open", fail)
    sentence = refusal(path)
    assert "“page.txt”" in sentence
    assert ("permissions" in sentence) == isinstance(error, PermissionError)


@posix_only
def test_a_name_that_is_no_text(tmp_path: Path) -> None:
    path = tmp_path / os.fsdecode(b"caf\xe9.txt")
    path.write_text("text")
    assert snapshot_from_file(path, TODAY).name == "caf\ufffd.txt"
