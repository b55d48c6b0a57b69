"""The JSON of the command line: a contract that scripts rely on, so each name is written out here."""

from datetime import date
from typing import Any

from readerapp.model.bibliographies import Bibliography
from readerapp.model.entry import Skipped
from readerapp.model.highlights import Highlight
from readerapp.model.lists import Health, SavedView, SnapshotLine
from readerapp.model.names import unbraced
from readerapp.model.paper import Paper, Sighting
from readerapp.model.receipt import FileReceipt, Receipt
from readerapp.model.statistics import Statistics, Timeline
from readerapp.tasks.checked import Checked, Found
from readerapp.tasks.cited import Cited
from readerapp.tasks.dating import Corrected

Json = dict[str, Any]


def receipt(done: Receipt) -> Json:
    """One import."""
    return {"files": [file_receipt(file) for file in done.files]}


def file_receipt(file: FileReceipt) -> Json:
    """One file of an import."""
    return {
        "name": file.name,
        "format": file.format,
        "source": file.source,
        "captured_on": file.captured_on,
        "captured_on_from": file.captured_on_from,
        "entries": file.entries,
        "added": file.added,
        "updated": file.updated,
        "already_there": file.already_there,
        "merged": file.merged,
        "skipped": [_skipped(item) for item in file.skipped],
        "not_understood": [{"line": item.line, "text": item.text} for item in file.not_understood],
        "warnings": list(file.warnings),
        "error": file.error,
    }


def paper(one: Paper, *, full: bool = True) -> Json:
    """One paper; without `full`, abstract, note and highlights are left out."""
    found: Json = {
        "id": one.id,
        "title": one.title,
        "authors": [unbraced(name) or name for name in one.authors],
        "author_count": one.author_count,
        "organisation": one.organisation,
        "published_on": one.published_on,
        "published_on_from": one.published.how.value if one.published else None,
        "identifiers": dict(one.identifiers),
        "links": [link.url for link in one.links],
        "venue": one.venue,
        "category": one.category,
        "status": one.status.value,
        "starred": one.starred,
        "seen": one.seen,
        "trashed": one.trashed,
        "tags": [tag.name for tag in one.tags],
        "citation_key": one.citation_key,
        "sightings": [_sighting(item) for item in one.sightings],
    }
    if not full:
        return found
    marked = [_highlight(each) for each in one.highlights]
    return found | {"abstract": one.abstract, "note": one.note, "highlights": marked}


def checked(what: Checked) -> Json:
    """What a check of citations found."""
    return {
        "papers": what.papers,
        "serious": what.serious,
        "ignored": what.ignored,
        "findings": [_finding(each) for each in what.found],
    }


def _finding(found: Found) -> Json:
    return {
        "paper": found.paper,
        "citation_key": found.key or None,
        "title": found.title,
        "kind": found.kind,
        "severity": "serious" if found.serious else "look",
        "sentence": found.sentence,
        "repairable": found.edit is not None,
    }


def cited(what: Cited) -> Json:
    """What a manuscript cites."""
    return {
        "cited": [
            {
                "key": each.key,
                "paper": each.paper,
                "title": each.title,
                "current_key": each.current or each.key,
            }
            for each in what.found
        ],
        "missing": [
            {
                "key": each.key,
                "near": list(each.near),
                "title": each.title or None,
                "bib": each.bib or None,
                "paper": each.paper,
                "paper_key": each.current or None,
            }
            for each in what.missing
        ],
        "everything": what.everything,
        "query": what.query,
    }


def snapshot(line: SnapshotLine) -> Json:
    """One imported snapshot."""
    return {
        "id": line.id,
        "name": line.name,
        "source": line.source,
        "captured_on": line.captured_on,
        "captured_on_from": line.captured_on_from,
        "imported_at": line.imported_at,
        "papers": line.papers,
    }


def view(saved: SavedView, papers: int) -> Json:
    """A saved view and how many papers it finds."""
    sort = saved.sort.value if saved.sort else None
    return {"name": saved.name, "query": saved.query, "sort": sort, "papers": papers}


def corrected(number: int, day: date, what: Corrected) -> Json:
    """What came of correcting the day of a snapshot."""
    return {
        "id": number,
        "captured_on": day.isoformat(),
        "captured_on_from": "given",
        "changed": bool(what.done.label),
        "papers_moved": what.moved,
        "read_again": what.read_again,
    }


def health(found: Health) -> Json:
    """The state of a library."""
    return {
        "papers": found.papers,
        "size_bytes": found.size_bytes,
        "integrity": found.integrity,
        "index": found.index,
        "last_backup": found.last_backup,
        "problems": list(found.problems),
    }


def bibliography(one: Bibliography) -> Json:
    """A file that follows a view."""
    done = one.outcome
    return {
        "view": one.view,
        "path": one.path,
        "format": one.format,
        "abstracts": one.abstracts,
        "notes": one.notes,
        "paused": one.paused,
        "written_at": one.written_at or None,
        "new": done.new,
        "changed": done.changed + done.corrected,
        "removed": done.removed,
        "keys_changed": done.rekeyed,
        "foreign": done.foreign,
        "left_out": list(done.left_out),
        "failure": one.failure or None,
    }


def statistics(found: Statistics) -> Json:
    """What was triaged and read, and what is on the rise; series have one number a bucket of days."""
    return {
        "first": found.period.first.isoformat(),
        "last": found.period.last.isoformat(),
        "counted_since": found.since or None,
        "days": [[each.first.isoformat(), each.last.isoformat()] for each in found.triaged.buckets],
        "triaged": _series(found.triaged),
        "read": _series(found.read),
        "inbox": _series(found.inbox),
        "tags": _series(found.tags),
        "categories": _series(found.categories),
        "terms_since": found.terms_since,
        "terms": [
            {"term": each.text, "papers": each.now, "of": each.of_now, "before": each.before,
             "before_of": each.of_before}
            for each in found.terms
        ],
        "authors": [{"name": each.name, "read": each.count} for each in found.authors],
        "sources": [{"name": each.name, "shown": each.count, "kept": each.second} for each in found.sources],
    }  # fmt: skip


def _series(timeline: Timeline) -> Json:
    return {each.key: list(each.values) for each in timeline.series}


def _skipped(item: Skipped) -> Json:
    return {"title": item.title, "reason": item.reason, "line": item.line}


def _highlight(item: Highlight) -> Json:
    return {"quote": item.quote, "colour": item.colour, "comment": item.comment}


def _sighting(item: Sighting) -> Json:
    return {
        "captured_on": item.captured_on,
        "source": item.source,
        "rank": item.rank,
        "upvotes": item.upvotes,
        "comments": item.comments,
    }
