"""Cards: a paper as a Hugging Face page shows it, title first, then text and marks in a known order.

The same cards come as HTML, as Markdown and as plain text; here they are pieces of text, with or without
a link. A trending page has every card twice (for wide and for narrow windows); the second is dropped.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from readerapp.feeds import capture_date
from readerapp.feeds.huggingface_lines import Kind, Printed, scan
from readerapp.feeds.huggingface_shape import ends_sentence
from readerapp.feeds.huggingface_text import organisation
from readerapp.feeds.huggingface_values import arxiv, link, number, page_link, prose, year_of
from readerapp.feeds.links import links_in
from readerapp.model.entry import Day, Entry, Facts, Identifier, Link, LinkKind, Reading, Skipped, SourceLine
from readerapp.model.identity import fold_title
from readerapp.model.snapshot import Snapshot

SOURCE = "Hugging Face Daily Papers"
DAILY, TRENDING = "daily", "trending"

_DATED = re.compile(r"(?:(?P<who>.{2,80}?) ?)?·? ?(?:Published on )(?P<day>.+)", re.IGNORECASE)
_TAILED = re.compile(r"(?P<who>[^·]{2,80}) · (?P<day>[A-Z][a-z]{2,8} \d.{0,12})")
_UPVOTE = re.compile(r"Upvotes?:? ?(-|[\d.,]+k?)?", re.IGNORECASE)
_STARS = re.compile(r"(?:GitHub|Code)(?: ?([\d.,]+[km]?))?", re.IGNORECASE)
_SUBMITTED = re.compile(r"Submitted by(?: (?P<who>\S.{0,60}))?", re.IGNORECASE)
_FURNITURE = re.compile(
    r"(?:View )?(?:arXiv|HTML|PDF|Project)(?: page)?|View (?:PDF|paper)|Read more|Paper|Abstract|new"
    r"|\+ ?\d{1,4}|[•·|\-–—*\s]+",
    re.IGNORECASE,
)
_PROFILE = re.compile(r"(?:https?://huggingface\.co)?/([\w.-]{2,100})/?$")
_LONGEST_SUMMARY = 330
_SENTENCE = re.compile(r"[.!?](?=\s+[A-Z(]|\s*$)")
_LONGEST_MARK = 90


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text with the address it leads to; `gap` is true below a blank line."""

    text: str
    url: str = ""
    gap: bool = False


@dataclass(frozen=True, slots=True)
class Card:
    """One paper: its title, the address behind it, what stands before the title and behind it."""

    title: str
    url: str
    line: int
    before: tuple[Piece, ...] = ()
    after: tuple[Piece, ...] = ()
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Page:
    """The cards of a page; `day` is the page's own day, `kind` tells what the texts on it are."""

    cards: tuple[Card, ...]
    day: Printed | None = None
    kind: str = DAILY
    not_understood: tuple[SourceLine, ...] = ()
    warnings: tuple[str, ...] = ()


@dataclass
class _Marks:
    """What was found on a card so far."""

    body: list[Piece] = field(default_factory=list)
    upvotes: int | None = None
    comments: int | None = None
    authors: int | None = None
    organisation: str = ""
    day: Printed | None = None
    links: list[Link] = field(default_factory=list)
    submitter: str = ""
    stars: int | None = None
    waiting: str = ""
    shown_day: bool = False


def read_cards(snapshot: Snapshot, page: Page, name: str) -> Reading:
    """The papers of a page of cards, each once."""
    cards = _once(page.cards)
    marks = [_marks(card) for card in cards]
    capture = capture_date.captured(snapshot, _clues(page, cards, marks))
    kind = TRENDING if any(mark.shown_day for mark in marks) else page.kind
    entries = [
        _entry(card, mark, rank, capture, kind)
        for rank, (card, mark) in enumerate(zip(cards, marks, strict=True), start=1)
    ]
    return Reading(
        format=name,
        source=SOURCE,
        captured_on=capture.on,
        captured_on_from=capture.how,
        entries=tuple(entries),
        skipped=tuple(_unnamed(page.cards)),
        not_understood=page.not_understood,
        warnings=(*capture.warnings, *page.warnings, *_short_texts(entries, kind)),
    )


def _once(cards: Iterable[Card]) -> list[Card]:
    found: dict[str, Card] = {}
    for card in cards:
        if card.title:
            paper = identity(card)
            found.setdefault(paper.value if paper else fold_title(card.title) or card.title, card)
    return list(found.values())


def _unnamed(cards: Iterable[Card]) -> Iterable[Skipped]:
    return (Skipped(card.url, "This card has no title.", card.line) for card in cards if not card.title)


def identity(card: Card) -> Identifier | None:
    """The id in the address behind the title, else in one that can only be this paper's."""
    if found := arxiv(card.url):
        return found
    own = (
        piece.url for piece in card.after if _FURNITURE.fullmatch(piece.text) and "arxiv.org/" in piece.url
    )
    return next((found for url in own if (found := arxiv(url))), None)


def _clues(page: Page, cards: Sequence[Card], marks: Sequence[_Marks]) -> capture_date.Clues:
    """The printed days; and no page is older than the newest id on it."""
    if page.kind == TRENDING or any(mark.shown_day for mark in marks):  # here every date has its year
        days = [mark.day for mark in marks if mark.day and mark.day.year is None]
    else:
        days = [mark.day for mark in marks if mark.day]
    return capture_date.Clues(
        page=(page.day.month, page.day.day) if page.day else None,
        page_year=page.day.year if page.day else None,
        yearless=frozenset((day.month, day.day) for day in days if day.year is None),
        years=(
            *(day.year for day in days if day.year is not None),
            *(year - 1 for year in [max(map(_year, cards), default=0)] if year and days),
        ),
    )


def _year(card: Card) -> int:
    return year_of(identity(card)) or 0


def _marks(card: Card) -> _Marks:
    marks = _Marks()
    for piece in card.before:
        _take_before(marks, piece)
    marks.waiting = ""
    for piece in card.after:
        _take(marks, piece)
    return marks


def _take_before(marks: _Marks, piece: Piece) -> None:
    """What stands above a title: the votes, and who submitted the paper."""
    count = 0 if piece.text == "-" else number(piece.text)
    if match := _SUBMITTED.fullmatch(piece.text):
        marks.submitter, marks.waiting = match["who"] or "", "" if match["who"] else "submitter"
    elif count is not None and marks.waiting != "submitter":
        marks.upvotes = count
    elif marks.waiting == "submitter":
        marks.submitter, marks.waiting = piece.text, ""


def _take(marks: _Marks, piece: Piece) -> None:
    """One piece below a title."""
    text = piece.text.strip()
    if not text or _takes_number(marks, piece, text):
        return
    waiting, marks.waiting = marks.waiting, ""
    if waiting == "submitter":
        marks.submitter = text
    elif match := _UPVOTE.fullmatch(text):
        marks.waiting = "" if match[1] else "votes"
        marks.upvotes = _votes(match[1]) if match[1] else marks.upvotes
    elif match := _SUBMITTED.fullmatch(text):
        marks.submitter, marks.waiting = match["who"] or "", "" if match["who"] else "submitter"
    elif not _takes_link(marks, piece, text):
        _take_text(marks, piece, text)


def _takes_number(marks: _Marks, piece: Piece, text: str) -> bool:
    count = _votes(text)
    if count is None:
        return False
    if marks.waiting == "stars":
        marks.stars, marks.waiting = count, ""
    elif marks.waiting == "votes" or "login?next" in piece.url:
        marks.upvotes, marks.waiting = count, ""
    elif "#community" in piece.url or (marks.day and marks.comments is None and not marks.shown_day):
        marks.comments = count
    elif not marks.day and not marks.body and marks.upvotes is None:
        marks.upvotes = count
    return True


def _votes(text: str) -> int | None:
    return 0 if text in ("-", "–", "[-]") else number(text)


def _takes_link(marks: _Marks, piece: Piece, text: str) -> bool:
    """True for the buttons below a card."""
    if match := _STARS.fullmatch(text):
        marks.stars, marks.waiting = number(match[1]), "" if match[1] else "stars"
        code = link(LinkKind.CODE, piece.url) if "huggingface.co/papers" not in piece.url else None
        marks.links += [code] if code else []
        return True
    if not _FURNITURE.fullmatch(text):
        return False
    kind = LinkKind.PROJECT if "project" in text.lower() else LinkKind.PDF if "/pdf/" in piece.url else None
    found = link(kind, piece.url) if kind else None
    marks.links += [found] if found else []
    return True


def _take_text(marks: _Marks, piece: Piece, text: str) -> None:
    if len(text) <= _LONGEST_MARK and _takes_mark(marks, piece, text):
        return
    if not marks.day:
        marks.body.append(piece)


def _takes_mark(marks: _Marks, piece: Piece, text: str) -> bool:
    """True for the author count, the organisation and the date."""
    match = _DATED.fullmatch(text) or _TAILED.fullmatch(text)
    shown = bool(match) and "published on" in text.lower()
    who = (match["who"] or "").strip(" ·") if match else ""
    lines = scan(match["day"] if match else text)
    kinds = {line.kind for line in lines}
    if not lines or Kind.TEXT in kinds or Kind.NUMBER in kinds:
        return _takes_profile(marks, piece, text)
    if who:
        lines = (*scan(who), *lines)
    for line in lines:
        if line.kind is Kind.AUTHORS:
            marks.authors = line.value
        elif line.kind is Kind.TEXT:
            marks.organisation = organisation(line.text)
        elif line.day and not marks.day:
            _close(marks)
            marks.day, marks.comments, marks.shown_day = line.day, line.day.comments, shown
        elif line.kind is Kind.DOT:
            _close(marks)
    return True


def _takes_profile(marks: _Marks, piece: Piece, text: str) -> bool:
    """True for an organisation that links to its own page, which says where its handle ends."""
    profile = _PROFILE.fullmatch(piece.url)
    if not profile or marks.day:
        return False
    marks.organisation = text.removeprefix(f"{profile[1]} ")
    return True


def _close(marks: _Marks) -> None:
    """At the dot or the date: a short last line that names no author count names the organisation."""
    if marks.authors is not None or marks.organisation or marks.day or len(marks.body) < 2:
        return
    before, last = marks.body[-2:]
    apart = last.gap or ends_sentence(before.text)
    if apart and len(last.text) <= _LONGEST_MARK and not ends_sentence(last.text):
        marks.organisation = organisation(marks.body.pop().text.strip())


def _entry(card: Card, marks: _Marks, rank: int, capture: capture_date.Capture, kind: str) -> Entry:
    paper = identity(card)
    text = prose("".join(("\n\n" if piece.gap else "\n") + piece.text for piece in marks.body))
    short = kind == TRENDING and is_summary(text)
    authors = _full_names(card.names, marks.authors)
    facts = Facts(
        title=card.title,
        authors=authors,
        author_count=len(authors) or marks.authors,
        organisation=marks.organisation or None,
        abstract="" if short else text,
        abstract_cut=not short and text.endswith(("…", "...")),
        summary=text if short else "",
        published=_published(marks.day, capture),
        links=tuple(dict.fromkeys([*([page_link(paper)] if paper else []), *marks.links, *links_in(text)])),
        extra=_extra(marks),
    )
    ids = (paper,) if paper else ()
    return Entry(facts, rank, card.line or None, ids, upvotes=marks.upvotes, comments=marks.comments)


def is_summary(text: str) -> bool:
    """True for a text as Hugging Face's machine writes them: one sentence of moderate length, one line."""
    return 0 < len(text) <= _LONGEST_SUMMARY and "\n" not in text and len(_SENTENCE.findall(text)) <= 1


def _full_names(names: Sequence[str], count: int | None) -> tuple[str, ...]:
    """The authors behind the pictures, in their order; none if some are missing or go by a handle.

    A card shows at most five, users before others, and all of them in reverse.
    """
    whole = len(names) == count and all(" " in name for name in names)
    return tuple(reversed(names)) if whole else ()


def _published(day: Printed | None, capture: capture_date.Capture) -> Day | None:
    return capture_date.completed(day.month, day.day, day.year, capture.on) if day else None


def _extra(marks: _Marks) -> tuple[tuple[str, str], ...]:
    pairs = (
        ("submitted_by", marks.submitter),
        ("github_stars", "" if marks.stars is None else str(marks.stars)),
    )
    return tuple(pair for pair in pairs if pair[1])


def _short_texts(entries: Sequence[Entry], kind: str) -> tuple[str, ...]:
    short = sum(bool(entry.facts.summary) for entry in entries)
    if kind != TRENDING or not short:
        return ()
    return (f"Trending pages print a machine-written summary in place of most abstracts: {short} here.",)
