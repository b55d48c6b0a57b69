"""The tags of several papers as boxes to tick: on all of them, on some, on none."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QCheckBox, QWidget

from readerapp.model.selection import TagShare
from readerapp.ui import theme
from readerapp.ui.flow_layout import FlowLayout
from readerapp.ui.row_text import clean
from readerapp.ui.widgets import Label
from readerapp.ui.words import counted, number, translate

SHOWN = 40  # tags: whoever selects everything has hundreds, and types the name of the one that is meant


class TagBox(QCheckBox):
    """One tag. A click puts it on all papers, or takes it off where all have it; never "some" again."""

    def __init__(self, share: TagShare, of: int, parent: QWidget | None = None) -> None:
        name = clean(share.tag.name)
        everywhere = share.papers >= of
        part = translate("TagBoxes", "{some} of {all}").format(some=number(share.papers), all=number(of))
        super().__init__(
            name.replace("&", "&&") if everywhere else f"{name.replace('&', '&&')}  {part}", parent
        )
        self.tag = share.tag.name
        self.setTristate(True)
        self.setIcon(dot(share.tag.colour))
        self.setCheckState(Qt.CheckState.Checked if everywhere else Qt.CheckState.PartiallyChecked)
        self.setToolTip(name)
        spoken = translate("TagBoxes", "Tag {name}, on {part} papers")
        self.setAccessibleName(spoken.format(name=name, part=number(of) if everywhere else part))

    def nextCheckState(self) -> None:
        worn = self.checkState() is Qt.CheckState.Checked
        self.setCheckState(Qt.CheckState.Unchecked if worn else Qt.CheckState.Checked)


class TagBoxes(QWidget):
    """`added` and `removed` carry a tag for all of the papers."""

    added = Signal(str)
    removed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Tags"))
        self._row = FlowLayout(self, theme.SPACE_4)
        self._shown: tuple[tuple[TagShare, ...], int] = ((), 0)
        self._more = Label("", "row-second", "soft")
        self._last: QWidget | None = None

    def keep_last(self, widget: QWidget) -> None:
        """Put a field behind the boxes; it stays there."""
        self._last = widget
        self._row.addWidget(self._more)
        self._row.keep_last(widget)

    def boxes(self) -> list[TagBox]:
        """The boxes, in their order."""
        return [box for box in self.findChildren(TagBox) if not box.isHidden()]

    def show_shares(self, shares: Sequence[TagShare], of: int) -> None:
        """Show how many of so many papers wear which tag; the most worn first."""
        ordered = tuple(sorted(shares, key=lambda share: -share.papers))
        if (ordered, of) == self._shown:
            return
        self._shown = (ordered, of)
        focused = next((box.tag for box in self.boxes() if box.hasFocus()), None)
        self._empty()
        before = self._last.previousInFocusChain() if self._last else None
        for share in ordered[:SHOWN]:
            box = TagBox(share, of, self)
            box.clicked.connect(lambda on, tag=share.tag.name: (self.added if on else self.removed).emit(tag))
            self._row.addWidget(box)
            box.show()
            if before:
                QWidget.setTabOrder(before, box)
                before = box
            if share.tag.name == focused:
                box.setFocus()
        left = len(ordered) - SHOWN
        self._more.setVisible(left > 0)
        self._more.setText(counted("TagBoxes", "and %n more tags", "and 1 more tag", left))

    def _empty(self) -> None:
        for box in self.findChildren(TagBox):
            self._row.removeWidget(box)
            box.hide()
            box.deleteLater()


def dot(colour: str | None) -> QIcon:
    """A filled dot in a colour of the palette; a ring for none, so that it is told apart without colour."""
    picture = QPixmap(32, 32)  # twice the size that it is shown in, for sharp edges
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.tag_colour(colour))
    painter.drawEllipse(6, 6, 20, 20)
    if colour is None:
        painter.setBrush(theme.current().base)
        painter.drawEllipse(10, 10, 12, 12)
    painter.end()
    return QIcon(picture)
