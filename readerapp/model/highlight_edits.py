"""What a reader does to highlights, as data."""

from dataclasses import dataclass
from typing import ClassVar

from readerapp.model.highlights import Highlight


@dataclass(frozen=True, slots=True)
class AddHighlight:
    """Mark a passage of a paper's abstract."""

    kind: ClassVar[str] = "add-highlight"
    paper: int
    highlight: Highlight


@dataclass(frozen=True, slots=True)
class SetHighlight:
    """Give a highlight another colour or comment."""

    kind: ClassVar[str] = "highlight"
    uid: str
    colour: str
    comment: str


@dataclass(frozen=True, slots=True)
class RemoveHighlight:
    """Take a highlight away, with its comment."""

    kind: ClassVar[str] = "remove-highlight"
    uid: str


HighlightEdit = AddHighlight | SetHighlight | RemoveHighlight


def label_of_highlight(edit: HighlightEdit) -> str:
    """What the Undo menu says."""
    match edit:
        case AddHighlight(_, highlight):
            return f"Highlight “{_short(highlight.quote)}”"
        case SetHighlight():
            return "Change highlight"
        case RemoveHighlight():
            return "Remove highlight"


def _short(quote: str) -> str:
    words = " ".join(quote.split())
    return words if len(words) <= 40 else words[:39].rstrip() + "…"
