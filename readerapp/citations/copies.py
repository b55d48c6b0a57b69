"""What is copied of papers as text: a citation, a link, a command for LaTeX or Pandoc, the arXiv form."""

import re

from readerapp.citations import facts, markdown, names
from readerapp.citations.facts import Known
from readerapp.citations.latex import to_plain
from readerapp.citations.text import one_line
from readerapp.citations.venues import Kind
from readerapp.model.paper import Paper

_PANDOC_KEY = re.compile(r"[A-Za-z0-9_](?:[:.\-+?<>/]?[A-Za-z0-9_])*")
_MOST_NAMES = 6


def citation(paper: Paper) -> str:
    """`Ashish Vaswani, Noam Shazeer, … (2017). Attention Is All You Need. arXiv:1706.03762`."""
    people = [name.written for name in map(names.parse, paper.authors) if name]
    who = ", ".join(people[:_MOST_NAMES]) + (" et al." if len(people) > _MOST_NAMES else "")
    known = facts.known(paper)
    year = known.date.year
    title = to_plain(paper.title)
    begin = f"{who} ({year})" if who and year else who
    named = title if begin or not year else f"{title} ({year})"
    parts = (begin, named, *_where(known))
    return " ".join(
        part if part.endswith((".", "?", "!")) else part + "." for part in parts if part
    ).removesuffix(".")


def markdown_link(paper: Paper) -> str:
    """`[Title](address)`."""
    return markdown.title_link(paper, facts.known(paper))


def latex_command(papers: list[Paper]) -> str:
    r"""`\cite{key}`, several keys with commas."""
    return f"\\cite{{{','.join(paper.citation_key or '' for paper in papers)}}}"


def pandoc_key(paper: Paper) -> str:
    """`@key`, in braces where Pandoc would end the key too early."""
    key = paper.citation_key or ""
    return f"@{key}" if _PANDOC_KEY.fullmatch(key) else f"@{{{key}}}"


def arxiv_form(paper: Paper) -> str:
    """`arXiv:1706.03762v5 [cs.CL]`, the way arXiv asks to be cited; empty for other papers."""
    arxiv = facts.known(paper).arxiv
    if not arxiv:
        return ""
    primary = facts.arxiv_class(paper)
    named = f"arXiv:{arxiv}{facts.arxiv_version(paper)}"
    return f"{named} [{primary}]" if primary and "/" not in arxiv else named


def _where(known: Known) -> tuple[str, str]:
    where = one_line(known.venue)
    if known.has_publisher_doi:
        return where, f"https://doi.org/{known.doi}"
    if known.arxiv:
        return "" if known.kind is Kind.PREPRINT else where, f"arXiv:{known.arxiv}"
    return where, known.url
