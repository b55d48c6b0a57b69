"""Golden pairs of all formats: a page `x.txt`, and in `x.expected.json` what it says, without what is empty.

`python -m tests.feeds.golden` writes what is read now as what is expected: look at the difference before you
commit it.
"""

import json
from datetime import date
from pathlib import Path
from typing import Any

import msgspec

from readerapp.feeds import FORMATS, read
from readerapp.model.entry import Reading
from readerapp.model.snapshot import Snapshot

DATA = Path(__file__).parents[1] / "data"
SAMPLES = Path(__file__).parents[3] / "shared" / "samples"
TODAY = date(2026, 11, 21)

_ENDING = ".expected.json"


def pages(*formats: str) -> list[Path]:
    """The pages of some formats, or of all."""
    folders = [DATA / name for name in formats or [each.name for each in FORMATS]]
    files = [path for folder in folders for path in sorted(folder.iterdir())]
    return [path for path in files if not path.name.endswith(_ENDING)]


def name_of(page: Path) -> str:
    """What a test calls a page."""
    return f"{page.parent.name}-{page.stem}"


def reading_of(data: bytes | str, name: str = "page", today: date = TODAY) -> Reading:
    """What these bytes say, brought as a file without a date."""
    return read(Snapshot(name, data.encode() if isinstance(data, str) else data, today))


def as_json(page: Path) -> Any:
    """A reading as plain values, without what is empty."""
    return _lean(json.loads(msgspec.json.encode(reading_of(page.read_bytes(), page.name))))


def beside(page: Path) -> Path:
    """The file that says what the page says."""
    return page.with_suffix(_ENDING)


def expected(page: Path) -> Any:
    """What the page should say."""
    return json.loads(beside(page).read_text(encoding="utf-8"))


def _lean(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _lean(item) for key, item in value.items() if item or (item == 0 and item is not False)}
    return [_lean(item) for item in value] if isinstance(value, list) else value


def write_all() -> None:
    """Write anew what is expected."""
    for page in pages():
        text = json.dumps(as_json(page), ensure_ascii=False, indent=1)
        beside(page).write_text(text + "\n", encoding="utf-8", newline="\n")


if __name__ == "__main__":
    write_all()
