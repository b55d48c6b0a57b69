"""Citations through CSL styles: what a style shows, and what must never come of a title."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from readerapp import resources
from readerapp.citations import Processor, csl_mending, csl_titles, describe_style
from readerapp.errors import AppError
from readerapp.model.entry import Day, Link, LinkKind
from readerapp.model.paper import Paper
from readerapp.settings import CITATION_STYLES, OWN_STYLE

STYLES = [name for name in CITATION_STYLES if name != OWN_STYLE]
ATTENTION = Paper(
    1,
    "Attention Is All You Need",
    ("Ashish Vaswani", "Noam Shazeer", "Aaron van den Oord", "{DeepSeek-AI}"),
    published=Day("2017-06-12"),
    identifiers=(("arxiv", "1706.03762"),),
)
GERMAN = Paper(
    2,
    "Über die Lösung von $x^2$ für Netze",
    ("Müller, Jean-Paul", "King, Jr., Martin Luther"),
    published=Day("2019-05"),
    venue="Zeitschrift für die kondensierte Materie",
    extra=(("journal", "Zeitschrift für die kondensierte Materie"), ("volume", "12"), ("pages", "7--19")),
    identifiers=(("doi", "10.1000/xyz"),),
)
NAMELESS = Paper(
    3,
    "A study of RNA: does it fold?",
    published=Day("2020"),
    links=(Link(LinkKind.PAGE, "https://a.example"),),
)


def processor(name: str) -> Processor:
    return Processor(name, resources.data("citation-styles", f"{name}.csl"))


def plain(style: str, *papers: Paper) -> list[str]:
    return [entry.plain for entry in processor(style).bibliography(papers)]


@pytest.mark.parametrize(
    ("style", "shown"),
    [
        (
            "apa",
            (
                "Vaswani, A., Shazeer, N., van den Oord, A., & DeepSeek-AI. (2017). Attention Is All You "
                "Need (arXiv:1706.03762). arXiv. https://doi.org/10.48550/arXiv.1706.03762"
            ),
        ),
        (
            "ieee",
            (
                "[1] A. Vaswani, N. Shazeer, A. van den Oord, and DeepSeek-AI, “Attention Is All You Need,” "
                "Jun. 12, 2017, arXiv: arXiv:1706.03762. doi: 10.48550/arXiv.1706.03762."
            ),
        ),
        (
            "nature",
            (
                "1. Vaswani, A., Shazeer, N., van den Oord, A. & DeepSeek-AI. Attention Is All You Need. "
                "Preprint at https://doi.org/10.48550/arXiv.1706.03762 (2017)."
            ),
        ),
        (
            "association-for-computational-linguistics",
            (
                "Ashish Vaswani, Noam Shazeer, Aaron van den Oord, and DeepSeek-AI. 2017. Attention Is All "
                "You Need. arXiv preprint arXiv:1706.03762."
            ),
        ),
    ],
)
def test_a_preprint_as_its_style_guide_has_it(style: str, shown: str) -> None:
    assert plain(style, ATTENTION) == [shown]


@pytest.mark.parametrize("style", STYLES)
def test_each_style_says_who_when_and_where(style: str) -> None:
    """Authors, year and what finds the paper; nothing doubled, nothing stuck together."""
    preprint, journal = (plain(style, paper)[0] for paper in (ATTENTION, GERMAN))
    assert "Vaswani" in preprint
    assert "1706.03762" in preprint
    assert re.search("M(?:ü|Ü)", journal)
    assert "2019" in journal
    assert "Zeitschrift für die kondensierte Materie" in journal  # a name keeps its capitals in every style
    for text in (preprint, journal):
        assert not re.search(r"\.\.|,,| ,| \.(?:\s|$)|  |[?!]\.|\d{4}[A-Z][a-z]", text), text


@pytest.mark.parametrize("style", STYLES)
def test_every_shipped_style_is_whole_and_keeps_its_licence(style: str) -> None:
    source = resources.data("citation-styles", f"{style}.csl")
    assert describe_style(source).title
    assert b"creativecommons.org/licenses/by-sa/3.0" in source
    assert b"<author>" in source


def test_the_shipped_styles_are_those_that_can_be_chosen() -> None:
    folder = resources.path("citation-styles")
    assert {file.stem for file in folder.glob("*.csl")} == set(STYLES)
    assert "https://citationstyles.org/" in resources.text("citation-styles", "LICENCE.txt")


def test_english_titles_get_capitals_where_the_style_wants_them_and_others_do_not() -> None:
    english = Paper(4, "A study of trees in the wood", ("Ada Lovelace",), published=Day("2020"))
    assert "“A Study of Trees in the Wood.”" in plain("chicago-author-date", english)[0]
    assert "“Über die Lösung von x² für Netze.”" in plain("chicago-author-date", GERMAN)[0]
    assert csl_titles.is_english("Learning of the Dan dialect")
    assert not csl_titles.is_english("Une étude sur les arbres")


def test_given_names_stay_whole_where_the_style_says_so() -> None:
    assert "Vaswani, Ashish" in plain("chicago-author-date", ATTENTION)[0]
    assert "Vaswani A," in plain("american-medical-association", ATTENTION)[0]


def test_pages_are_not_shortened_to_wrong_ones() -> None:
    assert "7–19" in plain("modern-language-association", GERMAN)[0]


def test_a_title_that_stands_for_the_author_is_not_said_again() -> None:
    for style in ("apa", "chicago-author-date", "elsevier-harvard"):
        assert plain(style, NAMELESS)[0].casefold().count("a study of rna") == 1, style


def test_a_question_ends_its_sentence() -> None:
    assert "fold? " in plain("apa", NAMELESS)[0] + " "


def test_numbers_follow_the_style_and_stand_alone_without_one() -> None:
    assert [line[:3] for line in plain("ieee", NAMELESS, ATTENTION)] == ["[1]", "[2]"]
    by_name = plain("apa", ATTENTION, GERMAN)
    assert [line.split(",")[0] for line in by_name] == ["Müller", "Vaswani"]
    assert processor("ieee").entry(ATTENTION).plain.startswith("A. Vaswani")


def test_typefaces_in_html_and_markdown() -> None:
    entry = processor("apa").entry(GERMAN)
    assert "<i>Zeitschrift für die kondensierte Materie</i>" in entry.html
    assert "*Zeitschrift für die kondensierte Materie*" in entry.markdown
    assert processor("apa").bibliography([]) == []


@pytest.mark.parametrize("style", ["apa", "chicago-author-date", "ieee"])
@pytest.mark.parametrize(
    "title", ["<script>alert(1)</script>", "R&D <b>bold</b> &amp; co", "a < b > c", '<span class="nocase">x']
)
def test_text_of_papers_is_never_markup(style: str, title: str) -> None:
    entry = processor(style).entry(Paper(1, title, ('Eve <img src="x">',), published=Day("2020")))
    assert set(re.findall(r"<[^>]*>", entry.html)) <= {"<i>", "</i>", "<b>", "</b>"}
    assert title.casefold() in entry.plain.casefold()


@settings(max_examples=40, deadline=None)
@given(title=st.text(min_size=1, max_size=40), author=st.text(max_size=20), venue=st.text(max_size=20))
def test_any_text_gives_a_citation_without_foreign_tags(title: str, author: str, venue: str) -> None:
    paper = Paper(1, title, (author,) if author else (), venue=venue or None, published=Day("2020"))
    entry = processor("american-physics-society").entry(paper)
    assert set(re.findall(r"<[a-z/][^>]*>", entry.html)) <= {"<i>", "</i>", "<b>", "</b>"}


def test_masking_is_undone() -> None:
    assert csl_mending.unmasked(csl_mending.masked("a<b>&c") + "<i>d</i>") == "a&lt;b&gt;&amp;c<i>d</i>"


@pytest.mark.parametrize(
    ("source", "sentence"),
    [
        (b"no xml", "its XML is broken"),
        (b"<html/>", "no citation style"),
        (b'<style xmlns="http://purl.org/net/xbiblio/csl"><info/></style>', "no title"),
        (
            b'<style xmlns="http://purl.org/net/xbiblio/csl"><info><title>T</title></info></style>',
            "no bibliography",
        ),
        (
            (
                b'<style xmlns="http://purl.org/net/xbiblio/csl"><info><title>T</title>'
                b'<link rel="independent-parent" href="http://www.zotero.org/styles/apa"/></info></style>'
            ),
            "refers to another style, apa",
        ),
        (
            (
                b'<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">'
                b'<info><title>T</title></info><bibliography><layout><text macro="none"/>'
                b"</layout></bibliography></style>"
            ),
            "could not be used",
        ),
        (b"<a>" * 1_000_000, "too large"),
    ],
)
def test_a_file_that_is_no_usable_style_gets_a_sentence(source: bytes, sentence: str) -> None:
    with pytest.raises(AppError, match=sentence):
        describe_style(source)


@pytest.mark.parametrize("style", ["apa", "chicago-author-date", "ieee", "nature"])
def test_what_the_processor_remembers_changes_no_letter(style: str, monkeypatch: pytest.MonkeyPatch) -> None:
    from citeproc import model

    remembered = plain(style, ATTENTION, GERMAN, NAMELESS)
    for owner, name in (
        (model.CitationStylesElement, "get_macro"),
        (model.Parent, "calls_variable"),
        (model.Text, "calls_variable"),
    ):
        monkeypatch.setattr(owner, name, vars(owner)[name].__wrapped__)
    assert plain(style, ATTENTION, GERMAN, NAMELESS) == remembered
