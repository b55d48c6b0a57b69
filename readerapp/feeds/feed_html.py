"""The HTML inside feeds, as plain paragraphs. Only what is certainly a tag is taken for one: `a<b` stays."""

import re

from readerapp.feeds.feed_tokens import Kind, attributes, entities, tokens, without_comments
from readerapp.feeds.text import one_line

_BLOCKS = frozenset(
    "address article aside blockquote body center dd details div dl dt figcaption figure footer form "
    "h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody td tfoot th thead tr "
    "ul jats:p jats:sec jats:title".split()
)
_INLINE = frozenset(
    "a abbr acronym b bdi bdo big button cite code del dfn em embed font i iframe img inline-formula input "
    "ins kbd label mark math mml noscript object picture q s samp small source span strike strong sub sup "
    "svg tex-math time tt u var video wbr audio param inf sc mi mo mn mrow msub msup mtext semantics "
    "annotation figure picture".split()
)
_DROPPED = frozenset(("script", "style", "iframe", "svg", "object", "noscript", "head", "annotation"))
_BLANK_LINE = re.compile(r"\n[^\S\n]*\n")
_STRAY = re.compile(r"<!\[CDATA\[|\]\]>")


def paragraphs(source: str) -> list[str]:
    """The paragraphs of a piece of HTML, each as one line; `<br>` too begins a new one."""
    if "<" not in source:  # plain text, in which a blank line parts paragraphs
        source = _BLANK_LINE.sub("\x00", source)
    found = (one_line(part) for part in _marked(source).split("\x00"))
    return [part for part in found if part]


def one_paragraph(source: str) -> str:
    """A title or a name without markup, as one line."""
    return " ".join(paragraphs(source))


def hrefs(source: str) -> list[tuple[str, str]]:
    """The links in a piece of HTML: address and words, in order."""
    found, starts = [], [token for token in tokens(source) if token.name.lower() == "a"]
    ends = [*(token.start for token in starts[1:]), len(source)]
    for token, end in zip(starts, ends, strict=False):
        if token.kind is Kind.START:
            words = source[token.end : min(end, token.end + 300)]
            found.append((attributes(token.inside).get("href", ""), one_paragraph(words)))
    return [(address, words) for address, words in found if address]


def _marked(source: str) -> str:
    """The text with a zero character wherever a paragraph ends."""
    source = without_comments(_STRAY.sub(" ", source))
    pieces, at, dropped = [], 0, ""
    endless: set[str] = set()  # elements that have no end: they must not swallow the rest
    for token in tokens(source):
        name = token.name.lower().removeprefix("xhtml:")
        if dropped:
            if token.kind is Kind.END and name == dropped:
                at, dropped = token.end, ""
            continue
        mark = _mark(name)
        if mark is None:
            continue
        pieces += [source[at : token.start], mark]
        at = token.end
        if name in _DROPPED - endless and token.kind is Kind.START and not token.empty:
            if source.find(f"</{token.name}", at) >= 0:
                dropped = name
            else:
                endless.add(name)
    return entities("".join([*pieces, source[at:]]))


def _mark(name: str) -> str | None:
    """What stands for a tag in the text; None if it is no tag of HTML but text."""
    if name in _BLOCKS or name == "br":
        return "\x00"
    if name in _INLINE or name in _DROPPED or ":" in name:
        return ""
    return None
