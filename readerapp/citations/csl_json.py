"""CSL-JSON, the input of citation processors and of Pandoc: one item a paper, one field a line."""

import json
from typing import Any

from readerapp.citations import facts, names
from readerapp.citations.formats import Options
from readerapp.citations.latex import to_plain
from readerapp.citations.text import lines, one_line
from readerapp.citations.venues import Kind, field, page_range
from readerapp.model.paper import Paper

# "article" is what CSL 1.0.2 calls a preprint.
_TYPES = {
    Kind.PREPRINT: "article",
    Kind.JOURNAL: "article-journal",
    Kind.PROCEEDINGS: "paper-conference",
    Kind.OTHER: "document",
}

_encode = json.JSONEncoder(ensure_ascii=False).encode


def entry(paper: Paper, options: Options) -> str:
    """One item, without the brackets around all of them."""
    fields = [f"    {_encode(name)}: {_encode(value)}" for name, value in item(paper, options).items()]
    return "  {\n" + ",\n".join(fields) + "\n  }"


def item(paper: Paper, options: Options) -> dict[str, Any]:
    """One item as values; what is not known is left out."""
    known = facts.known(paper)
    date = known.date
    preprint = known.kind is Kind.PREPRINT and bool(known.arxiv)
    fields: dict[str, Any] = {
        "id": paper.citation_key,
        "type": _TYPES[known.kind],
        "citation-key": paper.citation_key,
        "author": [_author(name) for name in map(names.parse, paper.authors) if name],
        "title": to_plain(paper.title),
        "container-title": "" if preprint else one_line(known.venue),
        "volume": one_line(field(paper, "volume")),
        "issue": one_line(field(paper, "number", "issue")),
        "page": page_range(field(paper, "pages"), "-"),
        "publisher": "arXiv" if preprint else one_line(field(paper, "publisher")),
        "number": f"arXiv:{known.arxiv}" if preprint else "",
        "issued": {"date-parts": [[int(part) for part in (date.year, date.month, date.day) if part]]}
        if date.year
        else "",
        "DOI": known.doi,
        "PMID": one_line(paper.identifier("pmid") or ""),
        "URL": known.url,
        "keyword": ", ".join(one_line(tag.name.replace(",", " ")) for tag in paper.tags),
        "archive_location": f"arXiv:{known.arxiv}" if known.arxiv and not preprint else "",
        "abstract": _paragraphs(paper.abstract) if options.abstracts else "",
        "note": "\n".join(lines(paper.note.strip())) if options.notes else "",
    }
    return {name: value for name, value in fields.items() if value}


def _paragraphs(text: str) -> str:
    return "\n\n".join(filter(None, map(to_plain, text.split("\n\n"))))


def _author(name: names.Name) -> dict[str, str]:
    if name.whole and name.group:
        return {"literal": name.whole}
    if name.whole:  # CSL knows no unsplit person: split as BibTeX would, before the last word
        given, _, family = name.whole.rpartition(" ")
        return {"family": family, "given": given}
    parts = {
        "family": name.last,
        "given": name.first,
        "non-dropping-particle": name.particle,
        "suffix": name.suffix,
    }
    return {part: value for part, value in parts.items() if value}
