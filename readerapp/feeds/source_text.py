"""The text of a snapshot as its parser saw it, to be shown: decoded the same way, line for line."""

from readerapp.feeds import bib_encoding, feed_encoding
from readerapp.feeds.probe import probe

_FEEDS = ("feed-rss", "feed-atom", "arxiv-rss")
_BIBLIOGRAPHIES = ("bibtex", "ris", "endnote", "medline")


def readable(data: bytes, format_name: str) -> str:
    """The text, lines ended by line feeds; invisible characters and control characters are left out."""
    seen = probe(data)
    if format_name in _FEEDS:
        return feed_encoding.text_of(seen)
    if format_name in _BIBLIOGRAPHIES:
        return bib_encoding.text_of(seen)[0]
    return seen.text
