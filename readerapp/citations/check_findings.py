"""What a check may find: one kind a row, with its words; one `Finding` a fault of one paper."""

from dataclasses import dataclass
from enum import StrEnum

from readerapp.model.edits import Edit


class Severity(StrEnum):
    """How bad it is: `SERIOUS` is wrong or missing in print, `LOOK` deserves a look."""

    SERIOUS = "serious"
    LOOK = "look"


class Kind(StrEnum):
    """The kinds of findings, in the order in which they are shown."""

    NO_AUTHORS = "no-authors"
    AUTHORS_COUNTED = "authors-counted"
    AUTHORS_CUT = "authors-cut"
    NO_YEAR = "no-year"
    KEY = "key"
    TWO_KEYS = "two-keys"
    PUBLISHED = "published"
    CAPITALS = "capitals"
    ACRONYM = "acronym"
    SHOUTING = "shouting"
    GROUP = "group"
    SAME_TITLE = "same-title"
    NO_ID = "no-id"
    LETTERS = "letters"


_SERIOUS = frozenset(
    {Kind.NO_AUTHORS, Kind.AUTHORS_COUNTED, Kind.AUTHORS_CUT, Kind.NO_YEAR, Kind.KEY, Kind.TWO_KEYS}
)


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to look at.

    `subject` is what it is about (a word, a name, another paper's number) and, with paper and kind, names
    the finding for ever. `edit` repairs it, if a click can; `address` is a page that would complete it.
    """

    paper: int
    kind: Kind
    sentence: str
    subject: str = ""
    edit: Edit | None = None
    address: str = ""

    @property
    def severity(self) -> Severity:
        """How bad it is."""
        return Severity.SERIOUS if self.kind in _SERIOUS else Severity.LOOK

    @property
    def name(self) -> str:
        """What is remembered when it is ignored."""
        return f"{self.kind}:{self.subject}" if self.subject else self.kind.value
