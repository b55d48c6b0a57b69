"""Short lines between papers: papers on a page of titles, strangers on a page of abstracts."""

from datetime import date

from readerapp import feeds
from readerapp.model.entry import Reading
from readerapp.model.snapshot import Snapshot

ABSTRACT = "We measure how a model of this kind behaves when its input grows, and report what we found. " * 4
PAPERS = [f"Growing Models {word}" for word in ("Slowly", "Quickly", "Deeply", "Widely", "Safely", "Twice")]


def read(*blocks: str) -> Reading:
    text = "\n\n".join(("Daily Papers", "byAK and the research community", "Dec 12", *blocks))
    return feeds.read(Snapshot("page.txt", text.encode(), date(2025, 12, 20)))


def paper(title: str) -> tuple[str, str, str]:
    return title, ABSTRACT.strip(), "  • 3 authors\n·\nDec 1"


def test_a_short_line_among_abstracts_is_named_and_is_no_paper() -> None:
    blocks = [block for title in PAPERS for block in paper(title)]
    blocks[6:6] = ["Sign in to vote for this", "https://example.org/more"]
    found = read(*blocks)
    assert [entry.facts.title for entry in found.entries] == PAPERS
    assert [line.text for line in found.not_understood] == [
        "Sign in to vote for this",
        "https://example.org/more",
    ]
    assert [entry.rank for entry in found.entries] == [1, 2, 3, 4, 5, 6]


def test_the_last_title_of_a_cut_page_is_a_paper() -> None:
    blocks = [block for title in PAPERS for block in paper(title)]
    found = read(*blocks, "The Last Title Before The Page Was Cut")
    assert len(found.entries) == 7


def test_a_page_of_titles_is_a_page_of_papers() -> None:
    assert len(read(*PAPERS).entries) == len(PAPERS)
