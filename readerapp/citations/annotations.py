"""The reader's own words in Markdown: notes and highlights, below the paper that they belong to."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from itertools import groupby

from readerapp.citations import markdown, names
from readerapp.citations.text import lines, one_line
from readerapp.model.annotations import Annotation
from readerapp.model.paper import Paper

_MOST_NAMES = 3


def with_highlights(paper: Paper, *, escaped: bool) -> Paper:
    """The paper with its highlights below its note, for an export that shows notes."""
    if not paper.highlights:
        return paper
    clean = markdown.escape if escaped else one_line
    marked = [_quote(each.quote, each.comment, clean) for each in paper.highlights]
    return replace(paper, note="\n\n".join(filter(None, [paper.note.strip(), *marked])))


def chunks(annotations: Iterable[Annotation], *, heading: str) -> Iterator[str]:
    """A document of these notes and highlights: a section a paper, in the order given, each with its key.

    A paper that comes again later has its section where it came first.
    """
    papers: dict[int, list[Annotation]] = {}
    for paper, found in groupby(annotations, key=lambda each: each.paper):
        papers.setdefault(paper, []).extend(found)
    yield f"# {markdown.escape(heading)}\n"
    for found_all in papers.values():
        yield "\n" + _section(found_all)


def _section(found: list[Annotation]) -> str:
    first = found[0]
    about = " · ".join(filter(None, (_who(first.authors), first.year)))
    key = f"[@{first.citation_key}]" if first.citation_key else ""
    parts = [f"## {markdown.escape(first.title) or 'Untitled'}", " ".join(filter(None, (about, key)))]
    parts += [_shown(each) for each in sorted(found, key=lambda each: each.is_highlight)]
    return "\n\n".join(filter(None, parts)) + "\n"


def _shown(one: Annotation) -> str:
    return _quote(one.quote, one.text, markdown.escape) if one.is_highlight else _own(one.text)


def _who(authors: tuple[str, ...]) -> str:
    people = [markdown.escape(name.written) for name in map(names.parse, authors) if name]
    return ", ".join(people[:_MOST_NAMES]) + (" et al." if len(people) > _MOST_NAMES else "")


def _quote(quote: str, comment: str, clean: Callable[[str], str]) -> str:
    return f"> {clean(quote)}" + (f"\n\n{_own(comment)}" if comment.strip() else "")


def _own(text: str) -> str:
    return "\n".join(lines(text.strip()))
