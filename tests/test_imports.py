"""What a start may load. Each import is looked at in a process of its own."""

import ast
import os
import subprocess
import sys
import tomllib
from importlib import import_module
from pathlib import Path

import pytest

import readerapp
from readerapp import tasks
from readerapp.cli import arguments
from readerapp.cli.first_word import NAMES
from readerapp.feeds import FORMATS
from tests.conftest import ROOT

SLOW_LIBRARIES = ["PySide6", "shiboken6", "sqlmodel", "sqlalchemy", "pydantic"]


def modules_after(code: str) -> set[str]:
    """The modules that are loaded after this code."""
    show = "import sys; print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", f"{code}\n{show}"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return set(done.stdout.split())


@pytest.mark.parametrize("module", ["readerapp", "readerapp.cli", "readerapp.__main__"])
def test_the_command_line_starts_without_the_slow_libraries(module: str) -> None:
    assert not modules_after(f"import {module}") & set(SLOW_LIBRARIES)


def test_settings_and_paths_start_without_platformdirs() -> None:
    assert "platformdirs" not in modules_after("import readerapp.paths, readerapp.settings")


def test_importing_readerapp_does_not_look_for_its_version() -> None:
    assert not modules_after("import readerapp") & {"tomllib", "importlib.metadata"}


def test_the_version_is_the_one_in_pyproject() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert readerapp.__version__ == project["version"]


def test_readerapp_has_no_other_surprises() -> None:
    with pytest.raises(AttributeError, match="no attribute 'sparkle'"):
        readerapp.sparkle  # type: ignore[attr-defined]  # noqa: B018


def test_what_brings_snapshots_loads_no_parser() -> None:
    """Parsers run in the reading process; the window that starts it must not wait for any of them."""
    code = (
        "import readerapp.feeds.containers, readerapp.feeds.messages, readerapp.feeds.limits, readerapp.feeds"
    )
    parsers = {f"readerapp.feeds.{each.name.replace('-', '_')}" for each in FORMATS}
    loaded = modules_after(code)
    assert not loaded & (
        parsers | {"readerapp.feeds.probe", "readerapp.feeds.text", "zipfile", "tarfile", "lzma"}
    )
    assert parsers < modules_after("import readerapp.feeds as feeds; feeds.load()")


@pytest.mark.parametrize("package", ["readerapp.tasks", "readerapp.library"])
def test_a_door_that_opens_on_demand_names_the_same_things_to_all(package: str) -> None:
    """What a type checker is told to import, where the program finds it, and what is public: one list."""
    door = import_module(package)
    imported = {
        (node.module.rpartition(".")[2], alias.name)
        for node in ast.walk(ast.parse(Path(str(door.__file__)).read_text(encoding="utf-8")))
        if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith(f"{package}.")
        for alias in node.names
    }
    homes = {(module, name) for module, names in door._HOMES.items() for name in names.split()}
    assert imported == homes
    assert {name for _, name in homes} == set(door.__all__)
    assert all(getattr(door, name).__module__ for name in door.__all__ if callable(getattr(door, name)))
    with pytest.raises(AttributeError, match="no attribute 'sparkle'"):
        door.sparkle  # noqa: B018


def test_a_call_is_told_from_a_command_by_the_same_names() -> None:
    assert set(arguments.COMMANDS) == NAMES


def test_a_call_for_the_window_loads_no_command() -> None:
    loaded = modules_after(
        "from readerapp.cli.first_word import is_for_window; assert is_for_window(['a.txt'])"
    )
    assert not {name for name in loaded if name.startswith(("readerapp.tasks", "readerapp.library"))}


# What no first row needs. Each was once waited for: together they took twice the time of an empty window.
LATER = {
    *SLOW_LIBRARIES[2:],
    *("msgspec", "platformdirs", "html", "logging.handlers", "subprocess", "tempfile", "multiprocessing"),
    *("readerapp.feeds", "readerapp.citations", "readerapp.library.library", "readerapp.library.search"),
    *("readerapp.model.query", "readerapp.model.edits", "readerapp.model.paper", "readerapp.model.claims"),
    *("readerapp.ui.menus", "readerapp.ui.actions", "readerapp.ui.detail", "readerapp.ui.sidebar"),
    *("readerapp.ui.furniture", "readerapp.ui.widgets", "readerapp.ui.crash_dialog"),
}


def test_the_first_rows_are_painted_before_anything_else_is_loaded(tmp_path: Path) -> None:
    """A start in a process of its own, over a library with papers: looked at when a row is painted."""
    library = tasks.open_library(tmp_path / "library", create=True)
    tasks.import_files(library, [tasks.sample_file()])
    tasks.close_library(library)
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "READERAPP_HOME": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "-c", _UNTIL_THE_FIRST_ROW, str(tmp_path / "library")],
        capture_output=True,
        text=True,
        check=False,
        env=env,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    loaded = set(done.stdout.split())
    assert "readerapp.ui.row_delegate" in loaded
    assert not loaded & (LATER)


_UNTIL_THE_FIRST_ROW = """
import os, sys
import PySide6.QtWidgets
of_qt = set(sys.modules)  # PySide6 loads some of the standard library, which costs us nothing then
from readerapp.ui.row_delegate import RowDelegate

def tell(*row):
    print(*(set(sys.modules) - of_qt), flush=True)
    os._exit(0)

RowDelegate._paint_row = tell
from readerapp import cli
sys.exit(cli.main(["--library", sys.argv[1]]) or 3)
"""
