"""The check of citations: what a bibliography of these papers would get wrong, and its repairs."""

from collections.abc import Iterable, Sequence

from readerapp.citations import check as citing
from readerapp.library import Library
from readerapp.model.edits import CorrectFields, Edit, IgnoreFindings, MergePapers, Together
from readerapp.model.lists import Sort
from readerapp.model.paper import Paper
from readerapp.model.query import Everything
from readerapp.tasks.checked import KIND_WORDS, Checked, Found

LEARNED_FROM = 3_000
"""Papers of the library, the newest, whose abstracts teach which words are names: more teach little else."""

__all__ = ["KIND_WORDS", "Checked", "Found", "check_citations", "ignore", "preview", "repair_all"]


def check_citations(library: Library, ids: Sequence[int]) -> Checked:
    """What there is to look at in the citations of these papers. May take seconds for thousands."""
    papers = list(library.papers(ids))
    lore = citing.learn([*papers, *_others(library, {paper.id for paper in papers})])
    titles = {paper.id: paper for paper in papers}
    silent = library.ignored_findings()
    findings = citing.check(papers, lore, library.has_key)
    heard = [each for each in findings if (each.paper, each.name) not in silent]
    found = tuple(_found(each, titles[each.paper]) for each in heard)
    return Checked(len(papers), found, len(findings) - len(found))


def preview(library: Library, found: Found) -> list[str]:
    """The BibTeX entry before and after the repair, line by line; each begins with "- ", "+ " or blanks."""
    others = (found.edit.keep,) if isinstance(found.edit, MergePapers) else ()
    papers = list(library.papers([found.paper, *others]))
    if not papers or papers[0].id != found.paper:
        return []
    return citing.difference(papers[0], papers[1:], found.edit)


def repair_all(found: Iterable[Found], name: str) -> Together:
    """The repairs of several findings as one action called `name`; merging papers is never among them."""
    edits = [each.edit for each in found if each.edit and not isinstance(each.edit, MergePapers)]
    return Together(name, tuple(_united(edits)))


def ignore(found: Iterable[Found]) -> IgnoreFindings:
    """The edit that remembers not to show these again."""
    return IgnoreFindings(tuple((each.paper, each.name) for each in found))


def _united(edits: Iterable[Edit]) -> list[Edit]:
    """Two groups among the authors of one paper: each edit says the whole list, so both must be in it."""
    authors: dict[int, CorrectFields] = {}
    others: list[Edit] = []
    for edit in edits:
        if isinstance(edit, CorrectFields) and edit.values[0][0] == "authors":
            before = authors.get(edit.paper)
            authors[edit.paper] = citing.both_braced(before, edit) if before else edit
        else:
            others.append(edit)
    return [*authors.values(), *others]


def _others(library: Library, known: set[int]) -> Iterable[Paper]:
    newest = library.find(Everything(), Sort.ADDED)[:LEARNED_FROM]
    return library.papers([paper for paper in newest if paper not in known], seen=False)


def _found(finding: citing.Finding, paper: Paper) -> Found:
    return Found(
        paper=finding.paper,
        title=paper.title,
        key=paper.citation_key or "",
        kind=finding.kind.value,
        serious=finding.severity is citing.Severity.SERIOUS,
        sentence=finding.sentence,
        name=finding.name,
        edit=finding.edit,
        address=finding.address,
    )
