"""Which letters of a stored text stand behind the letters that are shown of it, and the other way round.

A formula is one thing here: whoever marks a part of it marks all of it.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from readerapp.model.readable import PASSES


@dataclass(frozen=True, slots=True)
class Shown:
    """A text as it is read. The letter at `n` stands for the stored ones from `starts[n]` to `ends[n]`."""

    text: str
    starts: Sequence[int]
    ends: Sequence[int]

    def stored(self, start: int, end: int) -> tuple[int, int]:
        """The stored letters behind a stretch of shown ones, which is not empty."""
        last = max(start, min(end, len(self.text)) - 1)
        return self.starts[start], self.ends[last]

    def shown(self, start: int, end: int) -> tuple[int, int]:
        """The letters that show a stretch of stored ones; empty where none of them is shown."""
        first = bisect_right(self.ends, start)
        return first, max(first, bisect_left(self.starts, end))


@lru_cache(maxsize=64)
def traced(text: str) -> Shown:
    """The same as `readable` says, and where each letter of it comes from."""
    shown = Shown(text, range(len(text)), range(1, len(text) + 1))
    if "$" in text or "\\" in text:
        for pattern, replace in PASSES:
            shown = _replaced(shown, pattern, replace)
    return shown


def _replaced(
    before: Shown, pattern: re.Pattern[str], replace: Callable[[re.Match[str]], str] | None
) -> Shown:
    text, starts, ends = [], list[int](), list[int]()
    at = 0

    def keep(begin: int, end: int) -> None:
        text.append(before.text[begin:end])
        starts.extend(before.starts[begin:end])
        ends.extend(before.ends[begin:end])

    for found in pattern.finditer(before.text):
        keep(at, found.start())
        at = found.end()
        if replace is None:
            keep(*found.span(1))
        elif (new := replace(found)) == found[0]:
            keep(*found.span())
        else:
            text.append(new)
            starts += [before.starts[found.start()]] * len(new)
            ends += [before.ends[found.end() - 1]] * len(new)
    keep(at, len(before.text))
    return Shown("".join(text), tuple(starts), tuple(ends))
