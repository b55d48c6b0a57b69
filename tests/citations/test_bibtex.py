"""Whole .bib files: golden ones, and what holds for every list of papers however hostile its text."""

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from readerapp.citations import Format, Options, chunks, render
from readerapp.model.entry import Day, Link, LinkKind
from readerapp.model.paper import Paper
from tests.citations import samples
from tests.citations.bibs import HARMLESS, BibEntry, commands, hostile_papers, read_bib, with_ids

GOLDEN = Path(__file__).parent / "golden"
DIALECTS = (Format.BIBTEX, Format.BIBLATEX)
NAMES = {
    Format.BIBTEX: "list.bib",
    Format.BIBLATEX: "list.biblatex.bib",
    Format.RIS: "list.ris",
    Format.CSL_JSON: "list.json",
    Format.MARKDOWN: "list.md",
    Format.CSV: "list.csv",
}
# What biber 2.18 takes for these types, of all that we could write.
COMMON = set(
    "author title date eprint eprinttype eprintclass doi url ids keywords abstract annotation".split()
)
FIELDS = {
    "article": COMMON | {"journaltitle", "volume", "number", "pages"},
    "inproceedings": COMMON | {"booktitle", "volume", "number", "pages", "publisher"},
    "online": COMMON | {"organization"},
    "misc": COMMON | {"organization", "howpublished"},
}

lists = st.lists(hostile_papers, max_size=5).map(with_ids)


@pytest.mark.parametrize("format_", Format)
def test_golden(format_: Format) -> None:
    expected = (GOLDEN / NAMES[format_]).read_bytes().decode()
    assert render(samples.ALL, format_, Options(abstracts=True, notes=True)) == expected


@pytest.mark.parametrize("format_", Format)
def test_same_papers_same_bytes_whatever_the_order(format_: Format) -> None:
    text = render(samples.ALL, format_)
    assert render(samples.ALL, format_) == text
    assert "".join(chunks(iter(samples.ALL), format_)) == text
    if format_ not in (Format.MARKDOWN, Format.CSV):
        assert render(samples.ALL[::-1], format_) == text
    assert text.endswith("\n")
    assert "\r" not in text
    assert render(samples.ALL[::-1], format_, Options(sort_by_key=False)) != text


@pytest.mark.parametrize("format_", Format)
def test_notes_are_private_and_abstracts_optional(format_: Format) -> None:
    assert "Read again" not in render(samples.ALL, format_)
    assert "Read again" in render(samples.ALL, format_, Options(abstracts=True, notes=True))
    assert "of the cost" not in render(samples.ALL, format_, Options(abstracts=False))


def one(format_: Format, **facts: object) -> BibEntry:
    values: dict[str, object] = {"title": "T", "authors": ("A B",), "citation_key": "k"} | facts
    [entry] = read_bib(render([Paper(1, **values)], format_))  # type: ignore[arg-type]
    return entry


@pytest.mark.parametrize(
    ("facts", "classic", "modern"),
    [
        ({"identifiers": (("arxiv", "2106.10165"),)}, "misc", "online"),
        ({"venue": "arXiv preprint", "identifiers": (("arxiv", "2106.10165"),)}, "misc", "online"),
        ({"venue": "bioRxiv"}, "misc", "misc"),
        ({"venue": "Nature Communications"}, "article", "article"),
        ({"venue": "Phys. Rev. D"}, "article", "article"),
        ({"venue": "Transactions of the ACL"}, "article", "article"),
        ({"venue": "Proceedings of the National Academy of Sciences"}, "article", "article"),
        ({"venue": "NeurIPS 2023"}, "inproceedings", "inproceedings"),
        ({"venue": "Proc. of the 9th Workshop on Examples"}, "inproceedings", "inproceedings"),
        ({"venue": "Findings of ACL"}, "inproceedings", "inproceedings"),
        ({"venue": "Some Place"}, "misc", "misc"),
        ({"identifiers": (("openreview", "abc_D"),)}, "misc", "online"),
        ({"links": (Link(LinkKind.CODE, "https://code.example"),)}, "misc", "misc"),
        ({}, "misc", "misc"),
    ],
)
def test_types(facts: dict[str, object], classic: str, modern: str) -> None:
    assert one(Format.BIBTEX, **facts).kind == classic
    assert one(Format.BIBLATEX, **facts).kind == modern


@pytest.mark.parametrize(
    ("on", "year", "month", "date"),
    [
        ("2021", "2021", None, "2021"),
        ("2021-06", "2021", "jun", "2021-06"),
        ("2021-06-18", "2021", "jun", "2021-06-18"),
        ("2021-02-30", "2021", "feb", "2021-02"),
        ("2021-13", None, None, None),
        ("soon", None, None, None),
        ("٢٠٢١", None, None, None),
    ],
)
def test_dates(on: str, year: str | None, month: str | None, date: str | None) -> None:
    classic = one(Format.BIBTEX, published=Day(on)).fields
    assert (classic.get("year"), classic.get("month")) == (year, month)
    assert one(Format.BIBLATEX, published=Day(on)).fields.get("date") == date


def test_an_arxiv_id_knows_its_month() -> None:
    new = one(Format.BIBLATEX, identifiers=(("arxiv", "2507.06203"),))
    old = one(Format.BIBLATEX, identifiers=(("arxiv", "hep-th/9901001"),), categories=("hep-th",))
    assert (new.fields["date"], old.fields["date"]) == ("2025-07", "1999-01")
    assert "eprintclass" not in old.fields


def test_the_year_of_the_venue_counts() -> None:
    entry = one(Format.BIBTEX, published=Day("2017-06-12"), venue="ICLR 2018")
    assert (entry.fields["year"], entry.fields.get("month")) == ("2018", None)


@pytest.mark.parametrize(
    ("identifiers", "doi"),
    [
        ((("arxiv", "2106.10165"),), "10.48550/arXiv.2106.10165"),
        ((("doi", "10.48550/arxiv.2106.10165"),), "10.48550/arXiv.2106.10165"),
        ((("arxiv", "2106.10165"), ("doi", "10.1000/xyz")), "10.1000/xyz"),
        ((("doi", "10.1002/(SICI)1<2::AID>3.0.CO;2-K"),), "10.1002/(SICI)1<2::AID>3.0.CO;2-K"),
        ((("doi", r"10.1000/a{b}\c^d"),), "10.1000/a%7Bb%7D%5Cc%5Ed"),
        ((("doi", "not a doi"),), None),
        ((("arxiv", "2106.1016x"),), None),
    ],
)
def test_dois(identifiers: tuple[tuple[str, str], ...], doi: str | None) -> None:
    assert one(Format.BIBTEX, identifiers=identifiers).fields.get("doi") == doi


@pytest.mark.parametrize(
    ("url", "written"),
    [
        ("https://a.example/x_y~z?a=1&b=%20#c", "https://a.example/x_y~z?a=1&b=%20#c"),
        (r"https://a.example/\input{x}^^5c 100%", "https://a.example/%5Cinput%7Bx%7D%5E%5E5c%20100%25"),
        ("https://a.example/é<", "https://a.example/%C3%A9%3C"),
        ("javascript:alert(1)", None),
        ("file:///etc/passwd", None),
    ],
)
def test_urls(url: str, written: str | None) -> None:
    for format_ in DIALECTS:
        assert one(format_, links=(Link(LinkKind.PAGE, url),)).fields.get("url") == written


def test_biblatex_does_not_print_an_address_twice() -> None:
    links = (Link(LinkKind.PAGE, "https://huggingface.co/papers/2106.10165"),)
    entry = one(Format.BIBLATEX, identifiers=(("arxiv", "2106.10165"),), links=links)
    assert "url" not in entry.fields
    entry = one(Format.BIBTEX, identifiers=(("arxiv", "2106.10165"),), links=links)
    assert entry.fields["url"] == "https://arxiv.org/abs/2106.10165"


def test_no_line_of_a_note_looks_like_an_entry() -> None:
    text = render(
        [Paper(1, "T", note="a\n\n @misc{x,\n b", citation_key="k")],
        Format.BIBTEX,
        Options(abstracts=True, notes=True),
    )
    assert "annote = {a @misc{\\textbraceleft}x,\n    b}," in text


@given(lists)
def test_hostile_papers(papers: list[Paper]) -> None:
    check(papers)


@pytest.mark.slow
@settings(max_examples=5_000)
@given(lists)
def test_many_hostile_papers(papers: list[Paper]) -> None:
    check(papers)


def check(papers: list[Paper]) -> None:
    """Every entry is read back, with harmless commands and known fields only, and twice the same."""
    for format_ in DIALECTS:
        text = render(papers, format_, Options(abstracts=True, notes=True))
        assert text == render(papers, format_, Options(abstracts=True, notes=True))
        entries = read_bib(text)
        assert [entry.key for entry in entries] == sorted(paper.citation_key or "" for paper in papers)
        for entry in entries:
            found = set().union(*(commands(value) for value in entry.fields.values()))
            assert found <= HARMLESS, found - HARMLESS
            assert not any("^^" in value for value in entry.fields.values())
            assert format_ is Format.BIBTEX or set(entry.fields) <= FIELDS[entry.kind]


@given(hostile_papers)
def test_papers_without_a_usable_key_still_get_an_entry(paper: Paper) -> None:
    [entry] = read_bib(render([replace(paper, citation_key=None)], Format.BIBTEX))
    assert entry.key
