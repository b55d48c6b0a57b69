"""Markdown archives, trending pages and pages of single papers."""

import random
from datetime import date
from pathlib import Path

import pytest

from readerapp.errors import AppError
from readerapp.feeds.huggingface_cards import is_summary
from readerapp.feeds.markup import flatten, plain
from tests.feeds.golden import SAMPLES, pages, reading_of
from tests.feeds.test_mutations import survives

LAYOUTS = ("huggingface-markdown", "huggingface-text-paper", "huggingface-text-trending")
ALL = [page for name in LAYOUTS for page in pages(name)]
with_samples = pytest.mark.skipif(not SAMPLES.is_dir(), reason="the samples are not beside this checkout")


@pytest.mark.parametrize("page", ALL, ids=lambda page: page.name)
def test_windows_line_ends_change_nothing(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    assert reading_of(text.replace("\n", "\r\n")) == reading_of(text)


@with_samples
@pytest.mark.parametrize(("name", "count"), [("gc_2024-09-05.md", 8), ("gc_2025-10-30.md", 24)])
def test_real_tables(name: str, count: int) -> None:
    path = SAMPLES / "hf" / "text" / name
    reading = reading_of(path.read_bytes(), name)
    assert (len(reading.entries), reading.skipped) == (count, ())
    assert len({entry.identifiers for entry in reading.entries}) == count
    assert reading_of(path.read_bytes()).captured_on == date.fromisoformat(name[3:13])
    for entry in reading.entries:
        assert entry.identifiers
        assert entry.facts.summary
        assert not entry.facts.abstract
        assert "Read more" not in entry.facts.title
        assert not {"[", "|"} & set(entry.facts.title)


def test_a_title_wrapped_in_its_cell_and_pipes_in_another() -> None:
    path = next(page for page in ALL if page.name == "tables.md")
    first, _, third, _ = reading_of(path.read_bytes()).entries
    assert first.facts.summary == "A machine wrote that P(a | b) and <think> tags | matter & count."
    assert third.facts.title.endswith("Visual-Programmatic Interface for Code Intelligence")


def test_the_community_below_a_paper_is_not_read() -> None:
    text = next(page for page in ALL if page.name == "tooltips.txt").read_text(encoding="utf-8")
    assert reading_of(text) == reading_of(text + "\nAuthors:\n\nNobody\n\nAbstract\n\nOther text.\n")


def test_a_machine_writes_one_sentence() -> None:
    assert is_summary("A framework v2.5 improves e.g. training.")
    assert not is_summary("We show this. Then that.")
    assert not is_summary("x" * 400)
    assert not is_summary("")


def test_markup() -> None:
    heading, body = flatten('## A [b *c*](http://x.y/z_(1) "t") ![i](u)\\[d\\]\n- [e\\\\\nf')[:2]
    assert (heading.level, heading.text) == (2, "A b *c* [d]")
    assert heading.parts[1].url == "http://x.y/z_(1)"
    assert body.text == "[e"
    assert plain("**a** `b` _c_ 2*3*4 $x_1$ __d__") == "a b _c_ 2*3*4 $x_1$ d"


def test_markup_survives_brackets() -> None:
    chance = random.Random(1)
    for _ in range(300):
        flatten("".join(chance.choice('[]()!<>\\*_`#-|\n ax"') for _ in range(200)))


@pytest.mark.parametrize(
    "text", ["[" * 100_000, "](x)" * 100_000, "*" * 100_000, "| Title |\n|---|\n" + "|" * 100_000]
)
def test_long_runs_are_read_in_time(text: str) -> None:
    survives("### [A Title of a Paper](https://arxiv.org/abs/2501.06252)\n" + text)


def test_no_papers_gets_a_sentence() -> None:
    with pytest.raises(AppError):
        reading_of("| Title | Link |\n|---|---|\n\nhttps://arxiv.org/abs/2501.06252\n")
