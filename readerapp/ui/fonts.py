"""Type: every size is a share of the platform's own, times the reader's zoom."""

from functools import cache

from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from readerapp.ui.look import LOOK

LINE_HEIGHT = 1.5  # of running text
MEASURE = 75  # characters: longer lines are hard to find the start of

# Role: (share of the platform's size, weight).
_ROLES = {
    "body": (1.0, QFont.Weight.Normal),
    "row-title": (1.0, QFont.Weight.Medium),
    "row-title-unseen": (1.0, QFont.Weight.DemiBold),
    "row-second": (0.92, QFont.Weight.Normal),
    "row-date": (0.92, QFont.Weight.Normal),
    "chip": (0.85, QFont.Weight.Normal),
    "key": (0.8, QFont.Weight.Medium),
    "detail-title": (1.45, QFont.Weight.DemiBold),
    "abstract": (1.08, QFont.Weight.Normal),
    "section-label": (0.85, QFont.Weight.DemiBold),
    "empty-title": (1.3, QFont.Weight.DemiBold),
    "number": (1.6, QFont.Weight.DemiBold),
}
_TABULAR = {"row-date", "number"}  # digits of one width, so that columns line up

# What Qt falls back to where no desktop names a font. It is small, and often an old bitmap design.
_NAMELESS = {"Sans Serif", "Sans", "sans-serif", ""}
_FAMILIES = ["Inter", "Cantarell", "Noto Sans", "Ubuntu", "DejaVu Sans"]


def platform_font() -> QFont:
    """The font of the desktop, or a good one at 10 points where no desktop names one."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    if font.family() in _NAMELESS:
        font.setFamilies(_FAMILIES)
        font.setPointSizeF(max(10.0, font.pointSizeF()))
    return font


def zoomed(font: QFont, share: float) -> QFont:
    """The same font in another size."""
    other = QFont(font)
    if font.pointSizeF() > 0:
        other.setPointSizeF(font.pointSizeF() * share)
    else:
        other.setPixelSize(max(1, round(font.pixelSize() * share)))
    return other


def text_font(role: str) -> QFont:
    """The font for a kind of text, in the size that the reader has chosen."""
    return QFont(_font(role))


@cache
def _font(role: str) -> QFont:
    share, weight = _ROLES[role]
    font = zoomed(QApplication.font(), share)
    font.setWeight(weight)
    if role in _TABULAR:
        font.setFeature(QFont.Tag("tnum"), 1)
    return font


LOOK.changed.connect(_font.cache_clear)
