"""Folders come from the platform unless the environment or the caller says otherwise."""

import sys
from pathlib import Path

import pytest

from readerapp import paths


def test_home_moves_everything(home: Path) -> None:
    assert paths.library_folder() == home / "library"
    assert paths.config_folder() == home / "config"
    assert paths.log_folder() == home / "log"
    assert paths.settings_file() == home / "config" / "settings.toml"


def test_asking_creates_nothing(home: Path) -> None:
    paths.library_folder()
    paths.settings_file()
    paths.log_folder()
    assert not home.exists()


def test_library_variable_beats_home(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("READERAPP_LIBRARY", str(tmp_path))
    assert paths.library_folder() == tmp_path


def test_given_library_beats_the_variable(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("READERAPP_LIBRARY", str(tmp_path / "other"))
    assert paths.library_folder(tmp_path) == tmp_path


def test_a_tilde_is_the_users_home() -> None:
    assert paths.library_folder("~/papers") == Path.home() / "papers"


def test_a_relative_library_stays_where_it_was_meant(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    assert paths.library_folder("mine") == tmp_path / "mine"


def test_without_variables_the_platform_decides(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("READERAPP_HOME")
    folders = [paths.library_folder(), paths.config_folder(), paths.log_folder()]
    assert all("readerapp" in str(folder) and folder.is_absolute() for folder in folders)
    assert len(set(folders)) == 3


@pytest.fixture
def program(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """An installed program, in a folder of its own."""
    monkeypatch.delenv("READERAPP_HOME")
    monkeypatch.delenv("APPIMAGE", raising=False)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "stick" / "readerapp"))
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick"


def test_a_library_beside_the_program_keeps_everything_there(program: Path) -> None:
    assert paths.library_folder() != program / "library"
    (program / "library").mkdir()
    assert paths.library_folder() == program / "library"
    assert paths.settings_file() == program / "config" / "settings.toml"


@pytest.mark.parametrize("inside", ["ReaderApp.app/Contents/MacOS/readerapp", "readerapp"])
def test_a_mac_bundle_counts_as_the_program(
    inside: str, program: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "executable", str(program / inside))
    (program / "library").mkdir()
    assert paths.portable_home() == program


def test_an_image_counts_as_the_program(
    program: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("APPIMAGE", str(tmp_path / "ReaderApp.AppImage"))
    (tmp_path / "library").mkdir()
    assert paths.portable_home() == tmp_path


def test_a_checkout_is_never_portable(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", str(tmp_path / "python"))
    (tmp_path / "library").mkdir()
    assert paths.portable_home() is None
