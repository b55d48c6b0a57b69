"""Where a paper comes from, in detail: what other sources say of it, and which papers were merged into it."""

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Otherwise:
    """A value of one field that is not the one believed, and who says it. `captured_on` is ISO."""

    field: str
    value: Any
    source: str
    captured_on: str
    snapshot_id: int


@dataclass(frozen=True, slots=True)
class MergedPart:
    """A paper that was merged into another. `proved_by`: the snapshot that proved it; empty: the reader."""

    id: int
    title: str
    proved_by: str = ""


@dataclass(frozen=True, slots=True)
class Origins:
    """Of one paper: what else is said, by field and best source, and the parts, merged last ones first."""

    paper: int
    otherwise: tuple[Otherwise, ...] = ()
    parts: tuple[MergedPart, ...] = ()
