"""About ReaderApp: its version and what it stands on, the licences, and what a bug report needs."""

from PySide6.QtCore import QSize, Qt, qVersion
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

import readerapp
from readerapp import tasks
from readerapp.ui import theme
from readerapp.ui.desk import Desk, Lane
from readerapp.ui.widgets import Label, make_button

PICTURE = 72  # pixels of the icon's side


class About(QDialog):
    """Opens on the name and the version; its buttons lead to the licences and to the clipboard."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About ReaderApp"))
        self._desk = desk
        self.pages = QStackedWidget()
        self.pages.addWidget(self._front())
        self.text = self._licences()
        self.pages.addWidget(self.text)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[theme.SPACE_4] * 4)
        layout.setSpacing(theme.SPACE_4)
        layout.addWidget(self.pages, 1)
        layout.addLayout(self._buttons())
        self.resize(theme.scaled(520), theme.scaled(220))

    def _front(self) -> QWidget:
        page = QWidget()
        picture = QLabel()
        picture.setPixmap(theme.icon("readerapp").pixmap(PICTURE, PICTURE))
        picture.setAlignment(Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(theme.SPACE_2)
        words.addWidget(Label(f"ReaderApp {readerapp.__version__}", "detail-title"))
        for text, role in (
            (self.tr("A calm reading list for research papers."), "body"),
            (self.tr("It stays offline: no server, no account, no tracking."), "body"),
            (self._stands_on(), "row-second"),
        ):
            label = Label(text, role, "soft" if role == "row-second" else "text")
            label.setWordWrap(True)
            words.addWidget(label)
        words.addStretch(1)
        layout = QHBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SPACE_4)
        layout.addWidget(picture)
        layout.addLayout(words, 1)
        return page

    def _stands_on(self) -> str:
        words = self.tr("Made with Qt {qt} and PySide6, under the LGPL, and others: see the licences.")
        return words.format(qt=qVersion())

    def _licences(self) -> QPlainTextEdit:
        text = QPlainTextEdit()
        text.setReadOnly(True)
        text.setTabChangesFocus(True)
        text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        text.setAccessibleName(self.tr("Licences"))
        return text

    def _buttons(self) -> QHBoxLayout:
        self.licences = make_button(self.tr("&Licences"))
        self.copy = make_button(self.tr("&Copy diagnostics"))
        close = make_button(self.tr("Close"), "primary")
        close.setDefault(True)
        close.setFocus()
        self.licences.clicked.connect(self._turn)
        self.copy.clicked.connect(self._copy)
        close.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.addWidget(self.licences)
        row.addWidget(self.copy)
        row.addStretch(1)
        row.addWidget(close)
        return row

    def _turn(self) -> None:
        """To the licences, or back."""
        at_front = self.pages.currentIndex() == 0
        if at_front and not self.text.toPlainText():
            self.text.setPlainText(tasks.licences())
        if at_front:
            self.resize(self.size().expandedTo(QSize(theme.scaled(820), theme.scaled(560))))
        self.pages.setCurrentIndex(1 if at_front else 0)
        self.licences.setText(self.tr("&Back") if at_front else self.tr("&Licences"))

    def _copy(self) -> None:
        self.copy.setEnabled(False)
        self._desk.run(tasks.diagnostics, lane=Lane.LISTS, then=self._copied)

    def _copied(self, text: str) -> None:
        screen = self.screen()
        more = (
            f"Qt {qVersion()}, {QGuiApplication.platformName()}, "
            f"scale {screen.devicePixelRatio():g}, text {theme.LOOK.zoom} %, theme {theme.current().name}"
        )
        QGuiApplication.clipboard().setText(f"{text}\n{more}\n")
        self.copy.setText(self.tr("Copied"))
        self.copy.setEnabled(True)
