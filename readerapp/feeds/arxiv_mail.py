r"""arXiv's daily mail: papers between lines of dashes, each with its fields and its abstract between `\\`."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import partial

from readerapp.feeds import arxiv_reading, arxiv_records, feed_dates
from readerapp.feeds.arxiv_records import Record
from readerapp.feeds.probe import Probe
from readerapp.feeds.text import one_line
from readerapp.model.entry import Day, Entry, Reading, Skipped, SourceLine
from readerapp.model.identity import identifier
from readerapp.model.snapshot import Snapshot

NAME = "arxiv-mail"

_HEAD = re.compile(
    r"^(?:arXiv|Paper)\s?:\s*(?P<id>[a-z.-]+/\d{7}|\d{4}\.\d{4,5})(?P<version>v\d{1,3})?"
    r"[ \t]*(?P<mark>\(\*?cross-listing\*?\))?[ \t]*$",
    re.IGNORECASE | re.MULTILINE,
)
_FIELD = re.compile(
    r"^(?P<name>Title|Authors|Categories|Comments|Journal-ref|DOI|Report-no|ACM-class|MSC-class|Proxy"
    r"|License|Date|Notes)\s*:\s*(?P<value>.*)$"
)
_REPLACED = re.compile(r"^replaced with revised version (?P<day>.*)$", re.IGNORECASE)
_REVISED = re.compile(r"^Date \(revised[^)]*\)\s*:\s*(?P<day>.*)$", re.IGNORECASE)
_RULE = re.compile(r"^(?:[-=]{20,}|(?:%%--)+%*|(?:%-)+%*|[%\-]{20,})$")
_END = re.compile(r"^\\\\\s*\(.*/(?:abs|pdf)/", re.IGNORECASE)
_RECEIVED = re.compile(r"received from\s+.*?\s+to\s+\w{3}\s+(?P<day>\d{1,2} \w{3} \d{2,4})", re.DOTALL)
_SENT = re.compile(r"^Date:\s*(?P<day>(?:\w{3}, )?\d{1,2} \w{3} \d{4})", re.MULTILINE)
_SUBJECT = re.compile(r"^Subject:\s*(?P<archive>[a-z.-]{2,20}) daily\b", re.MULTILINE)
_SIZE = re.compile(r"\s*\(\d+kb(?:,\w+)*\)\s*$", re.IGNORECASE)
# What a mail holds besides papers: headers, instructions, headings.
_FURNITURE = re.compile(
    r"(?:[A-Z][\w-]{1,40}: .*|\s+\S.*|Submissions to:|received from .*|Send any comments .*|Archives at .*"
    r"|To unsubscribe.*|From \S+@.*|For (?:general|help).*|[A-Z][A-Za-z ,&;-]{2,80})$"
)


@dataclass(slots=True)
class _Paper:
    """One paper of the mail, as its lines say."""

    line: int
    id: str
    kind: str
    fields: dict[str, list[str]] = field(default_factory=dict)
    abstract: list[str] = field(default_factory=list)
    revised: str = ""
    slashes: int = 0
    whole: bool = False


def recognise(probe: Probe) -> bool:
    """True for text with the line that begins a paper between the mail's two backslashes."""
    match = _HEAD.search(probe.text)
    return bool(match) and "\\\\" in probe.text and bool(re.search(r"^Title\s*: ", probe.text, re.MULTILINE))


def read(snapshot: Snapshot, probe: Probe) -> Reading:
    """The announcements of the mail, in its order."""
    lines = probe.text.split("\n")
    papers, outside = _papers(lines)
    found = [_record(paper, cut=paper is papers[-1] and not paper.whole) for paper in papers]
    first = papers[0].line if papers else 0
    notes = partial(_notes, bool(papers) and not papers[-1].whole)
    head = "\n".join(lines[:first])
    made = arxiv_reading.reading(NAME, snapshot, found, _day(head), notes, source=_source(head))
    return replace(made, not_understood=tuple(outside))


def _papers(lines: Sequence[str]) -> tuple[list[_Paper], list[SourceLine]]:
    papers: list[_Paper] = []
    outside: list[SourceLine] = []
    current: _Paper | None = None
    name = ""
    for number, line in enumerate(lines, start=1):
        if head := _HEAD.match(line):
            kind = "cross" if head["mark"] else "new"
            current, name = _Paper(number, head["id"] + (head["version"] or ""), kind, slashes=1), ""
            papers.append(current)
        elif _RULE.match(line.strip()):
            current = None
        elif current is not None:
            name = _take(current, line, name)
        elif line.strip() not in ("", "\\\\") and not _FURNITURE.match(line):
            outside.append(SourceLine(number, line.strip()[:500]))
    return papers, outside


def _take(paper: _Paper, line: str, name: str) -> str:
    """Put a line where it belongs; gives the name of the field that a next line may go on with."""
    if line.startswith("\\\\"):
        paper.slashes += 1
        paper.whole = bool(_END.match(line)) or paper.whole
        return ""
    if paper.slashes > 1:
        paper.abstract.append(line)
        return ""
    if match := _FIELD.match(line):
        found = match["name"].lower()
        paper.fields[found] = [match["value"]]
        return found
    if match := _REPLACED.match(line) or _REVISED.match(line):
        paper.kind = "replace"
        paper.revised = match["day"]
    elif name and line.strip():
        paper.fields[name].append(line)
        return name
    return ""


def _record(paper: _Paper, *, cut: bool) -> Record | Skipped:
    said = {name: "\n".join(lines) for name, lines in paper.fields.items()}
    title = one_line(said.get("title", ""))
    if not title:
        reason = "the file ends in the middle of this paper" if cut else "it has no title"
        return Skipped(f"arXiv:{paper.id}", reason, paper.line)
    if not identifier("arxiv", paper.id):
        return Skipped(title, "it has no arXiv id", paper.line)
    authors, places = arxiv_records.names_in_line(said.get("authors", ""))
    abstract = "\n".join(paper.abstract).strip("\n")
    first = feed_dates.day(said.get("date", "")) or arxiv_records.month_of(paper.id)
    return Record(
        id=paper.id,
        title=title,
        authors=authors,
        abstract=abstract,
        cut=cut,
        comment=said.get("comments", ""),
        venue=said.get("journal-ref", ""),
        doi=said.get("doi", ""),
        categories=tuple(said.get("categories", "").split()),
        published=first,
        updated=_day_of(paper.revised),
        extra=(
            ("announce_type", paper.kind),
            ("report_number", said.get("report-no", "")),
            ("msc_class", said.get("msc-class", "")),
            ("acm_class", said.get("acm-class", "")),
            ("license", said.get("license", "")),
            *arxiv_records.affiliations(authors, places),
        ),
        line=paper.line,
    )


def _day_of(text: str) -> Day | None:
    return feed_dates.day(_SIZE.sub("", text)) if text else None


def _source(head: str) -> str:
    """The mail's name: "arXiv mail cs"."""
    match = _SUBJECT.search(head)
    return f"arXiv mail {match['archive']}" if match else "arXiv mail"


def _day(head: str) -> date | None:
    """The last day on which these papers came in, or that on which the mail was sent."""
    match = _RECEIVED.search(head) or _SENT.search(head)
    return feed_dates.whole(feed_dates.day(match["day"])) if match else None


def _notes(cut: bool, entries: Sequence[Entry], _shown: int) -> Iterator[str]:
    if cut:
        yield arxiv_reading.breaks_off(entries)
