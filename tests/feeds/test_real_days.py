"""404 days of real Daily Papers, written as text in every way, must come back as they were."""

import io
import json
import random
import tarfile
from collections import Counter
from collections.abc import Iterator
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest

from readerapp.feeds import read
from readerapp.model.snapshot import Snapshot
from tests.feeds.layout import FOOTER, Look, Truth, shown, write

ARCHIVE = Path(__file__).parents[2].parent / "shared" / "samples" / "hf_daily_2024_2025.tar.xz"
TODAY = date(2026, 11, 21)
LOOKS = {
    "as the seeds": Look(wrapped=False),
    "wrapped": Look(),
    "wrapped, not indented": Look(indented=False),
    "some marks": Look(marks="some", wrapped=False),
    "some marks, wrapped": Look(marks="some", indented=False),
    "no marks": Look(marks="none", wrapped=False),
    "no marks, wrapped": Look(marks="none", indented=False),
    "no marks, votes": Look(marks="none", votes=True, wrapped=False),
    "no marks, votes, wrapped": Look(marks="none", votes=True, indented=False),
    "votes, comments below": Look(votes=True, comments="next line", bullets=2),
    "votes, glued": Look(votes=True, comments="glued", wrapped=False),
    "flat marks": Look(flat_marks=True, votes=True, footer=FOOTER),
    "no blank lines": Look(blanks="none", wrapped=False),
    "no blank lines, wrapped": Look(blanks="none", votes=True, indented=False),
    "no blank lines, wrapped, some marks": Look(blanks="none", marks="some", indented=False),
    "no blank lines, no marks": Look(blanks="none", marks="none", wrapped=False),
    "no blank lines, no marks, wrapped": Look(blanks="none", marks="none", indented=False),
    "blank between papers": Look(blanks="between papers", wrapped=False),
    "blank between papers, no marks": Look(blanks="between papers", marks="none", wrapped=False),
    "blank between papers, no marks, wrapped": Look(blanks="between papers", marks="none", indented=False),
    "bare": Look(header=(), page_day=False, wrapped=False, last_newline=False),
    "bare, no marks": Look(header=(), page_day=False, marks="none", wrapped=False),
    "other bytes": Look(end="\r\n", bom=True, decomposed=True, hard_spaces=True, footer=FOOTER),
}


@lru_cache
def days() -> dict[date, list[Truth]]:
    with tarfile.open(ARCHIVE) as archive:
        members = [member for member in archive if member.isfile() and member.name.endswith(".json")]
        found = {_date(member.name): _papers(archive.extractfile(member)) for member in members}
    return {day: papers for day, papers in sorted(found.items()) if papers}


def _date(name: str) -> date:
    return date.fromisoformat(name[-15:-5])


def _papers(file: Any) -> list[Truth]:
    items = json.load(io.TextIOWrapper(file, "utf-8"))
    if not isinstance(items, list) or not all(isinstance(item, dict) for item in items):
        return []
    return [_truth(item) for item in items]


def _truth(item: dict[str, Any]) -> Truth:
    paper = item["paper"]
    organisation = paper.get("organization") or item.get("organization")
    return Truth(
        title=tuple(" ".join(line.split()) for line in paper["title"].strip().split("\n")),
        abstract=tuple(_paragraphs(paper["summary"])),
        authors=None if organisation else len(paper["authors"]) or 1,
        organisation=f"{organisation['name']} {organisation['fullname'].strip()}" if organisation else None,
        day=date.fromisoformat(paper["publishedAt"][:10]),
        votes=paper.get("upvotes") or 0,
        comments=item.get("numComments") or None,
    )


def _paragraphs(summary: str) -> Iterator[tuple[str, ...]]:
    lines: list[str] = []
    for line in summary.strip().split("\n"):
        if line.startswith("  ") and lines:
            yield tuple(lines)
            lines = []
        lines += [" ".join(line.split())] if line.strip() else []
    yield tuple(lines)


def compare(day: date, papers: list[Truth], look: Look) -> tuple[Counter[str], list[str]]:
    chance = random.Random(day.toordinal())
    truths = shown(papers, look, chance)
    reading = read(Snapshot("page.txt", write(truths, day, look), TODAY, modified_on=day))
    count, wrong = Counter(pages=1, papers=len(truths)), []
    count["counts"] = len(reading.entries) == len(truths)
    found = {" ".join(entry.facts.title.split()): entry for entry in reading.entries}
    for truth in truths:
        entry = found.get(" ".join(truth.title))
        if entry is None:
            wrong.append(f"{day} title: {truth.title}")
            continue
        count["titles"] += 1
        same = " ".join(entry.facts.abstract.split()) == " ".join(" ".join(part) for part in truth.abstract)
        count["abstracts"] += same
        name = " ".join(truth.organisation.split()[1:]) if truth.organisation else None
        marks = (entry.facts.author_count, entry.comments, entry.upvotes)
        named = entry.facts.organisation == name
        on = entry.facts.published.on if entry.facts.published else None
        dated = on == (truth.day.isoformat() if truth.day else None) or not look.page_day
        right = marks == (truth.authors, truth.comments, truth.votes) and named and dated
        count["marks"] += right
        if not same:
            wrong.append(f"{day} abstract of {truth.title}: … {entry.facts.abstract[-60:]}")
        if not right:
            said = (*marks, entry.facts.organisation, on)
            wrong.append(f"{day} marks of {truth.title[0]}: {said}, not {truth}"[:300])
    return count, wrong


def measure(look: Look, every: int = 1) -> tuple[Counter[str], list[str]]:
    total: Counter[str] = Counter()
    wrong: list[str] = []
    for day, papers in list(days().items())[::every]:
        count, bad = compare(day, papers, look)
        total += count
        wrong += bad
    return total, wrong


# What was measured, less a little: the share of papers whose title and whose abstract come back exactly.
GOALS = {
    "no blank lines, wrapped": (99, 99),
    "no blank lines, wrapped, some marks": (98, 97),
    "no blank lines, no marks, wrapped": (98.5, 95),
    "blank between papers, no marks, wrapped": (99, 99),
}


@pytest.mark.skipif(not ARCHIVE.is_file(), reason="the archive of real days is not beside this checkout")
@pytest.mark.parametrize("name", LOOKS)
def test_some_real_days(name: str) -> None:
    check(name, every=202)


@pytest.mark.slow
@pytest.mark.skipif(not ARCHIVE.is_file(), reason="the archive of real days is not beside this checkout")
@pytest.mark.parametrize("name", LOOKS)
def test_all_real_days(name: str) -> None:
    check(name, every=1)


def check(name: str, every: int) -> None:
    total, wrong = measure(LOOKS[name], every)
    titles, abstracts = GOALS.get(name, (100, 99.9))
    if every > 1:  # a few days prove no share
        titles, abstracts = (100, 99.9) if name not in GOALS else (90, 80)
    assert total["titles"] >= titles / 100 * total["papers"], wrong
    assert total["abstracts"] >= abstracts / 100 * total["papers"], wrong


if __name__ == "__main__":
    import sys

    for name, look in LOOKS.items():
        if len(sys.argv) > 2 and name != sys.argv[2]:
            continue
        total, wrong = measure(look, int(sys.argv[1]))
        papers = total["papers"]
        shares = "  ".join(
            f"{what} {100 * total[what] / papers:7.3f}" for what in ("titles", "abstracts", "marks")
        )
        print(f"{name:42} pages {100 * total['counts'] / total['pages']:7.2f}  {shares}")
        if len(sys.argv) > 2:
            print("\n".join(wrong))
