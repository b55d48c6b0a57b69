"""Saved pages: embedded data first, visible cards as a fall-back; both say the same."""

from datetime import date

import pytest

from readerapp.errors import AppError
from readerapp.model.snapshot import CapturedFrom
from tests.feeds.golden import SAMPLES, reading_of

SAVED = SAMPLES / "hf" / "html" / "huggingface_papers_2024-08-01.html"
with_samples = pytest.mark.skipif(not SAVED.is_file(), reason="the samples are not beside this checkout")


@with_samples
def test_the_saved_page() -> None:
    reading = reading_of(SAVED.read_bytes())
    assert (len(reading.entries), reading.format, reading.warnings) == (13, "huggingface-html", ())
    assert (reading.captured_on, reading.captured_on_from) == (date(2024, 8, 1), CapturedFrom.TEXT)
    llama = reading.entries[0]
    assert llama.facts.title == "The Llama 3 Herd of Models"
    assert len(llama.facts.authors) == llama.facts.author_count == 533
    assert llama.facts.authors[0] == "Abhimanyu Dubey"
    assert (llama.upvotes, llama.comments, llama.identifiers) == (94, 5, (("arxiv", "2407.21783"),))


@with_samples
def test_cards_say_what_the_data_say() -> None:
    text = SAVED.read_text(encoding="utf-8")
    data = reading_of(text).entries
    reading = reading_of(text.replace('data-target="DailyPapers"', "").replace("data-props", "data-x"))
    assert len(reading.entries) == len(data) == 13
    assert reading.captured_on == date(2024, 8, 1)
    for shown, known in zip(reading.entries, data, strict=True):
        assert (shown.identifiers, shown.facts.title) == (known.identifiers, known.facts.title)
        assert (shown.upvotes, shown.comments) == (known.upvotes, known.comments)
        assert shown.facts.author_count == known.facts.author_count
        assert shown.facts.authors in ((), known.facts.authors)
    assert sum(bool(entry.facts.authors) for entry in reading.entries) == 1  # the others show handles


@with_samples
def test_the_attributes_may_stand_in_any_order_and_twice() -> None:
    text = SAVED.read_text(encoding="utf-8")
    start = text.index('data-target="DailyPapers"')
    end = text.index('"', text.index('data-props="', start) + 12) + 1
    props = text[text.index('data-props="', start) : end]
    turned = f'{text[:start]}{props} id="x" DATA-TARGET=DailyPapers data-props="{{}}"{text[end:]}'
    assert reading_of(turned).entries == reading_of(text).entries


def test_a_page_whose_data_are_broken_gets_a_sentence() -> None:
    with pytest.raises(AppError, match="the data in it is damaged"):
        reading_of('<!doctype html><div data-target="DailyPapers" data-props="{&quot;dailyPapers&quot;:[">')
