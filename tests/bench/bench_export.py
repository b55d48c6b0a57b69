"""How long 10,000 papers take to export, against bare f-strings: `python tests/bench/bench_export.py`."""

import random
import sys
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from readerapp.citations import Format, render
from readerapp.citations.maths import accept
from readerapp.citations.names import parse
from readerapp.model.entry import Day, Link, LinkKind
from readerapp.model.paper import Paper, TagMark

COUNT = 10_000
ROUNDS = 5
WORDS = """attention bound causal data estimation federated gradient heuristic inference kernel
language model network optimal policy quantum robust sampling training uncertainty
variance weight zero GPT-4 BERT Bayesian""".split()
FIRST = "Ada Bo Chen Dana Émile Fatima Gustav Hana Iris José".split()
LAST = "Abel Brandt Castro Dürer Evans Fuchs García Huang Ivanov Jensen Kaiser Łukasz Müller Nowak".split()


def papers() -> list[Paper]:
    """Invented papers of the size and kind that arXiv gives: one abstract in three needs escaping."""
    dice = random.Random(7)
    return [_paper(number, dice) for number in range(1, COUNT + 1)]


def _paper(number: int, dice: random.Random) -> Paper:
    title = " ".join(dice.choices(WORDS, k=8)).capitalize()
    abstract = " ".join(dice.choices(WORDS, k=170))
    arxiv = f"{dice.randrange(10, 26)}{dice.randrange(1, 13):02}.{number:05}"
    return Paper(
        id=number,
        title=title if number % 20 else title + r" in $\mathcal{O}(n \log n)$",
        authors=tuple(f"{dice.choice(FIRST)} {dice.choice(LAST)}" for _ in range(dice.randrange(1, 9))),
        published=Day(f"20{arxiv[:2]}-{arxiv[2:4]}-15"),
        abstract=abstract if number % 3 else abstract + " is 10% better – at $O(n^2)$ & more",
        identifiers=(("arxiv", arxiv),),
        links=(Link(LinkKind.PDF, f"https://arxiv.org/pdf/{arxiv}v1"),),
        categories=("cs.LG", "stat.ML"),
        tags=(TagMark("to cite"),),
        citation_key=f"author20{arxiv[:2]}word{number}",
    )


def bare(many: list[Paper]) -> str:
    """The same fields without a thought: what any export has to do at least."""
    return "\n".join(
        f"@misc{{{paper.citation_key},\n  author = {{{' and '.join(paper.authors)}}},\n"
        f"  title = {{{paper.title}}},\n  year = {{{(paper.published_on or '')[:4]}}},\n"
        f"  month = {{{(paper.published_on or '')[5:7]}}},\n  eprint = {{{paper.identifier('arxiv')}}},\n"
        f"  archiveprefix = {{arXiv}},\n  primaryclass = {{{paper.category}}},\n"
        f"  doi = {{10.48550/arXiv.{paper.identifier('arxiv')}}},\n"
        f"  url = {{https://arxiv.org/abs/{paper.identifier('arxiv')}}},\n"
        f"  keywords = {{{', '.join(tag.name for tag in paper.tags)}}},\n"
        f"  abstract = {{{paper.abstract}}},\n}}\n"
        for paper in sorted(many, key=lambda paper: paper.citation_key or "")
    )


def seconds(work: Callable[[], object]) -> float:
    """Processor time of the best round, each with cold caches: other programs on the machine do not count."""
    times = []
    for _ in range(ROUNDS):
        parse.cache_clear()
        accept.cache_clear()
        begin = time.process_time()
        work()
        times.append(time.process_time() - begin)
    return min(times)


def main() -> None:
    """Print one line a format."""
    many = papers()
    base = seconds(lambda: bare(many))
    print(f"bare f-strings  {base * 1000:7.1f} ms for {COUNT:,} papers")
    for format_ in Format:
        took = seconds(lambda format_=format_: render(many, format_))  # type: ignore[misc]
        print(f"{format_.value:15} {took * 1000:7.1f} ms  {took / base:5.1f} x")


if __name__ == "__main__":
    main()
