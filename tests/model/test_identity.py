"""Which paper is this?"""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readerapp.model.entry import Identifier
from readerapp.model.identity import fold_title, identifier, title_hash
from tests.laws import examples


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("2507.06203", "2507.06203"),
        ("arXiv:2507.06203", "2507.06203"),
        ("arxiv:2507.06203v12", "2507.06203"),
        ("https://arxiv.org/abs/2507.06203v2", "2507.06203"),
        ("http://arxiv.org/pdf/2507.06203.pdf", "2507.06203"),
        ("https://huggingface.co/papers/2507.06203", "2507.06203"),
        ("oai:arXiv.org:hep-th/9901001", "hep-th/9901001"),
        ("math.AG/0601001v1", "math/0601001"),
        ("https://arxiv.org/abs/math.GT/0309136", "math/0309136"),
        ("arXiv:physics.med-ph/0309136v2", "physics/0309136"),
        (" 2507.06203 ", "2507.06203"),
        ("0704.0001", "0704.0001"),
    ],
)
def test_arxiv(text: str, value: str) -> None:
    assert identifier("arxiv", text) == Identifier("arxiv", value)


@pytest.mark.parametrize("text", ["", "x", "2507", "2507.062033333", "https://example.org/2507.06203x"])
def test_not_arxiv(text: str) -> None:
    assert identifier("arxiv", text) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("10.1145/3292500.3330701", ("doi", "10.1145/3292500.3330701")),
        ("https://doi.org/10.1145/ABC.def", ("doi", "10.1145/abc.def")),
        ("doi: 10.1000/xyz.", ("doi", "10.1000/xyz")),
        ("10.48550/arXiv.2507.06203", ("arxiv", "2507.06203")),
    ],
)
def test_doi(text: str, expected: tuple[str, str]) -> None:
    assert identifier("doi", text) == Identifier(*expected)


def test_no_doi() -> None:
    assert identifier("doi", "11.1000/x") is None
    assert identifier("pmid", " ") is None
    assert identifier("pmid", " 12345 ") == Identifier("pmid", "12345")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Attention Is All You Need", "attention is  all you need."),
        ("Schrödinger's Cat", 'Schr\\"odinger’s cat'),
        ("Naïve Bayes", unicodedata.normalize("NFD", "Naïve Bayes")),
        ("A–B: C", "A-B C"),
        ("ﬁne-tuning", "Fine tuning"),
        ("Straße", "STRASSE"),
    ],
)
def test_two_printings_of_one_title(one: str, other: str) -> None:
    assert fold_title(one) == fold_title(other)
    assert title_hash(one) == title_hash(other)


@pytest.mark.parametrize(("one", "other"), [("GPT-3", "GPT-4"), ("学习", "学会"), ("∞", "∅"), ("a", "")])
def test_two_titles(one: str, other: str) -> None:
    assert fold_title(one) != fold_title(other)


@examples(300)
@given(st.text())
def test_folding_is_final(title: str) -> None:
    assert fold_title(fold_title(title)) == fold_title(title)
    assert -(2**63) <= title_hash(title.encode("utf-8", "replace").decode()) < 2**63


@examples(300)
@given(st.sampled_from(["arxiv", "doi", "pmid"]), st.text())
def test_any_text_is_an_identifier_or_none(scheme: str, text: str) -> None:
    found = identifier(scheme, text)
    assert found is None or identifier(found.scheme, found.value) == found
