"""The page of trending papers as text: cards with buttons below, each of them twice."""

import re
from collections.abc import Iterator, Sequence

from readerapp.feeds.huggingface_cards import TRENDING, Card, Page, Piece, read_cards
from readerapp.feeds.huggingface_frame import footer_start, header_length
from readerapp.feeds.huggingface_lines import Kind, Line, scan
from readerapp.feeds.huggingface_shape import ends_sentence
from readerapp.feeds.probe import Probe
from readerapp.model.entry import Reading, SourceLine
from readerapp.model.snapshot import Snapshot

NAME = "huggingface-text-trending"

Lines = tuple[Line, ...]

_PUBLISHED = re.compile(r"^.{0,90}\bPublished on [A-Z][a-z]{2,8} \d", re.MULTILINE)
_UPVOTE = re.compile(r"^[^\w\n]{0,12}Upvotes?\b(?: ?(?:[\d,.]+k?|-))? {0,12}$", re.MULTILINE | re.IGNORECASE)
_OTHERS = re.compile(r"^[^\w\n]{0,12}Authors:|\]\(https?://", re.MULTILINE)  # a paper's own page; Markdown
_UPVOTES = re.compile(r"Upvotes?(?: ?(?:[\d,.]+k?|-))?", re.IGNORECASE)
_BUTTON = re.compile(
    r"(?:GitHub|Code|(?:View )?(?:arXiv|Project|HTML|PDF)(?: page)?)(?: [\d.,]+[km]?)?"
    r"|(?:GitHub ?[\d.,]*[km]? )?(?:Project Page )?arXiv Page",
    re.IGNORECASE,
)
_SUBMITTED = re.compile(r"Submitted by\b.{0,60}", re.IGNORECASE)
_LONGEST_TITLE_REST = 75
_WRAPPED_TITLE = 45


def recognise(probe: Probe) -> bool:
    """True for text with the dates and the buttons of trending cards."""
    if probe.start[:1] in ("<", "{", "[") or _OTHERS.search(probe.text):
        return False
    return bool(_PUBLISHED.search(probe.text) and _UPVOTE.search(probe.text))


def read(snapshot: Snapshot, probe: Probe) -> Reading:
    """The papers of a trending page, each once."""
    lines = scan(probe.text)
    top = header_length(lines)
    top = next((index for index, line in enumerate(lines[: top + 1]) if _SUBMITTED.fullmatch(line.text)), top)
    body = lines[top : footer_start(lines, top)]
    cards: list[Card] = []
    strays: list[Line] = []
    for part in _parts(body):
        if card := _card(part):
            cards.append(card)
        else:
            strays += part
    day = next((line.day for line in reversed(lines[:top]) if line.kind is Kind.DATE), None)
    left = tuple(SourceLine(line.number, line.text[:1000]) for line in strays)
    return read_cards(snapshot, Page(tuple(cards), day, TRENDING, left), NAME)


def _parts(lines: Lines) -> Iterator[Lines]:
    """The lines of each card: up to its last button."""
    start, buttons = 0, False
    for index, line in enumerate(lines):
        button = _is_button(line) or (buttons and line.kind is Kind.NUMBER)
        if buttons and not button:
            yield lines[start:index]
            start, buttons = index, False
        buttons = buttons or bool(_UPVOTES.fullmatch(line.text))
    if start < len(lines):
        yield lines[start:]


def _is_button(line: Line) -> bool:
    return bool(_UPVOTES.fullmatch(line.text) or _BUTTON.fullmatch(line.text))


def _card(lines: Lines) -> Card | None:
    """The card of these lines; None if they lack its buttons."""
    if not any(_is_button(line) for line in lines):
        return None
    before, rest = _submitter(lines)
    size = _title_length(rest)
    title = " ".join(line.text for line in rest[:size])
    after = tuple(piece for line in rest[size:] for piece in _pieces(line))
    return Card(title, "", rest[0].number, before, after) if title else None


def _pieces(line: Line) -> Iterator[Piece]:
    """The line; of two buttons on one line each by itself."""
    stars, _, page = line.text.rpartition(" arXiv ")
    if stars and _BUTTON.fullmatch(line.text):
        yield Piece(stars)
        yield Piece(f"arXiv {page}")
    else:
        yield Piece(line.text, gap=line.gap)


def _submitter(lines: Lines) -> tuple[tuple[Piece, ...], Lines]:
    """Who submitted the paper, on the same line or on the next; and the other lines."""
    if not lines or not _SUBMITTED.fullmatch(lines[0].text):
        return (), lines
    size = 2 if lines[0].text.lower() == "submitted by" else 1
    return tuple(Piece(line.text) for line in lines[:size]), lines[size:]


def _title_length(lines: Sequence[Line]) -> int:
    """How many lines the title takes: up to a blank line, unless a short rest of it stands below that."""
    if not lines or lines[0].kind is not Kind.TEXT:
        return 0
    texts = [line.kind is Kind.TEXT and not _is_button(line) for line in lines]
    size = 1
    while (
        size + 1 < len(lines) and texts[size] and texts[size + 1] and _goes_on(lines[size - 1], lines[size])
    ):
        size += 1
    return size


def _goes_on(before: Line, line: Line) -> bool:
    if len(before.text) < _WRAPPED_TITLE or len(line.text) > _LONGEST_TITLE_REST:
        return False
    return not ends_sentence(line.text)
