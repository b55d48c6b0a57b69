"""The skeleton of related work: each paper once, in the reader's own words, with its key."""

import pytest

from readerapp.citations import RelatedForm, related_work, without_sentence
from readerapp.citations.related import sentence
from readerapp.model.entry import Day
from readerapp.model.highlights import Highlight
from readerapp.model.paper import Paper, TagMark

OLD = Paper(
    1,
    "The Old One",
    ("Ada Lovelace", "Grace Hopper"),
    published=Day("2017"),
    tags=(TagMark("ml"), TagMark("ml/nlp")),
    note="# Thoughts\n\nThey **show** that 50% of it works, e.g. for R&D. More follows.",
    citation_key="lovelace2017old",
)
NEW = Paper(
    2,
    "The New $x^2$ One",
    ("Ada Lovelace", "Alan Turing", "Grace Hopper"),
    published=Day("2020"),
    tags=(TagMark("ml/nlp"),),
    citation_key="lovelace2020new",
)
PLAIN = Paper(3, "Untagged", published=Day("2019"), note="Is it so?", citation_key="untagged2019")


def test_papers_stand_once_under_their_deepest_tag_the_oldest_first() -> None:
    assert related_work([NEW, PLAIN, OLD], RelatedForm.TEX) == (
        "\\section{Related work}\n"
        "\n"
        "\\paragraph{nlp.}\n"
        "They show that 50\\% of it works, e.g. for R\\&D~\\cite{lovelace2017old}.\n"
        "% TODO: The New $x^2$ One\n"
        "Lovelace et al.~\\cite{lovelace2020new} TODO.\n"
        "\n"
        "\\paragraph{Further work.}\n"
        "Is it so~\\cite{untagged2019}?\n"
    )


def test_the_same_in_markdown() -> None:
    assert related_work([NEW, OLD], RelatedForm.MARKDOWN) == (
        "# Related work\n"
        "\n"
        "## nlp\n"
        "\n"
        "They show that 50% of it works, e.g. for R\\&D [@lovelace2017old].\n"
        "Lovelace et al. [@lovelace2020new] TODO: The New $x^2$ One\n"
    )


def test_a_favourite_tag_goes_before_a_deeper_one() -> None:
    paper = Paper(1, "A", tags=(TagMark("ml/nlp"), TagMark("thesis", favourite=1)), citation_key="a")
    assert "\\paragraph{Thesis.}" in related_work([paper], RelatedForm.TEX)


def test_without_tags_there_is_no_heading_for_them() -> None:
    assert "paragraph" not in related_work([PLAIN], RelatedForm.TEX)


@pytest.mark.parametrize(
    ("note", "first"),
    [
        ("One. Two.", "One."),
        ("> quoted idea\n> goes on", "quoted idea goes on"),
        ("- [ ] read it\n- then", "read it then"),
        ("```\ncode\n```", "code"),
        ("See [the page](https://a.example) of J. Doe. Then more.", "See the page of J. Doe."),
        ("It is 3.5 times faster than ours! Really.", "It is 3.5 times faster than ours!"),
        ("“It works.” So they say.", "“It works.”"),
        ("---\n\n", ""),
        ("", ""),
    ],
)
def test_the_first_sentence_of_a_note(note: str, first: str) -> None:
    assert sentence(Paper(1, "A", note=note)) == first


def test_a_highlight_speaks_where_there_is_no_note() -> None:
    paper = Paper(1, "A", highlights=(Highlight("u", "Attention connects every word. It is fast."),))
    assert sentence(paper) == "Attention connects every word."
    assert without_sentence([paper, NEW]) == 1


def test_a_note_cannot_act_on_tex() -> None:
    paper = Paper(1, "A", note=r"\input{/etc/passwd} and \write18{x} ^^5c $a$ {b} #1.", citation_key="a")
    text = related_work([paper], RelatedForm.TEX)
    assert "\\input" not in text
    assert "\\write" not in text
    assert "^^" not in text
    assert "$a$" in text


def test_an_endless_note_is_cut_at_a_word() -> None:
    said = sentence(Paper(1, "A", note="word " * 1000))
    assert said.endswith("word…")
    assert len(said) <= 401
