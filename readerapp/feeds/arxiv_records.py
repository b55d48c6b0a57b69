"""What all arXiv formats share: a record as arXiv publishes it, and the entry that becomes of it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from readerapp.feeds.latex_names import plain_name
from readerapp.feeds.links import links_in
from readerapp.feeds.text import one_line
from readerapp.model.entry import Day, Entry, Facts, Identifier, Link, LinkKind
from readerapp.model.identity import identifier

SOURCE = "arXiv"

_ADDRESS_MARKS = ("//", "/ /", "github", "gitlab", "gitee", "huggingface", "bitbucket", "codeberg")

_VERSION = re.compile(r"(?:\d{4}\.\d{4,5}|/\d{7})v(\d{1,3})(?:\.pdf)?\s*$")
_NEW_ID = re.compile(r"(\d\d)(0[1-9]|1[0-2])\.\d")
_OLD_ID = re.compile(r"[a-z.-]+/(\d\d)(0[1-9]|1[0-2])\d", re.IGNORECASE)
_BREAK = re.compile(r"\n(?:[^\S\n]*\n)+")
_INDENTED = re.compile(r"\n[^\S\n]+(?=\S)")
_PARAGRAPH = re.compile(r"(?<=[.!?:;)\]])[^\S\n]*\n[^\S\n]+(?=\S)")
_MARKUP = re.compile(r"<(/?)(i|b|em|strong|sub|sup|p|br|tt|span|a|u|div|ul|ol|li)\b([^<>]*)>", re.IGNORECASE)
_HREF = re.compile(r"href\s*=\s*[\"']?(https?://[^\"'\s>]+)", re.IGNORECASE)
_THIS_ADDRESS = re.compile(r"this (?:https?|ftp) URL", re.IGNORECASE)
_NUMBERED = re.compile(r"\s*\(\(.*\)\s*$|\s*\(\d+(?:\s*(?:,|and)\s*\d+)*\)")
_AND = re.compile(r"\s*(?:,\s*)?\band\b\s*")
_GROUP = re.compile(r"\b(collaborations?|consortium|team|group)\s*:", re.IGNORECASE)
_DOI_ENDS = re.compile(r"[\s,;]+(?=10\.\d{4})")
# Codes of the ACM and of the MSC stand among arXiv's own categories.
_CATEGORY = re.compile(r"[a-z]+(?:-[a-z]+)*(?:\.[A-Za-z]{2}|\.[a-z]+(?:-[a-z]+)*)?")
_SUFFIX = re.compile(r"(?:Jr|Sr)\.?|I{2,3}|IV")


@dataclass(frozen=True, slots=True)
class Record:
    """One paper as arXiv writes it, not yet repaired. `announced` is the day of its announcement."""

    id: str
    title: str
    authors: tuple[str, ...] = ()
    more_authors: int = 0
    abstract: str = ""
    cut: bool = False
    comment: str = ""
    venue: str = ""
    doi: str = ""
    categories: tuple[str, ...] = ()
    published: Day | None = None
    updated: Day | None = None
    extra: tuple[tuple[str, str], ...] = ()
    line: int | None = None


def entry(record: Record, rank: int) -> Entry:
    """The entry of a record: text repaired, identifiers and links made out."""
    arxiv = identifier("arxiv", record.id)
    comment = one_line(plain(record.comment))
    abstract = paragraphs(record.abstract)
    authors = tuple(name for each in record.authors if (name := one_line(plain_name(each))))
    facts = Facts(
        title=one_line(plain(record.title)),
        authors=authors,
        author_count=len(authors) + record.more_authors if authors else None,
        abstract=abstract,
        abstract_cut=record.cut and bool(abstract),
        published=record.published,
        updated=record.updated,
        venue=one_line(plain(record.venue)) or None,
        categories=tuple(dict.fromkeys(term for term in record.categories if _CATEGORY.fullmatch(term))),
        links=_links(arxiv, abstract, comment),
        comment=comment,
        extra=_extra(record),
    )
    return Entry(facts, rank, record.line, _identifiers(arxiv, record.doi))


def _identifiers(arxiv: Identifier | None, dois: str) -> tuple[Identifier, ...]:
    found = [arxiv, *(identifier("doi", doi) for doi in _DOI_ENDS.split(dois.strip()) if doi)]
    return tuple(dict.fromkeys(each for each in found if each))


def _links(arxiv: Identifier | None, abstract: str, comment: str) -> tuple[Link, ...]:
    """Page and PDF; code and project pages. Addresses of other papers that are cited are not its own."""
    own: tuple[Link, ...] = ()
    if arxiv:
        own = (
            Link(LinkKind.PAGE, f"https://arxiv.org/abs/{arxiv.value}"),
            Link(LinkKind.PDF, f"https://arxiv.org/pdf/{arxiv.value}"),
        )
    named = (*_addresses(abstract), *_addresses(comment))
    return tuple(dict.fromkeys((*own, *(link for link in named if link.kind != LinkKind.PAGE))))


def _addresses(text: str) -> tuple[Link, ...]:
    """The links in a text; most texts have none, and a look for these marks is cheap."""
    small = text.lower()
    return links_in(text) if any(mark in small for mark in _ADDRESS_MARKS) else ()


def _extra(record: Record) -> tuple[tuple[str, str], ...]:
    version = _VERSION.search(record.id)
    first = [("version", f"v{version[1]}")] if version else []
    if record.more_authors:
        first.append(("authors_not_shown", str(record.more_authors)))
    codes = dict.fromkeys(term for term in record.categories if not _CATEGORY.fullmatch(term))
    last = [("classification", "; ".join(codes))]
    pairs = [(name, one_line(value)) for name, value in (*first, *record.extra, *last)]
    return tuple((name, value) for name, value in pairs if value)


def plain(text: str) -> str:
    """The text without HTML: links give their address, and only what certainly is markup goes."""
    if "<" not in text:
        return text
    closed = {match[2].lower() for match in _MARKUP.finditer(text) if match[1]} | {"br"}
    pieces, at, href = [], 0, ""
    for match in _MARKUP.finditer(text):
        name = match[2].lower()
        if name not in closed:
            continue  # "<p>" alone may be the mean of p
        words, at = text[at : match.start()], match.end()
        if name == "a":
            words = href if href and match[1] and _THIS_ADDRESS.fullmatch(words.strip()) else words
            found = _HREF.search(match[3])
            href = found[1] if found and not match[1] else ""
        pieces += [words, "\n\n" if name in ("p", "br", "div", "ul", "ol", "li") else ""]
    return "".join((*pieces, text[at:]))


def paragraphs(text: str) -> str:
    """An abstract with its hard wraps undone; arXiv begins a new paragraph with an indented line."""
    text = plain(text).strip()
    if "\n " in text or "\n\t" in text:
        indented = len(_INDENTED.findall(text))
        starts = len(_PARAGRAPH.findall(text))
        if starts and (starts == indented or 2 * indented < text.count("\n")):
            text = _PARAGRAPH.sub("\n\n", text)
    elif "\n\n" not in text:
        return one_line(text)
    parts = (one_line(part) for part in _BREAK.split(text))
    return "\n\n".join(part for part in parts if part)


def names(text: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The names in a line parted by commas, and what stands in brackets behind each: "Jane Doe (MIT), …"."""
    authors: list[str] = []
    places: list[str] = []
    for part in _between_commas(_GROUP.sub(r"\1,", " ".join(text.split()))):
        name, _, place = part.strip().partition(" (")
        if authors and _SUFFIX.fullmatch(name):
            authors[-1] += f" {name}"
        elif name:
            authors.append(name)
            places.append(place.removesuffix(")"))
    return tuple(authors), tuple(places)


def first_name_first(name: str) -> str:
    """ "Last, First" as "First Last", as most of arXiv's formats write names."""
    last, _, first = name.partition(", ")
    return f"{first} {last}" if first else last


def names_in_line(text: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The same for the line that authors type in: "A. One (1), B. Two and C. Three ((1) MIT)"."""
    text = _NUMBERED.sub("", " ".join(text.split()))
    return names(_AND.sub(", ", text))


def _between_commas(text: str) -> Iterator[str]:
    """The parts of a text between its commas; commas in brackets, where these are paired, do not count."""
    paired = text.count("(") == text.count(")")
    depth, start = 0, 0
    for at, letter in enumerate(text):
        if paired:
            depth += (letter == "(") - (letter == ")")
        if letter == "," and depth <= 0:
            yield text[start:at]
            start = at + 1
    yield text[start:]


def affiliations(authors: Sequence[str], places: Sequence[str]) -> tuple[tuple[str, str], ...]:
    """The extra field that says who is where; none if nobody does."""
    said = [f"{name} ({place})" for name, place in zip(authors, places, strict=False) if place]
    return (("affiliations", "; ".join(said)),) if said else ()


def month_of(arxiv_id: str) -> Day | None:
    """The month in which arXiv gave out this id: that of the first version."""
    match = _NEW_ID.search(arxiv_id) or _OLD_ID.search(arxiv_id)
    if not match:
        return None
    year = int(match[1])
    return Day(f"{year + (1900 if year > 90 else 2000)}-{match[2]}")


def first_shown(arxiv_id: str, kind: str, day: date | None) -> Day | None:
    """When a paper came out that was announced on that day: then, if it is new; else the month of its id."""
    month = month_of(arxiv_id)
    if day and (not month or _is_new(arxiv_id, kind, month, day)):
        return Day(day.isoformat())
    return month


def _is_new(arxiv_id: str, kind: str, month: Day, day: date) -> bool:
    """True if the announcement is the first one: soon after the id was given out, and of no later version."""
    year, number = map(int, month.on.split("-"))
    months = (day.year - year) * 12 + day.month - number
    if kind.startswith("replace"):
        return False
    version = _VERSION.search(arxiv_id)
    return months in (0, 1) if kind != "cross" else months == 0 and (not version or version[1] == "1")
