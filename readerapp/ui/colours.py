"""The colours by their roles, for each theme, and the sums that keep them readable.

Text roles are at least 4.5:1 on every ground they stand on, and edges of controls 3:1: a test computes it.
"""

from dataclasses import dataclass

from PySide6.QtGui import QColor


@dataclass(frozen=True, eq=False)
class Theme:
    """One set of colours. The names say what a colour is for, not what it looks like."""

    name: str
    dark: bool
    window: QColor  # sidebar and bars
    base: QColor  # list, detail, fields
    raised: QColor  # pop-ups, toasts, receipts
    line: QColor  # separators
    edge: QColor  # outlines of controls
    text: QColor
    soft: QColor  # authors, dates, counts
    faint: QColor  # disabled words, empty strokes: never for what must be read
    accent: QColor  # focus ring, links, primary button
    on_accent: QColor
    select: QColor  # the ground of what is selected; text keeps its colour
    hover: QColor
    star: QColor
    good: QColor
    warn: QColor
    bad: QColor
    hit: QColor  # underlines what a search found
    edge_width: int = 1


def _theme(name: str, dark: bool, colours: dict[str, str], edge_width: int = 1) -> Theme:
    roles = {role: QColor(colour) for role, colour in colours.items()}
    return Theme(name=name, dark=dark, edge_width=edge_width, **roles)


LIGHT = _theme(
    "light",
    False,
    {
        "window": "#F6F6F8", "base": "#FFFFFF", "raised": "#FFFFFF", "line": "#E2E3E8", "edge": "#858995",
        "text": "#1B1C20", "soft": "#585C68", "faint": "#A3A7B2", "accent": "#2459C4", "on_accent": "#FFFFFF",
        "select": "#DDE8FD", "hover": "#EEEFF3", "star": "#845B00", "good": "#166B3A", "warn": "#855500",
        "bad": "#B3261E", "hit": "#662459C4",
    },
)  # fmt: skip
DARK = _theme(
    "dark",
    True,
    {
        "window": "#17181B", "base": "#1F2024", "raised": "#26282D", "line": "#34363D", "edge": "#767A86",
        "text": "#E9EAEE", "soft": "#A9ADB8", "faint": "#63666F", "accent": "#86AEFF", "on_accent": "#10131A",
        "select": "#2A3B60", "hover": "#2A2C32", "star": "#F2C14E", "good": "#6FCF97", "warn": "#F0B35A",
        "bad": "#FF8A80", "hit": "#6686AEFF",
    },
)  # fmt: skip
HIGH_CONTRAST = _theme(
    "contrast",
    False,
    {
        "window": "#FFFFFF", "base": "#FFFFFF", "raised": "#FFFFFF", "line": "#000000", "edge": "#000000",
        "text": "#000000", "soft": "#000000", "faint": "#595959", "accent": "#0033CC", "on_accent": "#FFFFFF",
        "select": "#CCDDFF", "hover": "#EBEBEB", "star": "#5C3D00", "good": "#004D1F", "warn": "#5C3A00",
        "bad": "#8F0000", "hit": "#0033CC",
    },
    edge_width=2,
)  # fmt: skip
HIGH_CONTRAST_DARK = _theme(
    "contrast-dark",
    True,
    {
        "window": "#000000", "base": "#000000", "raised": "#000000", "line": "#FFFFFF", "edge": "#FFFFFF",
        "text": "#FFFFFF", "soft": "#FFFFFF", "faint": "#A6A6A6", "accent": "#FFE14D", "on_accent": "#000000",
        "select": "#003399", "hover": "#262626", "star": "#FFE14D", "good": "#7DFFB0", "warn": "#FFC56B",
        "bad": "#FFA8A0", "hit": "#FFE14D",
    },
    edge_width=2,
)  # fmt: skip
THEMES = (LIGHT, DARK, HIGH_CONTRAST, HIGH_CONTRAST_DARK)

TAG_COLOURS = {
    "grey": QColor("#7E828D"),
    "red": QColor("#D64545"),
    "orange": QColor("#C96A00"),
    "yellow": QColor("#A67C00"),
    "green": QColor("#25884D"),
    "teal": QColor("#0C8787"),
    "blue": QColor("#3B74E0"),
    "violet": QColor("#8C60DA"),
    "pink": QColor("#C94F93"),
}


def tag_colour(name: str | None) -> QColor:
    """The colour of a tag's dot; grey for a tag without colour or with one we do not know."""
    return TAG_COLOURS.get(name or "grey", TAG_COLOURS["grey"])


def chip_ground(theme: Theme, colour: str | None) -> QColor:
    """The faint tint that a chip's words stand on. It lies on the base, whatever row it is in."""
    share = 0.0 if theme.edge_width > 1 else 0.18 if theme.dark else 0.1
    return mix(theme.base, tag_colour(colour), share)


def mix(ground: QColor, ink: QColor, share: float) -> QColor:
    """`share` of the ink laid over the ground, as one solid colour."""
    parts = [under + (over - under) * share for over, under in zip(_rgb(ink), _rgb(ground), strict=True)]
    return QColor.fromRgbF(*parts)


def contrast(one: QColor, other: QColor) -> float:
    """How well two colours stand apart, from 1 to 21, as WCAG defines it."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _rgb(colour: QColor) -> tuple[float, float, float]:
    return colour.redF(), colour.greenF(), colour.blueF()


def _luminance(colour: QColor) -> float:
    red, green, blue = (_linear(part) for part in _rgb(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)
