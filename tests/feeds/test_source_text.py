"""The text that is shown is the text that was parsed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readerapp.feeds import source_text
from readerapp.feeds.probe import probe
from readerapp.feeds.source_text import readable
from tests.laws import examples


@pytest.fixture(autouse=True, scope="module")
def _small_pieces() -> object:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(source_text, "PIECE", 3)
        yield


@examples(300)
@given(st.text(st.sampled_from("ab1 \r\n\u0301é\u200b\x00\u1100\u1161"), max_size=40))
def test_in_pieces_as_in_one(text: str) -> None:
    data = text.encode()
    assert readable(data, "huggingface-text") == probe(data).text


@pytest.mark.parametrize("encoding", ["utf-16", "cp1252", "utf-8-sig"])
def test_encodings(encoding: str) -> None:
    text = "Café: über Schafe und Netze, 2025\nZweite Zeile"
    assert readable(text.encode(encoding), "huggingface-text") == text


def test_a_bibliography_that_names_its_encoding() -> None:
    data = "% Encoding: windows-1251\n@article{a, title = {Овцы и сети в поле}}".encode("cp1251")
    assert "Овцы" in readable(data, "bibtex")
