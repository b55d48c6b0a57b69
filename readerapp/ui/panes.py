"""The three panes: side by side, or the paper below the list where the window is narrow."""

from collections.abc import Sequence

from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter

from readerapp.ui.detail import DetailPane
from readerapp.ui.list_pane import ListPane
from readerapp.ui.sidebar import SidebarPane

NARROW = 1100  # pixels: below this a list and a paper side by side are both too thin to read
SIDEBAR = 220


class Panes(QSplitter):
    """Sidebar, then list and detail. The two shapes remember their own sizes."""

    def __init__(self, sidebar: SidebarPane, middle: ListPane, detail: DetailPane) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.sidebar = sidebar
        self.middle = middle
        self.table = middle.table
        self.detail = detail
        self._sizes: dict[str, Sequence[int]] = {"wide": (46, 54), "narrow": (50, 50)}
        self.reading = QSplitter(Qt.Orientation.Horizontal)
        self.reading.addWidget(middle)
        self.reading.addWidget(detail)
        self.addWidget(sidebar)
        self.addWidget(self.reading)
        for splitter in (self, self.reading):
            splitter.setChildrenCollapsible(False)
            splitter.setHandleWidth(1)
        self.setStretchFactor(1, 1)
        self.setSizes([SIDEBAR, 1000])
        self._share()

    def shape(self) -> str:
        """Wide, or narrow with the paper below the list."""
        return "narrow" if self.reading.orientation() == Qt.Orientation.Vertical else "wide"

    def save(self, state: QSettings) -> None:
        """Note the sizes for the next start."""
        self._sizes[self.shape()] = self.reading.sizes()
        state.setValue("panes/sidebar", self.sizes()[0])
        state.setValue("panes/sidebar-hidden", self.sidebar.isHidden())
        state.setValue("panes/detail-hidden", self.detail.isHidden())
        for shape, sizes in self._sizes.items():
            state.setValue(f"panes/{shape}", ",".join(str(size) for size in sizes))

    def restore(self, state: QSettings) -> None:
        """Take the sizes of the last time."""
        for shape in self._sizes:
            kept = str(state.value(f"panes/{shape}", "")).split(",")
            sizes = [int(size) for size in kept if size.isdigit()]
            if len(sizes) == 2 and sum(sizes) > 0:
                self._sizes[shape] = sizes
        width = str(state.value("panes/sidebar", ""))
        self.setSizes([int(width) if width.isdigit() and int(width) else SIDEBAR, 1000])
        self.sidebar.setHidden(state.value("panes/sidebar-hidden", False, bool) is True)
        self.detail.setHidden(state.value("panes/detail-hidden", False, bool) is True)
        self._share()

    def _share(self) -> None:
        first, second = self._sizes[self.shape()]
        whole = first + second
        self.reading.setSizes([first * 10_000 // whole, second * 10_000 // whole])

    # Overrides of Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = event.size().width() < NARROW
        wanted = Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal
        if wanted != self.reading.orientation():
            if event.oldSize().width() > 0:
                self._sizes[self.shape()] = self.reading.sizes()
            self.reading.setOrientation(wanted)
            self._share()
