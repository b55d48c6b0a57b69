"""What is copied of one paper or several."""

import pytest

from readerapp.citations import CopyStyle, Format, copy_text, render
from readerapp.model.paper import Paper
from tests.citations.samples import ALL, GROUP, JOURNAL, NAMELESS, PREPRINT, PROCEEDINGS


@pytest.mark.parametrize(
    ("of", "style", "text"),
    [
        (
            PREPRINT,
            CopyStyle.CITATION,
            (
                "Ada Lovelace, Łukasz Żółć, Aäron van den Oord, José L. García, Gabriel Mora Pérez (2021). "
                "GPT-Free Learning of Bayesian Models in $\\mathcal{O}(n)$ Steps. arXiv:2106.10165"
            ),
        ),
        (
            JOURNAL,
            CopyStyle.CITATION,
            (
                "Emmy Noether, Martin L. King Jr., The Alpha Collaboration (1998). On the Motion of Small "
                "Planets: A Poincaré Section of U-Net. Journal of Invented Results. "
                "https://doi.org/10.1000/abc_12(3)"
            ),
        ),
        (NAMELESS, CopyStyle.CITATION, "A Survey on Invented Reasoning"),
        (PROCEEDINGS, CopyStyle.CITATION, "Wei Chen (2018). Mamba Rides Again. ICLR 2018. arXiv:1711.00001"),
        (NAMELESS, CopyStyle.MARKDOWN, "A Survey on Invented Reasoning"),
        (
            PROCEEDINGS,
            CopyStyle.MARKDOWN,
            "[Mamba Rides Again](https://openreview.example/forum?id=a_b&x=%20)",
        ),
        (PREPRINT, CopyStyle.LATEX, r"\cite{lovelace2021gptfree}"),
        (PREPRINT, CopyStyle.PANDOC, "@lovelace2021gptfree"),
        (PREPRINT, CopyStyle.ARXIV, "arXiv:2106.10165v2 [cs.LG]"),
        (PROCEEDINGS, CopyStyle.ARXIV, "arXiv:1711.00001 [cs.CL]"),
        (GROUP, CopyStyle.ARXIV, ""),
        (Paper(9, "T", citation_key="a;b"), CopyStyle.PANDOC, "@{a;b}"),
        (Paper(9, "Deep Nets"), CopyStyle.LATEX, r"\cite{deepnets}"),
    ],
)
def test_copies(of: Paper, style: CopyStyle, text: str) -> None:
    assert copy_text(of, style) == text


def test_several() -> None:
    two = (PREPRINT, JOURNAL)
    assert copy_text(two, CopyStyle.LATEX) == r"\cite{lovelace2021gptfree,noether1998motion}"
    assert copy_text(two, CopyStyle.PANDOC) == "@lovelace2021gptfree; @noether1998motion"
    assert copy_text(ALL, CopyStyle.ARXIV).count("\n") == 1
    assert copy_text(ALL, CopyStyle.BIBLATEX) == render(ALL, Format.BIBLATEX)


@pytest.mark.parametrize("style", CopyStyle)
def test_nothing(style: CopyStyle) -> None:
    assert copy_text([], style) == ""
