"""Copies of a library: backups, and what was saved out of a damaged one."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup in its `folder`. `rows` counts rows by table, as they were when it was made (ISO, UTC)."""

    folder: Path
    made_at: str
    library: str
    rows: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Salvaged:
    """A new library in `folder` with all that could be read of a damaged one.

    `rows` counts what was copied, by table; `torn` names the tables of which something was lost.
    """

    folder: Path
    rows: Mapping[str, int]
    torn: tuple[str, ...] = ()
