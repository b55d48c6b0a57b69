"""Tells when a widget has been painted for the first time: what nobody sees yet can be done after that."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

PATIENCE = 1000  # milliseconds: a window may be minimised, or on another desktop


class FirstPaint(QObject):
    """`happened` comes once: after the first painting, or when it is not to be expected any more."""

    happened = Signal()

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self._soon = QTimer(self, singleShot=True, interval=PATIENCE)
        self._soon.timeout.connect(self._tell)
        self._soon.start()
        widget.installEventFilter(self)

    def _tell(self) -> None:
        self._widget.removeEventFilter(self)
        self.happened.emit()
        self.deleteLater()

    # Overrides of Qt

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self._soon.start(0)
        return False
