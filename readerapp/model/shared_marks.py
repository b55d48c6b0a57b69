"""What the sender of a shared reading list thought of its papers: no facts, so taken only when asked for."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Passage:
    """A marked passage of an abstract, with what stood around it."""

    quote: str
    prefix: str = ""
    suffix: str = ""
    colour: str = ""
    comment: str = ""


@dataclass(frozen=True, slots=True)
class PaperMarks:
    """The marks of one paper, which stands at `rank` (from 1) on the page. `note` is Markdown."""

    rank: int
    starred: bool = False
    tags: tuple[str, ...] = ()
    note: str = ""
    highlights: tuple[Passage, ...] = ()
