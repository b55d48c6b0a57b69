"""An open library for tests of tasks."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from readerapp.library import Library, open_library


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    opened = open_library(tmp_path / "library", create=True)
    yield opened
    opened.close()
