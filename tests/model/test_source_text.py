"""A snapshot's text in parts: nothing is lost, lines keep their numbers, words are found across parts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readerapp.model import source_text
from readerapp.model.source_text import SourceText
from tests.laws import examples

TEXTS = st.text(st.sampled_from("ab\n é"), max_size=60)


@pytest.fixture(autouse=True, scope="module")
def _small_parts() -> object:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(source_text, "PART", 10)
        yield


@examples(200)
@given(TEXTS)
def test_the_parts_are_the_text(text: str) -> None:
    source = SourceText("x", text)
    parts = [source.part(number) for number in range(source.parts)]
    assert "".join(part.text for part in parts) == text
    assert all(len(part.text) <= 10 for part in parts)
    assert source.lines == text.count("\n") + 1
    for number, part in enumerate(parts):
        assert part.first_line == text.count("\n", 0, part.start) + 1
        assert part.begun == (part.start > 0 and text[part.start - 1] != "\n")
        if part.text:
            assert source.part_at(part.start) == source.part_at(part.start + len(part.text) - 1) == number


@examples(200)
@given(TEXTS, st.integers(1, 20))
def test_the_place_of_a_line(text: str, line: int) -> None:
    source = SourceText("x", text)
    place = source.place_of_line(line)
    lines = text.split("\n")
    last = min(line, len(lines))
    assert place == len("\n".join(lines[: last - 1])) + (last > 1)
    assert source.line_at(place) == last


@examples(200)
@given(TEXTS, st.text(st.sampled_from("aB\n"), min_size=1, max_size=3), st.integers(-1, 60))
def test_finding_goes_round(text: str, words: str, after: int) -> None:
    source = SourceText("x", text)
    found = [n for n in range(len(text)) if text[n : n + len(words)].lower() == words.lower()]
    forward = source.find(words, after)
    assert (forward is None) == (not found)
    if found:
        assert forward == next((n for n in found if n > after), found[0])
        assert source.find(words, after, backwards=True) in found


def test_finding_backwards() -> None:
    source = SourceText("x", "one two one two one")
    assert source.find("ONE", 16, backwards=True) == 8
    assert source.find("one", 0, backwards=True) == 16
    assert source.find("", 0) is None


def test_the_first_of_several_words_that_is_there() -> None:
    source = SourceText("x", "arXiv:2501.00001 A Title")
    assert source.place_of_any(["10.1/none", "a title", "arxiv"]) == 17
    assert source.place_of_any([]) is None
