"""arXiv's search results, saved: /search/?query=…, with abstracts."""

import re
from collections.abc import Iterator, Sequence
from functools import partial

from readerapp.errors import AppError
from readerapp.feeds import arxiv_reading, feed_dates
from readerapp.feeds.arxiv_listing import spoken
from readerapp.feeds.arxiv_records import Record
from readerapp.feeds.probe import Probe
from readerapp.feeds.text import one_line
from readerapp.feeds.xml_tree import Element, html_root, text_of, xml_text
from readerapp.model.entry import Entry, Reading, Skipped
from readerapp.model.identity import identifier
from readerapp.model.snapshot import Snapshot

NAME = "arxiv-search"

_MARK = re.compile(r"<li\s+class\s*=\s*[\"']?arxiv-result\b", re.IGNORECASE)
_RESULTS = re.compile(r"Showing\s+[\d,]+\s*[–-]\s*[\d,]+\s+of\s+(?P<total>[\d,]{1,12})\s+results")
_NONE = re.compile(r"<title>\s*Search \| arXiv e-print repository")
_SUBMITTED = re.compile(r"Submitted (?P<last>\d{1,2} \w{3,9},? \d{4})")
_FIRST = re.compile(r"v1 submitted (?P<first>\d{1,2} \w{3,9},? \d{4})")
_LABEL = re.compile(r"^(?:Abstract|Authors|Comments|Journal ref|Report number)\s*:\s*", re.IGNORECASE)


def recognise(probe: Probe) -> bool:
    """True for a web page with arXiv's list of results, or with its form and no results."""
    if not probe.start.startswith("<"):
        return False
    return bool(_MARK.search(probe.text) or _NONE.search(probe.head))


def read(snapshot: Snapshot, probe: Probe) -> Reading:
    """The papers of the page, in its order."""
    text = xml_text(probe.data)
    root = html_root(text)
    if root is None:
        raise AppError("This web page is empty.")
    cut = text.rfind("</ol") < max((match.start() for match in _MARK.finditer(text)), default=-1)
    results = [each for each in root.iter("li") if "arxiv-result" in _classes(each)]
    found = (_read(each, cut=cut and each is results[-1]) for each in results)
    notes = partial(_notes, one_line(text_of(root)[:20_000]), cut)
    return arxiv_reading.reading(NAME, snapshot, found, None, notes, source="arXiv search")


def _read(result: Element, *, cut: bool) -> Record | Skipped:
    written = next((href for link in result.iter("a") if "/abs/" in (href := link.get("href", ""))), "")
    title = _said(result, "title")
    if not title:
        reason = "the page ends in the middle of this paper" if cut else "it has no title"
        return Skipped(written, reason, result.sourceline)
    if not identifier("arxiv", written):
        return Skipped(title, "it has no arXiv id", result.sourceline)
    days = one_line(text_of(result))
    last, first = _SUBMITTED.search(days), _FIRST.search(days)
    submitted = feed_dates.day(last["last"]) if last else None
    whole = _said(result, "abstract-full")
    return Record(
        id=written,
        title=title,
        authors=tuple(one_line(text_of(link)) for box in _boxes(result, "authors") for link in box.iter("a")),
        abstract=whole or _said(result, "abstract-short") or _said(result, "abstract"),
        cut=cut or (not whole and bool(_boxes(result, "abstract-short"))),
        comment=_labelled(result, "Comments"),
        venue=_labelled(result, "Journal ref"),
        doi=_doi(result),
        categories=tuple(one_line(text_of(tag)) for tag in _boxes(result, "tag") if tag.get("data-tooltip")),
        published=feed_dates.day(first["first"]) if first else submitted,
        updated=submitted if first else None,
        extra=(("report_number", _labelled(result, "Report number")),),
        line=result.sourceline,
    )


def _classes(element: Element) -> list[str]:
    return str(element.get("class", "")).split()


def _boxes(result: Element, name: str) -> list[Element]:
    return [each for each in result.iter("p", "span") if name in _classes(each)]


def _said(result: Element, name: str) -> str:
    """The text of the first box of that class, without its label and without the buttons in it."""
    box = next(iter(_boxes(result, name)), None)
    return "" if box is None else _LABEL.sub("", _text(box).strip())


def _text(box: Element) -> str:
    pieces = [box.text or ""]
    for part in box:
        button = part.tag == "a" and one_line(text_of(part)).endswith((" More", " Less"))
        pieces += ["" if button else spoken(part), part.tail or ""]
    return "".join(pieces)


def _labelled(result: Element, label: str) -> str:
    for box in _boxes(result, "comments"):
        text = one_line(_text(box))
        if text.startswith(label):
            return _LABEL.sub("", text)
    return ""


def _doi(result: Element) -> str:
    return next((href for link in result.iter("a") if "doi.org/10." in (href := link.get("href", ""))), "")


def _notes(text: str, cut: bool, entries: Sequence[Entry], shown: int) -> Iterator[str]:
    if cut:
        yield arxiv_reading.breaks_off(entries)
        return
    if not shown:
        yield "This arXiv search found no papers."
        return
    match = _RESULTS.search(text)
    total = int(match["total"].replace(",", "")) if match else 0
    if total > shown:
        yield f"This is one page of a search: {shown:,} of {total:,} papers."
