"""What the search field offers to go on with."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One line of the popup.

    Taking it puts `insert` in place of the query's text from `start` to `end`. `kind` is field, value, tag,
    author, venue, feed, cat, view or past; `help` says what it does, or is empty.
    """

    kind: str
    text: str
    insert: str
    start: int
    end: int
    help: str = ""
