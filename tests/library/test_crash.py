"""`kill -9` at a random moment: all that was acknowledged is there, nothing half done is."""

import contextlib
import json
import random
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from readerapp.library import Library, open_library
from tests.laws import RUN_SLOW
from tests.library.world import everything, ids


def killed(folder: Path, start: int, after: float) -> list[dict[str, Any]]:
    """Let a child work, kill it `after` seconds after its first word; returns what it acknowledged."""
    command = [sys.executable, "-m", "tests.library.crashing", str(folder), str(start)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        child.stdout.readline()
        with contextlib.suppress(subprocess.TimeoutExpired):
            child.wait(after)
        child.kill()
        lines = child.stdout.read().splitlines()
    said = [json.loads(line) for line in lines if line.endswith("}")]
    return said[:-1] if said and "starred" in said[-1] else said  # that star may be gone again, unsaid


def holds(library: Library, said: list[dict[str, Any]]) -> None:
    """All that was said is so."""
    papers = {paper.id: paper for paper in everything(library)}
    turns = [int(paper.title.split()[1]) for paper in papers.values()]
    assert all(turns.count(turn) == 9 for turn in set(turns)), "an import is there in part"
    for what in said:
        if "imported" in what:
            assert what["imported"] in turns
        elif "noted" in what:
            assert papers[what["noted"]].note == f"note{what['turn']}"
            assert ids(library, f"note{what['turn']}") == [what["noted"]]
        elif "tagged" in what:
            assert len(papers[what["tagged"]].tags) == 1
    for number in {what["starred"] for what in said if "starred" in what}:
        assert papers[number].starred is ({"unstarred": number} not in said)


def is_sound(library: Library) -> None:
    health = library.check()
    assert (health.integrity, health.index, health.problems) == ("ok", "ok", ())
    assert len(ids(library, "abstract")) == len(ids(library))


@pytest.mark.parametrize("seed", range(25 if RUN_SLOW else 1))
def test_killed_at_a_random_moment(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    folder = tmp_path / "library"
    open_library(folder, create=True).close()
    said: list[dict[str, Any]] = []
    for turn in range(20 if RUN_SLOW else 3):
        said += killed(folder, turn * 100_000, chance.uniform(0.05, 0.6))
        library = open_library(folder)
        try:
            is_sound(library)
            holds(library, said)
        finally:
            library.close()
    assert len(said) > 3
