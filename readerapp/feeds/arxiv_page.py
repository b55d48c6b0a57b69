"""The page of one paper on arXiv, saved: /abs/1706.03762."""

import re

from readerapp.errors import AppError
from readerapp.feeds import arxiv_reading, arxiv_records, feed_dates
from readerapp.feeds.arxiv_listing import spoken, subject_codes
from readerapp.feeds.arxiv_records import Record
from readerapp.feeds.probe import Probe
from readerapp.feeds.text import one_line
from readerapp.feeds.xml_tree import Element, html_root, xml_text
from readerapp.model.entry import Reading
from readerapp.model.identity import identifier
from readerapp.model.snapshot import Snapshot

NAME = "arxiv-page"

_MARK = re.compile(r"<meta[^<>]{0,200}\bcitation_arxiv_id\b", re.IGNORECASE)
_VERSION = re.compile(r"/abs/[\w./-]{9,}(v\d{1,3})\b")
_LABEL = re.compile(r"^\s*(?:Title|Abstract)\s*:")


def recognise(probe: Probe) -> bool:
    """True for a web page that describes itself as one of arXiv's papers."""
    return probe.start.startswith("<") and bool(_MARK.search(probe.text))


def read(snapshot: Snapshot, probe: Probe) -> Reading:
    """The one paper of the page."""
    root = html_root(xml_text(probe.data))
    told = {} if root is None else _told(root)
    written, title = _first(told, "arxiv_id"), _first(told, "title")
    if root is None or not title or not identifier("arxiv", written):
        raise AppError("This is the page of a paper on arXiv, but its title or its id is missing.")
    record = _record(root, told, written, title)
    return arxiv_reading.reading(NAME, snapshot, (record,), None, lambda *_: ())


def _record(root: Element, told: dict[str, list[str]], written: str, title: str) -> Record:
    version = _VERSION.search(" ".join(each.get("href", "") for each in root.iter("link")))
    first, last = feed_dates.day(_first(told, "date")), feed_dates.day(_first(told, "online_date"))
    return Record(
        id=written + (version[1] if version and written in version[0] else ""),
        title=title,
        authors=tuple(arxiv_records.first_name_first(name) for name in told.get("author", ())),
        abstract=_first(told, "abstract") or _LABEL.sub("", _text(root, "abstract")),
        comment=_text(root, "comments"),
        venue=_text(root, "jref"),
        doi=_first(told, "doi"),
        categories=subject_codes(_text(root, "subjects")),
        published=first,
        updated=last if last != first else None,
        extra=(("report_number", _text(root, "report-number")), ("msc_class", _text(root, "msc-classes"))),
    )


def _told(root: Element) -> dict[str, list[str]]:
    """What the page says of itself in its head: citation_title, citation_author and so on."""
    found: dict[str, list[str]] = {}
    for meta in root.iter("meta"):
        name = meta.get("name", "")
        if name.startswith("citation_"):
            found.setdefault(name.removeprefix("citation_"), []).append(meta.get("content", "").strip())
    return found


def _first(told: dict[str, list[str]], name: str) -> str:
    return next(iter(told.get(name, ())), "")


def _text(root: Element, name: str) -> str:
    """The text of the table cell or the block of that class."""
    for element in root.iter("td", "blockquote"):
        if name in element.get("class", "").split():
            text = str(spoken(element))
            return text if name == "abstract" else one_line(text)
    return ""
