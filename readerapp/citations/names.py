"""Author names: taken apart only where it is certain, never invented, never cut."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import lru_cache

from readerapp.citations import accents
from readerapp.citations.text import one_line
from readerapp.model.names import GROUP_WORDS, SUFFIXES, is_group, unbraced

# A name begins with a letter or digit, at most behind an apostrophe ('t Hooft): looking for the initial of
# anything else, biber cuts LaTeX commands in two.
_BEGINNING = re.compile(r"['’‘ʻʼ]?[^\W_]")
_PERSONAL = re.compile(r"[^\W\d_][^\d_\\{}$&%#~^\"<>|@=*/()\[\]:;!?+]*")
_SMALL = "a-zß-öø-ÿćčęěğłńňőřśşšůźž"
_PLAIN = re.compile(rf"([A-ZÀ-ÖØ-Þ][{_SMALL}]+)((?: [A-Z]\.)*) ([A-ZÀ-ÖØ-Þ][{_SMALL}]+)").fullmatch
_TELLING = frozenset(word.capitalize() for word in (*GROUP_WORDS, *SUFFIXES, "the", "and"))
_INITIAL = re.compile(r"(?:(?:[^\W\d_]\.-?){1,4}|[^\W\d_])\Z")

Encoder = Callable[[str], str]


@dataclass(frozen=True, slots=True)
class Name:
    """A name in parts; `whole` is set instead where the name must not be, or need not be, split.

    `group` says that `whole` is an organisation or a single word, which no style may take apart.
    """

    last: str = ""
    first: str = ""
    particle: str = ""
    suffix: str = ""
    whole: str = ""
    group: bool = False

    @property
    def family(self) -> str:
        """The part a key or a short citation shows, without particles."""
        if self.whole:
            return self.whole if self.group else self.whole.split()[-1]
        return self.last

    @property
    def written(self) -> str:
        """The name as people write it: first names first."""
        parts = (self.first, self.particle, self.last, self.suffix)
        return self.whole or " ".join(part for part in parts if part)


def family_first(authors: Iterable[str], encode: Encoder, otherwise: Encoder) -> list[str]:
    """Names as `Last, First`: the commonest kind in a tenth of the time of `parse`, the others `otherwise`.

    Common are two words, or more of which all but the ends are initials, in Latin letters with one capital
    each, none of them a word that tells an organisation or a suffix: `parse` takes them apart alike.
    Of their signs only letters beyond ASCII can mean anything to TeX: those are for `encode`.
    """
    written = []
    for text in authors:
        match = _PLAIN(text)
        if match:
            first, initials, last = match.groups()
            if first not in _TELLING and last not in _TELLING:
                name = f"{last}, {first}{initials}"
                written.append(name if name.isascii() else encode(name))
                continue
        written.append(otherwise(text))
    return written


@lru_cache(maxsize=20_000)  # names repeat: 10,000 papers of one field share most of their authors
def parse(text: str) -> Name | None:
    """A name as a source wrote it ("First Last" or "Last, First"), or None if nothing is left of it."""
    text = one_line(text)
    text = (accents.read(text) if "\\" in text else text).strip(" ,;")
    braced = unbraced(text)
    text = (braced or text).strip(" ,;")
    begin = _BEGINNING.search(text)
    if not begin:
        return None
    text = text[begin.start() :]
    words = text.split()
    if braced or len(words) == 1 or is_group(words) or not _PERSONAL.fullmatch(text):
        return Name(whole=text, group=True)
    return _comma_form(text) if "," in text else _plain_form(words)


def group_words() -> frozenset[str]:
    """Words that tell an organisation, lower case."""
    return GROUP_WORDS


def _comma_form(text: str) -> Name:
    parts = [part.strip() for part in text.split(",")]
    if len(parts) == 2 and parts[1].lower() in SUFFIXES:
        return _plain_form([*parts[0].split(), parts[1]])
    if len(parts) == 2 and all(parts):
        return _family_first(parts[0], "", parts[1])
    if len(parts) == 3 and all(parts):
        middle_is_suffix = parts[1].lower() in SUFFIXES
        suffix, first = (parts[1], parts[2]) if middle_is_suffix else (parts[2], parts[1])
        if suffix.lower() in SUFFIXES:
            return _family_first(parts[0], suffix, first)
    return Name(whole=text, group=True)  # BibTeX knows no name with more commas than these


def _family_first(family: str, suffix: str, first: str) -> Name:
    particle, last = _split_particle(family.split())
    return Name(last, first, particle, suffix)


def _plain_form(words: list[str]) -> Name:
    suffix = words[-1] if len(words) > 2 and words[-1].lower() in SUFFIXES else ""
    if suffix:
        words = words[:-1]
    start = _family_start(words)
    if start is None:
        if suffix:  # BibTeX has no unsplit form with a suffix, and splits as we do here
            return Name(words[-1], " ".join(words[:-1]), "", suffix)
        return Name(whole=" ".join(words))
    particle, last = _split_particle(words[start:])
    return Name(last, " ".join(words[:start]), particle, suffix)


def _family_start(words: list[str]) -> int | None:
    """Where the family name begins; None if that is a guess ("Gabriel García Márquez")."""
    for index, word in enumerate(words[1:-1], start=1):
        if _is_particle(word):
            return index
    middle = words[1:-1]
    certain = all(_INITIAL.match(word) for word in middle)
    return len(words) - 1 if len(words) > 1 and certain else None


def _split_particle(words: list[str]) -> tuple[str, str]:
    """Lower-case words before a family name ("van den Oord"); the last word always belongs to the name."""
    count = 0
    while count < len(words) - 1 and _is_particle(words[count]):
        count += 1
    return " ".join(words[:count]), " ".join(words[count:])


def _is_particle(word: str) -> bool:
    """True for "van" and "'t"."""
    return word.lstrip("'’")[:1].islower()
