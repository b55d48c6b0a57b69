"""A phrase of frequent words: the first papers at once, then more and more, at last all of them."""

import sqlite3
from collections.abc import Iterable

import pytest

from readerapp import tasks
from readerapp.library import Library, expanding, pages, phrases, texts
from readerapp.library.pages import Effort
from readerapp.model import edits
from readerapp.model.entry import Day
from readerapp.model.lists import Sort
from tests.library.world import bring, entry, ids, page

PHRASE = '"of the"'


@pytest.fixture
def frequent(library: Library, monkeypatch: pytest.MonkeyPatch) -> Library:
    """Six hundred papers over ten months; half of them have the phrase, all have its words."""
    monkeypatch.setattr(expanding, "FEW", -1)  # so few papers are many here
    both = ("An abstract of the usual kind", "The abstract is short of words")
    days = [Day(f"2025-{1 + number % 10:02}-{1 + number % 28:02}") for number in range(600)]
    entries = (
        entry(f"Paper {number}", abstract=both[number // 10 % 2], published=day)
        for number, day in enumerate(days)
    )
    bring(library, page(*entries))
    return library


def test_each_step_begins_the_whole_answer_and_the_last_is_it(
    frequent: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pages, "FURTHER", (Effort(150, 60), Effort(250, 60)))
    whole = ids(frequent, PHRASE)
    assert len(whole) == 300
    steps = [tasks.find_more(frequent, PHRASE, step=step) for step in range(3)]
    assert [len(found.ids) for found in steps] == [150, 250, 300]
    assert [found.more for found in steps] == [True, True, False]
    assert all(list(found.ids) == whole[: len(found.ids)] for found in steps)


def test_time_ends_a_step_with_what_was_found(frequent: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pages, "FURTHER", (Effort(10_000, 0.0),))
    found = tasks.find_more(frequent, PHRASE, step=0)
    assert found.more
    assert 0 < len(found.ids) < 300
    assert set(found.ids) <= set(ids(frequent, PHRASE))


def test_papers_whose_tag_says_it_are_among_them(frequent: Library) -> None:
    without = next(paper for paper in ids(frequent) if paper not in ids(frequent, PHRASE))
    frequent.apply(edits.AddTag((without,), "Of the day"))
    found = tasks.find_more(frequent, PHRASE, step=1)
    assert found.more
    assert without in found.ids
    assert list(found.ids) == ids(frequent, PHRASE)


@pytest.mark.parametrize("query", ["", "is:inbox", "abstract", "of the", "note:of"])
def test_what_is_quick_is_answered_whole(frequent: Library, query: str) -> None:
    found = tasks.find_more(frequent, query, step=0)
    assert not found.more
    assert list(found.ids) == ids(frequent, query)


def test_a_phrase_with_a_rare_word_and_other_orders_are_answered_whole(
    frequent: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not tasks.find_more(frequent, PHRASE, Sort.ADDED, step=0).more
    monkeypatch.setattr(expanding, "FEW", 10_000)
    assert not tasks.find_more(frequent, PHRASE, step=0).more


def test_a_newer_question_cuts_it_off(frequent: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    """`stop` comes while the texts are read, as it does from the GUI thread."""
    having = texts.having

    def stopped(reader: sqlite3.Connection, whats: Iterable[texts.Sought], papers: list[int]) -> set[int]:
        frequent.stop()
        return having(reader, whats, papers)

    monkeypatch.setattr(texts, "having", stopped)
    monkeypatch.setattr(texts, "PORTION", 2)
    for step in (1, 9):
        with pytest.raises(sqlite3.OperationalError, match="interrupted"):
            tasks.find_more(frequent, PHRASE, step=step)


def test_a_text_is_made_plain_once_however_many_words_are_looked_for(
    frequent: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pages, "MOST", 2)  # the index is asked for two words, the texts for the others
    plain, made = phrases.plain, list[str]()

    def counted(text: str) -> str:
        made.append(text)
        return plain(text)

    tasks.find_first(frequent, "an abstract of the usual kind")
    monkeypatch.setattr(phrases, "plain", counted)
    found = tasks.find_first(frequent, "an abstract of the usual kind")
    assert found.ids
    titles = [text for text in made if text.startswith("Paper")]
    assert titles
    assert len(titles) == len(set(titles))
