"""What a library teaches about words: which are always capitals, which are acronyms, who is a group.

A word is a name if the abstracts write it with a capital in mid-sentence, at least `OFTEN` times and in two
papers or more, and never without. Heads of sentences, titles, and words beside other capitals say nothing.
"""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from readerapp.model.names import natural, unbraced
from readerapp.model.paper import Paper

OFTEN = 3
PAPERS = 2
_CAPITAL = re.compile(r"(?<=[a-z,;] )([A-Z][a-zà-ÿ]{2,})(?='s|’s|-| [a-z]|[,.;:)])")
_SMALL = re.compile(r"(?<![\w-])[a-zà-ÿ]{3,}")
_DEFINED = re.compile(r"\(([A-Z][A-Za-z0-9-]{1,14}?)s?\)")
_LONGEST = 20_000  # characters of one abstract: a hostile one is not worth more


@dataclass(frozen=True, slots=True)
class Lore:
    """What was learned. `names` and `acronyms` as they are written, `groups` in lower case.

    `small` are the words that somebody writes without a capital: no name, whatever a title does.
    """

    names: frozenset[str] = frozenset()
    acronyms: frozenset[str] = frozenset()
    groups: frozenset[str] = frozenset()
    small: frozenset[str] = frozenset()


def learn(papers: Iterable[Paper]) -> Lore:
    """What these papers teach."""
    often, papers_with = Counter[str](), Counter[str]()
    small, acronyms, groups = set[str](), set[str](), set[str]()
    for paper in papers:
        text = paper.abstract[:_LONGEST]
        found = Counter(_CAPITAL.findall(text))
        often.update(found)
        papers_with.update(found.keys())
        small.update(_SMALL.findall(text))
        acronyms.update(word for word in _DEFINED.findall(text) if not word.isdigit())
        groups.update(_groups(paper))
    names = {
        word
        for word, count in often.items()
        if count >= OFTEN and papers_with[word] >= PAPERS and word.lower() not in small
    }
    acronyms = {word for word in acronyms if word.lower() not in small}  # "(Large)" is none
    return Lore(frozenset(names), frozenset(acronyms), frozenset(groups), frozenset(small))


def _groups(paper: Paper) -> Iterable[str]:
    if paper.organisation:
        yield natural(paper.organisation).casefold()
    yield from (group.casefold() for group in map(unbraced, paper.authors) if group)
