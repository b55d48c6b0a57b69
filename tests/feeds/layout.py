"""Pages written from known papers in every way a Hugging Face page comes as text: the parser's opposite."""

import random
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
HEADER = (
    "new",
    "Get trending papers in your email inbox!",
    "Subscribe",
    "Daily Papers",
    "byAK and the research community",
)
FOOTER = (
    "Previous",
    "Next",
    "Company",
    "© Hugging Face",
    "TOS",
    "Privacy",
    "About",
    "Jobs",
    "Website",
    "Docs",
)


@dataclass(frozen=True)
class Truth:
    """A paper as it is: title and paragraphs as lists of lines, and what its marks say."""

    title: tuple[str, ...]
    abstract: tuple[tuple[str, ...], ...] = ()
    authors: int | None = None
    organisation: str | None = None
    day: date | None = None
    votes: int | None = None
    comments: int | None = None

    @property
    def marked(self) -> bool:
        return self.day is not None


@dataclass(frozen=True)
class Look:
    """How a page is written down."""

    header: tuple[str, ...] = HEADER
    page_day: bool = True
    marks: str = "all"  # all, none, some
    votes: bool = False
    comments: str = "same line"  # same line, next line, glued, none
    blanks: str = "all"  # all, none, between papers
    wrapped: bool = True
    indented: bool = True
    bullets: int = 0
    flat_marks: bool = False
    footer: tuple[str, ...] = ()
    end: str = "\n"
    bom: bool = False
    decomposed: bool = False
    hard_spaces: bool = False
    last_newline: bool = True


def write(papers: Sequence[Truth], captured: date, look: Look) -> bytes:
    """The page as bytes."""
    blocks = [[line] for line in look.header]
    if look.page_day:
        blocks.append([f"{MONTHS[captured.month - 1]} {captured.day}"])
    parts = [_between(blocks, look.blanks != "none")]
    parts += [_between(list(_blocks(paper, captured, look)), look.blanks == "all") for paper in papers]
    parts.append(_between([[line] for line in look.footer], look.blanks != "none"))
    text = ("\n\n" if look.blanks != "none" else "\n").join(part for part in parts if part)
    return _encode(text + "\n" * look.last_newline, look)


def _between(blocks: list[list[str]], blank: bool) -> str:
    return ("\n\n" if blank else "\n").join("\n".join(block) for block in blocks)


def _encode(text: str, look: Look) -> bytes:
    if look.hard_spaces:
        text = text.replace(" ", "\u00a0")
    if look.decomposed:
        text = unicodedata.normalize("NFD", text)
    return text.replace("\n", look.end).encode("utf-8-sig" if look.bom else "utf-8")


def _blocks(paper: Truth, captured: date, look: Look) -> Iterator[list[str]]:
    if look.votes:
        yield [str(paper.votes) if paper.votes else "-"]
    yield _wrap(paper.title, look, "  ")
    for paragraph in paper.abstract:
        yield _wrap(paragraph, look, "")
    if paper.marked:
        yield from _marks(paper, captured, look)


def _wrap(lines: tuple[str, ...], look: Look, indent: str) -> list[str]:
    if not look.wrapped:
        return [" ".join(lines)]
    return [lines[0], *((indent if look.indented else "") + line for line in lines[1:])]


def _marks(paper: Truth, captured: date, look: Look) -> Iterator[list[str]]:
    bullets = ["  •"] * look.bullets
    by = paper.organisation or (f"  • {paper.authors} authors" if paper.authors else None)
    day, below = _day(paper, captured, look)
    comments = [below] if below else []
    if look.flat_marks and paper.authors:
        yield [f"{by} · {day}", *comments]
    else:
        yield [*(bullets if paper.authors else []), *([by] if by else []), "·", day, *comments]


def _day(paper: Truth, captured: date, look: Look) -> tuple[str, str | None]:
    day = paper.day
    assert day
    text = f"{MONTHS[day.month - 1]} {day.day}" + (f", {day.year}" if day.year != captured.year else "")
    if not paper.comments or look.comments == "none":
        return text, None
    if look.comments == "next line":
        return text, str(paper.comments)
    return text + ("" if look.comments == "glued" else " ") + str(paper.comments), None


def shown(papers: Sequence[Truth], look: Look, chance: random.Random) -> list[Truth]:
    """The papers with only those marks that the look shows."""
    return [_less(paper, look, chance) for paper in papers]


def _less(paper: Truth, look: Look, chance: random.Random) -> Truth:
    if look.marks == "none" or (look.marks == "some" and chance.random() < 0.2):
        paper = replace(paper, authors=None, organisation=None, day=None, comments=None)
    if look.comments == "none":
        paper = replace(paper, comments=None)
    return paper if look.votes else replace(paper, votes=None)
