"""Invented papers of the size, shape and vocabulary of real ones; the same seed gives the same papers.

    python -m tests.bench.generate 100000 papers.jsonl

The figures were fitted once to 5,680 real papers (1.1 million words of abstracts) and are numbers here:
an abstract has 1,322 characters (the sample 1,370), a title 74 (75), a word 5.8 (5.8), a paper 8.8 authors
(9.8), a line of JSON two kilobytes.
"""

import math
import random
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property
from itertools import accumulate, islice
from pathlib import Path
from typing import Any

import msgspec

from readerapp.model.entry import Day, Entry, Facts, Identifier, Link, LinkKind, Reading
from readerapp.model.snapshot import CapturedFrom

SEED = 20_260_101
WORDS = 400_000  # what a million abstracts hold; a small library meets only the frequent ones
FIRST_DAY, LAST_DAY = date(2007, 4, 1), date(2026, 6, 30)
MONTHS = 231
FIRST_NAMES, LAST_NAMES = 1_500, 60_000

# Zipf's law with a bend: 1 / (rank + 4), and from rank 1,000 on an exponent of 1.75. At ranks 1, 10, 100,
# 1,000, 10,000 the sample has .0315 .0096 .0014 .00015 .000004, this .0287 .0101 .0015 .00014 .000003;
# different words in 1.1 million: 25 thousand there (one field only), 34 thousand here.
_OFFSET, _BEND, _STEEP = 4, 1_000, 1.75

# Medians and spreads of what is distributed log-normally, and the ends that were met.
_TITLE = (math.log(10.0), 0.34, 2, 24)  # words: nine in the sample, but longer ones than in abstracts
_ABSTRACT = (math.log(182.0), 0.23, 20, 294)
_AUTHORS = (math.log(7.0), 0.67, 1, 533)
_SENTENCE = (math.log(20.0), 0.4, 4, 60)

_ONSETS = "b c d f g h l m n p r s t v b c d f l m n p r s t st pr tr cl qu str th ch".split()
_VOWELS = "a e i o u a e i o a e i ea ou io".split()
_CODAS = ["", "", *"n r s t l m d nt st ng x ct".split()]
_CATEGORIES = (
    "cs.LG cs.CL cs.CV cs.AI stat.ML hep-ph hep-th astro-ph.CO math.AG quant-ph cond-mat.mes-hall".split()
)
_ACCENTS = str.maketrans("aeoucn", "áéöüçñ")
_MATHS = ("$O(n \\log n)$", "$\\alpha$", "$10^{-3}$", "$\\mathbb{R}^d$", "$\\mathcal{N}=4$")
_REMARKS = ("12 pages, 5 figures", "Accepted at the main conference", "Published version; 8 pages")
_PATTERNS = {"syllables": (1, 2, 3, 4, 5), "weights": (6, 35, 40, 15, 4)}


@dataclass(frozen=True, slots=True)
class Plan:
    """How many papers, and which."""

    papers: int
    seed: int = SEED


class Generator:
    """Makes entries one after the other; `vocabulary` and `weights` also tell what to search for."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self._dice = random.Random(plan.seed)

    @cached_property
    def vocabulary(self) -> list[str]:
        """All words, the most frequent first."""
        dice = random.Random(f"words {self.plan.seed}")
        known: dict[str, None] = {}
        while len(known) < WORDS:
            known.setdefault(_word(dice, len(known)))
        return list(known)

    @cached_property
    def weights(self) -> list[float]:
        """How often the words come, added up."""
        return list(accumulate(_frequency(rank) for rank in range(1, WORDS + 1)))

    @cached_property
    def names(self) -> tuple[list[str], list[str]]:
        """First and last names; a few people have written most papers."""
        dice = random.Random(f"names {self.plan.seed}")
        first = [_name(dice, dice.choice((1, 1, 2))) for _ in range(FIRST_NAMES)]
        return first, [_name(dice, dice.choice((1, 2, 2))) for _ in range(LAST_NAMES)]

    def words(self, number: int) -> list[str]:
        """Words as they come in texts."""
        return self._dice.choices(self.vocabulary, cum_weights=self.weights, k=number)

    def entries(self) -> Iterator[Entry]:
        """The papers, oldest first."""
        self._dice.seed(self.plan.seed)
        a_month = max(1, self.plan.papers // MONTHS)
        days = (LAST_DAY - FIRST_DAY).days
        last, number = "", 0
        for rank in range(1, self.plan.papers + 1):
            day = FIRST_DAY + timedelta(days=(rank - 1) * days // self.plan.papers)
            month = f"{day:%y%m}"
            number = 1 if month != last else number + 1
            last = month
            width = 5 if day.year > 2014 or a_month > 9_000 else 4
            yield self._entry(rank, day, f"{month}.{number:0{width}}")

    def _entry(self, rank: int, day: date, arxiv: str) -> Entry:
        dice = self._dice
        ids = [Identifier("arxiv", arxiv)]
        if dice.random() < 0.4:
            ids.append(Identifier("doi", f"10.{dice.randrange(1000, 9999)}/j.{arxiv}"))
        authors = self._authors()
        facts = Facts(
            title=self._title(),
            authors=authors,
            author_count=len(authors),
            abstract=self._abstract(),
            published=Day(day.isoformat()),
            updated=Day((day + timedelta(days=dice.randrange(400))).isoformat()),
            venue=f"Journal of {dice.choice(self.vocabulary[50:300])}" if dice.random() < 0.3 else None,
            categories=tuple(dict.fromkeys(dice.choices(_CATEGORIES, k=dice.randrange(1, 4)))),
            links=(
                Link(LinkKind.PAGE, f"https://arxiv.org/abs/{arxiv}"),
                Link(LinkKind.PDF, f"https://arxiv.org/pdf/{arxiv}"),
            ),
            comment=dice.choice(_REMARKS) if dice.random() < 0.6 else "",
            extra=(("version", "v1"), ("submitter", authors[0])),
        )
        return Entry(facts, rank, rank, tuple(ids))

    def _authors(self) -> tuple[str, ...]:
        first, last = self.names
        return tuple(
            f"{self._one_of(first)} {self._one_of(last)}" for _ in range(_length(self._dice, _AUTHORS))
        )

    def _one_of(self, names: list[str]) -> str:
        return names[int(len(names) * self._dice.random() ** 3)]

    def _title(self) -> str:
        words = self.words(_length(self._dice, _TITLE))
        if self._dice.random() < 0.05:
            words.append(f"in {self._dice.choice(_MATHS)}")
        return _sentence(words)

    def _abstract(self) -> str:
        dice = self._dice
        rest = iter(self.words(_length(dice, _ABSTRACT)))
        sentences = []
        while words := list(islice(rest, _length(dice, _SENTENCE))):
            if dice.random() < 0.15:
                words.append(dice.choice((*_MATHS, f"{dice.randrange(1000) / 10}%")))
            sentences.append(_sentence(words) + ".")
        return " ".join(sentences)


def reading(entries: Iterable[Entry]) -> Reading:
    """Entries as the reader of arXiv's metadata would hand them on."""
    return Reading("arxiv-metadata", "arXiv", LAST_DAY, CapturedFrom.GIVEN, tuple(entries))


def json_line(entry: Entry) -> bytes:
    """An entry as a line of arXiv's metadata dump."""
    facts, ids = entry.facts, dict(entry.identifiers)
    published = date.fromisoformat(facts.published.on) if facts.published else FIRST_DAY
    line: dict[str, Any] = {
        "id": ids["arxiv"],
        "submitter": facts.authors[0],
        "authors": ", ".join(facts.authors),
        "title": facts.title,
        "comments": facts.comment or None,
        "journal-ref": facts.venue,
        "doi": ids.get("doi"),
        "report-no": None,
        "categories": " ".join(facts.categories),
        "license": None,
        "abstract": f"  {facts.abstract}\n",
        "versions": [{"version": "v1", "created": f"{published:%a, %-d %b %Y} 12:00:00 GMT"}],
        "update_date": facts.updated.on if facts.updated else None,
        "authors_parsed": [[*reversed(name.split(" ", 1)), ""] for name in facts.authors],
    }
    return msgspec.json.encode(line) + b"\n"


def _sentence(words: list[str]) -> str:
    text = " ".join(words)
    return text[0].upper() + text[1:]


def _frequency(rank: int) -> float:
    if rank <= _BEND:
        return 1 / (rank + _OFFSET)
    return math.pow(_BEND / rank, _STEEP) / (_BEND + _OFFSET)


def _length(dice: random.Random, law: tuple[float, float, int, int]) -> int:
    middle, spread, least, most = law
    return min(most, max(least, round(dice.lognormvariate(middle, spread))))


def _word(dice: random.Random, rank: int) -> str:
    """Frequent words are short, as in every language; a few have an accent, capitals or a digit."""
    if rank < 60:
        return _syllables(dice, 1)
    word = _syllables(dice, dice.choices(*_PATTERNS.values())[0])
    chance = dice.random()
    if chance < 0.01:
        return word.translate(_ACCENTS)
    if chance < 0.04:
        return f"{word[:4].upper()}-{dice.randrange(1, 9)}"
    return word


def _name(dice: random.Random, syllables: int) -> str:
    name = _syllables(dice, syllables)
    return (name.translate(_ACCENTS) if dice.random() < 0.1 else name).capitalize()


def _syllables(dice: random.Random, number: int) -> str:
    """One word in four begins with a vowel."""
    parts = [dice.choice(_ONSETS) + dice.choice(_VOWELS) for _ in range(number)]
    parts[0] = dice.choice(_VOWELS) if dice.random() < 0.25 else parts[0]
    return "".join(parts) + dice.choice(_CODAS)


def main(arguments: list[str]) -> None:
    """Write so many papers as JSON lines."""
    with Path(arguments[1]).open("wb") as file:
        file.writelines(map(json_line, Generator(Plan(int(arguments[0]))).entries()))


if __name__ == "__main__":
    main(sys.argv[1:])
