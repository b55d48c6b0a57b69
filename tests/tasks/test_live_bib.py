"""A .bib that follows a view: written when something changed, never over the work of others, tried again."""

import os
from pathlib import Path

import pytest

from readerapp import tasks
from readerapp.errors import AppError
from readerapp.library import Library
from readerapp.model import edits
from readerapp.model.bibliographies import (
    CHANGED_ELSEWHERE,
    Bibliography,
    BindBibliography,
    Outcome,
    PauseBibliography,
    UnbindBibliography,
)
from readerapp.model.changes import EVERYTHING
from readerapp.model.view_edits import DeleteView, RenameView, SaveView
from tests.library.world import bring, entry, page, reopened


@pytest.fixture
def bib(tmp_path: Path) -> Path:
    return tmp_path / "paper.bib"


@pytest.fixture
def bound(library: Library, bib: Path) -> Library:
    """Two of three papers have a tag, and a file follows the view of that tag."""
    names = ("On Depth", "On Width", "On Height")
    bring(library, page(*[entry(name, authors=("Ada Lovelace",)) for name in names]))
    library.apply(edits.AddTag((1, 2), "cite"))
    library.apply(SaveView("For the paper", "tag:cite"))
    library.apply(BindBibliography("For the paper", str(bib)))
    return library


def only(library: Library) -> Bibliography:
    (one,) = tasks.bibliographies(library)
    return one


def test_it_is_written_and_follows(bound: Library, bib: Path) -> None:
    first = tasks.follow(bound)
    assert (first.written, first.failed) == (1, ())
    assert first.changes.bibliographies
    assert first.changes.keys
    assert only(bound).outcome == Outcome(new=2)
    assert only(bound).written_at
    bound.apply(edits.AddTag((3,), "cite"))
    bound.apply(edits.RemoveTag((1,), "cite"))
    bound.apply(edits.AddTag((2,), "wide"))
    assert tasks.follow(bound).written == 1
    assert only(bound).outcome == Outcome(new=1, changed=1, removed=1)
    text = tasks.export_text(bound, [2, 3], "bibtex").text
    assert bib.read_text(encoding="utf-8") == text


def test_nothing_is_written_where_nothing_changed(bound: Library, bib: Path) -> None:
    tasks.follow(bound)
    before = bib.stat()
    bound.apply(edits.SetStarred((1,), True))
    again = tasks.follow(bound)
    assert not again.changes
    assert (bib.stat().st_ino, bib.stat().st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


def test_what_is_remembered_of_entries_is_forgotten_with_changes(bound: Library, bib: Path) -> None:
    remembered = tasks.Rendered()
    tasks.follow(bound, remembered)
    done = bound.apply(edits.AddTag((1,), "deep"))
    assert not tasks.follow(bound, remembered).changes
    assert tasks.follow(bound, remembered, [done.changes]).written == 1
    assert "deep" in bib.read_text(encoding="utf-8")
    bound.apply(edits.RenameTag("deep", "deeper"))
    tasks.follow(bound, remembered, [EVERYTHING])
    assert "deeper" in bib.read_text(encoding="utf-8")


def test_paused_unbound_undone(bound: Library, bib: Path) -> None:
    tasks.follow(bound)
    bound.apply(PauseBibliography(str(bib), True))
    bound.apply(edits.AddTag((3,), "cite"))
    assert not tasks.follow(bound).changes
    assert bib.read_bytes().count(b"@misc") == 2
    tasks.undo(bound)
    tasks.undo(bound)
    assert not only(bound).paused
    tasks.redo(bound)
    assert tasks.follow(bound).written == 0
    tasks.redo(bound)
    bound.apply(PauseBibliography(str(bib), False))
    assert tasks.follow(bound).written == 1
    bound.apply(UnbindBibliography(str(bib)))
    assert tasks.bibliographies(bound) == []
    assert bib.exists()
    tasks.undo(bound)
    assert only(bound).outcome == Outcome(new=1)
    with pytest.raises(AppError, match="No view keeps"):
        bound.apply(UnbindBibliography("/nowhere.bib"))


def test_a_view_takes_its_files_along(bound: Library, bib: Path) -> None:
    bound.apply(RenameView("For the paper", "Mine"))
    assert only(bound).view == "Mine"
    bound.apply(DeleteView("Mine"))
    assert tasks.bibliographies(bound) == []
    tasks.undo(bound)
    assert only(bound).path == str(bib)


def test_it_is_bound_once(bound: Library, bib: Path) -> None:
    bound.apply(SaveView("Other", "depth"))
    with pytest.raises(AppError, match="follows the view “For the paper” already"):
        bound.apply(BindBibliography("Other", str(bib)))
    with pytest.raises(AppError, match="in which folder"):
        bound.apply(BindBibliography("Other", "paper.bib"))
    with pytest.raises(AppError, match="not as csv"):
        bound.apply(BindBibliography("Other", str(bib.with_name("b.bib")), "csv"))


def test_a_file_that_somebody_changed_is_left_alone_until_the_reader_decides(
    bound: Library, bib: Path
) -> None:
    tasks.follow(bound)
    mine = bib.read_bytes() + b"\n@misc{theirs, title = {Kept  so}}\n"
    bib.write_bytes(mine)
    assert not tasks.follow(bound).changes, "there is nothing to write yet, so nothing to ask"
    bib.write_bytes(mine + b"% more\n")
    bound.apply(edits.AddTag((3,), "cite"))
    done = tasks.follow(bound)
    assert [each.failure for each in done.failed] == [CHANGED_ELSEWHERE]
    assert only(bound).changed_elsewhere
    assert bib.read_bytes() == mine + b"% more\n"
    assert not tasks.follow(bound).changes, "it is told once"
    tasks.write_bibliography(bound, str(bib))
    assert b"Kept  so" in bib.read_bytes()
    assert b"% more" in bib.read_bytes()
    assert bib.read_bytes().count(b"Lovelace") == 3
    assert not only(bound).failure
    bib.write_bytes(bib.read_bytes() + b"% again\n")
    tasks.write_bibliography(bound, str(bib), replacing=True)
    assert bib.read_text(encoding="utf-8") == tasks.export_text(bound, [1, 2, 3], "bibtex").text


def test_a_folder_that_is_gone_is_told_and_tried_again(
    library: Library, bound: Library, tmp_path: Path
) -> None:
    away = tmp_path / "disk" / "paper.bib"
    bound.apply(BindBibliography("For the paper", str(away)))
    assert "its folder does not exist" in tasks.follow(bound).failed[0].failure
    with pytest.raises(AppError, match="its folder does not exist"):
        tasks.write_bibliography(bound, str(away))
    away.parent.mkdir()
    done = tasks.follow(bound)
    assert done.failed == ()
    assert done.changes.bibliographies
    assert away.exists()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no disk here that is always full")
def test_a_full_disk_is_told(bound: Library, bib: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tasks.follow(bound)
    before = bib.read_bytes()
    bound.apply(edits.AddTag((3,), "cite"))
    monkeypatch.setattr(os, "fsync", lambda _handle: os.write(os.open("/dev/full", os.O_WRONLY), b"x"))
    assert "the disk is full" in tasks.follow(bound).failed[0].failure
    assert bib.read_bytes() == before
    monkeypatch.undo()
    assert tasks.follow(bound).written == 1
    assert not only(bound).failure


def test_a_read_only_file_is_told(bound: Library, bib: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tasks.follow(bound)
    monkeypatch.setattr(os, "access", lambda *_: False)  # root may write whatever its mode says
    bound.apply(edits.AddTag((3,), "cite"))
    assert "may not write there" in tasks.follow(bound).failed[0].failure


def test_links_stay_links(bound: Library, tmp_path: Path) -> None:
    real, hard = tmp_path / "real.bib", tmp_path / "hard.bib"
    real.write_bytes(b"")
    os.link(real, hard)
    (tmp_path / "soft.bib").symlink_to(real)
    bound.apply(BindBibliography("For the paper", str(tmp_path / "soft.bib")))
    tasks.follow(bound)
    assert (tmp_path / "soft.bib").is_symlink()
    assert real.samefile(hard)
    assert hard.read_bytes().count(b"@misc") == 2


def test_it_survives_a_restart(bound: Library, bib: Path) -> None:
    tasks.follow(bound)
    bound.apply(edits.AddTag((3,), "cite"))
    again = reopened(bound)
    assert only(again).outcome == Outcome(new=2)
    assert tasks.follow(again).written == 1
    assert bib.read_bytes().count(b"@misc") == 3
    again.close()


def test_a_file_that_was_deleted_is_written_anew(bound: Library, bib: Path) -> None:
    tasks.follow(bound)
    bib.unlink()
    assert tasks.follow(bound).written == 1
    assert bib.read_bytes().count(b"@misc") == 2


def test_what_is_remembered_of_a_file_holds_only_while_nobody_touches_it(bound: Library, bib: Path) -> None:
    remembered = tasks.Rendered()
    tasks.follow(bound, remembered)
    bib.unlink()
    assert tasks.follow(bound, remembered).written == 1
    mine = bib.read_bytes().replace(b"@misc", b"@Misc", 1) + b"% mine\n"
    bib.write_bytes(mine)
    done = bound.apply(edits.AddTag((3,), "cite"))
    assert tasks.follow(bound, remembered, [done.changes]).failed
    assert bib.read_bytes() == mine
