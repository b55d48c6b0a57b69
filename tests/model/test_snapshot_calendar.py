"""Months with their pages, and the days on which one seems to be missing."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from readerapp.model.lists import SnapshotLine
from readerapp.model.snapshot_calendar import by_day, expected_weekdays, gaps, month


def line(number: int, day: str, source: str = "HF", papers: int = 3) -> SnapshotLine:
    return SnapshotLine(number, f"{day}.json", source, day, "text", f"{day}T08:00:00+00:00", papers)


def days(*numbers: int) -> list[date]:
    return [date(2025, 12, number) for number in numbers]


def test_weekends_without_pages_are_no_gaps() -> None:
    assert gaps(days(1, 2, 3, 4, 5, 8, 10)) == {date(2025, 12, 9)}
    assert gaps([]) == gaps(days(3)) == frozenset()


def test_weekends_count_where_they_usually_have_pages() -> None:
    always = days(*(number for number in range(1, 22) if number != 14))  # a Sunday of three
    assert expected_weekdays(always) == set(range(7))
    assert gaps(always) == {date(2025, 12, 14)}


def test_a_month_is_six_weeks_with_all_its_days() -> None:
    weeks = month(2025, 12, by_day([line(1, "2025-12-12", papers=5), line(2, "2025-12-12")], None))
    cells = [cell for week in weeks for cell in week]
    assert len(weeks) == 6
    assert {len(week) for week in weeks} == {7}
    assert [cell.day.day for cell in cells if not cell.outside] == list(range(1, 32))
    (full,) = [cell for cell in cells if cell.pages]
    assert (full.day, full.papers, len(full.pages)) == (date(2025, 12, 12), 5, 2)
    assert month(2025, 12, {}, first_weekday=6)[0][0].day == date(2025, 11, 30)


def test_sources_apart_and_days_that_are_none() -> None:
    pages = [line(1, "2025-12-12"), line(2, "2025-12-12", "arXiv"), line(3, "2025")]
    assert [page.id for page in by_day(pages, "HF")[date(2025, 12, 12)]] == [1]
    assert [page.id for page in by_day(pages, None)[date(2025, 12, 12)]] == [1, 2]
    assert list(by_day(pages, None)) == [date(2025, 12, 12)]


@given(st.sets(st.dates(date(2025, 1, 1), date(2025, 12, 31)), max_size=60))
def test_a_gap_lies_between_pages_and_is_none_of_them(there: set[date]) -> None:
    found = gaps(there)
    assert not found & there
    assert all(min(there) < day < max(there) for day in found)
    span = (max(there) - min(there)).days if there else 0
    workdays = {min(there) + timedelta(days=at) for at in range(span)} if there else set()
    assert {day for day in workdays - there if day.weekday() < 5} <= found
