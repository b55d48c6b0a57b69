"""An export file is replaced whole or not at all, and its links stay links."""

import errno
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from readerapp.errors import AppError
from readerapp.tasks.files import write_text

posix_only = pytest.mark.skipif(sys.platform == "win32", reason="needs POSIX links and devices")


def test_writes_utf8_with_the_line_ends_given(tmp_path: Path) -> None:
    write_text(tmp_path / "list.bib", ["é\n", "b\n"])
    assert (tmp_path / "list.bib").read_bytes() == "é\nb\n".encode()
    assert [each.name for each in tmp_path.iterdir()] == ["list.bib"]


def test_replaces_and_keeps_permissions(tmp_path: Path) -> None:
    target = tmp_path / "list.bib"
    target.write_text("old and much longer")
    target.chmod(0o600)
    write_text(target, ["new"])
    assert target.read_text() == "new"
    if sys.platform != "win32":
        assert target.stat().st_mode & 0o777 == 0o600


@posix_only
def test_a_new_file_gets_the_usual_permissions(tmp_path: Path) -> None:
    (tmp_path / "plain").write_text("")
    write_text(tmp_path / "list.bib", ["new"])
    assert (tmp_path / "list.bib").stat().st_mode == (tmp_path / "plain").stat().st_mode


@posix_only
def test_a_symbolic_link_stays_one(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "real" / "list.bib").write_text("old")
    link = tmp_path / "link.bib"
    link.symlink_to(Path("real") / "list.bib")
    write_text(link, ["new"])
    assert link.is_symlink()
    assert (tmp_path / "real" / "list.bib").read_text() == "new"


@posix_only
def test_a_link_to_a_file_that_is_not_there_yet_creates_it(tmp_path: Path) -> None:
    (tmp_path / "link.bib").symlink_to(tmp_path / "list.bib")
    write_text(tmp_path / "link.bib", ["new"])
    assert (tmp_path / "list.bib").read_text() == "new"


@pytest.mark.parametrize("old", ["", "old", "old " * 10_000])
def test_all_names_of_a_file_see_the_new_text(tmp_path: Path, old: str) -> None:
    first, second = tmp_path / "a.bib", tmp_path / "b.bib"
    first.write_text(old)
    second.hardlink_to(first)
    write_text(first, ["new " * 100])
    assert second.read_text() == "new " * 100
    assert first.stat().st_ino == second.stat().st_ino


def test_a_failing_copy_over_a_hard_link_puts_the_old_text_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = tmp_path / "a.bib", tmp_path / "b.bib"
    first.write_text("the old text")
    second.hardlink_to(first)
    real_write, calls = os.write, []

    def torn_write(handle: int, data: bytes) -> int:
        calls.append(handle)
        if len(calls) == 1:
            return real_write(handle, data[:3])
        if len(calls) == 2:
            raise OSError(errno.ENOSPC, "No space left on device")
        return real_write(handle, data)

    monkeypatch.setattr(os, "write", torn_write)
    with pytest.raises(AppError, match="disk is full"):
        write_text(first, ["a new and longer text"])
    assert first.read_text() == second.read_text() == "the old text"
    assert sorted(each.name for each in tmp_path.iterdir()) == ["a.bib", "b.bib"]


def test_text_that_fails_half_way_leaves_the_old_file(tmp_path: Path) -> None:
    target = tmp_path / "list.bib"
    target.write_text("old")

    def chunks() -> Iterator[str]:
        yield "half"
        raise ValueError

    with pytest.raises(ValueError):
        write_text(target, chunks())
    assert target.read_text() == "old"
    assert [each.name for each in tmp_path.iterdir()] == ["list.bib"]


@pytest.mark.parametrize("step", ["fsync", "replace"])
@pytest.mark.parametrize(
    ("number", "words"), [(errno.ENOSPC, "disk is full"), (errno.EROFS, "read-only"), (errno.EIO, "written")]
)
def test_a_failing_disk_is_one_sentence_and_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str, number: int, words: str
) -> None:
    target = tmp_path / "list.bib"
    target.write_text("old")

    def fail(*arguments: object) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os if step == "fsync" else Path, step, fail)
    with pytest.raises(AppError, match=words) as caught:
        write_text(target, ["new"])
    assert str(target) in caught.value.sentence
    monkeypatch.undo()
    assert target.read_text() == "old"
    assert [each.name for each in tmp_path.iterdir()] == ["list.bib"]


def test_a_missing_folder_and_a_folder_as_target(tmp_path: Path) -> None:
    with pytest.raises(AppError, match="folder does not exist"):
        write_text(tmp_path / "nowhere" / "list.bib", ["new"])
    with pytest.raises(AppError, match="it is a folder"):
        write_text(tmp_path, ["new"])
    (tmp_path / "file").write_text("")
    with pytest.raises(AppError, match="folder"):
        write_text(tmp_path / "file" / "list.bib", ["new"])


@posix_only
def test_links_in_a_circle(tmp_path: Path) -> None:
    (tmp_path / "a").symlink_to(tmp_path / "b")
    (tmp_path / "b").symlink_to(tmp_path / "a")
    with pytest.raises(AppError, match="circle"):
        write_text(tmp_path / "a", ["new"])


def test_a_read_only_file_is_not_replaced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "list.bib"
    target.write_text("old")
    monkeypatch.setattr(os, "access", lambda *_: False)  # root may write even a file of mode 0444
    with pytest.raises(AppError, match="may not write"):
        write_text(target, ["new"])
    assert target.read_text() == "old"


@posix_only
@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_a_full_device(tmp_path: Path) -> None:
    with pytest.raises(AppError, match="disk is full"):
        write_text(Path("/dev/full"), ["new"])
    write_text(Path(os.devnull), ["new"])
    assert Path(os.devnull).is_char_device()
