"""Names in BibTeX: split only where it is certain, groups and single words protected."""

import pytest

from readerapp.citations import Format, render
from readerapp.model.paper import Paper
from tests.citations.bibs import read_bib


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("Ashish Vaswani", "Vaswani, Ashish"),
        ("Vaswani, Ashish", "Vaswani, Ashish"),
        ("Aidan N. Gomez", "Gomez, Aidan N."),
        ("J.-P. Serre", "Serre, J.-P."),
        ("M. L. King, Jr.", "King, Jr., M. L."),
        ("King, Jr., Martin Luther", "King, Jr., Martin Luther"),
        ("King, Martin Luther, Jr.", "King, Jr., Martin Luther"),
        ("Robert Downey Jr.", "Downey, Jr., Robert"),
        ("Ludwig van Beethoven", "van Beethoven, Ludwig"),
        ("Aäron van den Oord", r"van den Oord, A{\"a}ron"),
        ("von Neumann, John", "von Neumann, John"),
        ("Gerard 't Hooft", "'t Hooft, Gerard"),
        ("Gabriel García Márquez", r"Gabriel Garc{\'\i}a M{\'a}rquez"),  # BibTeX splits it as it splits
        ("OpenAI", "{OpenAI}"),
        ("Google DeepMind Team", "{Google DeepMind Team}"),
        ("The ATLAS Collaboration", "{The ATLAS Collaboration}"),
        ("Mistral AI", "{Mistral AI}"),
        ("Barnes and Noble", "{Barnes and Noble}"),
        ("others", "{others}"),
        ("R&D Institute", r"{\ensuremath{}R\&D Institute}"),
        ("Smith, A, B, C, D", "{Smith, A, B, C, D}"),
        (r"Erwin Schr\"odinger", r"Schr{\"o}dinger, Erwin"),
        (r"Paul Erd{\H{o}}s", r"Erd{\H o}s, Paul"),
        ("Łukasz Kaiser", r"Kaiser, {\L}ukasz"),
        ("Nguyễn Văn", r"V{\u a}n, Nguy{\~{\^e}}n"),
        ("王小明", "{王小明}"),
        ("R2 D2", "{R2 D2}"),
    ],
)
def test_bibtex_names(name: str, written: str) -> None:
    [entry] = read_bib(render([Paper(1, "T", authors=(name,), citation_key="k")], Format.BIBTEX))
    assert entry.fields["author"] == written


def test_order_is_kept_and_nothing_is_cut() -> None:
    names = tuple(f"Zoe{number}x Abel".replace(str(number), "i" * number) for number in range(1, 40))
    [entry] = read_bib(render([Paper(1, "T", authors=names, citation_key="k")], Format.BIBTEX))
    assert entry.fields["author"].count(" and ") == 38
    assert entry.fields["author"].startswith("Abel, Zoeix and Abel, Zoeiix")


@pytest.mark.parametrize("nothing", ["", "  ", ",", "\u200b", "{}", "$$", "---"])
def test_what_is_no_name_is_left_out(nothing: str) -> None:
    for format_ in (Format.BIBTEX, Format.BIBLATEX):
        [entry] = read_bib(render([Paper(1, "T", authors=(nothing,), citation_key="k")], format_))
        assert "author" not in entry.fields


def test_no_author_is_invented() -> None:
    of = Paper(1, "T", author_count=3, organisation="Lab of Examples", citation_key="k-1")
    [classic] = read_bib(render([of], Format.BIBTEX))
    [modern] = read_bib(render([of], Format.BIBLATEX))
    assert classic.fields == {"key": "k1", "title": "T"}
    assert modern.fields == {"title": "T", "organization": "Lab of Examples"}


def test_biblatex_keeps_letters() -> None:
    of = Paper(1, "T", authors=("Łukasz Żółć", "Équipe Ωmega Group"), citation_key="k")
    [entry] = read_bib(render([of], Format.BIBLATEX))
    assert entry.fields["author"] == "Żółć, Łukasz and {Équipe Ωmega Group}"
