"""The text of a snapshot to be looked at: cut into parts that a window can hold, and searched whole."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

PART = 60_000  # characters: what a text view lays out in a blink, even if it is a single line


@dataclass(frozen=True, slots=True)
class Part:
    """Some lines of a text. `start` counts characters from 0, `first_line` lines from 1.

    `begun`: the first line began in the part before.
    """

    text: str
    start: int
    first_line: int
    begun: bool


@dataclass(frozen=True, slots=True)
class SourceText:
    """The text of a snapshot called `name`; places in it are counted in characters, from 0."""

    name: str
    text: str
    _cuts: list[int] = field(init=False, repr=False)
    _lines: list[int] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        cuts = _cuts(self.text)
        lines = [1]
        for start, end in pairwise(cuts):
            lines.append(lines[-1] + self.text.count("\n", start, end))
        object.__setattr__(self, "_cuts", cuts)
        object.__setattr__(self, "_lines", lines)

    @property
    def parts(self) -> int:
        """How many parts it has; at least one."""
        return len(self._cuts)

    @property
    def lines(self) -> int:
        """How many lines it has."""
        return self._lines[-1] + self.text.count("\n", self._cuts[-1])

    def part(self, number: int) -> Part:
        """A part, counted from 0."""
        start = self._cuts[number]
        end = self._cuts[number + 1] if number + 1 < self.parts else len(self.text)
        begun = start > 0 and self.text[start - 1] != "\n"
        return Part(self.text[start:end], start, self._lines[number], begun)

    def part_at(self, place: int) -> int:
        """The number of the part that holds a place."""
        return bisect_right(self._cuts, place) - 1

    def place_of_line(self, line: int) -> int:
        """Where a line begins, counted from 1; where the last one begins if there are fewer."""
        number = bisect_right(self._lines, max(1, line) - 1) - 1 if line > 1 else 0
        place, at = self._cuts[number], self._lines[number]
        while at < line and (end := self.text.find("\n", place)) >= 0:
            place, at = end + 1, at + 1
        return self.text.rfind("\n", 0, place) + 1  # a part may begin in the middle of a line

    def line_at(self, place: int) -> int:
        """The number of the line that holds a place."""
        number = self.part_at(place)
        return self._lines[number] + self.text.count("\n", self._cuts[number], place)

    def find(self, words: str, after: int, *, backwards: bool = False) -> int | None:
        """The next place of these words behind (or before) a place, going round; case does not count."""
        if not words:
            return None
        pattern = re.compile(re.escape(words), re.IGNORECASE)
        if not backwards:
            found = pattern.search(self.text, min(after + 1, len(self.text))) or pattern.search(self.text)
            return found.start() if found else None
        places = [match.start() for match in pattern.finditer(self.text)]
        before = [place for place in places if place < after]
        return (before or places)[-1] if places else None

    def place_of_any(self, words: Sequence[str]) -> int | None:
        """Where the first of these that stands in the text at all begins."""
        found = (self.find(each, -1) for each in words)
        return next((place for place in found if place is not None), None)


def _cuts(text: str) -> list[int]:
    """Where the parts begin: behind the end of a line, if there is one in reach."""
    cuts = [0]
    while len(text) - cuts[-1] > PART:
        end = text.rfind("\n", cuts[-1], cuts[-1] + PART)
        cuts.append(end + 1 if end > 0 else cuts[-1] + PART)
    return cuts
