"""An entry before and after a repair: lines that go and lines that come, told by a sign and a tint."""

from collections.abc import Sequence

from PySide6.QtGui import QFontDatabase, QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from readerapp.ui import theme

_TINT = 0.16  # of the colour of good or bad in the ground: the text on it stays readable


class DiffView(QPlainTextEdit):
    """Read only; what changes stands out, the rest is there for reading."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.setAccessibleName(self.tr("The BibTeX entry before and after"))
        self.document().setDocumentMargin(theme.SPACE_3)
        self._refresh()
        theme.LOOK.changed.connect(self._refresh)

    def show_lines(self, lines: Sequence[str]) -> None:
        """Show lines that begin with "- ", "+ " or two blanks."""
        self.setPlainText("\n".join(line.rstrip() for line in lines))
        self._tint()

    def _refresh(self) -> None:
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPointSizeF(theme.text_font("row-second").pointSizeF())
        self.setFont(font)
        self._tint()

    def _tint(self) -> None:
        """As the ground of whole paragraphs, so that it also lies behind lines that are broken."""
        look = theme.current()
        colours = {"-": theme.mix(look.base, look.bad, _TINT), "+": theme.mix(look.base, look.good, _TINT)}
        block = self.document().begin()
        while block.isValid():
            form = QTextBlockFormat()
            if colour := colours.get(block.text()[:1]):
                form.setBackground(colour)
            QTextCursor(block).setBlockFormat(form)
            block = block.next()
