"""How the values of a paper are handed to the citation processor: readable, masked, with the right capitals.

Styles like Chicago write titles with capitals ("A Study of Cells"). That holds for English titles alone, and
never for names: a journal is called what it is called, and "arXiv" is no sentence that begins with a capital.
"""

import re
from typing import Any

from readerapp.citations import csl_mending
from readerapp.model.readable import readable

_AS_IT_IS = frozenset({"container-title", "publisher", "number", "URL", "DOI", "page", "volume", "issue"})
_KEPT_LITERALLY = frozenset({"id", "type", "issued"})
# Words that English titles do not have and that hardly any other title can do without.
_FOREIGN = re.compile(
    r"\b(?:der|das|und|für|eine|einer|eines|zur|zum|über|von|mit|bei|auf|les|des|une|pour|dans|sur|avec|aux|"
    r"el|los|las|del|una|para|por|con|sobre|della|delle|degli|nella|gli|per|dos|das|uma|het|een|voor|och|för|"
    r"och|med|og|av)\b",
    re.IGNORECASE,
)
_ENGLISH = re.compile(
    r"\b(?:the|of|and|for|with|from|is|are|by|in|on|to|via|using|learning|models?)\b", re.IGNORECASE
)


def shown(name: str, value: Any) -> Any:
    """One field of CSL-JSON for the processor."""
    if name in _KEPT_LITERALLY:
        return value
    if name == "author":
        return [{part: csl_mending.masked(text) for part, text in person.items()} for person in value]
    text = csl_mending.masked(readable(value) if name in ("title", "container-title") else value)
    if name in _AS_IT_IS or (name == "title" and not is_english(value)):
        return text.join(csl_mending.NO_CASE)
    return text


def is_english(title: str) -> bool:
    """Is this likely an English title? Only those may get capitals; in doubt a title is left as it is."""
    if _FOREIGN.search(title):
        return bool(_ENGLISH.search(title)) and len(_ENGLISH.findall(title)) > len(_FOREIGN.findall(title))
    letters = sum(map(str.isalpha, title))
    beyond = sum(letter.isalpha() and not letter.isascii() for letter in title)
    return beyond * 5 <= letters
