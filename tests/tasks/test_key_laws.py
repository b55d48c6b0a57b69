"""A citation key that was given once stays with its paper, whatever is imported, merged or corrected."""

import random
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given
from hypothesis import strategies as st

from readerapp import tasks
from readerapp.errors import AppError
from readerapp.library import Library
from readerapp.model import claims, edits
from readerapp.tasks.reading import read_here
from tests.laws import examples
from tests.library.world import bring, entry, fresh, page

TITLES = ("On Depth", "On Width", "On Height", "Of Sheep", "Of Graphs")
NAMES = ("Ada Lovelace", "Alan Turing", "Emmy Noether")
KEYS = ("one", "ONE", "two", "lovelace2020depth", "three:3", "four", "bad{key", "müller")


def _bib(chance: random.Random) -> str:
    def one() -> str:
        number = chance.randrange(6)
        ids = chance.choice(["", f"doi = {{10.1/{number}}},", f"eprint = {{2001.0000{number}}},"])
        year = chance.choice(["", "year = 2020,"])
        author = f"author = {{{chance.choice(NAMES)}}},"
        return (
            f"@misc{{{chance.choice(KEYS)}, title = {{{chance.choice(TITLES)}}}, {author} {year} {ids} }}\n"
        )

    return "".join(one() for _ in range(chance.randint(1, 4)))


def _import_bib(chance: random.Random, library: Library) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "some.bib"
        path.write_text(_bib(chance), encoding="utf-8")
        tasks.import_files(library, [path], read=read_here)


def _import_page(chance: random.Random, library: Library) -> None:
    number = chance.randrange(6)
    ids = chance.choice(
        [(), (f"arxiv:2001.0000{number}",), (f"arxiv:2001.0000{number}", f"doi:10.1/{number}")]
    )
    some = entry(chance.choice(TITLES), *ids, authors=(chance.choice(NAMES),))
    bring(library, page(some, day=f"2025-12-{chance.randint(10, 28)}"))


def _some(chance: random.Random, library: Library) -> list[int]:
    return [chance.randint(1, max(2, len(_papers(library)))) for _ in range(2)]


def _papers(library: Library) -> dict[int, int]:
    """Each paper with the one that speaks for it."""
    rows = library._database.reader().execute("SELECT id, coalesce(merged_into, id) FROM paper")
    return dict(rows.fetchall())


def _keys(library: Library) -> dict[str, tuple[int, bool]]:
    """Each key with its paper, and whether it is the current one."""
    rows = library._database.reader().execute("SELECT key, paper_id, current FROM citation_key")
    return {key: (paper, bool(current)) for key, paper, current in rows}


def _correct(chance: random.Random, library: Library) -> None:
    values = (
        ("title", claims.encode(chance.choice(TITLES))),
        ("authors", claims.encode([chance.choice(NAMES)])),
    )
    library.apply(edits.CorrectFields(_some(chance, library)[0], values))


def _export(chance: random.Random, library: Library) -> None:
    seen = [paper for paper in _some(chance, library) if list(library.papers([paper]))]
    tasks.export_text(library, seen, chance.choice(["bibtex", "ris"]))


def _undo(chance: random.Random, library: Library) -> None:
    """All but a key that the reader gave by hand: taking that back is to give another one."""
    last = next((action for action in tasks.history(library) if action.state == "done"), None)
    if last and last.label != "Set citation key":
        tasks.undo(library)


def _merge(chance: random.Random, library: Library) -> None:
    one, other = _some(chance, library)
    library.apply(edits.MergePapers(one, other))


def _split(chance: random.Random, library: Library) -> None:
    library.apply(edits.SplitPaper(_some(chance, library)[0]))


def _trash(chance: random.Random, library: Library) -> None:
    library.apply(edits.SetTrashed(tuple(_some(chance, library)), chance.random() < 0.7))


def _set_key(chance: random.Random, library: Library) -> None:
    library.apply(edits.SetKey(_some(chance, library)[0], chance.choice(KEYS)))


STEPS: tuple[Callable[[random.Random, Library], None], ...] = (
    *(_import_bib, _import_bib, _import_page, _import_page, _export, _export),
    *(_correct, _merge, _split, _trash, _set_key, _undo, _undo),
)
# These may make another of a paper's keys the current one, as may an import that proves two papers to be one.
FREE = (_set_key, _undo, _merge, _split)


@given(st.randoms(use_true_random=False), st.integers(8, 25))
@examples(12)
def test_a_key_never_changes_and_never_names_another_paper(chance: random.Random, steps: int) -> None:
    with fresh() as library:
        owners: dict[str, int] = {}
        for _ in range(steps):
            step, before, spoke = chance.choice(STEPS), _keys(library), _papers(library)
            with suppress(AppError):
                step(chance, library)
            after, speaks = _keys(library), _papers(library)
            for key, paper in owners.items():
                assert key in after, (step, key)
                assert speaks[after[key][0]] == speaks[paper], (step, key)
            if step not in FREE and all(speaks[paper] == root for paper, root in spoke.items()):
                assert all(after[key] == was for key, was in before.items()), step
            for key, (paper, _) in after.items():
                owners.setdefault(key, paper)
            named = {(key.lower(), paper) for key, (paper, _) in after.items()}
            assert len({key for key, _ in named}) == len(named), (
                "in which case a key is written counts nothing"
            )
            current = [paper for paper, is_current in after.values() if is_current]
            assert len(set(current)) == len(current)


def test_a_key_goes_home_when_papers_are_split_though_another_was_given_meanwhile() -> None:
    with fresh() as library:
        bring(library, page("On Depth", "On Width"))
        library.apply(edits.SetKey(2, "width"))
        library.apply(edits.MergePapers(1, 2))
        library.apply(edits.SetKey(1, "both"))
        assert _keys(library) == {"width": (1, False), "both": (1, True)}
        library.apply(edits.SplitPaper(1))
        assert _keys(library) == {"width": (2, True), "both": (1, True)}
        tasks.undo(library)
        assert _keys(library) == {"width": (1, False), "both": (1, True)}
