"""The data in a shared page: everything that ReaderApp knows of its papers, as JSON that it reads back whole.

The names are a contract with the pages that are out in the world: a new one may come, none may go.
"""

import json
from collections.abc import Sequence
from typing import Any

from readerapp.model.paper import Paper

VERSION = 1


def document(papers: Sequence[Paper], title: str, description: str, made_on: str, *, notes: bool) -> str:
    """The data of a page; the private notes and highlights only if `notes`."""
    whole = {
        "format": "readerapp-page",
        "version": VERSION,
        "title": title,
        "description": description,
        "made_on": made_on,
        "papers": [_paper(paper, notes=notes) for paper in papers],
    }
    text = json.dumps(whole, ensure_ascii=False, indent=1)
    return text.encode("utf-8", "replace").decode()  # halves of surrogate pairs are no UTF-8


def _paper(paper: Paper, *, notes: bool) -> dict[str, Any]:
    """One paper; what is empty is left out."""
    said = {
        "title": paper.title,
        "authors": list(paper.authors),
        "author_count": paper.author_count,
        "organisation": paper.organisation,
        "published": list(paper.published) if paper.published else None,
        "updated": list(paper.updated) if paper.updated else None,
        "abstract": paper.abstract,
        "abstract_cut": paper.abstract_cut,
        "summary": paper.summary,
        "comment": paper.comment,
        "venue": paper.venue,
        "categories": list(paper.categories),
        "identifiers": [list(one) for one in paper.identifiers],
        "links": [[link.kind.value, link.url] for link in paper.links],
        "extra": [list(pair) for pair in paper.extra],
        "key": paper.citation_key,
    }
    marks = {"starred": paper.starred, "tags": [tag.name for tag in paper.tags]}
    private = {"note": paper.note, "highlights": [_highlight(each) for each in paper.highlights]}
    return {name: value for name, value in (said | marks | (private if notes else {})).items() if value}


def _highlight(one: Any) -> dict[str, str]:
    names = ("quote", "prefix", "suffix", "colour", "comment")
    return {name: getattr(one, name) for name in names if getattr(one, name)}
