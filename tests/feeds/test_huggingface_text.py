"""The two pages this project began with."""

from datetime import date
from pathlib import Path

import pytest

from readerapp.feeds import read
from readerapp.model.entry import DayFrom, Entry, LinkKind, Reading
from readerapp.model.snapshot import CapturedFrom, Snapshot

SEEDS = Path(__file__).parents[3] / "shared" / "seeds"
TODAY = date(2026, 1, 31)
with_seeds = pytest.mark.skipif(not SEEDS.is_dir(), reason="the two first pages are not beside this checkout")


def seed(start: str, today: date = date(2026, 11, 21), modified_on: date | None = None) -> Reading:
    path = next(SEEDS.glob(f"{start}*.txt"))
    return read(Snapshot(path.name, path.read_bytes(), today, modified_on=modified_on))


def titled(reading: Reading, start: str) -> Entry:
    return next(entry for entry in reading.entries if entry.facts.title.startswith(start))


def marks(entry: Entry) -> tuple[int | None, str | None, str | None, int | None]:
    facts = entry.facts
    return (
        facts.author_count,
        facts.organisation,
        facts.published.on if facts.published else None,
        entry.comments,
    )


@with_seeds
@pytest.mark.parametrize(
    ("modified_on", "captured_on", "how"),
    [
        (None, date(2026, 7, 11), CapturedFrom.IMPORT_DAY),
        (date(2025, 7, 11), date(2025, 7, 11), CapturedFrom.FILE_TIME),
        (date(2025, 9, 1), date(2025, 7, 11), CapturedFrom.FILE_TIME),
        (date(2026, 11, 21), date(2026, 7, 11), CapturedFrom.FILE_TIME),
        (date(1970, 1, 1), date(2026, 7, 11), CapturedFrom.IMPORT_DAY),
    ],
)
def test_the_first_seed(modified_on: date | None, captured_on: date, how: CapturedFrom) -> None:
    reading = seed("000", modified_on=modified_on)
    assert len(reading.entries) == 35
    assert (reading.captured_on, reading.captured_on_from) == (captured_on, how)
    assert all(entry.facts.abstract and not entry.facts.abstract_cut for entry in reading.entries)
    assert reading.not_understood == ()
    assert len(reading.warnings) == 1  # the year was taken from a clock


@with_seeds
@pytest.mark.parametrize("modified_on", [None, date(1980, 1, 1), date(2025, 12, 12), date(2026, 11, 21)])
def test_the_second_seed(modified_on: date | None) -> None:
    reading = seed("003", modified_on=modified_on)
    assert len(reading.entries) == 21
    assert (reading.captured_on, reading.captured_on_from) == (date(2025, 12, 12), CapturedFrom.TEXT)
    assert reading.not_understood == ()
    assert reading.warnings == ()
    assert marks(titled(reading, "Stable Video Infinity")) == (None, "EPFL VITA Lab", "2025-10-10", 2)
    assert marks(titled(reading, "Unbounded")) == (8, None, "2024-10-24", 2)
    assert marks(titled(reading, "Exact solutions")) == (3, None, "2013-12-20", None)
    assert marks(titled(reading, "Infinity Instruct")) == (8, None, "2025-06-09", 3)
    assert marks(titled(reading, "Do Language Models Use")) == (3, None, "2025-05-20", None)
    assert marks(titled(reading, "A Survey on Latent")) == (None, None, None, None)
    assert marks(titled(reading, "Efficient Parallel Samplers")) == (None, None, None, None)
    assert sum(entry.facts.author_count is not None for entry in reading.entries) == 18
    assert sum(entry.facts.organisation is not None for entry in reading.entries) == 1


@with_seeds
def test_both_seeds_hold_43_papers() -> None:
    first, second = ({entry.facts.title for entry in seed(start).entries} for start in ("000", "003"))
    assert (len(first & second), len(first | second)) == (13, 43)


@with_seeds
def test_links_of_the_seeds() -> None:
    survey = titled(seed("003"), "A Survey on Latent").facts.links
    assert survey == ((LinkKind.CODE, "https://github.com/multimodal-art-projection/LatentCoT-Horizon/"),)


def page(*blocks: str) -> Reading:
    return read(Snapshot("page.txt", "\n\n".join(["Daily Papers", *blocks]).encode(), TODAY))


ABSTRACT = "We test a parser with an abstract that nobody wrote for a paper. It has two short sentences."


def paper(title: str, marks: str = "  • 3 authors\n·\nJan 7") -> str:
    return f"{title}\n\n{ABSTRACT}\n\n{marks}"


def test_a_day_after_the_page_is_of_the_year_before_and_said_so() -> None:
    reading = page(
        "Jan 20", paper("The First Title of Two"), paper("The Second One", "  • 1 authors\n·\nDec 30")
    )
    assert reading.entries[1].facts.published == ("2025-12-30", DayFrom.INFERRED)
    assert "1 paper has a day later than 2026-01-20" in " ".join(reading.warnings)


def test_a_number_right_under_the_date_counts_comments() -> None:
    date_and_count = "  • 3 authors\n·\nJan 7\n4"
    reading = page(
        "Jan 20", paper("The First Title of Two", date_and_count), paper("The Second One", date_and_count)
    )
    assert [(entry.upvotes, entry.comments) for entry in reading.entries] == [(None, 4), (None, 4)]


def test_a_lone_number_above_a_title_counts_votes() -> None:
    reading = page("Jan 20", "9", paper("The First Title of Two"), "8", paper("The Second One"))
    assert [(entry.upvotes, entry.comments) for entry in reading.entries] == [(9, None), (8, None)]


def test_a_guess_about_lone_numbers_is_said() -> None:
    papers = [paper("The First Title of Three"), "8", paper("The Second One"), paper("And the Third Title")]
    assert any("lone numbers" in warning for warning in page("Jan 20", *papers).warnings)


def test_the_search_words_are_no_paper() -> None:
    with_header = page("infinite depth", paper("The First Title of Two"), paper("The Second One"))
    assert len(with_header.entries) == 2
    assert with_header.not_understood == ()
    text = "\n\n".join(["infinite depth", paper("The First Title of Two"), paper("The Second One")])
    bare = read(Snapshot("page.txt", text.encode(), TODAY))
    assert [stray.text for stray in bare.not_understood] == ["infinite depth"]


@pytest.mark.parametrize("stump", ["Half the", "More"])
def test_a_stump_of_a_title_at_the_end_is_no_paper(stump: str) -> None:
    reading = page("Jan 20", paper("The First Title of Two"), paper("The Second One"), stump)
    assert len(reading.entries) == 2
    assert [stray.text for stray in reading.not_understood] == [stump]


@pytest.mark.parametrize("rest", ["  •", "  • 4 aut", "  • 4 authors\n·\nDe", "  • 4 authors\n·\nOct 24, 20"])
def test_marks_cut_at_the_end_never_reach_the_abstract(rest: str) -> None:
    reading = page("Jan 20", paper("The First Title of Two"), paper("The Second One", rest))
    assert reading.entries[1].facts.abstract == ABSTRACT
    assert not reading.entries[1].facts.abstract_cut


def test_one_paper_pasted_without_anything_around() -> None:
    reading = read(Snapshot("Pasted text", f"Do Tests Read Papers?\n\n{ABSTRACT} {ABSTRACT}".encode(), TODAY))
    assert [entry.facts.title for entry in reading.entries] == ["Do Tests Read Papers?"]
    assert (reading.captured_on, reading.captured_on_from) == (TODAY, CapturedFrom.IMPORT_DAY)
