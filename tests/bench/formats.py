"""Formatting alone: ten thousand papers in memory, in every format, against bare f-strings."""

from collections.abc import Iterator
from functools import partial

from readerapp.citations import Format, render
from readerapp.citations.maths import accept
from readerapp.citations.names import parse
from readerapp.model.paper import Paper
from tests.bench.measure import Figure, median, rounds
from tests.bench.world import World

COUNT = 10_000


def formats(world: World) -> Iterator[Figure]:
    """One figure a format."""
    papers = list(world.library.papers(world.ids()[:COUNT]))
    base = median(rounds(lambda: _bare(papers), 5).cpu)
    for format_ in Format:
        took = median(rounds(partial(_rendered, papers, format_), 5).cpu)
        yield Figure(f"formatting {len(papers):,} papers as {format_.value}", took, "ms", base)


def _rendered(papers: list[Paper], format_: Format) -> str:
    """With cold caches: a reader exports once."""
    parse.cache_clear()
    accept.cache_clear()
    return render(papers, format_)


def _bare(many: list[Paper]) -> str:
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
