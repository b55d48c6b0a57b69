"""The one door to how things look: colours, fonts, icons, spacing, and `apply` that puts them into force.

On Linux the style is Fusion with our own colours, because platform themes there clash with them; Windows and
macOS keep their own style. High contrast is Fusion everywhere: native styles do not take its colours.
"""

import sys
from contextlib import suppress
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette, QStyleHints
from PySide6.QtWidgets import QApplication, QStyleFactory

from readerapp.ui.colours import (
    DARK,
    HIGH_CONTRAST,
    HIGH_CONTRAST_DARK,
    LIGHT,
    TAG_COLOURS,
    THEMES,
    Theme,
    chip_ground,
    contrast,
    mix,
    tag_colour,
)
from readerapp.ui.fonts import LINE_HEIGHT, MEASURE, platform_font, text_font, zoomed
from readerapp.ui.icons import NORMAL, SMALL, icon, pixmap
from readerapp.ui.icons import has as has_icon
from readerapp.ui.look import LOOK, current, scaled
from readerapp.ui.style_sheet import style_sheet

__all__ = [
    "DARK", "HIGH_CONTRAST", "HIGH_CONTRAST_DARK", "LIGHT", "LINE_HEIGHT", "LOOK", "MEASURE", "NORMAL",
    "RADIUS", "SMALL", "SPACE_1", "SPACE_2", "SPACE_3", "SPACE_4", "SPACE_6", "TAG_COLOURS", "THEMES",
    "Theme", "apply", "chip_ground", "contrast", "current", "has_icon", "icon", "mix", "pixmap",
    "reduced_motion", "scaled", "set_density", "set_zoom", "tag_colour", "text_font",
]  # fmt: skip

SPACE_1, SPACE_2, SPACE_3, SPACE_4, SPACE_6 = 4, 8, 12, 16, 24
RADIUS = 6
MODES = ("system", "light", "dark", "contrast")
LOWEST_ZOOM, HIGHEST_ZOOM = 80, 200

_SCHEMES = {
    "light": Qt.ColorScheme.Light,
    "dark": Qt.ColorScheme.Dark,
    "system": Qt.ColorScheme.Unknown,
    "contrast": Qt.ColorScheme.Unknown,
}


def apply(app: QApplication, mode: str = "system", zoom: int | None = None) -> None:
    """Put a theme into force: system, light, dark or contrast. It follows the system from then on."""
    _follow(app)
    app.setProperty("themeMode", mode)
    LOOK.zoom = _within(zoom or LOOK.zoom)
    app.styleHints().setColorScheme(_SCHEMES[mode])  # title bars and native controls follow
    _refresh(app)


def set_density(*, compact: bool) -> None:
    """Rows with less air, or with the usual; whoever draws them hears of it."""
    if compact != LOOK.compact:
        LOOK.compact = compact
        LOOK.changed.emit()


def set_zoom(app: QApplication, percent: int) -> None:
    """Make all text larger or smaller: 80 to 200 percent of the platform's size."""
    LOOK.zoom = _within(percent)
    _refresh(app)


def chosen(mode: str, hints: QStyleHints) -> Theme:
    """The theme for a mode on a system with these hints."""
    dark = mode == "dark" or (mode != "light" and hints.colorScheme() == Qt.ColorScheme.Dark)
    if mode == "contrast" or (mode == "system" and _wants_contrast(hints)):
        return HIGH_CONTRAST_DARK if dark else HIGH_CONTRAST
    return DARK if dark else LIGHT


def palette(theme: Theme) -> QPalette:
    """The theme in Qt's own roles."""
    colours = QPalette()
    for role, colour in _roles(theme).items():
        colours.setColor(role, colour)
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        colours.setColor(QPalette.ColorGroup.Disabled, role, theme.faint)
    colours.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Highlight, theme.line)
    return colours


def _roles(theme: Theme) -> dict[QPalette.ColorRole, QColor]:
    role = QPalette.ColorRole
    button = theme.raised if theme.dark else theme.base
    return {
        role.Window: theme.window, role.WindowText: theme.text, role.Base: theme.base,
        role.AlternateBase: theme.hover, role.Text: theme.text, role.PlaceholderText: theme.soft,
        role.ToolTipBase: theme.raised, role.ToolTipText: theme.text, role.Button: button,
        role.ButtonText: theme.text, role.BrightText: theme.bad, role.Highlight: theme.select,
        role.HighlightedText: theme.text, role.Link: theme.accent, role.LinkVisited: theme.accent,
        role.Accent: theme.accent, role.Light: mix(theme.window, theme.base, 0.5), role.Midlight: theme.hover,
        role.Mid: theme.line, role.Dark: theme.edge, role.Shadow: mix(theme.edge, QColor("black"), 0.4),
    }  # fmt: skip


def _refresh(app: QApplication) -> None:
    theme = chosen(app.property("themeMode") or "system", app.styleHints())
    LOOK.theme = theme
    fusion = sys.platform not in ("darwin", "win32") or theme.edge_width > 1
    _set_style(app, "fusion" if fusion else "")
    app.setPalette(palette(theme))
    _set_font(app, zoomed(platform_font(), LOOK.zoom / 100))
    app.setStyleSheet(style_sheet(theme, fusion))
    LOOK.changed.emit()


def _set_font(app: QApplication, font: QFont) -> None:
    if app.font() == font:
        return
    # A widget with a style sheet does not hear of a new font, and one never polished cannot let go of it.
    for widget in app.allWidgets() if app.styleSheet() else ():
        widget.ensurePolished()
    app.setStyleSheet("")
    app.setFont(font)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.ApplicationFontChange.value)


def _set_style(app: QApplication, name: str) -> None:
    wanted = name or QStyleFactory.keys()[0].lower()  # the platform's own comes first
    if app.style().name() != wanted:
        app.setStyle(wanted)


def _follow(app: QApplication) -> None:
    """Hear of it when the system turns dark or to high contrast; once is enough."""
    if app.property("themeMode"):
        return
    hints = app.styleHints()
    hints.colorSchemeChanged.connect(lambda: _refresh(app))
    with suppress(AttributeError):  # Qt 6.9 does not know contrast yet
        hints.accessibility().contrastPreferenceChanged.connect(lambda: _refresh(app))


def _wants_contrast(hints: QStyleHints) -> bool:
    try:
        preference = hints.accessibility().contrastPreference()
    except AttributeError:  # Qt 6.9
        return False
    return preference == Qt.ContrastPreference.HighContrast


def _within(percent: int) -> int:
    return max(LOWEST_ZOOM, min(HIGHEST_ZOOM, percent))


def reduced_motion() -> bool:
    """Does the system ask for stillness? Only newer versions of Qt can tell."""
    hints: Any = QGuiApplication.styleHints()
    try:
        return bool(hints.accessibility().motionPreference().name == "ReducedMotion")
    except AttributeError:
        return False
