"""The receipt of an import: numbers that add up, and every line that was not understood."""

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QShowEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from readerapp.model.receipt import FileReceipt, Receipt
from readerapp.ui import receipt_words as words
from readerapp.ui import theme
from readerapp.ui.paper_model import PAPERS_MIME
from readerapp.ui.reading_text import ReadingText
from readerapp.ui.receipt_card import FileCard, NumberGrid
from readerapp.ui.receipt_words import as_text, headline
from readerapp.ui.widgets import FoldingSection, Hairline, Label, make_button
from readerapp.ui.words import counted

__all__ = ["ReceiptSheet", "as_text", "headline"]

WIDTH = 560
FEW = 6  # files that are shown one after the other, each with all its numbers
CARDS = 40  # of many files so many at most, first those of which there is something to say


class ReceiptSheet(QDialog):
    """Shows the receipt of an import, just made or long kept. It does not stop the reader from working on.

    Its signals carry what the reader wants: a query, the source of a snapshot (line, words), another date,
    an import undone, something dropped.
    """

    undo_wanted = Signal(int)
    query_wanted = Signal(str)
    source_wanted = Signal(int, int, str)
    date_wanted = Signal(int)
    marks_wanted = Signal(int)
    dropped = Signal(QMimeData)

    def __init__(self, receipt: Receipt, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAcceptDrops(True)
        self.setWindowTitle(self.tr("Receipt"))
        self.receipt = receipt
        self.cards: list[FileCard] = []
        self._fit = QTimer(self, singleShot=True, interval=0)  # when Qt has laid out what was unfolded
        self._fit.timeout.connect(self._grow)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.SPACE_6, theme.SPACE_6, theme.SPACE_6, theme.SPACE_4)
        layout.setSpacing(theme.SPACE_4)
        title = Label(headline(receipt), "empty-title")
        title.setWordWrap(True)
        layout.addWidget(title)
        layout.addWidget(self._files(), 1)
        layout.addLayout(self._buttons())
        self.resize(self._first_size())

    def _files(self) -> QScrollArea:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_4)
        files = self.receipt.files
        if len(files) > FEW:
            column.addWidget(self._sum(files))
        shown, rest = chosen(files)
        for place, file in enumerate(shown):
            if place or len(files) > FEW:
                column.addWidget(Hairline())
            column.addWidget(self._card(file))
        if rest:
            column.addWidget(Hairline())
            column.addWidget(self._rest(rest))
        column.addStretch(1)
        return self._scrolling(content)

    def _scrolling(self, content: QWidget) -> QScrollArea:
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(content)
        area.viewport().setAutoFillBackground(False)
        content.setAutoFillBackground(False)
        self._area, self._content = area, content
        return area

    def _sum(self, files: Sequence[FileReceipt]) -> QWidget:
        """All files together."""
        all_of_them = QWidget()
        column = QVBoxLayout(all_of_them)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_2)
        total = words.together(files)
        column.addWidget(Label(total.name, "row-title-unseen"))
        self.total = NumberGrid(total, words.queries(files))
        self.total.wanted.connect(self.query_wanted)
        column.addWidget(self.total)
        return all_of_them

    def _card(self, file: FileReceipt) -> FileCard:
        card = FileCard(file)
        card.folded.connect(self._fit.start)
        card.query_wanted.connect(self.query_wanted)
        card.source_wanted.connect(self.source_wanted)
        card.date_wanted.connect(self.date_wanted)
        card.marks_wanted.connect(self.marks_wanted)
        self.cards.append(card)
        return card

    def offer_marks(self, snapshot: int, text: str) -> None:
        """Offer what the sender of a shared list marked."""
        for card in self.cards:
            if card.file.snapshot_id == snapshot:
                card.offer_marks(text)

    def _rest(self, files: Sequence[FileReceipt]) -> FoldingSection:
        text = ReadingText("row-second")
        text.show_text("\n".join(words.in_short(file) for file in files))
        title = counted("receipt", "%n more files", "1 more file", len(files))
        text.setAccessibleName(title)
        section = FoldingSection(title, text)
        section.toggled.connect(lambda _open: self._fit.start())
        return section

    def _first_size(self) -> QSize:
        """So large that nothing need grow once it is shown: a window that resizes at once loses its place."""
        sides = 2 * theme.SPACE_6
        inner = max(theme.scaled(WIDTH) - sides, self._content.minimumSizeHint().width())
        rest = self.sizeHint().height() - self._area.sizeHint().height()
        return QSize(inner + sides, min(self._content.heightForWidth(inner) + rest, self._highest()))

    def _highest(self) -> int:
        return round(self.screen().availableGeometry().height() * 0.8)

    def _grow(self) -> None:
        """As high as its content, so far as the screen allows; it never shrinks under the mouse."""
        rest = self.height() - self._area.height()
        wanted = self._content.heightForWidth(self._area.viewport().width()) + rest
        self.resize(self.width(), max(self.height(), min(wanted, self._highest())))

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        action = self.receipt.action_id
        self.undo = make_button(self.tr("Undo import"), "", "undo")
        self.undo.setVisible(action is not None)
        self.undo.clicked.connect(self._undo)
        copy = make_button(self.tr("Copy"), "quiet", "copy")
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(as_text(self.receipt.files)))
        close = make_button(self.tr("Close"), "primary")
        close.clicked.connect(self.close)
        close.setDefault(True)
        close.setFocus()  # Enter right away only closes; later it presses the button that one has gone to
        for widget in (self.undo, copy):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(close)
        return row

    def _undo(self) -> None:
        if self.receipt.action_id is not None:
            self.undo_wanted.emit(self.receipt.action_id)
        self.close()

    # Overrides of Qt

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit.start()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """The next files may be dropped here too: it lies over the list."""
        data = event.mimeData()
        if not data.hasFormat(PAPERS_MIME) and (data.hasUrls() or data.hasText()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.dropped.emit(event.mimeData())


def chosen(files: Sequence[FileReceipt]) -> tuple[list[FileReceipt], list[FileReceipt]]:
    """The files to be shown with all there is to say, and those of which the numbers will do."""
    if len(files) <= FEW:
        return list(files), []
    notable = [file for file in files if _is_notable(file)][:CARDS]
    names = {id(file) for file in notable}
    return notable, [file for file in files if id(file) not in names]


def _is_notable(file: FileReceipt) -> bool:
    return bool(file.error or file.warnings or file.skipped or file.not_understood)
