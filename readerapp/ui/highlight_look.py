"""How highlights look: a tint that words stay readable on, and for each colour a line of its own kind."""

from PySide6.QtCore import QCoreApplication, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTextCharFormat

from readerapp.model.highlights import COLOURS
from readerapp.ui import theme
from readerapp.ui.colours import Theme

_Line = QTextCharFormat.UnderlineStyle
_LINES = {
    "yellow": _Line.SingleUnderline,
    "green": _Line.DashUnderline,
    "blue": _Line.DotLine,
    "violet": _Line.DashDotLine,
    "pink": _Line.WaveUnderline,
}
_PENS = {
    _Line.SingleUnderline: Qt.PenStyle.SolidLine,
    _Line.DashUnderline: Qt.PenStyle.DashLine,
    _Line.DotLine: Qt.PenStyle.DotLine,
    _Line.DashDotLine: Qt.PenStyle.DashDotLine,
}
_PIGMENTS = {
    "yellow": QColor("#F5C400"),
    "green": QColor("#2FBF71"),
    "blue": QColor("#4C8DFF"),
    "violet": QColor("#A06BF0"),
    "pink": QColor("#F0569B"),
}
_WAVE = 3  # pixels from a crest to a trough


def colour_name(colour: str) -> str:
    """What a colour is called."""
    return {
        "yellow": QCoreApplication.translate("highlights", "Yellow"),
        "green": QCoreApplication.translate("highlights", "Green"),
        "blue": QCoreApplication.translate("highlights", "Blue"),
        "violet": QCoreApplication.translate("highlights", "Violet"),
        "pink": QCoreApplication.translate("highlights", "Pink"),
    }[_known(colour)]


def ground(look: Theme, colours: tuple[str, ...]) -> QColor:
    """What the words of a passage stand on; of several that overlap a mixture of the last two."""
    share = 0.3 if look.dark else 0.28
    made = look.base
    for number, colour in enumerate(colours[-2:]):
        made = theme.mix(made, _PIGMENTS[_known(colour)], share if number == 0 else share / 2)
    return made


def ink(look: Theme, colour: str) -> QColor:
    """The colour of the line below: text where the theme wants contrast."""
    if look.edge_width > 1:
        return look.text
    colours = _PIGMENTS if look.dark else theme.TAG_COLOURS
    return theme.mix(colours[_known(colour)], look.text, 0.35)


def char_format(colours: tuple[str, ...]) -> QTextCharFormat:
    """The look of a passage; the last of its colours gives the line below."""
    look, form = theme.current(), QTextCharFormat()
    form.setBackground(ground(look, colours))
    form.setUnderlineStyle(_LINES[_known(colours[-1])])
    form.setUnderlineColor(ink(look, colours[-1]))
    return form


def paint_swatch(painter: QPainter, rect: QRect, colour: str) -> None:
    """A sample of a colour: a letter on its ground with its line below."""
    look = theme.current()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground(look, (colour,)))
    painter.drawRoundedRect(rect, 4, 4)
    painter.setFont(theme.text_font("row-second"))
    painter.setPen(look.text)
    painter.drawText(rect.adjusted(0, -2, 0, -2), int(Qt.AlignmentFlag.AlignCenter), colour_name(colour)[:1])
    _paint_line(painter, rect.adjusted(4, 0, -4, 0), colour)


def _paint_line(painter: QPainter, rect: QRect, colour: str) -> None:
    style, base = _LINES[_known(colour)], rect.bottom() - 2
    painter.setPen(QPen(ink(theme.current(), colour), 1.5, _PENS.get(style, Qt.PenStyle.SolidLine)))
    if style is not _Line.WaveUnderline:
        painter.drawLine(rect.left(), base, rect.right(), base)
        return
    steps = range(rect.left(), rect.right() - _WAVE, _WAVE)
    for number, left in enumerate(steps):
        up = number % 2 * 2
        painter.drawLine(left, base - up, left + _WAVE, base - 2 + up)


def _known(colour: str) -> str:
    return colour if colour in _LINES else COLOURS[0]
