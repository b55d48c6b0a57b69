"""One law for all formats: whatever happens to a file, it is read in good time or refused with a sentence."""

import json
import random
import re
import time
from pathlib import Path

import msgspec
import pytest

from readerapp.errors import AppError
from readerapp.feeds import limits
from readerapp.model.entry import Reading
from tests.feeds.golden import SAMPLES, name_of, pages, reading_of
from tests.feeds.mutations import HEAVY, mutated

SECONDS = 20.0  # the reading process is stopped then; what takes quadratic time is far beyond it
# Nothing that hides in a line or turns its direction reaches a list.
UNFIT = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
with_samples = pytest.mark.skipif(not SAMPLES.is_dir(), reason="the samples are not beside this checkout")


def survives(data: bytes | str, name: str = "page") -> Reading | None:
    """The reading, which is sound; None if the file is refused in a sentence."""
    begun = time.process_time()
    try:
        reading = limits.check(reading_of(data, name))
    except AppError as error:
        assert error.sentence.endswith((".", "”")), error.sentence  # noqa: PT017
        return None
    finally:
        assert time.process_time() - begun < SECONDS
    ranks = [entry.rank for entry in reading.entries]
    assert ranks == sorted(set(ranks) - {0})
    for entry in reading.entries:
        facts = entry.facts
        shown = (facts.title, *facts.authors, facts.organisation or "", facts.venue or "", *facts.categories)
        assert facts.title.strip()
        assert not any(UNFIT.search(text) or "\n" in text for text in shown), shown
        assert not UNFIT.search(facts.abstract + facts.summary + facts.comment)
        assert all(link.url.startswith(("http://", "https://")) for link in facts.links)
        assert facts.published is None or re.fullmatch(r"\d{4}(-\d\d(-\d\d)?)?", facts.published.on)
    json.dumps([line.text for line in reading.not_understood]).encode()
    assert all(text.strip() for text in reading.warnings)
    return reading


def damage(page: Path, times: int, chance: random.Random) -> None:
    data = page.read_bytes()
    for _ in range(times):
        survives(mutated(data, chance), page.name)
    for _ in range(1 + times // 20):
        survives(mutated(data, chance, HEAVY), page.name)


@pytest.mark.parametrize("page", pages(), ids=name_of)
def test_damaged_pages_are_read_or_refused(page: Path) -> None:
    damage(page, 10, random.Random(page.name))


@pytest.mark.slow
@pytest.mark.parametrize("page", pages(), ids=name_of)
@pytest.mark.parametrize("seed", range(3))
def test_much_damage(page: Path, seed: int) -> None:
    damage(page, 1000, random.Random(f"{page.name} {seed}"))


@pytest.mark.slow
@with_samples
@pytest.mark.parametrize("seed", range(8))
def test_damaged_samples(seed: int) -> None:
    chance = random.Random(seed)
    for path in sorted(path for path in SAMPLES.rglob("*.*") if path.is_file() and path.suffix != ".xz"):
        damage(path, max(20, 2_000_000 // (path.stat().st_size + 20_000)), chance)


def titles(data: bytes, name: str) -> list[str]:
    try:
        return [entry.facts.title for entry in reading_of(data, name).entries]
    except AppError as error:
        return [error.sentence]


@pytest.mark.parametrize("page", pages(), ids=name_of)
def test_how_a_page_was_saved_changes_nothing(page: Path) -> None:
    """Encodings that show themselves, line ends of all systems, blank lines around, zeros after a crash."""
    data = page.read_bytes()
    try:
        text = data.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError:
        pytest.skip("its encoding is its point")
    saved = [
        text.encode(encoding) for encoding in ("utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32")
    ]
    saved += [text.replace("\n", end).encode() for end in ("\r\n", "\r")]
    saved += [f"\n\n{text}\n\n".encode(), text.encode() + bytes(100)]
    assert [titles(each, page.name) for each in saved] == [titles(data, page.name)] * len(saved)


@pytest.mark.parametrize("page", pages(), ids=name_of)
def test_a_cut_page_still_gives_its_first_papers(page: Path) -> None:
    data = page.read_bytes()
    whole = titles(data, page.name)
    for tenths in (8, 6):
        kept = titles(data[: len(data) * tenths // 10], page.name)[:-1]  # the last one may itself be cut
        assert kept == whole[: len(kept)]


@pytest.mark.parametrize(
    "bait",
    [
        "<a ", '<div data-target="DailyPapers" data-props="', "<!-- -->", "<dt>", '<li class="arxiv-result">',
        "%\n", " \n", "•\n", "· \n", "[", "](", "# \n", "---\n", "PMID- 1\n", "%0 Aa\n", "\\\\\n",
        "TY  - JOUR\n", "@a{b,\n",
    ],
)  # fmt: skip
def test_nothing_of_which_there_is_much_takes_long(bait: str) -> None:
    many = bait * (40_000 // len(bait))
    starts = (
        "",
        "<!doctype html><p>huggingface.co/papers arxiv",
        "### [A Title](https://arxiv.org/abs/2501.06252)\n",
    )
    for start in starts:
        survives(f"{start}{many}")


def test_a_reference_to_half_a_character_is_no_character() -> None:
    entry = (
        "<entry><id>http://arxiv.org/abs/2501.00001v1</id><title>One &#xD800;&#0; &amp; two</title></entry>"
    )
    reading = survives(f'<feed xmlns="http://www.w3.org/2005/Atom">{entry}</feed>')
    assert reading
    assert [each.facts.title for each in reading.entries] == ["One \ufffd\ufffd & two"]


@pytest.mark.parametrize(
    "text",
    [
        '[{"paper": {"id": "2501.00001", "title": "One \\ud800 two", "authors": [{"name": "A \\ud83d B"}]}}]',
        '[{"type": "article-journal", "title": "One \\ud800 two", "author": [{"literal": "A \\ud83d B"}]}]',
        '{"version": "https://jsonfeed.org/version/1", "items": [{"id": "1", "title": "One \\ud800 two"}]}',
    ],
)
def test_half_a_character_in_json_does_not_cost_the_file(text: str) -> None:
    reading = survives(text)
    assert reading
    assert [each.facts.title for each in reading.entries] == ["One two"]
    msgspec.json.encode(reading)


def test_a_character_written_as_its_two_halves_is_one() -> None:
    emoji = "\ud83d\ude00".encode("utf-8", "surrogatepass")
    assert titles(b"@misc{a, title = {An emoji " + emoji + b"}}", "a.bib") == ["An emoji \U0001f600"]
