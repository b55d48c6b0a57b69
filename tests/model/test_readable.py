"""Formulas in Unicode: what is simple reads well, what is not stays as it was written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readerapp.model.readable import readable
from tests.laws import examples


@pytest.mark.parametrize(
    ("raw", "shown"),
    [
        (r"Observation of $\alpha$ decay", "Observation of α decay"),
        (r"$\alpha_s \leq 10^{-3}$", "αₛ ≤ 10⁻³"),
        (r"rates of $O(1/\sqrt{n})$ and $\tilde{O}(n^2)$", "rates of O(1/√n) and Õ(n²)"),
        (r"$\mathbb{R}^d \to \mathcal{L}$", "ℝᵈ → ℒ"),
        (r"$\frac{a+b}{2}$", "(a+b)/2"),
        (r"$x_{\text{max}}$", "xₘₐₓ"),
        (r"$L^{\infty}$", "L^∞"),
        (r"at $90^\circ$", "at 90°"),
        (r"\(k\)-means", "k-means"),
        (r"95\% of \emph{all} A\&B", "95% of all A&B"),
        ("costs $5 and $6", "costs $5 and $6"),
        (r"$\unknown{x}$ stays", r"$\unknown{x}$ stays"),
        (r"$\begin{matrix}a\end{matrix}$", r"$\begin{matrix}a\end{matrix}$"),
        ("$x_{1$ is broken", "$x_{1$ is broken"),
        ("no formula at all", "no formula at all"),
        (r"C:\users\x", r"C:\users\x"),
    ],
)
def test_formulas(raw: str, shown: str) -> None:
    assert readable(raw) == shown


@given(st.text(alphabet="$\\{}^_ab1 %&~αfracsqrt", max_size=60))
@examples(200)
def test_nothing_makes_it_fail(text: str) -> None:
    shown = readable(text)
    assert shown == text or "$" in text or "\\" in text


def test_deep_braces_stay_as_they_are() -> None:
    deep = "$" + "{" * 150 + "x" + "}" * 150 + "$"
    assert readable(deep) == deep
