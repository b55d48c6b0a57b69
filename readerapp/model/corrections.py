"""What a reader types to correct a paper, between the fields of a form and the values of claims."""

import re
from collections.abc import Mapping
from datetime import date
from typing import Any

from readerapp.errors import AppError
from readerapp.model import claims
from readerapp.model.entry import Day, Identifier
from readerapp.model.identity import identifier
from readerapp.model.paper import Paper

FORM = ("title", "authors", "published", "venue", "doi")
"""The fields of the form, in its order. Authors stand one a line, as "First Last" or "Last, First"."""

_DATE = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")


def texts(paper: Paper) -> dict[str, str]:
    """What the form shows of a paper."""
    return {
        "title": paper.title,
        "authors": "\n".join(paper.authors),
        "published": paper.published_on or "",
        "venue": paper.venue or "",
        "doi": paper.identifier("doi") or "",
    }


def values(typed: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    """The typed fields as (field, JSON) of an edit. Raises `AppError` where one cannot be understood."""
    return tuple((claim_field(name), claims.encode(_READ[name](text))) for name, text in typed.items())


def claim_field(name: str) -> str:
    """The field of claims that a field of the form speaks of."""
    return "identifiers" if name == "doi" else name


def _title(text: str) -> str:
    title = " ".join(text.split())
    if not title:
        raise AppError("A paper needs a title.")
    return title


def _authors(text: str) -> Any:
    return [name for line in text.splitlines() if (name := " ".join(line.split()))] or None


def _published(text: str) -> Day | None:
    day = text.strip()
    if not day:
        return None
    try:
        date.fromisoformat((day + "-01-01")[:10])
    except ValueError:
        day = ""
    if not _DATE.fullmatch(day):
        raise AppError("Write the date as 2025, 2025-07 or 2025-07-18.")
    return Day(day)


def _venue(text: str) -> str | None:
    return " ".join(text.split()) or None


def _doi(text: str) -> tuple[Identifier, ...]:
    if not text.strip():
        return (Identifier("doi", ""),)
    found = identifier("doi", text)
    if found is None or found.scheme != "doi":
        raise AppError("A DOI looks like 10.1000/182.")
    return (found,)


_READ = {"title": _title, "authors": _authors, "published": _published, "venue": _venue, "doi": _doi}
