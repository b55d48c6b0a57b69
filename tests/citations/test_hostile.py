"""Hostile text in every field at once, in both dialects: what comes out is harmless, and read alike by all.

A few hundred papers by default; `--run-slow` takes 100,000, and thousands of them through the programs.
"""

import random
import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from readerapp.citations import Format, Options, render
from readerapp.model.entry import Day, Link, LinkKind
from readerapp.model.paper import Paper, TagMark
from tests.citations.bibs import HARMLESS, NASTY, commands, read_bib
from tests.citations.test_validators import need, run

DIALECTS = (Format.BIBTEX, Format.BIBLATEX)
ALL = Options(abstracts=True, notes=True)
SPACES = frozenset(", ; : ! { } |".split())  # and signs of formulas, which loose signs may make
PORTION = 1_000  # papers rendered at a time
_SIGNS = "\\{}$^_%&#~@,\"'` \n\t\x00\x07\u202e\u2028é中🎉abAB19"
_HEAD = re.compile(r"^\s*@(\w+)\s*\{\s*([^,\s{}]+)\s*,", re.MULTILINE)


def hostile_text(dice: random.Random) -> str:
    """A text made to break out: known tricks, loose signs, or letters of everywhere."""
    kind = dice.randrange(3)
    if kind == 0:
        return "".join(dice.choice(NASTY) for _ in range(dice.randrange(1, 6)))
    if kind == 1:
        return "".join(dice.choice(_SIGNS) for _ in range(dice.randrange(1, 40)))
    return "".join(chr(dice.randrange(0x20, 0x3000)) for _ in range(dice.randrange(1, 20)))


def hostile_paper(dice: random.Random, number: int) -> Paper:
    """A paper with hostile text in every field that an export shows."""

    def text() -> str:
        return hostile_text(dice)

    venue = dice.choice(["", "Journal of ", "Proceedings of ", "arXiv "])
    extra = tuple((name, text()) for name in ("volume", "number", "pages", "publisher", "editor"))
    return Paper(
        id=number,
        title=text(),
        authors=tuple(text() for _ in range(dice.randrange(4))),
        organisation=text(),
        published=dice.choice([None, Day(text()), Day("2021-06-18")]),
        abstract=text(),
        comment=text(),
        identifiers=(("arxiv", text()), ("doi", "10.1000/" + text()), ("openreview", text())),
        links=(Link(LinkKind.PAGE, "https://a.org/" + text()), Link(LinkKind.PDF, text())),
        venue=venue + text(),
        categories=(text(), "cs.LG"),
        extra=extra,
        tags=(TagMark(text()), TagMark(text())),
        note=text(),
        kept_capitals=(text(), dice.choice(NASTY)),
        citation_key=f"key{number}",
        key_aliases=(text(),),
    )


def hostile_papers(count: int, seed: int) -> Iterator[list[Paper]]:
    dice = random.Random(seed)
    for begin in range(0, count, PORTION):
        yield [hostile_paper(dice, number) for number in range(begin + 1, min(begin + PORTION, count) + 1)]


@pytest.mark.parametrize("count", [300, pytest.param(100_000, marks=pytest.mark.slow)])
def test_only_harmless_commands_come_out(count: int) -> None:
    for papers in hostile_papers(count, seed=count):
        for format_ in DIALECTS:
            entries = read_bib(render(papers, format_, ALL))
            assert sorted(entry.key for entry in entries) == sorted(str(each.citation_key) for each in papers)
            for entry in entries:
                found = set().union(*map(commands, entry.fields.values()))
                assert found <= HARMLESS | SPACES, found - HARMLESS
                assert not any("^^" in value for value in entry.fields.values())


def keys_by_pybtex(text: str, _folder: Path) -> list[str]:
    database: Any = pytest.importorskip("pybtex.database", reason="pybtex not found")
    return list(database.parse_string(text, "bibtex").entries)


def keys_by_bibtexparser(text: str, _folder: Path) -> list[str]:
    parser: Any = pytest.importorskip("bibtexparser", reason="bibtexparser not found")
    library = parser.parse_string(text)
    assert not library.failed_blocks
    return [entry.key for entry in library.entries]


def keys_by_bibclean(_text: str, folder: Path) -> list[str]:
    need("bibclean")
    done = run(folder, "bibclean", "list.bib")
    assert done.returncode == 0
    said = done.stderr.splitlines()
    assert not [line for line in said if "Unexpected value in" not in line]  # it wonders at pages like "B"
    return [key for _, key in _HEAD.findall(done.stdout)]


def keys_by_biber(_text: str, folder: Path) -> list[str]:
    need("biber")
    done = run(folder, "biber", "--tool", "-V", "--output-file=out.bib", "list.bib")
    assert done.returncode == 0, done.stdout[-2000:]
    assert not [line for line in done.stdout.splitlines() if line.startswith("ERROR")]
    return [key for _, key in _HEAD.findall((folder / "out.bib").read_text("utf-8"))]


READERS = (keys_by_pybtex, keys_by_bibtexparser, keys_by_bibclean, keys_by_biber)


@pytest.mark.parametrize("count", [100, pytest.param(3_000, marks=pytest.mark.slow)])
@pytest.mark.parametrize("format_", DIALECTS)
@pytest.mark.parametrize("reader", READERS)
def test_every_reader_finds_the_same_entries(
    tmp_path: Path, reader: Callable[[str, Path], list[str]], format_: Format, count: int
) -> None:
    papers = [paper for portion in hostile_papers(count, seed=7) for paper in portion]
    text = render(papers, format_, ALL)
    (tmp_path / "list.bib").write_text(text, "utf-8")
    assert sorted(reader(text, tmp_path)) == sorted(entry.key for entry in read_bib(text))


def test_what_is_missing_is_said() -> None:
    with pytest.raises(pytest.skip.Exception, match="no-such-tool not found"):
        need("no-such-tool")
    assert shutil.which("no-such-tool") is None
