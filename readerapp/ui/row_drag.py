"""Papers dragged out of the list: for another program BibTeX as text and as a file, for us the papers."""

from __future__ import annotations

import atexit
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from PySide6.QtCore import QMimeData, QTemporaryDir, QUrl

from readerapp import tasks
from readerapp.model.changes import Changes
from readerapp.ui.desk import Desk
from readerapp.ui.paper_model import PAPERS_MIME

MOST = 2_000  # papers whose BibTeX is made for a drag; for more there is the export
TEXT, FILES = "text/plain", "text/uri-list"


@cache
def _folder() -> QTemporaryDir:
    """One folder for all drags; it goes with the program, which Qt alone does not see to in Python."""
    folder = QTemporaryDir()
    atexit.register(folder.remove)
    return folder


@dataclass(frozen=True, slots=True)
class _Entries:
    text: str
    changes: Changes


class DraggedPapers(QMimeData):
    """What hangs on the mouse. Its BibTeX is made while the mouse moves, long before it is let go.

    The kinds of data have to be named when the drag begins, so they are promised and filled in later.
    """

    def __init__(self, desk: Desk, chosen: Sequence[int]) -> None:
        super().__init__()
        self._entries = ""
        self._file = Path(_folder().path()) / "papers.bib"
        self._promised = [TEXT, FILES] if len(chosen) <= MOST else []
        self.setData(PAPERS_MIME, ",".join(str(paper) for paper in chosen).encode())
        if self._promised:
            desk.write(lambda library: _write_entries(library, list(chosen), self._file), then=self._take)

    def _take(self, entries: _Entries) -> None:
        self._entries = entries.text

    # Overrides of Qt

    def formats(self) -> list[str]:
        return [PAPERS_MIME, *self._promised]

    def hasFormat(self, mime: str) -> bool:
        return mime in self.formats()

    def retrieveData(self, mime: str, kind: object) -> object:
        if mime == TEXT:
            return self._entries
        if mime == FILES:
            return [QUrl.fromLocalFile(str(self._file))] if self._entries else []
        return super().retrieveData(mime, kind)  # type: ignore[arg-type]


def _write_entries(library: tasks.Library, chosen: Sequence[int], file: Path) -> _Entries:
    export = tasks.export_text(library, chosen, "bibtex", abstracts=False)
    file.write_text(export.text, encoding="utf-8", newline="\n")
    return _Entries(export.text, export.changes)
