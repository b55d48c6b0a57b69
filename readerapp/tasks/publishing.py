"""Lists for people: a bibliography in a citation style, a page to share, the skeleton of related work."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from readerapp import citations, resources
from readerapp.citations import Formatted, PageLook, PageWords, RelatedForm
from readerapp.library import Library
from readerapp.model.changes import Changes
from readerapp.tasks import bib_files, files
from readerapp.tasks.exporting import Export, export_file
from readerapp.tasks.styles import format_papers

__all__ = [
    "BIBLIOGRAPHY_FORMS",
    "RELATED_FORMS",
    "PageWords",
    "RelatedWork",
    "bibliography_file",
    "bibliography_text",
    "page_file",
    "page_text",
    "related_file",
    "related_text",
]

RELATED_FORMS = tuple(form.value for form in RelatedForm)
BIBLIOGRAPHY_FORMS = ("html", "md", "txt")
_PAGE_HEAD = (
    '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
    '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'">\n'
    '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
    "<title>Bibliography</title>\n</head>\n<body>\n"
)


@dataclass(frozen=True, slots=True)
class RelatedWork:
    """A skeleton, and how many of its papers have no sentence of the reader's yet."""

    text: str
    papers: int
    todo: int
    changes: Changes


def bibliography_text(library: Library, ids: Sequence[int], style: str, form: str = "txt") -> str:
    """These papers as a bibliography in a style, as plain text (`txt`), Markdown (`md`) or HTML (`html`)."""
    return "".join(_bibliography(format_papers(library, ids, style), form))


def bibliography_file(library: Library, ids: Sequence[int], style: str, path: Path) -> Export:
    """Write a bibliography into a file; the end of its name says whether HTML, Markdown or plain text."""
    form = {".html": "html", ".htm": "html", ".md": "md", ".markdown": "md"}.get(path.suffix.lower(), "txt")
    entries = format_papers(library, ids, style)
    files.write_text(path, _bibliography(entries, form))
    return Export("", len(entries), Changes())


def page_text(library: Library, ids: Sequence[int], words: PageWords) -> Export:
    """These papers as one page of HTML with its data inside; its keys are frozen."""
    changes = bib_files.freeze_keys(library, ids)
    papers = list(library.papers(ids, seen=False))
    return Export("".join(citations.shared_page(papers, _dated(words), _look())), len(papers), changes)


def page_file(library: Library, ids: Sequence[int], words: PageWords, path: Path) -> Export:
    """Write such a page into a file."""
    page = page_text(library, ids, words)
    files.write_text(path, [page.text])
    return replace(page, text="")


def related_text(library: Library, ids: Sequence[int], form: str, *, frozen: bool = True) -> RelatedWork:
    """The skeleton of a related-work section. `frozen` fixes the keys, as for every text that leaves."""
    changes = bib_files.freeze_keys(library, ids) if frozen else Changes()
    papers = list(library.papers(ids, seen=False))
    text = citations.related_work(papers, RelatedForm(form))
    return RelatedWork(text, len(papers), citations.without_sentence(papers), changes)


def related_file(
    library: Library, ids: Sequence[int], form: str, path: Path, *, bib: Path | None = None
) -> RelatedWork:
    """Write the skeleton into a file, and the .bib that it cites from beside it where one is wanted."""
    work = related_text(library, ids, form)
    files.write_text(path, [work.text])
    if bib is not None:
        export_file(library, ids, "bibtex", bib)
    return work


def _bibliography(entries: Sequence[Formatted], form: str) -> Iterator[str]:
    if form == "html":
        yield _PAGE_HEAD
        yield from (f"<p>{entry.html}</p>\n" for entry in entries)
        yield "</body>\n</html>\n"
    elif form == "md":
        yield "\n".join(f"{_unlisted(entry.markdown)}\n" for entry in entries)
    else:
        yield from (f"{entry.plain}\n" for entry in entries)


def _unlisted(line: str) -> str:
    """`1. Name` at the beginning of a line would be a list of Markdown's own, numbered as it likes."""
    number, dot, rest = line.partition(". ")
    return f"{number}\\. {rest}" if dot and number.isdecimal() else line


def _dated(words: PageWords) -> PageWords:
    return words if words.made_on else replace(words, made_on=date.today().isoformat())  # noqa: DTZ011


def _look() -> PageLook:
    return PageLook(resources.text("page", "page.css"), resources.text("page", "page.js"))
