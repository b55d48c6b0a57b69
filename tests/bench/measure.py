"""Clocks, medians, and a measured figure beside its goal."""

import gc
import statistics
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

ROUNDS = 7


@dataclass(frozen=True, slots=True)
class Figure:
    """One measured thing. The ratio is judged where the goal is one, otherwise the value itself.

    `higher` is for shares, of which more is better. `goal` is None where the table of goals has none.
    """

    what: str
    value: float
    unit: str
    baseline: float | None = None
    goal: float | None = None
    acceptable: float | None = None
    by_ratio: bool = False
    higher: bool = False
    note: str = ""

    @property
    def ratio(self) -> float | None:
        """How many times the baseline."""
        return self.value / self.baseline if self.baseline else None

    @property
    def verdict(self) -> str:
        """Goal, acceptable or missed."""
        judged = self.ratio if self.by_ratio else self.value
        if judged is None or self.goal is None or self.acceptable is None:
            return ""
        sign = -1 if self.higher else 1
        if sign * judged <= sign * self.goal:
            return "goal"
        return "acceptable" if sign * judged <= sign * self.acceptable else "**missed**"


@dataclass(slots=True)
class Clock:
    """Adds up the time spent in `running` blocks. Processor time, unless it stands for what a person sees."""

    now: Callable[[], float] = time.process_time
    seconds: float = 0.0

    @contextmanager
    def running(self) -> Iterator[None]:
        """Count what happens in this block."""
        begin = self.now()
        try:
            yield
        finally:
            self.seconds += self.now() - begin


@dataclass(slots=True)
class Rounds:
    """Times of the same work, in milliseconds: `cpu` for ratios, `wall` for what a person waits."""

    cpu: list[float] = field(default_factory=list)
    wall: list[float] = field(default_factory=list)

    def add(self, work: Callable[[], object]) -> None:
        """Do the work once more."""
        wall, cpu = time.perf_counter(), time.process_time()
        work()
        self.cpu.append((time.process_time() - cpu) * 1000)
        self.wall.append((time.perf_counter() - wall) * 1000)


def rounds(work: Callable[[], object], number: int = ROUNDS) -> Rounds:
    """The same work several times."""
    gc.collect()
    times = Rounds()
    for _ in range(number):
        times.add(work)
    return times


def each(works: Iterable[Callable[[], object]]) -> Rounds:
    """Different works of one kind, once each."""
    times = Rounds()
    for work in works:
        times.add(work)
    return times


def median(values: Sequence[float]) -> float:
    """The value in the middle."""
    return statistics.median(values)


def p95(values: Sequence[float]) -> float:
    """The value that one in twenty exceeds."""
    return sorted(values)[min(len(values) - 1, int(len(values) * 0.95))]


def size_of(*paths: Path) -> int:
    """Bytes on disk; files that are not there have none."""
    return sum(path.stat().st_size for path in paths if path.exists())


def table(figures: Iterable[Figure]) -> str:
    """The figures as a Markdown table."""
    head = "| What | Measured | Baseline | Ratio | Goal | Acceptable | Verdict | Note |"
    lines = [head, "|---|---:|---:|---:|---:|---:|---|---|"]
    lines += [f"| {' | '.join(_cells(figure))} |" for figure in figures]
    return "\n".join(lines)


def _cells(figure: Figure) -> list[str]:
    sign = " ×" if figure.by_ratio else f" {figure.unit}"
    return [
        figure.what,
        f"{number(figure.value)} {figure.unit}",
        f"{number(figure.baseline)} {figure.unit}" if figure.baseline is not None else "",
        f"{figure.ratio:.2f} ×" if figure.ratio else "",
        f"{number(figure.goal)}{sign}" if figure.goal is not None else "",
        f"{number(figure.acceptable)}{sign}" if figure.acceptable is not None else "",
        figure.verdict,
        figure.note,
    ]


def number(value: float) -> str:
    """Three digits that matter."""
    if value >= 100:
        return f"{value:,.0f}"
    return f"{value:.3g}"
