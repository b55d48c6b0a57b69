"""An open library, and a clock that a test turns itself."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from readerapp.library import Library, clock, open_library


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    opened = open_library(tmp_path / "library", create=True)
    yield opened
    opened.close()


class Clock:
    """Stands still until it is turned."""

    def __init__(self) -> None:
        self.now = 1_765_500_000.0

    def pass_(self, seconds: float) -> None:
        self.now += seconds


@pytest.fixture
def turned_clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    stands = Clock()
    monkeypatch.setattr(clock, "seconds", lambda: stands.now)
    return stands
