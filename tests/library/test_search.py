"""Search: words over title, authors, abstract, tags and notes, as a reader types them."""

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readerapp.library import Library, open_library
from readerapp.model import edits
from readerapp.model.entry import Day
from readerapp.model.lists import Sort
from readerapp.model.query import parse
from tests.laws import examples
from tests.library.world import bring, entry, ids, page, titles
from tests.model.test_query import texts


@pytest.fixture
def shelf(library: Library) -> Library:
    bring(
        library,
        page(
            entry(
                "Attention Is All You Need", "arxiv:1706.03762", authors=("Ashish Vaswani", "Noam Shazeer")
            ),
            entry("Schrödinger's Sheep", abstract="State-of-the-art sheep counting with naïve transformers."),
            entry("Video Diffusion for All", "doi:10.1/ABC", abstract="We need attention to motion."),
            entry("深度学习模型", authors=("张伟",), abstract="これはテストです。"),
            entry("C++ and GPT-4 under_score", published=Day("2024")),
        ),
    )
    library.apply(edits.AddTag(tuple(ids(library, "sheep")), "animals/farm"))
    library.apply(edits.SetNote(tuple(ids(library, "vaswani")), "Read before the *seminar*.\nSecond line"))
    return library


ATTENTION, SHEEP, VIDEO, CHINESE, CPP = (
    "Attention Is All You Need",
    "Schrödinger's Sheep",
    "Video Diffusion for All",
    "深度学习模型",
    "C++ and GPT-4 under_score",
)


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("attention", [ATTENTION, VIDEO]),
        ("ATTENTION need", [ATTENTION, VIDEO]),
        ("title:attention", [ATTENTION]),
        ("abstract:attention", [VIDEO]),
        ("author:vaswani", [ATTENTION]),
        ("author:attention", []),
        ('author:"noam shazeer"', [ATTENTION]),
        ("author:ashish author:noam", [ATTENTION]),
        ("schrodinger", [SHEEP]),
        ("SCHRÖDINGER", [SHEEP]),
        ("schro\u0308dinger", [SHEEP]),
        ("naive", [SHEEP]),
        ("schro", []),
        ("schro*", [SHEEP]),
        ("title:vid*", [VIDEO]),
        ('"all you need"', [ATTENTION]),
        ('"you all need"', []),
        ('"all you ne"*', [ATTENTION]),
        ("state-of-the-art", [SHEEP]),
        ("state", [SHEEP]),
        ("gpt-4", [CPP]),
        ("gpt-3", []),
        ("c++", [CPP]),
        ("under_score", [CPP]),
        ("score", [CPP]),
        ("学习", [CHINESE]),
        ("习学", []),
        ("深度学习模型", [CHINESE]),
        ("模*", [CHINESE]),
        ("张伟", [CHINESE]),
        ("テスト", [CHINESE]),
        ("farm", [SHEEP]),
        ("tag:animals", [SHEEP]),
        ("tag:ANIMALS/FARM", [SHEEP]),
        ("tag:anim", []),
        ("seminar", [ATTENTION]),
        ("note:seminar", [ATTENTION]),
        ("note:attention", []),
        ("attention -title:attention", [VIDEO]),
        ("-attention", [CPP, SHEEP, CHINESE]),
        ("sheep OR video", [SHEEP, VIDEO]),
        ("(sheep OR video) attention", [VIDEO]),
        ("-(sheep OR video OR attention)", [CPP, CHINESE]),
        ("arxiv:1706.03762v5", [ATTENTION]),
        ("arxiv:https://arxiv.org/abs/1706.03762", [ATTENTION]),
        ("has:note", [ATTENTION]),
        ("has:tag", [SHEEP]),
        ("has:arxiv OR has:doi", [ATTENTION, VIDEO]),
        ("has:abstract -has:authors", [SHEEP, VIDEO]),
        ("*", [ATTENTION, CPP, SHEEP, VIDEO, CHINESE]),
        ("!?", [ATTENTION, CPP, SHEEP, VIDEO, CHINESE]),
        ('"', [ATTENTION, CPP, SHEEP, VIDEO, CHINESE]),
        ("sheep'; DROP TABLE paper; --", []),
    ],
)
def test_finds(shelf: Library, query: str, found: list[str]) -> None:
    assert titles(shelf, query) == sorted(found, key=str.casefold)


@pytest.mark.parametrize(
    "query",
    ["NEAR(sheep counting)", "{title} : sheep", "^sheep near", "sheep + counting + wolves"],
)
def test_operators_of_other_languages_are_words(shelf: Library, query: str) -> None:
    """`NEAR` and `title` are words like any other here: no paper has them all."""
    assert titles(shelf, query) == []


def test_a_doi_is_found_however_it_is_written(shelf: Library) -> None:
    bring(shelf, page(entry("With DOI", "doi:10.1145/3292500.abc"), day="2026-01-01"))
    assert titles(shelf, "doi:10.1145/3292500.ABC") == ["With DOI"]
    assert titles(shelf, "doi:https://doi.org/10.1145/3292500.abc") == ["With DOI"]


def test_while_typing_each_letter_finds(shelf: Library) -> None:
    for end in range(1, len("attention")):
        tree = parse("attention"[:end], typing=True).tree
        assert ATTENTION in [row.title for row in shelf.rows(shelf.find(tree, Sort.TITLE))]


def test_search_follows_edits_and_undo(shelf: Library) -> None:
    (number,) = ids(shelf, "vaswani")
    shelf.apply(edits.SetNote((number,), "Entirely different"))
    assert ids(shelf, "seminar") == []
    assert ids(shelf, "entirely") == [number]
    shelf.undo()
    assert ids(shelf, "entirely") == []
    shelf.apply(edits.RenameTag("animals/farm", "beasts"))
    assert ids(shelf, "farm") == []
    assert titles(shelf, "beasts") == [SHEEP]
    shelf.undo()
    assert titles(shelf, "farm") == [SHEEP]
    shelf.apply(edits.DeleteTag("animals/farm"))
    assert ids(shelf, "farm") == []
    shelf.undo()
    shelf.apply(edits.RemoveTag(tuple(ids(shelf)), "animals/farm"))
    assert ids(shelf, "farm") == []


def test_search_follows_imports_and_undo(shelf: Library) -> None:
    better = entry("Attention is all you need", authors=("Somebody Else", "Noam Shazeer"), abstract="Quokka.")
    bring(shelf, page(better, "Wombats", format="arxiv-api", day="2026-01-01"))
    assert len(ids(shelf, "quokka OR wombats")) == 2
    assert ids(shelf, "vaswani") == []
    shelf.undo()
    assert ids(shelf, "quokka OR wombats") == []
    assert len(ids(shelf, "vaswani")) == 1
    shelf.redo()
    assert len(ids(shelf, "quokka OR wombats")) == 2


def test_a_long_paste_and_deep_brackets_are_answered(shelf: Library) -> None:
    for text in (
        "word " * 3000,
        "(" * 400 + "a" + ")" * 400,
        "-(" * 400 + "a b",
        "a OR " * 1000,
        "(a OR (b " * 300,
    ):
        shelf.find(parse(text).tree, Sort.TITLE)


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    """One library for all examples of a law that only asks."""
    opened = open_library(tmp_path_factory.mktemp("small") / "library", create=True)
    bring(opened, page("a b", entry("OR title", abstract="x y")))
    yield opened
    opened.close()


@examples(60)
@given(text=st.lists(texts, max_size=3).map(" ".join), typing=st.booleans())
def test_any_text_is_answered(small: Library, text: str, typing: bool) -> None:
    small.find(parse(text, typing=typing).tree, Sort.PUBLISHED)
