"""Undo and redo as a law: whatever was done, each step back and forth gives the library as it was then."""

import random
from collections.abc import Callable
from typing import Any

import pytest

from readerapp.library import Library
from readerapp.model import edits
from readerapp.model.entry import Day, DayFrom, Link, LinkKind
from readerapp.model.highlight_edits import AddHighlight, RemoveHighlight, SetHighlight
from readerapp.model.highlights import COLOURS, made
from readerapp.model.paper import Status
from tests.laws import RUN_SLOW
from tests.library.conftest import Clock
from tests.library.world import ARXIV, TEXT, Page, bring, dump, entry, everything, page, reopened

TAGS = ("ml", "ML/nlp", "ml/nlp/deep", "ai", "ai/nlp", "to read?")
WORDS = "depth width sheep graph kernel prompt token loss music image".split()
SEEDS = range(60 if RUN_SLOW else 2)


def _entry(chance: random.Random) -> Any:
    number = chance.randrange(14)
    facts: dict[str, Any] = {}
    if chance.random() < 0.4:
        facts["abstract"] = f"This is the abstract of number {number} about {WORDS[number % 10]}."
    if chance.random() < 0.4:
        facts["authors"] = ("Ada Lovelace", f"Person {number}")[: chance.randint(1, 2)]
    if chance.random() < 0.4:
        facts["published"] = Day(f"2025-0{1 + number % 9}-11")
    if chance.random() < 0.3:
        facts["links"] = (Link(LinkKind.CODE, f"https://example.org/{chance.randrange(3)}"),)
    both = f"arxiv:2501.{number:05}", f"doi:10.1/{number}"
    names = [name for name in both if chance.random() < 0.5]
    title = f"{WORDS[number % 10]} {number}" + chance.choice(["", "", " anew"])
    return entry(title.upper() if chance.random() < 0.2 else title, *names, **facts)


def _page(chance: random.Random) -> Page:
    entries = [_entry(chance) for _ in range(chance.randint(1, 6))]
    return page(*entries, day=f"2025-12-{chance.randint(10, 20)}", format=chance.choice([TEXT, ARXIV]))


def _edit(chance: random.Random, library: Library) -> edits.Edit:
    there = [paper.id for paper in everything(library)] or [1]
    some = tuple(chance.sample(there, min(len(there), chance.randint(1, 4))))
    tag = chance.choice([tag.name for tag in library.sidebar().tags if not tag.implied] or ["ml"])
    makers: list[Callable[[], edits.Edit]] = [
        lambda: edits.SetStatus(some, chance.choice(list(Status))),
        lambda: edits.SetStarred(some, chance.random() < 0.6),
        lambda: edits.SetSeen(some, chance.random() < 0.6),
        lambda: edits.SetTrashed(some, chance.random() < 0.4),
        lambda: edits.AddTag(some, chance.choice(TAGS)),
        lambda: edits.AddTag(some, chance.choice(TAGS)),
        lambda: edits.RemoveTag(some, tag),
        lambda: edits.SetNote(
            some[: chance.randint(1, 2)], chance.choice(["", "a note", "another", "x " * 90])
        ),
        lambda: _highlighting(chance, library, some[0]),
        lambda: _highlighting(chance, library, some[-1]),
        lambda: edits.RenameTag(tag, chance.choice([*TAGS, tag + "/sub", "new", tag.upper()])),
        lambda: edits.SetTagColour(tag, chance.choice([None, "blue"])),
        lambda: edits.SetTagFavourite(tag, chance.choice([None, 1, 2])),
        lambda: edits.DeleteTag(tag),
        lambda: edits.MergePapers(some[0], some[-1]),
        lambda: edits.SplitPaper(chance.choice(there)),
        lambda: _redating(chance, library) or edits.SetStarred(some, True),
        lambda: edits.SetKey(some[0], f"key{chance.randrange(4)}-{some[0]}"),
    ]
    return chance.choice(makers)()


def _highlighting(chance: random.Random, library: Library, paper: int) -> edits.Edit:
    """A new highlight, or one that is there with another comment, or gone."""
    text = "the quick brown fox jumps over it"
    there = [mark.uid for each in library.papers([paper]) for mark in each.highlights]
    roll = chance.random()
    if not there or roll < 0.5:
        start = chance.randrange(20)
        colour, uid = chance.choice(COLOURS), f"uid{chance.getrandbits(60)}"
        return AddHighlight(paper, made(uid, text, start, start + chance.randint(2, 12), colour))
    if roll < 0.75:
        return SetHighlight(there[0], chance.choice(COLOURS), chance.choice(["", "why?", "see also"]))
    return RemoveHighlight(chance.choice(there))


def _redating(chance: random.Random, library: Library) -> edits.Edit | None:
    """Another day for one of the pages, with other days for some of its papers."""
    pages = library.sidebar().snapshots
    if not pages:
        return None
    days = (None, Day(f"2024-0{chance.randint(1, 9)}-02", DayFrom.INFERRED))
    moved = (edits.MovedDay(rank, "published", chance.choice(days)) for rank in range(1, 7))
    some = tuple(each for each in moved if chance.random() < 0.5)
    page_, day = chance.choice(pages), f"2025-12-{chance.randint(10, 28)}"
    return edits.SetCapturedOn(page_.id, page_.name, day, some)


def _act(chance: random.Random, library: Library) -> int | None:
    """Do something; returns its action, None if nothing was noted."""
    if chance.random() < 0.25 or not everything(library):
        importer = library.begin_import()
        for _ in range(chance.randint(1, 2)):
            each = _page(chance)
            assert importer.add(each.snapshot, each.reading).adds_up()
        return importer.finish("Import")[0]
    edit = _edit(chance, library)
    if (
        isinstance(edit, edits.RenameTag | edits.DeleteTag | edits.SetTagColour | edits.SetTagFavourite)
        and not library.sidebar().tags
    ):
        return None
    return library.apply(edit).action_id


@pytest.mark.parametrize("seed", SEEDS)
def test_undo_all_redo_all_across_restarts(library: Library, turned_clock: Clock, seed: int) -> None:
    chance = random.Random(seed)
    states: dict[int | None, Any] = {None: dump(library)}
    done: list[int] = []
    while len(done) < 50:
        turned_clock.pass_(chance.choice([1, 100]))
        action = _act(chance, library)
        if action is None:
            continue
        if action not in done:
            done.append(action)
        states[action] = dump(library)
    for at in range(len(done) - 1, -1, -1):
        assert library.undo().action_id == done[at]
        assert dump(library) == states[done[at - 1] if at else None]
        if chance.random() < 0.1:
            library = reopened(library)
    library = reopened(library)
    for action in done:
        assert library.redo().action_id == action
        assert dump(library) == states[action]
    assert library.check().problems == ()
    assert library.unindexed() == 0
    library.close()


@pytest.mark.parametrize("seed", SEEDS)
def test_a_walk_back_and_forth(library: Library, turned_clock: Clock, seed: int) -> None:
    chance = random.Random(1000 + seed)
    past: list[Any] = [dump(library)]
    future: list[Any] = []
    for _ in range(60):
        turned_clock.pass_(100)
        roll = chance.random()
        if roll < 0.3:
            assert bool(library.undo().label) is (len(past) > 1)
            if len(past) > 1:
                future.append(past.pop())
        elif roll < 0.5:
            assert bool(library.redo().label) is bool(future)
            if future:
                past.append(future.pop())
        elif _act(chance, library) is not None:
            past.append(dump(library))
            future.clear()
        assert dump(library) == past[-1]


@pytest.mark.parametrize("seed", SEEDS)
def test_any_action_may_be_undone_at_any_time(library: Library, turned_clock: Clock, seed: int) -> None:
    """Out of order there is no earlier state to return to, but the library stays whole."""
    chance = random.Random(2000 + seed)
    for _ in range(40):
        turned_clock.pass_(100)
        if chance.random() < 0.4:
            undoable = [action.id for action in library.history(100) if action.state == "done"]
            if undoable:
                library.undo(chance.choice(undoable))
        elif chance.random() < 0.3:
            library.redo()
        else:
            _act(chance, library)
        _is_whole(library)
    bring(library, page("The last one"))
    _is_whole(library)


def _is_whole(library: Library) -> None:
    """No row speaks of a paper or a tag that is gone."""
    sql = library._database.reader()
    for table in (
        "paper_tag",
        "note",
        "citation_key",
        "state",
        "paper_text",
        "sighting",
        "claim",
        "identifier",
    ):
        lost = f"SELECT count(*) FROM {table} WHERE paper_id NOT IN (SELECT id FROM paper)"
        assert sql.execute(lost).fetchone()[0] == 0, table
    assert (
        sql.execute("SELECT count(*) FROM paper_tag WHERE tag_id NOT IN (SELECT id FROM tag)").fetchone()[0]
        == 0
    )
    assert library.unindexed() == 0
