"""What a chart shows, as values: a sentence, series of numbers, and the same numbers as a table."""

import csv
import io
import math
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto


class Kind(Enum):
    """How a chart is drawn."""

    STACKED = auto()
    LINES = auto()
    AREA = auto()
    BARS = auto()  # one above the other, each with its name


@dataclass(frozen=True, slots=True)
class ChartData:
    """`labels` name the places along the axis (or the bars), `ticks` do it in short.

    `series` are pairs of a name and one number a label. `heads` are the titles of the table's columns, and
    `more` further columns of it. `queries` are the lists behind the bars. An empty `series` has nothing to
    draw, and `title` says so.
    """

    key: str
    kind: Kind
    title: str
    caption: str = ""
    labels: tuple[str, ...] = ()
    ticks: tuple[str, ...] = ()
    series: tuple[tuple[str, tuple[int, ...]], ...] = ()
    heads: tuple[str, ...] = ()
    more: tuple[tuple[str, ...], ...] = ()
    queries: tuple[str, ...] = ()

    def is_empty(self) -> bool:
        """Is there nothing to draw?"""
        return not any(any(values) for _, values in self.series)

    def rows(self) -> list[list[str]]:
        """The table: a row for each label."""
        numbers = [[str(values[at]) for _, values in self.series] for at in range(len(self.labels))]
        extra = self.more or ((),) * len(self.labels)
        return [
            [label, *cells, *others] for label, cells, others in zip(self.labels, numbers, extra, strict=True)
        ]

    def highest(self) -> int:
        """The largest number to be drawn: of stacks, the largest sum."""
        if self.kind is Kind.STACKED:
            columns = zip(*(values for _, values in self.series), strict=True)
            return max((sum(column) for column in columns), default=0)
        return max((value for _, values in self.series for value in values), default=0)


def as_csv(data: ChartData) -> str:
    """The table as a spreadsheet reads it, with its heads."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(data.heads)
    writer.writerows([[_harmless(cell) for cell in row] for row in data.rows()])
    return text.getvalue()


def _harmless(cell: str) -> str:
    """A text that a spreadsheet does not take for a formula: names come from feeds."""
    return f"'{cell}" if cell[:1] in ("=", "+", "-", "@", "\t", "\r") and not cell.isdigit() else cell


def scale(highest: int, most: int = 4) -> list[int]:
    """Round numbers from 0 to at least the highest, so many steps at most."""
    if highest <= 0:
        return [0, 1]
    rough = max(highest / most, 1)
    size = 10 ** math.floor(math.log10(rough))
    step = next(int(size * by) for by in (1, 2, 5, 10) if size * by >= rough)
    return list(range(0, step * math.ceil(highest / step) + 1, step))


def every(count: int, widths: Sequence[int], room: float) -> int:
    """Of so many labels, each which one can be shown without two touching."""
    if not widths or room <= 0:
        return 1
    fit = max(1, int(room // (max(widths) + 12)))
    return max(1, math.ceil(count / fit))
