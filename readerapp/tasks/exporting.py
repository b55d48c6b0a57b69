"""Taking citations out: as text, into a file, onto the clipboard. The first time freezes the key."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from readerapp import citations
from readerapp.citations import CopyStyle, Format, Options
from readerapp.library import Library
from readerapp.model.changes import Changes
from readerapp.model.paper import Paper
from readerapp.tasks import files

FORMATS = tuple(format_.value for format_ in Format)
COPY_STYLES = ("citation", "markdown", "bibtex", "cite", "pandoc", "arxiv", "key")
_STYLES = {"cite": CopyStyle.LATEX}
_KEYLESS = ("citation", "markdown", "arxiv")


@dataclass(frozen=True, slots=True)
class Export:
    """What was taken out. `text` is empty where it went into a file; `papers` counts them."""

    text: str
    papers: int
    changes: Changes


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
) -> Export:
    """Write these papers into a file, which is replaced whole or not at all."""
    changes = freeze(library, ids)
    files.write_text(path, _chunks(library, ids, format_name, Options(abstracts=abstracts, notes=notes)))
    return Export("", len(ids), changes)


def copy_text(library: Library, ids: Sequence[int], style: str) -> Export:
    """These papers in one of `COPY_STYLES`, ready for the clipboard."""
    changes = Changes() if style in _KEYLESS else freeze(library, ids)
    papers = list(library.papers(ids))
    return Export(_copied(papers, style), len(papers), changes)


def freeze(library: Library, ids: Sequence[int]) -> Changes:
    """Give keys to the papers that have none; where nothing can be written, the text gets passing ones."""
    if library.read_only:
        return Changes()
    given = library.freeze_keys(ids, citations.propose_key)
    return Changes(papers=frozenset(given), keys=bool(given))


def _chunks(library: Library, ids: Sequence[int], format_name: str, options: Options) -> Iterator[str]:
    return citations.chunks(library.papers(ids, seen=False), Format(format_name), options)


def _copied(papers: list[Paper], style: str) -> str:
    if style == "key":
        return ",".join(paper.citation_key or "" for paper in papers)
    return citations.copy_text(papers, _STYLES.get(style) or CopyStyle(style))
