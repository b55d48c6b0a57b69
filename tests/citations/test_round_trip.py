"""Bibliographies come back equal through import and export, and what does not is listed here with its reason.

What an export has no place for is not lost: the library keeps it as it was read (`Facts.extra`), and a .bib
that is written again keeps its foreign entries to the letter.
"""

import json
import re
from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from readerapp import feeds
from readerapp.citations import Format, Options, names, render
from readerapp.errors import AppError
from readerapp.model.entry import Entry, Facts
from readerapp.model.paper import Paper
from readerapp.model.snapshot import Snapshot

BOOK = b"@book{knuth1984, title={The TeXbook}, author={Knuth, Donald E.}, publisher={Addison}, isbn={0-201}}"
DATA = Path(__file__).parents[1] / "data"
SAMPLES = Path(__file__).parents[3] / "shared" / "samples" / "bib"
OPTIONS = Options(abstracts=True, sort_by_key=False)
FORMATS = {
    Format.BIBTEX: "bibtex",
    Format.BIBLATEX: "bibtex",
    Format.RIS: "ris",
    Format.CSL_JSON: "csl",
}
BESIDE = ("volume", "number", "pages", "publisher")

OTHER_TYPE = "ReaderApp writes books, theses and reports as @misc (@online), which has no such field"
NO_NUMBER = "biber takes nothing but digits for a volume, and no style a number that is a sentence"
NO_PUBLISHER = "only proceedings have a publisher: @article knows none"
NO_DAY = "BibTeX has a year and a month"
VENUE_YEAR = "the place of publication names another year: it is cited as of that"
NOT_OUR_ERA = "years before 1000 are none of a paper's"
ONE_LINE = "a value stands on one line, so the paragraphs of an abstract become one"
PREPRINT = "that a preprint lies on arXiv is said by its eprint"
HARMLESS = "a formula or command that TeX could act on, or that may be a price, is written as plain text"

# How often each field of the samples does not come back, and why. A number that grows is a loss.
KNOWN: dict[Format, dict[tuple[str, str], int]] = {
    Format.BIBTEX: {
        ("number", OTHER_TYPE): 11,
        ("pages", OTHER_TYPE): 2,
        ("pages", NO_NUMBER): 2,
        ("published", NO_DAY): 9,
        ("published", VENUE_YEAR): 1,
        ("publisher", OTHER_TYPE): 54,
        ("publisher", NO_PUBLISHER): 5,
        ("title", HARMLESS): 2,
        ("volume", OTHER_TYPE): 12,
    },
    Format.BIBLATEX: {
        ("number", OTHER_TYPE): 11,
        ("pages", OTHER_TYPE): 2,
        ("pages", NO_NUMBER): 2,
        ("published", VENUE_YEAR): 1,
        ("publisher", OTHER_TYPE): 54,
        ("publisher", NO_PUBLISHER): 5,
        ("title", HARMLESS): 2,
        ("volume", OTHER_TYPE): 12,
        ("volume", NO_NUMBER): 1,
    },
    Format.RIS: {},
    Format.CSL_JSON: {("published", NOT_OUR_ERA): 1},
}


def read(data: bytes, name: str) -> tuple[Entry, ...]:
    try:
        return feeds.read(Snapshot(name, data, date(2026, 11, 21))).entries
    except AppError:
        return ()  # one of the samples is broken beyond reading, and says so


def paper_of(number: int, entry: Entry) -> Paper:
    facts = entry.facts
    same = {name: getattr(facts, name) for name in Facts.__slots__ if name != "title"}
    return Paper(number, facts.title, identifiers=entry.identifiers, **same)


def there_and_back(entries: tuple[Entry, ...], form: Format) -> tuple[str, tuple[Entry, ...]]:
    papers = [paper_of(number, entry) for number, entry in enumerate(entries, 1)]
    text = render(papers, form, OPTIONS)
    return text, read(text.encode(), "exported")


def said(entry: Entry) -> dict[str, object]:
    """What must come back, in one spelling: names by their parts, pages with one kind of dash."""
    facts = entry.facts
    extra = {name.lower(): value for name, value in facts.extra}
    people = [
        name and (name.family.lower(), name.written.lower()) for name in map(names.parse, facts.authors)
    ]
    return {
        "title": facts.title,
        "authors": people,
        "abstract": facts.abstract,
        "venue": facts.venue,
        "published": facts.published.on if facts.published else "",
        "identifiers": sorted(entry.identifiers),
        **{name: re.sub(r"\s*[-–—]+\s*", "-", extra.get(name, "")) for name in BESIDE},
    }


def reason(field: str, before: Entry, after: Entry, form: Format, written: str) -> str:
    """Why a field did not come back; empty if there is no good reason."""
    was, now = str(said(before)[field]), str(said(after)[field] or "")
    reasons = {
        "abstract": [(" ".join(was.split()) == now, ONE_LINE)],
        "venue": [("arxiv" in was.lower() and bool(after.identifiers), PREPRINT)],
        "title": [(bool(re.search(r"[\\$]", was)), HARMLESS)],
        "published": [
            (form is Format.BIBTEX and bool(now) and was.startswith(now), NO_DAY),
            (bool(now) and now in (before.facts.venue or ""), VENUE_YEAR),
            (was < "1000" and not now, NOT_OUR_ERA),
        ],
        **{name: _reasons_beside(name, was, now, written) for name in BESIDE},
    }
    return next((why for holds, why in reasons.get(field, []) if holds), "")


def _reasons_beside(field: str, was: str, now: str, written: str) -> list[tuple[bool, str]]:
    kind = written[1:].partition("{")[0]
    return [
        (kind in ("misc", "online") and not now, OTHER_TYPE),
        (kind == "article" and not now and field == "publisher", NO_PUBLISHER),
        (bool(kind) and not now and not re.fullmatch(r"[0-9]{1,9}", was), NO_NUMBER),
    ]


def losses(form: Format, folder: Path) -> Iterator[tuple[str, str, str]]:
    """Each difference as (field, reason, what was said); the reason is empty where there is none."""
    for page in sorted(file for file in folder.iterdir() if not file.name.endswith(".expected.json")):
        entries = read(page.read_bytes(), page.name)
        text, back = there_and_back(entries, form)
        assert len(back) == len(entries), page.name
        written = re.split(r"\n(?=@)", text) if text.startswith("@") else [""] * len(entries)
        for before, after, block in zip(entries, back, written, strict=True):
            was, now = said(before), said(after)
            for field in was:
                if field == "identifiers" and set(before.identifiers) <= set(after.identifiers):
                    continue
                if was[field] != now[field]:
                    why = reason(field, before, after, form, block)
                    yield (
                        field,
                        why,
                        f"{page.name}: {before.facts.title[:50]}: {was[field]!r} → {now[field]!r}",
                    )


@pytest.mark.parametrize("form", FORMATS)
def test_our_own_pages_come_back_but_for_what_is_listed(form: Format) -> None:
    folder = {"csl": "csl-json"}.get(FORMATS[form], FORMATS[form])
    unexplained = [(field, what) for field, why, what in losses(form, DATA / folder) if not why]
    assert not unexplained, "\n".join(map(str, unexplained))


@pytest.mark.skipif(not SAMPLES.is_dir(), reason="the samples are not beside this checkout")
@pytest.mark.parametrize("form", FORMATS)
def test_the_samples_come_back_but_for_what_is_listed(form: Format) -> None:
    found = list(losses(form, SAMPLES / FORMATS[form]))
    unexplained = [(field, what) for field, why, what in found if not why]
    assert not unexplained, "\n".join(map(str, unexplained))
    counted = Counter((field, why) for field, why, _ in found)
    assert counted == KNOWN[form], json.dumps([[*key, count] for key, count in counted.items()], indent=1)


def test_what_no_entry_of_ours_has_is_kept_as_it_was_read() -> None:
    """The raw fields of a book, which leaves as @misc, are facts of the paper."""
    (entry,) = read(BOOK, "book.bib")
    assert {("publisher", "Addison"), ("isbn", "0-201"), ("entry type", "book")} <= set(entry.facts.extra)


def test_a_group_of_several_words_comes_back_as_one_name() -> None:
    group = (
        b'[{"id": "a", "type": "report", "title": "T", "author": [{"literal": "Court of Arbitration"}], '
        b'"issued": {"date-parts": [[2019]]}}]'
    )
    (entry,) = read(group, "csl.json")
    text, (again,) = there_and_back((entry,), Format.CSL_JSON)
    assert '"literal": "Court of Arbitration"' in text
    assert again.facts.authors == entry.facts.authors
