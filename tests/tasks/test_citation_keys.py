"""Keys that the reader chooses, and the pattern of those that ReaderApp makes."""

from dataclasses import replace
from pathlib import Path

import pytest

from readerapp import citations, paths, settings, tasks
from readerapp.library import Library
from readerapp.model.edits import SetKey, SetTrashed
from readerapp.settings import KEY_PATTERNS, Settings
from readerapp.tasks import reading

BOOK = """TY  - GEN
TI  - Counting Sheep
AU  - Doe, Jane
PY  - 2023
ER  -

TY  - GEN
TI  - Counting Goats of Nobody
PY  - 2021
ER  -
"""
CATS = "TY  - GEN\nTI  - Cats\nAU  - Poe, Ann\nPY  - 2020\nER  -\n"


@pytest.fixture
def two(library: Library) -> list[int]:
    """Two papers, the first with an author."""
    tasks.import_text(library, BOOK, read=reading.read_here)
    return sorted(tasks.find(library, "counting").ids)


@pytest.mark.parametrize(("pattern", "key"), KEY_PATTERNS.items())
def test_what_the_choices_show_is_what_they_make(pattern: str, key: str) -> None:
    assert tasks.example_key(pattern) == key
    assert citations.is_valid_key(key)


@pytest.mark.parametrize(
    "pattern", ["", "plain", "{nobody}", "{author", "{author} {year}", "{author}\\", "{}"]
)
def test_what_is_no_pattern_is_refused(pattern: str) -> None:
    assert tasks.example_key(pattern) == ""


def test_a_pattern_of_ones_own() -> None:
    assert tasks.example_key("my:{Author}{yy}-{title3}") == "my:Vaswani17-attentionallyou"


def test_a_new_pattern_is_for_new_keys_alone(library: Library, two: list[int], tmp_path: Path) -> None:
    tasks.export_text(library, two[:1], "bibtex")
    settings.save(replace(Settings(), key_pattern="{author}:{yy}"), paths.settings_file())
    tasks.import_text(library, CATS, read=reading.read_here)
    ids = sorted(tasks.find(library, "").ids)
    text = tasks.export_text(library, ids, "bibtex").text
    assert "{doe2023counting," in text
    assert "{poe:20," in text
    assert "{countinggoatsnobody2021," in text  # without a name there is nothing to put in its place


def test_a_key_belongs_to_one_paper_for_ever(library: Library, two: list[int]) -> None:
    tasks.do(library, SetKey(two[0], "sheep"))
    assert "“Counting Sheep” has this key" in tasks.key_problem(library, two[1], "Sheep".lower())
    assert tasks.key_problem(library, two[1], "SHEEP")  # BibTeX takes both for one
    assert not tasks.key_problem(library, two[0], "sheep")
    tasks.do(library, SetKey(two[0], "lamb"))
    assert "had this key" in tasks.key_problem(library, two[1], "sheep")
    tasks.do(library, SetTrashed((two[0],), trashed=True))
    assert tasks.key_problem(library, two[1], "lamb")
    assert not tasks.key_problem(library, two[1], "goats")


@pytest.mark.parametrize("key", ["", "a b", "a{b", "a,b", "é", "\\x", "a%b"])
def test_what_latex_cannot_cite_is_refused(library: Library, two: list[int], key: str) -> None:
    assert tasks.key_problem(library, two[0], key).endswith(".")


def test_the_key_that_is_proposed_is_the_one_that_is_given(library: Library, two: list[int]) -> None:
    key = tasks.proposed_key(library, two[0])
    tasks.export_text(library, two[:1], "bibtex")
    assert tasks.proposed_key(library, two[0]) == key
    assert not tasks.proposed_key(library, 999)
