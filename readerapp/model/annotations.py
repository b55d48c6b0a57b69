"""What the reader wrote: notes and highlights, each with the paper that it belongs to."""

from dataclasses import dataclass
from enum import StrEnum


class AnnotationOrder(StrEnum):
    """The order of all notes and highlights."""

    NEWEST = "newest"
    PAPER = "paper"


@dataclass(frozen=True, slots=True)
class Annotation:
    """A note, or a highlight, which has a uid and a quote. `text` is the note or the comment.

    `authors` are names as the sources write them; `year` is empty where nobody says it. `citation_key` is
    empty until the first export. `updated_at` is in seconds since 1970.
    """

    paper: int
    title: str
    authors: tuple[str, ...]
    year: str
    citation_key: str
    updated_at: float
    text: str
    uid: str = ""
    quote: str = ""
    colour: str = ""

    @property
    def is_highlight(self) -> bool:
        """True for a highlight, False for a note."""
        return bool(self.uid)
