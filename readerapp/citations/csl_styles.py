"""What a file of the Citation Style Language says of itself, and whether it can be used."""

from dataclasses import dataclass
from typing import Any

from readerapp.citations import csl
from readerapp.citations.text import one_line
from readerapp.errors import AppError
from readerapp.model.entry import Day
from readerapp.model.paper import Paper

MOST_BYTES = 2_000_000  # the longest style there is has a quarter of a million
_CSL = "{http://purl.org/net/xbiblio/csl}"
_SAMPLE = (
    Paper(
        1,
        "A Study of Trees",
        ("Ada Lovelace", "Grace Hopper"),
        published=Day("2017-06-12"),
        identifiers=(("arxiv", "1706.03762"),),
    ),
    Paper(
        2,
        "On Roots",
        ("Alan Turing",),
        published=Day("2019"),
        venue="Journal of Trees",
        extra=(("volume", "3"),),
    ),
    Paper(3, "Leaves", published=Day("2020"), venue="Proceedings of the Conference on Leaves"),
)


@dataclass(frozen=True, slots=True)
class StyleInfo:
    """What a style says of itself."""

    title: str
    numeric: bool


def describe(source: bytes) -> StyleInfo:
    """What a style says of itself. Raises `AppError` with one sentence if it cannot be used."""
    tree = _parsed(source)
    info = tree.find(f"{_CSL}info")
    title = one_line("".join(info.findtext(f"{_CSL}title") or "")) if info is not None else ""
    if not title:
        raise AppError("This citation style has no title, so it cannot be used.")
    if parent := _parent(info):
        raise AppError(f"“{title}” only refers to another style, {parent}: bring that one.")
    if tree.find(f"{_CSL}bibliography") is None:
        raise AppError(f"“{title}” has no bibliography: ReaderApp can do nothing with it.")
    if not all(entry.plain for entry in csl.Processor(title, source).bibliography(_SAMPLE)):
        raise AppError(f"“{title}” leaves the bibliography empty, so it cannot be used.")
    formats = [category.get("citation-format") for category in info.iter(f"{_CSL}category")]
    return StyleInfo(title, "numeric" in formats)


def _parsed(source: bytes) -> Any:
    from lxml import etree

    if len(source) > MOST_BYTES:
        raise AppError("This file is too large for a citation style.")
    try:
        tree = etree.fromstring(source, etree.XMLParser(resolve_entities=False, no_network=True))
    except (etree.XMLSyntaxError, ValueError) as error:
        raise AppError("This file is no citation style: its XML is broken.") from error
    if tree.tag != f"{_CSL}style":
        raise AppError("This file is no citation style (CSL).")
    return tree


def _parent(info: Any) -> str:
    """The style that a dependent one stands for."""
    for link in info.iter(f"{_CSL}link"):
        if link.get("rel") == "independent-parent":
            return str(link.get("href", "")).rsplit("/", 1)[-1]
    return ""
