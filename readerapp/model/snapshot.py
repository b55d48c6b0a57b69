"""What was brought: the bytes of one page, and what is known of when and whence."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class CapturedFrom(StrEnum):
    """How the day of a snapshot is known, best evidence first."""

    GIVEN = "given"
    FILE_NAME = "file name"
    TEXT = "text"
    FILE_TIME = "file time"
    IMPORT_DAY = "import day"


class Origin(StrEnum):
    """By which door a snapshot came in."""

    FILE = "file"
    PASTE = "paste"
    STDIN = "standard input"


@dataclass(frozen=True, slots=True)
class Snapshot:
    """One source as it was shown at one moment, not yet understood.

    `given_on` is the day the reader named; `modified_on` the day of the file's last change;
    `today` the day of the import. A parser uses them to find the year of a date that names none.
    """

    name: str
    data: bytes
    today: date
    origin: Origin = Origin.FILE
    given_on: date | None = None
    modified_on: date | None = None


@dataclass(frozen=True, slots=True)
class Kept:
    """A snapshot as the library has it. `data` is empty where its bytes were not kept: a streamed dump.

    `captured_on` and `imported_on` are ISO dates, `captured_from` is how the first is known.
    """

    id: int
    name: str
    origin: Origin
    format: str
    source: str
    captured_on: str
    captured_from: str
    imported_on: str
    data: bytes = b""
