"""Writing papers into a .bib that may be there already: what others wrote in it is kept to the letter."""

import hashlib
import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

from readerapp import citations
from readerapp.citations import Format, Options
from readerapp.errors import AppError
from readerapp.library import Library
from readerapp.model.bibliographies import CHANGED_ELSEWHERE, Outcome
from readerapp.model.changes import Changes
from readerapp.model.paper import Paper
from readerapp.tasks import files
from readerapp.tasks.citation_keys import key_pattern

LARGEST = 256 * 2**20  # bytes
BIB_FORMATS = (Format.BIBTEX, Format.BIBLATEX)


@dataclass(frozen=True, slots=True)
class BibWritten:
    """What came of writing a .bib: what was done to the file, None if it was right as it was."""

    outcome: Outcome | None
    papers: int
    changes: Changes


@dataclass(frozen=True, slots=True)
class Target:
    """A .bib to be written, and how: `format` is bibtex or biblatex."""

    path: Path
    format: str
    options: Options


@dataclass(slots=True)
class Rendered:
    """Entries as they were written last, so that only those of papers that changed are written anew.

    `made` counts them; `settled` has, by file, all that its last writing depended on: as long as that is the
    same, nobody need look into the file.
    """

    known: dict[tuple[Format, Options], dict[int, tuple[Paper, str]]] = field(default_factory=dict)
    made: int = 0
    settled: dict[Path, object] = field(default_factory=dict)

    def forget(self, changes: Changes) -> None:
        """These papers may look different now."""
        if changes.papers is None:
            self.known.clear()
        for entries in self.known.values():
            for paper in changes.papers or ():
                entries.pop(paper, None)

    def entries(
        self, library: Library, ids: Sequence[int], format_: Format, options: Options
    ) -> list[tuple[Paper, str]]:
        """The papers in this order, each with its entry."""
        there = self.known.setdefault((format_, options), {})
        missing = [paper for paper in ids if paper not in there]
        for paper, entry in citations.entries(library.papers(missing, seen=False), format_, options):
            self.made += 1
            there[paper.id] = (replace(paper, abstract="", summary="", note=""), entry)
        return [there[paper] for paper in ids if paper in there]


def canonical(path: Path) -> Path:
    """The path by which a file is known: absolute, its links not followed."""
    return Path(os.path.abspath(path.expanduser()))  # noqa: PTH100 - resolve() would follow links


def freeze_keys(library: Library, ids: Iterable[int]) -> Changes:
    """Give keys to the papers that have none; where nothing can be written, the text gets passing ones."""
    if library.read_only:
        return Changes()
    given = library.freeze_keys(ids, partial(citations.propose_key, pattern=key_pattern()))
    return Changes(papers=frozenset(given), keys=bool(given))


def foreign_entries(library: Library, path: Path) -> int:
    """How many entries of a file ReaderApp did not write, or somebody changed since; 0 if there is none."""
    path = canonical(path)
    data = files.read_bytes(path, LARGEST)
    return citations.foreign_entries(data, library.bibliographies.written(str(path))[1]) if data else 0


def write_bib(
    library: Library,
    ids: Sequence[int],
    target: Target,
    *,
    replacing: bool = False,
    careful: bool = False,
    rendered: Rendered | None = None,
) -> BibWritten:
    """Put these papers into a .bib; nothing is written where nothing changes.

    `replacing` keeps nothing of what others wrote. `careful`: a file that somebody else changed since our
    last writing is left alone, with an `AppError` of the sentence `CHANGED_ELSEWHERE`.
    """
    path = canonical(target.path)
    changes = freeze_keys(library, ids)
    cache = rendered or Rendered()
    cache.forget(changes)
    entries = cache.entries(library, ids, Format(target.format), target.options)
    stands_on = (target, tuple(ids), cache.made)
    if careful and cache.settled.get(path) == (stands_on, _state(path)):
        return BibWritten(None, len(entries), changes)
    outcome = _put(library, path, entries, replacing=replacing, careful=careful)
    cache.settled[path] = (stands_on, _state(path))
    return BibWritten(outcome, len(entries), changes)


def _put(
    library: Library, path: Path, entries: list[tuple[Paper, str]], *, replacing: bool, careful: bool
) -> Outcome | None:
    """Bring a file up to date; None if it was so already."""
    known, ours = library.bibliographies.written(str(path))
    old = files.read_bytes(path, LARGEST)
    if old and not replacing:
        _refuse_binary(path, old)
    merged = citations.merge(b"" if replacing or old is None else old, ours, entries)
    touched = careful and bool(known) and old is not None and known != _sha256(old)
    if old is not None and merged.data == old:
        if touched and citations.foreign_entries(old, merged.entries):
            return None  # the reader is asked when there is something to write
        if not library.read_only and (known, ours) != (_sha256(old), merged.entries):
            library.bibliographies.note_written(str(path), _sha256(old), merged.entries, None)
        return None
    if touched:
        raise AppError(CHANGED_ELSEWHERE)
    files.write_bytes(path, [merged.data])
    if not library.read_only:
        library.bibliographies.note_written(str(path), _sha256(merged.data), merged.entries, merged.outcome)
    return merged.outcome


def _state(path: Path) -> tuple[int, int, int] | None:
    """What changes when somebody writes into a file; None if it cannot be seen."""
    try:
        seen = path.stat()
    except OSError:
        return None
    return seen.st_ino, seen.st_size, seen.st_mtime_ns


def _refuse_binary(path: Path, data: bytes) -> None:
    if b"\0" in data:
        raise AppError(
            f"“{path}” is no bibliography, so it was left as it is. Choose another name, or replace it."
        )


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
