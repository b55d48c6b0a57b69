"""Papers as citations: BibTeX, biblatex, RIS, CSL-JSON, Markdown, CSV, and what is copied of a paper.

Pure: values in, text out. Keys come with the papers; whoever keeps the library freezes them (`propose_key`)
before the first export or copy. A paper that still has none gets one for this text alone.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping

from readerapp.citations import (
    annotations,
    bib_merge,
    bib_pieces,
    bibtex,
    copies,
    csl,
    csl_json,
    csl_styles,
    csv_table,
    html_page,
    keys,
    markdown,
    related,
    ris,
)
from readerapp.citations.formats import CopyStyle, Format, Options
from readerapp.model.paper import Paper

__all__ = [
    "CopyStyle",
    "Format",
    "Formatted",
    "Merged",
    "Options",
    "PageLook",
    "PageWords",
    "Processor",
    "RelatedForm",
    "annotation_chunks",
    "chunks",
    "copy_text",
    "describe_style",
    "entries",
    "foreign_entries",
    "is_valid_key",
    "merge",
    "propose_key",
    "related_work",
    "render",
    "shared_page",
    "without_sentence",
]

Formatted = csl.Formatted
Merged = bib_merge.Merged
PageLook = html_page.PageLook
PageWords = html_page.PageWords
Processor = csl.Processor
RelatedForm = related.RelatedForm
describe_style = csl_styles.describe
related_work = related.related_work
shared_page = html_page.page
without_sentence = related.without_sentence
merge = bib_merge.merge
is_valid_key = keys.is_valid
propose_key = keys.propose
annotation_chunks = annotations.chunks

_DEFAULT = Options()
_ENTRIES: dict[Format, Callable[[Paper, Options], str]] = {
    Format.BIBTEX: bibtex.bibtex_entry,
    Format.BIBLATEX: bibtex.biblatex_entry,
    Format.RIS: ris.entry,
    Format.CSL_JSON: csl_json.entry,
    Format.MARKDOWN: markdown.entry,
    Format.CSV: csv_table.entry,
}
_FOR_PROGRAMS = frozenset({Format.BIBTEX, Format.BIBLATEX, Format.RIS, Format.CSL_JSON})


def render(
    papers: Iterable[Paper],
    format: Format,  # noqa: A002 - the word that everyone uses for it
    options: Options = _DEFAULT,
) -> str:
    """The whole reading list as text of one format; the same papers always give the same text."""
    return "".join(chunks(papers, format, options))


def chunks(
    papers: Iterable[Paper],
    format: Format,  # noqa: A002
    options: Options = _DEFAULT,
) -> Iterator[str]:
    """The text of `render` in pieces, one paper at a time, for writing long lists to a file."""
    keyed = keys.with_keys(papers)
    if options.notes:
        keyed = [annotations.with_highlights(paper, escaped=format is Format.MARKDOWN) for paper in keyed]
    if options.sort_by_key and format in _FOR_PROGRAMS:
        keyed.sort(key=lambda paper: paper.citation_key or "")
    begin, between, end = _frame(format, options)
    yield begin
    entry = _ENTRIES[format]
    for number, paper in enumerate(keyed):
        yield between + entry(paper, options) if number else entry(paper, options)
    yield end if keyed or format is not Format.CSL_JSON else "]\n"


def entries(papers: Iterable[Paper], format: Format, options: Options) -> list[tuple[Paper, str]]:  # noqa: A002
    """Each paper, with a key, and its entry of a format: what `merge` puts into a file."""
    return [(paper, _ENTRIES[format](paper, options)) for paper in keys.with_keys(papers)]


def foreign_entries(data: bytes, ours: Mapping[str, str]) -> int:
    """How many entries of a .bib are not ours any more, or never were; text between entries counts as one."""
    found = bib_pieces.pieces(bib_pieces.decoded(data))
    texts = any(piece.text.strip() for piece in found if not piece.key)
    digests = [ours.get(piece.key) == bib_pieces.digest(piece.text) for piece in found if piece.key]
    return digests.count(False) + texts


def copy_text(papers: Paper | Iterable[Paper], style: CopyStyle) -> str:
    """One or several papers as text for the clipboard; empty if the style says nothing about them."""
    keyed = keys.with_keys([papers] if isinstance(papers, Paper) else papers)
    if style is CopyStyle.LATEX:
        return copies.latex_command(keyed) if keyed else ""
    if style is CopyStyle.PANDOC:
        return "; ".join(map(copies.pandoc_key, keyed))
    if style in (CopyStyle.BIBTEX, CopyStyle.BIBLATEX):
        return render(keyed, Format(style.value))
    return "\n".join(filter(None, map(_COPIES[style], keyed)))


_COPIES = {
    CopyStyle.CITATION: copies.citation,
    CopyStyle.MARKDOWN: copies.markdown_link,
    CopyStyle.ARXIV: copies.arxiv_form,
}


def _frame(format: Format, options: Options) -> tuple[str, str, str]:  # noqa: A002
    """What stands before, between and after the entries."""
    if format is Format.CSL_JSON:
        return "[\n", ",\n", "\n]\n"
    if format is Format.CSV:
        return csv_table.header(options), "", ""
    return "", "\n", ""
