"""RIS, CSL-JSON, Markdown and CSV: no text of a feed leaves its place."""

import csv
import io
import json
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from readerapp.citations import Format, Options, render
from readerapp.model.entry import Link, LinkKind
from readerapp.model.paper import Paper
from tests.citations import samples
from tests.citations.bibs import hostile_papers, with_ids

lists = st.lists(hostile_papers, max_size=5).map(with_ids)
EVERYTHING = Options(abstracts=True, notes=True)


@settings(max_examples=40)
@given(lists)
def test_ris_has_one_known_tag_a_line(papers: list[Paper]) -> None:
    lines = [line for line in render(papers, Format.RIS, EVERYTHING).split("\n") if line]
    assert all(re.match(r"[A-Z][A-Z0-9]  - ", line) for line in lines)
    assert sum(line.startswith("TY  - ") for line in lines) == len(papers)
    assert sum(line == "ER  - " for line in lines) == len(papers)


@settings(max_examples=40)
@given(lists)
def test_csl_json_is_json(papers: list[Paper]) -> None:
    items = json.loads(render(papers, Format.CSL_JSON, EVERYTHING))
    assert [item["id"] for item in items] == sorted(paper.citation_key or "" for paper in papers)


def test_an_empty_list() -> None:
    assert render([], Format.BIBTEX) == render([], Format.RIS) == render([], Format.MARKDOWN) == ""
    assert json.loads(render([], Format.CSL_JSON)) == []
    assert render([], Format.CSV).count("\n") == 1


@settings(max_examples=40)
@given(lists)
def test_csv_has_a_row_a_paper_and_no_formula(papers: list[Paper]) -> None:
    rows = list(csv.reader(io.StringIO(render(papers, Format.CSV, EVERYTHING), newline="")))
    assert len(rows) == len(papers) + 1
    assert {len(row) for row in rows} == {len(rows[0])}
    assert not [cell for row in rows for cell in row if cell[:1] in set("=+-@＝＋－＠\t\r")]


@pytest.mark.parametrize("cell", ["=1+1", "+1", "-1", "@SUM(A1)", " =1", "＝1"])
def test_formulas_become_text(cell: str) -> None:
    text = render([Paper(1, cell, citation_key="k")], Format.CSV)
    assert f"k,'{cell.strip()}," in text


@settings(max_examples=40)
@given(lists)
def test_markdown_links_lead_to_the_web_only(papers: list[Paper]) -> None:
    text = render(papers, Format.MARKDOWN)
    targets = re.findall(r"(?<!\\)\]\(([^)]*)\)", text)
    assert all(target.startswith(("http://", "https://", "HTTP", "Http")) for target in targets)
    assert text.count("- **") >= len(papers)


def test_markdown_escapes_what_would_be_markup() -> None:
    title = "*a* _b_ `c` <img src=x> [d](javascript:e) #f | & $5"
    text = render([Paper(1, title, citation_key="k")], Format.MARKDOWN)
    assert text.startswith(r"- **\*a\* \_b\_ \`c\` \<img src=x\> \[d\](javascript:e) \#f \| \& \$5**")


def test_markdown_links_and_notes() -> None:
    paper = Paper(
        1,
        "T",
        note="# Mine\n\n  *read*",
        links=(Link(LinkKind.PDF, "https://a.example/(x) y"), Link(LinkKind.CODE, "ftp://no.example")),
        citation_key="k",
    )
    text = render([paper], Format.MARKDOWN, EVERYTHING)
    assert text == "- **[T](https://a.example/%28x%29%20y)**\n\n  # Mine\n\n    *read*\n"


def test_lists_for_people_keep_their_order() -> None:
    text = render(samples.ALL, Format.MARKDOWN)
    assert text.index("GPT-Free") < text.index("Mamba") < text.index("A Survey")
