"""Cited papers: which keys of a manuscript are in the library, which are missing, and just these exported."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from readerapp import citations
from readerapp.citations import Format
from readerapp.errors import AppError
from readerapp.library import Library
from readerapp.model import query as queries
from readerapp.model.changes import Changes
from readerapp.model.entry import Entry
from readerapp.model.identity import fold_title
from readerapp.model.lists import Sort
from readerapp.model.paper import Paper
from readerapp.tasks import exporting, files, manuscripts, reading
from readerapp.tasks.exporting import Export
from readerapp.tasks.near_keys import NearKeys

is_manuscript = manuscripts.is_manuscript


@dataclass(frozen=True, slots=True)
class CitedPaper:
    """A key that is cited, and its paper; `current` is the key that the paper has now, if that is another."""

    key: str
    paper: int
    title: str
    current: str = ""


@dataclass(frozen=True, slots=True)
class Missing:
    """A key that no paper has: keys that are like it, and what a .bib beside the manuscript says of it.

    `paper` is a paper of the library that this .bib means; `current` is that paper's key.
    """

    key: str
    near: tuple[str, ...] = ()
    title: str = ""
    bib: str = ""
    paper: int | None = None
    current: str = ""


@dataclass(frozen=True, slots=True)
class Cited:
    """What a manuscript cites. `everything`: it cites all that its bibliography has."""

    name: str
    found: tuple[CitedPaper, ...] = ()
    missing: tuple[Missing, ...] = ()
    everything: bool = False

    @property
    def papers(self) -> tuple[int, ...]:
        """The papers in the order in which they are cited, each once."""
        return tuple(dict.fromkeys(each.paper for each in self.found))

    @property
    def query(self) -> str:
        """The query that finds just the cited papers; empty if there are none."""
        keys = ",".join(each.key for each in self.found)
        return queries.to_text(queries.Key(keys)) if keys else ""


def cited(library: Library, paths: Sequence[Path]) -> Cited:
    """What these files cite. AppError if one cannot be read, or is no manuscript."""
    for path in paths:
        if path.exists() and not manuscripts.is_manuscript(path):
            raise AppError(f"“{path.name}” is no LaTeX file: .tex, .aux or .bcf is needed.")
    said = manuscripts.read(paths)
    known = library.keys()
    titles = _titles(library, {known[key][0] for key in said.keys if key in known})
    found = tuple(
        CitedPaper(key, paper, titles[paper].title, "" if current else titles[paper].citation_key or "")
        for key, (paper, current) in ((key, known[key]) for key in said.keys if key in known)
    )
    missing = [key for key in said.keys if key not in known]
    bibs = _entries(said.bibliographies) if missing else {}
    like = NearKeys(known) if missing else None
    lost = tuple(_missing(library, key, like.near(key) if like else (), bibs.get(key)) for key in missing)
    return Cited(paths[0].stem if paths else "", found, lost, said.everything)


def export_cited(
    library: Library, what: Cited, format_name: str, path: Path | None = None, *, replacing: bool = False
) -> Export:
    """Just the cited papers, each under the key by which it is cited, as text or into a file."""
    if not any(each.current for each in what.found):
        if path is None:
            return exporting.export_text(library, what.papers, format_name)
        return exporting.export_file(library, what.papers, format_name, path, replacing=replacing)
    text = citations.render(_as_cited(library, what, Format(format_name)), Format(format_name))
    if path is None:
        return Export(text, len(what.papers), Changes())
    if path.exists() and not replacing:
        raise AppError(f"“{path}” is there already, and older keys are cited: choose another name.")
    files.write_text(path, [text])
    return Export("", len(what.papers), Changes())


def _as_cited(library: Library, what: Cited, format_: Format) -> Iterator[Paper]:
    """The papers under the keys that are cited. biblatex knows several for one entry, BibTeX does not."""
    papers = {paper.id: paper for paper in library.papers(what.papers, seen=False)}
    if format_ is Format.BIBLATEX:
        yield from papers.values()
        return
    for each in what.found:
        if each.paper in papers:
            yield replace(papers[each.paper], citation_key=each.key, key_aliases=())


def _titles(library: Library, ids: set[int]) -> dict[int, Paper]:
    return {paper.id: paper for paper in library.papers(sorted(ids), seen=False)}


@dataclass(frozen=True, slots=True)
class _InBib:
    entry: Entry
    bib: str


def _entries(bibs: Sequence[Path]) -> Mapping[str, _InBib]:
    """The entries of .bib files by key; a file that cannot be read helps nobody, but does no harm."""
    found: dict[str, _InBib] = {}
    for bib in bibs:
        try:
            snapshot = reading.snapshot_from_file(bib, date.today(), None)  # noqa: DTZ011
            entries = reading.read(snapshot).entries
        except AppError:
            continue
        for entry in entries:
            key = dict(entry.facts.extra).get("citation key", "")
            found.setdefault(key, _InBib(entry, bib.name))
    return found


def _missing(library: Library, key: str, near: tuple[str, ...], there: _InBib | None) -> Missing:
    if there is None:
        return Missing(key, near)
    paper = _same(library, there.entry)
    current = (paper.citation_key or "") if paper else ""
    return Missing(key, near, there.entry.facts.title, there.bib, paper.id if paper else None, current)


def _same(library: Library, entry: Entry) -> Paper | None:
    """The paper of the library that an entry of a .bib means: by its ids, else by its title."""
    for each in entry.identifiers:
        if ids := library.find(queries.Id(each.scheme, each.value), Sort.PUBLISHED):
            return next(library.papers(ids[:1]), None)
    title = entry.facts.title
    words = queries.Text(title, "title", quoted=True)
    for paper in (
        library.papers(library.find(words, Sort.PUBLISHED)[:20], seen=False) if title.strip() else ()
    ):
        if fold_title(paper.title) == fold_title(title):
            return paper
    return None
