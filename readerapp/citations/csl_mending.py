"""What citeproc-py leaves undone, done before (in the style) and after (in its text).

Each rule has its reason beside it and a test of its own, so that it can go when the processor has learned it.
"""

import html
import io
import re
from functools import lru_cache
from typing import Any

from readerapp.citations import csl_hastening

_SPACE = {"<": "\ue000", ">": "\ue001", "&": "\ue002"}  # private use: `one_line` lets none of them through
NO_CASE = ('<span class="nocase">', "</span>")
_MASK = str.maketrans(_SPACE)
_NAMESPACE = "{http://purl.org/net/xbiblio/csl}"
_TAGS = re.compile(
    r"(</?(?:i|b|u|sup|sub)>|<span style=\"font-variant:small-caps;\">|</span>"
    r"|&(?:amp|lt|gt|quot|nbsp|#x?[0-9A-Fa-f]{1,6});)"
)
_END_TWICE = re.compile(r"([?!…])((?:</\w+>)*[”’\"»]?(?:</\w+>)*)\.(?!\w)")
_STOPS = re.compile(r"\.(\s*(?:</\w+>)*\s*)\.(?=\s|$)")
_BLANK_BEFORE = re.compile(r"\s+(?=[.,;:](?:\s|$))")
_QUOTE_THEN_STOP = re.compile(r"(</\w+>)?”([.,])(?!\w)")
_ASKED = re.compile(r"([?!])”[.,]|([?!])([.,])”")
_MONTH_STUCK = re.compile(r"\b((?:19|20)\d\d)(?=[A-Z][a-z]{2})")
_GLUED = re.compile(r"(\d{4}\))(?=[a-z]{3,}\.)")
_NUMBER = r"(?:<(?:sup|b|i)>)?[\[(]?{number}[\])]?[.:]?(?:</(?:sup|b|i)>)?[ \t]*"
_NOTHING = re.compile(r"(?:(,)\s*|\s+|(?<=\)))(?:pp?|vol|no)\.\s*(?=https?:|doi:|[.,]?\s*$)")


def masked(text: str) -> str:
    """Text whose `< > &` cannot become markup on their way through the processor."""
    return text.translate(_MASK)


def unmasked(text: str) -> str:
    """The processor's HTML with every sign of the papers as an entity, and with no tag but the usual few."""
    parts = _TAGS.split(text)
    parts[::2] = [html.escape(part, quote=False) for part in parts[::2]]
    whole = "".join(parts)
    for sign, private in _SPACE.items():
        whole = whole.replace(private, html.escape(sign))
    return whole


def load(source: bytes) -> Any:
    """The style as the processor knows it, mended."""
    import warnings

    from citeproc import CitationStylesStyle

    csl_hastening.hasten()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return CitationStylesStyle(io.BytesIO(_mended(source)), validate=False)


def _mended(source: bytes) -> bytes:
    """The style's XML such that the processor does what it says."""
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True, remove_comments=True)
    tree = etree.fromstring(source, parser)
    _keep_given_names(tree)
    if tree.get("page-range-format", "").startswith(("minimal", "chicago")):
        del tree.attrib["page-range-format"]  # the processor shortens 7–19 to 7–9
    found: bytes = etree.tostring(tree)
    return found


def _keep_given_names(tree: Any) -> None:
    """`initialize="false"` means whole given names, which the processor shortens if initials are defined."""
    given = [name for name in tree.iter(f"{_NAMESPACE}name") if name.get("form") != "short"]
    if not any(name.get("initialize") == "false" for name in given):
        return
    inherited = tree.attrib.pop("initialize-with", None)
    for name in given:
        if name.get("initialize") == "false":
            name.attrib.pop("initialize-with", None)
        elif inherited is not None and name.get("initialize-with") is None:
            name.set("initialize-with", inherited)


def numbers(style: Any) -> bool:
    """Does the style begin each entry with its number?"""
    return _starts_with_number(style)


@lru_cache(maxsize=32)
def _starts_with_number(style: Any) -> bool:
    layout = style.root.bibliography.find(f"{_NAMESPACE}layout") if style.has_bibliography() else None
    first = next(iter(layout), None) if layout is not None else None
    while first is not None and first.get("variable") != "citation-number":
        if first.get("macro"):
            return str(first.get("macro")) == "citation-number"
        first = next(iter(first), None)
    return bool(first is not None)


def tidied(entry: str, style: Any, number: int) -> str:
    """An entry with its punctuation in order; `number` is 0 where the style numbers none."""
    text = " ".join(entry.split())
    if number:  # "second-field-align" asks for a column of its own: here a blank
        text = re.sub("^" + _NUMBER.format(number=number), _with_blank, text)
    text = _MONTH_STUCK.sub(r"\1 ", _GLUED.sub(r"\1 ", text))
    text = _END_TWICE.sub(r"\1\2", text)  # "Is attention all you need?."
    text = _STOPS.sub(r".\1", text).replace(" ,", ",").replace(",,", ",").replace("..", ".")
    text = _BLANK_BEFORE.sub("", _NOTHING.sub(_instead_of_nothing, text))
    if style.root.get_locale_option("punctuation-in-quote") == "true":
        text = _QUOTE_THEN_STOP.sub(r"\1\2”", text)
    return _ASKED.sub(lambda found: f"{found[1] or found[2]}”", text).strip()


def _instead_of_nothing(found: re.Match[str]) -> str:
    """The label of pages that are not there goes."""
    return ", " if found[1] and found.end() < len(found.string) else " "


def without_second(entry: str, title: str) -> str:
    """An entry without authors begins with its title, which is then not to be said again."""
    shown = html.escape(unmasked_text(title), quote=False)
    said = re.compile(rf"(?:<i>)?[“‘]?{re.escape(shown)}[.,]?[”’]?(?:</i>)?[.,]?", re.IGNORECASE)
    found = list(said.finditer(entry))
    if len(found) < 2 or not shown:
        return entry
    second = found[1]
    return " ".join((entry[: second.start()] + entry[second.end() :]).split())


def unmasked_text(text: str) -> str:
    """Text as it was before `masked`, without the mark of names that keep their capitals."""
    text = text.replace(NO_CASE[0], "").replace(NO_CASE[1], "")
    for sign, private in _SPACE.items():
        text = text.replace(private, sign)
    return text


def _with_blank(found: re.Match[str]) -> str:
    return found[0].rstrip() + " "


def without_number(entry: str, style: Any) -> str:
    """An entry that stands alone needs no number."""
    return re.sub("^" + _NUMBER.format(number=1), "", entry) if numbers(style) else entry
