"""Daily Papers in Markdown: tables and sections that archives write, and pages that were turned into it."""

import re
from collections.abc import Iterable, Sequence
from datetime import date

from readerapp.errors import AppError
from readerapp.feeds import capture_date
from readerapp.feeds.huggingface_cards import DAILY, SOURCE, TRENDING, Page, read_cards
from readerapp.feeds.huggingface_lines import Kind, Printed, scan
from readerapp.feeds.huggingface_sections import cards, divided, entry, is_page
from readerapp.feeds.huggingface_tables import entry as row_entry
from readerapp.feeds.huggingface_tables import is_table, rows
from readerapp.feeds.huggingface_values import date_of
from readerapp.feeds.markup import MarkLine, flatten
from readerapp.feeds.probe import Probe
from readerapp.feeds.stated_day import clues, taken_on
from readerapp.model.entry import Entry, Reading, Skipped
from readerapp.model.snapshot import Snapshot

NAME = "huggingface-markdown"

_ADDRESS = r"https?://(?:www\.)?(?:huggingface\.co/papers|arxiv\.org/(?:abs|pdf|html))/\d{4}\.\d{4,5}"
_LINKED = re.compile(
    rf"^(?:#{{1,6}} |<summary|[-*] |\d+[.)] |\*\*)[^\n]{{0,600}}?{_ADDRESS}", re.MULTILINE | re.IGNORECASE
)
_HEADED = re.compile(rf"^#{{1,6}} .{{1,4000}}?\({_ADDRESS}", re.MULTILINE | re.DOTALL)
_TOP = 60


def recognise(probe: Probe) -> bool:
    """True for a table of papers, or for titles that lead to papers."""
    if probe.start[:1] in ("{", "[") and not re.match(r"\[[^\]\n]+\]\(", probe.start):
        return False
    if re.match(r"<(?:\?xml|!doctype|html|rss|feed|rdf)", probe.start):
        return False
    papers = "huggingface.co/papers" in probe.text or "arxiv.org/" in probe.text
    return papers and (is_table(probe.text) or bool(_LINKED.search(probe.text) or _HEADED.search(probe.text)))


def read(snapshot: Snapshot, probe: Probe) -> Reading:
    """The papers of a Markdown text, in its order."""
    if is_table(probe.text) and (reading := _tables(snapshot, probe.text)):
        return reading
    top, sections = divided(flatten(probe.text))
    if not sections:
        raise AppError("ReaderApp finds no list of papers in this Markdown text.")
    taken = _taken(top, probe.text, snapshot.today)
    if is_page(sections):
        kind = TRENDING if any(line.text == "Trending Papers" for line in top if line.level) else DAILY
        return read_cards(snapshot, Page(tuple(cards(top, sections)), _page_day(top, taken), kind), NAME)
    entries = [entry(section, rank) for rank, section in enumerate(sections, start=1)]
    return _reading(snapshot, entries, taken)


def _tables(snapshot: Snapshot, text: str) -> Reading | None:
    entries: list[Entry] = []
    skipped: list[Skipped] = []
    days = set()
    for row in rows(text):
        days.add(row.day)
        if found := row_entry(row, len(entries) + 1):
            entries.append(found)
        else:
            skipped.append(Skipped("", "This row of the table has no title.", row.line))
    shown = max((day for each in days if (day := date_of(each))), default=None)
    return (
        _reading(snapshot, entries, shown or _taken((), text, snapshot.today), skipped) if entries else None
    )


def _reading(
    snapshot: Snapshot, entries: Sequence[Entry], taken: date | None, skipped: Iterable[Skipped] = ()
) -> Reading:
    capture = capture_date.captured(snapshot, clues(taken, snapshot.today))
    return Reading(
        format=NAME,
        source=SOURCE,
        captured_on=capture.on,
        captured_on_from=capture.how,
        entries=tuple(entries),
        skipped=tuple(skipped),
        warnings=(*capture.warnings, *_unnamed(entries)),
    )


def _unnamed(entries: Sequence[Entry]) -> tuple[str, ...]:
    """A sentence about author lists that are a part only, or handles."""
    partial = sum(any(name == "authors_shown" for name, _ in each.facts.extra) for each in entries)
    if not partial:
        return ()
    what = "1 paper" if partial == 1 else f"{partial} papers"
    return (
        f"For {what} this archive lists some of the authors only, or their user names; they were left out.",
    )


def _taken(top: Sequence[MarkLine], text: str, today: date) -> date | None:
    return taken_on(text, (line.text for line in top[:_TOP] if line.level), today)


def _page_day(top: Sequence[MarkLine], taken: date | None) -> Printed | None:
    """The page's own day, the last lone date above the papers; its year is that of the taking."""
    if taken:
        return Printed(taken.month, taken.day, taken.year)
    found = [scan(line.text) for line in top if len(line.text) < 20]
    days = [lines[0].day for lines in found if len(lines) == 1 and lines[0].kind is Kind.DATE]
    return days[-1] if days else None
