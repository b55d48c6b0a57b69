"""Files and texts dragged over the window: an overlay says what a drop would do, a drop does it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QMimeData, QObject
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from readerapp.ui.library_commands import is_web_address, local_files
from readerapp.ui.overlay import DropOverlay
from readerapp.ui.paper_model import PAPERS_MIME


class Dropping(QObject):
    """Watches a window for drags that come from outside."""

    def __init__(self, window: QWidget, bring: Callable[[QMimeData], None]) -> None:
        super().__init__(window)
        self.overlay = DropOverlay(window)
        self._bring = bring
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def offer(self, data: QMimeData) -> bool:
        """Say what a drop would do; False if this is nothing for us, or our own papers."""
        if data.hasFormat(PAPERS_MIME):
            return False
        if files := local_files(data):
            folders = sum(file.is_dir() for file in files)
            self.overlay.offer_files(len(files) - folders, folders)
        elif is_web_address(data):
            self.overlay.refuse_web_address()
        elif data.hasText():
            self.overlay.offer_text()
        else:
            return False
        return True

    # Overrides of Qt

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
            self.overlay.hide()
            event.acceptProposedAction()
            self._bring(event.mimeData())
            return True
        if isinstance(event, QDragEnterEvent):
            if self.offer(event.mimeData()):
                event.acceptProposedAction()
            return True
        if isinstance(event, QDragMoveEvent):
            event.acceptProposedAction()
            return True
        if event.type() == QEvent.Type.DragLeave:
            self.overlay.hide()
        return False
