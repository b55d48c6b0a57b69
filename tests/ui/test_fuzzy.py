"""What the command palette finds for a few letters."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readerapp.ui.fuzzy import score
from readerapp.ui.palette_lines import Line, fitting, remembered

NAMES = [
    "Star",
    "Starred",
    "Last added first",
    "Select all",
    "Dismiss",
    "Copy BibTeX",
    "To read",
    "Go to Done",
]


def found(typed: str, *recent: str) -> list[str]:
    lines = [Line(name, name, "", lambda: None) for name in NAMES]
    return [line.name for line in fitting(lines, typed, recent)]


@pytest.mark.parametrize(
    ("typed", "first"),
    [("sta", "Star"), ("cb", "Copy BibTeX"), ("BIB", "Copy BibTeX"), ("sa", "Select all"), ("tr", "To read"),
     ("dis", "Dismiss"), ("laf", "Last added first")],
)  # fmt: skip
def test_the_best_comes_first(typed: str, first: str) -> None:
    assert found(typed)[0] == first


def test_what_does_not_fit_is_left_out() -> None:
    assert found("zzz") == []
    assert score("ba", "ab") is None


def test_recent_ones_come_first_and_decide_between_equals() -> None:
    assert found("", "Dismiss", "To read")[:2] == ["Dismiss", "To read"]
    assert found("d", "Go to Done").index("Go to Done") <= found("d").index("Go to Done")


def test_what_was_chosen_last_is_remembered_once() -> None:
    assert remembered(["a", "b"], "b") == ["b", "a"]
    assert len(remembered([str(number) for number in range(30)], "x")) == 12


def test_accents_and_case_do_not_count() -> None:
    assert score("ecole", "École") == score("ÉCOLE", "ecole")


@given(st.text("abc ", max_size=12), st.data())
def test_letters_of_a_name_in_their_order_always_fit(name: str, data: st.DataObject) -> None:
    kept = [letter for letter in name if data.draw(st.booleans())]
    assert score("".join(kept), name) is not None
