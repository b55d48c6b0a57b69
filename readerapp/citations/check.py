"""The camera-ready check: what in a bibliography would be wrong, missing or lost in print.

Pure. The papers come with their keys; `Lore` is what the library teaches about words. What an export puts
right by itself (braces, accents, groups that tell themselves) is no finding.
"""

import difflib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from readerapp.citations import bibtex, check_facts, check_pairs, check_people, check_titles
from readerapp.citations.check_findings import Finding, Kind, Severity
from readerapp.citations.check_lore import Lore, learn
from readerapp.citations.formats import Options
from readerapp.model import claims
from readerapp.model.edits import CorrectFields, Edit, KeepCapitals, MergePapers, SetKey
from readerapp.model.paper import Paper

__all__ = ["Finding", "Kind", "Lore", "Severity", "both_braced", "check", "difference", "learn", "repaired"]

_ORDER = {kind: at for at, kind in enumerate(Kind)}
_OPTIONS = Options()


def check(papers: Sequence[Paper], lore: Lore, taken: Callable[[str], bool]) -> list[Finding]:
    """All findings, by kind and then in the order of the papers; `taken` says which keys are in use."""
    found = list(check_pairs.findings(papers))
    for paper in papers:
        found += check_people.findings(paper, lore)
        found += check_facts.findings(paper, taken)
        found += check_titles.findings(paper, lore)
    return sorted(found, key=lambda finding: _ORDER[finding.kind])


def difference(paper: Paper, others: Iterable[Paper], edit: Edit | None) -> list[str]:
    """The BibTeX entry before and after a repair, a line each, with "- ", "+ " or "  " before it.

    `others` are the papers that the edit also names.
    """
    before = [_entry(each) for each in (paper, *others)]
    after = before if edit is None else [_entry(each) for each in repaired(paper, list(others), edit)]
    compared = difflib.ndiff("\n".join(before).splitlines(), "\n".join(after).splitlines())
    return [line for line in compared if not line.startswith("?")]


def repaired(paper: Paper, others: list[Paper], edit: Edit) -> list[Paper]:
    """The papers as they would be: for a look at what a repair does, the library does it for good."""
    match edit:
        case CorrectFields(_, values):
            return [_corrected(paper, values)]
        case SetKey(_, key):
            return [
                replace(paper, citation_key=key, key_aliases=(*paper.key_aliases, paper.citation_key or ""))
            ]
        case KeepCapitals(words):
            new = tuple(word for number, word in words if number == paper.id)
            return [replace(paper, kept_capitals=(*paper.kept_capitals, *new))]
        case MergePapers(keep, _) if others:
            kept = paper if paper.id == keep else others[0]
            gone = others[0] if kept is paper else paper
            return [_merged(kept, gone)]
    return [paper, *others]


def both_braced(one: CorrectFields, other: CorrectFields) -> CorrectFields:
    """Two corrections of the same list of authors as one: a name that either puts in braces has them."""
    mine, theirs = (claims.decode("authors", edit.values[0][1] or "null") for edit in (one, other))
    names = tuple(max(pair, key=len) for pair in zip(mine, theirs, strict=True))
    return CorrectFields(one.paper, (("authors", claims.encode(names)),))


def _merged(kept: Paper, gone: Paper) -> Paper:
    return replace(
        kept,
        authors=kept.authors or gone.authors,
        published=kept.published or gone.published,
        venue=kept.venue or gone.venue,
        abstract=kept.abstract or gone.abstract,
        identifiers=tuple(sorted({**dict(gone.identifiers), **dict(kept.identifiers)}.items())),
        links=tuple(dict.fromkeys((*kept.links, *gone.links))),
        citation_key=kept.citation_key or gone.citation_key,
        tags=tuple(dict.fromkeys((*kept.tags, *gone.tags))),
    )


def _corrected(paper: Paper, values: Iterable[tuple[str, str | None]]) -> Paper:
    known = {name: claims.decode(name, text) for name, text in values if text is not None}
    changed = {name: known[name] for name in ("title", "authors", "venue") if name in known}
    return replace(paper, **changed)


def _entry(paper: Paper) -> str:
    return bibtex.bibtex_entry(replace(paper, citation_key=paper.citation_key or "…"), _OPTIONS)
