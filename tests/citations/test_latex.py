"""Text in LaTeX: it prints as it reads, and no text can put a live command into a .bib."""

import unicodedata

import pytest
from hypothesis import given

from readerapp.citations import latex, maths
from readerapp.citations.text import one_line
from tests.citations.bibs import HARMLESS, commands, hostile


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("a & b % c # d_e", r"a \& b \% c \# d\_e"),
        (
            "$5, ~x, y^2, {z}",
            r"\$5, {\textasciitilde}x, y{\textasciicircum}2, {\textbraceleft}z{\textbraceright}",
        ),
        ("a < b > c | d", "a {$<$} b {$>$} c {$|$} d"),
        (r"\input{/etc/passwd}", r"{\textbackslash}input{\textbraceleft}/etc/passwd{\textbraceright}"),
        ("^^5cinput", r"{\textasciicircum}{\textasciicircum}5cinput"),
        ("90\\% of Schr\\\"odinger's {\\ss} \\o\\ \\'{\\i}", "90\\% of Schrödinger's ß ø{\\textbackslash} í"),
        ("from $5 to $10", r"from \$5 to \$10"),
        (r"$\alpha$ and $x_1^2$", r"$\alpha$ and $x_1^2$"),
        (r"$\input{x}$", r"\${\textbackslash}input{\textbraceleft}x{\textbraceright}\$"),
        ("α ≤ x₁, Ελλάδα, 10⁴", r"{$\alpha$} {$\leq$} x{$_1$}, Ελλάδα, 10{$^4$}"),
        ("zero\u200bwidth \u202eleft\x00 e\u0301", "zerowidth left é"),
        ("two\n lines\u2028three", "two lines three"),
    ],
)
def test_biblatex(text: str, written: str) -> None:
    assert latex.to_biblatex(text) == written


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("é É ï ñ ç ş š ő ů", r"{\'e} {\'E} {\"\i} {\~n} {\c c} {\c s} {\v s} {\H o} {\r u}"),
        ("ą ā ă ż ạ ș", r"{\k a} {\=a} {\u a} {\.z} {\d a} {\textcommabelow{s}}"),
        ("ß ø Ł æ Å ı đ þ", r"{\ss} {\o} {\L} {\ae} {\AA} {\i} {\dj} {\th}"),
        ("ế ǖ ḱ", r"{\'{\^e}} {\={\"u}} {\'k}"),
        ("“x” – y — ‘z’ …", r"``x'' -- y --- `z' {\ldots}"),
        ("3 × 4 ± 5°", r"3 {$\times$} 4 {$\pm$} 5{$^\circ$}"),
        ("中文 Ж", "中文 Ж"),
        ("x\u0301 1\u0301 \u0301", r"{\'x} {\'1} {\'{}}"),
    ],
)  # fmt: skip
def test_bibtex(text: str, written: str) -> None:
    assert latex.to_bibtex(text) == written


@pytest.mark.parametrize(
    "formula",
    [
        "x", r"\mathcal{O}(n \log n)", r"x_1^2", r"x^2_1", r"f'(x)", r"f'^2", r"^{-3}", r"10^{-3}",
        r"\frac{1}{2}", r"\sqrt[3]{x}", r"\text{Transformer}^2", r"\left( x \right)",
        r"\left\lVert x \right.", r"x_\mathrm{max}", r"\hat x", r"a < b", r"\mathbb{R}^n",
    ],
)  # fmt: skip
def test_harmless_formulas_stay(formula: str) -> None:
    assert maths.accept(formula) == formula


@pytest.mark.parametrize(
    "formula",
    [
        r"\input{x}", r"\def\x{}", "x^^5c", "x_1_2", "x^1^2", "f^2'", "x_", "{x", "x}", r"\left( x",
        r"x \right)", r"\frac{1}", "x%y", "x&y", "x#1", "x~y", r"\text{\input}", r"\text x",
        r"\begin{x}", r"\csname x", "é", "\\", r"x_\log", r"\sqrt[\x]{y}", '"', "{" * 50 + "}" * 50,
        "x" * 3000, r"\mathrm", r"\write18{x}", r"\catcode`x", "`", "@",
    ],
)  # fmt: skip
def test_all_other_formulas_are_refused(formula: str) -> None:
    assert maths.accept(formula) is None


def test_formulas_are_made_fit_for_bibtex() -> None:
    assert maths.accept(r"\{a, b\}") == r"\lbrace a, b\rbrace"
    assert maths.accept(r"{\cal N}=4") == r"\mathcal{N}=4"


@given(hostile)
def test_any_text_is_harmless(text: str) -> None:
    for written in (latex.to_biblatex(text), latex.to_bibtex(text)):
        assert commands(written) <= HARMLESS
        assert written.count("{") == written.count("}")
        assert "^^" not in written
        assert not {unicodedata.category(sign) for sign in written} & {"Cc", "Cs", "Co"}
        assert not set(written) & set("\u200b\u200e\u202a\u202e\u2066\u2069\ufeff")
        written.encode()


@given(hostile)
def test_cleaning_twice_changes_nothing(text: str) -> None:
    assert one_line(one_line(text)) == one_line(text)
