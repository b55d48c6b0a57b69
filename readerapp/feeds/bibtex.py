"""BibTeX and biblatex: reference lists of LaTeX, as programs, publishers and people write them."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from readerapp.feeds import bib_dates, bib_encoding, bib_latex, bibliography, bibtex_entries, bibtex_inherit
from readerapp.feeds.bib_names import People, people
from readerapp.feeds.bibliography import Found, Record, addresses, some, tidy
from readerapp.feeds.bibtex_entries import HEAD, Broken, Contents, Fields, RawEntry
from readerapp.feeds.probe import Probe
from readerapp.model.entry import Day, Reading, Skipped
from readerapp.model.snapshot import Snapshot

NAME = "bibtex"
SOURCE = "BibTeX file"

_LINES_BEFORE = 60  # of other text, at most, before the first entry
_SPECIAL = re.compile(r"\s*(?:%[^\n]*\n\s*)*@\s*(?:string|preamble|comment)\s*[{(]", re.IGNORECASE)
_FIELD_LINE = re.compile(r"[A-Za-z][\w-]{1,30}\s*=\s*[{\"]")
_EXPORTED = re.compile(
    r"export(?:ed)? (?:date|on)\s*:?\s*(?P<day>[^\n]{6,30})"
    r"|^%+ *Created for .{0,80}? at (?P<at>\d{4}-\d\d-\d\d)",
    re.IGNORECASE | re.MULTILINE,
)
_HEADERS = re.compile(
    r"(?:Scopus|EXPORT DATE: .*|This file was created with JabRef.*|Encoding: [\w-]+)$", re.IGNORECASE
)
_PLACES = ("journal", "journaltitle", "booktitle")
_WHERE = (*_PLACES, "howpublished", "note", "number", "volume", "eid", "series", "publisher", "type")
_PLAIN_NOTE = re.compile(
    r"\W*arxiv(?:\s*preprint|\s*e-?prints?)?\W*(?:arxiv\W*)?[\w./-]+\s*(?:\[[\w.;, -]+\])?\W*"
    r"|cited by:?\s*\d+.*",
    re.IGNORECASE,
)
_CLASS = re.compile(r"\[([a-z-]+(?:\.[A-Za-z-]{2,17})?)\]")
_ARCHIVE = re.compile(r"[a-z-]+(?:\.[A-Za-z]{2})?")
_COMMENT = re.compile(r"^Comments?:\s*", re.IGNORECASE)
_ADDRESS = re.compile(r"url(?:-?\d+)?|bdsk-url-\d+|ee|link|weburl|adsurl|biburl|opturl|html")
_OWN_ADDRESS = ("url", "ee", "link", "weburl", "html", "bdsk-url-1", "adsurl")
_FILES = ("pdf", "pdfurl", "url_pdf", "fulltext", "openaccesspdf")
_CODE = ("code", "github", "url_code", "software", "website", "project", "url_project", "projectpage")
_VERBATIM = frozenset(
    [*"file local-url doi eprint date origdate eventdate urldate timestamp owner".split(), *_FILES]
)
_PEOPLE = frozenset(
    "editor editora editorb editorc translator annotator commentator introduction foreword afterword "
    "bookauthor holder".split()
)
_READ = frozenset(
    "title subtitle author abstract archiveprefix eprinttype archive primaryclass eprintclass pmid".split()
)
_JOURNALS = {
    "aj": "The Astronomical Journal",
    "apj": "The Astrophysical Journal",
    "apjl": "The Astrophysical Journal Letters",
    "apjs": "The Astrophysical Journal Supplement Series",
    "aap": "Astronomy & Astrophysics",
    "mnras": "Monthly Notices of the Royal Astronomical Society",
    "nat": "Nature",
    "pasp": "Publications of the Astronomical Society of the Pacific",
    "pasj": "Publications of the Astronomical Society of Japan",
    "prd": "Physical Review D",
    "prl": "Physical Review Letters",
    "pra": "Physical Review A",
    "prb": "Physical Review B",
    "prc": "Physical Review C",
    "pre": "Physical Review E",
    "araa": "Annual Review of Astronomy and Astrophysics",
    "jcap": "Journal of Cosmology and Astroparticle Physics",
    "aapr": "The Astronomy and Astrophysics Review",
    "ssr": "Space Science Reviews",
    "icarus": "Icarus",
    "physrep": "Physics Reports",
}


def recognise(probe: Probe) -> bool:
    """True for text with the head of an entry, which is no page that quotes one at its end."""
    start = probe.start
    if start[:1] in ("<", "{", "["):
        return False
    if _SPECIAL.match(probe.head):
        return True
    first = next((head for head in HEAD.finditer(probe.text) if head["strong"] is not None), None)
    if not first:
        return bool(re.match(r"(?:\s*%[^\n]*\n)*\s*@[a-z]+\s*\{", start))
    lines = (line.strip() for line in probe.text[: first.start()].split("\n"))
    return sum(bool(line) and not line.startswith(("%", "@")) for line in lines) <= _LINES_BEFORE


def read(snapshot: Snapshot, probe: Probe) -> Reading:
    """The entries of a file, in its order; what others give them is put in."""
    text, warnings = bib_encoding.text_of(probe)
    contents = bibtex_entries.contents(text)
    raw = [entry for entry in contents.entries if isinstance(entry, RawEntry)]
    fields, lost = bibtex_inherit.completed(raw)
    by_entry = {id(entry): each for entry, each in zip(raw, fields, strict=True)}
    found = Found(NAME, SOURCE, warnings=[*warnings, *_warnings(contents, raw, lost)])
    for entry in contents.entries:
        if isinstance(entry, Broken):
            found.skipped.append(Skipped(entry.key, entry.reason, entry.line))
        elif reason := _no_paper(entry):
            found.skipped.append(Skipped(entry.key, reason, entry.line))
        else:
            found.records.append(_record(entry, by_entry[id(entry)]))
    _outside(found, contents, text)
    found.exported = _exported(text)
    return bibliography.reading(found, snapshot)


def _no_paper(entry: RawEntry) -> str:
    """Why an entry stands for no paper of its own; empty if it does."""
    if entry.type == "xdata":
        return "It only holds fields for other entries."
    if entry.type == "set" and "title" not in entry.fields:
        return "It only puts other entries together."
    return "" if entry.fields else "It has no fields."


def _outside(found: Found, contents: Contents, text: str) -> None:
    lines = list(bibtex_entries.lines_of(text, contents.outside))
    found.outside = [(line, words) for line, words in lines if not _HEADERS.match(words)]
    stray = [str(line) for line, words in found.outside if _FIELD_LINE.match(words)]
    if stray:
        found.warnings.append(
            f"A brace too many ends an entry before its last fields; these were not read: line {some(stray)}."
        )


def _warnings(contents: Contents, raw: list[RawEntry], lost: list[str]) -> Iterator[str]:
    yield from contents.notes
    if contents.undefined:
        unknown = some([*contents.undefined])
        yield f"Abbreviations that this file does not explain stand for themselves: {unknown}."
    keys = Counter(entry.key for entry in raw if entry.key)
    if twice := [key for key, count in keys.items() if count > 1]:
        yield f"Keys that more than one entry has: {some(twice)}."
    if lost:
        yield f"Entries that others refer to and that are not in this file: {some(lost)}."


def _exported(text: str) -> date | None:
    match = _EXPORTED.search(text[:4000])
    if not match:
        return None
    day = bib_dates.stated(match["day"] or match["at"])
    return date.fromisoformat(day.on) if day and len(day.on) == 10 else None


# --- one entry ---------------------------------------------------------------------------------


def _record(entry: RawEntry, fields: Fields) -> Record:
    text = _Texts(fields)
    authors = people(fields.get("author", ""))
    note = _COMMENT.sub("", text.short("note")) or text.short("comments")
    hint = _arxiv(fields, text)
    published = _published(text)
    comment = "" if _PLAIN_NOTE.fullmatch(note) else note
    said = frozenset(_said(text, published, comment, hint))
    return Record(
        title=_title(text),
        stand_in=_stand_in(entry, text),
        line=entry.line,
        authors=tuple(tidy(name) for name in authors.names),
        more_authors=authors.more,
        organisation=text.short("school") or text.short("institution"),
        abstract=text.long("abstract"),
        published=published,
        venue=_venue(text),
        categories=_categories(text, bool(hint)),
        comment=comment,
        names=tuple(name for name in (_doi(text), hint, _pmid(text)) if name),
        pages=tuple(url for name in _OWN_ADDRESS for url in addresses(text.exact(name)))
        + _addresses_in(text, "howpublished", *_CODE),
        files=tuple(url for name in _FILES for url in addresses(text.exact(name))),
        extra=tuple(_extra(entry, fields, said, authors)),
    )


@dataclass(frozen=True, slots=True)
class _Texts:
    """The values of an entry as plain text."""

    fields: Fields

    def short(self, name: str) -> str:
        value = self.fields.get(name)
        return tidy(bib_latex.plain(value)) if value else ""

    def long(self, name: str) -> str:
        value = self.fields.get(name)
        return "\n\n".join(tidy(part) for part in bib_latex.prose(value).split("\n\n")) if value else ""

    def exact(self, name: str) -> str:
        value = self.fields.get(name)
        return bib_latex.verbatim(value) if value else ""


def _title(text: _Texts) -> str:
    title, subtitle = text.short("title"), text.short("subtitle")
    if not title or not subtitle or subtitle.casefold() in title.casefold():
        return title or subtitle
    return f"{title} {subtitle}" if title[-1] in ":?!.–—" else f"{title}: {subtitle}"


def _stand_in(entry: RawEntry, text: _Texts) -> str:
    """What is shown where there is no title: a name of the whole, a note, the key."""
    names = ("maintitle", "booktitle", "shorttitle", "note", "howpublished")
    named = next((words for name in names if (words := text.short(name))), "")
    return named[:200] or f"[{entry.key or entry.type}]"


def _published(text: _Texts) -> Day | None:
    for name in ("date", "year", "eventdate", "issued"):
        value = text.short(name)
        if not value:
            continue
        found = (
            bib_dates.in_parts(value, text.short("month"), text.short("day"))
            if name == "year"
            else bib_dates.stated(value)
        )
        if found:
            return found
    return None


def _venue(text: _Texts) -> str:
    for name in _PLACES:
        if venue := text.short(name):
            return _journal(venue)
    published = text.short("howpublished")
    return "" if "://" in published or published.lower().startswith(("www.", "doi")) else published


def _journal(name: str) -> str:
    """The journal behind a command that astronomers' styles define (`\\apj`)."""
    return _JOURNALS.get(name[1:].lower(), name) if name[0] == "\\" else name


def _doi(text: _Texts) -> str:
    return bibliography.doi_in(text.exact("doi")) or (
        bibliography.doi_in(text.exact("eprint")) if text.short("eprinttype").lower() == "doi" else ""
    )


def _pmid(text: _Texts) -> str:
    kind = text.short("eprinttype").lower()
    number = text.exact("pmid") or (text.exact("eprint") if kind in ("pubmed", "pmid", "medline") else "")
    return f"pmid:{number}" if number.isdecimal() else ""


def _arxiv(fields: Fields, text: _Texts) -> str:
    """The arXiv id in the field for it, or where else people put it; as "arXiv:…"."""
    kind = (text.short("archiveprefix") or text.short("eprinttype") or text.short("archive")).lower()
    number = text.exact("eprint").removeprefix("arXiv:").removeprefix("arxiv:")
    if number and (kind in ("", "arxiv") or _ARCHIVE.fullmatch(kind)):
        group = kind if kind not in ("", "arxiv") else text.short("primaryclass") or text.short("eprintclass")
        group = group.partition(".")[0]  # math.QA/0307200 is math/0307200
        whole = f"{group}/{number}" if re.fullmatch(r"\d{7}(?:v\d+)?", number) and group else number
        if found := bibliography.arxiv_id(f"arXiv:{whole}"):
            return found
    if number := text.exact("arxivid") or text.exact("arxiv"):
        return bibliography.arxiv_id(f"arXiv:{number.lower().removeprefix('arxiv:').strip()}")
    for name in _WHERE:
        if name in fields and (found := bibliography.arxiv_id(text.short(name))):
            return found
    return ""


def _categories(text: _Texts, in_arxiv: bool) -> tuple[str, ...]:
    given = text.short("primaryclass") or text.short("eprintclass")
    if not given and (match := _CLASS.search(text.short("note"))):
        given = match[1]
    return (given,) if given and in_arxiv else ()


def _addresses_in(text: _Texts, *names: str) -> tuple[str, ...]:
    words = (word.strip("().,;") for name in names for word in text.short(name).split())
    return tuple(word for word in words if word.lower().startswith(("http://", "https://")))


def _said(text: _Texts, published: Day | None, comment: str, arxiv: str) -> Iterator[str]:
    """The fields that need not be kept by name, because what was made of them says all that they say."""
    on = published.on if published else ""
    if on and text.short("date") in ("", on) and text.short("year") in ("", on[:4]):
        yield from ("date", "year")
        if len(on) > 4 and bib_dates.month_of(text.short("month"))[0] == int(on[5:7]):
            yield from ("month", "day") if len(on) == 10 else ("month",)
    if comment and comment == text.short("note"):
        yield "note"
    if arxiv and arxiv.lower().removeprefix("arxiv:") == text.exact("eprint").lower():
        yield "eprint"
    for name in ("doi", "url"):
        value = text.exact(name)
        if value.startswith("10." if name == "doi" else "http") and " " not in value:
            yield name


def _extra(
    entry: RawEntry, fields: Fields, said: frozenset[str], authors: People
) -> Iterator[tuple[str, str]]:
    """All that has no place of its own; journal and booktitle too, which tell what kind of paper it is."""
    yield "entry type", entry.type
    if entry.key:
        yield "citation key", entry.key
    if authors.more:
        yield "more authors", "and others"
    further: dict[str, list[str]] = {}
    for name, value in entry.twice:
        further.setdefault(name, []).append(value)
    for name in fields:
        if name in _READ or (name in said and name not in further):
            continue
        values = [fields[name], *further.get(name, ())]
        words = dict.fromkeys(word for value in values if (word := _shown(name, value)))
        if words:
            yield name, "; ".join(words)


def _shown(name: str, value: str) -> str:
    if name in _VERBATIM or _ADDRESS.fullmatch(name):
        return " ".join(bib_latex.verbatim(value).split())
    if name in _PEOPLE:
        return "; ".join(people(value).names)
    words = tidy(bib_latex.plain(value))
    return _journal(words) if words and name in _PLACES else words
