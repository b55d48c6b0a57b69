"""Repair on the way in: whatever the bytes, the lines stay as many and the letters come out right."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readerapp.feeds.text import decode, lines, one_line, repair

WORD = "Schrödinger’s naïve “cat” – 3€"


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"]
)
def test_encodings(encoding: str) -> None:
    assert decode((WORD * 3).encode(encoding)) == WORD * 3


def test_a_file_cut_in_the_middle_of_a_letter_stays_utf8() -> None:
    assert decode(("é" * 20).encode()[:-1]) == "é" * 19 + "\ufffd"


@pytest.mark.parametrize(
    ("raw", "repaired"),
    [
        ("a\r\nb\rc\nd", "a\nb\nc\nd"),
        ("e\u0301", "é"),
        ("a\u00a0b\u2009c", "a b c"),
        ("zero\u200bwidth\ufeff soft\u00adhyphen", "zerowidth softhyphen"),
        ("\u202eevil\u202c", "evil"),
        ("bell\x07\x00", "bell  "),
        ("one\u2028line\x0bstill\x85", "one line still "),
    ],
)
def test_repair(raw: str, repaired: str) -> None:
    assert repair(raw) == repaired


@pytest.mark.parametrize(
    ("raw", "clean"),
    [
        ("  a \t b ", "a b"),
        ("Q&amp;A &lt;x&gt; &#233;&#xe9;&nbsp;!", "Q&A <x> éé !"),
        ("a&para=1&lt=2", "a&para=1&lt=2"),
        ("&#10;new&#0;line", "new line"),
        ("&unknown;", "&unknown;"),
    ],
)
def test_one_line(raw: str, clean: str) -> None:
    assert one_line(raw).replace("\ufffd", " ").split() == clean.split()


@given(st.text())
def test_repair_keeps_the_lines_and_the_normal_form(text: str) -> None:
    repaired = repair(text)
    assert repaired.count("\n") == text.replace("\r\n", "\n").replace("\r", "\n").count("\n")
    assert unicodedata.is_normalized("NFC", repaired)
    assert repair(repaired) == repaired
    assert len(lines(text)) == repaired.count("\n") + 1


@given(st.binary(max_size=300))
def test_any_bytes_decode(data: bytes) -> None:
    decode(data)
