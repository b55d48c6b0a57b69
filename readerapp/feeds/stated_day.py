"""The day on which a text says that it was taken: front matter, a "last updated", a date in a heading."""

import re
from collections.abc import Iterable
from datetime import date

from readerapp.feeds.calendar_days import FIRST_YEAR, SLACK, date_in_name
from readerapp.feeds.capture_date import Clues

_TAKEN = re.compile(
    r"^[-\s\"*]{0,12}(?:retrieved|accessed|fetched|scraped|captured|saved|crawled|timestamp|created(?:_at)?|date"
    r"|last updated)(?: (?:on|at))?\"?[ *]{0,4}:[ *]{0,4}(?P<day>.{8,30})",
    re.MULTILINE | re.IGNORECASE,
)
_DATE = re.compile(r"20\d\d-\d\d-\d\d|[A-Z][a-z]{2,8} \d{1,2}, 20\d\d")


def taken_on(text: str, headings: Iterable[str], today: date) -> date | None:
    """That day; None if the text names none that is possible."""
    for match in _TAKEN.finditer(text[:4000]):
        if found := _day(match["day"], today):
            return found
    return next((found for heading in headings if (found := _day(heading, today))), None)


def clues(day: date | None, today: date) -> Clues:
    """A known day as evidence for the day of the capture."""
    if not day or day.year < FIRST_YEAR or day > today + SLACK:
        return Clues()
    return Clues(page=(day.month, day.day), page_year=day.year)


def _day(text: str, today: date) -> date | None:
    match = _DATE.search(text)
    return date_in_name(match[0], today) if match else None
