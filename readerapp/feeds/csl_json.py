"""CSL-JSON, the format of citation processors, and Crossref's JSON, which is much the same."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from readerapp.errors import AppError
from readerapp.feeds import bibliography
from readerapp.feeds.bibliography import Found, Record, addresses
from readerapp.feeds.csl_values import Item, abstract, day, names, plain_pairs, text, texts
from readerapp.feeds.probe import Probe
from readerapp.model.entry import Day, Reading, Skipped
from readerapp.model.names import unbraced
from readerapp.model.snapshot import Snapshot

NAME = "csl-json"
SOURCE = "CSL-JSON file"
CROSSREF = "Crossref"

_MARKS = re.compile(
    r"\"(?:date-parts|container-title|citation-key|citation-label|publisher-place|title-short)\"\s*:"
    r"|\"message-type\"\s*:\s*\"work"
    r"|\"type\"\s*:\s*\"(?:article-journal|article-magazine|article-newspaper|paper-conference|journal-article"
    r"|proceedings-article|posted-content|book-chapter|chapter|entry-encyclopedia|webpage|post-weblog|monograph)\""
)
_OTHERS = re.compile(
    r"jsonfeed\.org/version|\"authors_parsed\"|\"submittedOnDailyAt\"|\"itemType\"|\"dailyPapers\""
)
_GAP = re.compile(r"[\s,\]]*")
_LISTED = re.compile(r"\"(?:items|references)\"\s*:\s*\[\s*")
_OBJECT = re.compile(r"[\[,\n]\s*\{")
_LISTS = ("items", "references", "works", "data")
_MOST_BREAKS = 50
_TOO_DEEP = "This file is nested too deeply to be read."
_PREPRINTS = ("posted-content", "preprint", "article")
_DATES = (
    "issued", "published", "published-print", "published-online", "posted", "submitted", "event-date",
    "created",
)  # fmt: skip
_LABELLED = re.compile(r"^(?P<label>PMID|PMCID|DOI|arXiv|Citation Key)\s*:\s*(?P<value>\S.*)$", re.IGNORECASE)
# Read here, or of the depositing of records and not of papers.
_READ = frozenset(
    """title subtitle author editor abstract issued published published-print published-online posted DOI URL
    PMID link resource type id citation-key reference assertion indexed deposited created content-domain
    relation journal-issue license funder institution score member prefix source-record keyword subject
    categories short-container-title original-title short-title message-version editor-translated note
    updated-by update-to clinical-trial-number issn-type isbn-type""".split()
)
_NAMES = {"issue": "number", "page": "pages", "publisher-place": "address", "publisher-location": "address",
          "ISSN": "issn", "ISBN": "isbn", "collection-title": "series"}  # fmt: skip


@dataclass
class _Loaded:
    """The items of a file, each with the place of its beginning where that is known; `breaks` are damages."""

    items: list[tuple[Any, int | None]] = field(default_factory=list)
    breaks: list[int] = field(default_factory=list)
    crossref: bool = False


def recognise(probe: Probe) -> bool:
    """True for JSON with fields that only citation processors and Crossref use."""
    if probe.start[:1] not in ("[", "{") or _OTHERS.search(probe.head):
        return False
    return bool(_MARKS.search(probe.head) or _MARKS.search(probe.text))


def read(snapshot: Snapshot, probe: Probe) -> Reading:
    """The items of a file, in its order."""
    loaded = _load(probe.text)
    found = Found(NAME, CROSSREF if loaded.crossref else SOURCE)
    lines = _Lines(probe.text)
    for item, at in loaded.items:
        line = lines.at(at) if at is not None else lines.of(item)
        if isinstance(item, dict) and _is_item(item):
            found.records.append(_record(item, line))
        else:
            found.skipped.append(
                Skipped(str(item)[:100], "It is no item with a title, a type or an id.", line)
            )
    for at in loaded.breaks:
        line = probe.text.count("\n", 0, at) + 1
        found.skipped.append(Skipped("", "This item is damaged or cut off.", line))
    if loaded.breaks:
        found.warnings.append("This file is cut off or damaged: only its whole items were read.")
    return bibliography.reading(found, snapshot)


def _is_item(item: Item) -> bool:
    return any(item.get(name) for name in ("title", "type", "id", "DOI", "author"))


# --- the file ----------------------------------------------------------------------------------


def _load(source: str) -> _Loaded:
    try:
        value = json.loads(source, strict=False)
    except RecursionError as error:
        raise AppError(_TOO_DEEP) from error
    except ValueError:
        return _salvaged(source)
    crossref = isinstance(value, dict) and ("message" in value or "message-type" in value)
    return _Loaded([(item, None) for item in _items(value)], crossref=crossref)


def _items(value: Any) -> list[Any]:
    """The items of a list, of an object around one (`items`, `message`), or a single one."""
    if isinstance(value, dict):
        if isinstance(value.get("message"), dict | list):
            return _items(value["message"])
        listed: list[Any] | None = next(
            (value[name] for name in _LISTS if isinstance(value.get(name), list)), None
        )
        if listed is not None and not value.get("title"):
            return listed
        return [value]
    if not isinstance(value, list):
        return []
    wrapped = [one for one in value if isinstance(one, dict) and isinstance(one.get("message"), dict)]
    return (
        [item for one in value for item in _items(one)] if wrapped and len(wrapped) == len(value) else value
    )


def _salvaged(source: str) -> _Loaded:
    """The items one after the other: JSON lines, or a list that is cut or broken."""
    decoder = json.JSONDecoder(strict=False)
    found = _Loaded(crossref='"message-type"' in source[:500])
    listed = _LISTED.search(source[:100_000])
    start = _OBJECT.search("\n" + source[:10_000])
    at = listed.end() if listed else (start.end() - 2 if start else len(source))
    while at < len(source) and source[at] == "{" and len(found.breaks) < _MOST_BREAKS:
        try:
            value, end = decoder.raw_decode(source, at)
            found.items += [(item, at) for item in _items(value)]
        except RecursionError as error:
            raise AppError(_TOO_DEEP) from error
        except ValueError:
            found.breaks.append(at)
            end = _next_item(source, at)
        gap = _GAP.match(source, end)
        at = gap.end() if gap else end
    return found


def _next_item(source: str, at: int) -> int:
    """Where the next item may begin after a broken one: at an object with the same indentation."""
    line = source.rfind("\n", 0, at) + 1
    indent = source[line:at]
    if indent.strip() or not line:
        return len(source)
    following = source.find(f"\n{indent}{{", at + 1)
    return following + 1 + len(indent) if following >= 0 else len(source)


class _Lines:
    """On which line of the file an item begins: where its id or DOI stands, looked for in order."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._at = 0
        self._line = 1

    def at(self, place: int) -> int:
        """The line of a place that does not lie before the last one."""
        self._line += self._source.count("\n", self._at, place)
        self._at = place
        return self._line

    def of(self, item: Any) -> int | None:
        """The line on which the item names itself; None if that cannot be found as it stands."""
        if not isinstance(item, dict):
            return None
        for name in ("id", "DOI"):
            value = item.get(name)
            if isinstance(value, str) and value:
                found = self._source.find(json.dumps(value, ensure_ascii=False), self._at)
                return self.at(found) if found >= 0 else None
        return None


# --- one item ----------------------------------------------------------------------------------


def _record(item: Item, line: int | None) -> Record:
    place = _place(item)
    stand_in = next(
        (words for name in ("title-short", "container-title") if (words := text(item.get(name)))), ""
    )
    labels = dict(_labels(item))
    return Record(
        title=_title(item),
        stand_in=stand_in or f"[{text(item.get('id')) or text(item.get('DOI')) or text(item.get('type'))}]",
        line=line,
        authors=tuple(dict.fromkeys(names(item.get("author", ())))),
        organisation="" if _is_preprint(item) else _institution(item),
        abstract=abstract(item.get("abstract")),
        published=_published(item),
        venue=place[1],
        categories=texts(item.get("categories")),
        names=tuple(_ids(item, labels)),
        pages=tuple(_pages(item)),
        files=tuple(_files(item)),
        extra=tuple(_extra(item, place, labels)),
    )


def _title(item: Item) -> str:
    title = text(item.get("title"))
    subtitle = text(item.get("subtitle"))
    if not title or not subtitle or subtitle.casefold() in title.casefold():
        return title or subtitle
    return f"{title} {subtitle}" if title[-1] in ":?!.–—" else f"{title}: {subtitle}"


def _is_preprint(item: Item) -> bool:
    return item.get("type") in _PREPRINTS


def _institution(item: Item) -> str:
    value = item.get("institution")
    first = value[0] if isinstance(value, list) and value else value
    return text(first.get("name")) if isinstance(first, dict) else text(first)


def _place(item: Item) -> tuple[str, str]:
    """Where it appeared, with the name of the field in which BibTeX would have it."""
    kind = text(item.get("type"))
    container = text(item.get("container-title")) or text(item.get("short-container-title"))
    if not container and _is_preprint(item):
        return "", _institution(item) or text(item.get("group-title"))
    if kind in ("paper-conference", "chapter", "proceedings-article", "book-chapter", "entry-encyclopedia"):
        return "booktitle", container
    return ("journal" if kind in ("article-journal", "journal-article") else ""), container


def _published(item: Item) -> Day | None:
    """The first of the dates that is one; a later one that says more of the same year is better."""
    days = [found for name in _DATES if (found := day(item.get(name)))]
    if not days:
        return None
    if len(days[0].on) == 4 and isinstance(item.get("issued"), dict):
        month = day(item.get("published"))
        return month if month and month.on.startswith(days[0].on) else days[0]
    return days[0]


def _labels(item: Item) -> Iterator[tuple[str, str]]:
    """The lines "PMID: 123" that Zotero keeps in the note."""
    note = item.get("note")
    for line in (note if isinstance(note, str) else "").split("\n"):
        if match := _LABELLED.match(line.strip()):
            yield match["label"].lower(), match["value"].strip()


def _ids(item: Item, labels: dict[str, str]) -> Iterator[str]:
    for doi in (text(item.get("DOI")), labels.get("doi", "")):
        yield bibliography.doi_in(doi)
    if "arxiv" in labels:
        yield bibliography.arxiv_id(f"arXiv:{labels['arxiv']}")
    for name in (
        "number",
        "archive_location",
        "archive-location",
        "note",
        "container-title",
        "genre",
        "volume",
    ):
        if found := bibliography.arxiv_id(text(item.get(name))[:300]):
            yield found
    for pmid in (text(item.get("PMID")), labels.get("pmid", "")):
        if pmid.isdecimal():
            yield f"pmid:{pmid}"


def _pages(item: Item) -> Iterator[str]:
    yield from addresses(text(item.get("URL")))
    resource = item.get("resource")
    primary = resource.get("primary") if isinstance(resource, dict) else None
    if isinstance(primary, dict):
        yield from addresses(text(primary.get("URL")))


def _files(item: Item) -> Iterator[str]:
    listed = item.get("link")
    for link in listed if isinstance(listed, list) else ():
        if isinstance(link, dict) and "pdf" in text(link.get("content-type")):
            yield from addresses(text(link.get("URL")))


def _extra(item: Item, place: tuple[str, str], labels: dict[str, str]) -> Iterator[tuple[str, str]]:
    doi, issued = text(item.get("DOI")), item.get("issued")
    pairs = [
        ("doi", "" if bibliography.doi_in(doi) else doi),
        ("issued", "" if day(issued) else _as_written(issued)),
        ("entry type", text(item.get("type"))),
        ("citation key", text(item.get("citation-key")) or labels.get("citation key", "") or _key(item)),
        place,
        ("editor", "; ".join(unbraced(name) or name for name in names(item.get("editor", ())))),
        ("keywords", "; ".join((*texts(item.get("keyword")), *texts(item.get("subject"))))),
        ("note", text(item.get("note"))),
        *((_NAMES.get(name, name), words) for name, words in plain_pairs(item, _READ)),
    ]
    if "container-title" in item and place[0]:
        pairs = [pair for pair in pairs if pair[0] != "container-title"]
    yield from ((name, words) for name, words in pairs if name and words)


def _as_written(issued: Any) -> str:
    """A date that is none of ours (before our era, say), as the numbers in it."""
    parts = issued.get("date-parts") if isinstance(issued, dict) else None
    first = parts[0] if isinstance(parts, list) and parts else None
    return "-".join(texts(first)) if isinstance(first, list) else ""


def _key(item: Item) -> str:
    """The id, unless it is an address or a DOI, as it is where a program made the file and no person."""
    key = text(item.get("id"))
    return "" if "://" in key or key.startswith("10.") else key
