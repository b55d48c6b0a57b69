"""The camera-ready check: what the citations of some papers lack, each with its repair and a preview."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QPushButton, QSplitter, QVBoxLayout, QWidget

from readerapp import tasks
from readerapp.model.changes import Changes
from readerapp.model.edits import Edit
from readerapp.model.readable import readable
from readerapp.ui import links, theme
from readerapp.ui.alive import while_alive
from readerapp.ui.check_diff import DiffView
from readerapp.ui.check_list import FindingList, kind_words
from readerapp.ui.desk import Desk, Done, Lane
from readerapp.ui.row_text import clean
from readerapp.ui.widgets import Hairline, Label, fit_to_screen, make_button
from readerapp.ui.words import counted, number, papers, translate

SIZE = (1040, 680)
LIST_SHARE, REST_SHARE = 42, 58  # of the width, in percent

Scope = tuple[str, Callable[[tasks.Library], Sequence[int]]]


class CheckWindow(QDialog):
    """A window of its own. R repairs, A repairs all of the kind, I ignores, O opens the page, Ctrl+Z undoes.

    `shown` says that findings can be looked at. `paper_wanted` carries the paper of a finding.
    """

    shown = Signal()
    paper_wanted = Signal(int)

    def __init__(self, desk: Desk, scopes: Sequence[Scope], parent: QWidget) -> None:
        """`scopes` are what may be checked: a name, and how the papers are found."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Check citations"))
        self._desk = desk
        self._scopes = scopes
        self._checked = tasks.Checked(0)
        self.heading = Label(self.tr("Looking…"), "empty-title")
        self.summary = Label("", "body", "soft")
        self.scope = QComboBox()
        self.scope.setAccessibleName(self.tr("What is checked"))
        for name, _ in scopes:
            self.scope.addItem(name)
        self.scope.currentIndexChanged.connect(self._ask)
        self.list = FindingList()
        self.list.chosen.connect(self._show_current)
        self.title = Label("", "empty-title")
        self.sentence = Label("")
        for label in (self.title, self.sentence, self.summary):
            label.setWordWrap(True)
        self.difference = DiffView()
        policy = self.difference.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # the words above it stay where they are
        self.difference.setSizePolicy(policy)
        self._make_buttons()
        self._lay_out()
        fit_to_screen(self, *SIZE)
        desk.changed.connect(self._library_changed)
        self._show_current()
        self._ask()
        self.list.setFocus()

    def _make_buttons(self) -> None:
        self.repair = _keyed(self.tr("Repair"), "R", "primary")
        self.repair_all = _keyed(self.tr("Repair all of this kind"), "A")
        self.ignore = _keyed(self.tr("Ignore"), "I")
        self.open_page = _keyed(self.tr("Open page"), "O")
        self.go = _keyed(self.tr("Show paper"), "P")
        self.close_button = make_button(self.tr("Close"))
        self.repair.clicked.connect(self._repair)
        self.repair_all.clicked.connect(self._repair_all)
        self.ignore.clicked.connect(self._ignore)
        self.open_page.clicked.connect(self._open_page)
        self.go.clicked.connect(self._go_to_paper)
        self.close_button.clicked.connect(self.close)
        for button in (*self._deeds(), self.close_button):
            button.setAutoDefault(False)

    def _deeds(self) -> tuple[QPushButton, ...]:
        return self.repair, self.repair_all, self.ignore, self.open_page, self.go

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        parts = QSplitter()
        parts.addWidget(self.list)
        parts.addWidget(self._reading())
        parts.setChildrenCollapsible(False)
        parts.setHandleWidth(1)
        width = theme.scaled(SIZE[0])
        parts.setSizes([width * LIST_SHARE // 100, width * REST_SHARE // 100])
        for part in (self._head(), Hairline(), parts, Hairline(), self._foot()):
            column.addWidget(part, 1 if part is parts else 0)

    def _head(self) -> QWidget:
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(theme.SPACE_6, theme.SPACE_4, theme.SPACE_6, theme.SPACE_3)
        row.setSpacing(theme.SPACE_4)
        words = QVBoxLayout()
        words.setSpacing(theme.SPACE_1)
        words.addWidget(self.heading)
        words.addWidget(self.summary)
        row.addLayout(words, 1)
        row.addWidget(self.scope, 0, Qt.AlignmentFlag.AlignTop)
        return head

    def _reading(self) -> QWidget:
        page = QWidget()
        page.setAutoFillBackground(True)
        page.setBackgroundRole(page.backgroundRole().Base)
        column = QVBoxLayout(page)
        column.setContentsMargins(theme.SPACE_6, theme.SPACE_4, theme.SPACE_6, theme.SPACE_4)
        column.setSpacing(theme.SPACE_2)
        column.addWidget(self.title)
        column.addWidget(self.sentence)
        column.addSpacing(theme.SPACE_2)
        column.addWidget(self.difference, 1)
        return page

    def _foot(self) -> QWidget:
        foot = QWidget()
        row = QHBoxLayout(foot)
        row.setContentsMargins(theme.SPACE_6, theme.SPACE_3, theme.SPACE_6, theme.SPACE_3)
        row.setSpacing(theme.SPACE_2)
        for button in self._deeds():
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.close_button)
        return foot

    # What is shown

    def _ask(self) -> None:
        find = self._scopes[self.scope.currentIndex()][1]
        self._desk.run(
            lambda library: tasks.check_citations(library, find(library)),
            then=while_alive(self, self._take),
            latest="check-citations",
        )

    def _take(self, checked: tasks.Checked) -> None:
        self._checked = checked
        many = counted("CheckWindow", "%n things to look at", "1 thing to look at", len(checked.found))
        self.heading.setText(many if checked.found else self.tr("Ready to print"))
        self.summary.setText(summary(checked))
        self.list.show_checked(checked)
        self._show_current()
        self.shown.emit()

    def _show_current(self) -> None:
        found = self.list.current()
        kind = self.list.current_kind()
        self._enable(found, kind)
        if found is None:
            self.title.setText(kind_words(kind) if kind else "")
            self.sentence.setText(self._words_of(kind))
            self.difference.hide()
            return
        key = f"   {found.key}" if found.key else ""
        self.title.setText(clean(readable(found.title)))
        self.sentence.setText(found.sentence)
        self.difference.setAccessibleDescription(f"{found.sentence}{key}")
        show = while_alive(self, self._show_lines)
        self._desk.run(tasks.preview, found, then=show, latest="check-preview", lane=Lane.ROWS)

    def _words_of(self, kind: str) -> str:
        if not kind:
            return self.tr("Every entry has what it needs.") if self._checked.papers else ""
        return translate("check", tasks.KIND_HELP[kind])

    def _show_lines(self, lines: list[str]) -> None:
        self.difference.setVisible(bool(lines))
        self.difference.show_lines(lines)

    def _enable(self, found: tasks.Found | None, kind: str) -> None:
        writes = self._desk.library is not None and not self._desk.library.read_only
        self.repair.setEnabled(writes and found is not None and found.edit is not None)
        self.repair_all.setEnabled(writes and any(each.repairs_at_once for each in self._of_kind(kind)))
        self.ignore.setEnabled(writes and bool(kind))
        self.open_page.setEnabled(found is not None and bool(found.address))
        self.go.setEnabled(found is not None)

    def _of_kind(self, kind: str) -> Sequence[tasks.Found]:
        return self._checked.of_kind(kind) if kind else ()

    # What is done

    def _repair(self) -> None:
        found = self.list.current()
        if found is not None and found.edit is not None:
            self._do(found.edit)

    def _repair_all(self) -> None:
        kind = self.list.current_kind()
        name = self.tr("Repair “{kind}”").format(kind=kind_words(kind))
        self._do(tasks.repair_all(self._of_kind(kind), name))

    def _ignore(self) -> None:
        found = self.list.current()
        self._do(tasks.ignore([found] if found else self._of_kind(self.list.current_kind())))

    def _do(self, edit: Edit) -> None:
        self._enable(None, "")  # a second key must not repair what is not on the screen yet
        self._desk.do(edit, then=while_alive(self, self._done))

    def _done(self, done: Done) -> None:
        if not done.changes:  # else the library says so, and is asked again
            self._show_current()

    def _open_page(self) -> None:
        found = self.list.current()
        if found is not None:
            links.open_in_browser(found.address)

    def _go_to_paper(self) -> None:
        found = self.list.current()
        if found is not None:
            self.paper_wanted.emit(found.paper)

    def _library_changed(self, changes: Changes) -> None:
        if changes.lists or changes.keys or changes.papers is None or changes.papers:
            self._ask()

    # Overrides of Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = (Qt.Key.Key_R, Qt.Key.Key_A, Qt.Key.Key_I, Qt.Key.Key_O, Qt.Key.Key_P)
        button = dict(zip(keys, self._deeds(), strict=True)).get(Qt.Key(event.key()))
        if button is not None and not event.modifiers() and not event.isAutoRepeat():
            if button.isEnabled():
                button.click()
        elif event.key() == Qt.Key.Key_Z and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self._desk.undo()
        elif event.key() in (Qt.Key.Key_J, Qt.Key.Key_K):
            self.list.step(1 if event.key() == Qt.Key.Key_J else -1)
        else:
            super().keyPressEvent(event)


def summary(checked: tasks.Checked) -> str:
    """In how many papers, how many serious, how many ignored."""
    parts = [papers(checked.papers)]
    if checked.serious:
        parts.append(counted("CheckWindow", "%n serious", "1 serious", checked.serious))
    if checked.ignored:
        parts.append(counted("CheckWindow", "%n ignored", "1 ignored", checked.ignored))
    return " · ".join(parts) if checked.papers else number(0)


def _keyed(text: str, key: str, kind: str = "") -> QPushButton:
    """A button with the key that does the same."""
    button = make_button(f"{text}  ({key})", kind)
    button.setAccessibleName(text)
    return button
