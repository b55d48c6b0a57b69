"""The receipt of an import: numbers that add up, and every line that was not understood."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QDialog, QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from readerapp.model.receipt import FileReceipt, Receipt
from readerapp.ui import theme
from readerapp.ui.reading_text import ReadingText
from readerapp.ui.widgets import FoldingSection, Hairline, Label, make_button
from readerapp.ui.words import counted, day, number, translate

WIDTH = 560
SHORT = 5  # lines that need not be folded away


def how_known(captured_from: str | None) -> str:
    """How the day of a snapshot is known."""
    return {
        "given": translate("receipt", "as you said"),
        "file name": translate("receipt", "from the file’s name"),
        "text": translate("receipt", "from the text"),
        "file time": translate("receipt", "from the file’s date"),
        "import day": translate("receipt", "the day of the import"),
    }.get(captured_from or "", "")


def headline(receipt: Receipt) -> str:
    """The import in one sentence."""
    if receipt.cancelled:
        return translate("receipt", "Import cancelled. Nothing was changed.")
    updated = sum(file.updated for file in receipt.files)
    if receipt.failed and len(receipt.failed) == len(receipt.files):
        return translate("receipt", "Nothing could be imported")
    if not receipt.added and not updated:
        return translate("receipt", "Nothing new: every paper was there already")
    added = counted("receipt", "%n papers added", "1 paper added", receipt.added)
    if not updated:
        return added
    more = counted("receipt", "%n updated", "1 updated", updated)
    return translate("receipt", "{added}, {updated}").format(added=added, updated=more)


def numbers(file: FileReceipt) -> tuple[tuple[str, int], ...]:
    """The fates of the entries; together they are all of them."""
    return (
        (translate("receipt", "Added"), file.added),
        (translate("receipt", "Updated"), file.updated),
        (translate("receipt", "Already there"), file.already_there),
        (translate("receipt", "Merged"), file.merged),
        (translate("receipt", "Skipped"), len(file.skipped)),
    )


def as_text(files: Sequence[FileReceipt]) -> str:
    """The receipt as plain text, for the clipboard."""
    return "\n\n".join("\n".join(_lines(file)) for file in files) + "\n"


def _lines(file: FileReceipt) -> list[str]:
    lines = [file.name]
    if file.error:
        return [*lines, file.error]
    lines.append(_origin(file))
    lines += [f"{name}: {number(count)}" for name, count in numbers(file)]
    lines.append(counted("receipt", "%n entries in all", "1 entry in all", file.entries))
    lines += file.warnings
    lines += [f"{skipped.title}: {skipped.reason}" for skipped in file.skipped]
    lines += _stray_lines(file)
    return lines


def _stray_lines(file: FileReceipt) -> list[str]:
    """The lines that were not understood, each with its place in the file."""
    words = translate("receipt", "Line {number}: {text}")
    return [words.format(number=number(each.line), text=each.text) for each in file.not_understood]


def _origin(file: FileReceipt) -> str:
    when = day(file.captured_on) if file.captured_on else ""
    how = how_known(file.captured_on_from)
    text = translate("receipt", "{source}, {day} ({how})")
    return text.format(source=file.source or "", day=when, how=how)


class ReceiptSheet(QDialog):
    """Shows the receipt of an import, just made or long kept. It does not stop the reader from working on."""

    undo_wanted = Signal(int)

    def __init__(self, receipt: Receipt, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Receipt"))
        self.receipt = receipt
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
        self.resize(theme.scaled(WIDTH), self.sizeHint().height())

    def _files(self) -> QScrollArea:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_4)
        for place, file in enumerate(self.receipt.files):
            if place:
                column.addWidget(Hairline())
            card = FileCard(file)
            card.folded.connect(self._fit.start)
            column.addWidget(card)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(content)
        area.viewport().setAutoFillBackground(False)
        content.setAutoFillBackground(False)
        self._area, self._content = area, content
        return area

    def _grow(self) -> None:
        """As high as its content, so far as the screen allows; it never shrinks under the mouse."""
        rest = self.height() - self._area.height()
        wanted = self._content.heightForWidth(self._area.viewport().width()) + rest
        most = round(self.screen().availableGeometry().height() * 0.8)
        self.resize(self.width(), max(self.height(), min(wanted, most)))

    # Overrides of Qt

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit.start()

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


class FileCard(QWidget):
    """One file of a receipt. `folded` says that it needs another height."""

    folded = Signal()

    def __init__(self, file: FileReceipt, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.SPACE_2)
        self._column.addWidget(_wrapped(Label(file.name, "row-title-unseen")))
        if file.error:
            self._column.addWidget(_wrapped(Label(file.error, "body", "bad")))
            return
        self._column.addWidget(_wrapped(Label(_origin(file), "body", "soft")))
        self._column.addLayout(self._numbers(file))
        for warning in file.warnings:
            self._column.addWidget(_wrapped(Label(warning, "body", "warn")))
        self._add_lists(file)

    def _numbers(self, file: FileReceipt) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.SPACE_4)
        grid.setVerticalSpacing(0)
        shown = numbers(file)
        for column, (name, count) in enumerate(shown):
            value = Label(number(count), "number", "text" if count else "soft")
            value.setAccessibleName(f"{name}: {number(count)}")
            grid.addWidget(value, 0, column)
            grid.addWidget(Label(name, "row-second", "soft"), 1, column)
            grid.setColumnStretch(column, 1)
        total = counted("receipt", "= %n entries", "= 1 entry", file.entries)
        grid.addWidget(Label(total, "row-second", "soft"), 1, len(shown), Qt.AlignmentFlag.AlignTrailing)
        return grid

    def _add_lists(self, file: FileReceipt) -> None:
        if file.skipped:
            title = counted("receipt", "%n skipped", "1 skipped", len(file.skipped))
            self._add_list(title, [f"{each.title} — {each.reason}" for each in file.skipped])
        if file.not_understood:
            count = len(file.not_understood)
            title = counted("receipt", "%n lines not understood", "1 line not understood", count)
            self._add_list(title, _stray_lines(file))

    def _add_list(self, title: str, lines: Sequence[str]) -> None:
        text = ReadingText("row-second")
        text.setAccessibleName(title)
        text.show_text("\n".join(lines))
        section = FoldingSection(title, text, len(lines) <= SHORT)
        section.toggled.connect(lambda _open: self.folded.emit())
        self._column.addWidget(section)


def _wrapped(label: Label) -> Label:
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
