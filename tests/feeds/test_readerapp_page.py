"""A shared reading list is read back as it was, whatever a browser or a stranger did to the page."""

import base64
import json
from typing import Any

import pytest

from readerapp.errors import AppError
from readerapp.feeds import marks
from readerapp.model.entry import Day, DayFrom, Identifier, Link, LinkKind
from tests.feeds.golden import reading_of

FULL = {
    "title": "Things & their $x^2$",
    "authors": ["Ada Lovelace", "{The Things Group}"],
    "author_count": 2,
    "organisation": "Lab",
    "published": ["2017-06", "inferred"],
    "updated": ["2018", "stated"],
    "abstract": "One.\n\nTwo.",
    "abstract_cut": True,
    "summary": "S",
    "comment": "12 pages",
    "venue": "Journal of Things",
    "categories": ["cs.LG", "stat.ML"],
    "identifiers": [["arxiv", "1706.03762"], ["doi", "10.1000/x"], ["unknown", "1"]],
    "links": [
        ["code", "https://a.example/x"],
        ["page", "javascript:alert(1)"],
        ["nonsense", "https://b.example"],
    ],
    "extra": [["volume", "7"], ["citation key", "own2017"]],
    "key": "lovelace2017things",
    "starred": True,
    "tags": ["ml/nlp", "", 7],
    "note": "Mine",
    "highlights": [{"quote": "One.", "colour": "yellow"}, {"quote": " "}, 3],
}


def page_of(data: Any, before: str = "") -> str:
    text = data if isinstance(data, str) else json.dumps(data)
    coded = base64.b64encode(text.encode()).decode()
    return (
        f'{before}<!DOCTYPE html><html><body><a download="x" id="readerapp-data" '
        f'href="data:application/json;charset=utf-8;base64,{coded}">Data</a></body></html>'
    )


def whole(*papers: Any, **about: Any) -> dict[str, Any]:
    return {"format": "readerapp-page", "version": 1, "papers": list(papers)} | about


def test_every_fact_comes_back_and_what_is_none_is_left_out() -> None:
    reading = reading_of(page_of(whole(FULL, made_on="2025-12-10")))
    facts = reading.entries[0].facts
    assert reading.format == "readerapp-page"
    assert reading.captured_on.isoformat() == "2025-12-10"
    assert facts.title == "Things & their $x^2$"
    assert facts.authors == ("Ada Lovelace", "{The Things Group}")
    assert (facts.author_count, facts.organisation) == (2, "Lab")
    assert (facts.published, facts.updated) == (Day("2017-06", DayFrom.INFERRED), Day("2018"))
    assert (facts.abstract, facts.abstract_cut, facts.summary) == ("One.\n\nTwo.", True, "S")
    assert (facts.comment, facts.venue, facts.categories) == (
        "12 pages",
        "Journal of Things",
        ("cs.LG", "stat.ML"),
    )
    assert facts.links == (Link(LinkKind.CODE, "https://a.example/x"),)
    assert facts.extra == (("volume", "7"), ("citation key", "own2017"))
    assert reading.entries[0].identifiers == (
        Identifier("arxiv", "1706.03762"),
        Identifier("doi", "10.1000/x"),
    )


def test_marks_are_apart_from_facts() -> None:
    (found,) = marks(page_of(whole({"title": "None"}, FULL)).encode())
    assert (found.rank, found.starred, found.tags, found.note) == (2, True, ("ml/nlp",), "Mine")
    assert [passage.quote for passage in found.highlights] == ["One."]


def test_a_page_that_a_browser_saved_is_read() -> None:
    saved = page_of(whole(FULL), before="<!-- saved from url=(0014)about:internet -->\r\n").replace(
        "\n", "\r\n"
    )
    assert len(reading_of(saved).entries) == 1


def test_papers_without_a_title_are_named_as_skipped() -> None:
    reading = reading_of(page_of(whole({"title": "A"}, {"authors": ["B"]}, "nonsense", {"title": 3})))
    assert [entry.rank for entry in reading.entries] == [1]
    assert [each.reason for each in reading.skipped] == ["It has no title."] * 3


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        ("{", "damaged"),
        ("[" * 100_000, "damaged"),
        ({"format": "other"}, "damaged"),
        (whole(FULL, version=2), "newer ReaderApp"),
        (whole(FULL, version="1"), "newer ReaderApp"),
        (whole(), "no papers"),
        (whole(papers="x"), "no papers"),
    ],
)
def test_what_cannot_be_read_gets_a_sentence(data: Any, sentence: str) -> None:
    with pytest.raises(AppError, match=sentence):
        reading_of(page_of(data))


def test_a_page_that_was_cut_gets_a_sentence() -> None:
    text = page_of(whole(FULL))
    with pytest.raises(AppError, match="damaged"):
        reading_of(text[: len(text) - 200] + '">')
