"""The states of a library that is not as it should be, each made real, and each with a way out."""

import shutil
import threading
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox, QPushButton

from readerapp import tasks
from readerapp.library.lock import Lock
from readerapp.ui.handover import hand_over
from readerapp.ui.news import recovery_report
from readerapp.ui.restore_dialog import RestoreDialog
from tests.conftest import ExpectLog
from tests.ui.window.conftest import OpenWindow
from tests.ui.window.reader import Reader

LOGGED = pytest.mark.usefixtures("_faults_are_logged")


@pytest.fixture
def _faults_are_logged(expect_log: ExpectLog) -> None:
    expect_log(".")


def shown_words(reader: Reader) -> str:
    """The sentence that stands in place of the list."""
    assert reader.window.list.is_empty()
    return reader.window.list._says.sentence


def shown_buttons(reader: Reader) -> list[str]:
    """The buttons below it."""
    found = reader.window.list.empty.findChildren(QPushButton)
    return [button.text() for button in found if button.isVisible()]


def choose_backup(reader: Reader) -> None:
    """Take the newest backup of the dialog."""
    dialog = reader.window.findChild(RestoreDialog)
    assert dialog is not None
    assert dialog.list.topLevelItemCount() > 1
    dialog.accept()
    reader.settle()


@pytest.fixture
def backed_up(library_folder: Path) -> Path:
    """A library with a backup of 14 papers."""
    library = tasks.open_library(library_folder)
    tasks.backup(library)
    tasks.close_library(library)
    return library_folder


@LOGGED
def test_a_lost_file_is_restored_from_a_backup(open_window: OpenWindow, backed_up: Path) -> None:
    open_window(backed_up).window.close()
    (backed_up / "library.sqlite").unlink()
    reader = open_window(backed_up)
    assert shown_words(reader) == "The library is not where it was"
    assert shown_buttons(reader) == ["Locate…", "Restore backup…", "Create new here"]
    assert not (backed_up / "library.sqlite").exists()
    reader.window.list.wanted.emit("library-restore")
    choose_backup(reader)
    assert reader.titles()
    assert not reader.window.list.is_empty()


@LOGGED
def test_a_newer_library_is_left_as_it_is(open_window: OpenWindow, library_folder: Path) -> None:
    file = library_folder / "library.sqlite"
    data = bytearray(file.read_bytes())
    data[60:64] = (99).to_bytes(4, "big")
    file.write_bytes(data)
    before = {path: path.read_bytes() for path in library_folder.rglob("*") if path.is_file()}
    reader = open_window(library_folder)
    assert shown_words(reader) == "The library is too new"
    assert "99" in reader.window.list._says.hint
    reader.window.close()
    assert {path: path.read_bytes() for path in library_folder.rglob("*") if path.is_file()} == before


@LOGGED
def test_a_damaged_header_leads_to_restore_or_salvage(open_window: OpenWindow, backed_up: Path) -> None:
    file = backed_up / "library.sqlite"
    file.write_bytes(bytes(100) + file.read_bytes()[100:])
    reader = open_window(backed_up)
    assert shown_words(reader) == "The library is damaged"
    assert "Salvage what is readable" in shown_buttons(reader)
    reader.window.list.wanted.emit("library-salvage")
    reader.settle()
    assert reader.window.desk.library is not None
    assert reader.window.desk.library.folder.name == "My papers salvaged"
    assert reader.titles()
    box = reader.window.findChild(QMessageBox)
    assert box is not None
    assert "papers" in box.text()
    assert reader.window.preferences.now.library_folder == str(reader.window.desk.library.folder)
    box.close()


@LOGGED
def test_what_holds_nothing_says_so_and_offers_the_rest(open_window: OpenWindow, backed_up: Path) -> None:
    (backed_up / "library.sqlite").write_bytes(b"garbage" * 5000)
    reader = open_window(backed_up)
    reader.window.list.wanted.emit("library-salvage")
    reader.settle()
    assert "Nothing could be read" in reader.window.list._says.hint
    assert not backed_up.with_name("My papers salvaged").exists()
    reader.window.list.wanted.emit("library-restore")
    choose_backup(reader)
    assert reader.titles()


@LOGGED
def test_damage_met_while_reading_ends_all_writing(reader: Reader) -> None:
    library = reader.window.desk.library
    assert library is not None

    def harmed(_library: tasks.Library) -> None:
        raise tasks.LibraryDamaged(library.folder, "a page is spoilt")

    reader.window.desk.run(harmed)
    reader.settle()
    bar = reader.window.list.standing
    assert bar.isVisible()
    assert bar.second.text() == "Salvage what is readable"
    reader.press("j")
    assert not reader.window.menus.qt["star"].isEnabled()
    assert "damaged" in reader.window.menus.qt["star"].toolTip()
    before = {path.name: path.read_bytes() for path in library.folder.glob("library.sqlite")}
    reader.press("s")
    assert {path.name: path.read_bytes() for path in library.folder.glob("library.sqlite")} == before


@LOGGED
def test_a_library_in_use_opens_by_itself_when_it_is_free(
    open_window: OpenWindow, library_folder: Path
) -> None:
    lock = Lock.take(library_folder / "lock")
    assert lock is not None
    reader = open_window(library_folder)
    assert shown_words(reader) == "The library is in use"
    lock.release()
    reader.qtbot.waitUntil(lambda: not reader.window.list.is_empty(), timeout=10_000)
    assert reader.titles()


@LOGGED
def test_a_library_in_use_may_be_read_along(open_window: OpenWindow, library_folder: Path) -> None:
    lock = Lock.take(library_folder / "lock")
    assert lock is not None
    reader = open_window(library_folder)
    reader.window.list.wanted.emit("library-share")
    reader.settle()
    assert reader.titles()
    assert "Another program" in reader.window.list.standing.words.text()
    reader.press("j")
    assert "Another program" in reader.window.menus.qt["done"].toolTip()
    assert reader.window.menus.qt["export"].isEnabled()
    lock.release()


@LOGGED
def test_a_full_disk_keeps_what_was_asked_for_and_tries_again(
    reader: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader.press("j")
    paper = reader.selected()[0]

    with monkeypatch.context() as patched:
        patched.setattr(tasks.Library, "apply", _refusing)
        reader.press("s")
    bar = reader.window.list.message
    assert bar.isVisible()
    assert bar.button.text() == "Retry"
    assert not reader.paper(paper).starred
    bar.button.click()
    reader.settle()
    assert reader.paper(paper).starred
    assert not bar.isVisible()


def _refusing(*_: object) -> None:
    raise tasks.DiskFull


def test_restoring_shows_what_each_backup_has(reader: Reader) -> None:
    reader.trigger("backup")
    here = len(reader.found(""))
    reader.trigger("restore")
    dialog = reader.window.findChild(RestoreDialog)
    assert dialog is not None
    now, made = (dialog.list.topLevelItem(row) for row in (0, 1))
    assert now is not None
    assert made is not None
    assert now.text(0) == "The library now"
    assert made.text(1) == now.text(1) == str(here)
    dialog.reject()


def test_restoring_brings_back_what_was_and_keeps_what_is(reader: Reader) -> None:
    reader.press("j")
    paper = reader.selected()[0]
    reader.trigger("backup")
    reader.press("s")
    assert reader.paper(paper).starred
    reader.trigger("restore")
    choose_backup(reader)
    assert not reader.paper(paper).starred
    assert reader.window.desk.library is not None
    assert list((reader.window.desk.library.folder / "backups" / "replaced").iterdir())


def test_a_backup_is_made_when_the_last_one_is_old(reader: Reader) -> None:
    library = reader.window.desk.library
    assert library is not None
    reader.window.commands.library.back_up_if_due()
    reader.settle()
    made = tasks.backups_in(library.folder / "backups")
    assert len(made) == 1
    reader.window.commands.library.back_up_if_due()
    reader.settle()
    assert tasks.backups_in(library.folder / "backups") == made
    reader.window.preferences.change(backup_days=0)
    shutil.rmtree(made[0].folder)
    reader.window.commands.library.back_up_if_due()
    reader.settle()
    assert tasks.backups_in(library.folder / "backups") == []


def test_after_a_crash_it_is_said_what_was_taken_back() -> None:
    report = recovery_report(["page\u202e.txt"])
    assert "page.txt" in report
    assert "No import was cut off" in recovery_report([])


def test_a_slow_answer_shows_rows_to_come(reader: Reader) -> None:
    gate = threading.Event()
    reader.window.desk.run(lambda _library: gate.wait(5))  # the lane of lists is busy
    reader.window.commands.views.go("is:starred")
    reader.qtbot.waitUntil(reader.window.list.skeleton.isVisible, timeout=2000)
    gate.set()
    reader.settle()
    assert not reader.window.list.skeleton.isVisible()


def test_no_hand_over_into_a_folder_that_cannot_be_written(
    library_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (library_folder / "handover").mkdir(exist_ok=True)

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(
        "readerapp.ui.handover._free", lambda _folder: False
    )  # as it seems without permission
    monkeypatch.setattr(Path, "write_text", refuse)
    assert not hand_over(library_folder, [tmp_path / "page.txt"])
