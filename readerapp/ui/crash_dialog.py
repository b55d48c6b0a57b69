"""The dialog that says what went wrong, and holds the report that a bug needs."""

import platform
import traceback

from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

import readerapp
from readerapp.ui import theme
from readerapp.ui.widgets import Label, make_button


def report(error: BaseException) -> str:
    """What a bug report needs: versions, the system, the traceback."""
    lines = [
        f"ReaderApp {readerapp.__version__}, Python {platform.python_version()}, Qt {qVersion()}",
        platform.platform(),
        "",
        "".join(traceback.format_exception(error)),
    ]
    return "\n".join(lines)


class CrashDialog(QDialog):
    """Says what happened, what is safe, and offers the report."""

    def __init__(self, error: BaseException, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Something went wrong"))
        self.text = QPlainTextEdit(report(error))
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("Report"))
        words = Label(
            self.tr(
                "This is a fault of ReaderApp, not yours. Everything that was saved is safe. "
                "A report helps to repair it; read it before you send it."
            )
        )
        words.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[theme.SPACE_6] * 4)
        layout.setSpacing(theme.SPACE_4)
        layout.addWidget(words)
        layout.addWidget(self.text)
        layout.addLayout(self._buttons())
        self.resize(640, 420)

    def _buttons(self) -> QHBoxLayout:
        copy = make_button(self.tr("Copy report"), "", "copy")
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.text.toPlainText()))
        leave = make_button(self.tr("Quit"), "quiet")
        leave.clicked.connect(QApplication.closeAllWindows)
        go_on = make_button(self.tr("Go on"), "primary")
        go_on.clicked.connect(self.close)
        row = QHBoxLayout()
        row.addWidget(copy)
        row.addStretch(1)
        row.addWidget(leave)
        row.addWidget(go_on)
        return row
