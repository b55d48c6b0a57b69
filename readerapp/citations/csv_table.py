"""CSV for spreadsheets: one row a paper. A cell that a spreadsheet would calculate is made plain text."""

import csv
import io

from readerapp.citations import facts
from readerapp.citations.formats import Options
from readerapp.citations.latex import to_plain
from readerapp.citations.text import lines, one_line
from readerapp.model.names import unbraced
from readerapp.model.paper import Paper

_FORMULA_SIGNS = frozenset("=+-@＝＋－＠\t\r\n")

_COLUMNS = (
    "key",
    "title",
    "authors",
    "author_count",
    "organisation",
    "published_on",
    "venue",
    "category",
    "arxiv",
    "doi",
    "url",
    "status",
    "starred",
    "tags",
)


def header(options: Options) -> str:
    """The names of the columns."""
    return _row([*_COLUMNS, *(["abstract"] * options.abstracts), *(["note"] * options.notes)])


def entry(paper: Paper, options: Options) -> str:
    """The row of one paper."""
    known = facts.known(paper)
    cells = [
        paper.citation_key or "",
        to_plain(paper.title),
        "; ".join(one_line(unbraced(name) or name) for name in paper.authors),
        "" if paper.author_count is None else str(paper.author_count),
        one_line(paper.organisation or ""),
        one_line(paper.published_on or ""),
        one_line(known.venue),
        one_line(paper.category or ""),
        known.arxiv,
        known.doi,
        known.url,
        paper.status.value,
        "yes" if paper.starred else "no",
        "; ".join(one_line(tag.name) for tag in paper.tags),
    ]
    if options.abstracts:
        cells.append(to_plain(paper.abstract))
    if options.notes:
        cells.append("\n".join(lines(paper.note.strip())))
    return _row([_harmless(cell) for cell in cells])


def _harmless(cell: str) -> str:
    """An apostrophe before a first sign that starts a formula; spreadsheets show the rest as text."""
    return f"'{cell}" if cell.lstrip(" ")[:1] in _FORMULA_SIGNS else cell


def _row(cells: list[str]) -> str:
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerow(cells)
    return text.getvalue()
