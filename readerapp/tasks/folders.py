"""The files in a folder that may be snapshots, and one sentence where none of several is."""

import os
from collections.abc import Sequence
from pathlib import Path

from readerapp.errors import AppError
from readerapp.feeds.member_names import wanted
from readerapp.model.receipt import FileReceipt
from readerapp.tasks.snapshot_files import name_of, sentences

FILES = 20_000


def files_in(folder: Path) -> list[tuple[str, Path]]:
    """All files in a folder and the folders in it, by name: (name that begins with the folder's, path).

    Hidden ones and the parts of saved pages are left out; links to folders are not followed. A folder inside
    that cannot be opened is listed itself. Raises `AppError` if there is none, or too many.
    """
    found: dict[str, Path] = {}

    def closed(error: OSError) -> None:
        path = Path(error.filename)
        if path == folder:
            raise error
        found[_text(path.relative_to(folder))] = path

    with sentences(name_of(folder)):
        for place, folders, files in os.walk(folder, onerror=closed):
            folders[:] = [name for name in folders if not name.startswith(".")]
            for file in files:
                path = Path(place, file)
                found[_text(path.relative_to(folder))] = path
            if len(found) > FILES:
                raise AppError(f"This folder holds more than {FILES:,} files; bring them in parts.")
    keep = sorted(wanted(found))
    if not keep:
        raise AppError("This folder holds no files that could be lists of papers.")
    return [(f"{name_of(folder)}/{name}", found[name]) for name in keep]


def together(name: str, receipts: Sequence[FileReceipt]) -> list[FileReceipt]:
    """The receipts of what lay in one folder or archive; if nothing of it could be read, a single one."""
    if len(receipts) > 1 and all(receipt.error for receipt in receipts):
        reasons = list(dict.fromkeys(receipt.error for receipt in receipts))
        told = f" {reasons[0]}" if len(reasons) == 1 else ""
        return [FileReceipt(name, error=f"None of the {len(receipts):,} files in it could be read.{told}")]
    return list(receipts)


def _text(path: Path) -> str:
    return os.fsencode(path.as_posix()).decode("utf-8", "replace")
