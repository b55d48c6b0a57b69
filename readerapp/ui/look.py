"""What the look is now: the theme in force and the size of text, and the signal that it has changed.

Icons, fonts and painters ask here each time they draw, so none of them can hold on to an old theme.
"""

from PySide6.QtCore import QObject, Signal

from readerapp.ui.colours import LIGHT, Theme


class Look(QObject):
    """Holds the theme and the zoom. `changed` comes after either, when the application has taken it on."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.theme: Theme = LIGHT
        self.zoom = 100
        self.compact = False  # rows with less air


LOOK = Look()


def scaled(pixels: float) -> int:
    """A measure that grows with the text, for what stands beside it."""
    return round(pixels * LOOK.zoom / 100)


def current() -> Theme:
    """The theme in force."""
    return LOOK.theme
