"""Who is believed: a pure function of what was said, whatever the order."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readerapp.model import claims
from readerapp.model.claims import Claim, Voice, resolve
from readerapp.model.entry import Day, DayFrom, Entry, Facts, Identifier, Link, LinkKind
from tests.laws import examples

TEXT, PAGE, ARXIV = 10, 30, 50


def claim(field: str, value: Any, authority: int = TEXT, day: str = "2025-01-01", snapshot: int = 1) -> Claim:
    return Claim(Voice(snapshot, authority, day), field, value)


def believed(*said: Claim) -> Any:
    return resolve(said)[said[0].field]


def test_the_better_source_wins_then_the_newer() -> None:
    venue = claim("venue", "ICML", PAGE, "2024-01-01"), claim("venue", "NeurIPS", TEXT, "2025-01-01")
    assert believed(*venue) == "ICML"
    assert believed(claim("venue", "old", day="2024-01-01"), claim("venue", "new", day="2025-01-01")) == "new"


def test_a_cut_abstract_never_replaces_a_whole_one() -> None:
    assert believed(claim("abstract", ("all of it", False)), claim("abstract", ("all", True), ARXIV)) == (
        "all of it",
        False,
    )
    same = (
        claim("abstract", ("All of it", True), ARXIV, "2020-01-01"),
        claim("abstract", ("All of  it", False)),
    )
    assert believed(*same) == ("All of  it", False)


def test_a_stated_day_beats_an_inferred_one_and_a_whole_one_a_year() -> None:
    stated, inferred = Day("2024-05-01"), Day("2025-05-01", DayFrom.INFERRED)
    assert believed(claim("published", inferred, ARXIV), claim("published", stated)) == stated
    assert believed(claim("published", Day("2024"), ARXIV), claim("published", stated)) == stated


def test_of_two_printings_the_first_stays() -> None:
    one, two = claim("title", "On Depth", day="2024-01-01"), claim("title", "On  DEPTH", day="2025-01-01")
    assert believed(one, two) == "On Depth"


def test_sets_are_joined_and_extra_keeps_one_value_a_name() -> None:
    page, code = Link(LinkKind.PAGE, "https://a.example"), Link(LinkKind.CODE, "https://b.example")
    assert set(believed(claim("links", (page,)), claim("links", (code,), ARXIV))) == {page, code}
    extra = claim("extra", (("a", "1"), ("b", "2")), ARXIV), claim("extra", (("a", "3"), ("c", "4")))
    assert dict(believed(*extra)) == {"a": "1", "b": "2", "c": "4"}


def test_named_authors_count_themselves_unless_more_are_known_of() -> None:
    values = resolve([claim("authors", ("Ada", "Bob")), claim("author_count", 911, ARXIV)])
    assert values["author_count"] == 911
    assert claims.alone({"authors": ("Ada", "Bob"), "author_count": 911})["author_count"] == 911
    assert claims.alone({"authors": ("Ada", "Bob"), "author_count": 1})["author_count"] == 2
    assert claims.alone({"authors": ("Ada", "Bob")})["author_count"] == 2


def test_a_cut_list_of_authors_never_replaces_a_whole_one() -> None:
    whole = claim("authors", ("Ada", "Bob", "Cleo"), snapshot=2)
    cut = claim("authors", ("Ada", "Bob"), ARXIV)
    assert believed(cut, whole) == ("Ada", "Bob")  # nobody says that it is cut
    assert resolve([cut, whole, claim("author_count", 3, snapshot=3)])["authors"] == whole.value
    marked = claim("extra", ((claims.MORE_AUTHORS, "and others"),), ARXIV)
    assert resolve([cut, whole, marked])["authors"] == whole.value
    assert resolve([cut, whole, claim("author_count", 2, ARXIV)])["authors"] == cut.value


def test_an_entry_says_only_what_is_filled() -> None:
    entry = Entry(Facts("T", abstract="x", abstract_cut=True), 1, identifiers=(Identifier("doi", "10.1/x"),))
    assert claims.said(entry) == {
        "title": "T",
        "abstract": ("x", True),
        "identifiers": (Identifier("doi", "10.1/x"),),
    }


def test_order_of_a_set_and_spacing_of_prose_are_no_improvement() -> None:
    one, two = Link(LinkKind.PAGE, "https://a.example"), Link(LinkKind.CODE, "https://b.example")
    before = {"title": "A B", "links": (one, two)}
    assert claims.improved(before, {"title": "a  b", "links": (two, one)}) == ()
    assert claims.improved(before, {**before, "venue": "ICML"}) == ("venue",)


def test_facts_of_values() -> None:
    facts = claims.facts_of({"title": "T", "abstract": ("x", True), "identifiers": ()})
    assert facts == Facts("T", abstract="x", abstract_cut=True)


@pytest.mark.parametrize(
    ("format_name", "rank"),
    [
        ("arxiv-api", 50),
        ("huggingface-api", 40),
        ("huggingface-html", 30),
        ("rss", 20),
        ("huggingface-text", 10),
    ],
)
def test_authority(format_name: str, rank: int) -> None:
    assert claims.authority(format_name) == rank


names = st.sampled_from(["Ada Lovelace", "Bob", "C. Darwin"])
links = st.builds(
    Link, st.sampled_from(LinkKind), st.sampled_from(["https://a.example", "https://b.example"])
)
days = st.builds(
    Day, st.sampled_from(["2024", "2024-05", "2024-05-01", "2025-01-01"]), st.sampled_from(DayFrom)
)
short = st.sampled_from(["a b", "A  B", "a, b", "other", "ünï"])
VALUES: dict[str, Any] = {
    "title": short,
    "authors": st.lists(names, min_size=1, max_size=3, unique=True).map(tuple),
    "author_count": st.integers(1, 4),
    "organisation": short,
    "abstract": st.tuples(short, st.booleans()),
    "summary": short,
    "published": days,
    "updated": days,
    "venue": short,
    "categories": st.lists(st.sampled_from(["cs.LG", "cs.CL"]), min_size=1, max_size=2, unique=True).map(
        tuple
    ),
    "links": st.lists(links, min_size=1, max_size=3, unique=True).map(tuple),
    "comment": short,
    "extra": st.lists(st.tuples(st.sampled_from("abc"), short), min_size=1, max_size=3).map(tuple),
    "identifiers": st.lists(
        st.builds(Identifier, st.sampled_from(["arxiv", "doi"]), short), min_size=1, max_size=2
    ).map(tuple),
}
a_voice = st.builds(
    Voice,
    st.integers(1, 5),
    st.sampled_from([TEXT, PAGE, ARXIV]),
    st.sampled_from(["2025-01-01", "2025-06-01"]),
)
a_claim = st.sampled_from(sorted(VALUES)).flatmap(
    lambda name: st.builds(Claim, a_voice, st.just(name), VALUES[name])
)


def test_every_field_is_tried() -> None:
    assert set(VALUES) == set(claims.FIELDS)


@examples(200)
@given(st.lists(a_claim, max_size=12).flatmap(lambda said: st.tuples(st.just(said), st.permutations(said))))
def test_the_order_of_voices_does_not_matter(both: tuple[list[Claim], list[Claim]]) -> None:
    one, other = both
    assert resolve(one) == resolve(other)


@examples(100)
@given(st.lists(a_claim, max_size=8))
def test_saying_it_twice_changes_nothing(said: list[Claim]) -> None:
    assert resolve(said + said) == resolve(said)


@examples(100)
@given(st.lists(a_claim, max_size=8).map(lambda said: {each.field: each.value for each in said}))
def test_a_source_alone_is_believed(values: dict[str, Any]) -> None:
    facts = claims.facts_of({"title": "T", **values})
    said = claims.said(Entry(facts, 1, identifiers=values.get("identifiers", ())))
    assert claims.alone(said) == resolve(claim(name, value) for name, value in said.items())


@examples(200)
@given(a_claim)
def test_values_survive_their_json(said: Claim) -> None:
    assert claims.decode(said.field, claims.encode(said.value)) == said.value
