"""Names as people read them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readerapp.model.names import listed, natural, unbraced

READ = {
    "Ashish Vaswani": "Ashish Vaswani",
    "Vaswani, Ashish": "Ashish Vaswani",
    "van den Oord, Aäron": "Aäron van den Oord",
    "King, Jr., Martin Luther": "Martin Luther King Jr.",
    "King, Martin Luther, Jr.": "Martin Luther King Jr.",
    "Martin King, Jr.": "Martin King Jr.",
    "Google, Inc.": "Google, Inc.",
    "University of California, Berkeley": "University of California, Berkeley",
    "{Barnes, Noble}": "Barnes, Noble",
    "{Google DeepMind}": "Google DeepMind",
    "a, b, c, d": "a, b, c, d",
    "Plato,": "Plato,",
    ",": ",",
    "": "",
}


@pytest.mark.parametrize(("stored", "read"), READ.items())
def test_a_name_is_read_first_names_first(stored: str, read: str) -> None:
    assert natural(stored) == read


def test_several_names_have_commas_between_them_and_nowhere_else() -> None:
    assert listed(["Vaswani, Ashish", "Shazeer, Noam"]) == "Ashish Vaswani, Noam Shazeer"


@given(st.text(alphabet="aB, {}.", max_size=14) | st.text(max_size=10))
def test_no_letter_of_a_name_is_lost(name: str) -> None:
    assert sorted(filter(str.isalnum, natural(name))) == sorted(filter(str.isalnum, name))


def test_braces_that_do_not_hold_the_whole_name_are_no_sign_of_a_group() -> None:
    assert unbraced("{a} and {b}") is None
    assert unbraced("{}") is None
