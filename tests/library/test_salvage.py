"""Whatever happens to the bytes of a library: what can be read is saved, and the damaged files stay."""

import random
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from readerapp.errors import AppError
from readerapp.library import Library, open_library, salvage
from readerapp.model import edits
from readerapp.model.lists import Sort
from readerapp.model.query import Everything
from tests.library.test_opening import contents
from tests.library.world import bring, dump, entry, ids, page, titles

PAPERS = 1200
PAGE = 16_384


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed library of some hundred kilobytes, with marks on it."""
    folder = tmp_path_factory.mktemp("salvage") / "sound"
    library = open_library(folder, create=True)
    for day in ("2025-12-12", "2025-12-13"):
        long = [
            entry(f"Title {day} {number}", f"arxiv:25{day[-2:]}.{number:05}", abstract="words " * 90)
            for number in range(PAPERS // 2)
        ]
        bring(library, page(*long, day=day, name=f"{day}.txt"))
    papers = tuple(ids(library))
    library.apply(edits.SetStarred(papers[::3], starred=True))
    library.apply(edits.AddTag(papers[:40], "nlp"))
    library.apply(edits.SetNote(papers[:1], "keep me"))
    library.close()
    return folder


Harm = Callable[[bytearray], bytearray]


def _harmed(sound: Path, tmp_path: Path, harm: Harm) -> Path:
    folder = tmp_path / "harmed"
    shutil.copytree(sound, folder)
    file = folder / "library.sqlite"
    file.write_bytes(harm(bytearray(file.read_bytes())))
    return folder


def _everything_is_readable(library: Library) -> int:
    found = list(library.find(Everything(), Sort.PUBLISHED))
    assert len(library.rows(found)) == len(found)
    assert len(list(library.papers(found))) == len(found)
    library.sidebar()
    assert library.check().integrity == "ok"
    return len(found)


def test_of_a_sound_library_everything_is_saved(sound: Path, tmp_path: Path) -> None:
    before = contents(sound)
    saved = salvage(sound, tmp_path / "new")
    assert contents(sound) == before
    assert saved.torn == ()
    assert saved.rows["paper"] == len(set(titles_of(sound)))
    one, other = open_library(tmp_path / "new"), open_library(sound, share=True)
    assert dump(one) == dump(other)
    assert titles(one, "tag:nlp") == titles(other, "tag:nlp")
    assert len(titles(one, "title")) == len(titles(other, "title"))
    one.close()
    other.close()


def titles_of(folder: Path) -> list[str]:
    library = open_library(folder)
    found = titles(library)
    library.close()
    return found


def test_a_hole_in_the_middle_costs_what_stood_in_it(sound: Path, tmp_path: Path) -> None:
    def harm(data: bytearray) -> bytearray:
        for number in range(20, len(data) // PAGE, 4):
            data[number * PAGE : (number + 1) * PAGE] = bytes(PAGE)
        return data

    harmed = _harmed(sound, tmp_path, harm)
    before = contents(harmed)
    saved = salvage(harmed, tmp_path / "new")
    assert contents(harmed) == before
    assert saved.torn
    library = open_library(tmp_path / "new")
    assert PAPERS // 4 < _everything_is_readable(library) < PAPERS
    library.close()


@pytest.mark.parametrize("spoilt", [0, 1], ids=["header", "first page"])
def test_a_lost_list_of_tables_is_lent(sound: Path, tmp_path: Path, spoilt: int) -> None:
    def harm(data: bytearray) -> bytearray:
        data[: PAGE if spoilt else 100] = bytes(PAGE if spoilt else 100)
        return data

    saved = salvage(_harmed(sound, tmp_path, harm), tmp_path / "new")
    library = open_library(saved.folder)
    assert _everything_is_readable(library) == saved.rows["paper"] > PAPERS // 3
    assert titles(library, "has:note")
    library.close()


@pytest.mark.parametrize("rest", ["nothing", "garbage"])
def test_where_there_is_nothing_it_says_so(sound: Path, tmp_path: Path, rest: str) -> None:
    filler = b"" if rest == "nothing" else b"garbage" * 10_000
    harmed = _harmed(sound, tmp_path, lambda _data: bytearray(filler))
    with pytest.raises(AppError, match="Nothing could be read"):
        salvage(harmed, tmp_path / "new")
    assert not (tmp_path / "new").exists()


def test_a_folder_that_is_there_is_not_written_into(sound: Path, tmp_path: Path) -> None:
    with pytest.raises(AppError, match="is there already"):
        salvage(sound, tmp_path)
    assert list(tmp_path.iterdir()) == []


def _accident(random_one: random.Random, data: bytearray) -> bytearray:
    """Bytes flipped, a stretch zeroed, or the end cut off."""
    kind = random_one.choice(["flip", "zero", "cut"])
    if kind == "cut":
        return data[: random_one.randrange(PAGE, len(data))]
    for _ in range(random_one.randrange(1, 30)):
        at = random_one.randrange(len(data))
        if kind == "flip":
            data[at] ^= 1 << random_one.randrange(8)
        else:
            length = min(random_one.choice([64, 512, PAGE]), len(data) - at)
            data[at : at + length] = bytes(length)
    return data


def test_any_accident(sound: Path, tmp_path: Path) -> None:
    saved = [_saves(sound, tmp_path / str(seed), seed) for seed in range(12)]
    assert sum(saved) >= 6  # of the others the tops of the tables are lost


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(100, 600))
def test_many_accidents(sound: Path, tmp_path: Path, seed: int) -> None:
    _saves(sound, tmp_path, seed)


def _saves(sound: Path, tmp_path: Path, seed: int) -> bool:
    """True if something was saved, a library to work with; False if it said that nothing was."""
    harmed = _harmed(sound, tmp_path, lambda data: _accident(random.Random(seed), data))
    before = contents(harmed)
    try:
        saved = salvage(harmed, tmp_path / "new")
    except AppError as error:
        if "Nothing could be read" not in error.sentence:
            raise
        return False
    finally:
        assert contents(harmed) == before
    library = open_library(saved.folder)
    _everything_is_readable(library)
    papers = ids(library)[:3]
    library.apply(edits.SetStarred(tuple(papers), starred=True))
    library.undo()
    library.close()
    return True
