"""My notes: everything that the reader wrote and marked, to be searched, gone through and taken out."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QDir, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QVBoxLayout,
    QWidget,
)

from readerapp import tasks
from readerapp.model.annotations import Annotation, AnnotationOrder
from readerapp.model.changes import Changes
from readerapp.ui import theme
from readerapp.ui.desk import Desk
from readerapp.ui.my_notes_delegate import MyNotesDelegate
from readerapp.ui.my_notes_model import MyNotesModel
from readerapp.ui.widgets import Hairline, Label, fit_to_screen, make_button
from readerapp.ui.words import counted, number, papers, translate

SIZE = (760, 640)


class MyNotes(QDialog):
    """`paper_wanted` carries a paper and, for a highlight, its uid."""

    paper_wanted = Signal(int, str)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("My notes"))
        self.setSizeGripEnabled(True)
        self._desk = desk
        self.model = MyNotesModel(self)
        self.list = QListView()
        self.field = QLineEdit()
        self.order = QComboBox()
        self.count = Label("", "row-second", "soft")
        self.none = Label("", "body", "soft")
        self.copy = make_button(self.tr("Copy as Markdown"), "", "copy")
        self.export = make_button(self.tr("Export…"), "", "export")
        self._prepare()
        self._lay_out()
        self._connect()
        fit_to_screen(self, *SIZE)
        self._ask()
        self.field.setFocus()

    def _prepare(self) -> None:
        self.list.setModel(self.model)
        self.list.setItemDelegate(MyNotesDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setFrameShape(QListView.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setAccessibleName(self.tr("Notes and highlights"))
        self.field.setPlaceholderText(self.tr("Search in notes and highlights"))
        self.field.setAccessibleName(self.tr("Search in notes and highlights"))
        self.field.setClearButtonEnabled(True)
        self.order.addItem(self.tr("Newest first"), AnnotationOrder.NEWEST)
        self.order.addItem(self.tr("By paper"), AnnotationOrder.PAPER)
        self.order.setAccessibleName(self.tr("Order"))
        self.none.setWordWrap(True)
        self.none.setAlignment(Qt.AlignmentFlag.AlignCenter)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(theme.SPACE_4, theme.SPACE_3, theme.SPACE_4, theme.SPACE_3)
        head.setSpacing(theme.SPACE_2)
        head.addWidget(self.field, 1)
        head.addWidget(self.order)
        close = make_button(self.tr("Close"), "primary")
        close.clicked.connect(self.close)
        foot = QHBoxLayout()
        foot.setContentsMargins(theme.SPACE_4, theme.SPACE_3, theme.SPACE_4, theme.SPACE_3)
        foot.setSpacing(theme.SPACE_2)
        foot.addWidget(self.count)
        foot.addStretch(1)
        for button in (self.copy, self.export, close):
            button.setAutoDefault(False)  # Enter in the list goes to its paper
            foot.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(Hairline())
        layout.addWidget(self.list, 1)
        layout.addWidget(self.none, 1)
        layout.addWidget(Hairline())
        layout.addLayout(foot)

    def _connect(self) -> None:
        self.field.textChanged.connect(self._search)
        self.order.currentIndexChanged.connect(self._ask)
        self.list.clicked.connect(self._want)
        self.copy.clicked.connect(self._copy)
        self.export.clicked.connect(self._choose_file)
        self._desk.changed.connect(self._library_changed)
        theme.LOOK.changed.connect(self.list.doItemsLayout)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self.field.setFocus)

    def _library_changed(self, changes: Changes) -> None:
        if changes.marks or changes.lists or changes.keys or changes.papers is None:
            self._ask()

    def _ask(self) -> None:
        order = AnnotationOrder(self.order.currentData())
        self._desk.run(tasks.annotations, order, then=self._show, latest="annotations")

    def _show(self, found: Sequence[Annotation]) -> None:
        before = self.model.at(self.list.currentIndex())
        place = self.list.verticalScrollBar().value()
        self.model.show_all(found)
        self._renew(before)
        self.list.verticalScrollBar().setValue(place)

    def _search(self, words: str) -> None:
        before = self.model.at(self.list.currentIndex())
        self.model.search(words)
        self._renew(before)

    def _renew(self, before: Annotation | None) -> None:
        """Say how many there are, and keep the row that was the current one."""
        shown = self.model.shown()
        same = (
            at
            for at, each in enumerate(shown)
            if before and (each.paper, each.uid) == (before.paper, before.uid)
        )
        self.list.setCurrentIndex(self.model.index(next(same, 0), 0))
        self._say(len(shown))
        for widget in (self.list, self.copy, self.export):
            widget.setVisible(bool(shown))
        self.none.setVisible(not shown)

    def _say(self, shown: int) -> None:
        total = self.model.total()
        text = counted("MyNotes", "%n notes and highlights", "1 note or highlight", total)
        if shown != total:
            text = translate("MyNotes", "{shown} of {all}").format(shown=number(shown), all=text)
        self.count.setText(text if total else "")
        nothing = self.tr("Nothing here has these words.")
        if not total:
            nothing = self.tr("Notes that you write and words that you highlight in an abstract stand here.")
        self.none.setText(nothing)

    def _want(self, index: QModelIndex) -> None:
        one = self.model.at(index)
        if one is not None:
            self.paper_wanted.emit(one.paper, one.uid)

    # Taking them out

    def _copy(self) -> None:
        chosen = list(self.model.shown())

        def take(export: tasks.Export) -> None:
            QGuiApplication.clipboard().setText(export.text)
            words = translate("MyNotes", "Copied, of {papers}").format(papers=papers(export.papers))
            self.count.setText(words)

        self._desk.write(tasks.annotations_text, chosen, then=take)

    def _choose_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Export notes"), QDir.homePath(), "Markdown (*.md)")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("md")
        dialog.selectFile(self.tr("My notes") + ".md")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self.write(Path(name)))
        dialog.open()

    def write(self, path: Path) -> None:
        """Write what is shown into a file."""

        def tell(export: tasks.Export) -> None:
            words = translate("MyNotes", "Written to {file}, of {papers}")
            self.count.setText(words.format(file=path.name, papers=papers(export.papers)))

        self._desk.write(tasks.annotations_file, list(self.model.shown()), path, then=tell)

    # Overrides of Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the paper and closes this; a click leaves it open. Arrows lead from field to list."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.list.currentIndex().isValid():
                self._want(self.list.currentIndex())
                self.close()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up) and self.field.hasFocus():
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.scaled(420), theme.scaled(320))
