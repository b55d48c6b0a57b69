"""A reading list as one page of HTML that needs nothing else: no network, no program, no script to be read.

The .bib and all the data stand in it as files to save; ReaderApp reads the data back.
Everything that comes from feeds or notes is escaped, and a policy in the page forbids every script but the
one that filters it, whatever a browser might find elsewhere.
"""

import base64
import hashlib
import html
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from readerapp.citations import bibtex, facts, keys, names, page_data
from readerapp.citations.facts import Known
from readerapp.citations.formats import Options
from readerapp.citations.text import lines, one_line
from readerapp.model.entry import LinkKind
from readerapp.model.names import unbraced
from readerapp.model.paper import Paper
from readerapp.model.readable import readable

_LABELS = {LinkKind.PAGE: "Page", LinkKind.PDF: "PDF", LinkKind.CODE: "Code", LinkKind.PROJECT: "Project"}
_MOST_NAMES = 8  # on a screen; the data has them all


@dataclass(frozen=True, slots=True)
class PageLook:
    """The style sheet and the script of the page."""

    css: str
    script: str


@dataclass(frozen=True, slots=True)
class PageWords:
    """What the sender says of the list; `made_on` is ISO. `notes` puts the private notes in."""

    title: str
    description: str = ""
    made_on: str = ""
    notes: bool = False


def page(papers: Sequence[Paper], words: PageWords, look: PageLook) -> Iterator[str]:
    """The page in pieces, one paper at a time, in the order given."""
    keyed = keys.with_keys(papers)
    yield _head(words, look)
    yield _heading(len(keyed), words)
    yield _downloads(keyed, words)
    yield '<input type="search" placeholder="Filter" aria-label="Filter the papers" hidden>\n'
    yield "</header>\n<main>\n"
    for paper in keyed:
        yield _article(paper, words)
    yield f"</main>\n<script>{look.script}</script>\n</body>\n</html>\n"


def _head(words: PageWords, look: PageLook) -> str:
    policy = (
        f"default-src 'none'; style-src {_digest(look.css)}; script-src {_digest(look.script)}; "
        "base-uri 'none'; form-action 'none'"
    )
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        '<meta name="referrer" content="no-referrer">\n<meta name="generator" content="ReaderApp">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{_text(words.title)}</title>\n<style>{look.css}</style>\n</head>\n<body>\n<header>\n"
    )


def _digest(content: str) -> str:
    digest = hashlib.sha256(content.encode()).digest()
    return f"'sha256-{base64.b64encode(digest).decode()}'"


def _heading(papers: int, words: PageWords) -> str:
    count = "1 paper" if papers == 1 else f"{papers:,} papers"
    made = f" · {words.made_on}" if words.made_on else ""
    description = _paragraph(words.description, "description")
    return f'<h1>{_text(words.title)}</h1>\n{description}<p class="soft">{count}{_text(made)}</p>\n'


def _downloads(papers: Sequence[Paper], words: PageWords) -> str:
    bib = "\n".join(bibtex.bibtex_entry(paper, Options()) for paper in papers)
    data = page_data.document(papers, words.title, words.description, words.made_on, notes=words.notes)
    return (
        f'<p class="downloads"><a download="papers.bib" href="{_data_url("text/x-bibtex", bib)}">BibTeX</a>\n'
        f'<a id="readerapp-data" download="papers.json" href="{_data_url("application/json", data)}">'
        "Data, for ReaderApp (JSON)</a></p>\n"
    )


def _data_url(kind: str, content: str) -> str:
    return f"data:{kind};charset=utf-8;base64,{base64.b64encode(content.encode()).decode()}"


def _article(paper: Paper, words: PageWords) -> str:
    known = facts.known(paper)
    title = _text(readable(paper.title)) or "Untitled"
    linked = f'<a href="{_address(known.url)}" rel="noreferrer">{title}</a>' if known.url else title
    parts = [
        f"<h2>{linked}</h2>",
        _paragraph(_who(paper), "soft"),
        _paragraph(" · ".join(filter(None, (known.date.iso, known.venue))), "soft"),
        _links(paper, known),
        _tags(paper),
        _abstract(paper),
        _note(paper) if words.notes else "",
    ]
    return "<article>\n" + "\n".join(part.strip() for part in parts if part) + "\n</article>\n"


def _who(paper: Paper) -> str:
    people = [name.written for name in map(names.parse, paper.authors) if name]
    if not people:
        count = paper.author_count
        return "" if not count else "1 author" if count == 1 else f"{count:,} authors"
    rest = len(people) - _MOST_NAMES
    shown = ", ".join(unbraced(name) or name for name in people[:_MOST_NAMES])
    return f"{shown} and {rest} more" if rest > 0 else shown


def _links(paper: Paper, known: Known) -> str:
    found = {}
    if known.arxiv:
        found[f"https://arxiv.org/abs/{known.arxiv}"] = f"arXiv:{known.arxiv}"
    if known.has_publisher_doi:
        found[f"https://doi.org/{known.doi}"] = f"doi:{known.doi}"
    for link in paper.links:
        if facts.is_web(link.url) and facts.verbatim(link.url) not in (*found, known.url):
            found[link.url] = _LABELS[link.kind]
    shown = [f'<a href="{_address(url)}" rel="noreferrer">{_text(label)}</a>' for url, label in found.items()]
    return f'<p class="links">{" ".join(shown)}</p>' if shown else ""


def _tags(paper: Paper) -> str:
    shown = "".join(f"<span>{_text(tag.name)}</span>" for tag in paper.tags)
    return f'<p class="tags">{shown}</p>' if shown else ""


def _abstract(paper: Paper) -> str:
    text = _text(readable(one_line(paper.abstract)))
    return f"<details><summary>Abstract</summary><p>{text}</p></details>" if text else ""


def _note(paper: Paper) -> str:
    """The note as it was written, and the highlights with their comments."""
    own = _text("\n".join(lines(paper.note.strip())))
    quotes = [
        f"<blockquote>{_text(one_line(each.quote))}</blockquote>{_text(each.comment.strip())}"
        for each in paper.highlights
    ]
    whole = own + "".join(quotes)
    return f'<div class="note">{whole}</div>' if whole else ""


def _paragraph(text: str, kind: str) -> str:
    shown = _text("\n".join(lines(text.strip())))
    return f'<p class="{kind}">{shown}</p>\n' if shown else ""


def _text(text: str) -> str:
    return html.escape("\n".join(lines(text)))


def _address(url: str) -> str:
    """An address for an attribute; `facts.known` has seen that it is of the web."""
    return html.escape(facts.verbatim(url))
