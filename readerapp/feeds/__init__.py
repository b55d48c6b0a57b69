"""Snapshots in, papers out: `read` is the one door. Pure: no file, no clock, no network.

To add a format: write one module with `recognise` and `read`, add one line to `FORMATS` where it is to be
tried, and put one golden pair into tests/data/NAME/.

Importing this package loads no parser: each is loaded when it is first tried, which happens in the reading
process. Whatever freezes the program must therefore be told to take all modules of this package along.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Protocol, cast

from readerapp.errors import AppError

if TYPE_CHECKING:
    from readerapp.feeds.probe import Probe
    from readerapp.model.entry import Reading
    from readerapp.model.shared_marks import PaperMarks
    from readerapp.model.snapshot import Snapshot

__all__ = ["FORMATS", "Format", "comes_in_parts", "load", "marks", "read", "stream"]


class Parser(Protocol):
    """What the module of a format offers."""

    def recognise(self, probe: "Probe", /) -> bool:
        """True if the snapshot is of this format."""

    def read(self, snapshot: "Snapshot", probe: "Probe", /) -> "Reading":
        """Its papers. Raises `AppError` with one sentence if there are none to be had."""


@dataclass(frozen=True, slots=True)
class Format:
    """One kind of snapshot. The module of the format `some-name` is readerapp/feeds/some_name.py."""

    name: str
    holds: str

    @property
    def parser(self) -> Parser:
        """The format's module, loaded when first asked for."""
        return cast("Parser", import_module(f"{__name__}.{self.name.replace('-', '_')}"))


# In this order; the first that recognises a snapshot reads it. What shows itself by a mark stands above
# what goes by the shape of its text.
FORMATS = (
    Format("readerapp-page", "a reading list that ReaderApp made to be shared"),
    Format("arxiv-api", "an answer of arXiv's API"),
    Format("arxiv-rss", "arXiv's daily RSS or Atom, today's and that before 2024"),
    Format("arxiv-oai", "arXiv's records by OAI-PMH"),
    Format("arxiv-listing", "a listing of arXiv: new, recent, a month"),
    Format("arxiv-search", "a page of results of arXiv's search"),
    Format("arxiv-page", "arXiv's page of a single paper"),
    Format("arxiv-mail", "arXiv's daily mail"),
    Format("arxiv-metadata", "arXiv's metadata dump, whole or in part"),
    Format("pubmed-xml", "PubMed's XML"),
    Format("feed-rss", "RSS 0.90 to 2.0 and RDF"),
    Format("feed-atom", "Atom, a feed or a single entry"),
    Format("feed-json", "JSON Feed"),
    Format("csl-json", "CSL-JSON and Crossref JSON"),
    Format("huggingface-api", "Daily Papers: JSON of the API and of the command line"),
    Format("huggingface-html", "Daily Papers: a saved page"),
    Format("huggingface-text-paper", "Daily Papers: the copied page of a single paper"),
    Format("huggingface-markdown", "Daily Papers: an archive in Markdown"),
    Format("huggingface-text-trending", "Daily Papers: the copied page of trending papers"),
    Format("medline", "MEDLINE, as PubMed saves it (.nbib)"),
    Format("ris", "RIS"),
    Format("endnote", "EndNote's tagged text (.enw)"),
    Format("bibtex", "BibTeX and biblatex"),
    Format("huggingface-text", "Daily Papers: a copied list or search page"),
)


def read(snapshot: "Snapshot") -> "Reading":
    """The papers of a snapshot. Raises `AppError` with one sentence if it holds no list of papers."""
    from readerapp.feeds import refusals
    from readerapp.feeds.probe import probe

    if sentence := refusals.binary(snapshot.data):
        raise AppError(sentence)
    seen = probe(snapshot.data)
    if not seen.text.strip():
        raise AppError("This file is empty.")
    for format_ in FORMATS:
        if format_.parser.recognise(seen):
            return format_.parser.read(snapshot, seen)
    raise AppError(refusals.text(seen))


def marks(data: bytes) -> "list[PaperMarks]":
    """What the sender of a shared reading list marked. Raises `AppError` where its data is damaged."""
    from readerapp.feeds import readerapp_page
    from readerapp.feeds.probe import probe

    return readerapp_page.marks(probe(data).text)


def load() -> None:
    """Load all parsers, so that the first snapshot need not wait for them."""
    for format_ in FORMATS:
        _ = format_.parser


def comes_in_parts(start: bytes) -> bool:
    """True if a file that begins with these bytes, maybe packed with gzip, can be read as a stream."""
    from readerapp.feeds import arxiv_metadata
    from readerapp.feeds.probe import probe
    from readerapp.feeds.unpacking import beginning

    return arxiv_metadata.recognise(probe(beginning(start)))


def stream(snapshot: "Snapshot", blocks: Iterable[bytes]) -> Iterator["Reading"]:
    """The papers of such a file, part by part, from its bytes in blocks; `snapshot` has none of them."""
    from readerapp.feeds import arxiv_metadata
    from readerapp.feeds.unpacking import unpacked

    return arxiv_metadata.stream(snapshot, unpacked(blocks))
