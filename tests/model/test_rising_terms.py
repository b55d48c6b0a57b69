"""Which words are on the rise."""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from readerapp.model.rising_terms import count, rising, terms_of


def test_words_and_pairs_without_empty_ones() -> None:
    found = terms_of("World Models for Robots", "We propose a world model. Robots sleep, $x$ and 42 of them.")
    assert {"world", "world models", "world model", "robots", "sleep"} <= found
    assert not found & {"models", "we", "propose", "model robots", "42", "them", "robots sleep x"}


def test_a_pair_does_not_reach_over_a_full_stop() -> None:
    assert "sheep wolves" not in terms_of("", "We count sheep. Wolves come.")
    assert "github" not in str(terms_of("", "Code: https://github.com/sheep/counter"))
    assert terms_of("The encoder's depth", "") == {"encoder", "encoder depth", "depth"}


def papers(*texts: str) -> list[tuple[str, str]]:
    return [(text, "") for text in texts]


def test_what_is_new_rises_and_what_was_always_there_does_not() -> None:
    old = papers(*["neural sheep"] * 90, *["wolves"] * 10)
    new = papers(*["neural sheep"] * 30, *["wolves"] * 4, *["solar kites"] * 10)
    found = rising(*count(new), *count(old))
    assert [(term.text, term.now, term.before) for term in found] == [("solar kites", 10, 0)]
    assert found[0].of_now == 44
    assert found[0].times > 10


def test_the_single_word_where_it_stands_alone_too() -> None:
    old = papers(*["sheep"] * 100)
    new = papers(*["sheep"] * 20, *["kites"] * 12, *["solar kites"] * 6, *["agent"] * 9, *["agents"] * 8)
    words = [term.text for term in rising(*count(new), *count(old))]
    assert "kites" in words
    assert "solar kites" not in words
    assert len({"agent", "agents"} & set(words)) == 1


def test_few_papers_say_nothing() -> None:
    assert rising(*count(papers("kites", "kites")), *count(papers("sheep") * 50)) == ()
    assert rising(Counter(), 0, Counter(), 0) == ()
    assert rising(*count(papers(*["kites"] * 9)), Counter(), 0) == (), "nothing was before"


@given(st.text(max_size=300), st.text(max_size=300))
def test_any_text_has_terms_of_words_that_are_in_it(title: str, abstract: str) -> None:
    for term in terms_of(title, abstract):
        assert term == term.strip()
        assert 1 <= len(term.split(" ")) <= 2
        assert len(term) >= 3
