"""RSS, RDF, Atom and JSON Feed: golden pairs, real samples, what must be refused, and damage of all kinds."""

import contextlib
import json
import os
import random
import time
from datetime import date
from pathlib import Path
from typing import Any

import msgspec
import pytest

from readerapp.errors import AppError
from readerapp.feeds import feed_atom, feed_json, feed_rss, read
from readerapp.feeds.probe import probe
from readerapp.model.entry import Entry, Reading
from readerapp.model.snapshot import CapturedFrom, Snapshot

DATA = Path(__file__).parents[1] / "data"
GOLDEN = [path for name in ("feed-rss", "feed-atom", "feed-json") for path in sorted((DATA / name).iterdir())]
PAGES = [path for path in GOLDEN if not path.name.endswith(".expected.json")]
SAMPLES = Path(__file__).parents[3] / "shared" / "samples"
TODAY = date(2026, 1, 31)
with_samples = pytest.mark.skipif(
    not SAMPLES.is_dir(), reason="the real samples are not beside this checkout"
)
SUITE = "READERAPP_FEED_SUITE"


def bring(data: bytes, name: str = "feed.xml", today: date = TODAY) -> Reading:
    return read(Snapshot(name, data, today))


def rss(inside: str, head: str = "") -> Reading:
    return bring(f"{head}<rss><channel><title>T</title>{inside}</channel></rss>".encode())


def only(inside: str) -> Entry:
    (entry,) = rss(f"<item>{inside}</item>").entries
    return entry


def lean(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: lean(item) for key, item in value.items() if item not in (None, "", [], {}, False)}
    return [lean(item) for item in value] if isinstance(value, list) else value


# --- golden pairs ------------------------------------------------------------------------------


@pytest.mark.parametrize("page", PAGES, ids=lambda page: f"{page.parent.name}-{page.stem}")
def test_golden_feed(page: Path) -> None:
    reading = lean(json.loads(msgspec.json.encode(bring(page.read_bytes(), page.name))))
    assert reading == json.loads(page.with_suffix(".expected.json").read_text(encoding="utf-8"))


# --- real samples ------------------------------------------------------------------------------


@with_samples
@pytest.mark.parametrize(
    ("name", "format_", "count"),
    [
        ("hf/rss/hb_daily_2025-04-25.xml", "feed-rss", 15),
        ("hf/rss/mm_hf_papers_2025-02-07.xml", "feed-rss", 21),
        ("hf/jsonfeed/mm_hf_papers_2026-08-22.json", "feed-json", 26),
        ("feeds/illformed/fp_rss_item_link_corrupted_ampersands.xml", "feed-rss", 1),
        ("feeds/encoding/fp_chardet_gb2312.xml", "feed-rss", 1),
        ("feeds/encoding/mf_koi8r.xml", "feed-rss", 2),
        ("feeds/rss_atom/fp_rdf_rss090_item_title.xml", "feed-rss", 1),
        ("feeds/rss_atom/mf_small_atom.xml", "feed-atom", 20),
        ("feeds/rss_atom/nnw_medscape.rss", "feed-rss", 20),
        ("feeds/rss_atom/frs_rss_0.91_spec_1.xml", "feed-rss", 2),
        ("feeds/rss_atom/frs_rss_1.0_biorxiv.xml", "feed-rss", 1),
        ("feeds/rss_atom/zt_feedArticleMetadata.rss", "feed-rss", 1),
        ("feeds/jsonfeed/frs_jsonfeed_spec_1.json", "feed-json", 1),
        ("feeds/jsonfeed/rd_full.json", "feed-json", 2),
    ],
)
def test_the_counts_of_real_feeds(name: str, format_: str, count: int) -> None:
    path = SAMPLES / name
    reading = bring(path.read_bytes(), path.name, date(2026, 11, 21))
    assert (reading.format, len(reading.entries), reading.skipped) == (format_, count, ())


@with_samples
def test_a_journal_with_prism() -> None:
    entry = bring((SAMPLES / "feeds/rss_atom/zt_feedArticleMetadata.rss").read_bytes()).entries[0]
    assert entry.facts.title.startswith("Environmental Hydraulics")
    assert entry.facts.authors == ("Jaan H. Pu", "Manish Pandey", "Prashanth Reddy Hanmaiahgari")
    assert entry.facts.venue == "Fluids"
    assert dict(entry.facts.extra) | {"volume": "9", "number": "6", "pages": "120"} == dict(entry.facts.extra)
    assert entry.identifiers == (("doi", "10.3390/fluids9060120"),)
    assert entry.facts.abstract_cut


@with_samples
def test_a_preprint_server() -> None:
    entry = bring((SAMPLES / "feeds/rss_atom/frs_rss_1.0_biorxiv.xml").read_bytes()).entries[0]
    assert (len(entry.facts.authors), entry.facts.authors[-1]) == (10, "O'Connell, R. J.")
    assert entry.facts.venue == "bioRxiv"
    assert entry.identifiers == (("doi", "10.1101/2023.12.16.571984"),)


@with_samples
def test_a_mirror_with_labels() -> None:
    reading = bring((SAMPLES / "hf/rss/hb_daily_2025-04-25.xml").read_bytes(), "mirror.xml")
    assert (reading.captured_on, reading.captured_on_from) == (date(2025, 4, 25), CapturedFrom.TEXT)
    assert all(entry.upvotes is not None and entry.facts.authors for entry in reading.entries)
    assert all(entry.identifiers[0].scheme == "arxiv" for entry in reading.entries)
    assert not any("Upvotes" in entry.facts.abstract for entry in reading.entries)


@with_samples
def test_a_mirror_with_machine_summaries() -> None:
    reading = bring(
        (SAMPLES / "hf/jsonfeed/mm_hf_papers_2026-08-22.json").read_bytes(), today=date(2026, 11, 21)
    )
    assert sum(bool(entry.facts.summary) for entry in reading.entries) == 25  # one has none
    assert not any("Generated by" in entry.facts.abstract for entry in reading.entries)
    assert not any(entry.facts.abstract.startswith("Abstract ") for entry in reading.entries)


# --- texts, names, dates, identifiers ----------------------------------------------------------


@pytest.mark.parametrize(
    ("written", "names"),
    [
        ("<dc:creator>Jane Doe, John Smith</dc:creator>", ("Jane Doe", "John Smith")),
        ("<dc:creator>Doe, Jane</dc:creator>", ("Doe, Jane",)),
        ("<dc:creator>Doe, Jane; Smith, John</dc:creator>", ("Doe, Jane", "Smith, John")),
        ("<dc:creator>Doe, J., Smith, A. B.</dc:creator>", ("Doe, J.", "Smith, A. B.")),
        ("<dc:creator>\nJane Doe, \nJohn Smith, \nLi Wu\n</dc:creator>", ("Jane Doe", "John Smith", "Li Wu")),
        ("<dc:creator>Jane Doe, Li Wu and Ida Po</dc:creator>", ("Jane Doe", "Li Wu", "Ida Po")),
        ("<dc:creator>Jane Doe, MD, PhD, Li Wu, MD</dc:creator>", ("Jane Doe, MD, PhD", "Li Wu, MD")),
        ("<dc:creator>Team Kandinsky</dc:creator>", ("Team Kandinsky",)),
        ("<dc:creator>Doe, Jane</dc:creator><dc:creator>Wu, Li</dc:creator>", ("Doe, Jane", "Wu, Li")),
        ("<author>jane@example.org (Jane Doe)</author>", ("Jane Doe",)),
        ("<author>jane@example.org</author>", ()),
        ("<author>noreply@blogger.com (Unknown)</author>", ()),
        ("<dc:creator>Jane Doe, Li Wu, et al.</dc:creator>", ("Jane Doe", "Li Wu")),
        ("<description>&lt;p&gt;Authors: A. B. Cee, D. Eff&lt;/p&gt;</description>", ("A. B. Cee", "D. Eff")),
    ],
)  # fmt: skip
def test_names(written: str, names: tuple[str, ...]) -> None:
    assert only(f"<title>X</title>{written}").facts.authors == names


@pytest.mark.parametrize(
    ("written", "on"),
    [
        ("Sat, 07 Sep 2002 00:00:01 GMT", "2002-09-07"),
        ("7 Sep 02 00:00:01 EST", "2002-09-07"),
        ("2024-05-22T23:30:00-07:00", "2024-05-22"),
        ("2024-05", "2024-05"),
        ("2024", "2024"),
        ("20240522", "2024-05-22"),
        ("May 22, 2024", "2024-05-22"),
        ("2024 Jun 12", "2024-06-12"),
        ("June 2024", "2024-06"),
        ("Mon Jan 5 10:11:12 2004", "2004-01-05"),
        ("Spring 2024", "2024"),
        ("Sat, 31 Feb 2024", None),
        ("yesterday", None),
    ],
)
def test_dates(written: str, on: str | None) -> None:
    published = only(f"<title>X</title><pubDate>{written}</pubDate>").facts.published
    assert (published.on if published else None) == on


@pytest.mark.parametrize(
    ("link", "scheme", "value"),
    [
        ("https://arxiv.org/abs/2504.15921v2", "arxiv", "2504.15921"),
        ("https://huggingface.co/papers/2504.15921", "arxiv", "2504.15921"),
        ("https://www.science.org/doi/abs/10.1126/science.abc1234?af=R", "doi", "10.1126/science.abc1234"),
        ("https://doi.org/10.1126/Science.ABC1234", "doi", "10.1126/science.abc1234"),
        (
            "https://www.biorxiv.org/content/10.1101/2023.12.16.571984v1.full",
            "doi",
            "10.1101/2023.12.16.571984",
        ),
        ("https://www.nature.com/articles/s41586-024-07487-w", "doi", "10.1038/s41586-024-07487-w"),
        ("https://doi.org/10.48550/arXiv.2504.15921", "arxiv", "2504.15921"),
        ("https://aclanthology.org/2024.acl-long.1/", "acl", "2024.acl-long.1"),
        ("https://pubmed.ncbi.nlm.nih.gov/38912345/?utm_source=x", "pmid", "38912345"),
        ("https://openreview.net/forum?id=AbCdEf1234", "openreview", "AbCdEf1234"),
    ],
)
def test_identifiers(link: str, scheme: str, value: str) -> None:
    assert only(f"<title>X</title><link>{link}</link>").identifiers == ((scheme, value),)


def test_an_address_inside_a_text_is_not_the_papers_own() -> None:
    entry = only(
        "<title>About it</title><description>See https://arxiv.org/abs/2504.15921 now.</description>"
    )
    assert entry.identifiers == ()


def test_latex_is_no_markup() -> None:
    entry = only("<title>Where $a&lt;b$ and $\\alpha&gt;0$</title>")
    assert entry.facts.title == "Where $a<b$ and $\\alpha>0$"


def test_three_authors_at_most() -> None:
    items = "".join(
        f"<item><title>{n}</title><dc:creator>Jane Doe, Li Wu, Ida Po</dc:creator></item>" for n in range(6)
    )
    assert rss(items).warnings[-1] == "This feed seems to name only the first authors of each paper."


def test_a_stale_feed() -> None:
    reading = rss(
        "<lastBuildDate>2025-06-01</lastBuildDate><item><title>X</title><pubDate>2025-01-02</pubDate></item>"
    )
    assert reading.warnings == (
        "The newest entry of this feed is from 2025-01-02, 150 days before its capture.",
    )


@pytest.mark.parametrize(
    ("encoding", "declared", "text"),
    [
        ("koi8-r", "koi8-r", "Новости науки и жизни"),
        ("koi8-r", "", "Новости науки и жизни каждый день"),
        ("cp1251", "", "Новости науки и жизни каждый день"),
        ("gb18030", "", "机器学习的新方法与应用"),
        ("euc_jp", "", "これは新しい学習のしかたです"),
        ("cp932", "", "これは新しい学習のしかたです"),
        ("euc_kr", "", "새로운 기계 학습 방법과 응용"),
        ("big5", "", "機器學習的新方法與應用"),
        ("iso-8859-1", "iso-8859-1", "Ärger über Öl"),
        ("cp1252", "us-ascii", "“Ärger” – über Öl"),
        ("utf-8", "iso-8859-1", "Ärger über Öl"),
        ("utf-8", "no-such-encoding", "Ärger über Öl"),
        ("utf-8", "", "Ärger über Öl"),
        ("utf-16", "utf-16", "Ärger über Öl"),
        ("utf-16-le", "", "Ärger über Öl"),
        ("utf-8-sig", "utf-8", "Ärger über Öl"),
        ("iso2022_jp", "iso-2022-jp", "これは新しい"),
    ],
)
def test_encodings(encoding: str, declared: str, text: str) -> None:
    head = f'<?xml version="1.0" encoding="{declared}"?>' if declared else ""
    feed = f"{head}<rss><channel><title>T</title><item><title>{text}</title></item></channel></rss>"
    assert bring(feed.encode(encoding)).entries[0].facts.title == text


# --- what is refused ---------------------------------------------------------------------------

BOMB = '<!DOCTYPE x [<!ENTITY a "1234567890"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
OUTSIDE = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
LONG = f'<!DOCTYPE x [<!ENTITY a "{"1234567890" * 1000}">]>'


@pytest.mark.parametrize("head", [BOMB, OUTSIDE, LONG], ids=["bomb", "external", "long"])
def test_entities_are_refused(head: str) -> None:
    with pytest.raises(AppError, match="entities of its own"):
        rss("<item><title>&b;&a;</title></item>", head)


def test_a_plain_document_type_is_fine() -> None:
    head = '<!DOCTYPE rss PUBLIC "-//Netscape//DTD RSS 0.91//EN" "http://netscape.example/rss-0.91.dtd">'
    assert len(rss("<item><title>X</title></item>", head).entries) == 1


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"<rss><channel><title>Empty</title></channel></rss>", "empty"),
        (b"<feed xmlns='http://www.w3.org/2005/Atom'></feed>", "empty"),
        (b'{"version": "https://jsonfeed.org/version/1", "items": []}', "empty"),
        (b'{"version": "https://jsonfeed.org/version/1"}', "no list of items"),
        (b"<rss>" + b"<a>" * 300, "nested"),
        (b"<opml version='2.0'><body><outline xmlUrl='http://x.example/'/></body></opml>", "feed addresses"),
    ],
)  # fmt: skip
def test_a_sentence_for_what_is_no_feed(data: bytes, sentence: str) -> None:
    with pytest.raises(AppError, match=sentence):
        bring(data)


@pytest.mark.parametrize(
    "piece",
    [
        "<b>", "<item>", "<item><title>", "<!--", "<![CDATA[", "<!DOCTYPE [", "&amp;", "<a b='", '<a b="',
        "</x>", "<item xmlns:x='y'>", "&#1;", "<", "<svg>", "a, ", "et al", "[...]", "10.1/", "https://",
        "\n", "(", "a", "a.", "A. ", "a@", " and ", "Abstract ", "Authors: ", "\u00e9", "10.1234/a/",
    ],
)  # fmt: skip
def test_nothing_is_slow(piece: str) -> None:
    inside = piece * (60_000 // len(piece))
    for feed in (
        f"<rss><channel><item><title>{inside}",
        f"<rss><item><title>X</title><dc:creator>{inside}</dc:creator><description>{inside}</description></item>",
        f"<rss><item><title>X</title><description><![CDATA[<p>{inside}]]></description><link>{inside}</link></item>",
    ):
        begun = time.process_time()
        with contextlib.suppress(AppError):
            bring(feed.encode())
        assert time.process_time() - begun < 2


# --- damage ------------------------------------------------------------------------------------


def damaged(data: bytes, chance: random.Random) -> bytes:
    """The data cut, with bytes flipped, with lines or pieces shuffled or repeated."""
    how = chance.randrange(4)
    if how == 0:
        return data[: chance.randrange(len(data))]
    if how == 1:
        copy = bytearray(data)
        for _ in range(chance.randint(1, 30)):
            copy[chance.randrange(len(copy))] = chance.choice((chance.randrange(256), 0x3C, 0x3E, 0x22, 0x26))
        return bytes(copy)
    parts = data.split(chance.choice((b"\n", b"<", b">", b'"', b",")))
    if how == 2:
        chance.shuffle(parts)
    else:
        at = chance.randrange(len(parts))
        parts[at:at] = parts[at : at + chance.randint(1, 20)] * chance.randint(1, 20)
    return b"\n".join(parts)


def check(page: Path, times: int, chance: random.Random) -> None:
    """Damage a feed in many ways: nothing but an AppError comes out of it."""
    data = page.read_bytes()
    for _ in range(times):
        broken = damaged(data, chance)
        seen = probe(broken)
        for parser in (feed_rss, feed_atom, feed_json):
            if parser.recognise(seen):
                try:
                    parser.read(Snapshot(page.name, broken, TODAY), seen)
                except AppError as error:
                    assert error.sentence.endswith(".")  # noqa: PT017


@pytest.mark.parametrize("page", PAGES, ids=lambda page: f"{page.parent.name}-{page.stem}")
def test_damaged_feeds(page: Path) -> None:
    check(page, 150, random.Random(page.name))


@pytest.mark.slow
@with_samples
def test_damaged_samples() -> None:
    chance = random.Random(2026)
    pages = [path for name in ("feeds", "hf/rss", "hf/jsonfeed") for path in (SAMPLES / name).rglob("*.*")]
    for page in sorted(pages):
        check(page, 20_000_000 // (page.stat().st_size + 20_000), chance)


@pytest.mark.slow
@pytest.mark.skipif(SUITE not in os.environ, reason=f"{SUITE} does not name the tests folder of feedparser")
def test_the_suite_of_feedparser() -> None:
    """Every file of it is read or refused with a sentence, in no time."""
    files = sorted(path for path in Path(os.environ[SUITE]).rglob("*.xml") if path.is_file())
    assert len(files) >= 2107
    read_, slow = 0, []
    for path in files:
        begun = time.process_time()
        try:
            bring(path.read_bytes(), path.name)
            read_ += 1
        except AppError as error:
            assert error.sentence.endswith(".")  # noqa: PT017
        if time.process_time() - begun > 1:
            slow.append(path)
    print(f"{len(files)} files: {read_} with entries, {len(files) - read_} refused with a sentence")
    assert not slow
    assert read_ > 1000
