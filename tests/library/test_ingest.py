"""Importing: what is counted, what is filled, and what is never touched."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readerapp import tasks
from readerapp.errors import AppError
from readerapp.library import Library
from readerapp.model import edits
from readerapp.model.entry import Day, DayFrom
from readerapp.model.paper import Status
from readerapp.model.snapshot import CapturedFrom
from readerapp.tasks.reading import read_here
from tests.laws import examples
from tests.library.world import (
    ARXIV,
    Page,
    bring,
    dump,
    entry,
    everything,
    fates,
    fresh,
    ids,
    page,
    the,
    titles,
)

SEEDS = Path(__file__).parents[3] / "shared" / "seeds"
needs_seeds = pytest.mark.skipif(not SEEDS.is_dir(), reason="the seeds are not beside this checkout")


@needs_seeds
@pytest.mark.parametrize(
    ("first", "expected"), [(0, [(35, 0, 0), (8, 12, 1)]), (1, [(21, 0, 0), (22, 0, 13)])]
)
def test_seeds(library: Library, first: int, expected: list[tuple[int, int, int]]) -> None:
    files = sorted(SEEDS.iterdir())
    files = files[first:] + files[:first]
    for file, counts in zip(files, expected, strict=True):
        assert fates(tasks.import_files(library, [file], read=read_here).receipt.files[0])[:3] == counts
    papers = everything(library)
    assert len(papers) == 43
    assert sum(len(paper.sightings) for paper in papers) == 56
    for file, number in zip(files, [sum(counts) for counts in expected], strict=True):
        again = tasks.import_files(library, [file], read=read_here)
        assert fates(again.receipt.files[0]) == (0, 0, number, 0)
        assert again.receipt.action_id is None
    ranks = sorted(seen.rank for paper in papers for seen in paper.sightings)
    assert ranks == sorted([*range(1, 36), *range(1, 22)])


@needs_seeds
def test_both_orders_of_the_seeds_give_one_library(tmp_path: Path) -> None:
    files = sorted(SEEDS.iterdir())
    with fresh(tmp_path / "a") as one, fresh(tmp_path / "b") as other:
        tasks.import_files(one, files, read=read_here)
        tasks.import_files(other, files[::-1], read=read_here)
        assert len(everything(one)) == 43
        assert dump(one) == dump(other)


def test_a_new_paper_is_added_with_all_that_is_said(library: Library) -> None:
    (receipt,) = bring(
        library,
        page(
            entry(
                "On Depth",
                "arxiv:2501.00001",
                "doi:10.1/x",
                authors=("Ada", "Bob"),
                author_count=7,
                published=Day("2025-01-02", DayFrom.INFERRED),
                venue="ICML",
                upvotes=3,
            )
        ),
    )
    assert fates(receipt) == (1, 0, 0, 0)
    paper = the(library, "On Depth")
    assert paper.author_count == 7
    assert paper.identifiers == (("arxiv", "2501.00001"), ("doi", "10.1/x"))
    assert paper.published == Day("2025-01-02", DayFrom.INFERRED)
    assert {said.field for said in paper.said} >= {"title", "authors", "author_count", "venue", "published"}
    assert paper.sightings[0].upvotes == 3


def test_a_second_source_fills_and_improves(library: Library) -> None:
    bring(library, page("On Depth", "Other"))
    better = entry("On  depth", "arxiv:2501.00001", authors=("Ada",), abstract="All of it.")
    (receipt,) = bring(library, page(better, format=ARXIV, day="2025-12-13"))
    assert fates(receipt) == (0, 1, 0, 0)
    paper = the(library, "On  depth")
    assert paper.authors == ("Ada",)
    assert len(paper.sightings) == 2
    assert {said.source for said in paper.said} == {ARXIV}


def test_a_stated_number_of_authors_goes_with_the_source_that_stated_it(library: Library) -> None:
    bring(library, page(entry("On Depth", authors=("Ada", "Bob")), format=ARXIV))
    bring(library, page(entry("On Depth", author_count=911), day="2025-12-13"))
    assert the(library, "On Depth").author_count == 911
    library.undo()
    assert the(library, "On Depth").author_count == 2


def test_a_new_sighting_alone_is_already_there(library: Library) -> None:
    bring(library, page("On Depth"))
    (receipt,) = bring(library, page("On Depth", "New", day="2025-12-13"))
    assert fates(receipt) == (1, 0, 1, 0)


def test_an_empty_value_never_replaces_a_full_one(library: Library) -> None:
    bring(library, page(entry("On Depth", venue="ICML")))
    bring(library, page(entry("On Depth"), day="2026-01-01", format=ARXIV))
    assert the(library, "On Depth").venue == "ICML"


def test_same_title_other_abstract_both_survive(library: Library) -> None:
    one = "We train a small network to count sheep and measure how well it sleeps."
    two = "Graph kernels for molecules, compared on public benchmarks, careful baselines."
    (receipt,) = bring(library, page(entry("On Depth", abstract=one), entry("On Depth", abstract=two)))
    assert fates(receipt) == (2, 0, 0, 0)
    (receipt,) = bring(library, page(entry("On Depth", abstract=two), day="2026-01-01"))
    assert fates(receipt) == (0, 0, 1, 0)


def test_a_page_that_shows_a_paper_twice(library: Library) -> None:
    (receipt,) = bring(library, page("On Depth", "on depth"))
    assert fates(receipt) == (1, 0, 1, 0)
    (receipt,) = bring(library, page("On Depth", "on depth"))
    assert fates(receipt) == (0, 0, 2, 0)


def test_identifiers_met_on_one_page_count_at_once(library: Library) -> None:
    bring(library, page("On Depth"))
    again = page(
        entry("On Depth", "arxiv:2501.00001"), entry("Renamed", "arxiv:2501.00001"), day="2026-01-01"
    )
    (receipt,) = bring(library, again)
    assert fates(receipt) == (0, 1, 1, 0)
    assert len(ids(library)) == 1


def test_without_a_title_an_id_is_enough(library: Library) -> None:
    (receipt,) = bring(library, page(entry("", "arxiv:2501.00001"), entry("", "doi:10.1/x"), entry(" "), "∞"))
    assert fates(receipt) == (3, 0, 0, 1)
    assert receipt.skipped[0].reason == "no title"
    (receipt,) = bring(library, page(entry("On Depth", "doi:10.1/x"), day="2026-01-01"))
    assert fates(receipt) == (0, 1, 0, 0)


def test_a_paper_in_the_trash_stays_there(library: Library) -> None:
    bring(library, page("On Depth", "Other"))
    library.apply(edits.SetTrashed(tuple(ids(library, "title:depth")), True))
    (receipt,) = bring(library, page("On Depth", "Other", day="2026-01-01"))
    assert fates(receipt) == (0, 0, 1, 1)
    assert receipt.skipped[0].reason == "in the Trash"
    assert titles(library) == ["Other"]
    (repeat,) = bring(library, page("On Depth", "Other", day="2026-01-01"))
    assert fates(repeat) == (0, 0, 1, 1)


def test_the_same_bytes_with_a_guessed_day_are_no_new_snapshot(library: Library) -> None:
    bring(library, page("On Depth"))
    copied = page("On Depth", day_from=CapturedFrom.FILE_TIME)
    again = library.begin_import().add(copied.snapshot, page("On Depth", day="2026-03-03").reading)
    assert again.captured_on == "2025-12-12"
    assert fates(again) == (0, 0, 1, 0)


def test_the_same_bytes_on_a_day_that_was_given_are_another_snapshot(library: Library) -> None:
    first = page("On Depth")
    bring(library, first)
    importer = library.begin_import()
    reading = page("On Depth", day="2026-03-03", day_from=CapturedFrom.GIVEN).reading
    importer.add(first.snapshot, reading)
    importer.finish("Import")
    assert [seen.captured_on for seen in the(library, "On Depth").sightings] == ["2025-12-12", "2026-03-03"]


def test_the_same_file_twice_in_one_import_counts_once(library: Library) -> None:
    receipts = bring(library, page("On Depth"), page("On Depth"))
    assert [fates(each) for each in receipts] == [(1, 0, 0, 0), (0, 0, 1, 0)]
    assert len(the(library, "On Depth").sightings) == 1


def test_two_papers_never_share_a_strong_id(library: Library) -> None:
    bring(library, page(entry("One", "arxiv:2501.00001"), entry("Two", "doi:10.1/x")))
    both = entry("One", "arxiv:2501.00001", "doi:10.1/x")
    bring(library, page(both, day="2026-01-01"))
    assert [paper.identifiers for paper in everything(library)] == [both.identifiers]


def test_marks_are_untouched_by_any_import(library: Library) -> None:
    bring(library, page("On Depth", "Other"))
    (number,) = ids(library, "title:depth")
    for edit in (
        edits.SetStatus((number,), Status.DONE),
        edits.SetStarred((number,), True),
        edits.SetSeen((number,), True),
        edits.AddTag((number,), "ml"),
        edits.SetNote((number,), "mine"),
        edits.SetKey(number, "mine2025"),
    ):
        library.apply(edit)
    bring(library, page(entry("On Depth", "arxiv:2501.00001", venue="ICML"), format=ARXIV, day="2026-01-01"))
    paper = the(library, "On Depth")
    assert (paper.status, paper.starred, paper.seen, paper.note) == (Status.DONE, True, True, "mine")
    assert [tag.name for tag in paper.tags] == ["ml"]
    assert paper.citation_key == "mine2025"
    assert paper.venue == "ICML"


def test_the_receipt_is_kept(library: Library) -> None:
    (receipt,) = bring(library, page("On Depth", ""))
    assert receipt.snapshot_id is not None
    assert library.receipt(receipt.snapshot_id) == receipt
    assert library.receipt(99) is None


def test_an_empty_page(library: Library) -> None:
    (receipt,) = bring(library, page())
    assert fates(receipt) == (0, 0, 0, 0)
    assert library.sidebar().snapshots[0].papers == 0


def test_a_stream_without_any_part_is_an_error(library: Library) -> None:
    importer = library.begin_import()
    with pytest.raises(AppError, match="nothing in this file"):
        importer.add_parts(page().snapshot, "digest", iter(()))
    assert importer.finish("Import")[0] is None


@pytest.mark.parametrize("in_parts", [False, True])
def test_the_first_papers_are_there_before_most_are_read(library: Library, in_parts: bool) -> None:
    many = page(*(f"Title {number}" for number in range(700)))
    there: list[int] = []
    importer = library.begin_import()
    if in_parts:
        importer.add_parts(many.snapshot, "0" * 64, [many.reading], lambda _: there.append(len(ids(library))))
    else:
        importer.add(many.snapshot, many.reading, lambda *_: there.append(len(ids(library))))
    importer.finish("Import")
    assert there == [200, 700]


def test_chunks_do_not_change_what_is_stored(library: Library, tmp_path: Path) -> None:
    pages = [page(*(f"Title {number % 7}" for number in range(20))), page("Title 3", "New", day="2026-01-01")]
    with fresh(tmp_path / "small") as other:
        for each in pages:
            one = library.begin_import()
            two = other.begin_import()
            two._chunk = 3
            assert fates(one.add(each.snapshot, each.reading)) == fates(two.add(each.snapshot, each.reading))
            one.finish("Import")
            two.finish("Import")
        assert dump(library) == dump(other)


odd_titles = st.sampled_from(
    ["On Depth", "on depth", "Other", "", " ", "!?", "∞", "a\0b", "\udcff", "学习", "x" * 3000]
)
odd_ids = st.lists(
    st.sampled_from(["arxiv:2501.00001", "arxiv:2501.00002", "doi:10.1/x", "doi:10.1/y"]), max_size=3
)
odd_entries = st.builds(
    lambda title, names, abstract: entry(title, *names, abstract=abstract),
    odd_titles.filter(lambda title: title != "\udcff"),
    odd_ids,
    st.sampled_from(["", "We count sheep at night.", "Kernels of graphs, compared."]),
)
odd_pages = st.builds(
    lambda entries, day, kind: page(*entries, day=day, format=kind),
    st.lists(odd_entries, max_size=6),
    st.sampled_from(["2025-01-01", "2025-01-02"]),
    st.sampled_from(["huggingface-text", ARXIV]),
)


@examples(12, slow=500)
@given(st.lists(odd_pages, min_size=1, max_size=4), st.booleans())
def test_receipts_add_up(pages: list[Page], trash: bool) -> None:
    with fresh() as library:
        for each in pages:
            before = {paper.id for paper in everything(library)}
            (receipt,) = bring(library, each)
            assert receipt.entries == len(each.entries)
            new = len({paper.id for paper in everything(library)} - before)
            assert receipt.added - receipt.merged <= new <= receipt.added
            if trash:
                library.apply(edits.SetTrashed(tuple(ids(library)[:1]), True))
        for each in pages:
            (receipt,) = bring(library, each)
            assert (receipt.added, receipt.updated) == (0, 0)
