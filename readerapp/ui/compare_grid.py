"""The fields of two papers in two columns; of each field one value is chosen."""

from typing import Any

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QGridLayout, QSizePolicy, QWidget

from readerapp.model.comparing import Compared, Comparison
from readerapp.model.paper import Paper
from readerapp.ui import theme
from readerapp.ui.field_words import field_title, field_value
from readerapp.ui.row_text import clean
from readerapp.ui.widgets import Label, SectionLabel
from readerapp.ui.words import counted, translate

_SIDE, _MARK, _LINES = 10, 16, 8
_WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop)


class ValueCard(QAbstractButton):
    """One paper's value of a field: a card that can be chosen."""

    def __init__(self, field: str, side: str, value: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.value = value
        self.setText(value)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("ringRadius", theme.RADIUS)
        self.setAccessibleName(f"{field_title(field)}, {side}: {value}")
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setToolTip(value if len(value) > 200 else "")

    def sizeHint(self) -> QSize:
        return QSize(220, self.heightForWidth(320))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.heightForWidth(max(self.width(), 120)))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        metrics = QFontMetrics(theme.text_font("body"))
        room = max(40, width - 2 * _SIDE - theme.scaled(_MARK) - 8)
        rect = metrics.boundingRect(0, 0, room, 10_000, _WRAP, self.value)
        return min(rect.height(), _LINES * metrics.lineSpacing()) + 2 * 8

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()  # the grid knows which card is the next one
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isChecked()
        painter.setPen(QPen(look.accent if chosen else look.edge, 2 if chosen else look.edge_width))
        hovered = self.underMouse() and self.isEnabled() and not chosen
        painter.setBrush(look.select if chosen else look.hover if hovered else look.base)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), theme.RADIUS, theme.RADIUS)
        mark, rtl = theme.scaled(_MARK), self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self._paint_mark(painter, self.width() - _SIDE - mark if rtl else _SIDE, mark)
        before, behind = _SIDE + mark + 8, _SIDE
        words = self.rect().adjusted(behind if rtl else before, 8, -before if rtl else -behind, -8)
        painter.setFont(theme.text_font("body"))
        painter.setPen(look.text)
        painter.setClipRect(words)
        painter.drawText(words, _WRAP, self.value)

    def _paint_mark(self, painter: QPainter, left: int, side: int) -> None:
        look = theme.current()
        ring = QRectF(left + 1, 9, side - 2, side - 2)
        painter.setPen(QPen(look.accent if self.isChecked() else look.edge, 1.5))
        painter.setBrush(look.base)
        painter.drawEllipse(ring)
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.accent)
            painter.drawEllipse(ring.adjusted(3.5, 3.5, -3.5, -3.5))


class CompareGrid(QWidget):
    """What two papers say; what a merge would keep is chosen at first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(theme.SPACE_6, theme.SPACE_3, theme.SPACE_6, theme.SPACE_4)
        self._grid.setHorizontalSpacing(theme.SPACE_3)
        self._grid.setVerticalSpacing(theme.SPACE_2)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(2, 1)
        self.cards: list[tuple[Compared, ValueCard, ValueCard]] = []
        self._groups: list[QButtonGroup] = []

    def show_papers(self, compared: Comparison | None) -> None:
        """Show these two, or nothing."""
        self._clear()
        if compared is None:
            return
        sides = (translate("CompareGrid", "The older one"), translate("CompareGrid", "The newer one"))
        for column, (side, paper) in enumerate(zip(sides, compared.papers, strict=True), 1):
            head = Label(f"{side} · {seen_words(paper)}", "row-second", "soft")
            head.setWordWrap(True)
            self._grid.addWidget(head, 0, column)
        for each in compared.fields:
            self._add_field(each, sides)
        both = united(compared.papers)
        if both:
            kept = Label(translate("CompareGrid", "Kept of both:"), "row-second", "soft")
            kept.setContentsMargins(_SIDE, theme.SPACE_2, 0, 0)
            self._grid.addWidget(kept, self._grid.rowCount(), 1, 1, 2)
        for name, words in both.items():
            self._add_kept(field_title(name), words)
        self._grid.setRowStretch(self._grid.rowCount(), 1)

    def _add_field(self, each: Compared, sides: tuple[str, str]) -> None:
        row = self._grid.rowCount()
        if each.same:
            self._add_title(field_title(each.field), row)
            words = Label(field_value(each.field, each.values[each.believed]), "body", "text")
            words.setWordWrap(True)
            words.setContentsMargins(_SIDE, 8, _SIDE, 8)
            self._grid.addWidget(words, row, 1, 1, 2)
            return
        texts = [field_value(each.field, value, 2000) for value in each.values]
        if not all(texts):  # only one of them knows: nothing to choose
            self._add_kept(field_title(each.field), (texts[0], texts[1]))
            return
        self._add_title(field_title(each.field), row)
        one, other = (ValueCard(each.field, side, text) for side, text in zip(sides, texts, strict=True))
        group = QButtonGroup(self)
        for column, card in enumerate((one, other), 1):
            group.addButton(card)
            self._grid.addWidget(card, row, column)
            card.show()  # at once: what is hidden takes no focus
        (other if each.believed else one).setChecked(True)
        self._groups.append(group)
        self.cards.append((each, one, other))

    def _add_kept(self, name: str, words: tuple[str, str]) -> None:
        row = self._grid.rowCount()
        self._add_title(name, row)
        for column, text in enumerate(words, 1):
            label = Label(text or translate("CompareGrid", "nothing"), "body", "text" if text else "soft")
            label.setWordWrap(True)
            label.setContentsMargins(_SIDE, 8, _SIDE, 8)
            label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
            self._grid.addWidget(label, row, column)

    def _add_title(self, text: str, row: int) -> None:
        label = SectionLabel(text)
        label.setContentsMargins(0, 9, theme.SPACE_2, 0)
        self._grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)

    def chosen_otherwise(self) -> list[tuple[str, Any]]:
        """The values that the reader chose against what a merge would keep by itself."""
        picked = ((each, int(other.isChecked())) for each, _, other in self.cards)
        return [(each.field, each.values[side]) for each, side in picked if side != each.believed]

    def first_stop(self) -> QWidget:
        """Where the focus enters: the value that is chosen in the first field."""
        for _, one, other in self.cards:
            return one if one.isChecked() else other
        return self

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go among the cards; they must not come to the scroll area, which would take them."""
        if not self._walk(event):
            super().keyPressEvent(event)

    def _walk(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        across = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        along = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        rows = [(one, other) for _, one, other in self.cards]
        focused = self.window().focusWidget()
        here = next((at for at, row in enumerate(rows) if focused in row), None)
        if here is None or key not in (*across, *along):
            return False
        if key in across:
            by = across[key] * (-1 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 1)
            target = rows[here][int(by > 0)]
            target.setChecked(True)
        else:
            row = rows[max(0, min(here + along[key], len(rows) - 1))]
            target = row[int(row[1].isChecked())]
        target.setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def _clear(self) -> None:
        self.cards, self._groups = [], []
        while (item := self._grid.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for row in range(self._grid.rowCount()):
            self._grid.setRowStretch(row, 0)


def seen_words(paper: Paper) -> str:
    """Where a paper was seen."""
    sources = list(dict.fromkeys(seen.source for seen in paper.sightings))
    times = counted("CompareGrid", "seen %n times", "seen once", len(paper.sightings))
    return f"{times}, {', '.join(sources[:3])}" if sources else times


def united(papers: tuple[Paper, Paper]) -> dict[str, tuple[str, str]]:
    """What a merge keeps of both: ids, links, tags, notes; left out where neither has any."""
    rows = {
        translate("CompareGrid", "Identifiers"): [
            "\n".join(f"{scheme}:{value}" for scheme, value in paper.identifiers) for paper in papers
        ],
        translate("CompareGrid", "Links"): [
            "\n".join(link.url for link in paper.links[:6]) for paper in papers
        ],
        translate("CompareGrid", "Tags"): [
            ", ".join(clean(tag.name) for tag in paper.tags) for paper in papers
        ],
        translate("CompareGrid", "Note"): [paper.note[:600] for paper in papers],
        translate("CompareGrid", "Citation key"): [paper.citation_key or "" for paper in papers],
    }
    return {name: (one, other) for name, (one, other) in rows.items() if one or other}
