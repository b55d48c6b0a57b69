"""Snapshots in, papers out: `read` is the one door. Pure: no file, no clock, no network.

To add a format: write one module with `recognise` and `read`, add one line to `FORMATS` where it is to be
tried, and put one golden pair into tests/data/NAME/.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from readerapp.errors import AppError
from readerapp.feeds import (
    arxiv_api,
    arxiv_listing,
    arxiv_metadata,
    arxiv_oai,
    arxiv_page,
    arxiv_rss,
    bibtex,
    csl_json,
    feed_json,
    feed_xml,
    huggingface_api,
    huggingface_html,
    huggingface_markdown,
    huggingface_paper,
    huggingface_text,
    huggingface_trending,
    refusals,
    ris,
)
from readerapp.feeds.probe import Probe, probe
from readerapp.feeds.unpacking import beginning, unpacked
from readerapp.model.entry import Reading
from readerapp.model.snapshot import Snapshot

__all__ = ["FORMATS", "Format", "comes_in_parts", "read", "stream"]


@dataclass(frozen=True, slots=True)
class Format:
    """One kind of snapshot: its name, the name of its source for people, its test and its parser."""

    name: str
    source: str
    recognise: Callable[[Probe], bool]
    read: Callable[[Snapshot, Probe], Reading]


# In this order; the first that recognises a snapshot reads it. What shows itself by a mark stands above
# what goes by the shape of its text.
FORMATS = (
    Format("arxiv-api", "arXiv", arxiv_api.recognise, arxiv_api.read),
    Format("arxiv-rss", "arXiv feed", arxiv_rss.recognise, arxiv_rss.read),
    Format("arxiv-oai", "arXiv", arxiv_oai.recognise, arxiv_oai.read),
    Format("arxiv-listing", "arXiv listing", arxiv_listing.recognise, arxiv_listing.read),
    Format("arxiv-page", "arXiv", arxiv_page.recognise, arxiv_page.read),
    Format("arxiv-metadata", "arXiv", arxiv_metadata.recognise, arxiv_metadata.read),
    Format("feed-rss", "RSS feed", feed_xml.is_rss, feed_xml.read),
    Format("feed-atom", "Atom feed", feed_xml.is_atom, feed_xml.read),
    Format("feed-json", "JSON Feed", feed_json.recognise, feed_json.read),
    Format("csl-json", "CSL-JSON file", csl_json.recognise, csl_json.read),
    Format("huggingface-api", "Hugging Face Daily Papers", huggingface_api.recognise, huggingface_api.read),
    Format(
        "huggingface-html", "Hugging Face Daily Papers", huggingface_html.recognise, huggingface_html.read
    ),
    Format(
        "huggingface-text-paper",
        "Hugging Face Daily Papers",
        huggingface_paper.recognise,
        huggingface_paper.read,
    ),
    Format(
        "huggingface-markdown",
        "Hugging Face Daily Papers",
        huggingface_markdown.recognise,
        huggingface_markdown.read,
    ),
    Format(
        "huggingface-text-trending",
        "Hugging Face Daily Papers",
        huggingface_trending.recognise,
        huggingface_trending.read,
    ),
    Format("ris", "RIS file", ris.recognise, ris.read),
    Format("bibtex", "BibTeX file", bibtex.recognise, bibtex.read),
    Format(
        "huggingface-text", "Hugging Face Daily Papers", huggingface_text.recognise, huggingface_text.read
    ),
)


def read(snapshot: Snapshot) -> Reading:
    """The papers of a snapshot. Raises `AppError` with one sentence if it holds no list of papers."""
    if sentence := refusals.binary(snapshot.data):
        raise AppError(sentence)
    seen = probe(snapshot.data)
    if not seen.text.strip():
        raise AppError("This file is empty.")
    for format_ in FORMATS:
        if format_.recognise(seen):
            return format_.read(snapshot, seen)
    raise AppError(refusals.text(seen))


def comes_in_parts(start: bytes) -> bool:
    """True if a file that begins with these bytes, maybe packed with gzip, can be read as a stream."""
    return arxiv_metadata.recognise(probe(beginning(start)))


def stream(snapshot: Snapshot, blocks: Iterable[bytes]) -> Iterator[Reading]:
    """The papers of such a file, part by part, from its bytes in blocks; `snapshot` has none of them."""
    return arxiv_metadata.stream(snapshot, unpacked(blocks))
