"""arXiv's OAI-PMH answers, with metadata as arXiv, arXivRaw or oai_dc."""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from functools import partial

from readerapp.errors import AppError
from readerapp.feeds import arxiv_reading, arxiv_records, feed_dates
from readerapp.feeds.arxiv_records import Record
from readerapp.feeds.probe import Probe
from readerapp.feeds.text import one_line
from readerapp.feeds.xml_tree import (
    Document,
    Element,
    child,
    child_text,
    children,
    name_of,
    text_of,
    xml_document,
)
from readerapp.model.entry import Day, Entry, Reading, Skipped
from readerapp.model.identity import identifier
from readerapp.model.snapshot import Snapshot

NAME = "arxiv-oai"

_ROOT = re.compile(r"<(?:[\w.-]+:)?OAI-PMH[\s>]")
_UNFINISHED = "the file ends in the middle of this paper"


def recognise(probe: Probe) -> bool:
    """True for an answer of arXiv's repository, even one without papers."""
    return bool(_ROOT.search(probe.head)) and "arxiv.org" in probe.head.lower()


def read(snapshot: Snapshot, probe: Probe) -> Reading:
    """The records of one answer, in its order."""
    document = xml_document(probe)
    _refuse_error(document.root)
    records = [each for each in document.root.iter() if name_of(each) == "record"]
    if not records and not document.cut:
        _refuse_others(document.root)
    found = (
        _read_record(element, document.open if element is records[-1] else frozenset()) for element in records
    )
    return arxiv_reading.reading(NAME, snapshot, found, _day(document.root), partial(_notes, document))


def _refuse_error(root: Element) -> None:
    error = child(root, "error")
    if error is None:
        return
    if error.get("code") == "noRecordsMatch":
        raise AppError("arXiv has no records for this request: nothing was added or changed in that time.")
    said = one_line(text_of(error)).rstrip(".") or error.get("code", "no reason given")
    raise AppError(f"arXiv answered with an error in place of papers: “{said}”.")


def _refuse_others(root: Element) -> None:
    """An answer to another question."""
    verbs = {name_of(each) for each in root}
    if "ListIdentifiers" in verbs:
        raise AppError("This arXiv answer lists identifiers only; ask for ListRecords to get papers.")
    if verbs & {"Identify", "ListSets", "ListMetadataFormats"}:
        raise AppError("This arXiv answer describes the archive; it holds no papers.")


def _day(root: Element) -> date | None:
    return feed_dates.whole(feed_dates.day(child_text(root, "responseDate")))


def _read_record(element: Element, unfinished: frozenset[str]) -> Record | Skipped:
    header, metadata = child(element, "header"), child(element, "metadata")
    name = "" if header is None else child_text(header, "identifier").strip()
    if header is not None and header.get("status") == "deleted":
        return Skipped(name, "arXiv has deleted this record", element.sourceline)
    fields = None if metadata is None else next(iter(metadata), None)
    if fields is None or unfinished & {"title", "id", "author", "authors"}:
        return Skipped(name, _UNFINISHED if unfinished else "it has no metadata", element.sourceline)
    title = child_text(fields, "title")
    if not title.strip():
        return Skipped(name, _UNFINISHED if unfinished else "it has no title", element.sourceline)
    found = _record(
        fields, name, title, element.sourceline, cut=bool(unfinished & {"abstract", "description"})
    )
    if not identifier("arxiv", found.id):
        return Skipped(one_line(title), "it has no arXiv id", element.sourceline)
    return found


def _record(fields: Element, name: str, title: str, line: int, *, cut: bool) -> Record:
    if name_of(fields) == "dc":
        return _dublin_core(fields, name, title, line, cut=cut)
    versions = list(children(fields, "version"))
    dates = [feed_dates.day(child_text(each, "date")) for each in versions]
    authors, places = _people(fields)
    number = versions[-1].get("version", "") if versions else ""
    number = number if re.fullmatch(r"v\d{1,3}", number) else ""
    return Record(
        id=(child_text(fields, "id").strip() or name) + number,
        title=title,
        authors=authors,
        abstract=child_text(fields, "abstract"),
        cut=cut,
        comment=child_text(fields, "comments"),
        venue=child_text(fields, "journal-ref"),
        doi=child_text(fields, "doi"),
        categories=tuple(child_text(fields, "categories").split()),
        published=feed_dates.day(child_text(fields, "created")) or next(iter(dates), None),
        updated=feed_dates.day(child_text(fields, "updated")) or _second(dates),
        extra=(*_more(fields), *arxiv_records.affiliations(authors, places)),
        line=line,
    )


def _second(dates: Sequence[Day | None]) -> Day | None:
    """The day of the last version, if there is more than one."""
    return dates[-1] if len(dates) > 1 else None


_EXTRA = (
    ("report-no", "report_number"),
    ("msc-class", "msc_class"),
    ("acm-class", "acm_class"),
    ("license", "license"),
    ("submitter", "submitter"),
    ("proxy", "proxy"),
)


def _more(fields: Element) -> tuple[tuple[str, str], ...]:
    return tuple((name, child_text(fields, tag)) for tag, name in _EXTRA)


def _people(fields: Element) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The authors and where they are: one element each, or (arXivRaw) all in one line."""
    holder = child(fields, "authors")
    people = [] if holder is None else list(children(holder, "author"))
    if not people:
        return arxiv_records.names_in_line(text_of(holder))
    written = [" ".join(child_text(each, part).strip() for part in _NAME) for each in people]
    places = ["; ".join(text_of(place) for place in children(each, "affiliation")) for each in people]
    return tuple(one_line(name) for name in written), tuple(places)


_NAME = ("forenames", "keyname", "suffix")


def _dublin_core(fields: Element, name: str, title: str, line: int, *, cut: bool) -> Record:
    """oai_dc: abstract and comment are both descriptions, subjects are words."""
    said = [text_of(each) for each in children(fields, "description")]
    links = [text_of(each) for each in children(fields, "identifier")]
    dates = [feed_dates.day(text_of(each)) for each in children(fields, "date")]
    comments = [text for text in said if text.lstrip().lower().startswith("comment:")]
    abstracts = [text for text in said if text not in comments]
    dois = [text for text in links if identifier("doi", text.strip())]
    subjects = [text_of(each) for each in children(fields, "subject")]
    return Record(
        id=name,
        title=title,
        authors=tuple(
            arxiv_records.first_name_first(one_line(text_of(each))) for each in children(fields, "creator")
        ),
        abstract=next(iter(abstracts), ""),
        cut=cut,
        comment=next(iter(comments), "").lstrip()[len("comment:") :],
        doi=next(iter(dois), ""),
        published=next(iter(dates), None),
        updated=_second(dates),
        extra=(("subjects", "; ".join(subjects)),),
        line=line,
    )


def _notes(document: Document, entries: Sequence[Entry], _shown: int) -> Iterator[str]:
    if document.cut:
        yield arxiv_reading.breaks_off(entries)
    token = next((each for each in document.root.iter() if name_of(each) == "resumptionToken"), None)
    if token is None:
        return
    total, cursor = token.get("completeListSize", "")[:12], token.get("cursor", "")[:12]
    if text_of(token).strip():
        of = f" of {int(total):,} records" if total.isdecimal() else ""
        yield f"This is one page{of}: arXiv has more for this request, on further pages."
    elif cursor.isdecimal() and int(cursor) > 0:
        yield f"This is the last of several pages; {int(cursor):,} records stand on the pages before it."
