"""Papers into a .bib that is there already: ours by key, the work of others to the letter."""

import random
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readerapp import citations
from readerapp.citations import Format, Options, bib_fields, merge, render
from readerapp.citations.bib_pieces import Piece, decoded, digest, encoded, pieces
from readerapp.model.paper import Paper, Said, TagMark
from tests.laws import examples

SAMPLES = Path(__file__).parents[3] / "shared" / "samples" / "bib" / "bibtex"
NASTY = {
    "nested braces": b"@article{a, title = {A {{B} c} {D}}, year = 2020}\n",
    "quotes": b'@article{a, title = "A {"}quoted{"} thing, with } no", year = "2020" }\n@misc{b, title={x}}',
    "joined": b'@string{j = "J. of "}\n@article{a,\n journal = j # "X" # {, Y},\n month = 1 # "~" # jan}\n',
    "comments": b"% @article{no, title = {x}}\n@comment{@article{hidden, title={y}}}\n"
    b"@comment left open {\n@misc{a, title={z}}",
    "missing commas": b"@article{a\n title = {x} year = 2020\n}\n\n@misc{b, title = {y}}\n",
    "CRLF": b"@article{a,\r\n  title = {x},\r\n  year = {2020},\r\n}\r\n\r\n@misc{b,\r\n title={y}\r\n}\r\n",
    "BOM": b"\xef\xbb\xbf@article{a, title = {x}}\n",
    "twice": b"@article{a, title = {x}}\n@article{a, title = {other}}\n",
    "Latin-1": b"% M\xfcller\n@article{a, author = {M\xfcller, J\xf6rg}, title = {\xdcber x}}\n",
    "never closed": b"@article{a, title = {x,\n year = 2020\n\n@misc{b,\n title = {y}}\n",
    "round": b'@article(a, title = {x) y}, note = "(b)")\n@misc{b, title={y}} trailing @ words\n',
    "preamble": b'@preamble{"\\newcommand{\\x}{}"}\n\nfree text\n@MISC {  a  ,\n}\n',
    "only text": b"no bibliography at all\n",
    "old Mac": b"@article{a,\r title = {x}\r}\r@misc{b, title={y}}\r",
    "empty key": b"@article{, title = {x}}\n@misc{b}\n",
    "tail": b"@misc{b, title = {y}}",
}


def paper(number: int, title: str = "On Depth", **about: object) -> Paper:
    given: dict[str, object] = {"authors": ("Ada Lovelace",), "citation_key": f"k{number}"}
    return Paper(number, f"{title} {number}", **{**given, **about})  # type: ignore[arg-type]


def entries(*papers: Paper, format_: Format = Format.BIBTEX) -> list[tuple[Paper, str]]:
    return citations.entries(papers, format_, Options())


@pytest.mark.parametrize("name", NASTY)
def test_what_others_wrote_stays_byte_for_byte(name: str) -> None:
    old = NASTY[name]
    assert encoded("".join(piece.text for piece in pieces(decoded(old)))) == old
    assert merge(old, {}, []).data == old
    new = merge(old, {}, entries(paper(7)))
    assert new.data.startswith(old)
    assert b"@misc{k7," in new.data[len(old) :]
    assert merge(new.data, new.entries, entries(paper(7))).data == new.data
    assert merge(new.data, new.entries, []).data.rstrip() == old.rstrip()


@pytest.mark.parametrize(
    ("name", "keys"),
    {
        "quotes": ["a", "b"],
        "comments": ["a"],
        "never closed": ["b"],
        "round": ["a", "b"],
        "old Mac": ["a", "b"],
        "twice": ["a", "a"],
        "preamble": ["a"],
        "empty key": ["b"],
        "BOM": ["a"],
    }.items(),
)
def test_entries_are_found(name: str, keys: list[str]) -> None:
    assert [piece.key for piece in pieces(decoded(NASTY[name])) if piece.key] == keys


@pytest.mark.skipif(not SAMPLES.is_dir(), reason="the samples are not beside this checkout")
def test_real_bibliographies_stay_byte_for_byte() -> None:
    for path in SAMPLES.glob("*.bib"):
        old = path.read_bytes()
        found = pieces(decoded(old))
        assert any(piece.key for piece in found), path
        assert all(bib_fields.slots(piece.text) is not None for piece in found if piece.key), path
        assert merge(old, {}, []).data == old
        new = merge(old, {}, entries(paper(1), paper(2)))
        assert new.data.startswith(old)
        assert new.outcome.new == 2


@given(st.binary(max_size=300) | st.text('@{}(),="#%\n\r abc\\é', max_size=200).map(str.encode))
@examples(150)
def test_no_bytes_are_lost(old: bytes) -> None:
    assert merge(old, {}, []).data == old


@given(st.lists(st.sets(st.integers(1, 9)), min_size=1, max_size=5), st.randoms())
@examples(80)
def test_a_file_of_ours_is_what_an_export_writes(steps: list[set[int]], chance: random.Random) -> None:
    """Whatever it held before, of any paper in any version: the bytes of an export, and honest counts."""
    data, ours = b"", dict[str, str]()
    for wanted in steps:
        papers = [paper(number, chance.choice(["On Depth", "On Width"])) for number in sorted(wanted)]
        done = merge(data, ours, entries(*papers))
        assert done.data.decode() == render(papers, Format.BIBTEX)
        assert done.outcome.new == len(done.entries.keys() - ours.keys())
        assert done.outcome.removed == len(ours.keys() - done.entries.keys())
        assert merge(done.data, done.entries, entries(*papers)).data == done.data
        data, ours = done.data, done.entries


def test_only_lines_that_changed_differ() -> None:
    first = merge(b"", {}, entries(*[paper(number) for number in range(100, 150)]))
    papers = [paper(number) for number in range(100, 150) if number != 120]
    papers[5] = replace(papers[5], title="Another")
    second = merge(first.data, first.entries, entries(*papers, paper(1000)))
    assert second.outcome.new == second.outcome.changed == second.outcome.removed == 1
    old, new = first.data.splitlines(), second.data.splitlines()
    assert len(set(old) - set(new)) == 2 + 1  # two lines of k120 that no other entry has, one title
    assert second.data.decode() == render([*papers, paper(1000)], Format.BIBTEX)


def test_an_entry_that_somebody_changed_is_theirs() -> None:
    done = merge(b"", {}, entries(paper(1), paper(2)))
    touched = done.data.replace(b"On Depth 1", b"On the Depth of 1")
    again = merge(touched, done.entries, entries(paper(1), paper(2)))
    assert again.data == touched
    assert again.outcome.foreign == 1
    assert list(again.entries) == ["k2"]
    assert merge(touched, done.entries, []).data.count(b"@misc") == 1


def test_another_key_moves_the_entry() -> None:
    done = merge(b"", {}, entries(paper(1), paper(2)))
    moved = replace(paper(1), citation_key="zz", key_aliases=("k1",))
    again = merge(done.data, done.entries, entries(moved, paper(2)))
    assert again.outcome.rekeyed == 1
    assert again.outcome.new == again.outcome.removed == 0
    assert again.data.decode() == render([moved, paper(2)], Format.BIBTEX)


FOREIGN = b"""@string{jml = "J. Mach. Learn."}

@article{k1,
    title     = "On Depth 1",
    author    = {A. Lovelace},
    journal   = jml # { Res.},
    year      = 2019,
    keywords  = {old, Deep},
    timestamp = {now}
}
"""


def test_in_the_entry_of_another_only_what_the_reader_said_is_set() -> None:
    library = paper(1, venue="ICML", tags=(TagMark("deep"), TagMark("new")))
    done = merge(FOREIGN, {}, entries(library))
    assert done.data == FOREIGN.replace(b"{old, Deep}", b"{old, Deep, new}")
    assert done.outcome.corrected == 1
    said = (Said("title", "", "", by_reader=True), Said("venue", "", "", by_reader=True))
    corrected = replace(library, title="On Depth 1", said=said, tags=())
    done = merge(FOREIGN, {}, entries(corrected))
    assert done.data == FOREIGN.replace(b"jml # { Res.}", b"{ICML}")
    assert merge(done.data, {}, entries(corrected)).data == done.data


def test_a_key_of_another_paper_is_told_and_left_alone() -> None:
    done = merge(FOREIGN, {}, entries(replace(paper(1), title="Something else")))
    assert done.data == FOREIGN
    assert done.outcome.left_out == ("k1",)
    imported = replace(paper(1), title="Something else", extra=(("citation key", "k1"),))
    assert merge(FOREIGN, {}, entries(imported)).outcome.left_out == ()


def test_an_imported_key_stands_for_its_paper_under_another_one() -> None:
    known = replace(paper(5), title="On Depth 1", extra=(("citation key", "k1"),))
    assert merge(FOREIGN, {}, entries(known)).data == FOREIGN


def test_line_ends_and_letters_are_those_of_the_file() -> None:
    name = paper(1, authors=("Jörg Müller",))
    crlf = merge(NASTY["CRLF"], {}, entries(name)).data
    assert crlf.count(b"\n") == crlf.count(b"\r\n")
    western = merge(NASTY["Latin-1"], {}, entries(name, format_=Format.BIBLATEX)).data
    assert "Müller, Jörg".encode("latin-1") in western[len(NASTY["Latin-1"]) :]


def test_fields_are_set_added_and_taken_out() -> None:
    entry = "@article{a,\n\ttitle = {x},\n\tyear = 2020 % no comma\n}"
    assert bib_fields.with_fields(entry, {"doi": "10.1/x"}).startswith(
        "@article{a,\n\ttitle = {x},\n\tyear = 2020,\n\tdoi = {10.1/x}"
    )
    assert bib_fields.with_fields(entry, {"title": None}) == "@article{a,\n\tyear = 2020 % no comma\n}"
    assert bib_fields.with_fields("@misc{a, title={x}, month=jan,}", {"month": "feb"}).endswith("month=feb,}")
    assert bib_fields.values("@misc{a,\n}") == {}
    assert bib_fields.with_fields("@misc{a,\n}", {"note": "n"}) == "@misc{a,\n  note = {n}\n}"
    broken = "@misc{a, title {x}}"
    assert bib_fields.with_fields(broken, {"title": "y"}) == broken


def test_a_digest_does_not_see_line_ends() -> None:
    assert digest("@misc{a,\r\n}") == digest("@misc{a,\n}\n") != digest("@misc{b,\n}")
    assert Piece("x").key == ""
