"""Repeated, shuffled or split: whatever the order in which snapshots come, the library is the same."""

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from readerapp.library import Library
from readerapp.model import edits
from readerapp.model.entry import Day, DayFrom, Link, LinkKind
from tests.laws import examples
from tests.library.world import ARXIV, TEXT, Page, bring, dump, entry, everything, fresh, page

KINDS = (TEXT, "huggingface-html", "huggingface-api", ARXIV, "rss", "opml")
WORDS = "Depth Width Sheep Graphs Kernels Prompts Tokens Losses".split()


def _abstract(number: int, style: str) -> dict[str, Any]:
    whole = f"In this work number {number} we look at {WORDS[number]} from every side and count what we find."
    styles: dict[str, dict[str, Any]] = {
        "none": {},
        "whole": {"abstract": whole},
        "spaced": {"abstract": whole.replace(" ", "  ").upper()},
        "cut": {"abstract": whole[:40], "abstract_cut": True},
    }
    return styles[style]


def _published(number: int, style: str) -> dict[str, Any]:
    day = f"2025-0{number + 1}-15"
    styles: dict[str, dict[str, Any]] = {
        "none": {},
        "day": {"published": Day(day)},
        "inferred": {"published": Day(day, DayFrom.INFERRED)},
        "year": {"published": Day("2025")},
    }
    return styles[style]


@st.composite
def entries(draw: st.DrawFn) -> Any:
    number = draw(st.integers(0, len(WORDS) - 1))
    title = draw(
        st.sampled_from([f"On {WORDS[number]}", f"on {WORDS[number]}.", f"On {WORDS[number].upper()}"])
    )
    names = draw(st.sampled_from([(), (f"arxiv:2501.0000{number}",), (f"doi:10.1/{number}",), None]))
    both = (f"arxiv:2501.0000{number}", f"doi:10.1/{number}")
    facts = _abstract(number, draw(st.sampled_from(["none", "whole", "spaced", "cut"])))
    facts |= _published(number, draw(st.sampled_from(["none", "day", "inferred", "year"])))
    facts["authors"] = draw(st.sampled_from([(), ("Ada Lovelace",), ("Ada Lovelace", "Bob Moe")]))
    facts["author_count"] = draw(st.sampled_from([None, 2, 5]))
    facts["venue"] = draw(st.sampled_from([None, "ICML", "NeurIPS"]))
    facts["links"] = draw(st.sampled_from([(), (Link(LinkKind.CODE, "https://a.example"),)]))
    facts["comment"] = draw(st.sampled_from(["", "accepted"]))
    upvotes = draw(st.sampled_from([None, 3, 4]))
    return entry(title, *(both if names is None else names), upvotes=upvotes, **facts)


@st.composite
def pages(draw: st.DrawFn) -> list[Page]:
    """Pages of one pool of papers; no two of one source and day, as a reader would bring them."""
    spoken = draw(
        st.lists(st.tuples(st.sampled_from(KINDS), st.integers(10, 14)), min_size=1, max_size=5, unique=True)
    )
    found = []
    for kind, day in spoken:
        shown = draw(
            st.lists(
                entries(), min_size=1, max_size=4, unique_by=lambda one: one.facts.title[3:].casefold()[:4]
            )
        )
        found.append(page(*shown, format=kind, day=f"2025-12-{day}", name=f"{kind} {day}"))
    return found


@examples(12, slow=500)
@given(pages().flatmap(lambda all_: st.tuples(st.just(all_), st.permutations(all_))))
def test_shuffled_and_split(both: tuple[list[Page], list[Page]]) -> None:
    one, other = both
    with fresh() as together, fresh() as shuffled:
        bring(together, *one)
        for each in other:
            bring(shuffled, each)
        assert dump(together) == dump(shuffled)


@examples(8, slow=300)
@given(pages(), st.integers(0, 4))
def test_repeated(all_: list[Page], again: int) -> None:
    with fresh() as library:
        bring(library, *all_)
        before = dump(library)
        (receipt,) = bring(library, all_[again % len(all_)])
        assert (receipt.added, receipt.updated) == (0, 0)
        assert dump(library) == before


@examples(8, slow=300)
@given(pages(), st.integers(0, 4))
def test_one_taken_out_again(all_: list[Page], which: int) -> None:
    """Undoing one import of many gives the library that never had it."""
    which %= len(all_)
    with fresh() as library, fresh() as without:
        for each in all_:
            bring(library, each)
        for each in all_[:which] + all_[which + 1 :]:
            bring(without, each)
        library.undo(which + 1)
        assert dump(library) == dump(without)
        library.redo()
        bring(without, all_[which])
        assert dump(library) == dump(without)


@examples(6, slow=200)
@given(pages(), pages())
def test_marks_survive_any_import(first: list[Page], then: list[Page]) -> None:
    with fresh() as library:
        bring(library, *first)
        _mark_all(library)
        before = {paper.id: _marks(paper) for paper in everything(library)}
        bring(library, *then)
        after = {paper.id: _marks(paper) for paper in everything(library)}
        assert before.items() <= after.items()
        assert all(_marks_are_blank(after[new]) for new in after.keys() - before.keys())


def _mark_all(library: Library) -> None:
    papers = tuple(paper.id for paper in everything(library))
    library.apply(edits.SetStarred(papers, True))
    library.apply(edits.AddTag(papers, "ml"))
    library.apply(edits.SetNote(papers, "mine"))


def _marks(paper: Any) -> Any:
    return paper.starred, paper.seen, paper.status, paper.trashed, paper.tags, paper.note, paper.citation_key


def _marks_are_blank(marks: Any) -> bool:
    starred, seen, _, trashed, tags, note, key = marks
    return not (starred or seen or trashed or tags or note or key)
