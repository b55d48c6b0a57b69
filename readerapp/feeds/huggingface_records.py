"""One record of the Hugging Face API as an entry; shared by all formats that hold such records.

A record of the daily list is an object around the paper's own object (`paper`), which knows better: the time
around it is hours early and its title lost its line breaks. Both spellings of a name occur: `publishedAt`
in the API, `published_at` in the command-line client.
"""

from dataclasses import dataclass
from datetime import date
from typing import Any

from readerapp.feeds.huggingface_json import is_record
from readerapp.feeds.huggingface_values import (
    arxiv,
    date_of,
    day,
    is_whole,
    link,
    number,
    page_link,
    prose,
    words,
)
from readerapp.feeds.links import links_in
from readerapp.model.entry import Day, DayFrom, Entry, Facts, Identifier, Link, LinkKind

_ID = ("id", "paper_id", "paperId", "arxiv_id", "arxivId")
_PLACES = ("thumbnail", "paper_url", "page_url", "hf_url", "url", "link", "arxiv_url", "arxiv_page_url")
_PUBLISHED = ("publishedAt", "published_at", "published", "published_date")
_COMMENTS = ("numComments", "num_comments", "comments", "comment_count")


@dataclass(frozen=True, slots=True)
class Record:
    """What a record yields: an entry, or the reason why there is none, and its day in the feed."""

    entry: Entry | None = None
    title: str = ""
    reason: str = ""
    feed_day: date | None = None
    lost_id: str = ""


class _Fields:
    """The fields of the paper's own object, then those around it; empty ones count as missing."""

    def __init__(self, item: dict[str, Any]) -> None:
        inner = item.get("paper")
        details = item.get("details")
        self.outer = item
        self.inner: dict[str, Any] = inner if isinstance(inner, dict) else item
        more = details if isinstance(details, dict) else {}
        self._all = (self.inner, self.outer, more)

    def first(self, *names: str) -> Any:
        """The first value under one of these names that is not empty."""
        return next((each[name] for each in self._all for name in names if each.get(name)), None)

    def count(self, *names: str) -> int | None:
        """The first value under one of these names that counts something, 0 included."""
        found = (number(each.get(name)) for each in self._all for name in names)
        return next((value for value in found if value is not None), None)


def record(item: Any, rank: int, line: int | None) -> Record:
    """The paper in one item of a list."""
    if not is_record(item):
        return Record(reason="This is no record of a paper.")
    fields = _Fields(item)
    title = words(fields.first("title"))
    if not title:
        return Record(title=str(fields.first(*_ID) or "")[:100], reason="This record has no title.")
    found, lost = _identity(fields)
    facts = _facts(fields, title, found, lost)
    entry = Entry(
        facts,
        rank,
        line,
        (found,) if found else (),
        upvotes=fields.count("upvotes", "upvote_count", "votes"),
        comments=fields.count(*_COMMENTS),
    )
    return Record(entry, title, feed_day=feed_day(fields.inner, fields.outer), lost_id=lost)


def _identity(fields: _Fields) -> tuple[Identifier | None, str]:
    """The arXiv id, and what is left of it if it lost digits that stand nowhere else in the record."""
    stated = fields.first(*_ID)
    if found := arxiv(stated):
        return found, ""
    left = "" if stated is None or isinstance(stated, dict | list) else str(stated)[:50]
    for place in _PLACES:
        found = arxiv(_without_suffix(fields.first(place)))
        if found and (not _is_number(left) or found.value.strip("0") == left.strip("0")):
            return found, ""
    return None, left if _is_number(left) else ""


def _without_suffix(value: Any) -> Any:
    """An address without the file type of a thumbnail."""
    return (
        value.removesuffix(".png")
        .replace("/social-thumbnails/papers/", "/papers/")
        .replace("cdn-thumbnails.", "")
        if isinstance(value, str)
        else None
    )


def _is_number(text: str) -> bool:
    return text.replace(".", "", 1).isdigit()


def _facts(fields: _Fields, title: str, found: Identifier | None, lost: str) -> Facts:
    authors = _authors(fields.first("authors"))
    abstract = prose(fields.first("summary", "abstract"))
    return Facts(
        title=title,
        authors=authors,
        author_count=len(authors) or None,
        organisation=_organisation(fields.first("organization", "organisation")),
        abstract=abstract,
        abstract_cut=abstract.endswith(("…", "...")),
        summary=prose(fields.first("ai_summary", "aiSummary")),
        published=_published(fields),
        links=_links(fields, found, abstract),
        extra=_extra(fields, lost),
    )


def _authors(value: Any) -> tuple[str, ...]:
    """The names in their order; hidden authors are authors. A user's own name for himself does not count."""
    if isinstance(value, str):
        value = value.split(",")
    if not isinstance(value, list | tuple):
        return ()
    names = (words(each.get("name") if isinstance(each, dict) else each) for each in value)
    return tuple(name for name in names if name)


def _organisation(value: Any) -> str | None:
    if isinstance(value, dict):
        value = value.get("fullname") or value.get("name")
    return words(value) or None


def _published(fields: _Fields) -> Day | None:
    """The paper's own day. The time around it is hours early: its day is a guess."""
    stated = next((found for name in _PUBLISHED if (found := day(fields.inner.get(name)))), None)
    return stated or day(fields.outer.get("publishedAt"), DayFrom.INFERRED)


def feed_day(inner: dict[str, Any], outer: dict[str, Any]) -> date | None:
    """The day on which a paper was in the feed; None if the record does not say.

    Until 2025 it was the time around the paper, which then lay behind the paper's own. The command-line
    client's list (the one with `submitted_by_name`) names that wrong time `submitted_at`.
    """
    for holder in (inner, outer):
        if stated := date_of(holder.get("submittedOnDailyAt")) or date_of(
            holder.get("submitted_on_daily_at")
        ):
            return stated
    if "submitted_by_name" not in outer and (stated := date_of(outer.get("submitted_at"))):
        return stated
    around, own = str(outer.get("publishedAt") or ""), str(inner.get("publishedAt") or "")
    return date_of(around) if outer is not inner and around > own > "" else None


def _links(fields: _Fields, found: Identifier | None, abstract: str) -> tuple[Link, ...]:
    links = [
        page_link(found) if found else None,
        link(LinkKind.PDF, fields.first("pdf_url", "pdf_link")),
        link(LinkKind.CODE, fields.first("githubRepo", "github_repo", "github")),
        link(LinkKind.PROJECT, fields.first("projectPage", "project_page")),
        *links_in(abstract),
    ]
    kept: dict[str, Link] = {}
    for each in links:
        if each:
            kept.setdefault(each.url.rstrip("/"), each)
    return tuple(kept.values())


def _extra(fields: _Fields, lost: str) -> tuple[tuple[str, str], ...]:
    on = feed_day(fields.inner, fields.outer)
    stars = fields.count("githubStars", "github_stars")
    pairs = (
        ("feed_date", on.isoformat() if on else ""),
        ("submitted_by", _person(fields)),
        ("keywords", _keywords(fields.first("ai_keywords", "aiKeywords"))),
        ("github_stars", "" if stars is None else str(stars)),
        ("damaged_id", lost if not is_whole(lost) else ""),
    )
    return tuple(pair for pair in pairs if pair[1])


def _person(fields: _Fields) -> str:
    value = fields.first("submittedBy", "submittedOnDailyBy", "submitted_by")
    if isinstance(value, dict):
        value = value.get("fullname") or value.get("name") or value.get("user") or value.get("username")
    return words(value)


def _keywords(value: Any) -> str:
    if isinstance(value, str):
        return words(value)
    return ", ".join(filter(None, map(words, value))) if isinstance(value, list) else ""
