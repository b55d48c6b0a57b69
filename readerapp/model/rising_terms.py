"""Which words of titles and abstracts are on the rise: in how many papers they stand now, and before."""

import math
import re
from collections import Counter
from collections.abc import Iterable, Iterator

from readerapp.model.query import And, Or, Text, When, to_text
from readerapp.model.readable import readable
from readerapp.model.statistics import Term

LEAST, SHARE = 5, 0.02  # papers, and the share of them: what stands in fewer is chance
LIKELY = 6.63  # of the likelihood ratio: one in a hundred by chance alone
_WORD = re.compile(r"[^\W_]+(?:-[^\W_]+)*")
_BREAK = re.compile(r"[.,;:!?()\[\]{}\"“”]+(?:\s|$)|\n\n")
_MARKUP = re.compile(r"https?://\S+|<[^>]{1,80}>|['’]s\b")

# Words that say nothing about a topic: those of every English sentence, and those of every abstract.
_EMPTY = frozenset(
    """
    a about above across after again against all allow allows along already also although always am among
    an and another any are around as at available based be became because become becomes been before being
    below best better between beyond both but by can cannot could current currently despite did different
    do does doing done due during e each effective effectively eg either enable enables enabling
    especially etc even every existing extensive far few finally first five for found four from full
    further furthermore g had has have having he hence her here high highly him his how however i ie if
    important improve improved improves in including increasingly instead into introduce introduces is it
    its itself just key known large largely last later lead leads least less let like many may me method
    methods might more moreover most much must my near need needs neither new next no nor not novel now
    obtain of off often on once one only onto or other others our out outperform outperforms outperforming
    over own paper papers per perform performance performs please possible present presents previous prior
    propose proposed proposes provide provides providing rather recent recently remain remains require
    requires respectively result results s same second see seen several shall she should show shown shows
    significant significantly similar simple since single so some state-of-the-art still strong such
    suggest t take task tasks than that the their them themselves then there thereby therefore these they
    third this those though three through throughout thus to together too toward towards two typically
    under unlike until up upon us use used useful uses using various very via was way ways we well were
    what when where whereas whether which while who whom whose why wide widely will with within without
    work works would yet you your achieve achieves achieving address addresses analysis approach
    approaches code com comprehensive conduct dataset datasets demonstrate demonstrates develop evaluate
    evaluation experimental experiments github http https llm llms model models framework data
    """.split()
)


def terms_of(title: str, abstract: str) -> set[str]:
    """The words, and pairs of words side by side, that stand in a paper, each once, without case."""
    found: set[str] = set()
    for text in (title, abstract):
        for clause in _BREAK.split(_MARKUP.sub(" ", readable(text) if "\\" in text or "$" in text else text)):
            found.update(_terms(_WORD.findall(clause.casefold())))
    return found


def _terms(words: list[str]) -> Iterator[str]:
    for at, word in enumerate(words):
        if not _says_something(word):
            continue
        yield word
        if at + 1 < len(words) and _says_something(words[at + 1], beside=True):
            yield f"{word} {words[at + 1]}"


def _says_something(word: str, *, beside: bool = False) -> bool:
    """In a pair the second word may be a usual one of the trade: "world model"."""
    if len(word) < 3 or word.isdigit():
        return False
    return word not in _EMPTY or (beside and word in _TRADE)


_TRADE = frozenset("analysis approach code data dataset datasets evaluation framework model models".split())


def count(papers: Iterable[tuple[str, str]]) -> tuple[Counter[str], int]:
    """In how many papers (title and abstract) each term stands, and how many papers these are."""
    counted: Counter[str] = Counter()
    number = 0
    for title, abstract in papers:
        counted.update(terms_of(title, abstract))
        number += 1
    return counted, number


def rising(
    now: Counter[str], of_now: int, before: Counter[str], of_before: int, most: int = 12
) -> tuple[Term, ...]:
    """The terms that stand in more papers than before by more than chance: the surest, by their papers.

    A pair of words takes the place of its single words where these hardly stand without it, and two
    forms of a word (`agent`, `agents`) are one.
    """
    if not of_now or not of_before:
        return ()
    rated = []
    for text, count_now in now.items():
        if count_now >= max(LEAST, SHARE * of_now):
            term = Term(text, count_now, of_now, before[text], of_before)
            sure = _surprise(term)
            if sure >= LIKELY and term.times >= 1.5:
                rated.append((sure, term))
    rated.sort(key=lambda each: (-each[0], each[1].text))
    chosen = _without_parts([term for _, term in rated], most)
    return tuple(sorted(chosen, key=lambda term: (-term.now, term.text)))


def _surprise(term: Term) -> float:
    """The logarithm of the likelihood ratio (twice): how badly one common rate explains both numbers."""
    both = (term.now + term.before) / (term.of_now + term.of_before)
    total = 0.0
    for count_, of in ((term.now, term.of_now), (term.before, term.of_before)):
        for seen, wanted in ((count_, of * both), (of - count_, of * (1 - both))):
            if seen > 0 and wanted > 0:
                total += 2 * seen * math.log(seen / wanted)
    return total


def _without_parts(terms: list[Term], most: int) -> tuple[Term, ...]:
    chosen: list[Term] = []
    for term in terms:
        if len(chosen) == most:
            break
        if not any(_is_same(term, other) for other in chosen):
            chosen = [other for other in chosen if not _is_part(other, term)]
            chosen.append(term)
    return tuple(chosen)


def _is_same(term: Term, other: Term) -> bool:
    """Nothing new beside the other: another form of it, or a part that hardly stands alone."""
    return _stem(term.text) == _stem(other.text) or _is_part(term, other) or _is_whole(term, other)


def _is_part(term: Term, other: Term) -> bool:
    """A word that hardly stands without the longer term."""
    inside = f" {term.text} " in f" {other.text} " and term.text != other.text
    return inside and other.now >= 0.7 * term.now


def _is_whole(term: Term, other: Term) -> bool:
    """A pair around a word that is there already, and says less."""
    inside = f" {other.text} " in f" {term.text} " and term.text != other.text
    return inside and term.now < 0.7 * other.now


def _stem(text: str) -> str:
    return " ".join(word[:-1] if len(word) > 3 and word.endswith("s") else word for word in text.split())


def papers_with(term: str, first: str, last: str) -> str:
    """The query for the papers of some days (ISO, both included) that have a term in title or abstract."""
    either = Or((Text(term, "title", quoted=True), Text(term, "abstract", quoted=True)))
    return to_text(And((either, When("published", f"{first}..{last}"))))
