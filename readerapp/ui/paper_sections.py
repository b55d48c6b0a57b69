"""The quiet sections below the note: links, in the feeds."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from readerapp.model.entry import Link, LinkKind
from readerapp.model.paper import Paper, Sighting
from readerapp.ui import links, theme
from readerapp.ui.rank_picture import RankPicture, worth_drawing
from readerapp.ui.widgets import FoldingSection, Label, in_tab_order, make_button
from readerapp.ui.words import counted, day, number, translate


def link_name(kind: LinkKind) -> str:
    """What a link leads to."""
    return {
        LinkKind.PAGE: translate("paper", "Paper page"),
        LinkKind.PDF: translate("paper", "PDF"),
        LinkKind.CODE: translate("paper", "Code"),
        LinkKind.PROJECT: translate("paper", "Project"),
    }[kind]


LONGEST_HOST = 30  # characters
LINK_ICONS = {LinkKind.PAGE: "paper", LinkKind.PDF: "pdf", LinkKind.CODE: "code", LinkKind.PROJECT: "link"}


class LinksSection(FoldingSection):
    """Every link with its host, so that one sees where it goes."""

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        self._content = QWidget()
        super().__init__(translate("paper", "Links"), self._content, True, parent)
        self._rows = _column(self._content)
        self._shown: tuple[Link, ...] = ()
        self.hide()

    def show_paper(self, paper: Paper) -> None:
        """Show the links of a paper, or nothing. What stays the same keeps the focus it may have."""
        if paper.links == self._shown:
            return
        self._shown = paper.links
        _clear(self._rows)
        for link in paper.links:
            text = f"{link_name(link.kind)} · {_shortened(links.host(link.url))}"
            button = make_button(text, "quiet", LINK_ICONS[link.kind])
            button.setToolTip(link.url)
            button.setAccessibleDescription(link.url)
            button.setStatusTip(link.url)
            button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            button.clicked.connect(lambda _=False, url=link.url: self.wanted.emit(url))
            self._rows.addWidget(button)
        self.setVisible(bool(paper.links))
        in_tab_order(self.tab_stops())


def _shortened(host: str) -> str:
    """Its end says whose it is: that part is kept. A button cannot wrap, and must not widen the pane."""
    return host if len(host) <= LONGEST_HOST else f"…{host[-LONGEST_HOST:]}"


class FeedsSection(FoldingSection):
    """Where the paper was seen: the day, the feed, its place, how it was received."""

    snapshot_wanted = Signal(int)
    source_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        content = QWidget()
        super().__init__(translate("paper", "In the feeds"), content, True, parent)
        column = _column(content)
        self.picture = RankPicture()
        self.picture.chosen.connect(self.snapshot_wanted)
        table = QWidget()
        self._grid = _grid(table, 0, 1)
        self._grid.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.picture)
        column.addWidget(table)
        self._shown: tuple[Sighting, ...] = ()
        self._page = 0
        self.hide()

    def show_page(self, snapshot: int) -> None:
        """The list is of this snapshot (0: of none): its line is told apart."""
        if snapshot != self._page:
            self._page = snapshot
            self._show(self._shown)

    def show_paper(self, paper: Paper) -> None:
        """Show the sightings of a paper, newest first. What stays the same keeps the focus it may have."""
        if paper.sightings != self._shown:
            self._shown = paper.sightings
            self.picture.show_sightings(paper.sightings)
            self.picture.setVisible(worth_drawing(paper.sightings))
            self._show(paper.sightings)

    def _show(self, sightings: tuple[Sighting, ...]) -> None:
        _clear(self._grid)
        for row, seen in enumerate(reversed(sightings)):
            name = make_button(day(seen.captured_on), "quiet")
            name.setToolTip(translate("paper", "Show this snapshot: {file}").format(file=seen.name))
            name.clicked.connect(lambda _=False, number=seen.snapshot_id: self.snapshot_wanted.emit(number))
            self._grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignLeading)
            said = _reception(seen)
            if seen.snapshot_id == self._page:
                said = translate("paper", "On this page: {said}").format(said=said)
            colour = "text" if seen.snapshot_id == self._page else "soft"
            self._grid.addWidget(_wrapped(said, colour), row, 1)
            self._grid.addWidget(self._source_button(seen), row, 2, Qt.AlignmentFlag.AlignTrailing)
        self.set_title(counted("paper", "In the feeds, %n times", "In the feeds, once", len(sightings)))
        self.setVisible(bool(sightings))
        in_tab_order(self.tab_stops())

    def _source_button(self, seen: Sighting) -> QWidget:
        source = make_button("", "quiet", "code")
        source.setAccessibleName(translate("paper", "Show source, {day}").format(day=day(seen.captured_on)))
        source.setToolTip(translate("paper", "Show the source at this paper: {file}").format(file=seen.name))
        source.clicked.connect(lambda: self.source_wanted.emit(seen.snapshot_id))
        return source


def _reception(seen: Sighting) -> str:
    said = [seen.source, translate("paper", "place {rank}").format(rank=number(seen.rank))]
    if seen.upvotes:
        said.append(counted("paper", "%n upvotes", "1 upvote", seen.upvotes))
    if seen.comments:
        said.append(counted("paper", "%n comments", "1 comment", seen.comments))
    return " · ".join(said)


def _column(content: QWidget) -> QVBoxLayout:
    layout = QVBoxLayout(content)
    layout.setContentsMargins(theme.SPACE_3, 0, 0, 0)
    layout.setSpacing(0)
    return layout


def _wrapped(text: str, colour: str) -> Label:
    label = Label(text, "row-second", colour)
    label.setWordWrap(True)
    return label


def _grid(content: QWidget, *shares: int) -> QGridLayout:
    layout = QGridLayout(content)
    layout.setContentsMargins(theme.SPACE_3, 0, 0, 0)
    layout.setHorizontalSpacing(theme.SPACE_4)
    layout.setVerticalSpacing(theme.SPACE_1)
    for column, share in enumerate(shares):
        layout.setColumnStretch(column, share)
    return layout


def _clear(layout: QVBoxLayout | QGridLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        if widget := item.widget():
            widget.hide()
            widget.deleteLater()
