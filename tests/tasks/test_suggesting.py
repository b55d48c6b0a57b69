"""How a query may go on: the words of the language, and those of the library."""

from collections.abc import Iterator

import pytest

from readerapp import tasks
from readerapp.library import Library
from readerapp.model import edits, query_fields
from readerapp.model.entry import Day
from readerapp.model.query import parse
from readerapp.model.view_edits import SaveView
from tests.library.world import ARXIV, bring, entry, fresh, ids, page


@pytest.fixture(scope="module")
def stocked() -> Iterator[Library]:
    with fresh() as library:
        bring(
            library,
            page(
                entry("One", authors=("Zoë Smith", "Ada Lovelace"), venue="NeurIPS", categories=("cs.LG",)),
                entry("Two", authors=("Ada Lovelace",), venue="Nature", published=Day("2024")),
                entry("Three", authors=("Ana Smythe",), venue="Journal of Nature", categories=("cs.CL",)),
                format=ARXIV,
            ),
        )
        bring(library, page("Four"))
        library.apply(edits.AddTag(tuple(ids(library)[:2]), "ml/two words"))
        library.apply(SaveView("To review", "is:inbox"))
        yield library


def offered(library: Library, text: str, past: tuple[str, ...] = ()) -> list[str]:
    return [each.text for each in tasks.suggest(library, text, len(text), past)]


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("au", ["author:"]),
        ("deep ti", ["title:"]),
        ("-up", ["updated:", "upvotes:"]),
        ("schlag", ["tag:"]),
        ("is:un", ["unseen"]),
        ("is:", ["inbox", "to-read", "done"]),
        ("has:a", ["abstract", "authors", "arxiv"]),
        ("added:t", ["today"]),
        ("sort:added", ["added-"]),
        ("tag:wo", ["ml/two words"]),
        ("tag:none", []),
        ("author:smi", ["Zoë Smith"]),
        ("author:ad", ["Ada Lovelace"]),
        ("author:a", []),
        ("venue:nat", ["Nature", "Journal of Nature"]),
        ("cat:", ["cs.CL", "cs.LG"]),
        ("feed:hugg", ["huggingface-text"]),
        ("view:rev", ["To review"]),
        ("deep", []),
        ("nofield:x", []),
        ("key:x", []),
    ],
)
def test_what_is_offered(stocked: Library, text: str, first: list[str]) -> None:
    assert offered(stocked, text)[: len(first) or None] == first


def test_each_suggestion_is_understood_once_it_is_taken(stocked: Library) -> None:
    for field in query_fields.FIELDS:
        for text in (f"deep {field.name}:", f"deep ({field.name}:a"):
            for each in tasks.suggest(stocked, text, len(text)):
                taken = text[: each.start] + each.insert + text[each.end :]
                problems = [p for p in parse(taken).problems if "bracket" not in p.sentence]
                assert problems == [], taken


def test_the_rest_of_the_query_is_left_alone(stocked: Library) -> None:
    (one,) = tasks.suggest(stocked, "a author:smi b", 12)
    assert ("a author:smi b"[: one.start], one.insert, "a author:smi b"[one.end :]) == (
        "a ",
        'author:"Zoë Smith" ',
        " b",
    )


def test_the_past_comes_first_and_whole(stocked: Library) -> None:
    past = ("title:deep is:inbox", "other", "title:tree")
    assert offered(stocked, "ti", past) == ["title:deep is:inbox", "title:tree", "title:"]
    assert offered(stocked, "", past) == list(past)
    assert offered(stocked, "other", past) == []
    assert tasks.suggest(stocked, "ti", 2, past)[0].end == 2


def test_authors_are_taken_from_few_papers(stocked: Library) -> None:
    """A name is looked for in the papers that the index finds, and never in all."""
    reader = stocked._database.reader()
    statements: list[str] = []
    reader.set_trace_callback(statements.append)
    offered(stocked, "author:smith")
    reader.set_trace_callback(None)
    asked = [each for each in statements if "paper_text" in each and "authors" in each]
    assert asked
    plan = " ".join(row[3] for row in reader.execute(f"EXPLAIN QUERY PLAN {asked[-1]}"))
    assert "SCAN t" not in plan, plan
