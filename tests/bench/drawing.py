"""Curves on two logarithmic axes, as SVG that reads in light and in dark."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape

from tests.bench.measure import number

WIDTH, HEIGHT = 760, 440
LEFT, RIGHT, TOP, BOTTOM = 60, 190, 20, 50
LINE = 15  # between two names beside the curves
COLOURS = (
    "#2f6fde #c2410c #15803d #7c3aed #b91c1c #0e7490 #a16207 #be185d #4d7c0f #4338ca #64748b #047857".split()
)
GREY = "#8a8f98"


@dataclass(frozen=True, slots=True)
class Curve:
    """A name and its points: (papers, times as much as at the first point)."""

    name: str
    points: tuple[tuple[int, float], ...]


def plot(curves: Sequence[Curve]) -> str:
    """The curves with their names, and two dotted lines: what is flat and what is linear."""
    scale = _Scale(curves)
    parts = [*_axes(scale), *_guides(scale), *_drawn(scale, curves)]
    head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" width="{WIDTH}"'
    title = "<title>How much longer each operation takes in a larger library</title>"
    return f'{head} font-family="sans-serif" font-size="12">\n{title}\n' + "\n".join(parts) + "\n</svg>\n"


class _Scale:
    """Where a point is drawn."""

    def __init__(self, curves: Sequence[Curve]) -> None:
        points = [point for curve in curves for point in curve.points] or [(1, 1.0), (10, 10.0)]
        self.sizes = sorted({size for size, _ in points})
        times = [max(value, 1e-3) for _, value in points]
        self.low = min(0.5, *times)
        self.high = max(2.0, self.sizes[-1] / self.sizes[0], *times)

    def x(self, size: float) -> float:
        whole = math.log(self.sizes[-1] / self.sizes[0]) or 1.0
        return LEFT + (WIDTH - LEFT - RIGHT) * math.log(size / self.sizes[0]) / whole

    def y(self, times: float) -> float:
        part = math.log(max(times, self.low) / self.low) / math.log(self.high / self.low)
        return HEIGHT - BOTTOM - (HEIGHT - TOP - BOTTOM) * part


def _axes(scale: _Scale) -> Iterator[str]:
    for size in scale.sizes:
        yield _text(scale.x(size), HEIGHT - BOTTOM + 20, f"{size:,}", "middle")
    yield _text((LEFT + WIDTH - RIGHT) / 2, HEIGHT - 10, "papers in the library", "middle")
    for power in range(-3, 6):
        if scale.low <= 10.0**power <= scale.high:
            y = scale.y(10.0**power)
            yield _line(LEFT, y, WIDTH - RIGHT, y, GREY, 'stroke-opacity="0.35"')
            yield _text(LEFT - 8, y + 4, f"{number(10.0**power)} ×", "end")


def _guides(scale: _Scale) -> Iterator[str]:
    first, last = scale.sizes[0], scale.sizes[-1]
    for times in (1.0, last / first):
        dots = 'stroke-dasharray="2 5"'
        yield _line(scale.x(first), scale.y(1), scale.x(last), scale.y(times), GREY, dots)


def _drawn(scale: _Scale, curves: Sequence[Curve]) -> Iterator[str]:
    below = 0.0
    named = sorted(
        zip(curves, COLOURS * (1 + len(curves) // len(COLOURS)), strict=False), key=_end, reverse=True
    )
    for curve, colour in named:
        points = " ".join(f"{scale.x(size):.1f},{scale.y(times):.1f}" for size, times in curve.points)
        yield f'<polyline points="{points}" fill="none" stroke="{colour}" stroke-width="2"/>'
        size, times = curve.points[-1]
        at = max(scale.y(times) + 4, below + LINE)
        below = at
        yield _text(scale.x(size) + 10, at, f"{curve.name}  {number(times)} ×", "start", colour)


def _end(named: tuple[Curve, str]) -> float:
    return named[0].points[-1][1]


def _line(x1: float, y1: float, x2: float, y2: float, colour: str, more: str) -> str:
    return f'<line x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}" stroke="{colour}" {more}/>'


def _text(x: float, y: float, text: str, anchor: str, colour: str = GREY) -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" fill="{colour}">{escape(text)}</text>'
