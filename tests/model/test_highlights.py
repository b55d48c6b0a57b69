"""Highlights find their place again: laws, and the corrections that abstracts really get."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readerapp.model import highlights
from readerapp.model.highlights import Highlight, made, place, placed, segments, trimmed
from readerapp.model.readable import readable
from readerapp.model.readable_places import traced

ABSTRACT = (
    "We study how sheep learn to read. Our method needs no labels, and it scales to large flocks. "
    "On three benchmarks it reads faster than shepherds do. Our method needs no labels either way."
)
TEXTS = st.text("ab c\n$\\{}^_α字", max_size=40)


@st.composite
def passages(draw: st.DrawFn) -> tuple[str, int, int]:
    text = draw(TEXTS.filter(str.strip))
    at = draw(st.sampled_from([n for n, letter in enumerate(text) if letter.strip()]))
    start = draw(st.integers(0, at))
    return text, start, draw(st.integers(at + 1, len(text)))


@given(passages())
def test_what_was_marked_is_found_at_just_that_place(passage: tuple[str, int, int]) -> None:
    text, start, end = passage
    assert place(text, made("u", text, start, end)) == (start, end)


@given(passages(), TEXTS, TEXTS)
def test_a_quote_is_found_whatever_comes_before_and_behind(
    passage: tuple[str, int, int], before: str, behind: str
) -> None:
    text, start, end = passage
    found = place(before + text + behind, made("u", text, start, end))
    assert found is not None
    assert (before + text + behind)[slice(*found)] == text[start:end]


@given(passages(), TEXTS)
def test_in_any_other_text_it_is_inside_or_nowhere(passage: tuple[str, int, int], other: str) -> None:
    found = place(other, made("u", *passage))
    assert found is None or 0 <= found[0] < found[1] <= len(other)


@given(st.integers(0, 200), st.data())
def test_one_changed_word_does_not_lose_a_sentence(seed: int, data: st.DataObject) -> None:
    words = [f"word{(seed * 7 + number * number) % 97}x{number}" for number in range(30)]
    start = data.draw(st.integers(0, 20))
    quote = " ".join(words[start : start + 9])
    begin = " ".join(words).index(quote)
    one = made("u", " ".join(words), begin, begin + len(quote))
    changed = data.draw(st.integers(start + 1, start + 7))
    words[changed] = "other"
    text = " ".join(words)
    found = place(text, one)
    assert found is not None
    assert text[slice(*found)] == " ".join(words[start : start + 9])


def _of(words: str, nth: int = 0) -> Highlight:
    start = -1
    for _ in range(nth + 1):
        start = ABSTRACT.index(words, start + 1)
    return made("u", ABSTRACT, start, start + len(words))


def test_of_two_equal_sentences_the_one_that_was_marked() -> None:
    words = "Our method needs no labels"
    first, second = _of(words), _of(words, 1)
    assert place(ABSTRACT, first) != place(ABSTRACT, second)
    moved = "A new first sentence. " + ABSTRACT
    assert place(moved, second) == (moved.rindex(words), moved.rindex(words) + len(words))


@pytest.mark.parametrize(
    ("quote", "today"),
    [
        ("reads faster than shepherds do", "In tests it reads much faster than shepherds do, we find."),
        (
            "learn to read. Our method needs no labels",
            "Sheep learn to  read.\nOur method needs no label.",
        ),
        ("Our method needs no labels, and it scales", "our Method needs no labels and it scales"),
    ],
)
def test_small_corrections_are_followed(quote: str, today: str) -> None:
    assert place(today, _of(quote)) is not None


def test_a_passage_that_is_gone_is_nowhere_and_comes_last() -> None:
    there, gone = _of("three benchmarks"), replace(_of("how sheep learn to read"), uid="gone")
    today = "Results on three benchmarks are mixed."
    assert place(today, gone) is None
    assert placed(today, [gone, there]) == [(there, (11, 27)), (gone, None)]
    assert place("", there) is None


def test_a_long_quote_is_found_by_its_two_ends() -> None:
    words = [f"word{number}" for number in range(200)]
    text = " ".join(words)
    one = made("u", text, text.index("word20 "), text.index(" word150"))
    today = text.replace("word80 ", "").replace("word90", "other")
    found = place(today, one)
    assert found is not None
    assert today[slice(*found)].startswith("word20 ")
    assert today[slice(*found)].endswith(" word149")


def test_overlapping_passages_are_cut_where_one_begins_or_ends() -> None:
    parts = segments([(0, 5), (3, 8), (20, 22)])
    assert parts == [
        (0, 3, (0,)),
        (3, 5, (0, 1)),
        (5, 8, (1,)),
        (20, 22, (2,)),
    ]
    assert segments([]) == []


def test_blanks_at_the_ends_are_not_marked() -> None:
    assert trimmed("  ab  ", 0, 6) == (2, 4)
    assert trimmed("   ", 0, 3) == (3, 3)
    assert len(set(highlights.COLOURS)) == 5


@given(TEXTS)
def test_the_traced_text_is_the_readable_one(text: str) -> None:
    shown = traced(text)
    assert shown.text == readable(text)
    assert len(shown.starts) == len(shown.ends) == len(shown.text)
    assert all(start < end for start, end in zip(shown.starts, shown.ends, strict=True))
    assert list(shown.starts) == sorted(shown.starts)
    assert list(shown.ends) == sorted(shown.ends)


@given(TEXTS.filter(lambda text: bool(readable(text))), st.data())
def test_a_stretch_is_at_least_itself_there_and_back(text: str, data: st.DataObject) -> None:
    shown = traced(text)
    start = data.draw(st.integers(0, len(shown.text) - 1))
    end = data.draw(st.integers(start + 1, len(shown.text)))
    first, last = shown.shown(*shown.stored(start, end))
    assert first <= start < end <= last
    assert shown.stored(first, last) == shown.stored(start, end)


def test_a_formula_is_marked_as_a_whole() -> None:
    text = r"With $\alpha_s \le 3$ we \textbf{win} 5\% of all."
    shown = traced(text)
    assert shown.text == "With αₛ ≤ 3 we win 5% of all."
    alpha, win = shown.text.index("α"), shown.text.index("win")
    assert text[slice(*shown.stored(alpha, alpha + 1))] == r"$\alpha_s \le 3$"
    assert text[slice(*shown.stored(win, win + 3))] == "win"
    assert text[slice(*shown.stored(shown.text.index("%"), shown.text.index("%") + 1))] == "%"
