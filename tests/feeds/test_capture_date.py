"""The day of a capture, and the year of its days: which evidence wins, and what is said about it."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readerapp.feeds.calendar_days import date_in_name
from readerapp.feeds.capture_date import Clues, captured, completed
from readerapp.model.entry import DayFrom
from readerapp.model.snapshot import CapturedFrom, Snapshot

TODAY = date(2026, 11, 21)
THREE = (2024, 2022, 2021)


def capture(
    clues: Clues, name: str = "page.txt", given_on: date | None = None, modified_on: date | None = None
) -> tuple[str, str, int]:
    found = captured(Snapshot(name, b"", TODAY, given_on=given_on, modified_on=modified_on), clues)
    return found.on.isoformat(), found.how.value, len(found.warnings)


def test_the_day_the_reader_gave_wins() -> None:
    clues = Clues(page=(12, 12), years=THREE)
    assert capture(clues, "2025-12-01.txt", given_on=date(2024, 5, 5)) == ("2024-05-05", "given", 0)


def test_then_the_file_name_and_what_the_page_says_otherwise_is_told() -> None:
    assert capture(Clues(page=(12, 12)), "hf-2025-12-12.txt") == ("2025-12-12", "file name", 0)
    assert capture(Clues(page=(12, 10)), "hf-2025-12-12.txt") == ("2025-12-12", "file name", 1)


def test_then_the_text_the_earliest_year_after_all_printed_ones() -> None:
    clues = Clues(page=(12, 12), years=THREE)
    assert capture(clues, modified_on=date(2026, 11, 20)) == ("2025-12-12", "text", 0)


def test_a_page_that_prints_its_own_year() -> None:
    assert capture(Clues(page=(8, 1), page_year=2024)) == ("2024-08-01", "text", 0)


def test_few_printed_years_are_told_and_yield_to_a_file_of_the_same_day() -> None:
    clues = Clues(page=(12, 12), years=(2023,))
    assert capture(clues) == ("2024-12-12", "text", 1)
    assert capture(clues, modified_on=date(2025, 12, 13)) == ("2025-12-12", "file time", 1)


def test_a_page_without_its_own_day() -> None:
    clues = Clues(yearless=frozenset({(1, 10), (1, 4)}), years=THREE)
    assert capture(clues) == ("2025-01-10", "text", 1)
    assert capture(clues, modified_on=date(2025, 2, 20)) == ("2025-02-20", "file time", 0)
    assert capture(clues, modified_on=date(2026, 2, 20)) == ("2025-01-10", "text", 1)


def test_without_any_year_the_clock_says_which() -> None:
    clues = Clues(page=(7, 11))
    assert capture(clues, modified_on=date(2025, 9, 1)) == ("2025-07-11", "file time", 1)
    assert capture(clues, modified_on=date(2025, 7, 10)) == ("2025-07-11", "file time", 1)  # time zones
    assert capture(clues) == ("2026-07-11", "import day", 1)


@pytest.mark.parametrize("impossible", [date(1970, 1, 1), date(2040, 1, 1)])
def test_a_file_time_that_cannot_be_is_not_asked(impossible: date) -> None:
    assert capture(Clues(page=(7, 11)), modified_on=impossible) == ("2026-07-11", "import day", 1)


def test_a_leap_day_is_in_a_leap_year() -> None:
    clues = Clues(page=(3, 2), yearless=frozenset({(2, 29)}))
    assert capture(clues, modified_on=date(2026, 3, 9))[0] == "2024-03-02"


def test_a_tool_that_prints_every_year() -> None:
    assert capture(Clues(page=(12, 12), years=(2025, 2025, 2024)))[:2] == ("2025-12-12", "import day")


def test_nothing_known_is_the_day_of_the_import() -> None:
    assert capture(Clues()) == ("2026-11-21", "import day", 0)
    assert capture(Clues(), modified_on=date(2025, 3, 3)) == ("2025-03-03", "file time", 0)
    assert capture(Clues(years=(2040,))) == ("2026-11-21", "import day", 1)


_days = st.dates(date(2024, 1, 1), date(2024, 12, 31)).map(lambda day: (day.month, day.day))


@given(
    st.builds(
        Clues,
        page=st.none() | _days,
        yearless=st.frozensets(_days, max_size=5),
        years=st.lists(st.integers(1990, 2030), max_size=5).map(tuple),
    ),
    st.none() | st.dates(),
)
def test_no_capture_lies_in_the_future(clues: Clues, modified_on: date | None) -> None:
    found = captured(Snapshot("page.txt", b"", TODAY, modified_on=modified_on), clues)
    assert date(2023, 1, 1) <= found.on <= TODAY
    assert (found.how is CapturedFrom.TEXT) <= bool(clues.years)


def test_days_without_a_year() -> None:
    january = date(2025, 1, 10)
    assert completed(1, 4, None, january) == ("2025-01-04", DayFrom.INFERRED)
    assert completed(1, 11, None, january) == ("2025-01-11", DayFrom.INFERRED)  # time zones
    assert completed(12, 30, None, january) == ("2024-12-30", DayFrom.INFERRED)
    assert completed(2, 29, None, january) == ("2024-02-29", DayFrom.INFERRED)
    assert completed(12, 20, 2013, january) == ("2013-12-20", DayFrom.STATED)
    assert completed(2, 29, 2023, january) is None


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("2025-12-31.txt", date(2025, 12, 31)),
        ("papers_2025_12_31_evening.txt", date(2025, 12, 31)),
        ("papers.2025.12.31.txt", date(2025, 12, 31)),
        ("hf-20251231T101500.txt", date(2025, 12, 31)),
        ("Daily Papers Dec 31, 2025.txt", date(2025, 12, 31)),
        ("C:\\saved\\2025-12-31.txt", date(2025, 12, 31)),
        ("/2024-01-01/2025-12-31.txt", date(2025, 12, 31)),
        ("000_eb9bd646593d5ce8.txt", None),
        ("a20251231b.txt", None),
        ("2025-13-31.txt", None),
        ("2027-01-01.txt", None),
        ("1999-01-01.txt", None),
        ("2025-12-311.txt", None),
        ("2025-12_31.txt", None),
        ("papers.txt", None),
    ],
)
def test_dates_in_file_names(name: str, day: date | None) -> None:
    assert date_in_name(name, TODAY) == day
