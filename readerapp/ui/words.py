"""Words that several views share: counts, dates, the names of shelves, a paper as it is spoken.

`counted` is known to lupdate as a twin of `translate` (`-tr-function-alias translate+=counted`).
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from readerapp.model.names import listed
from readerapp.model.row import PaperRow, Standing, Status

if TYPE_CHECKING:
    from readerapp.model.paper import Paper

translate = QCoreApplication.translate


def counted(context: str, many: str, one: str, count: int) -> str:
    """A text with a number in it: `many` has `%n`, `one` is the English singular.

    Qt takes plural forms from a catalogue only, and English needs none: where nothing is translated the
    two English forms given here serve.
    """
    text = translate(context, many, None, count)
    if text == many.replace("%n", str(count)):
        text = one if count == 1 else many.replace("%n", number(count))
    return text


def number(value: int) -> str:
    """A number with the separators of the locale."""
    return QLocale().toString(value)


def papers(count: int) -> str:
    """For example "1 paper" or "1,234 papers"."""
    return counted("words", "%n papers", "1 paper", count)


def day(iso: str) -> str:
    """A date as the locale writes it; what the source leaves out stays out: `2021`, `June 2021`."""
    parts = [int(part) for part in iso[:10].split("-")]
    if len(parts) == 3:
        return QLocale().toString(QDate(parts[0], parts[1], parts[2]), translate("words", "d MMM yyyy"))
    if len(parts) == 2:
        return QLocale().toString(QDate(parts[0], parts[1], 1), translate("words", "MMMM yyyy"))
    return str(parts[0])


def recent_day(iso: str, today: date) -> str:
    """A date that is today or yesterday by that name, any other as `day` writes it."""
    try:
        distance = (today - date.fromisoformat(iso[:10])).days
    except ValueError:
        return day(iso)
    near = {0: translate("words", "Today"), 1: translate("words", "Yesterday")}
    return near.get(distance) or day(iso)


def shelf_name(status: Status) -> str:
    """The name of a shelf."""
    return {
        Status.INBOX: translate("words", "Inbox"),
        Status.TO_READ: translate("words", "To read"),
        Status.DONE: translate("words", "Done"),
        Status.DISMISSED: translate("words", "Dismissed"),
    }[status]


def authors(paper: Paper | PaperRow) -> str:
    """The names; else how many there are; else nothing."""
    if paper.authors:
        named = listed(paper.authors)
        more = (paper.author_count or 0) > len(paper.authors)
        return translate("words", "{names} et al.").format(names=named) if more else named
    if paper.author_count:
        return counted("words", "%n authors", "1 author", paper.author_count)
    return ""


def spoken(row: PaperRow) -> str:
    """A row for a screen reader: title, authors, year, shelf, marks, tags."""
    parts = [row.title, authors(row) or row.organisation or "", (row.published_on or "")[:4]]
    parts.append(shelf_name(row.status))
    parts.append(_spoken_place(row.standing) if row.standing else "")
    if not row.seen:
        parts.append(translate("words", "unseen"))
    if row.starred:
        parts.append(translate("words", "starred"))
    parts += [tag.name for tag in row.tags]
    return ", ".join(part for part in parts if part)


def _spoken_place(stood: Standing) -> str:
    place = translate("words", "place {place}").format(place=number(stood.rank))
    if stood.compared and stood.before is None:
        return translate("words", "{place}, new").format(place=place)
    moved = number(abs(stood.moved))
    if stood.moved > 0:
        return translate("words", "{place}, up {moved}").format(place=place, moved=moved)
    return (
        translate("words", "{place}, down {moved}").format(place=place, moved=moved) if stood.moved else place
    )


def tag_query(name: str) -> str:
    """The query for the papers of a tag."""
    from readerapp.model import query as queries

    return queries.to_text(queries.Tag(name))
