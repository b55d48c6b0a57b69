"""Settings survive a round trip, and no file, however odd, stops a start."""

import logging
import os
import stat
import sys
from dataclasses import FrozenInstanceError, fields, replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readerapp import settings
from readerapp.errors import AppError
from readerapp.settings import Option, Settings
from tests.conftest import ROOT, ExpectLog

OPTIONS = settings.options()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "config" / "settings.toml"


def write(file: Path, text: str | bytes) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(text.encode() if isinstance(text, str) else text)


def values_of(option: Option) -> st.SearchStrategy[object]:
    if isinstance(option.default, bool):
        return st.booleans()
    if isinstance(option.default, int):
        return st.integers(option.lowest, option.highest)
    if option.is_folder():
        return st.text(st.characters(categories=["L", "N", "P", "S"]))
    return st.sampled_from([value for value, _ in option.choices])


ANY_KEYS = st.dictionaries(
    st.text("abc-./\"'é"),
    st.lists(st.sampled_from(["E", "Ctrl+E", "#", '"', "\\", "* A", "Shift+Space"])).map(tuple),
)
ANY_SETTINGS = st.builds(Settings, keys=ANY_KEYS, **{option.name: values_of(option) for option in OPTIONS})


@given(chosen=ANY_SETTINGS)
def test_what_is_saved_is_loaded(tmp_path_factory: pytest.TempPathFactory, chosen: Settings) -> None:
    file = tmp_path_factory.mktemp("settings") / "settings.toml"
    settings.save(chosen, file)
    assert settings.load(file) == chosen


def test_no_file_means_defaults(file: Path) -> None:
    assert settings.load(file) == Settings()
    assert not file.parent.exists()


def test_what_is_not_in_the_file_has_its_default(file: Path) -> None:
    write(file, 'theme = "dark"\n')
    assert settings.load(file) == replace(Settings(), theme="dark")


@pytest.mark.parametrize(
    "line",
    [
        'theme = "mauve"',
        "theme = 3",
        'theme = ["dark"]',
        "text_size = 1",
        "text_size = 100.0",
        "text_size = true",
        "text_size = 2026-01-01",
        "single_keys = 1",
        'single_keys = "yes"',
        "[export_notes]",
    ],
)
def test_a_bad_value_is_logged_and_the_others_are_kept(file: Path, line: str, expect_log: ExpectLog) -> None:
    expect_log(f"Setting {line.strip('[]').split()[0]} cannot be")
    write(file, f"go_next = false\n{line}\n")
    assert settings.load(file) == replace(Settings(), go_next=False)


@pytest.mark.parametrize("content", ["theme = ", "<xml>", b"\xff\xfe\x00", "theme = 'dark'\ntheme = 'light'"])
def test_a_broken_file_is_logged_and_means_defaults(
    file: Path, content: str | bytes, expect_log: ExpectLog
) -> None:
    expect_log("cannot be read, so defaults are used")
    write(file, content)
    assert settings.load(file) == Settings()


def test_a_folder_in_place_of_the_file_means_defaults(file: Path, expect_log: ExpectLog) -> None:
    expect_log("cannot be read, so defaults are used")
    file.mkdir(parents=True)
    assert settings.load(file) == Settings()


@given(content=st.binary(max_size=200))
def test_no_bytes_stop_a_start(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    file = tmp_path_factory.mktemp("settings") / "settings.toml"
    file.write_bytes(content)
    logging.disable(logging.CRITICAL)
    try:
        assert isinstance(settings.load(file), Settings)
    finally:
        logging.disable(logging.NOTSET)


def test_an_editors_byte_order_mark_is_fine(file: Path) -> None:
    write(file, b'\xef\xbb\xbftheme = "dark"\r\n')
    assert settings.load(file).theme == "dark"


def test_a_newer_versions_setting_is_no_warning(file: Path) -> None:
    write(file, 'sparkle = "much"\n')
    assert settings.load(file) == Settings()


def test_a_save_that_fails_says_so_and_keeps_the_old_file(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    settings.save(Settings(), file)
    before = file.read_bytes()
    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(AppError, match="No space left on device"):
        settings.save(replace(Settings(), theme="dark"), file)
    assert file.read_bytes() == before
    assert list(file.parent.iterdir()) == [file]


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights on Windows")
def test_a_linked_file_stays_a_link(file: Path, tmp_path: Path) -> None:
    write(file, "")
    link = tmp_path / "link.toml"
    link.symlink_to(file)
    settings.save(replace(Settings(), theme="dark"), link)
    assert link.is_symlink()
    assert settings.load(file).theme == "dark"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other rights")
def test_nobody_else_can_read_the_file(file: Path) -> None:
    settings.save(Settings(), file)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_settings_do_not_change_under_anyone() -> None:
    with pytest.raises(FrozenInstanceError):
        Settings().theme = "dark"  # type: ignore[misc]


def test_every_setting_tells_a_dialog_what_it_needs() -> None:
    assert [option.name for option in OPTIONS] + ["keys"] == [field.name for field in fields(Settings)]
    sections = dict(settings.SECTIONS)
    for option in OPTIONS:
        assert option.section in sections
        assert option.label
        assert option.help.endswith(".")
        assert option.accepts(option.default), option


def test_the_file_explains_itself() -> None:
    text = settings.as_toml(Settings())
    assert all(f"# {option.help}\n{option.name} = " in text for option in OPTIONS)


def test_own_keys_are_a_table_that_a_person_can_write(file: Path) -> None:
    write(file, 'theme = "dark"\n[keys]\ndone = ["X", "Ctrl+E"]\nstar = []\n')
    loaded = settings.load(file)
    assert loaded.keys == {"done": ("X", "Ctrl+E"), "star": ()}
    assert loaded.theme == "dark"


@pytest.mark.parametrize("table", ["keys = 3", '[keys]\ndone = "X"', "[keys]\ndone = [3]"])
def test_keys_that_make_no_sense_are_logged(file: Path, table: str, expect_log: ExpectLog) -> None:
    expect_log("cannot be .*: they are left as they were")
    write(file, f"go_next = false\n{table}\n")
    assert settings.load(file) == replace(Settings(), go_next=False)


def test_a_folder_whose_name_no_file_can_hold_is_refused() -> None:
    folder = next(option for option in OPTIONS if option.is_folder())
    assert folder.accepts("/home/ö/papers")
    assert not folder.accepts("/home/\udcff")
    assert not folder.accepts(3)


def test_the_readme_names_every_setting() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    for option in OPTIONS:
        assert f"| `{option.name}` | **{option.label}.** {option.help} |" in readme
