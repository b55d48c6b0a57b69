"""What the camera-ready check finds, and what each repair makes of the entry."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from readerapp.citations import Format, render
from readerapp.citations.check import Finding, Kind, Lore, check, difference, learn, repaired
from readerapp.citations.check_facts import appeared_in
from readerapp.citations.check_titles import calm
from readerapp.model.entry import Day, Link, LinkKind
from readerapp.model.paper import Paper
from readerapp.tasks.checked import KIND_HELP, KIND_WORDS
from tests.citations.bibs import hostile_papers, read_bib, with_ids

SOUND = Paper(
    id=1,
    title="Counting sheep with small networks",
    authors=("Ada Lovelace", "Lovelace, Ralph"),
    author_count=2,
    published=Day("2021-06-18"),
    identifiers=(("arxiv", "2106.10165"),),
    citation_key="lovelace2021counting",
)
NOTHING = Lore()


def found(*papers: Paper, lore: Lore = NOTHING) -> list[Finding]:
    return check(papers, lore, lambda _key: False)


def kinds(*papers: Paper, lore: Lore = NOTHING) -> list[Kind]:
    return [finding.kind for finding in found(*papers, lore=lore)]


def after(paper: Paper, finding: Finding) -> str:
    assert finding.edit is not None
    return render(repaired(paper, [], finding.edit), Format.BIBTEX)


def test_every_kind_has_its_words() -> None:
    assert list(KIND_WORDS) == list(KIND_HELP) == [kind.value for kind in Kind]


def test_a_sound_paper_has_nothing_to_look_at() -> None:
    assert not found(SOUND)


@pytest.mark.parametrize(
    ("change", "kind"),
    [
        ({"authors": (), "author_count": None}, Kind.NO_AUTHORS),
        ({"authors": (), "author_count": 3}, Kind.AUTHORS_COUNTED),
        ({"author_count": 9}, Kind.AUTHORS_CUT),
        ({"extra": (("more authors", "yes"),)}, Kind.AUTHORS_CUT),
        ({"published": None, "identifiers": (("doi", "10.1000/182"),)}, Kind.NO_YEAR),
        ({"identifiers": ()}, Kind.NO_ID),
        ({"citation_key": "who{what}"}, Kind.KEY),
        ({"title": "Counting 羊 with small networks"}, Kind.LETTERS),
        ({"comment": "Accepted at NeurIPS 2021"}, Kind.PUBLISHED),
        ({"identifiers": (("arxiv", "2106.10165"), ("doi", "10.1000/182"))}, Kind.PUBLISHED),
        ({"title": "COUNTING SHEEP WITH SMALL NETWORKS"}, Kind.SHOUTING),
        ({"title": "Counting sheep of the Amazon with small networks"}, Kind.CAPITALS),
        ({"authors": ("Google DeepMind", "Ada Lovelace")}, Kind.GROUP),
    ],
)
def test_each_fault_is_found_alone(change: dict[str, object], kind: Kind) -> None:
    paper = replace(SOUND, **change)  # type: ignore[arg-type]
    assert kinds(paper) == [kind]


def test_a_paper_that_knows_only_a_count_says_what_would_complete_it() -> None:
    (finding,) = found(replace(SOUND, authors=(), author_count=3))
    assert "3 authors" in finding.sentence
    assert "API file of the day" in finding.sentence
    assert finding.address == "https://arxiv.org/abs/2106.10165"
    assert finding.edit is None  # no author is invented


def test_a_month_in_the_arxiv_id_is_a_year() -> None:
    assert not found(replace(SOUND, published=None))


def test_an_address_is_as_good_as_an_id() -> None:
    link = Link(LinkKind.PAGE, "https://example.org/paper")
    assert not found(replace(SOUND, identifiers=(), links=(link,)))


def test_names_are_learned_from_the_abstracts_of_the_library() -> None:
    texts = ("we use the Zephyr model, and the Zephyr again.", "as in Zephyr, we count.")
    lore = learn([replace(SOUND, id=9 + at, abstract=text) for at, text in enumerate(texts)])
    assert lore.names == {"Zephyr"}
    paper = replace(SOUND, title="Counting All Sheep With Zephyr")
    (finding,) = found(paper, lore=lore)
    assert (finding.kind, finding.subject) == (Kind.CAPITALS, "Zephyr")
    assert "{Zephyr}" not in render([paper], Format.BIBTEX)
    assert "{Zephyr}" in after(paper, finding)
    assert not found(repaired(paper, [], finding.edit)[0], lore=lore) if finding.edit else False


def test_a_word_that_is_also_written_small_is_no_name() -> None:
    texts = ("we use the Attention model, and the Attention again.", "as in Attention, we pay attention.")
    assert not learn([replace(SOUND, id=at, abstract=text) for at, text in enumerate(texts)]).names


def test_acronyms_are_learned_from_other_papers() -> None:
    lore = learn([replace(SOUND, id=8, abstract="We propose low-rank adaptation (Lora).")])
    (finding,) = found(replace(SOUND, title="Counting Sheep With Lora"), lore=lore)
    assert finding.kind is Kind.ACRONYM
    assert "{Lora}" in after(replace(SOUND, title="Counting Sheep With Lora"), finding)


def test_a_word_in_brackets_that_is_also_written_small_is_no_acronym() -> None:
    papers = [
        replace(SOUND, id=8, abstract="We train GPT (Large)."),
        replace(SOUND, id=9, abstract="A large one."),
    ]
    assert not learn(papers).acronyms


def test_what_others_write_small_is_no_name_in_a_sentence() -> None:
    paper = replace(SOUND, title="Counting sheep of Language Models with small networks")
    assert kinds(paper) == [Kind.CAPITALS]
    lore = learn([replace(SOUND, id=8, abstract="such large language models count.")])
    assert not found(paper, lore=lore)


def test_a_group_gets_double_braces_and_stays_in_its_place() -> None:
    paper = replace(SOUND, authors=("Ada Lovelace", "Gemini Contributors"))
    (finding,) = found(paper)
    assert "author = {Lovelace, Ada and {Gemini Contributors}}" in after(paper, finding)


@pytest.mark.parametrize(
    "name",
    [
        "Yann LeCun",
        "Angus McDonald",
        "Mary O'Brien",
        "Ofir Press",
        "Aruni RoyChowdhury",
        "Yoav HaCohen",
        "Jean-Pierre Serre",
        "Plato",
    ],
)
def test_people_are_no_groups(name: str) -> None:
    assert not found(replace(SOUND, authors=(name, "Ada Lovelace")))


@pytest.mark.parametrize(
    ("comment", "venue"),
    [
        ("Accepted at NeurIPS 2025, 12 pages", "NeurIPS 2025"),
        ("accepted by the Journal of Sheep (2024). Code: https://a.org", "Journal of Sheep"),
        ("12 pages, 3 figures. To appear in ICML 2024", "ICML 2024"),
        ("CVPR 2023", "CVPR 2023"),
        ("ICLR 2024 Oral; project page: https://a.org", ""),
        ("Submitted to NeurIPS 2025", ""),
        ("Under review at ICLR 2026", ""),
        ("12 pages, 3 figures", ""),
        ("", ""),
    ],
)
def test_where_it_appeared_is_read_from_the_remark(comment: str, venue: str) -> None:
    assert appeared_in(comment) == venue


def test_a_published_preprint_becomes_a_paper_of_its_venue() -> None:
    paper = replace(SOUND, comment="Accepted at NeurIPS 2021")
    (finding,) = found(paper)
    (entry,) = read_bib(after(paper, finding))
    assert entry.kind == "inproceedings"
    assert entry.fields["eprint"] == "2106.10165"


def test_a_title_in_capitals_is_written_out_and_keeps_what_the_abstract_knows() -> None:
    text = "We count sheep with a GAN on ImageNet."
    assert (
        calm("COUNTING SHEEP WITH A GAN ON IMAGENET", text, NOTHING)
        == "Counting sheep with a GAN on ImageNet"
    )


def test_two_keys_for_one_paper_are_offered_as_one() -> None:
    twin = replace(SOUND, id=2, citation_key="ada21", identifiers=(("doi", "10.1000/182"),))
    (finding,) = found(SOUND, twin)
    assert finding.kind is Kind.TWO_KEYS
    lines = difference(twin, [SOUND], finding.edit)
    assert any(line.startswith("- ") and "ada21" in line for line in lines)
    assert any(line.startswith("+ ") and "10.1000/182" in line for line in lines)


def test_two_papers_of_one_title_are_not_merged_by_a_click() -> None:
    other = replace(SOUND, id=2, citation_key="b", identifiers=(("arxiv", "1901.00001"),))
    (finding,) = found(SOUND, other)
    assert (finding.kind, finding.edit) == (Kind.SAME_TITLE, None)


def test_an_invalid_key_gets_a_valid_one_and_stays_an_alias() -> None:
    paper = replace(SOUND, citation_key="who{what}")
    (finding,) = found(paper)
    assert "@misc{lovelace2021counting," in after(paper, finding)


def test_a_difference_shows_only_what_changes() -> None:
    paper = replace(SOUND, title="Counting sheep of the Amazon with small networks")
    lines = difference(paper, [], found(paper)[0].edit)
    assert [line[:2] for line in lines if line[0] != " "] == ["- ", "+ "]


@settings(max_examples=150)
@given(st.lists(hostile_papers, min_size=1, max_size=4))
def test_whatever_a_feed_sends_is_checked_and_a_repair_repairs(papers: list[Paper]) -> None:
    papers = with_ids(papers)
    lore = learn(papers)
    by_id = {paper.id: paper for paper in papers}
    for finding in check(papers, lore, lambda _key: False):
        assert finding.sentence.endswith(".")
        if finding.edit is not None and not finding.subject.isdigit():
            (mended,) = repaired(by_id[finding.paper], [], finding.edit)
            assert len(read_bib(render([mended], Format.BIBTEX))) == 1
            left = check([mended], lore, lambda _key: False)
            assert (finding.kind, finding.subject) not in [(each.kind, each.subject) for each in left]
