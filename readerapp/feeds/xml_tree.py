"""XML and HTML as a tree: nothing is fetched, no entity expands, and what is broken still gives papers.

A well-formed document is parsed as it is. Any other is parsed again in recovery mode, with its entities
written as numbers first: libxml2 drops every named one, even `&amp;`, once it has met an error.
"""

import html
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from html.entities import html5
from typing import Any, Protocol

from readerapp.errors import AppError
from readerapp.feeds.probe import Probe
from readerapp.feeds.text import decode, repair, unmangled

Element = Any  # lxml comes without types

_DECLARED = re.compile(rb"^[^<]{0,8}<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([A-Za-z][\w.:-]{0,39})[\"']")
_ENTITIES_OF_ITS_OWN = re.compile(r"<!DOCTYPE[^>\[]*\[[^\]]*<!ENTITY", re.IGNORECASE)
_DECLARATION = re.compile(r"^\s*<\?xml\b[^>]*\?>")
_AMPERSAND = re.compile(r"&(#\d{1,7};|#[xX][0-9a-fA-F]{1,6};|[A-Za-z][A-Za-z0-9]{1,31};)?")
_TAG = re.compile(
    r"<!\[CDATA\[.*?(?:\]\]>|$)|<!--.*?(?:-->|$)|<(/?)([A-Za-z_][\w:.-]*)[^<>]*?(/?)>", re.DOTALL
)


@dataclass(frozen=True, slots=True)
class Document:
    """A parsed document. `open` has the names of the elements that a cut file leaves without their end."""

    root: Element
    open: frozenset[str] = frozenset()

    @property
    def cut(self) -> bool:
        """True if the file ends in the middle."""
        return bool(self.open)


def xml_document(probe: Probe) -> Document:
    """The tree of an XML file. Raises `AppError` if it defines entities or has no element at all."""
    if _ENTITIES_OF_ITS_OWN.search(probe.head):
        raise AppError(
            "This XML file defines entities of its own; for safety, ReaderApp does not read such files."
        )
    text = _DECLARATION.sub(_line_ends, xml_text(probe.data), count=1)
    root = _parsed(text, recover=False)
    if root is not None:
        return Document(root)
    root = _parsed(_AMPERSAND.sub(_as_number, text), recover=True)
    if root is None:
        raise AppError("This XML file is damaged beyond reading.")
    return Document(root, _left_open(text, name_of(root)))


def html_root(text: str, *, huge: bool = False) -> Element | None:
    """The tree of a web page, or None if there is nothing in it.

    A `huge` one may have long attributes, and be nested deeply: walk it, never recurse into it.
    """
    from lxml import etree

    parser = etree.HTMLParser(
        encoding="utf-8", recover=True, no_network=True, huge_tree=huge, remove_comments=True
    )
    return etree.fromstring(text.encode("utf-8", "replace"), parser) if text.strip() else None


class Listener(Protocol):
    """What is told of a web page, in its order."""

    def start(self, tag: str, found: Mapping[str, str], line: int) -> None:
        """An element begins."""

    def end(self, tag: str) -> None:
        """It ends."""

    def data(self, text: str) -> None:
        """Text between the two, or behind them."""


def tell(text: str, listener: Listener) -> None:
    """Tell of all elements and texts of a web page.

    By libxml2 and not by html.parser, which in Python 3.11 needs a second for twelve kilobytes of `<a `.
    """
    from lxml import etree

    root = html_root(text, huge=True)
    if root is None:
        return
    for event, element in etree.iterwalk(root, events=("start", "end")):
        if not isinstance(element.tag, str):
            continue
        if event == "start":
            listener.start(element.tag, element.attrib, element.sourceline or 0)
            listener.data(element.text or "")
        else:
            listener.end(element.tag)
            listener.data(element.tail or "")


def xml_text(data: bytes) -> str:
    """The characters of an XML file: by its declared encoding where the bytes agree, else by their look."""
    declared = _DECLARED.match(data)
    if declared:
        try:
            return repair(unmangled(data.decode(declared[1].decode("ascii"))))
        except (LookupError, UnicodeError):
            pass
    return repair(unmangled(decode(data)))


def name_of(element: Element) -> str:
    """The name of an element without its namespace."""
    tag = element.tag
    return tag.rpartition("}")[2].rpartition(":")[2] if isinstance(tag, str) else ""


def children(element: Element, name: str) -> Iterator[Element]:
    """The children of that name, whatever their namespace."""
    return (child for child in element if name_of(child) == name)


def child(element: Element, name: str) -> Element | None:
    """The first child of that name."""
    return next(children(element, name), None)


def text_of(element: Element | None) -> str:
    """All text inside an element, as it stands there."""
    return "" if element is None else "".join(element.itertext())


def child_text(element: Element, name: str) -> str:
    """The text of the first child of that name."""
    return text_of(child(element, name))


def _parsed(text: str, *, recover: bool) -> Element | None:
    from lxml import etree

    parser = etree.XMLParser(
        encoding="utf-8",
        recover=recover,
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        return etree.fromstring(text.encode("utf-8", "replace"), parser)
    except etree.XMLSyntaxError:
        return None


def _line_ends(match: re.Match[str]) -> str:
    """Of the declaration, whose encoding is true no more, the line ends: lines keep their numbers."""
    return "\n" * match[0].count("\n")


def _as_number(match: re.Match[str]) -> str:
    if not match[1]:
        return "&#38;"
    if match[1].startswith("#"):
        return match[0] if _is_character(match[1][1:-1].lower()) else "&#65533;"
    if match[1] not in html5:
        return "&#38;" + match[1]
    return "".join(f"&#{ord(character)};" for character in html.unescape(match[0]))


def _is_character(number: str) -> bool:
    """False for what is no character, such as half of a pair: libxml2 takes it, but cannot give it out."""
    value = int(number[1:], 16) if number.startswith("x") else int(number)
    return (
        32 <= value < 0xD800
        or 0xE000 <= value < 0xFFFE
        or 0x10000 <= value <= 0x10FFFF
        or value in (9, 10, 13)
    )


def _left_open(text: str, root: str) -> frozenset[str]:
    """The local names of elements whose end is missing at the end of the text, if the root is one of them."""
    if re.search(rf"</\s*(?:[\w.-]+:)?{re.escape(root)}\s*>", text[-2000:]):
        return frozenset()
    names: list[str] = []
    for match in _TAG.finditer(text):
        name = (match[2] or "").rpartition(":")[2]
        if not name or match[3]:
            continue
        if not match[1]:
            names.append(name)
        elif name in names[-3:]:
            while names.pop() != name:
                pass
    return frozenset((root, *names[-6:]))
