"""The text of a snapshot as its parser saw it, to be shown: decoded the same way, line for line."""

from collections.abc import Iterator

from readerapp.feeds import bib_encoding, feed_encoding
from readerapp.feeds.probe import probe
from readerapp.feeds.text import decode, repair

_FEEDS = ("feed-rss", "feed-atom", "arxiv-rss")
_BIBLIOGRAPHIES = ("bibtex", "ris", "endnote", "medline")
PIECE = 200_000  # characters: the window, which waits while one is repaired, does not feel it


def readable(data: bytes, format_name: str) -> str:
    """The text, lines ended by line feeds; invisible characters and control characters are left out."""
    if format_name in _FEEDS:
        return feed_encoding.text_of(probe(data))
    if format_name in _BIBLIOGRAPHIES:
        return bib_encoding.text_of(probe(data))[0]
    return "".join(repair(piece) for piece in _pieces(decode(data)))


def _pieces(text: str) -> Iterator[str]:
    """The text cut before plain letters and digits: no accent and no line end is torn apart."""
    start = 0
    while start < len(text):
        end = start + PIECE
        while end < len(text) and not (text[end].isascii() and text[end].isalnum()):
            end += 1
        yield text[start:end]
        start = end
