"""arXiv's formats: real samples, what is no paper, and damage of all kinds."""

import contextlib
import gzip
import json
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from readerapp.errors import AppError
from readerapp.feeds import FORMATS, comes_in_parts, read, stream
from readerapp.feeds.arxiv_records import names, names_in_line, paragraphs, plain
from readerapp.feeds.latex_names import plain_name
from readerapp.feeds.probe import probe
from readerapp.feeds.text import unmangled
from readerapp.feeds.unpacking import unpacked
from readerapp.model.entry import Day, Entry, LinkKind, Reading
from readerapp.model.snapshot import CapturedFrom, Snapshot
from tests.feeds.golden import DATA, name_of, pages

PAGES = pages(*(each.name for each in FORMATS if each.name.startswith("arxiv-")))
SAMPLES = Path(__file__).parents[3] / "shared" / "samples" / "arxiv"
COUNTS = {
    "api/id_astro-ph_0601001_s0_m100.atom.xml": ("arxiv-api", 1),
    "api/q_testing_s0_m10.atom.xml": ("arxiv-api", 10),
    "rss/physbiblio_sampleDailyFeed1.xml": ("arxiv-rss", 3),
    "rss/rss.arxiv.org_atom_cs.AI_2025-08-20.xml": ("arxiv-rss", 7),
    "oai/arxiv-physics-hep-th.xml": ("arxiv-oai", 3),
    "derived/rss.arxiv.org_rss_cs.AI_2025-08-20.xml": ("arxiv-rss", 5),
    "derived/listing_new_q20.html": ("arxiv-listing", 10),
    "jsonl/arxiv-metadata-oai-snapshot_lines1-30.jsonl": ("arxiv-metadata", 30),
}
TODAY = date(2026, 1, 31)
LATER = date(2026, 11, 21)
with_samples = pytest.mark.skipif(
    not SAMPLES.is_dir(), reason="the real samples are not beside this checkout"
)


def bring(data: bytes | str, name: str = "page", today: date = TODAY, given: date | None = None) -> Reading:
    return read(Snapshot(name, data.encode() if isinstance(data, str) else data, today, given_on=given))


def sample(name: str) -> Reading:
    return bring((SAMPLES / name).read_bytes(), Path(name).name, LATER)


def refused(data: bytes | str) -> str:
    with pytest.raises(AppError) as caught:
        bring(data)
    return caught.value.sentence


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_one_format_alone_recognises_a_page_or_the_first_one_is_arxivs(page: Path) -> None:
    known = [each.name for each in FORMATS if each.parser.recognise(probe(page.read_bytes()))]
    assert known[0] == page.parent.name
    assert [name for name in known if name.startswith("arxiv-")] == [page.parent.name]


# --- real samples ------------------------------------------------------------------------------


@with_samples
@pytest.mark.parametrize(("name", "format_", "count"), [(name, *told) for name, told in COUNTS.items()])
def test_samples_hold_as_many_papers_as_counted(name: str, format_: str, count: int) -> None:
    reading = sample(name)
    assert (reading.format, len(reading.entries), reading.skipped) == (format_, count, ())
    assert [entry.rank for entry in reading.entries] == list(range(1, count + 1))
    assert all(entry.line and entry.facts.authors and entry.facts.abstract for entry in reading.entries)
    assert all(dict(entry.identifiers)["arxiv"] for entry in reading.entries)


@with_samples
def test_sample_of_an_old_id() -> None:
    (entry,) = sample("api/id_astro-ph_0601001_s0_m100.atom.xml").entries
    assert entry.identifiers == (("arxiv", "astro-ph/0601001"),)
    assert entry.facts.venue == "ActaAstron.56:1-50,2006"
    assert entry.facts.published == Day("2006-01-02")
    assert dict(entry.facts.extra)["affiliations"].startswith("Andrew Gould (Ohio State); ")


@with_samples
def test_sample_of_a_search() -> None:
    reading = sample("api/q_testing_s0_m10.atom.xml")
    second = reading.entries[1]
    assert second.facts.authors == ("Aurora Ramírez", "Mario Berrios", "José Raúl Romero", "Robert Feldt")
    assert dict(second.identifiers) == {"arxiv": "2405.13786", "doi": "10.1109/icstw58534.2023.00023"}
    assert second.facts.categories == ("cs.SE", "cs.AI")
    assert (reading.captured_on, reading.captured_on_from) == (date(2026, 4, 12), CapturedFrom.TEXT)
    assert reading.warnings == ("This is one page of a search: 10 of 214,881 papers.",)


@with_samples
def test_sample_of_the_feed_before_2024() -> None:
    reading = sample("rss/physbiblio_sampleDailyFeed1.xml")
    kinds = [dict(entry.facts.extra)["announce_type"] for entry in reading.entries]
    assert kinds == ["new", "cross", "replace"]
    assert reading.entries[0].facts.authors == ("LHCb collaboration", "R. Aaij")
    assert reading.entries[0].facts.author_count == 911
    assert reading.entries[2].facts.published == Day("2020-07")
    assert reading.entries[2].facts.updated == Day("2021-07-08")


@with_samples
def test_sample_of_the_dump() -> None:
    entries = sample("jsonl/arxiv-metadata-oai-snapshot_lines1-30.jsonl").entries
    assert entries[0].facts.authors == ("C. Balázs", "E. L. Berger", "P. M. Nadolsky", "C.-P. Yuan")
    assert entries[8].facts.authors[5] == "Neal J. Evans II"
    assert entries[19].facts.authors[0] == "The BABAR Collaboration"
    assert 'Gr\\"obner' in entries[18].facts.title


# --- what is no paper --------------------------------------------------------------------------


def test_an_error_of_the_api_is_a_sentence() -> None:
    page = """<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom">
    <id>http://arxiv.org/api/x</id><entry><id>http://arxiv.org/api/errors#incorrect_id_format_for_1234.12345</id>
    <title>Error</title><summary>incorrect id format for 1234.12345</summary></entry></feed>"""
    assert refused(page) == (
        "arXiv answered with an error in place of papers: “incorrect id format for 1234.12345”."
    )


def test_a_paper_called_error_is_a_paper() -> None:
    page = """<feed xmlns="http://www.w3.org/2005/Atom"><id>http://arxiv.org/api/x</id>
    <entry><id>http://arxiv.org/abs/2401.00001v1</id><title>Error</title></entry></feed>"""
    assert [entry.facts.title for entry in bring(page).entries] == ["Error"]


def test_an_error_of_the_feed_is_a_sentence() -> None:
    page = """<rss version="2.0"><channel><title>Feed error for query: http://rss.arxiv.org/rss/cs.XX</title>
    <description>Invalid archive 'cs.XX'. Valid archives are: cs.</description></channel></rss>"""
    assert "Invalid archive 'cs.XX'" in refused(page)


def test_an_empty_search_says_so() -> None:
    page = """<feed xmlns="http://www.w3.org/2005/Atom"><id>http://arxiv.org/api/x</id>
    <updated>2025-01-01T00:00:00Z</updated></feed>"""
    assert bring(page).warnings == ("This arXiv search found no papers.",)


@pytest.mark.parametrize(
    ("inside", "words"),
    [
        ('<error code="noRecordsMatch"/>', "no records"),
        ('<error code="badArgument">from is wrong</error>', "“from is wrong”"),
        ("<ListIdentifiers><header/></ListIdentifiers>", "identifiers only"),
        ("<Identify><baseURL>http://export.arxiv.org/oai2</baseURL></Identify>", "no papers"),
    ],
)
def test_oai_answers_without_papers_are_sentences(inside: str, words: str) -> None:
    page = f"<OAI-PMH><request>http://export.arxiv.org/oai2</request>{inside}</OAI-PMH>"
    assert words in refused(page)


def test_entities_of_its_own_are_refused() -> None:
    page = """<?xml version="1.0"?><!DOCTYPE feed [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>
    <feed xmlns:arxiv="http://arxiv.org/schemas/atom"><entry><title>&b;</title></entry></feed>"""
    assert "entities of its own" in refused(page)


# --- dates -------------------------------------------------------------------------------------


def test_the_readers_day_wins_over_the_feeds() -> None:
    page = (DATA / "arxiv-rss" / "weekend.xml").read_bytes()
    reading = bring(page, given=date(2025, 3, 3))
    assert (reading.captured_on, reading.captured_on_from) == (date(2025, 3, 3), CapturedFrom.GIVEN)


def test_a_feed_from_the_future_is_not_believed() -> None:
    page = (DATA / "arxiv-rss" / "weekend.xml").read_text().replace("2025", "2095")
    assert bring(page).captured_on == TODAY


# --- text --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("Andr\\'e Lima", "André Lima"),
        ('G{\\"o}del', "Gödel"),
        ("\\L{}ukasz", "Łukasz"),
        ("\\O yvind Ro", "Øyvind Ro"),
        ("Erd\\H{o}s", "Erdős"),
        ("Joaqu\\'{\\i}n P", "Joaquín P"),
        ("Stra{\\ss}e", "Straße"),
        ("O'Brien", "O'Brien"),
    ],
)
def test_accents_in_names(written: str, meant: str) -> None:
    assert plain_name(written) == meant


def test_names_between_commas() -> None:
    assert names("A. One (Here, There), B. Two, Jr., C. Three") == (
        ("A. One", "B. Two Jr.", "C. Three"),
        ("Here, There", "", ""),
    )
    assert names("The X Collaboration: A. One") == (("The X Collaboration", "A. One"), ("", ""))
    assert names("A. One (never closed, B. Two")[0] == ("A. One", "B. Two")
    assert names_in_line("A. One (1), B. Two (1,2) and C. Anders ((1) Here, (2) There)")[0] == (
        "A. One",
        "B. Two",
        "C. Anders",
    )


def test_markup_goes_and_mathematics_stays() -> None:
    assert plain("H<sub>2</sub>O at a<b and <p> of p") == "H2O at a<b and <p> of p"
    assert plain('see <a href="https://x.org/a">this https URL</a>') == "see https://x.org/a"


def test_paragraphs_begin_with_an_indent_unless_all_lines_have_one() -> None:
    assert paragraphs("  One\nline.\n  Two\nmore\n") == "One line.\n\nTwo more"
    assert paragraphs("  One\n  line\n  is this.\n") == "One line is this."
    assert paragraphs("One.\n\nTwo.") == "One.\n\nTwo."


def test_mangled_text_is_put_right_and_other_text_is_left_alone() -> None:
    for text in ("Ramírez", "naïve", "“quoted”", "it’s", "中文", "ω", "Ł"):
        assert unmangled(text.encode().decode("latin-1")) == text
        assert unmangled(text) == text
    assert unmangled("„Ü“ É» Ñandú Ångström") == "„Ü“ É» Ñandú Ångström"


def test_an_ampersand_survives_after_an_error() -> None:
    page = """<feed xmlns="http://www.w3.org/2005/Atom"><id>http://arxiv.org/api/x</id><entry>
    <id>http://arxiv.org/abs/2401.00001v1</id><title>A & B < C</title>
    <summary>D &amp; E &lt; F &eacute;</summary></entry></feed>"""
    (entry,) = bring(page).entries
    assert entry.facts.abstract == "D & E < F é"


def test_links_to_other_papers_are_not_the_papers_own() -> None:
    line = {"id": "2401.00001", "title": "T", "abstract": "As https://arxiv.org/abs/1706.03762 says."}
    (entry,) = bring(
        json.dumps(line | {"update_date": "2024-01-02", "authors_parsed": [["A", "B", ""]]})
    ).entries
    pages = [link.url for link in entry.facts.links if link.kind is LinkKind.PAGE]
    assert pages == ["https://arxiv.org/abs/2401.00001"]


# --- the dump as a stream ----------------------------------------------------------------------


def dump(count: int) -> bytes:
    lines = (
        {
            "id": f"{7 + number // 90000:02}01.{number % 90000:05}",
            "title": f"Paper {number}",
            "abstract": f"Says {number}.",
            "categories": "cs.LG",
            "update_date": "2020-01-01",
            "authors_parsed": [["Doe", "J.", ""]],
        }
        for number in range(count)
    )
    return b"".join(json.dumps(line).encode() + b"\n" for line in lines)


def in_blocks(data: bytes, size: int) -> list[bytes]:
    return [data[start : start + size] for start in range(0, len(data), size)]


@pytest.mark.parametrize("size", [7, 1000, 10_000_000])
@pytest.mark.parametrize("pack", [bytes, gzip.compress])
def test_a_stream_gives_the_same_papers_as_the_whole_file(size: int, pack: Callable[[bytes], bytes]) -> None:
    data = dump(4500 if size > 7 else 50)
    head = Snapshot("dump.json", b"", TODAY)
    parts = list(stream(head, in_blocks(pack(data), size)))
    assert max(len(part.entries) for part in parts) <= 2000
    entries: list[Entry] = [entry for part in parts for entry in part.entries]
    assert tuple(entries) == bring(data, "dump.json").entries
    assert comes_in_parts(pack(data)[:65536])


def test_a_packed_stream_that_ends_early_is_refused() -> None:
    packed = gzip.compress(dump(100))
    with pytest.raises(AppError, match="ends in the middle"):
        list(stream(Snapshot("d", b"", TODAY), [packed[:-20]]))


def test_a_packed_stream_that_is_damaged_is_refused() -> None:
    packed = gzip.compress(dump(100))
    with pytest.raises(AppError, match="damaged"):
        list(stream(Snapshot("d", b"", TODAY), [packed[:300] + b"\xff" * 50 + packed[350:]]))


def test_a_bomb_is_stopped_by_its_first_line() -> None:
    bomb = gzip.compress(b'{"id":"' + b"0" * 60_000_000)
    with pytest.raises(AppError, match="8 MB"):
        list(stream(Snapshot("d", b"", TODAY), [bomb]))


def test_pieces_stay_small_whatever_is_packed() -> None:
    bomb = gzip.compress(b"\n" * 30_000_000) + gzip.compress(b"end")
    pieces = list(unpacked(in_blocks(bomb, 1000)))
    assert max(map(len, pieces)) <= 4 * 1024 * 1024
    assert sum(map(len, pieces)) == 30_000_003


def test_too_many_bad_lines_are_no_dump() -> None:
    with pytest.raises(AppError, match="no arXiv records"):
        list(stream(Snapshot("d", b"", TODAY), [dump(5), b"what?\n" * 20_000]))


# --- damage ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "page",
    [
        "<feed><id>http://arxiv.org/api/x</id>" + "<entry>" * 100_000,
        "<feed><id>http://arxiv.org/api/x</id><entry><title>" + "<b>" * 100_000,
        "<rss><channel><title>x updates on arXiv.org</title><item><title>" + "(arXiv:" * 100_000,
        "<rss><channel><title>x updates on arXiv.org</title><item><description>" + "<a " * 200_000,
        "<rss><channel><title>x updates on arXiv.org</title><item><title>T</title><link>https://arxiv.org/abs/"
        "2401.00001</link><dc:creator>" + "(," * 200_000 + "</dc:creator><description>" + "\n  .\n" * 200_000,
        "<html>arxiv<dl>" + "<dt><div class='list-title'>" * 50_000,
        "<html>arxiv<dl><dt>x</dt><dd><div class='list-title'>" + " " * 1_000_000,
        "<OAI-PMH>arxiv.org" + "<record><header>" * 50_000,
        '{"id":"2401.00001","update_date":"","authors_parsed":' + "[" * 500_000,
        '{"id":"2401.00001","update_date":"","title":"'
        + "{\\\\'" * 200_000
        + '","authors":"'
        + "( and" * 99_999
        + '"}',
    ],
)
def test_hostile_pages_take_no_long_time(page: str) -> None:
    start = time.process_time()
    with contextlib.suppress(AppError):
        bring(page)
    assert time.process_time() - start < 5
