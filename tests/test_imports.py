"""What a start may load. Each import is looked at in a process of its own."""

import ast
import subprocess
import sys
import tomllib
from importlib import import_module
from pathlib import Path

import pytest

import readerapp
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
