"""Keys in a note: lists go on, boxes are ticked, words become bold; and what a reader sees of formulas."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readerapp.model.note_text import box_ticked, continued, emphasised, for_reading, ticked

NOTES = st.text("ab *-1.[]x `$!\n()_~", max_size=60)


@pytest.mark.parametrize(
    ("line", "next_"),
    [
        ("- sheep", "- "),
        ("  * sheep", "  * "),
        ("9. sheep", "10. "),
        ("3) sheep", "4) "),
        ("- [x] sheep", "- [ ] "),
        ("1. [ ] sheep", "2. [ ] "),
        ("- ", ""),
        ("- [ ] ", ""),
        ("sheep", None),
        ("-sheep", None),
        ("---", None),
        ("", None),
    ],
)
def test_a_list_goes_on(line: str, next_: str | None) -> None:
    assert continued(line) == next_


@pytest.mark.parametrize(
    ("line", "after"),
    [
        ("- [ ] sheep", "- [x] sheep"),
        ("- [X] sheep", "- [ ] sheep"),
        ("- sheep", "- [ ] sheep"),
        ("2. sheep", "2. [ ] sheep"),
        ("sheep", None),
    ],
)
def test_a_box_is_ticked_or_made(line: str, after: str | None) -> None:
    assert ticked(line) == after


def test_the_box_that_was_clicked_is_ticked_and_code_is_left_alone() -> None:
    note = "- [ ] a\n```\n- [ ] code\n```\ntext\n- [x] b\n  1. [ ] c"
    assert box_ticked(note, 0) == note.replace("- [ ] a", "- [x] a")
    assert box_ticked(note, 1) == note.replace("- [x] b", "- [ ] b")
    assert box_ticked(note, 2) == note.replace("1. [ ] c", "1. [x] c")
    assert box_ticked(note, 3) == note


@given(NOTES, st.integers(0, 5))
def test_a_box_ticked_twice_is_as_before(note: str, box: int) -> None:
    lower = note.replace("X", "x")
    assert box_ticked(box_ticked(lower, box), box) == lower


@given(NOTES.filter(lambda text: "*" not in text), st.data(), st.sampled_from(["*", "**"]))
def test_emphasis_given_twice_is_none(note: str, data: st.DataObject, mark: str) -> None:
    start = data.draw(st.integers(0, len(note)))
    end = data.draw(st.integers(start, len(note)))
    once = emphasised(note, start, end, mark)
    assert once[0][once[1] : once[2]] == note[start:end]
    assert emphasised(*once, mark) == (note, start, end)


def test_bold_in_italic_and_back() -> None:
    assert emphasised("*ab*", 1, 3, "**") == ("***ab***", 3, 5)
    assert emphasised("**ab**", 2, 4, "*") == ("***ab***", 3, 5)
    assert emphasised("x **ab** y", 2, 8, "**") == ("x ab y", 2, 4)


@pytest.mark.parametrize(
    ("note", "shown"),
    [
        ("$a_1 * b_2$ is *new*", r"\$a\_1 \* b\_2\$ is *new*"),
        ("costs $5 and $6", "costs $5 and $6"),
        ("`$a_1$` stays", "`$a_1$` stays"),
        ("```\n![x](y) $a_1$\n```\n", "```\n![x](y) $a_1$\n```\n"),
        ("![cat](http://x.org/a.png)", "[cat](http://x.org/a.png)"),
        ("wow!", "wow!"),
    ],
)
def test_formulas_show_as_written_and_pictures_are_links(note: str, shown: str) -> None:
    assert for_reading(note) == shown


@given(NOTES)
def test_nothing_to_be_read_is_a_picture(note: str) -> None:
    for_reading(note)
    assert "![" not in for_reading(note.replace("`", "").replace("~", "").replace("$", ""))
