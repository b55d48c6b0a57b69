"""Where everything of a row goes: measured once for a paper and a width, then painted many times.

Places are relative to the corner of the row. They are worked out from left to right and mirrored at the end.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QStaticText, QTextLayout, QTextOption, QTransform

from readerapp.model.row import PaperRow
from readerapp.ui import theme
from readerapp.ui.chip_paint import chip_size
from readerapp.ui.row_text import facts, is_new, isolated, note_words, places, title_words
from readerapp.ui.words import day

BEFORE, BEHIND, ABOVE = 12, 16, 8  # the margins of a row
ABOVE_COMPACT = 3
BETWEEN_LINES = 2
CHIPS = 3  # a row shows this many tags, and how many more there are
CHIP_WIDEST = 128
NOTE_WIDEST = 280
_GAP = 8


@dataclass(frozen=True, slots=True)
class Fonts:
    """The fonts of a row with their measures, and what follows from them: heights and the size of icons."""

    title: QFont
    unseen: QFont
    second: QFont
    date: QFont
    title_size: QFontMetricsF
    unseen_size: QFontMetricsF
    second_size: QFontMetricsF
    date_size: QFontMetricsF
    icon: int
    second_height: float
    above: int
    height: int

    @property
    def text_left(self) -> int:
        """Where the words begin, after the mark and the star."""
        return BEFORE + 2 * (self.icon + _GAP)


@cache
def fonts() -> Fonts:
    """The fonts of now."""
    roles = ("row-title", "row-title-unseen", "row-second", "row-date")
    title, unseen, second, date = (theme.text_font(role) for role in roles)
    title_size, unseen_size, second_size, date_size = map(QFontMetricsF, (title, unseen, second, date))
    chip = chip_size("x").height()
    first_height = max(title_size.height(), unseen_size.height())
    second_height = max(second_size.height(), chip)
    above = ABOVE_COMPACT if theme.LOOK.compact else ABOVE
    height = 2 * above + first_height + BETWEEN_LINES + second_height
    return Fonts(
        *(title, unseen, second, date),
        *(title_size, unseen_size, second_size, date_size),
        icon=theme.scaled(theme.SMALL),
        second_height=second_height,
        above=above,
        height=round(height / 4) * 4,
    )


theme.LOOK.changed.connect(fonts.cache_clear)


@dataclass(slots=True)
class Line:
    """Words that are ready to paint, and where."""

    text: QStaticText
    place: QPointF


@dataclass(slots=True)
class Chip:
    """A tag in a row."""

    name: str
    colour: str | None
    place: QRectF


@dataclass(slots=True)
class RowLayout:
    """All that a row shows, placed."""

    row: PaperRow
    width: int
    rtl: bool
    mark: QRectF
    star: QRectF
    title: Line
    facts: Line
    date: Line | None = None
    more: Line | None = None
    note: Line | None = None
    note_icon: QRectF | None = None
    chips: list[Chip] = field(default_factory=list)
    hits: list[QRectF] = field(default_factory=list)


def star_area(width: int, rtl: bool) -> QRect:
    """Where a click means the star: larger than it looks, 24 pixels at least."""
    icon = fonts().icon
    area = QRect(BEFORE + icon + _GAP - 6, 0, icon + 12, fonts().height)
    if rtl:
        area.moveLeft(width - area.left() - area.width())
    return area


def lay_out(row: PaperRow, width: int, rtl: bool, words: Sequence[str] = ()) -> RowLayout:
    """Measure a row."""
    return _Setter(row, width, rtl, words).layout


class _Setter:
    """Sets one row: the right-hand things of a line first, then the words in what is left."""

    def __init__(self, row: PaperRow, width: int, rtl: bool, words: Sequence[str]) -> None:
        self._row, self._words, self._fonts = row, words, fonts()
        self._first_base = self._fonts.above + self._fonts.title_size.ascent()
        second_top = self._fonts.height - self._fonts.above - self._fonts.second_height
        self._second_middle = second_top + self._fonts.second_height / 2
        nothing = Line(QStaticText(), QPointF())
        self.layout = RowLayout(row, width, rtl, self._icon(0), self._icon(1), nothing, nothing)
        self._set_first(width - BEHIND)
        self._set_second(width - BEHIND)
        if rtl:
            self._mirror(width)

    def _icon(self, slot: int) -> QRectF:
        side = self._fonts.icon
        # The middle of the capital letters: there an icon looks centred, whatever the font.
        middle = self._first_base - self._fonts.title_size.capHeight() / 2
        return QRectF(BEFORE + slot * (side + _GAP), round(middle - side / 2), side, side)

    # First line: title … date

    def _set_first(self, right: float) -> None:
        use, left = self._fonts, self._fonts.text_left
        if self._row.published_on:
            words = day(self._row.published_on)
            right -= use.date_size.horizontalAdvance(words)
            top = self._first_base - use.date_size.ascent()
            self.layout.date = Line(self._static(isolated(words), use.date), QPointF(right, top))
            right -= 2 * _GAP
        new = is_new(self._row)
        font, size = (use.unseen, use.unseen_size) if new else (use.title, use.title_size)
        title = size.elidedText(title_words(self._row), Qt.TextElideMode.ElideRight, max(right - left, 0))
        self.layout.title = self._words_at(isolated(title), font, size, left, self._first_base)

    # Second line: facts, note … chips

    def _set_second(self, right: float) -> None:
        left, use = self._fonts.text_left, self._fonts
        if self._row.tags:
            right = self._set_chips(right, (right - left) * 0.45)
        room = max(right - left, 0)
        mark = use.icon + 4 + 2 * _GAP if self._row.note_line else 0
        base = self._second_middle - use.second_size.height() / 2 + use.second_size.ascent()
        words = use.second_size.elidedText(facts(self._row), Qt.TextElideMode.ElideRight, room - mark)
        self.layout.facts = self._words_at(words, use.second, use.second_size, left, base)
        if mark:
            used = use.second_size.horizontalAdvance(words)
            note = self._note_words(room - used - mark)
            self._set_note(note, left + used + (2 * _GAP if used else 0))

    def _note_words(self, room: float) -> str:
        """What the facts leave room for; a space where the mark alone says that there is a note."""
        widest = min(theme.scaled(NOTE_WIDEST), room)
        words = note_words(self._row) if widest > theme.scaled(60) else ""
        return self._fonts.second_size.elidedText(words, Qt.TextElideMode.ElideRight, widest) or " "

    def _set_note(self, words: str, left: float) -> None:
        side = self._fonts.icon
        self.layout.note_icon = QRectF(round(left), round(self._second_middle - side / 2), side, side)
        top = self._second_middle - self._fonts.second_size.height() / 2
        words_left = self.layout.note_icon.right() + 4
        self.layout.note = Line(self._static(isolated(words), self._fonts.second), QPointF(words_left, top))

    def _set_chips(self, right: float, room: float) -> float:
        shown = list(self._chips_that_fit(room))
        left_out = len(self._row.tags) - len(shown)
        if left_out:
            words = f"+{left_out}"
            right -= self._fonts.second_size.horizontalAdvance(words)
            top = self._second_middle - self._fonts.second_size.height() / 2
            self.layout.more = Line(self._static(isolated(words), self._fonts.second), QPointF(right, top))
            right -= 6
        for chip in reversed(shown):
            right -= chip.place.width()
            chip.place.moveTo(right, round(self._second_middle - chip.place.height() / 2))
            right -= 4
        self.layout.chips = shown
        return right + 4 - 2 * _GAP

    def _chips_that_fit(self, room: float) -> Iterator[Chip]:
        for tag in self._row.tags[:CHIPS]:
            size = chip_size(tag.name, CHIP_WIDEST)
            room -= size.width() + 4
            if room < 0:
                return
            yield Chip(tag.name, tag.colour, QRectF(0, 0, size.width(), size.height()))

    # Words

    def _words_at(self, text: str, font: QFont, size: QFontMetricsF, left: float, base: float) -> Line:
        """Words at the start of a line, with the places of what a search found in them."""
        line = Line(self._static(text, font), QPointF(left, base - size.ascent()))
        found = list(places(text, self._words)) if self._words else []
        if found:
            self._underline(text, font, found, QPointF(left, base))
        if self.layout.rtl:
            line.place.setX(self.layout.width - left - line.text.size().width())
        return line

    def _underline(self, text: str, font: QFont, found: list[tuple[int, int]], start: QPointF) -> None:
        layout = QTextLayout(text, font)
        layout.setTextOption(self._option())
        layout.beginLayout()
        line = layout.createLine()
        layout.endLayout()
        left = start.x()
        if self.layout.rtl:
            left = self.layout.width - left - line.naturalTextWidth()
        for first, last in found:
            for run in layout.glyphRuns(first, last - first):  # more than one where the direction changes
                ink = run.boundingRect()
                self.layout.hits.append(QRectF(left + ink.left(), round(start.y()) + 2, ink.width(), 2))

    def _static(self, text: str, font: QFont) -> QStaticText:
        static = QStaticText(text)
        static.setTextFormat(Qt.TextFormat.PlainText)
        static.setTextOption(self._option())
        static.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
        static.prepare(QTransform(), font)
        return static

    def _option(self) -> QTextOption:
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        rtl = self.layout.rtl
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
        return option

    def _mirror(self, width: int) -> None:
        done = self.layout
        for place in (done.mark, done.star, done.note_icon, *(chip.place for chip in done.chips)):
            if place is not None:
                place.moveLeft(width - place.left() - place.width())
        for line in (done.date, done.more, done.note):
            if line is not None:
                line.place.setX(width - line.place.x() - line.text.size().width())
