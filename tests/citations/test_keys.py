"""Citation keys: what they are made of, and that nothing changes one once it is given."""

import re
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from readerapp.citations import Format, is_valid_key, propose_key, render
from readerapp.citations.keys import fold, with_keys
from readerapp.model.entry import Day
from readerapp.model.paper import Paper
from tests.citations.bibs import hostile_papers, read_bib


def paper(
    title: str, *authors: str, on: str | None = None, arxiv: str | None = None, number: int = 1
) -> Paper:
    return Paper(
        id=number,
        title=title,
        authors=authors,
        published=Day(on) if on else None,
        identifiers=(("arxiv", arxiv),) if arxiv else (),
    )


@pytest.mark.parametrize(
    ("of", "key"),
    [
        (paper("Attention Is All You Need", "Ashish Vaswani", on="2017-06-12"), "vaswani2017attention"),
        (paper("Attention Is All You Need", "Vaswani, Ashish", on="2017"), "vaswani2017attention"),
        (paper("A Survey on Latent Reasoning", on="2025-07"), "latentreasoningsurvey2025"),
        (paper("A Survey on Latent Reasoning", arxiv="2507.06203"), "latentreasoningsurvey2025"),
        (paper("A Survey on Latent Reasoning"), "latentreasoningsurvey"),
        (paper("A Survey on Latent Reasoning", "Rui-Jie Zhu", on="2025"), "zhu2025survey"),
        (paper("On the Road", "Aäron van den Oord", on="2016"), "oord2016road"),
        (paper("The End", "Martin Luther King Jr.", on="1968"), "king1968end"),
        (paper("GPT-4 Technical Report", "OpenAI", on="2023"), "openai2023gpt4"),
        (paper("Observation", "The ATLAS Collaboration", on="2012"), "atlas2012observation"),
        (paper("Kandinsky 3", "Team Kandinsky", on="2023"), "kandinsky2023kandinsky"),
        (paper("Straße", "Łukasz Żółć-Großmann", on="2020"), "zolcgrossmann2020strasse"),
        (paper("Ñandú", "Søren Ångström", on="2020"), "angstrom2020nandu"),
        (paper("Машина", "Иван Щукин", on="1999"), "shchukin1999mashina"),
        (paper("深度学习", "李明", on="2020", number=7), "paper7"),
        (paper("深度学习", "李明", arxiv="2001.00001"), "arxiv200100001"),
        (paper("Deep 学习", "李明", on="2020"), "deep2020"),
        (paper("The", "", on="2020"), "the2020"),
        (paper("", number=3), "paper3"),
        (paper(r"Poincar\'e Maps", r"Schr\"odinger", on="1930"), "schrodinger1930poincare"),
        (paper("¿Qué?", "José O'Neil", on="2001"), "oneil2001que"),
    ],
)
def test_keys(of: Paper, key: str) -> None:
    assert propose_key(of) == key


def test_a_clash_gets_letters_in_turn() -> None:
    taken: set[str] = set()
    for _ in range(30):
        taken.add(propose_key(paper("Attention", "A Vaswani", on="2017"), taken))
    base = "vaswani2017attention"
    assert taken == {
        base,
        *(base + letter for letter in "abcdefghijklmnopqrstuvwxyz"),
        f"{base}aa",
        f"{base}ab",
        f"{base}ac",
    }


def test_taken_may_be_a_question() -> None:
    assert propose_key(paper("X ray", "Q Ed", on="2017"), lambda key: key == "ed2017x") == "ed2017xa"


@given(hostile_papers)
def test_a_proposed_key_is_plain_and_the_same_each_time(hostile: Paper) -> None:
    key = propose_key(hostile)
    assert re.fullmatch(r"[a-z0-9_-]+", key)
    assert len(key) <= 100
    assert is_valid_key(key)
    assert propose_key(hostile) == key
    assert propose_key(hostile, {key}) == key + "a"


@settings(max_examples=40)
@given(st.lists(hostile_papers, max_size=8, unique_by=lambda paper: paper.id))
def test_missing_keys_are_unique_and_do_not_depend_on_the_order(papers: list[Paper]) -> None:
    bare = [replace(each, citation_key=None) for each in papers]
    keys = {each.id: each.citation_key for each in with_keys(bare)}
    assert len(set(keys.values())) == len(bare)
    assert keys == {each.id: each.citation_key for each in with_keys(bare[::-1])}


@given(hostile_papers)
def test_a_given_key_survives_any_change_of_the_paper(hostile: Paper) -> None:
    frozen = replace(hostile, citation_key="DBLP:conf/x-y_Z")
    for format_ in (Format.BIBTEX, Format.BIBLATEX):
        assert [entry.key for entry in read_bib(render([frozen], format_))] == ["DBLP:conf/x-y_Z"]


def test_a_proposal_avoids_given_keys_and_aliases() -> None:
    old = replace(paper("Old", "A Abel", on="2020"), citation_key="B", key_aliases=("abel2020new",))
    assert with_keys([old, paper("New", "A Abel", on="2020", number=2)])[1].citation_key == "abel2020newa"


@pytest.mark.parametrize(
    "bad", ["", "a b", "a,b", "a{b", "a}b", 'a"b', "a#b", "a%b", "a\\b", "a~b", "é", "a\n", "a'b"]
)
def test_keys_that_would_break_a_bib(bad: str) -> None:
    assert not is_valid_key(bad)
    [entry] = read_bib(render([replace(paper("Fine", "A Abel"), citation_key=bad)], Format.BIBTEX))
    assert entry.key == "abelfine"


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Ærø", "aero"),
        ("ǾRÉ", "ore"),
        ("İı", "ii"),
        ("ﬁt", "fit"),
        ("Ω-Ψυχή", "opsychi"),
        ("Ёж", "ezh"),
        ("ＡＢ１", "ab1"),
    ],
)
def test_folding(text: str, folded: str) -> None:
    assert fold(text) == folded
