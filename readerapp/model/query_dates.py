"""Dates and numbers as a query writes them: `2024..2026`, `2026-01`, `7d`, `today`, `>50`.

Dates are ISO only, so that nobody has to guess which is the month. What a period means depends on the
day it is asked on, so the tree keeps the words and the library asks here.
"""

import re
from datetime import date, timedelta

Days = tuple[str, str]
"""The first day and the day after the last one, ISO; empty where there is no bound."""

_RELATIVE = re.compile(r"(\d{1,4})([dwmy])")
_UNITS = {"d": 1, "w": 7, "m": 30, "y": 365}
_ISO = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")
_COMPARED = re.compile(r"(>=|<=|>|<)(.+)")
NAMED = ("today", "yesterday", "week", "month")


def days(span: str, today: date) -> Days | None:
    """The days of a span; None if it is none."""
    if ".." in span:
        first, _, last = span.partition("..")
        begin, end = (period(part, today) if part else ("", "") for part in (first, last))
        return None if begin is None or end is None or span == ".." else (begin[0], end[1])
    if compared := _COMPARED.fullmatch(span):
        return _compared(compared[1], period(compared[2], today))
    return period(span, today)


def _compared(sign: str, there: Days | None) -> Days | None:
    if there is None:
        return None
    first, end = there
    return {">": (end, ""), ">=": (first, ""), "<": ("", first), "<=": ("", end)}[sign]


def period(text: str, today: date) -> Days | None:
    """One period: a year, a month, a day, the last so many days, or a name."""
    try:
        found = _named(text, today) or _relative(text, today) or _iso(text)
        return (found[0].isoformat(), found[1].isoformat()) if found else None
    except (ValueError, OverflowError):  # 2025-02-30, year 0000, 9999y
        return None


def before(span: str, today: date) -> Days | None:
    """All days before a period."""
    there = period(span, today)
    return ("", there[0]) if there else None


def after(span: str, today: date) -> Days | None:
    """All days after a period; since its first day where it lasts until today."""
    there = period(span, today)
    if there is None:
        return None
    lasting = _RELATIVE.fullmatch(span) or span in NAMED[2:]
    return (there[0], "") if lasting else (there[1], "")


def _named(text: str, today: date) -> tuple[date, date] | None:
    end = today + timedelta(days=1)
    firsts = {
        "today": today,
        "yesterday": today - timedelta(days=1),
        "week": today - timedelta(days=today.weekday()),
        "month": today.replace(day=1),
    }
    return (firsts[text], today if text == "yesterday" else end) if text in firsts else None


def _relative(text: str, today: date) -> tuple[date, date] | None:
    found = _RELATIVE.fullmatch(text)
    if not found:
        return None
    back = int(found[1]) * _UNITS[found[2]]
    return (today - timedelta(days=max(back - 1, 0)), today + timedelta(days=1)) if back else None


def _iso(text: str) -> tuple[date, date] | None:
    found = _ISO.fullmatch(text)
    if not found:
        return None
    year, month, day = (int(part) if part else None for part in found.groups())
    first = date(year or 0, month or 1, day or 1)
    if day:
        return first, first + timedelta(days=1)
    if month:
        return first, date(first.year + month // 12, month % 12 + 1, 1)
    return first, date(first.year + 1, 1, 1)


def cut(day: str) -> str:
    """A day as it compares with dates that are cut to what is known: `2024-01-01` as `2024`."""
    while day.endswith("-01"):
        day = day[:-3]
    return day


def numbers(span: str) -> tuple[int | None, int | None] | None:
    """The least and the greatest number of a span like `50`, `>50` or `10..20`; None if it is none."""
    if ".." in span:
        first, _, last = span.partition("..")
        if (first or last) and all(not part or _is_number(part) for part in (first, last)):
            return (int(first) if first else None, int(last) if last else None)
        return None
    sign, text = found.groups() if (found := _COMPARED.fullmatch(span)) else ("", span)
    if not _is_number(text):
        return None
    value = int(text)
    bounds = {">": (value + 1, None), ">=": (value, None), "<": (None, value - 1), "<=": (None, value)}
    return bounds.get(sign, (value, value))


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) < 16  # what SQLite's integers hold
