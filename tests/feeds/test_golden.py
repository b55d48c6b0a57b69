"""Every format by its golden pairs, and the recipe for adding one."""

from importlib import import_module
from pathlib import Path

import pytest

from readerapp.feeds import FORMATS, Format
from readerapp.feeds.probe import probe
from tests.feeds.golden import DATA, as_json, beside, expected, name_of, pages


@pytest.mark.parametrize("page", pages(), ids=name_of)
def test_golden_page(page: Path) -> None:
    assert as_json(page) == expected(page)


@pytest.mark.parametrize("page", pages(), ids=name_of)
def test_the_first_format_to_know_a_page_is_its_own(page: Path) -> None:
    seen = probe(page.read_bytes())
    first = next(each.name for each in FORMATS if each.parser.recognise(seen))
    assert first == page.parent.name


@pytest.mark.parametrize("format_", FORMATS, ids=lambda each: each.name)
def test_a_format_is_one_module_one_line_and_a_golden_pair(format_: Format) -> None:
    assert pages(format_.name)
    assert format_.parser is import_module(f"readerapp.feeds.{format_.name.replace('-', '_')}")
    assert vars(format_.parser)["NAME"] == format_.name


def test_every_golden_pair_is_complete_and_of_a_format() -> None:
    assert {folder.name for folder in DATA.iterdir()} == {each.name for each in FORMATS}
    assert sum(1 for _ in DATA.glob("*/*")) == 2 * len({beside(page) for page in pages()}) == 2 * len(pages())
