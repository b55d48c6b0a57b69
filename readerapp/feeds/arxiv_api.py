"""Answers of the arXiv API (Atom): every field of a paper, and its version."""

import re
from collections.abc import Iterator, Sequence
from functools import partial

from readerapp.errors import AppError
from readerapp.feeds import arxiv_reading, arxiv_records, feed_dates
from readerapp.feeds.arxiv_records import Record
from readerapp.feeds.probe import Probe
from readerapp.feeds.text import one_line
from readerapp.feeds.xml_tree import Document, Element, child_text, children, name_of, text_of, xml_document
from readerapp.model.entry import Entry, Reading, Skipped
from readerapp.model.identity import identifier
from readerapp.model.snapshot import Snapshot

NAME = "arxiv-api"

_ROOT = re.compile(r"<(?:[\w.-]+:)?(?:feed|entry)[\s>]", re.IGNORECASE)
_MARKS = re.compile(
    r"arxiv\.org/schemas/atom|<id>\s*https?://(?:export\.)?arxiv\.org/(?:api/|abs/[\w./-]{9,}v\d)",
    re.IGNORECASE,
)
_OTHERS = re.compile(r"oai:arxiv\.org:|rss\.arxiv\.org|<rss[\s>]", re.IGNORECASE)


def recognise(probe: Probe) -> bool:
    """True for Atom with arXiv's own elements that is not one of its daily feeds."""
    head = probe.head
    if not probe.start.startswith("<") or not _ROOT.search(head) or _OTHERS.search(head):
        return False
    return bool(_MARKS.search(head))


def read(snapshot: Snapshot, probe: Probe) -> Reading:
    """The papers of a search or of a list of ids, in the order of the answer."""
    document = xml_document(probe)
    day = feed_dates.whole(feed_dates.day(child_text(document.root, "updated")))
    return arxiv_reading.reading(NAME, snapshot, _records(document), day, partial(_notes, document))


def _records(document: Document) -> Iterator[Record | Skipped]:
    for element in _elements(document.root):
        _refuse_error(element)
        last = document.cut and element is _last(document)
        reason = _reason(element, document.open if last else frozenset())
        if reason:
            yield Skipped(_title(element), reason, element.sourceline)
        else:
            yield _record(element, cut=last and "summary" in document.open)


def _elements(root: Element) -> Iterator[Element]:
    return iter((root,)) if name_of(root) == "entry" else children(root, "entry")


def _last(document: Document) -> Element:
    return document.root if name_of(document.root) == "entry" else document.root[-1]


def _refuse_error(element: Element) -> None:
    """What arXiv answers to a bad question looks like a paper called "Error"."""
    if "/api/errors" in child_text(element, "id"):
        said = one_line(child_text(element, "summary")).rstrip(".")
        raise AppError(f"arXiv answered with an error in place of papers: “{said or 'no reason given'}”.")


def _reason(element: Element, unfinished: frozenset[str]) -> str:
    """Why this entry is left out; empty if it is not."""
    if unfinished & {"title", "id"}:
        return "the file ends in the middle of this paper"
    if not _title(element):
        return "it has no title"
    return "" if identifier("arxiv", child_text(element, "id")) else "it has no arXiv id"


def _title(element: Element) -> str:
    return one_line(child_text(element, "title"))


def _record(element: Element, *, cut: bool) -> Record:
    people = list(children(element, "author"))
    authors = tuple(one_line(child_text(person, "name")) for person in people)
    places = tuple("; ".join(text_of(each) for each in children(person, "affiliation")) for person in people)
    return Record(
        id=child_text(element, "id").strip(),
        title=child_text(element, "title"),
        authors=authors,
        abstract=child_text(element, "summary"),
        cut=cut,
        comment=child_text(element, "comment"),
        venue=child_text(element, "journal_ref"),
        doi=child_text(element, "doi") or _linked_doi(element),
        categories=_categories(element),
        published=feed_dates.day(child_text(element, "published")),
        updated=feed_dates.day(child_text(element, "updated")),
        extra=arxiv_records.affiliations(authors, places),
        line=element.sourceline,
    )


def _categories(element: Element) -> tuple[str, ...]:
    """The primary category first."""
    primary = [each.get("term", "") for each in children(element, "primary_category")]
    others = [each.get("term", "") for each in children(element, "category")]
    return tuple(term.strip() for term in (*primary, *others) if term.strip())


def _linked_doi(element: Element) -> str:
    links = (each.get("href", "") for each in children(element, "link") if each.get("title") == "doi")
    return next(links, "")


def _notes(document: Document, entries: Sequence[Entry], shown: int) -> Iterator[str]:
    if document.cut:
        yield arxiv_reading.breaks_off(entries)
    total = child_text(document.root, "totalResults").strip()
    if total.isdecimal() and not document.cut and 0 < shown < int(total[:12]):
        yield f"This is one page of a search: {shown:,} of {int(total[:12]):,} papers."
    if not shown:
        yield "This arXiv search found no papers."
