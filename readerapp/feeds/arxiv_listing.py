"""arXiv's listing pages, saved: /list/cs.LG/new, /recent, /pastweek and whole months."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from readerapp.errors import AppError
from readerapp.feeds import arxiv_reading, arxiv_records, feed_dates
from readerapp.feeds.arxiv_records import Record
from readerapp.feeds.probe import Probe
from readerapp.feeds.text import one_line
from readerapp.feeds.xml_tree import Element, html_root, text_of, xml_text
from readerapp.model.entry import Day, Entry, Reading, Skipped
from readerapp.model.identity import identifier
from readerapp.model.snapshot import Snapshot

NAME = "arxiv-listing"

_MARKS = re.compile(
    r"class\s*=\s*[\"']?(?:list-authors|list-identifier|list-title)\b"
    r"|(?:Showing new listings for|<title>[^<]{0,200}\b(?:new|recent) submissions)",
    re.IGNORECASE,
)
_ID = re.compile(r"/abs/((?:[a-z-]+(?:\.[A-Za-z]{2})?/)?[\d.]+(?:v\d+)?)(?=$|[?#\"'])", re.IGNORECASE)
_HEADING_DAY = re.compile(r"(?:\w{3,9},\s*)?(\d{1,2}\s+[A-Z][a-z]{2,8}\s+(?:\d{4}|\d\d))(?!\d)")
_CODE = re.compile(r"\(([a-z]+(?:-[a-z]+)*(?:\.[A-Za-z-]{2,12})?)\)\s*$")
_NOT_SHOWN = re.compile(r"\(?(\d{1,6})\+? additional authors? not shown", re.IGNORECASE)
_LABEL = re.compile(r"^\s*(?:Title|Authors?|Comments?|Subjects?|Journal-ref|Abstract):")
_ADDRESS = re.compile(r"/list/([a-z-]+(?:\.[A-Za-z-]+)?)/(?:new|recent|pastweek|\d{2,4}|[\d-]+)")
_TOTAL = re.compile(r"Total of ([\d,]{1,9}) entries|[Tt]otal of ([\d,]{1,9})\b")


@dataclass(slots=True)
class _Place:
    """Where on the page we are: the day and the kind of announcement of the last heading."""

    day: date | None = None
    kind: str = ""

    def enter(self, heading: str) -> None:
        """Take in a heading: "Cross submissions (showing 3 of 3 entries)" or "Thu, 9 May 2024"."""
        if match := _HEADING_DAY.search(heading):
            self.day = feed_dates.whole(feed_dates.day(match[1])) or self.day
        self.kind = _kind(heading) or self.kind


def recognise(probe: Probe) -> bool:
    """True for a web page with arXiv's lists of titles and authors, or with its headings and no papers."""
    if not probe.start.startswith("<") or "<dt" not in probe.text.lower():
        return False
    return bool(_MARKS.search(probe.text)) and "arxiv" in probe.text.lower() + probe.head.lower()


def read(snapshot: Snapshot, probe: Probe) -> Reading:
    """The papers of the page, in its order."""
    text = xml_text(probe.data)
    root = html_root(text)
    if root is None:
        raise AppError("This web page is empty.")
    place, days = _Place(), list[date]()
    found: list[Record | Skipped] = []
    for term, description in _pairs(root, place):
        days += [place.day] if place.day else []
        found.append(_read(term, description, place))
    notes = partial(_notes, root, text.rfind("</dl") < text.rfind("<dd"))
    day = max(days, default=place.day)
    return arxiv_reading.reading(NAME, snapshot, found, day, notes, source=_source(root))


def _pairs(root: Element, place: _Place) -> Iterator[tuple[Element, Element | None]]:
    """Each paper's `dt` with its `dd`, while `place` follows the headings."""
    term = None
    for element in root.iter("h2", "h3", "dt", "dd"):
        if term is not None:
            yield term, element if element.tag == "dd" else None
            term = None
        if element.tag == "dt":
            term = element
        elif element.tag != "dd":
            place.enter(one_line(text_of(element)))
    if term is not None:
        yield term, None


def _read(term: Element, description: Element | None, place: _Place) -> Record | Skipped:
    written = _id(term)
    if description is None:
        return Skipped(written, "the page ends in the middle of this paper", term.sourceline)
    fields = _fields(description)
    title = fields.get("title", "")
    if not one_line(title):
        return Skipped(written, "it has no title", term.sourceline)
    if not identifier("arxiv", written):
        return Skipped(one_line(title), "it has no arXiv id", term.sourceline)
    return _record(term, description, written, fields, place)


def _record(
    term: Element, description: Element, written: str, fields: dict[str, str], place: _Place
) -> Record:
    kind = _kind_of(one_line(text_of(term)), place.kind) or ("new" if place.day else "")
    authors, more = _people(description)
    return Record(
        id=written,
        title=fields["title"],
        authors=authors,
        more_authors=more,
        abstract=_abstract(description),
        comment=fields.get("comments", ""),
        venue=fields.get("journal-ref", ""),
        doi=fields.get("doi", ""),
        categories=subject_codes(fields.get("subjects", "")),
        published=arxiv_records.first_shown(written, kind, place.day),
        updated=Day(place.day.isoformat()) if place.day and kind.startswith("replace") else None,
        extra=(
            ("announce_type", kind),
            ("report_number", fields.get("report-no", "")),
            ("msc_class", fields.get("msc-class", "")),
            ("acm_class", fields.get("acm-class", "")),
        ),
        line=term.sourceline,
    )


def _id(term: Element) -> str:
    """The id in the first link to a paper's page."""
    for link in term.iter("a"):
        if match := _ID.search(link.get("href", "")):
            return match[1]
    return next((word for word in text_of(term).split() if word.lower().startswith("arxiv:")), "")


def _fields(description: Element) -> dict[str, str]:
    """What the boxes named "list-…" hold, without their labels."""
    found: dict[str, str] = {}
    for box in description.iter("div"):
        names = [name[5:] for name in box.get("class", "").split() if name.startswith("list-")]
        if names:
            found.setdefault(names[0], _labelled(box))
    return found


def _labelled(box: Element) -> str:
    """The text of a box without its label; a link called "this https URL" gives its address."""
    if any("descriptor" in part.get("class", "").split() for part in box):
        return _unlabelled(box)
    return _LABEL.sub("", _unlabelled(box), count=1)


def _unlabelled(box: Element) -> str:
    pieces = [box.text or ""]
    for part in box:
        if "descriptor" not in part.get("class", "").split():
            pieces.append(spoken(part))
        pieces.append(part.tail or "")
    return "".join(pieces)


def spoken(part: Element) -> str:
    """The text of a part of a box or of an abstract; formulas that the browser drew are written again."""
    if part.tag == "br":
        return "\n\n"
    if part.tag == "script":
        return f"${part.text}$" if part.get("type", "").startswith("math/tex") else ""
    if part.tag in ("style", "mjx-container") or part.get("class", "").startswith("MathJax"):
        return ""
    words = "".join((part.text or "", *(spoken(each) + (each.tail or "") for each in part)))
    if part.tag == "a" and re.fullmatch(r"\s*this (?:https?|ftp) URL\s*", words):
        return str(part.get("href", words))
    return words


def _abstract(description: Element) -> str:
    texts = [_LABEL.sub("", spoken(each), count=1) for each in description.iter("p")]
    return "\n\n".join("\n".join(line.strip() for line in text.strip().split("\n")) for text in texts)


def _people(description: Element) -> tuple[tuple[str, ...], int]:
    """The authors, each a link, and how many more the page does not name."""
    boxes = [each for each in description.iter("div") if "list-authors" in each.get("class", "").split()]
    if not boxes:
        return (), 0
    text = _labelled(boxes[0])
    hidden = _NOT_SHOWN.search(text)
    linked = [one_line(text_of(link)) for link in boxes[0].iter("a")]
    shown = tuple(name for name in linked if name and not _NOT_SHOWN.search(name))
    if not shown and "unavailable" not in text:
        shown = arxiv_records.names(re.sub(r",?\s*et al\.?.*$", "", text, flags=re.DOTALL))[0]
    return shown, int(hidden[1]) if hidden else 0


def subject_codes(subjects: str) -> tuple[str, ...]:
    """The codes in "Machine Learning (cs.LG); Artificial Intelligence (cs.AI)"."""
    parts = [one_line(part) for part in subjects.split(";")]
    return tuple(match[1] if (match := _CODE.search(part)) else part for part in parts if part)


def _kind(heading: str) -> str:
    words = heading.lower()
    for beginning, kind in (("new submission", "new"), ("cross", "cross"), ("replac", "replace")):
        if words.startswith(beginning):
            return kind
    return ""


def _kind_of(term: str, section: str) -> str:
    """What the line with the links says of a paper, else the section it stands in."""
    crossed, replaced = "(cross-list" in term or "cross-list from" in term, "(replaced" in term
    if replaced:
        return "replace-cross" if crossed else "replace"
    return "cross" if crossed else section


def _source(root: Element) -> str:
    """The listing's name: "arXiv listing cs.LG"."""
    addresses = [link.get("href", "") for link in root.iter("link", "a")]
    codes = [match[1] for address in addresses if (match := _ADDRESS.search(address))]
    if codes:
        return f"arXiv listing {max(sorted(set(codes)), key=codes.count)}"
    return arxiv_records.SOURCE


def _notes(root: Element, cut: bool, entries: Sequence[Entry], shown: int) -> Iterator[str]:
    if cut:
        yield arxiv_reading.breaks_off(entries)
        return
    if not shown:
        yield "This arXiv listing has no papers."
        return
    totals = list(_TOTAL.finditer(text_of(root)[:200_000]))
    total = int((totals[0][1] or totals[0][2]).replace(",", "") or 0) if totals else 0
    if total > shown:
        yield f"This is one page of a listing: {shown:,} of {total:,} papers."
