"""Correcting the day of a snapshot: as if it had been brought on that day, undone and done again exactly."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from readerapp import tasks
from readerapp.errors import AppError
from readerapp.library import Library, open_library
from readerapp.model.entry import DayFrom, Reading
from readerapp.model.snapshot import CapturedFrom
from readerapp.tasks import reading
from readerapp.tasks.reading import read_here
from tests.library.world import ARXIV, bring, dump, entry, fresh, page, reopened

PAGE = """Daily Papers

byAK and the research community

Dec 12

Counting Sheep with Small Networks

We train a small network to count sheep, and measure how well it sleeps afterwards. We find that it sleeps \
well, and that it counts better the longer it has slept. Code is at https://example.org/sheep.

  • 5 authors

·
Nov 30

Dreams of Electric Lambs

We ask a large network what it dreams of, and find that its dreams are of lambs. The lambs are electric, and \
there are more of them than in any earlier study. All of them are released.

  • 2 authors

·
Mar 3, 2023 4

A Field Guide to Wool

We collect wool from one hundred fields and describe it. The guide is of use to whoever counts sheep, and to \
those who are kept awake by them. It is long.

  • 1 authors

·
Dec 11
"""
DAY, OTHER = date(2025, 12, 12), date(2024, 12, 12)


@pytest.fixture
def page_file(tmp_path: Path) -> Path:
    """A page that prints no year, in a file whose name has one."""
    path = tmp_path / f"{DAY} page.txt"
    path.write_text(PAGE, encoding="utf-8")
    return path


def days(library: Library) -> dict[str, str | None]:
    found = tasks.papers(library, tasks.find(library, "").ids)
    return {paper.title.split()[0]: paper.published_on for paper in found}


def correct(library: Library, snapshot: int, day: date) -> tasks.Corrected:
    return tasks.correct_date(library, snapshot, day, read=read_here)


def imported(library: Library, path: Path, **given: Any) -> int:
    receipt = tasks.import_files(library, [path], read=read_here, **given).receipt
    assert receipt.files[0].snapshot_id
    return receipt.files[0].snapshot_id


def test_inferred_days_move_and_stated_ones_stay(library: Library, page_file: Path) -> None:
    number = imported(library, page_file)
    assert days(library) == {"Counting": "2025-11-30", "Dreams": "2023-03-03", "A": "2025-12-11"}
    corrected = correct(library, number, OTHER)
    assert (corrected.moved, corrected.read_again) == (2, True)
    assert corrected.changes.lists
    assert corrected.changes.snapshots
    assert days(library) == {"Counting": "2024-11-30", "Dreams": "2023-03-03", "A": "2024-12-11"}
    receipt = tasks.receipt(library, number)
    assert receipt
    assert (receipt.captured_on, receipt.captured_on_from, receipt.warnings) == ("2024-12-12", "given", ())
    assert tasks.sidebar(library).snapshots[0].captured_on == "2024-12-12"


def test_it_is_as_if_it_had_been_brought_on_that_day(library: Library, page_file: Path) -> None:
    """Also where other snapshots show the same papers, and papers are merged."""

    def others(where: Library) -> None:
        arxiv = entry("Counting sheep with small networks", "arxiv:2512.00001", upvotes=3)
        older = page(entry("A Field Guide to Wool", upvotes=9), day="2025-03-01")
        bring(where, page(arxiv, day="2024-12-20", format=ARXIV), older)

    others(library)
    correct(library, imported(library, page_file), OTHER)
    with fresh() as other:
        others(other)
        imported(other, page_file, captured_on=OTHER)
        assert dump(library) == dump(other)


def test_undo_and_redo_across_restarts(library: Library, page_file: Path) -> None:
    number = imported(library, page_file)
    bring(library, page(entry("Dreams of Electric Lambs", venue="ICML"), format=ARXIV, day="2025-12-20"))
    before, kept = dump(library), tasks.receipt(library, number)
    done = correct(library, number, OTHER).done
    after = dump(library)
    library = reopened(library)
    assert library.undo().label == f"Change date of “{DAY} page.txt” to {OTHER}"
    assert dump(library) == before
    assert tasks.receipt(library, number) == kept
    library = reopened(library)
    assert library.redo().action_id == done.action_id
    assert dump(library) == after
    library.close()


def test_an_older_correction_taken_back_leaves_a_newer_one(library: Library, page_file: Path) -> None:
    number = imported(library, page_file)
    first = correct(library, number, OTHER).done.action_id
    correct(library, number, date(2023, 12, 12))
    now = dump(library)
    library.undo(first)
    assert dump(library) == now


def test_the_same_day_again_is_nothing_to_undo(library: Library, page_file: Path) -> None:
    number = imported(library, page_file)
    assert correct(library, number, OTHER).done.label
    again = correct(library, number, OTHER)
    assert not again.done.label
    assert not again.changes
    assert again.moved == 0


def test_without_its_bytes_only_its_own_day_moves(library: Library, page_file: Path) -> None:
    number = imported(library, page_file)
    for file in (library.folder / "snapshots").iterdir():
        file.unlink()
    before = days(library)
    corrected = correct(library, number, OTHER)
    assert (corrected.moved, corrected.read_again) == (0, False)
    assert days(library) == before
    assert tasks.sidebar(library).snapshots[0].captured_on == "2024-12-12"
    library.undo()
    assert tasks.sidebar(library).snapshots[0].captured_on == "2025-12-12"


@pytest.mark.parametrize(
    ("number", "day", "sentence"),
    [(99, DAY, "There is no snapshot number 99."), (1, date(2999, 1, 1), "still to come")],
)
def test_what_cannot_be_corrected(
    library: Library, page_file: Path, number: int, day: date, sentence: str
) -> None:
    imported(library, page_file)
    before = dump(library)
    with pytest.raises(AppError, match=sentence):
        correct(library, number, day)
    assert dump(library) == before


def test_of_an_undone_import_nothing_is_corrected(library: Library, page_file: Path) -> None:
    number = imported(library, page_file)
    library.undo()
    with pytest.raises(AppError):
        correct(library, number, OTHER)


def test_damaged_bytes_change_nothing(library: Library, page_file: Path) -> None:
    number = imported(library, page_file)
    before = dump(library)
    for file in (library.folder / "snapshots").iterdir():
        file.write_bytes(b"not gzip")
    with pytest.raises(AppError, match="cannot be read"):
        correct(library, number, OTHER)
    assert dump(library) == before


def test_a_day_that_is_said_no_more(library: Library, page_file: Path) -> None:
    number = imported(library, page_file)

    def without_days(snapshot: Any) -> Reading:
        read = read_here(snapshot)
        bare = (replace(one, facts=replace(one.facts, published=None)) for one in read.entries)
        return replace(read, entries=tuple(bare))

    assert tasks.correct_date(library, number, OTHER, read=without_days).moved == 3
    assert set(days(library).values()) == {None}
    library.undo()
    assert days(library)["Counting"] == "2025-11-30"


def test_by_the_reading_process(tmp_path: Path, page_file: Path) -> None:
    library = open_library(tmp_path / "another", create=True)
    number = imported(library, page_file)
    tasks.correct_date(library, number, OTHER)
    reading._shared.close()
    assert days(library)["Counting"] == "2024-11-30"
    counting = next(p for p in tasks.papers(library, tasks.find(library, "counting").ids))
    assert counting.published
    assert counting.published.how is DayFrom.INFERRED
    assert tasks.sidebar(library).snapshots[0].captured_on_from == CapturedFrom.GIVEN
    library.close()
