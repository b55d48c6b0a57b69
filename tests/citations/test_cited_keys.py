r"""Which keys a manuscript cites, in every way of citing that is in use."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readerapp.citations.cited_keys import Citing, is_citing, read

TEX = {
    r"\cite{a}": "a",
    r"\cite{a,b , c}": "a b c",
    "\\cite{a,\n  b}": "a b",
    r"\citep*[see][p.~3]{a,b}": "a b",
    r"\citet[{[sic]}]{a}": "a",
    r"\Citet{a} and \citealp{b} \citeauthor*{c} \citeyearpar{d}": "a b c d",
    r"\parencite[see][]{a} \textcite{b} \autocite{c} \footcite[1]{d} \footfullcite{e}": "a b c d e",
    r"\parencites(see)(etc)[1]{a}[2]{b}{c}": "a b c",
    r"\cites{a}{b} text {c}": "a b",
    r"\nocite{a}": "a",
    r"\volcite{2}[3]{a}": "a",
    r"\fullcite{a}\supercite{b}\smartcite{c}": "a b c",
    r"\cite {a}": "a",
    r"\cite[][p. 2]{doi:10.1000/182}": "doi:10.1000/182",
    "% \\cite{no}\n\\cite{yes}": "yes",
    r"50\% \cite{yes}": "yes",
    r"\\% \cite{no}": "",
    r"\verb|\cite{no}| \cite{yes}": "yes",
    "\\begin{verbatim}\n\\cite{no}\n\\end{verbatim}\\cite{yes}": "yes",
    r"\setcitestyle{authoryear} \citestyle{nature} \bibcite{a}{b}": "",
    r"\newcommand{\mycite}[1]{\cite{#1}}": "",
    r"\cite{a} {b}": "a",
    r"\cite{unclosed": "",
    r"\cite": "",
    "\\cite\n\n{far}": "",
}


@pytest.mark.parametrize(("text", "keys"), TEX.items())
def test_every_way_of_citing_is_read(text: str, keys: str) -> None:
    assert read(text, ".tex").keys == tuple(keys.split())


def test_everything_may_be_cited() -> None:
    assert read(r"\nocite{*}\cite{a}", ".tex") == Citing(("a",), everything=True)


def test_what_else_a_source_reads_is_known() -> None:
    found = read(r"\input{intro}\include{chapters/one} \bibliography{refs,more.bib}", ".tex")
    assert found.inputs == ("intro", "chapters/one")
    assert found.bibliographies == ("refs.bib", "more.bib")
    assert read(r"\addbibresource[location=local]{all.bib}", ".tex").bibliographies == ("all.bib",)


def test_what_latex_noted_is_read() -> None:
    text = "\\relax\n\\citation{a,b}\n\\abx@aux@cite{0}{c}\n\\abx@aux@cite{d}\n"
    text += "\\@input{one.aux}\n\\bibdata{refs}\n"
    assert read(text, ".aux") == Citing(("a", "b", "c", "d"), False, ("refs.bib",), ("one.aux",))


def test_what_biblatex_noted_is_read() -> None:
    text = (
        '<bcf:controlfile><bcf:citekey order="1" intorder="1">a&amp;b</bcf:citekey>'
        '<bcf:citekey order="0">*</bcf:citekey>'
        '<bcf:datasource type="file" datatype="bibtex">refs.bib</bcf:datasource></bcf:controlfile>'
    )
    assert read(text, ".bcf") == Citing(("a&b",), True, ("refs.bib",))


def test_a_manuscript_is_known_by_its_beginning() -> None:
    assert is_citing("\\documentclass{article}", ".tex")
    assert is_citing("\\relax", ".AUX")
    assert is_citing("<bcf:controlfile>", ".bcf")
    assert not is_citing("A list of papers", ".tex")
    assert not is_citing("\\documentclass{article}", ".txt")
    assert not is_citing("<feed>", ".bcf")


@given(st.text(alphabet="\\cite[]{}()ab,%*\n <>", max_size=60), st.sampled_from([".tex", ".aux", ".bcf"]))
def test_no_text_is_too_strange(text: str, suffix: str) -> None:
    for key in read(text, suffix).keys:
        assert key.strip() == key != ""
