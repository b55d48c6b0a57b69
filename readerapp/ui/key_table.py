"""Preferences → Keyboard: every action with its keys, and how to give it others."""

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt
from PySide6.QtGui import QHideEvent, QKeyEvent, QStandardItemModel
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from readerapp.ui import theme
from readerapp.ui.actions import ACTIONS, MENUS, Action
from readerapp.ui.flow_layout import FlowLayout
from readerapp.ui.key_choices import is_single, owners, refusal, tidy, with_key, with_usual
from readerapp.ui.key_recorder import KeyRecorder
from readerapp.ui.key_search import ACTION_ROLE, KeyField, KeyRows, key_rows, show_rows
from readerapp.ui.keymap import KEYS
from readerapp.ui.menus import plain
from readerapp.ui.preferences import Preferences
from readerapp.ui.widgets import Label, make_button

NAME, SINGLE, WINDOW = range(3)
_BY_ID = {action.id: action for action in ACTIONS}


def name_of(action: Action) -> str:
    """What an action is called; with its menu where two have one name, as to be done and to go to Done."""
    name = plain(QCoreApplication.translate("actions", action.text))
    if not any(plain(other.text) == plain(action.text) for other in ACTIONS if other is not action):
        return name
    menu = next(text for menu, text, _ in MENUS if menu == action.menu)
    return f"{plain(QCoreApplication.translate('actions', menu))} › {name}"


def shown(action: Action, *, single: bool) -> list[str]:
    """The keys of one kind as people read them, also while they are switched off."""
    if not single:
        return KEYS.window_texts(action.id)
    return [key for key in KEYS.keys(action.id) if is_single(key)]


class KeyTable(QWidget):
    """The lines, and below them what is being done to one of them."""

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._action = ACTIONS[0]
        self._single = True
        self._wanted = ""
        self.rows = KeyRows(self._model(), self)
        self.view = show_rows(self.rows, self.tr("Actions and keys"), self)
        self.view.setMinimumHeight(theme.scaled(220))
        self.field = KeyField()
        self.field.setPlaceholderText(self.tr("Search by name, or press a key"))
        self.field.setAccessibleName(self.tr("Search the keys"))
        self.field.setClearButtonEnabled(True)
        self.words = Label("", "body", "soft")
        self.words.setWordWrap(True)
        self.recorder = KeyRecorder(self)
        self.recorder.hide()
        self._make_buttons()
        self._lay_out()
        self._connect()
        self._rest()

    def _model(self) -> QStandardItemModel:
        columns = [lambda action: shown(action, single=True), lambda action: shown(action, single=False)]
        model = key_rows(columns, self)
        heads = [self.tr("Command"), self.tr("Single key"), self.tr("With Ctrl or Alt")]
        model.setHorizontalHeaderLabels(heads)
        for column in (SINGLE, WINDOW):  # above the keycaps, which stand at the far side
            side = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
            model.horizontalHeaderItem(column).setTextAlignment(side)
        model.horizontalHeaderItem(NAME).setTextAlignment(Qt.AlignmentFlag.AlignLeading)
        return model

    def _make_buttons(self) -> None:
        self.change_single = make_button(self.tr("Single key…"))
        self.change_window = make_button(self.tr("With Ctrl or Alt…"))
        self.remove = make_button(self.tr("Remove"))
        self.reset = make_button(self.tr("Usual keys"))
        self.reset_all = make_button(self.tr("All usual keys"), "quiet")
        self.use = make_button(self.tr("Use here"), "primary")
        self.keep = make_button(self.tr("Keep"))

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SPACE_2)
        layout.addWidget(self.field)
        layout.addWidget(self.view, 1)
        layout.addWidget(self.words)
        asked = QHBoxLayout()
        asked.setSpacing(theme.SPACE_2)
        asked.addWidget(self.recorder, 1)
        asked.addWidget(self.use)
        asked.addWidget(self.keep)
        layout.addLayout(asked)
        self._ways = QWidget()
        row = FlowLayout(self._ways, theme.SPACE_2)
        for button in (self.change_single, self.change_window, self.remove, self.reset, self.reset_all):
            row.addWidget(button)
        layout.addWidget(self._ways)

    def _connect(self) -> None:
        self.field.textChanged.connect(self._filter)
        self.view.activated.connect(self._activate)
        self.view.selectionModel().currentChanged.connect(self._rest)
        self.recorder.done.connect(self._offer)
        self.recorder.given_up.connect(self._leave)
        self.change_single.clicked.connect(lambda: self.record(single=True))
        self.change_window.clicked.connect(lambda: self.record(single=False))
        self.remove.clicked.connect(self._remove)
        self.reset.clicked.connect(self._reset)
        self.reset_all.clicked.connect(lambda: self._preferences.change(keys={}))
        self.use.clicked.connect(self._use)
        self.keep.clicked.connect(self._leave)
        KEYS.changed.connect(self._refresh)

    # What is shown

    def look_for(self, typed: str) -> bool:
        """Show the lines that fit; False if there are none."""
        self.field.setText(typed)
        return self.rows.rowCount() > 0

    def _filter(self, typed: str) -> None:
        self.rows.look_for(typed)
        self.view.expandAll()

    def _refresh(self) -> None:
        """Other keys are in force: the lines stay where they are."""
        model = self.rows.sourceModel()
        for group in range(model.rowCount()):
            head = model.index(group, 0)
            for row in range(model.rowCount(head)):
                action = _BY_ID[model.index(row, 0, head).data(ACTION_ROLE)]
                for column, single in ((SINGLE, True), (WINDOW, False)):
                    text = "   ".join(shown(action, single=single))
                    model.setData(model.index(row, column, head), text)

    def chosen(self) -> Action | None:
        """The action of the line at hand."""
        return _BY_ID.get(self.view.currentIndex().data(ACTION_ROLE) or "")

    def _rest(self) -> None:
        """Nothing is being recorded."""
        for widget in (self.recorder, self.use, self.keep):
            widget.hide()
        action = self.chosen()
        for button in (self.change_single, self.change_window, self.remove, self.reset):
            button.setEnabled(action is not None)
        self._ways.show()
        hint = self.tr("Choose a line, then Enter or a double click on its key records another one.")
        self.words.setText(name_of(action) if action else hint)

    def _leave(self) -> None:
        self._rest()
        self.view.setFocus()

    # Another key

    def _activate(self, index: QModelIndex) -> None:
        if index.data(ACTION_ROLE):
            action = _BY_ID[index.data(ACTION_ROLE)]
            single = index.column() == SINGLE or (index.column() == NAME and bool(action.single))
            self.record(single=single)

    def record(self, *, single: bool) -> None:
        """Wait for the new key of the line at hand."""
        action = self.chosen()
        if action is None:
            return
        self._action, self._single = action, single
        kind = self.tr("single key") if single else self.tr("key with Ctrl, Alt or a function key")
        self.words.setText(
            self.tr("New {kind} for “{name}”. Esc keeps the old one.").format(kind=kind, name=name_of(action))
        )
        self._ways.hide()
        self.use.hide()
        self.keep.hide()
        self.recorder.show()
        self.recorder.begin(single=single)

    def _offer(self, key: str) -> None:
        """A key was pressed: take it, or say why not, or ask whether to take it from another action."""
        key = tidy(key)
        if problem := refusal(key) or self._wrong_kind(key):
            self._say_no(key, problem)
            return
        others = owners(self._preferences.now.keys, key, self._action.id)
        self._wanted = key
        if others:
            self._ask(key, others)
        else:
            self._use()

    def _wrong_kind(self, key: str) -> str:
        if is_single(key) and not self._single:
            return self.tr("Alone it would be typed into text fields: hold Ctrl or Alt, too.")
        if self._single and not is_single(key):
            return self.tr("That is no single key: it belongs in the other column.")
        return ""

    def _say_no(self, key: str, problem: str) -> None:
        text = self.tr("{key} cannot be used. {reason} Press another key, or Esc.")
        self.words.setText(text.format(key=key, reason=problem))
        self.recorder.begin(single=self._single)

    def _ask(self, key: str, others: list[Action]) -> None:
        names = ", ".join(f"“{name_of(other)}”" for other in others)
        self.words.setText(self.tr("{key} is the key of {names}.").format(key=key, names=names))
        self.recorder.hide()
        self.use.show()
        self.keep.show()
        self.keep.setFocus()

    def _use(self) -> None:
        old = next((key for key in KEYS.keys(self._action.id) if is_single(key) == self._single), "")
        self._preferences.change(
            keys=with_key(self._preferences.now.keys, self._action.id, old, self._wanted)
        )
        self._leave()

    def _remove(self) -> None:
        if action := self.chosen():
            self._preferences.change(keys={**self._preferences.now.keys, action.id: ()})

    def _reset(self) -> None:
        if action := self.chosen():
            self._preferences.change(keys=with_usual(self._preferences.now.keys, action))

    # Overrides of Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self.keep.isHidden():
            self._leave()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._rest()
