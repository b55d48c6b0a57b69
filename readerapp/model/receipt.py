"""What an import did: every entry counted once, every line accounted for."""

from dataclasses import dataclass

from readerapp.model.entry import Skipped, SourceLine


@dataclass(frozen=True, slots=True)
class FileReceipt:
    """The fate of one snapshot. `entries` = added + updated + already_there + merged + skipped.

    `updated` counts entries that filled or improved a field of a known paper; a new sighting alone
    is `already_there`; `merged` counts entries that proved two papers of the library to be one.
    With an `error` (one sentence) nothing was changed. `snapshot_id` is None where nothing was kept.
    """

    name: str
    format: str | None = None
    source: str | None = None
    captured_on: str | None = None
    captured_on_from: str | None = None
    entries: int = 0
    added: int = 0
    updated: int = 0
    already_there: int = 0
    merged: int = 0
    skipped: tuple[Skipped, ...] = ()
    not_understood: tuple[SourceLine, ...] = ()
    warnings: tuple[str, ...] = ()
    error: str | None = None
    snapshot_id: int | None = None

    def adds_up(self) -> bool:
        """True if every entry was counted exactly once."""
        counted = self.added + self.updated + self.already_there + self.merged + len(self.skipped)
        return counted == self.entries


@dataclass(frozen=True, slots=True)
class Receipt:
    """One import of one or more files. `action_id` names it in the journal, for undo."""

    files: tuple[FileReceipt, ...]
    action_id: int | None = None
    cancelled: bool = False

    @property
    def added(self) -> int:
        """Papers that are new in the library."""
        return sum(file.added for file in self.files)

    @property
    def failed(self) -> tuple[FileReceipt, ...]:
        """The files that could not be read."""
        return tuple(file for file in self.files if file.error)


@dataclass(frozen=True, slots=True)
class PastImport:
    """A line of the import history, with the receipts that were kept. `at` is ISO in UTC."""

    action_id: int
    at: str
    label: str
    undone: bool
    files: tuple[FileReceipt, ...]

    @property
    def receipt(self) -> Receipt:
        """What it did then; it can be undone unless it is."""
        return Receipt(self.files, None if self.undone else self.action_id)
