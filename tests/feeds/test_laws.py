"""Laws of the text parser, on pages written from invented papers and on damaged ones."""

import random
import unicodedata
from collections import Counter
from collections.abc import Sequence
from datetime import date

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from readerapp.errors import AppError
from readerapp.feeds import read
from readerapp.feeds.huggingface_lines import scan
from readerapp.feeds.huggingface_numbers import counts
from readerapp.feeds.huggingface_page import divide
from readerapp.feeds.text import decode
from readerapp.model.entry import Entry, Reading
from readerapp.model.snapshot import Snapshot
from tests.feeds.layout import Look, Truth, shown, write
from tests.feeds.pages import CAPTURED, ORGANISATIONS, looks, truths

TODAY = date(2026, 1, 31)
# Shrinking a page takes minutes and explains little; the failing page is printed as it is.
PHASES = (Phase.explicit, Phase.reuse, Phase.generate)
relaxed = settings(
    phases=PHASES, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large], max_examples=15
)


def understand(data: bytes) -> Reading:
    return read(Snapshot(f"page of {CAPTURED}.txt", data, TODAY))


def plain(text: str) -> str:
    return unicodedata.normalize("NFC", " ".join(text.split()))


def facts(entry: Entry) -> tuple[object, ...]:
    said = entry.facts
    day = said.published.on if said.published else None
    marks = (said.author_count, said.organisation, day, entry.upvotes, entry.comments)
    return plain(said.title), plain(said.abstract), *marks


def expected(truth: Truth) -> tuple[object, ...]:
    abstract = " ".join(" ".join(paragraph) for paragraph in truth.abstract)
    organisation = dict(ORGANISATIONS).get(truth.organisation or "")
    day = truth.day.isoformat() if truth.day else None
    marks = (truth.authors, organisation, day, truth.votes, truth.comments)
    return plain(" ".join(truth.title)), plain(abstract), *marks


def everything_is_accounted_for(data: bytes) -> None:
    """Each line of the page is in exactly one place."""
    lines = scan(decode(data))
    page = divide(lines)
    placed = [*page.header, *page.footer, *page.strays, *page.after]
    for draft in page.drafts:
        placed += (*draft.title, *draft.abstract, *draft.marks, *draft.before)
        placed += [draft.organisation] if draft.organisation else []
    assert Counter(map(id, placed)) == Counter(map(id, lines))
    _, strays, _ = counts(page.drafts, page.after)
    assert set(strays) <= {*page.after, *(line for draft in page.drafts for line in draft.before)}


def check(papers: Sequence[Truth], look: Look) -> None:
    papers = shown(papers, look, random.Random(1))
    data = write(papers, CAPTURED, look)
    reading = understand(data)
    assert [facts(entry) for entry in reading.entries] == [expected(truth) for truth in papers]
    assert [entry.rank for entry in reading.entries] == list(range(1, len(papers) + 1))
    assert reading.not_understood == ()
    everything_is_accounted_for(data)


@relaxed
@given(st.lists(truths(), min_size=1, max_size=6), looks())
def test_a_page_with_marks_comes_back_as_it_was(papers: list[Truth], look: Look) -> None:
    check(papers, look)


@relaxed
@given(st.lists(truths(traps=False), min_size=1, max_size=6), looks(blanks="between papers", wrapped=False))
def test_a_page_with_blank_lines_between_papers_only(papers: list[Truth], look: Look) -> None:
    check(papers, look)


@relaxed
@given(st.lists(truths(traps=False), min_size=1, max_size=6), looks(marks="some"))
def test_a_page_with_some_marks_comes_back_as_it_was(papers: list[Truth], look: Look) -> None:
    check(papers, look)


@relaxed
@given(st.lists(truths(traps=False), min_size=2, max_size=6), looks(marks="none", comments="none"))
def test_a_page_without_marks_comes_back_as_it_was(papers: list[Truth], look: Look) -> None:
    check(papers, look)


@relaxed
@given(
    st.lists(truths(traps=False), min_size=2, max_size=6),
    looks(blanks="none", wrapped=False, header=("Daily Papers", "Subscribe")),
)
def test_a_page_without_blank_lines_comes_back_as_it_was(papers: list[Truth], look: Look) -> None:
    check(papers, look)


@relaxed
@given(st.lists(truths(), min_size=1, max_size=5), looks(), st.data())
def test_a_cut_page_keeps_all_papers_before_the_cut(
    papers: list[Truth], look: Look, data: st.DataObject
) -> None:
    papers = shown(papers, look, random.Random(1))
    whole = write(papers, CAPTURED, look)
    cut = whole[: data.draw(st.integers(0, len(whole)))]
    everything_is_accounted_for(cut)
    try:
        *before, _last = understand(cut).entries
    except AppError:
        return
    assert len(before) < len(papers)
    assert [facts(entry)[:2] for entry in before] == [expected(truth)[:2] for truth in papers[: len(before)]]


def damaged(data: bytes, chance: random.Random) -> bytes:
    """The page after an accident: lines lost, doubled, shuffled, bytes flipped, parts repeated or cut."""
    lines = data.splitlines(keepends=True)
    for _ in range(chance.randint(1, 5)):
        at, to = sorted(chance.choices(range(len(lines) + 1), k=2))
        match chance.randrange(6):
            case 0:
                del lines[at : min(to, at + 4)]
            case 1:
                lines[at:at] = lines[at : min(to, at + 6)]
            case 2:
                chance.shuffle(lines)
            case 3:
                lines.insert(at, chance.randbytes(chance.randrange(40)) + b"\n")
            case 4:
                lines.insert(
                    at,
                    chance.choice(
                        ["·\n", "• 3 authors\n", "12\n", "-\n", "Feb 30\n", "May 296\n", "\n"]
                    ).encode(),
                )
            case _:
                lines[at:to] = [line[: chance.randrange(len(line) + 1)] for line in lines[at:to]]
    return b"".join(lines)


def survives(data: bytes) -> None:
    """Whatever comes, it is read or refused with a sentence."""
    everything_is_accounted_for(data)
    try:
        reading = understand(data)
    except AppError:
        return
    assert reading.captured_on <= TODAY
    assert all(entry.facts.title for entry in reading.entries)
    assert [entry.rank for entry in reading.entries] == list(range(1, len(reading.entries) + 1))
    assert list(reading.not_understood) == sorted(reading.not_understood, key=lambda stray: stray.line)


@relaxed
@given(st.lists(truths(), min_size=1, max_size=5), looks(), st.integers())
def test_damaged_pages_are_read_or_refused(papers: list[Truth], look: Look, seed: int) -> None:
    chance = random.Random(seed)
    survives(damaged(write(shown(papers, look, chance), CAPTURED, look), chance))


@given(
    st.binary(max_size=2000) | st.text(max_size=2000).map(lambda text: text.encode("utf-8", "surrogatepass"))
)
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    survives(data)


_SCRAPS = (
    *("·", "•", "• 3 authors", "3 authors · May 5", "Jan 1", "Jan 111", "Feb 30", "Dec 12, 2024 3"),
    *("epfl-vita EPFL VITA Lab",),
    *(
        "12",
        "-",
        "[-] 3",
        "Models",
        "new",
        "Next",
        "Subscribe",
        "Submitted by",
        "someone",
        "©",
        "…",
        "https://",
    ),
    *("A Title for This", "We study a thing. It is good.", "x" * 300, "", ""),
)


@given(st.lists(st.sampled_from(_SCRAPS), max_size=30).map("\n".join))
def test_any_order_of_lines_is_read_or_refused(text: str) -> None:
    survives(text.encode())


@pytest.mark.slow
def test_twenty_thousand_damaged_pages() -> None:
    chance = random.Random(20260131)
    pages = [write(_some_papers(number), CAPTURED, Look(votes=bool(number % 2))) for number in range(5)]
    for number in range(20_000):
        survives(damaged(pages[number % len(pages)], chance))


def _some_papers(number: int) -> list[Truth]:
    sentence = "We show that a small change to the training of large models improves what they remember."
    return [
        Truth(
            (f"A Study of {word} Models, Part {number}",),
            ((sentence, sentence),),
            3,
            day=date(2025, 11, 3),
            votes=5,
        )
        for word in ("Small", "Large", "Sparse")
    ]
