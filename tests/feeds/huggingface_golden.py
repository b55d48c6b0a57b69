"""Golden pairs of the Hugging Face formats: a page, and beside it what it says, without what is empty."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import msgspec

from readerapp.feeds import read
from readerapp.model.entry import Reading
from readerapp.model.snapshot import Snapshot

DATA = Path(__file__).parents[1] / "data"
SAMPLES = Path(__file__).parents[3] / "shared" / "samples"
TODAY = date(2026, 11, 21)


def pages(name: str) -> list[Path]:
    """The pages of one format."""
    folder = sorted((DATA / name).iterdir())
    return [path for path in folder if not path.name.endswith(".expected.json")]


def reading_of(data: bytes | str, name: str = "page") -> Reading:
    """What these bytes say, brought as a file without a date."""
    return read(Snapshot(name, data.encode() if isinstance(data, str) else data, TODAY))


def as_json(path: Path) -> Any:
    """A reading as plain values, without what is empty."""
    return _lean(json.loads(msgspec.json.encode(reading_of(path.read_bytes(), path.name))))


def expected(path: Path) -> Any:
    """What the page should say."""
    return json.loads(path.with_name(path.name + ".expected.json").read_text(encoding="utf-8"))


def _lean(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _lean(item) for key, item in value.items() if item not in (None, "", [], {}, False)}
    return [_lean(item) for item in value] if isinstance(value, list) else value
