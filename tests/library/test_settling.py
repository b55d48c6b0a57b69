"""A huge import is undone, and done again, in short steps between which others write."""

import random
import threading
from typing import Any

import pytest

from readerapp.library import Library, counters, settling
from readerapp.library.following import Follower
from readerapp.model import edits
from tests.library.conftest import Clock
from tests.library.test_undo_laws import _act
from tests.library.world import ARXIV, bring, dump, entry, ids, page, reopened

FIRST = page(*(entry(f"Title {n}", f"arxiv:2501.{n:05}") for n in range(0, 30, 2)))
SECOND = page(
    *(entry(f"Title {n}", f"arxiv:2501.{n:05}", venue="ICML", author_count=n) for n in range(30)),
    entry("Title 0 again", "arxiv:2501.00000", "doi:10.1/x"),
    day="2026-01-01",
    format=ARXIV,
)


@pytest.fixture(autouse=True)
def _small_steps(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, papers in (("AT_ONCE", 1), ("PORTION", 3), ("LOOKED_AT", 4)):
        monkeypatch.setattr(settling, name, papers)


def nobody_settles(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(library._database.settler, "wake", lambda: None)


def some_steps(library: Library, number: int) -> None:
    for _ in range(number):
        with library._database.writing() as write:
            settling.step(write.sql)


@pytest.mark.parametrize("seed", range(6))
def test_step_by_step_it_becomes_what_it_is_in_one(
    library: Library, turned_clock: Clock, monkeypatch: pytest.MonkeyPatch, seed: int
) -> None:
    chance = random.Random(3000 + seed)
    for _ in range(25):
        turned_clock.pass_(100)
        _act(chance, library)
    bring(library, SECOND)
    action = library.history(1)[0].id
    after = dump(library)
    with monkeypatch.context() as patch:
        patch.setattr(settling, "AT_ONCE", 10**6)
        library.undo(action)
        undone = dump(library)
        library.redo()
        assert dump(library) == after
    library.undo(action)
    assert dump(library) == undone
    assert library.unsettled() == 0
    library.redo()
    assert dump(library) == after
    assert counters.are_right(library._database.reader())


def test_it_goes_on_after_a_kill_at_any_step(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    bring(library, FIRST)
    before = dump(library)
    bring(library, SECOND)
    after = dump(library)
    for step in range(14):
        for act, wanted in ((Library.undo, before), (Library.redo, after)):
            with monkeypatch.context() as patch:
                nobody_settles(library, patch)
                act(library)
                some_steps(library, step)
                assert step > 9 or library.unsettled()
                assert library.check().problems == ()
                library.close()
            library = reopened(library)
            assert library.unsettled() == 0
            assert dump(library) == wanted, step
    library.close()


def test_turned_round_in_the_middle(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    bring(library, FIRST)
    before = dump(library)
    bring(library, SECOND)
    after = dump(library)
    for step in range(12):
        with monkeypatch.context() as patch:
            nobody_settles(library, patch)
            library.undo()
            some_steps(library, step)
        library.redo()
        assert dump(library) == after
    library.undo()
    assert dump(library) == before


def test_what_is_marked_in_between_stays(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    bring(library, SECOND)
    with monkeypatch.context() as patch:
        nobody_settles(library, patch)
        library.undo()
        some_steps(library, 2)
        last = max(ids(library))
        library.apply(edits.SetStarred((last,), starred=True))
    library._database.settle_rest()
    assert ids(library) == [last]
    assert library.undo().label == "Star 1 paper"


def test_the_same_page_again_counts_as_if_all_had_followed(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    bring(library, SECOND)
    with monkeypatch.context() as patch:
        nobody_settles(library, patch)
        library.undo()
    assert bring(library, SECOND)[0].added == 30


def test_key_presses_take_their_turn(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Follower, "inline", False)
    bring(library, FIRST)
    bring(library, SECOND)
    stepped, go_on, real = threading.Event(), threading.Event(), settling.step

    def step(sql: Any) -> bool:
        if stepped.is_set():
            go_on.wait(30)
        went = real(sql)
        stepped.set()
        return went

    with monkeypatch.context() as patch:
        patch.setattr(settling, "step", step)
        library.undo()
        assert stepped.wait(30)
        go_on.set()
        library.apply(edits.SetStarred(tuple(ids(library))[:1], starred=True))
        library.cover()
    assert library.unsettled() == 0
    assert len(ids(library, "is:starred")) == 1
    assert len(ids(library)) in (15, 16)  # one that was about to go may have got the star
