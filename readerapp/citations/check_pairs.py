"""Entries of a bibliography that are one paper, or share a title."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from readerapp.citations import names
from readerapp.citations.check_findings import Finding, Kind
from readerapp.model.edits import MergePapers
from readerapp.model.identity import fold_title
from readerapp.model.paper import Paper

_FAR = 1  # years: a preprint and its publication are seldom further apart


def findings(papers: Sequence[Paper]) -> Iterator[Finding]:
    """What is to be said about papers that share a title; each is compared with the first of them."""
    by_title: dict[str, list[Paper]] = defaultdict(list)
    for paper in sorted(papers, key=lambda paper: paper.id):
        by_title[fold_title(paper.title)].append(paper)
    for first, *others in by_title.values():
        for other in others:
            yield _pair(first, other)


def _pair(first: Paper, other: Paper) -> Finding:
    keys = f"{first.citation_key} and {other.citation_key}"
    both = bool(first.citation_key and other.citation_key)
    if not _contradict(first, other):
        kind = Kind.TWO_KEYS if both else Kind.SAME_TITLE
        said = (
            f"One paper has two keys, {keys}. Merged, both go on working." if both else "It is there twice."
        )
        return Finding(other.id, kind, said, str(first.id), MergePapers(first.id, other.id))
    said = "Another paper has the same title" + (f" ({keys})." if both else ".")
    return Finding(other.id, Kind.SAME_TITLE, said, str(first.id))


def _contradict(one: Paper, other: Paper) -> bool:
    """True if ids, authors or years say that these are two papers."""
    mine, theirs = dict(one.identifiers), dict(other.identifiers)
    if any(theirs.get(scheme, value) != value for scheme, value in mine.items()):
        return True
    ours, others = _families(one), _families(other)
    if ours and others and not ours & others:
        return True
    dates = [(paper.published_on or "")[:4] for paper in (one, other)]
    years = [int(year) for year in dates if year.isdecimal()]
    return len(years) == 2 and abs(years[0] - years[1]) > _FAR


def _families(paper: Paper) -> set[str]:
    return {name.family.casefold() for name in map(names.parse, paper.authors) if name}
