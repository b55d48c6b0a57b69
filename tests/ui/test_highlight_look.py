"""Highlights stay readable in every theme, alone and over each other, and are told apart without colour."""

from itertools import product

import pytest
from PySide6.QtWidgets import QApplication

from readerapp.model.highlights import COLOURS
from readerapp.ui import theme
from readerapp.ui.colours import THEMES, Theme, contrast
from readerapp.ui.highlight_look import char_format, colour_name, ground, ink


@pytest.mark.parametrize("look_", THEMES, ids=lambda each: each.name)
def test_words_on_a_highlight_are_readable(look_: Theme) -> None:
    several = (*product(COLOURS, COLOURS), *product(COLOURS, repeat=3))
    for colours in ((), *((one,) for one in COLOURS), *several):
        assert contrast(look_.text, ground(look_, colours)) >= 4.5, colours


@pytest.mark.parametrize("look_", THEMES, ids=lambda each: each.name)
def test_the_line_below_is_seen(look_: Theme) -> None:
    for colour in COLOURS:
        assert contrast(ink(look_, colour), ground(look_, (colour,))) >= 3, colour


def test_each_colour_has_a_line_and_a_letter_of_its_own(look: QApplication) -> None:
    theme.apply(look, "contrast")
    assert len({char_format((colour,)).underlineStyle() for colour in COLOURS}) == len(COLOURS)
    assert len({colour_name(colour)[0] for colour in COLOURS}) == len(COLOURS)
    assert char_format(("no such colour",)).underlineStyle() == char_format(("yellow",)).underlineStyle()
