"""What a start may load. Each import is looked at in a process of its own."""

import subprocess
import sys
import tomllib

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
