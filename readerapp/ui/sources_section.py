"""Who says so: the source behind each field, what others say, and what was merged."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from readerapp import tasks
from readerapp.model.origins import MergedPart, Origins, Otherwise
from readerapp.model.paper import Paper, Said
from readerapp.ui import theme
from readerapp.ui.desk import Desk, Lane
from readerapp.ui.field_words import field_name, field_value
from readerapp.ui.row_text import clean, isolated
from readerapp.ui.widgets import FoldingSection, Label, make_button
from readerapp.ui.words import counted, day, translate

PARTS = 6  # merged papers that are named


class SourcesSection(FoldingSection):
    """`taken_back` carries fields whose correction the reader no longer wants; `split_wanted` comes from its
    button, where papers were merged.
    """

    taken_back = Signal(object)
    split_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self._desk = desk
        self._content = QWidget()
        super().__init__(translate("paper", "Sources"), self._content, False, parent)
        self._paper: Paper | None = None
        self._origins: Origins | None = None
        self._others_open = False
        column = QVBoxLayout(self._content)
        column.setContentsMargins(theme.SPACE_3, 0, 0, 0)
        column.setSpacing(theme.SPACE_2)
        table = QWidget()
        self._grid = QGridLayout(table)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.SPACE_4)
        self._grid.setVerticalSpacing(theme.SPACE_1)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)
        self.back = make_button(translate("paper", "Take my corrections back"), "inline", "undo")
        self.back.clicked.connect(self._take_back)
        self.ask = make_button("", "inline", "view")
        self.ask.clicked.connect(self._show_others)
        self.others = _wrapped("", "text")
        self.others.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.merged = _wrapped("", "text")
        self.split = make_button(translate("paper", "Take merging apart…"), "inline", "undo")
        self.split.clicked.connect(self.split_wanted)
        for part in (table, self.back, self.ask, self.others, self.merged, self.split):
            is_button = part in (self.back, self.ask, self.split)
            column.addWidget(part, 0, Qt.AlignmentFlag.AlignLeading if is_button else Qt.AlignmentFlag(0))
        self._show_origins()

    def show_paper(self, paper: Paper) -> None:
        """Show the origin of what is known of a paper."""
        if self._paper is None or paper.id != self._paper.id:
            self._origins, self._others_open = None, False
        self._paper = paper
        _clear(self._grid)
        for row, (source, when, fields) in enumerate(_by_source(paper.said)):
            names = ", ".join(field_name(field) for field in fields)
            self._grid.addWidget(_wrapped(names, "text"), row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(_wrapped(origin(source, when), "soft"), row, 1, Qt.AlignmentFlag.AlignTop)
        self.back.setVisible(any(said.by_reader for said in paper.said))
        self.setVisible(bool(paper.said))
        self._show_origins()
        self._desk.run(tasks.origins, paper.id, then=self._take, latest="origins", lane=Lane.ROWS)

    def _take(self, origins: Origins) -> None:
        if self._paper is not None and origins.paper == self._paper.id:
            self._origins = origins
            self._show_origins()

    def _show_origins(self) -> None:
        otherwise = self._origins.otherwise if self._origins else ()
        parts = self._origins.parts if self._origins else ()
        self.ask.setVisible(bool(otherwise) and not self._others_open)
        self.ask.setText(counted("paper", "Show %n other values", "Show 1 other value", len(otherwise)))
        self.others.setVisible(bool(otherwise) and self._others_open)
        self.others.setText("\n".join(map(otherwise_words, otherwise)))
        self.merged.setVisible(bool(parts))
        self.merged.setText(merged_words(parts))
        self.split.setVisible(bool(parts))
        title = translate("paper", "Sources")
        if parts:
            title = counted("paper", "Sources, of %n papers merged", "Sources", len(parts) + 1)
        self.set_title(title)

    def _show_others(self) -> None:
        self._others_open = True
        self._show_origins()

    def _take_back(self) -> None:
        if self._paper is not None:
            self.taken_back.emit(tuple(said.field for said in self._paper.said if said.by_reader))


def origin(source: str, when: str) -> str:
    """The source of a value and its day; the reader has neither."""
    if not source:
        return translate("paper", "you")
    return translate("paper", "{source}, {day}").format(source=isolated(source), day=day(when))


def otherwise_words(other: Otherwise) -> str:
    """What a source says otherwise: "arXiv, 11 Jul 2025, says of the title: …"."""
    text = translate("paper", "{source} says of the {field}: {value}")
    return text.format(
        source=origin(other.source, other.captured_on),
        field=field_name(other.field),
        value=field_value(other.field, other.value),
    )


def merged_words(parts: Iterable[MergedPart]) -> str:
    """The papers that were merged, each with who said so."""
    lines = []
    for part in parts:
        title = isolated(clean(part.title))
        by_reader = translate("paper", "Merged with “{title}” by you")
        proved = translate("paper", "Merged with “{title}”, proved by {snapshot}")
        lines.append((proved if part.proved_by else by_reader).format(title=title, snapshot=part.proved_by))
    left = len(lines) - PARTS
    more = [counted("paper", "and %n more", "and 1 more", left)] if left > 0 else []
    return "\n".join([*lines[:PARTS], *more])


def _by_source(said: Iterable[Said]) -> list[tuple[str, str, list[str]]]:
    """Fields gathered by who says them and when: most papers have one or two sources. The reader is first."""
    gathered: dict[tuple[str, str], list[str]] = {}
    for each in sorted(said, key=lambda each: not each.by_reader):
        gathered.setdefault((each.source, each.captured_on), []).append(each.field)
    return [(source, when, fields) for (source, when), fields in gathered.items()]


def _wrapped(text: str, colour: str) -> Label:
    label = Label(text, "row-second", colour)
    label.setWordWrap(True)
    return label


def _clear(layout: QGridLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        if widget := item.widget():
            widget.hide()
            widget.deleteLater()
