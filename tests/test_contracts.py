"""The import contracts in pyproject.toml hold, and each of them is seen to break.

A guard that nobody has seen fail is decoration: so one bad import per contract is planted in a copy.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT

LAYERS = "Each row may import the rows below it, never above or beside"
QT = "Qt lives in ui (and app, which starts it)"
CLI = "The command line needs no display: it sees neither Qt nor ui"
SQL = "SQL lives in library"
GUI = "The GUI asks tasks; it never opens the library or a parser itself"

PLANTS = [
    ("model/planted.py", "import readerapp.tasks", LAYERS),  # upwards
    ("feeds/planted.py", "import readerapp.library", LAYERS),  # beside
    ("cli.py", "import readerapp.ui", CLI),
    ("cli.py", "import PySide6.QtCore", CLI),
    ("errors.py", "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import readerapp.paths", LAYERS),
    ("utils.py", "", LAYERS),  # a new module that nobody placed
    ("library/planted.py", "import PySide6.QtCore", QT),
    ("tasks/planted.py", "import shiboken6", QT),
    ("ui/planted.py", "import sqlite3", SQL),
    ("model/planted.py", "def later():\n    from sqlalchemy import text", SQL),
    ("ui/planted.py", "import readerapp.library", GUI),
    ("ui/planted.py", "from readerapp import feeds", GUI),
]


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of the package and of its contracts."""
    ignored = shutil.ignore_patterns("__pycache__")
    shutil.copytree(ROOT / "readerapp", tmp_path / "readerapp", ignore=ignored)
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def test_our_tree_keeps_every_contract(copy: Path) -> None:
    report = lint(copy)
    assert "0 broken" in report, report


@pytest.mark.parametrize(("file", "code", "contract"), PLANTS)
def test_a_planted_import_breaks_its_contract(copy: Path, file: str, code: str, contract: str) -> None:
    with (copy / "readerapp" / file).open("a", encoding="utf-8") as stream:
        stream.write(f"\n{code}\n")
    assert f"{contract} BROKEN" in lint(copy)


def test_every_contract_has_a_plant() -> None:
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    assert text.count("[[tool.importlinter.contracts]]") == len({contract for _, _, contract in PLANTS})


def lint(folder: Path) -> str:
    """What import-linter says about this folder, on one line: it wraps where a screen is narrow."""
    start = "from importlinter.cli import lint_imports_command as lint; lint(['--no-cache'])"
    done = subprocess.run(
        [sys.executable, "-c", start],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(folder), "PYTHONUTF8": "1", "COLUMNS": "300"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    return " ".join((done.stdout + done.stderr).split())
