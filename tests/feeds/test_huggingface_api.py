"""API data: golden pairs, every shape and damage, and two years of real days."""

import ast
import contextlib
import io
import json
import tarfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from readerapp.errors import AppError
from readerapp.feeds import huggingface_json
from readerapp.feeds.huggingface_values import arxiv, day, link, number, prose
from readerapp.model.entry import Entry, LinkKind, Reading
from readerapp.model.snapshot import CapturedFrom
from tests.feeds.golden import SAMPLES, reading_of

ARCHIVE = SAMPLES / "hf_daily_2024_2025.tar.xz"
COUNTS = {
    "2024-05-27": 13,
    "2024-08-01": 11,
    "2024-12-11": 26,
    "2025-01-14": 9,
    "2025-03-05": 12,
    "2026-01-07": 16,
    "2026-07-15": 2,
}
with_samples = pytest.mark.skipif(not SAMPLES.is_dir(), reason="the samples are not beside this checkout")


def paper(**fields: Any) -> dict[str, Any]:
    return {"paper": {"id": "2501.06252", "title": "A Title", "summary": "Text.", "upvotes": 1, **fields}}


def one(*items: Any) -> Reading:
    return reading_of(json.dumps(list(items)))


# --- shapes --------------------------------------------------------------------------------------


def test_null_empty_zero_and_missing_are_one() -> None:
    empty: Any
    for empty in (None, "", 0, [], {}):
        names = (
            "authors",
            "summary",
            "publishedAt",
            "githubRepo",
            "projectPage",
            "organization",
            "ai_summary",
        )
        facts = one(paper(**dict.fromkeys(names, empty))).entries[0].facts
        assert (facts.authors, facts.abstract, facts.published, facts.organisation, facts.summary) == (
            (),
            "",
            None,
            None,
            "",
        )
        assert [each.kind for each in facts.links] == [LinkKind.PAGE]


def test_the_inner_object_wins() -> None:
    item = {
        **paper(publishedAt="2025-01-10T01:00:00.000Z"),
        "title": "Outer",
        "publishedAt": "2025-01-09T21:00:00.000Z",
    }
    facts = one(item).entries[0].facts
    assert (facts.title, facts.published and facts.published.on) == ("A Title", "2025-01-10")


def test_only_the_outer_time_is_a_guess() -> None:
    published = one({**paper(), "publishedAt": "2025-01-09T21:00:00.000Z"}).entries[0].facts.published
    assert published == ("2025-01-09", "inferred")


@pytest.mark.parametrize(
    "shape",
    [
        lambda item: {"status": "success", "data": [item]},
        lambda item: {"data": {"papers": [item]}},
        lambda item: {"2025-01-14": [item]},
        lambda item: {"2501.06252": item},
        lambda item: [[item]],
        lambda item: item,
        lambda item: [item["paper"]],
        lambda item: item["paper"],
        lambda item: [json.dumps(item)],
        lambda item: [repr(item)],
    ],
)
def test_every_wrapping(shape: Any) -> None:
    reading = reading_of(json.dumps(shape(paper(publishedAt="2025-01-10T00:00:00Z"))))
    assert [entry.facts.title for entry in reading.entries] == ["A Title"]
    assert reading.format == "huggingface-api"


@pytest.mark.parametrize("text", ["[]", " [ ]\n", '{"status": 200, "data": []}', '{"dailyPapers":[]}'])
def test_an_empty_day(text: str) -> None:
    reading = reading_of(text, "2025-01-18.json")
    assert (reading.entries, reading.skipped) == ((), ())
    assert reading.captured_on == date(2025, 1, 18)
    assert reading.warnings == ("This day has no papers.",)


@pytest.mark.parametrize(
    "text",
    [
        '{"error": "Rate limit reached"}',
        '{"status": 429, "error": {"message": "Rate limit reached"}}',
        '{"statusCode": 429, "message": "Rate limit reached"}',
        '{"error": "Rate limit reached", "data": []}',
        '{"errors": [{"detail": "Rate limit reached"}]}',
    ],
)
def test_an_error_saved_as_the_file(text: str) -> None:
    with pytest.raises(AppError, match="error message in place of papers: “Rate limit reached”"):
        reading_of(text)


def test_ids_that_were_numbers_are_never_padded() -> None:
    reading = one(paper(id=2503.0213), paper(id="2412.1", title="B"), paper(id=2503.02131, title="C"))
    assert [entry.identifiers for entry in reading.entries] == [(), (), (("arxiv", "2503.02131"),)]
    assert "2 arXiv ids have lost digits (2503.0213, 2412.1)" in reading.warnings[0]


def test_a_thumbnail_knows_the_whole_id_of_its_own_paper_only() -> None:
    place = "https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/{}.png"
    right = {**paper(id=2503.0213), "thumbnail": place.format("2503.02130")}
    wrong = {**paper(id=2503.0213), "thumbnail": place.format("2503.02131")}
    found = [entry.identifiers for entry in one(right, wrong).entries]
    assert found == [(("arxiv", "2503.02130"),), ()]


def test_a_list_of_several_days_is_dated_by_its_last() -> None:
    items = [paper(submittedOnDailyAt=f"2025-01-{day:02}T00:00:00Z") for day in (13, 15, 14)]
    reading = one(*items)
    assert (reading.captured_on, reading.captured_on_from) == (date(2025, 1, 15), CapturedFrom.TEXT)
    assert reading_of(json.dumps(items), "2025-01-20.json").warnings == ()


# --- damage --------------------------------------------------------------------------------------


def test_records_around_a_broken_one_are_read() -> None:
    whole = json.dumps([paper(title="One"), paper(title="Two"), paper(title="Three")])
    reading = reading_of(whole.replace('"Two"', '"Two'))
    assert [entry.facts.title for entry in reading.entries] == ["One", "Three"]
    assert [each.reason for each in reading.skipped] == ["This record is damaged or cut off."]


def test_a_repr_runs_no_code() -> None:
    reading = reading_of(json.dumps([repr(paper()), "{'paper': {'id': '1', 'title': exit()}}"]))
    assert (len(reading.entries), len(reading.skipped)) == (1, 1)


@pytest.mark.parametrize("depth", [2000, 200_000])
def test_deep_nesting_gets_a_sentence(depth: int) -> None:
    with pytest.raises(AppError):
        reading_of('[{"paper": {"id": "2501.06252", "title": ' + "[" * depth)


def test_other_json_is_left_to_others() -> None:
    for text in (
        '{"version": "https://jsonfeed.org/version/1", "items": [{"upvotes": 1}]}',
        '[{"a": 1}]',
        '["x"]',
    ):
        with contextlib.suppress(AppError):
            assert not reading_of(text).format.startswith("huggingface")


# --- values --------------------------------------------------------------------------------------


def test_values() -> None:
    assert [number(each) for each in (3, "3", "1,234", "3.29k", True, -1, 1.5, None, "x")] == [
        3, 3, 1234, 3290, None, None, None, None, None
    ]  # fmt: skip
    assert [day(each) for each in ("2025-02-30", "2025-13", "x", None, 5)] == [None] * 5
    assert day("2025-02")
    assert link(LinkKind.CODE, "javascript:alert(1)") is None
    assert link(LinkKind.CODE, "github.com/a/b") == (LinkKind.CODE, "https://github.com/a/b")
    assert prose("One\ntwo.\n\nThree") == "One two.\n\nThree"


@pytest.mark.parametrize(
    "bad", ["2413.00001", "2503.0213", "1412.12345", "704.0001", "", "x", 0, None, float("nan")]
)
def test_ids_that_cannot_be(bad: Any) -> None:
    assert arxiv(bad) is None


@pytest.mark.parametrize(
    "good", ["1412.1234", "2503.02130v2", "hep-th/9901001", "https://huggingface.co/papers/2503.02130"]
)
def test_ids_that_can_be(good: str) -> None:
    assert arxiv(good)


# --- real days -----------------------------------------------------------------------------------


@with_samples
@pytest.mark.parametrize(("day", "count"), COUNTS.items())
def test_real_samples(day: str, count: int) -> None:
    path = SAMPLES / "hf" / "api" / f"hf_daily_{day}.json"
    reading = reading_of(path.read_bytes(), path.name)
    assert (len(reading.entries), reading.skipped, reading.warnings) == (count, (), ())
    assert reading.captured_on == date.fromisoformat(day)
    compare(reading, json.loads(path.read_bytes()))


def compare(reading: Reading, raw: list[Any]) -> None:
    items = [ast.literal_eval(item) if isinstance(item, str) else item for item in raw]
    assert len(reading.entries) == len(items)
    for entry, item in zip(reading.entries, items, strict=True):
        same(entry, item, item["paper"])


def same(entry: Entry, item: dict[str, Any], inner: dict[str, Any]) -> None:
    facts = entry.facts
    assert entry.identifiers == (("arxiv", inner["id"]),)
    assert facts.title == " ".join(inner["title"].split())
    assert facts.authors == tuple(" ".join(author["name"].split()) for author in inner["authors"])
    assert facts.published == (inner["publishedAt"][:10], "stated")
    assert "".join(facts.abstract.split())[:200] == "".join(inner["summary"].split())[:200].replace(
        "&amp;", "&"
    )
    assert (entry.upvotes, entry.comments) == (inner["upvotes"], item.get("numComments"))
    organisation = inner.get("organization")
    assert facts.organisation == (" ".join(organisation["fullname"].split()) if organisation else None)
    assert bool(facts.summary) == bool(inner.get("ai_summary"))


def archived(every: int) -> Iterator[tuple[str, bytes]]:
    with tarfile.open(ARCHIVE) as archive:
        members = sorted((each for each in archive if each.isfile()), key=lambda each: each.name)[::every]
        for member in members:
            file = archive.extractfile(member)
            assert file
            yield member.name, io.BytesIO(file.read()).getvalue()


@with_samples
@pytest.mark.parametrize("every", [40, pytest.param(1, marks=pytest.mark.slow)])
def test_the_archive(every: int) -> None:
    for name, data in archived(every):
        reading = reading_of(data, Path(name).name)
        assert (reading.skipped, reading.warnings) == ((), ()), name
        compare(reading, json.loads(data))


def test_salvage_is_linear() -> None:
    text = '[{"paper": {"id": "2501.06252", "title": "x' * 20_000
    assert len(huggingface_json.load(text).breaks) <= 50
