"""The pages of one source together: what is missing, what is old, what stood still; and no false alarm."""

import random
from datetime import date, timedelta

import pytest

from readerapp.model.series import Page, missing, remarks

MONDAY = date(2025, 9, 1)
ALL_WEEK, WEEKDAYS = range(7), range(5)


def days(weeks: int, weekdays: range = WEEKDAYS, *, without: tuple[int, ...] = ()) -> list[date]:
    """The days of some weeks; `without` are left out, counted from the first Monday."""
    every = (MONDAY + timedelta(days=n) for n in range(7 * weeks) if n not in without)
    return [day for day in every if day.weekday() in weekdays]


def pages(found: list[date], *, new: set[date] | None = None, papers: int = 9) -> list[Page]:
    return [Page(n, day, papers, new is None or day in new) for n, day in enumerate(found, start=1)]


def said(found: list[Page], alike: bool = False) -> dict[int, list[str]]:
    return remarks("Daily", found, lambda _one, _other: alike)


def test_weekends_of_a_weekday_series_are_no_gap() -> None:
    assert list(missing(days(8))) == []
    assert said(pages(days(8))) == {}


def test_a_missing_weekday_is_named_on_the_page_after_it() -> None:
    found = days(4, without=(9,))
    assert list(missing(found)) == [(MONDAY + timedelta(days=10), [MONDAY + timedelta(days=9)])]
    (number,) = said(pages(found))
    assert found[number - 1] == MONDAY + timedelta(days=10)


def test_a_missing_sunday_counts_where_sundays_are_usual() -> None:
    found = days(4, ALL_WEEK, without=(13,))
    assert [holes for _, holes in missing(found)] == [[MONDAY + timedelta(days=13)]]


def test_a_missing_friday_and_monday_are_one_gap() -> None:
    found = days(4, without=(11, 14))
    ((after, holes),) = missing(found)
    assert (after.weekday(), [hole.weekday() for hole in holes]) == (1, [4, 0])


def test_a_long_pause_is_told_by_its_ends() -> None:
    found = [*days(3), *(day + timedelta(days=70) for day in days(3))]
    (sentences,) = said(pages(found)).values()
    assert sentences == [
        "No page of Daily for 35 days from 2025-09-22 to 2025-11-07: not brought, or there was no list."
    ]


@pytest.mark.parametrize(
    "found",
    [
        [],
        [MONDAY],
        days(1)[:4],
        [MONDAY + timedelta(days=n) for n in (0, 9, 23, 24, 61)],
        [MONDAY + timedelta(days=7 * n) for n in range(12)],
        [MONDAY + timedelta(days=3 * n) for n in range(12)],
        [MONDAY, *(MONDAY + timedelta(days=200 + n) for n in range(3))],
    ],
)
def test_now_and_then_is_no_daily_series(found: list[date]) -> None:
    assert list(missing(found)) == []


def test_an_old_gap_is_not_told_again() -> None:
    found = days(4, without=(9,))
    assert said(pages(found, new={found[-1]})) == {}


def test_a_page_that_ends_a_gap_in_the_past_tells_what_is_left_of_it() -> None:
    found = days(4, without=(8, 9))
    filled = sorted([*found, MONDAY + timedelta(days=8)])
    told = said(pages(filled, new={MONDAY + timedelta(days=8)}))
    sentences = [sentence for each in told.values() for sentence in each]
    assert any("2025-09-10" in sentence for sentence in sentences)
    assert any("older than the newest" in sentence for sentence in sentences)


def test_the_order_of_the_pages_does_not_matter() -> None:
    found = pages(days(5, without=(3, 17)), new={MONDAY + timedelta(days=4), MONDAY + timedelta(days=18)})
    shuffled = random.Random(1).sample(found, len(found))
    assert said(shuffled) == said(found)


def test_pages_older_than_the_newest_are_told_once() -> None:
    found = pages([MONDAY, MONDAY + timedelta(days=40), MONDAY + timedelta(days=80)], new={MONDAY})
    assert said(found) == {
        1: [f"This page is older than the newest of Daily in the library, of {found[2].day}."]
    }
    both = pages([page.day for page in found], new={found[0].day, found[1].day})
    (sentence,) = said(both)[2]
    assert sentence.startswith("This page and 1 other of this import are older")


def test_the_first_import_has_nothing_to_be_older_than() -> None:
    assert said(pages([MONDAY, MONDAY + timedelta(days=40)])) == {}


def test_a_page_that_stood_still() -> None:
    found = pages([MONDAY, MONDAY + timedelta(days=1)], new={MONDAY + timedelta(days=1)})
    assert said(found, alike=True) == {
        2: ["It shows the same 9 papers as the page of 2025-09-01: the source stood still."]
    }
    assert said(found, alike=False) == {}


def test_two_captures_of_one_day_are_no_standing_still() -> None:
    assert said([Page(1, MONDAY, 9, False), Page(2, MONDAY, 9, True)], alike=True) == {}


def test_pages_of_different_length_are_not_compared() -> None:
    found = [Page(1, MONDAY, 9, False), Page(2, MONDAY + timedelta(days=1), 8, True)]
    assert remarks("Daily", found, lambda *_: pytest.fail("no need to look")) == {}
