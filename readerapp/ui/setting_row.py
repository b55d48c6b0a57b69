"""One setting as a row of the preferences: its label and help, and at the far side what changes it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from readerapp.settings import Option, Value
from readerapp.ui import theme
from readerapp.ui.widgets import Hairline, Label, make_button

_FOLDER_WIDTH = 220


def words_of(text: str) -> str:
    """A text of the settings in the reader's language."""
    return QCoreApplication.translate("settings", text)


class SettingRow(QWidget):
    """`chosen` carries the name of the setting and its new value."""

    chosen = Signal(str, object)

    def __init__(
        self, option: Option, value: Value, usual_folder: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.option = option
        self._usual_folder = usual_folder
        label = Label(words_of(option.label))
        hint = Label(words_of(option.help), "row-second", "soft")
        hint.setWordWrap(True)
        self.control: QWidget
        self._show: Callable[[Value], None]
        self._make_control()
        self.control.setAccessibleName(words_of(option.label))
        self.control.setAccessibleDescription(words_of(option.help))
        self._below = QVBoxLayout()
        self._lay_out(label, hint)
        self.show_value(value)

    def _lay_out(self, label: Label, hint: Label) -> None:
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(label)
        texts.addWidget(hint)
        row = QHBoxLayout()
        row.setSpacing(theme.SPACE_4)
        row.addLayout(texts, 1)
        row.addWidget(self.control, 0, Qt.AlignmentFlag.AlignVCenter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, theme.SPACE_3, 0, 0)
        layout.setSpacing(theme.SPACE_2)
        layout.addLayout(row)
        layout.addLayout(self._below)
        layout.addSpacing(theme.SPACE_1)
        layout.addWidget(Hairline())

    def add_below(self, widget: QWidget) -> None:
        """Put something below the words, for what a value alone cannot do."""
        self._below.addWidget(widget)

    def show_value(self, value: Value) -> None:
        """Show what is chosen."""
        blocker = QSignalBlocker(self.control)
        self._show(value)
        blocker.unblock()

    def fits(self, typed: str) -> bool:
        """Is what was typed a part of the row's words?"""
        texts = (self.option.label, self.option.help, *(words for _, words in self.option.choices))
        return any(typed.casefold() in words_of(text).casefold() for text in texts)

    def _choose(self, value: Value) -> None:
        if self.option.accepts(value):
            self.chosen.emit(self.option.name, value)

    def _make_control(self) -> None:
        default = self.option.default
        if isinstance(default, bool):
            self._make_switch()
        elif isinstance(default, int):
            self._make_number()
        elif self.option.is_folder():
            self._make_folder()
        else:
            self._make_choice()

    def _make_switch(self) -> None:
        box = QCheckBox()
        box.toggled.connect(self._choose)
        self.control, self._show = box, lambda value: box.setChecked(bool(value))

    def _make_number(self) -> None:
        box = QSpinBox()
        box.setRange(self.option.lowest, self.option.highest)
        box.setSingleStep(self.option.step)
        box.setSuffix(f" {self.option.unit}" if self.option.unit else "")
        box.setKeyboardTracking(False)  # 150 is not to be applied as 1, 15 and 150
        box.setStepType(QAbstractSpinBox.StepType.DefaultStepType)
        box.setMinimumWidth(theme.scaled(104))
        box.valueChanged.connect(self._choose)
        _leave_wheel(box)
        self.control, self._show = box, lambda value: box.setValue(int(value))

    def _make_choice(self) -> None:
        box = QComboBox()
        for value, text in self.option.choices:
            box.addItem(words_of(text), value)
        box.currentIndexChanged.connect(lambda at: self._choose(box.itemData(at)))
        _leave_wheel(box)
        self.control = box
        self._show = lambda value: box.setCurrentIndex(_place_of(box, str(value)))

    def offer(self, choices: Sequence[tuple[str, str]]) -> None:
        """More choices than the settings know of: values with their words."""
        if isinstance(self.control, QComboBox):
            blocker = QSignalBlocker(self.control)
            for value, text in choices:
                at = _place_of(self.control, value)
                self.control.setItemText(at, text)
            blocker.unblock()

    def _make_folder(self) -> None:
        button = make_button(self.tr("Choose…"), "", "folder")
        path = Label("", "row-second", "soft")
        path.setWordWrap(False)
        path.setMaximumWidth(theme.scaled(_FOLDER_WIDTH))
        holder = QWidget()
        row = QVBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SPACE_1)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignTrailing)
        row.addWidget(path, 0, Qt.AlignmentFlag.AlignTrailing)
        holder.setFocusProxy(button)
        button.setAccessibleName(words_of(self.option.label))
        button.clicked.connect(lambda: self._ask_folder(path.toolTip()))

        def show(value: Value) -> None:
            folder = str(value) or self._usual_folder
            path.setToolTip(folder)
            middle = Qt.TextElideMode.ElideMiddle
            path.setText(path.fontMetrics().elidedText(folder, middle, theme.scaled(_FOLDER_WIDTH)))

        self.control, self._show = holder, show

    def _ask_folder(self, now: str) -> None:
        found = QFileDialog.getExistingDirectory(self, words_of(self.option.label), now)
        if found:
            self._choose(found)


def _place_of(box: QComboBox, value: str) -> int:
    """Where a value stands; one that nobody offered is put at the end."""
    if box.findData(value) < 0:
        box.addItem(value, value)
    return box.findData(value)


class _WheelGuard(QObject):
    """Lets the wheel scroll the page, unless the reader has chosen this control."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_wheel = event.type() == QEvent.Type.Wheel
        if is_wheel and isinstance(watched, QWidget) and not watched.hasFocus():
            event.ignore()
            return True
        return False


def _leave_wheel(control: QWidget) -> None:
    control.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    control.installEventFilter(_WheelGuard(control))
