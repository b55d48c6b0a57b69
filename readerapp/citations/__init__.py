"""Papers as citations: BibTeX, biblatex, RIS, CSL-JSON, Markdown, CSV, and what is copied of one paper.

Pure: values in, text out. Keys come with the papers; whoever keeps the library freezes them (`propose_key`)
before the first export or copy. A paper that still has none gets one for this text alone.
"""

from collections.abc import Iterable, Iterator

from readerapp.citations import bibtex, keys
from readerapp.citations.formats import CopyStyle, Format, Options
from readerapp.model.paper import Paper

__all__ = ["CopyStyle", "Format", "Options", "chunks", "is_valid_key", "propose_key", "render"]

is_valid_key = keys.is_valid
propose_key = keys.propose

_DEFAULT = Options()
_ENTRIES = {
    Format.BIBTEX: bibtex.bibtex_entry,
    Format.BIBLATEX: bibtex.biblatex_entry,
}


def render(papers: Iterable[Paper], format: Format, options: Options = _DEFAULT) -> str:  # noqa: A002
    """The whole reading list as text of one format; the same papers always give the same text."""
    return "".join(chunks(papers, format, options))


def chunks(
    papers: Iterable[Paper],
    format: Format,  # noqa: A002 - the word that everyone uses for it
    options: Options = _DEFAULT,
) -> Iterator[str]:
    """The text of `render` in pieces, one paper at a time, for writing long lists to a file."""
    keyed = keys.with_keys(papers)
    if options.sort_by_key:
        keyed.sort(key=lambda paper: paper.citation_key or "")
    for number, paper in enumerate(keyed):
        yield ("\n" if number else "") + _ENTRIES[format](paper, options)
