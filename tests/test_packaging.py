"""The parts of packaging/ that can be tried without building anything."""

import importlib
import re
import struct
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree as ET

import pytest

from tests.conftest import ROOT

FOLDERS = [str(ROOT / "packaging"), str(ROOT / "packaging" / "linux")]


@pytest.fixture(autouse=True)
def importable(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Let the scripts be imported by their names, and forget them afterwards."""
    before = set(sys.modules)
    monkeypatch.setattr(sys, "path", [*FOLDERS, *sys.path])
    yield
    for name in set(sys.modules) - before:
        if str(getattr(sys.modules[name], "__file__", "")).startswith(FOLDERS[0]):
            del sys.modules[name]


def load(name: str) -> ModuleType:
    return importlib.import_module(name)


def test_only_what_is_asked_for_is_taken_along() -> None:
    needs = {"/src/plugin.so": ["libB.so"], "/src/libB.so": ["libC.so", "libc.so.6"], "/src/libC.so": []}
    entries = [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", "/src/plugin.so", "BINARY"),
        ("libB.so", "/src/libB.so", "BINARY"),
        ("libC.so", "/src/libC.so", "BINARY"),
        ("libgtk.so", "/src/libgtk.so", "BINARY"),
    ]
    kept = load("bundle").closure(entries, lambda file: needs[file])
    assert [name for name, _, _ in kept] == [entries[0][0], "libB.so", "libC.so"]


def test_links_to_what_was_left_out_are_left_out() -> None:
    data = [
        ("libA.so", "PySide6/Qt/lib/libA.so", "SYMLINK"),
        ("libB.so", "PySide6/Qt/lib/libB.so", "SYMLINK"),
    ]
    kept = load("bundle").wanted_data(data, [("PySide6/Qt/lib/libA.so", "/src/libA.so", "BINARY")])
    assert kept == data[:1]


def test_every_resource_is_shipped() -> None:
    shipped = {Path(file) for file, _ in load("bundle").resources(ROOT)}
    there = {file for file in (ROOT / "resources").rglob("*") if file.is_file()}
    assert {file.name for file in there - shipped} <= {"README.md"}


def test_an_icon_lists_its_pictures() -> None:
    made = load("icons").ico({16: b"small", 256: b"large!"})
    assert struct.unpack_from("<HHH", made) == (0, 1, 2)
    width, _, _, _, _, _, length, at = struct.unpack_from("<BBBBHHII", made, 6 + 16)
    assert (width, made[at : at + length]) == (0, b"large!")


def test_a_mac_icon_counts_its_bytes() -> None:
    icons = load("icons")
    made = icons.icns({size: b"x" * size for size in icons.ICNS_KINDS})
    assert made[:4] == b"icns"
    assert struct.unpack(">I", made[4:8])[0] == len(made)


def test_the_desktop_entry_and_the_shop_page_agree() -> None:
    files = load("files")
    entry = (ROOT / "packaging" / "linux" / "readerapp.desktop").read_text(encoding="utf-8")
    offered = set(re.findall(r"[\w.+-]+/[\w.+-]+", re.findall(r"^MimeType=(.*)$", entry, re.MULTILINE)[0]))
    page = ET.fromstring(files.metainfo("2026-01-02"))
    assert {kind.text for kind in page.iter("mediatype")} <= offered
    assert page.findtext("id") == files.APP_ID
    assert f"Icon={files.APP_ID}\n" in entry


def test_the_shop_page_takes_its_releases_from_the_changelog() -> None:
    page = ET.fromstring(load("files").metainfo("2026-01-02"))
    newest = page.find("releases/release")
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert newest is not None
    assert newest.get("version") == project["version"]
    assert re.fullmatch(r"\d{4}-\d\d-\d\d", newest.get("date") or "")


def test_the_manual_names_every_command() -> None:
    from readerapp.cli.arguments import COMMANDS

    manual = load("files").manual("9.9", "2026-01-02")
    assert all(f".B {name}\n" in manual for name in COMMANDS)


def test_the_window_goes_by_the_name_of_its_desktop_entry() -> None:
    app = (ROOT / "readerapp" / "app.py").read_text(encoding="utf-8")
    assert f'setDesktopFileName("{load("files").APP_ID}")' in app
