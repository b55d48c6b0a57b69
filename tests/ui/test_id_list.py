"""Lists of ids: what differs, what is kept, which rows."""

from array import array
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from readerapp.ui import id_list

ids = st.lists(st.integers(1, 40), unique=True).map(lambda numbers: array("q", numbers))


@given(ids, ids)
def test_outside_of_the_span_both_lists_agree(old: "array[int]", new: "array[int]") -> None:
    span = id_list.changed_span(old, new)
    assert old[: span.start] + new[span.start : span.new_end] + old[span.old_end :] == new
    assert 0 <= span.start <= span.old_end <= len(old)
    assert 0 <= span.start <= span.new_end <= len(new)


@given(ids)
def test_equal_lists_have_no_span(same: "array[int]") -> None:
    span = id_list.changed_span(same, same[:])
    assert span.old_end == span.start == span.new_end


@given(ids, ids, st.data())
def test_kept_papers_stay_and_nothing_else_changes(
    old: "array[int]", new: "array[int]", data: st.DataObject
) -> None:
    kept = data.draw(st.sets(st.sampled_from(list(old)))) if old else set()
    lost = id_list.lost(kept, new)
    assert lost == kept - set(new)
    merged = id_list.with_kept(old, new, lost)
    assert set(merged) == set(new) | kept
    assert len(merged) == len(set(merged))
    assert [paper for paper in merged if paper in new] == list(new)


def test_a_kept_paper_stays_behind_its_neighbour() -> None:
    old, new = array("q", [1, 2, 3, 4]), array("q", [1, 2, 4])
    assert id_list.with_kept(old, new, [3]) == old


@given(ids, st.sets(st.integers(1, 60)))
def test_positions_are_rows_in_order(numbers: "array[int]", wanted: set[int]) -> None:
    rows = id_list.positions(numbers, wanted)
    assert rows == sorted(rows)
    assert {numbers[row] for row in rows} == wanted & set(numbers)


@given(st.sets(st.integers(0, 50)).map(sorted))
def test_runs_cover_the_rows_and_nothing_else(rows: list[int]) -> None:
    spans = list(id_list.runs(rows))
    assert [row for first, last in spans for row in range(first, last + 1)] == rows
    assert all(second[0] > first[1] + 1 for first, second in pairwise(spans))


@given(ids, st.integers(1, 60), st.integers(0, 60))
def test_a_paper_is_found_wherever_it_is_looked_for_first(
    numbers: "array[int]", paper: int, near: int
) -> None:
    row = id_list.row_of(numbers, paper, near)
    assert row == (list(numbers).index(paper) if paper in numbers else None)


def test_more_papers_than_anybody_looks_at_are_not_kept() -> None:
    assert id_list.lost(range(5_000), array("q", [1])) == set()
