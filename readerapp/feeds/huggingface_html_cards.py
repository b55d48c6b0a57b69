"""The visible cards of a saved Hugging Face page, for pages that lost the data they were made from."""

import re
from collections.abc import Mapping

from readerapp.feeds.huggingface_cards import DAILY, TRENDING, Card, Page, Piece
from readerapp.feeds.huggingface_lines import Printed
from readerapp.feeds.huggingface_values import arxiv, date_of, words
from readerapp.feeds.xml_tree import tell

_TITLES = ("h1", "h2", "h3", "h4")
# Elements that end a run of text; links do too, since what they lead to tells what a number counts.
_BLOCKS = frozenset(
    "a article br button div footer form h1 h2 h3 h4 header label li main nav ol p section span table td time"
    " tr ul".split()
)
_SILENT = frozenset(("script", "style", "svg", "noscript", "template", "title"))
_PAPER = re.compile(r"(?:https?://huggingface\.co)?/papers/(\d{4}\.\d{4,5})(?:v\d+)?(?:[?#]|$)")


class _Reader:
    """Collects the text of a page as pieces, and the cards that begin with a title that leads to a paper."""

    def __init__(self) -> None:
        self.cards: list[Card] = []
        self.trending = False
        self.day = ""
        self._pieces: list[Piece] = []
        self._names: list[str] = []
        self._text: list[str] = []
        self._url = ""
        self._heading = ""
        self._title: Piece | None = None
        self._before: tuple[Piece, ...] = ()
        self._line = 0
        self._silent = 0
        self._at = 0

    def start(self, tag: str, found: Mapping[str, str], line: int) -> None:
        """An element begins."""
        self._at = line
        if tag in _SILENT:
            self._silent += 1
        if tag in _BLOCKS:
            self._end_piece()
        if tag == "article":
            self.end_card()
        if tag == "a":
            self._url = found.get("href", "")
        if tag == "li" and self._title and found.get("title"):
            self._names.append(words(found["title"]))
        if tag == "time" and not self.cards and not self._title:
            self.day = self.day or found.get("datetime", "")
        if tag in _TITLES:
            self._heading = tag

    def end(self, tag: str) -> None:
        """An element ends."""
        if tag in _SILENT and self._silent:
            self._silent -= 1
        if tag in _BLOCKS:
            self._end_piece()
        if tag == "a":
            self._url = ""
        if tag == self._heading:
            self._heading = ""
        if tag == "article":
            self.end_card()

    def data(self, text: str) -> None:
        """Text within an element or behind it."""
        if not self._silent:
            self._text.append(text)

    def _end_piece(self) -> None:
        text, self._text = words("".join(self._text)), []
        if not text:
            return
        piece = Piece(text, self._url)
        if self._heading and _PAPER.match(self._url):
            if self._title:
                self.end_card()
            self._title, self._line = piece, self._at
            self._before, self._pieces = tuple(self._pieces), []
            return
        self.trending = self.trending or text.startswith(
            ("Published on", "· Published on", "Trending Papers")
        )
        self._pieces.append(piece)

    def end_card(self) -> None:
        """Keep the card that was being read."""
        self._end_piece()
        if self._title:
            title, before = self._title, self._before[-8:]
            after, names = tuple(self._pieces), tuple(self._names)
            self.cards.append(Card(title.text, title.url, self._line, before, after, names))
        self._title, self._pieces, self._names, self._before = None, [], [], ()


def cards_in(text: str) -> Page:
    """The cards of a page, in its order, as often as they stand there."""
    reader = _Reader()
    tell(text, reader)
    reader.end_card()
    day = date_of(reader.day)
    cards = tuple(card for card in reader.cards if arxiv(_absolute(card.url)))
    return Page(
        tuple(_absolute_card(card) for card in cards),
        day=Printed(day.month, day.day, day.year) if day else None,
        kind=TRENDING if reader.trending else DAILY,
        warnings=("The page lacks the data it was made from; only what its cards show could be read.",),
    )


def _absolute_card(card: Card) -> Card:
    return Card(card.title, _absolute(card.url), card.line, card.before, card.after, card.names)


def _absolute(url: str) -> str:
    return "https://huggingface.co" + url if url.startswith("/") else url
