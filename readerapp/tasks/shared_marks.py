"""The tags, stars, notes and highlights of a shared reading list: taken when the reader wants them."""

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from readerapp import feeds
from readerapp.errors import AppError
from readerapp.library import Done, Library
from readerapp.model.edits import AddTag, AppendNote, Edit, SetStarred, Together
from readerapp.model.highlight_edits import AddHighlight
from readerapp.model.highlights import COLOURS, Highlight
from readerapp.model.shared_marks import PaperMarks, Passage
from readerapp.tasks import finding

SHARED_PAGE = "readerapp-page"


@dataclass(frozen=True, slots=True)
class Offered:
    """What the sender marked, counted: different tags, papers with a star, papers with a note, passages."""

    tags: int
    stars: int
    notes: int
    highlights: int

    def __bool__(self) -> bool:
        return bool(self.tags or self.stars or self.notes or self.highlights)


def offered_marks(library: Library, snapshot: int) -> Offered:
    """What a shared list that was imported has to offer; nothing where it was something else."""
    found = _marks(library, snapshot)
    return Offered(
        tags=len({tag.casefold() for one in found for tag in one.tags}),
        stars=sum(one.starred for one in found),
        notes=sum(bool(one.note) for one in found),
        highlights=sum(len(one.highlights) for one in found),
    )


def take_marks(library: Library, snapshot: int) -> Done:
    """Give the papers of a shared list what its sender marked, as one action that can be undone.

    The reader's own notes stay: the sender's come below. Nothing is done where all is there already.
    """
    kept = library.kept_snapshot(snapshot)
    if kept is None:
        raise AppError("This reading list is not in the library any more.")
    edits = tuple(_edits(_by_paper(library, snapshot, _marks(library, snapshot)), library))
    if not edits:
        raise AppError("There is nothing to take over: your papers have all of it already.")
    return library.apply(Together(f"Take over the marks of “{kept.name}”", edits))


def _marks(library: Library, snapshot: int) -> list[PaperMarks]:
    kept = library.kept_snapshot(snapshot)
    return feeds.marks(kept.data) if kept is not None and kept.format == SHARED_PAGE and kept.data else []


def _by_paper(library: Library, snapshot: int, marks: Sequence[PaperMarks]) -> dict[int, list[PaperMarks]]:
    """The marks by the papers that stand at their ranks today, merged ones included."""
    by_rank = {one.rank: one for one in marks}
    found: dict[int, list[PaperMarks]] = {}
    ids = finding.find(library, f"snapshot:{snapshot}").ids
    for paper in library.papers(ids):
        ranks = [seen.rank for seen in paper.sightings if seen.snapshot_id == snapshot]
        found[paper.id] = [by_rank[rank] for rank in ranks if rank in by_rank]
    return {paper: ours for paper, ours in found.items() if ours}


def _edits(marks: dict[int, list[PaperMarks]], library: Library) -> Iterator[Edit]:
    """Only what the papers do not have."""
    tagged: dict[str, list[int]] = {}
    starred: list[int] = []
    for paper in library.papers(list(marks), seen=False):
        own = {tag.name.casefold() for tag in paper.tags}
        for one in marks[paper.id]:
            for tag in one.tags:
                if tag.casefold() not in own:
                    tagged.setdefault(tag, []).append(paper.id)
            if one.starred and not paper.starred:
                starred.append(paper.id)
            if one.note and one.note not in paper.note:
                yield AppendNote((paper.id,), one.note)
            known = {each.quote for each in paper.highlights}
            fresh = (each for each in one.highlights if each.quote not in known)
            yield from (AddHighlight(paper.id, _highlight(paper.id, each)) for each in fresh)
    if starred:
        yield SetStarred(tuple(starred), starred=True)
    yield from (AddTag(tuple(papers), tag) for tag, papers in tagged.items())


def _highlight(paper: int, one: Passage) -> Highlight:
    named = "\0".join((str(paper), one.quote, one.prefix, one.suffix)).encode()
    uid = hashlib.sha256(named).hexdigest()[:32]
    colour = one.colour if one.colour in COLOURS else COLOURS[0]
    return Highlight(uid, one.quote, one.prefix, one.suffix, colour, one.comment)
