"""What the receipt of an import says of its pages among the others; it is kept with the snapshot."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from readerapp import tasks
from readerapp.library import Library
from readerapp.model.entry import Reading
from readerapp.model.receipt import FileReceipt
from readerapp.model.snapshot import CapturedFrom, Snapshot
from readerapp.tasks.bringing import with_cut_ones
from tests.library.world import ARXIV, entry, page

MONDAY = date(2025, 9, 1)


def bring(
    library: Library,
    tmp_path: Path,
    days: Sequence[date],
    *,
    format: str = "huggingface-api",  # noqa: A002 - the field's name
    how: CapturedFrom = CapturedFrom.FILE_NAME,
    same: bool = False,
) -> list[FileReceipt]:
    """Import a page a day, all at once."""

    def read(snapshot: Snapshot) -> Reading:
        day = snapshot.name[:10]
        word = "same" if same else day
        shown = page(*(entry(f"Title {n} {word}") for n in range(3)), format=format, day=day, day_from=how)
        return replace(shown.reading, source="Daily")

    paths = [tmp_path / f"{day}.json" for day in days]
    for path in paths:
        path.write_text(f"{path.name} {format}", encoding="utf-8")
    receipts = tasks.import_files(library, paths, read=read).receipt.files
    assert not any(receipt.error for receipt in receipts)
    for receipt in receipts:
        kept = tasks.receipt(library, receipt.snapshot_id or 0)
        assert kept
        assert kept.warnings == receipt.warnings or not receipt.added
    return list(receipts)


def weekdays(weeks: int, *, without: Sequence[int] = ()) -> list[date]:
    every = (MONDAY + timedelta(days=n) for n in range(7 * weeks) if n not in without)
    return [day for day in every if day.weekday() < 5]


def warned(receipts: Sequence[FileReceipt]) -> dict[str, tuple[str, ...]]:
    return {receipt.name[:10]: receipt.warnings for receipt in receipts if receipt.warnings}


def test_a_gap_is_found_when_all_files_are_there(library: Library, tmp_path: Path) -> None:
    days = weekdays(3, without=(9,))
    told = warned(bring(library, tmp_path, days[::-1]))
    assert list(told) == ["2025-09-11"]
    assert "2025-09-10" in told["2025-09-11"][0]
    assert not warned(bring(library, tmp_path, days))  # all of them known: nothing new to say


def test_a_day_brought_later_ends_a_gap(library: Library, tmp_path: Path) -> None:
    bring(library, tmp_path, weekdays(2))
    told = warned(bring(library, tmp_path, [MONDAY + timedelta(days=15)]))
    assert "2025-09-15" in told["2025-09-16"][0]


def test_older_pages(library: Library, tmp_path: Path) -> None:
    bring(library, tmp_path, [MONDAY + timedelta(days=30)])
    told = warned(bring(library, tmp_path, [MONDAY, MONDAY + timedelta(days=9)]))
    assert list(told) == ["2025-09-10"]


def test_the_same_list_on_another_day(library: Library, tmp_path: Path) -> None:
    bring(library, tmp_path, [MONDAY], same=True)
    told = warned(bring(library, tmp_path, [MONDAY + timedelta(days=1)], same=True))
    assert "same 3 papers" in told["2025-09-02"][0]


def test_bibliographies_are_no_series(library: Library, tmp_path: Path) -> None:
    for format_ in ("bibtex", "ris", "csl-json"):
        days = weekdays(3, without=(9,))
        assert not warned(bring(library, tmp_path, days, format=format_, same=True))


def test_a_guessed_day_proves_nothing(library: Library, tmp_path: Path) -> None:
    bring(library, tmp_path, [MONDAY + timedelta(days=30)], how=CapturedFrom.FILE_TIME)
    assert not warned(bring(library, tmp_path, [MONDAY]))
    assert not warned(bring(library, tmp_path, [MONDAY + timedelta(days=1)], how=CapturedFrom.IMPORT_DAY))


def test_an_undone_import_is_no_page_of_the_series(library: Library, tmp_path: Path) -> None:
    bring(library, tmp_path, [MONDAY + timedelta(days=30)])
    library.undo()
    assert not warned(bring(library, tmp_path, [MONDAY]))


def test_abstracts_that_are_cut_are_counted() -> None:
    cut = entry("One", abstract="It ends in", abstract_cut=True)
    whole = entry("Two", abstract="It ends.")
    assert with_cut_ones(page(cut, whole).reading).warnings == ("1 abstract is cut off in mid-sentence.",)
    both = page(cut, replace(cut, rank=2), format=ARXIV).reading
    assert with_cut_ones(both).warnings == ("2 abstracts are cut off in mid-sentence.",)
    assert with_cut_ones(page(whole).reading).warnings == ()
    assert with_cut_ones(page(cut, format="feed-rss").reading).warnings == ()  # its parser says so itself
