"""Taking citations out: as text, into a file, onto the clipboard. The first time freezes the key."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from readerapp import citations
from readerapp.citations import CopyStyle, Format, Options
from readerapp.library import Library
from readerapp.model.bibliographies import Outcome
from readerapp.model.changes import Changes
from readerapp.model.paper import Paper
from readerapp.tasks import bib_files, files

FORMATS = tuple(format_.value for format_ in Format)
COPY_STYLES = ("citation", "markdown", "bibtex", "cite", "pandoc", "arxiv", "key")
_STYLES = {"cite": CopyStyle.LATEX}
freeze = bib_files.freeze_keys
_KEYLESS = ("citation", "markdown", "arxiv")


@dataclass(frozen=True, slots=True)
class Export:
    """What was taken out. `text` is empty where it went into a file; `papers` counts them.

    `outcome` says what was done to a .bib; None for other formats, and for one that was right as it was.
    """

    text: str
    papers: int
    changes: Changes
    outcome: Outcome | None = None


def suffix(format_name: str) -> str:
    """The usual end of a file name of this format, with its dot."""
    return Format(format_name).suffix


def export_text(
    library: Library, ids: Sequence[int], format_name: str, *, abstracts: bool = False, notes: bool = False
) -> Export:
    """These papers as one text of a format (see `FORMATS`)."""
    changes = freeze(library, ids)
    text = "".join(_chunks(library, ids, format_name, Options(abstracts=abstracts, notes=notes)))
    return Export(text, len(ids), changes)


def export_file(
    library: Library,
    ids: Sequence[int],
    format_name: str,
    path: Path,
    *,
    abstracts: bool = False,
    notes: bool = False,
    replacing: bool = False,
) -> Export:
    """Write these papers into a file, which is replaced whole or not at all.

    What others wrote in a .bib that is there already is kept to the letter, unless `replacing`.
    """
    options = Options(abstracts=abstracts, notes=notes)
    if Format(format_name) in bib_files.BIB_FORMATS:
        target = bib_files.Target(path, format_name, options)
        written = bib_files.write_bib(library, ids, target, replacing=replacing)
        return Export("", written.papers, written.changes, written.outcome)
    changes = freeze(library, ids)
    files.write_text(path, _chunks(library, ids, format_name, options))
    return Export("", len(ids), changes)


def copy_text(library: Library, ids: Sequence[int], style: str) -> Export:
    """These papers in one of `COPY_STYLES`, ready for the clipboard."""
    changes = Changes() if style in _KEYLESS else freeze(library, ids)
    papers = list(library.papers(ids))
    return Export(_copied(papers, style), len(papers), changes)


def _chunks(library: Library, ids: Sequence[int], format_name: str, options: Options) -> Iterator[str]:
    return citations.chunks(library.papers(ids, seen=False), Format(format_name), options)


def _copied(papers: list[Paper], style: str) -> str:
    if style == "key":
        return ",".join(paper.citation_key or "" for paper in papers)
    return citations.copy_text(papers, _STYLES.get(style) or CopyStyle(style))
