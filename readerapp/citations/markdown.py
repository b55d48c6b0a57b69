"""A reading list in Markdown: title with its link, who and when, further links, and the reader's note.

Text of feeds is escaped so that it shows as it is; formulas stay, since most readers of Markdown set them.
The reader's own note is Markdown already.
"""

import re

from readerapp.citations import facts, latex, names
from readerapp.citations.facts import Known
from readerapp.citations.formats import Options
from readerapp.citations.text import lines, one_line
from readerapp.model.entry import LinkKind
from readerapp.model.paper import Paper

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|~$&])")
_LABELS = {LinkKind.PAGE: "page", LinkKind.PDF: "PDF", LinkKind.CODE: "code", LinkKind.PROJECT: "project"}
_MOST_NAMES = 8  # on a screen; the formats for citing never leave a name out


def entry(paper: Paper, options: Options) -> str:
    """One item of the list, with what belongs to it indented below."""
    known = facts.known(paper)
    shown = [f"- **{title_link(paper, known)}**", *_details(paper, known)]
    text = "  \n  ".join(shown) + "\n"  # two blanks before the break: a line break in Markdown
    if options.abstracts and paper.abstract:
        text += f"\n  > {escape(paper.abstract)}\n"
    if options.notes and paper.note.strip():
        text += "\n" + "".join(f"  {line}".rstrip() + "\n" for line in lines(paper.note.strip()))
    return text


def title_link(paper: Paper, known: Known) -> str:
    """The title, linked to the paper if an address is known."""
    title = escape(paper.title) or "Untitled"
    return f"[{title}]({target(known.url)})" if known.url else title


def target(address: str) -> str:
    """A web address as the target of a link: what would end it early is percent-encoded."""
    encoded = facts.verbatim(address)
    for sign, code in (("(", "%28"), (")", "%29"), ("<", "%3C"), (">", "%3E")):
        encoded = encoded.replace(sign, code)
    return encoded


def escape(text: str) -> str:
    """Text with the signs of Markdown and HTML escaped; harmless formulas stay."""
    text = one_line(text)
    if not latex.has_tex(text):
        return _SPECIAL.sub(r"\\\1", text)
    return "".join(
        f"${part}$" if formula else _SPECIAL.sub(r"\\\1", part) for formula, part in latex.pieces(text)
    )


def _details(paper: Paper, known: Known) -> list[str]:
    """Who, when and where on one line; links on another."""
    who = _who(paper)
    said = (who, known.date.iso, escape(known.venue))
    found = (" · ".join(part for part in said if part), " · ".join(_links(paper, known)))
    return [line for line in found if line]


def _who(paper: Paper) -> str:
    people = [escape(name.written) for name in map(names.parse, paper.authors) if name]
    if len(people) > _MOST_NAMES:
        return ", ".join(people[:_MOST_NAMES]) + f" and {len(people) - _MOST_NAMES} more"
    if not people and paper.author_count:
        return "1 author" if paper.author_count == 1 else f"{paper.author_count} authors"
    return ", ".join(people)


def _links(paper: Paper, known: Known) -> list[str]:
    links = [f"[arXiv:{known.arxiv}](https://arxiv.org/abs/{known.arxiv})"] if known.arxiv else []
    if known.has_publisher_doi:
        links.append(f"[doi:{escape(known.doi)}](https://doi.org/{target(known.doi)})")
    others = [
        link for link in paper.links if facts.is_web(link.url) and facts.verbatim(link.url) != known.url
    ]
    return links + [f"[{_LABELS[link.kind]}]({target(link.url)})" for link in others]
