"""RIS: what publishers, Scopus, Zotero, EndNote and Mendeley export; every type of reference."""

import re
from collections.abc import Iterator
from datetime import date

from readerapp.feeds import bib_dates, bib_encoding, bibliography
from readerapp.feeds.bibliography import Found, Record, addresses, tidy
from readerapp.feeds.feed_html import paragraphs
from readerapp.feeds.feed_people import listed
from readerapp.feeds.probe import Probe
from readerapp.feeds.ris_records import Tagged, records
from readerapp.model.entry import Day, Reading, Skipped
from readerapp.model.snapshot import Snapshot

NAME = "ris"
SOURCE = "RIS file"

_TYPE = re.compile(r"^[ \t]{0,8}TY {0,3}[-–] *[A-Z]{3,8}\s*$", re.MULTILINE)
_ARTICLES = frozenset("JOUR JFULL MGZN NEWS EJOUR ABST INPR EJOU".split())
_MEETINGS = frozenset("CONF CPAPER".split())
_PARTS = frozenset("CHAP ECHAP SER".split())
_BOOKS = frozenset("BOOK EBOOK EDBOOK WHOLE".split())
_THESES = frozenset("THES RPRT STAND".split())
_DATES = ("PY", "Y1", "DA")
_CITED = re.compile(r"Cited By\s*:?\s*\d+", re.IGNORECASE)
_EXPORT = re.compile(r"Export Date\s*:\s*(?P<day>.{6,30})", re.IGNORECASE)
_REMARK = re.compile(r"(?:Comments?\s*:\s*)(?P<text>\S.*)", re.DOTALL | re.IGNORECASE)
_DOI_NOTE = re.compile(r"(?:https?://(?:dx\.)?doi\.org/|doi\s*:?\s*)10\.\d{4,9}/\S+", re.IGNORECASE)
_HTML = re.compile(r"</?(?:p|br|div|span|i|b|em|strong|sub|sup|jats:\w+)\b[^<>]{0,200}>", re.IGNORECASE)
_HEADING = re.compile(r"abstract\s*[:.]?", re.IGNORECASE)
_DIGITS = re.compile(r"\d{4,9}")
_ISSN = re.compile(r"(?:\d{4}-?\d{3}[\dXx])(?:\s*\(.*\))?")
# What becomes of a tag in the fields that are kept by name.
_NAMES = {
    "ID": "citation key", "VL": "volume", "IS": "number", "PB": "publisher", "CY": "address",
    "ET": "edition", "LA": "language", "KW": "keywords", "AD": "affiliations", "A2": "editor",
    "ED": "editor", "A3": "series editor", "A4": "translator", "T3": "series", "ST": "short title",
    "DB": "database", "DP": "database provider", "AN": "accession number", "CN": "call number",
    "Y2": "accessed", "M3": "type of work", "J1": "journal abbreviation", "J2": "journal abbreviation",
    "JA": "journal abbreviation", "NV": "number of volumes", "SE": "section", "RN": "research notes",
    "TT": "translated title", "RP": "reprint edition", "OP": "original publication", "LB": "label",
    "AV": "availability", "N1": "note", "L4": "figure", "C7": "article number",
}  # fmt: skip
_READ = frozenset("TY TI T1 AU A1 AB N2 DO UR L1 L2 LK SP EP SN ER".split())


def recognise(probe: Probe) -> bool:
    """True for text with the line that begins a record."""
    if probe.start[:1] in ("{", "["):
        return False
    first = _TYPE.search(probe.head)
    return bool(first) and bool(re.search(r"^[ \t]{0,8}[A-Z][A-Z0-9] {0,3}[-–] ", probe.text, re.MULTILINE))


def read(snapshot: Snapshot, probe: Probe) -> Reading:
    """The records of a file, in its order."""
    text, warnings = bib_encoding.text_of(probe)
    tagged, outside = records(text)
    found = Found(NAME, SOURCE, outside=outside, warnings=list(warnings))
    for one in tagged:
        if _is_paper(one):
            found.records.append(_record(one))
        elif one.tags[0][0] == "TY":
            found.skipped.append(Skipped("", "This record has neither a title nor authors.", one.line))
        else:
            found.outside += [(one.line, f"{tag}  - {lines[0]}") for tag, lines in one.tags]
    found.exported = max((day for one in tagged if (day := _exported(one))), default=None)
    return bibliography.reading(found, snapshot)


def _is_paper(one: Tagged) -> bool:
    return bool(one.first("TI", "T1", "AU", "A1", "CT", "BT", "T2", "DO", "UR", "AB"))


def _exported(one: Tagged) -> date | None:
    for note in one.all("N1"):
        match = _EXPORT.search(note)
        day = bib_dates.stated(match["day"]) if match else None
        if day and len(day.on) == 10:
            return date.fromisoformat(day.on)
    return None


# --- one record --------------------------------------------------------------------------------


def _record(one: Tagged) -> Record:
    kind = one.first("TY").upper()
    place = _place(one, kind)
    authors = [name for value in one.in_order("AU", "A1") for name in _authors(value)]
    named = [name for name in authors if not _is_more(name)]
    return Record(
        title=_title(one, kind),
        stand_in=place[1] or next(iter(addresses(one.first("UR"))), "") or f"[{one.first('ID') or kind}]",
        line=one.line,
        authors=tuple(dict.fromkeys(named)),
        more_authors=len(named) < len(authors),
        organisation=tidy(one.first("PB")) if kind in _THESES else "",
        abstract=_abstract(one),
        published=_published(one),
        venue=place[1],
        comment=_comment(one),
        names=tuple(_ids(one)),
        pages=tuple(dict.fromkeys(url for value in one.all("UR", "LK") for url in addresses(value))),
        files=tuple(url for value in one.all("L1", "L2") for url in addresses(value) if _is_file(one, url)),
        extra=tuple(_extra(one, kind, place)),
    )


def _title(one: Tagged, kind: str) -> str:
    names = ("TI", "T1", "CT", "BT") if kind in _BOOKS else ("TI", "T1", "CT")
    return tidy(" ".join(one.first(*names).split()))


def _authors(value: str) -> tuple[str, ...]:
    """The names of a tag: one, as a rule; some programs put several there, by semicolons or lines."""
    value = value.replace("\n", ";") if ";" not in value else value
    if ";" in value:
        return listed(tidy(value))
    name = re.sub(r"\s*,\s*", ", ", tidy(value)).strip(" ,")
    return (name,) if name else ()


def _is_more(name: str) -> bool:
    return name.lower().strip(" .") in ("et al", "others", "and others")


def _place(one: Tagged, kind: str) -> tuple[str, str]:
    """Where it appeared, with the name of the field in which BibTeX would have it."""
    journals = ("JF", "T2", "JO", "J1", "BT", "J2", "JA")
    if kind in _MEETINGS:
        return "booktitle", tidy(one.first("C3", "T2", "BT", "JF", "JO", "T3"))
    if kind in _PARTS:
        return "booktitle", tidy(one.first("BT", "T2", "JF", "JO", "T3"))
    if kind in _BOOKS | _THESES:
        return "series", ""
    return ("journal" if kind in _ARTICLES else "container"), tidy(one.first(*journals))


def _abstract(one: Tagged) -> str:
    """The longer of AB and N2; hard wraps undone, HTML removed."""
    text = max(one.all("AB", "N2"), key=len, default="")
    if _HTML.search(text):
        parts = paragraphs(text)
    else:
        parts = [tidy(part) for part in re.split(r"\n(?:[^\S\n]*\n)+", text)]
    if parts and _HEADING.fullmatch(parts[0]):
        parts = parts[1:]
    return "\n\n".join(part for part in parts if part)


def _published(one: Tagged) -> Day | None:
    """The fullest of the dates that agree with the year of publication."""
    days = [day for name in _DATES if (value := one.first(name)) and (day := bib_dates.slashed(value))]
    if not days:
        return None
    same = [day for day in days if day.on[:4] == days[0].on[:4]]
    best = max(same, key=lambda day: len(day.on))
    if len(best.on) == 4 and (day := bib_dates.in_parts(best.on, one.first("DA"))):
        return day  # `DA  - Jun` beside `PY  - 2014`
    return best


def _comment(one: Tagged) -> str:
    matches = (_REMARK.fullmatch(tidy(note)) for note in one.all("N1"))
    return next((tidy(match["text"]) for match in matches if match), "")


def _ids(one: Tagged) -> Iterator[str]:
    for name in ("DO", "M3", "L3", "N1", "DI"):
        for value in one.all(name):
            if name in ("DO", "DI") or _DOI_NOTE.fullmatch(value):
                yield bibliography.doi_in(value)
    for value in one.all("AN", "M1", "T2", "JF", "JO", "C1", "C2", "N1", "M3", "VL", "SP"):
        if found := bibliography.arxiv_id(value[:300]):
            yield found
    if "pubmed" in one.first("DB", "DP").lower().replace("medline", "pubmed") and _DIGITS.fullmatch(
        one.first("AN")
    ):
        yield f"pmid:{one.first('AN')}"


def _is_file(one: Tagged, url: str) -> bool:
    """L1 is the PDF, L2 the full text, which many programs use for any address."""
    return ".pdf" in url.lower() or "/pdf" in url.lower() or url in one.all("L1")


def _extra(one: Tagged, kind: str, place: tuple[str, str]) -> Iterator[tuple[str, str]]:
    numbers = one.all("SN")
    first = (
        ("entry type", kind),
        place if place[0] != "container" else ("", ""),
        ("pages", _pages(one)),
        ("issn", "; ".join(number for number in numbers if _ISSN.fullmatch(number))),
        ("isbn", "; ".join(number for number in numbers if not _ISSN.fullmatch(number))),
        ("full text", "; ".join(url for url in one.all("L1", "L2") if not addresses(url))),
    )
    yield from ((name, words) for name, words in first if words)
    for name in dict.fromkeys(tag for tag, _ in one.tags if tag not in _READ):
        if name in _DATES and _published(one):
            continue
        values = one.lines_of(name) if name == "KW" else one.all(name)
        said = dict.fromkeys(words for value in values if (words := tidy(" ".join(value.split()))))
        said.pop(place[1], None)
        if said:
            yield _NAMES.get(name, name), "; ".join(said)


def _pages(one: Tagged) -> str:
    first, last = tidy(one.first("SP")), tidy(one.first("EP"))
    return f"{first}-{last}" if last and last != first and "-" not in first else first or last
