"""What a reader does to papers: marks, tags, undo, and taking them out as BibTeX."""

from collections.abc import Callable, Iterator

from readerapp import tasks
from readerapp.citations.maths import accept
from readerapp.citations.names import parse
from readerapp.library import Library
from readerapp.model.edits import AddTag, Edit, RemoveTag, SetStarred, SetStatus
from readerapp.model.paper import Status
from tests.bench.measure import Figure, Rounds, median, rounds
from tests.bench.world import World

MANY = 10_000
FEW = 15  # rounds where one takes a millisecond

Ids = tuple[int, ...]
Both = Callable[[Ids], tuple[Edit, Edit]]

_EDITS: dict[str, Both] = {
    "star": lambda ids: (SetStarred(ids, starred=True), SetStarred(ids, starred=False)),
    "status": lambda ids: (SetStatus(ids, Status.DONE), SetStatus(ids, Status.TO_READ)),
    "tag": lambda ids: (AddTag(ids, "bench"), RemoveTag(ids, "bench")),
}


def edits(world: World) -> Iterator[Figure]:
    """Star, status and tag on one paper and on ten thousand, committed; and each taken back."""
    library, ids = world.library, world.ids()
    start = len(ids) // 3
    for number, goal, acceptable in ((1, 1, 5), (min(MANY, len(ids)), 100, 250)):
        chosen = ids[start : start + number]
        for name, both in _EDITS.items():
            done, undone = _timed(library, *both(chosen[:number]), number)
            what, note = f"{name}: {number:,}", f"{median(done.cpu):.3g} ms of processor time"
            yield Figure(
                f"{what}, committed (wall)", median(done.wall), "ms", None, goal, acceptable, note=note
            )
            note = f"{median(undone.cpu):.3g} ms of processor time"
            what = f"{what}, undone (wall)"
            yield Figure(what, median(undone.wall), "ms", None, goal, acceptable, note=note)


def exports(world: World) -> Iterator[Figure]:
    """BibTeX of ten thousand papers, against f-strings that know nothing of BibTeX."""
    library, ids = world.library, list(world.ids()[:MANY])
    first = rounds(lambda: tasks.export_text(library, ids, "bibtex"), 1)
    ours = rounds(lambda: _exported(library, ids), 5)
    bare = rounds(lambda: _bare(library, ids), 5)
    note = f"the first time, with {len(ids):,} new keys: {median(first.cpu):,.0f} ms"
    yield Figure(
        f"export {len(ids):,} papers as BibTeX",
        median(ours.cpu),
        "ms",
        median(bare.cpu),
        1.4,
        300 / median(bare.cpu),
        by_ratio=True,
        note=note,
    )


def _timed(library: Library, there: Edit, back: Edit, number: int) -> tuple[Rounds, Rounds]:
    """An edit, and its undo; the edits that prepare the next round are not counted."""
    done, undone = Rounds(), Rounds()
    library.apply(back)
    for _ in range(FEW if number == 1 else 5):
        done.add(lambda: library.apply(there))
        undone.add(library.undo)
    return done, undone


def _exported(library: Library, ids: list[int]) -> str:
    """With cold caches: a reader exports once."""
    parse.cache_clear()
    accept.cache_clear()
    return tasks.export_text(library, ids, "bibtex").text


def _bare(library: Library, ids: list[int]) -> str:
    """The same fields out of the same tables without a thought."""
    wanted = ",".join(map(str, ids))
    rows = library._database.reader().execute(_FIELDS.format(wanted))
    return "\n".join(
        f"@misc{{{key},\n  author = {{{authors[2:-2].replace(chr(34) + ',' + chr(34), ' and ')}}},\n"
        f"  title = {{{title}}},\n  year = {{{day[:4]}}},\n  month = {{{day[5:7]}}},\n"
        f"  eprint = {{{arxiv}}},\n"
        f"  archiveprefix = {{arXiv}},\n  primaryclass = {{{category}}},\n"
        f"  url = {{https://arxiv.org/abs/{arxiv}}},\n  keywords = {{{tags}}},\n"
        f"  abstract = {{{abstract}}},\n}}\n"
        for key, title, authors, abstract, day, category, arxiv, tags in rows
    )


_FIELDS = """
SELECT k.key, p.title, t.authors, t.abstract, p.published_on, p.category, i.value,
       (SELECT group_concat(name, ', ') FROM paper_tag g JOIN tag ON tag.id = tag_id WHERE g.paper_id = p.id)
FROM paper p JOIN paper_text t ON t.paper_id = p.id JOIN citation_key k ON k.paper_id = p.id
JOIN identifier i ON i.paper_id = p.id AND i.scheme = 'arxiv' WHERE p.id IN ({}) ORDER BY k.key
"""
