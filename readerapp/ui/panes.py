"""The three panes: side by side, the paper below the list where the window is narrow, or one at a time.

Where there is room for one pane only, the others lie beside what one sees, without being hidden: whatever
takes the focus, by Tab, by F6 or by a key that goes to it, brings its pane into sight.
"""

from collections.abc import Sequence

from PySide6.QtCore import QSettings, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QApplication, QSplitter, QWidget

from readerapp.ui.detail import DetailPane
from readerapp.ui.list_pane import ListPane
from readerapp.ui.sidebar import SidebarPane

NARROW = 1100  # pixels: below this a list and a paper side by side are both too thin to read
SINGLE = 800  # below this a sidebar beside a list is too much as well
SIDEBAR = 220


class Panes(QSplitter):
    """Sidebar, then list and detail. Two of the shapes remember their sizes."""

    shown = Signal()  # another pane is in sight

    def __init__(self, sidebar: SidebarPane, middle: ListPane, detail: DetailPane) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.sidebar = sidebar
        self.middle = middle
        self.table = middle.table
        self.detail = detail
        self._sizes: dict[str, Sequence[int]] = {"wide": (46, 54), "narrow": (50, 50)}
        self._sidebar_width = SIDEBAR
        self._single = False
        self._front: QWidget = middle
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
        for splitter in (self, self.reading):
            splitter.splitterMoved.connect(self._note_sizes)
        self.table.clicked.connect(self._row_clicked)
        sidebar.query_wanted.connect(lambda: self.back() if self._single else None)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_moved)

    def shape(self) -> str:
        """Wide; narrow with the paper below the list; or single."""
        if self._single:
            return "single"
        return "narrow" if self.reading.orientation() == Qt.Orientation.Vertical else "wide"

    def front(self) -> QWidget | None:
        """The pane in sight where there is room for one only; else None."""
        return self._front if self._single else None

    def flip(self, pane: QWidget) -> None:
        """Where there is room for one: bring this pane into sight with the focus, or go back to the list."""
        if self._front is pane:
            self.back()
            return
        pane.show()
        stop: QWidget = self.sidebar.tree if pane is self.sidebar else self.detail.first_stop()
        stop.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._bring(pane)  # also where nothing in it takes the focus

    def back(self) -> None:
        """To the list."""
        self.middle.take_focus()
        self._bring(self.middle)

    def save(self, state: QSettings) -> None:
        """Note the sizes for the next start."""
        state.setValue("panes/sidebar", self._sidebar_width)
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
        self._sidebar_width = int(width) if width.isdigit() and int(width) else SIDEBAR
        self.sidebar.setHidden(state.value("panes/sidebar-hidden", False, bool) is True)
        self.detail.setHidden(state.value("panes/detail-hidden", False, bool) is True)
        self._share()

    def _note_sizes(self) -> None:
        """What the reader chose; a small window makes panes narrower for a while."""
        if not self._single:
            self._sizes[self.shape()] = self.reading.sizes()
            self._sidebar_width = self.sizes()[0] or self._sidebar_width

    def _share(self) -> None:
        """Give each pane the room that it has in this shape."""
        if self._single:
            self._bring(self._front)
            return
        self.setSizes([self._sidebar_width, max(self.width() - self._sidebar_width, 1)])
        first, second = self._sizes[self.shape()]
        whole = first + second
        self.reading.setSizes([first * 10_000 // whole, second * 10_000 // whole])

    def _bring(self, pane: QWidget) -> None:
        self._front = pane
        if self._single:
            whole = 10_000
            self.setSizes([whole, 0] if pane is self.sidebar else [0, whole])
            self.reading.setSizes([0, whole] if pane is self.detail else [whole, 0])
        self.shown.emit()

    def _focus_moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        panes = (self.sidebar, self.middle, self.detail)
        pane = next((pane for pane in panes if new is not None and pane.isAncestorOf(new)), None)
        if pane is not None and pane is not self._front:
            self._bring(pane)  # it is the one to stay, too, when the window gets too small for three

    def _row_clicked(self) -> None:
        held = QGuiApplication.keyboardModifiers() != Qt.KeyboardModifier.NoModifier
        if self._single and not held and self.table.selected_count() == 1:
            self.flip(self.detail)

    def _wanted(self, width: int) -> tuple[bool, Qt.Orientation]:
        beside = max(self.middle.minimumSizeHint().width(), self.detail.minimumSizeHint().width())
        least = max(SINGLE, self.sidebar.minimumWidth() + beside + 1)
        orientation = Qt.Orientation.Vertical if width < NARROW else Qt.Orientation.Horizontal
        return width < least, orientation

    # Overrides of Qt

    def minimumSizeHint(self) -> QSize:
        """Room for one of them."""
        least = QSize(0, 0)
        for pane in (self.sidebar, self.middle, self.detail):
            least = least.expandedTo(pane.minimumSizeHint())
        return least

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        single, orientation = self._wanted(event.size().width())
        if (single, orientation) == (self._single, self.reading.orientation()):
            return
        self._single = single
        for splitter in (self, self.reading):
            splitter.setChildrenCollapsible(single)
        self.reading.setOrientation(orientation)
        self._share()
        self.shown.emit()
