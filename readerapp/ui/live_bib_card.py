"""One file that follows a view: what it is, how it stands, and what can be done with it."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from readerapp.model.bibliographies import Bibliography
from readerapp.ui import live_bib_words as words
from readerapp.ui import theme
from readerapp.ui.flow_layout import FlowLayout
from readerapp.ui.widgets import Label, make_button
from readerapp.ui.words import translate


class BibCard(QWidget):
    """`wanted` carries what is to be done, and the path of the file."""

    wanted = Signal(str, str)

    def __init__(self, one: Bibliography, can_write: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.one = one
        self.setAccessibleName(words.file_name(one.path))
        self.buttons: dict[str, QPushButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.SPACE_4] * 4)
        column.setSpacing(theme.SPACE_1)
        column.addLayout(self._head())
        column.addWidget(_wrapped(words.about(one), "soft"))
        self.state = _wrapped(words.written(one), "text")
        column.addWidget(self.state)
        if also := words.also(one):
            column.addWidget(_wrapped(also, "soft"))
        if one.failure:
            column.addWidget(_wrapped(one.failure, "bad"))
        column.addSpacing(theme.SPACE_2)
        column.addWidget(self._foot(can_write))
        theme.LOOK.changed.connect(self.update)

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.SPACE_2)
        name, role, text = self._standing()
        title = Label(words.file_name(self.one.path), "row-title-unseen")
        title.setToolTip(self.one.path)
        row.addWidget(title, 1)
        icon = QLabel()
        side = theme.scaled(theme.SMALL)
        icon.setPixmap(theme.pixmap(name, side, role))
        icon.setFixedSize(QSize(side, side))
        self.standing = Label(text, "body", role)
        row.addWidget(icon)
        row.addWidget(self.standing)
        return row

    def _standing(self) -> tuple[str, str, str]:
        """An icon, a colour and a word for how the file stands."""
        if self.one.paused:
            return "clock", "soft", translate("LiveBib", "Paused")
        if self.one.failure:
            return "warning", "bad", translate("LiveBib", "Behind")
        if not self.one.written_at:
            return "clock", "soft", translate("LiveBib", "Waiting")
        return "check", "good", translate("LiveBib", "Up to date")

    def _foot(self, can_write: bool) -> QWidget:
        foot = QWidget()
        row = FlowLayout(foot, theme.SPACE_2)
        row.setContentsMargins(0, 0, 0, 0)
        for deed, text, kind in self._deeds():
            button = make_button(text, kind)
            button.setAutoDefault(False)
            button.setAccessibleDescription(words.file_name(self.one.path))
            button.setEnabled(can_write or deed == "folder")
            button.clicked.connect(lambda _=False, deed=deed: self.wanted.emit(deed, self.one.path))
            self.buttons[deed] = button
            row.addWidget(button)
        return foot

    def _deeds(self) -> list[tuple[str, str, str]]:
        pause = translate("LiveBib", "Resume") if self.one.paused else translate("LiveBib", "Pause")
        others = [
            ("pause", pause, ""),
            ("folder", translate("LiveBib", "Show in folder"), ""),
            ("unbind", translate("LiveBib", "Unbind"), ""),
        ]
        if self.one.changed_elsewhere:
            return [
                ("write", translate("LiveBib", "Merge"), "primary"),
                ("replace", translate("LiveBib", "Replace"), ""),
                ("save-as", translate("LiveBib", "Save as…"), ""),
                *others,
            ]
        return [("write", translate("LiveBib", "Write now"), ""), *others]

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = theme.current()
        painter.setPen(QPen(look.line, look.edge_width))
        painter.setBrush(look.base)
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), theme.RADIUS, theme.RADIUS)


def _wrapped(text: str, colour: str) -> Label:
    label = Label(text, "body", colour)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
