"""Asks for the name, the query and the order of a saved view, and says what is wrong with them."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from readerapp.model import query as queries
from readerapp.model.lists import SORT_KEYS, SavedView, Sort
from readerapp.model.query_fields import SORT_HELP
from readerapp.ui import theme
from readerapp.ui.search_bar import SearchField
from readerapp.ui.widgets import Label, make_button
from readerapp.ui.words import translate

WIDTH = 460


class ViewDialog(QDialog):
    """`chosen` carries the view as it shall be. The dialog lives until it is closed."""

    chosen = Signal(object)

    def __init__(self, view: SavedView, taken: Sequence[str], title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._taken = {name.casefold() for name in taken}
        self.setWindowTitle(title)
        self.name = QLineEdit(view.name)
        self.name.setAccessibleName(self.tr("Name of the view"))
        self.name.setMaxLength(100)
        self.query = SearchField()
        self.query.setText(view.query)
        self.query.setAccessibleName(self.tr("Query of the view"))
        self.sort = _sorts(view.sort)
        self.problem = Label("", "row-second", "bad")
        self.problem.setWordWrap(True)
        self.save = make_button(self.tr("&Save"), "primary")
        self.buttons = QDialogButtonBox()
        self.buttons.addButton(make_button(self.tr("&Cancel")), QDialogButtonBox.ButtonRole.RejectRole)
        self.buttons.addButton(self.save, QDialogButtonBox.ButtonRole.AcceptRole)
        self.save.setDefault(True)
        self._lay_out()
        self.name.textChanged.connect(self._check)
        self.query.textChanged.connect(self._check)
        self.buttons.accepted.connect(self._accept)
        self.buttons.rejected.connect(self.reject)
        self.finished.connect(self.deleteLater)
        self.name.selectAll()
        self._check()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setSpacing(theme.SPACE_3)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("&Name"), self.name)
        form.addRow(self.tr("&Query"), self.query)
        form.addRow(self.tr("&Sort by"), self.sort)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[theme.SPACE_4] * 4)
        layout.setSpacing(theme.SPACE_3)
        for each in (form, self.problem, self.buttons):
            layout.addWidget(each) if isinstance(each, QWidget) else layout.addLayout(each)
        self.setMinimumWidth(theme.scaled(WIDTH))

    def _check(self) -> None:
        """A name that is taken cannot be saved; a query that is not understood can, and says why."""
        name = " ".join(self.name.text().split())
        taken = name.casefold() in self._taken
        problems = queries.parse(self.query.text()).problems
        self.query.underline(problems)
        said = [self.tr("There is a view of this name already.")] if taken else []
        said += [each.sentence for each in problems]
        self.problem.setText("  ".join(said))
        self.problem.setVisible(bool(said))
        self.save.setEnabled(bool(name) and not taken)

    def _accept(self) -> None:
        value = self.sort.currentData()
        name = " ".join(self.name.text().split())
        self.chosen.emit(SavedView(name, self.query.text().strip(), Sort(value) if value else None))
        self.accept()


def _sorts(chosen: Sort | None) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(translate("ViewDialog", "Order of the view"))
    box.addItem(translate("ViewDialog", "As the list is sorted"), "")
    for key, text in SORT_HELP.items():
        words = translate("query", text)
        box.addItem(words[:1].upper() + words[1:], SORT_KEYS[key].value)
    box.setCurrentIndex(max(0, box.findData(chosen.value if chosen else "")))
    return box
