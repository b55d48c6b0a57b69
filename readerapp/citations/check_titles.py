"""Capitals of titles that a style would take away, beyond those that every export protects by itself."""

import re
from collections.abc import Iterator

from readerapp.citations import keys, titles
from readerapp.citations.check_findings import Finding, Kind
from readerapp.citations.check_lore import Lore
from readerapp.model import claims
from readerapp.model.edits import CorrectFields, KeepCapitals
from readerapp.model.paper import Paper

_WORD = re.compile(r"[^\W\d_][\w'’-]*")
_SMALL_SHARE = 0.6  # of the words that carry a title: from here on it is written as a sentence
_ACRONYM = ("is an acronym in your library", "are acronyms in your library")
_NAME = ("looks like a name", "look like names")
_FEWEST = 3  # words that carry a title; fewer say nothing about how it is written


def findings(paper: Paper, lore: Lore) -> Iterator[Finding]:
    """What is to be said about the capitals of one title."""
    if titles.is_shouting(paper.title):
        yield _shouting(paper, lore)
        return
    sentence = _is_sentence(paper.title)
    words = [titles.bare(word) for word in dict.fromkeys(_unprotected(paper))]
    acronyms = [word for word in words if word in lore.acronyms]
    names = [word for word in words if word in lore.names or (sentence and _is_rare(word, lore))]
    if acronyms:
        yield _finding(paper, Kind.ACRONYM, acronyms, _ACRONYM)
    if others := [word for word in names if word not in acronyms]:
        yield _finding(paper, Kind.CAPITALS, others, _NAME)


def _finding(paper: Paper, kind: Kind, words: list[str], what: tuple[str, str]) -> Finding:
    """`what` says what one word is, and what several are."""
    shown = ", ".join(f"“{word}”" for word in words)
    said = f"{shown} {what[len(words) > 1]}. Styles that lower titles would print {shown.lower()}."
    return Finding(paper.id, kind, said, " ".join(words), KeepCapitals(tuple((paper.id, w) for w in words)))


def _is_rare(word: str, lore: Lore) -> bool:
    """True if only its first letter is a capital, and nobody in the library writes it without."""
    return word[1:] == word[1:].lower() and word.lower() not in lore.small


def _unprotected(paper: Paper) -> Iterator[str]:
    """Words with a capital, behind the first, that no braces keep; a colon keeps the capital behind it."""
    title = paper.title
    if "$" in title or "\\" in title:
        return  # where formulas stand, places shift: the automatic protection must do
    kept = list(titles.protected(title, paper.abstract, kept=paper.kept_capitals))
    for match in _WORD.finditer(title):
        if not match.start() or title[: match.start()].rstrip(" “\"'([")[-1:] in (
            "",
            ":",
            ".",
            "?",
            "!",
            "—",
        ):
            continue
        word = match[0].split("-")[0]
        if word[0].isupper() and not any(start < match.end() and end > match.start() for start, end in kept):
            yield word


def _is_sentence(title: str) -> bool:
    """True if most of the words that carry it are small: then a capital in it is meant."""
    words = [word for word in _WORD.findall(title)[1:] if not keys.is_stop_word(word)]
    small = sum(word == word.lower() for word in words)
    return len(words) >= _FEWEST and small / len(words) >= _SMALL_SHARE


def _shouting(paper: Paper, lore: Lore) -> Finding:
    title = calm(paper.title, paper.abstract, lore)
    edit = CorrectFields(paper.id, (("title", claims.encode(title)),))
    return Finding(
        paper.id, Kind.SHOUTING, f"The title is all in capitals. Written out: “{title}”.", "", edit
    )


def calm(title: str, abstract: str, lore: Lore) -> str:
    """A title of capitals as a sentence; acronyms and names that the abstract or the library knows stay."""
    own = {word.upper(): word for word in _WORD.findall(abstract) if word[1:] != word[1:].lower()}
    known = {word.upper(): word for word in lore.names | lore.acronyms} | own
    words = _WORD.sub(lambda match: known.get(match[0].upper(), match[0].lower()), title)
    return words[:1].upper() + words[1:]
