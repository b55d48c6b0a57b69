"""For everyone: every control has a name, the focus walks in order, nothing is clipped."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTextEdit,
    QTreeView,
    QWidget,
)

from readerapp.ui.exporting import ExportDialog
from readerapp.ui.keyboard_help import KeyboardHelp
from tests.ui.window.reader import Reader

CONTROLS = (QAbstractButton, QLineEdit, QPlainTextEdit, QTextEdit, QTreeView, QComboBox)


def buttons(root: QWidget) -> list[QAbstractButton]:
    """The buttons with words that one can see, without the small pictures inside of fields."""
    found = root.findChildren(QAbstractButton)
    return [each for each in found if each.isVisible() and each.text() and not _is_in_field(each)]


def _is_in_field(button: QAbstractButton) -> bool:
    return isinstance(button.parent(), QLineEdit)


def unnamed(root: QWidget) -> list[str]:
    """Controls that a screen reader could not name."""
    controls = [child for kind in CONTROLS for child in root.findChildren(kind)]
    return [
        f"{control.metaObject().className()} in {control.parent()}"
        for control in controls
        if control.isVisibleTo(root) and not (control.accessibleName() or getattr(control, "text", str)())
    ]


def test_every_control_has_a_name(reader: Reader) -> None:
    reader.press("j")
    for section in (reader.window.detail.view.bibtex, reader.window.detail.view.sources):
        section.set_open(True)
    reader.settle()
    assert not unnamed(reader.window)


def test_dialogs_too(reader: Reader) -> None:
    dialogs = [
        KeyboardHelp(reader.window),
        ExportDialog(10, 2, reader.window.preferences, reader.window),
    ]
    for dialog in dialogs:
        dialog.show()
        assert not unnamed(dialog)
        dialog.close()


def test_the_focus_walks_in_the_order_of_the_window(reader: Reader) -> None:
    reader.press("j")
    window = reader.window
    window.search.field.setFocus()
    walked = [window.search.field]
    for _ in range(12):
        QApplication.focusWidget().focusNextChild()  # type: ignore[union-attr]
        walked.append(QApplication.focusWidget())  # type: ignore[arg-type]
    wanted = [window.search.field, window.sidebar.tree, window.table, window.detail.view.states.first_stop()]
    places = [walked.index(stop) for stop in wanted]  # type: ignore[arg-type]
    assert places == sorted(places)


def test_every_action_of_the_table_can_be_chosen_from_the_menu_bar(reader: Reader) -> None:
    def shown(menu: QMenu) -> set[QAction]:
        found = set()
        for action in menu.actions():
            below = action.menu()
            found |= shown(below) if isinstance(below, QMenu) else {action}
        return found

    tops = [action.menu() for action in reader.window.menuBar().actions()]
    in_menus = {action for menu in tops if isinstance(menu, QMenu) for action in shown(menu)}
    assert set(reader.window.menus.qt.values()) <= in_menus


def test_actions_on_papers_are_off_without_a_selection(reader: Reader) -> None:
    star = reader.window.menus.qt["star"]
    assert not star.isEnabled()
    reader.press("j")
    assert star.isEnabled()


def test_buttons_are_large_enough_to_hit(reader: Reader) -> None:
    reader.press("j")
    small = [each.text() for each in buttons(reader.window) if min(each.width(), each.height()) < 24]
    assert not small


def test_nothing_is_wider_than_the_window_at_double_size(reader: Reader) -> None:
    reader.window.preferences.change(text_size=200)
    reader.press("j")
    reader.window.resize(1050, 560)  # a dragged edge passes here: the paper moves below the list
    reader.qtbot.waitUntil(lambda: reader.window.minimumSizeHint().width() <= 900)
    reader.window.resize(900, 560)
    reader.settle()
    assert reader.window.width() == 900
    clipped = [each.text() for each in buttons(reader.window) if each.width() < each.sizeHint().width()]
    assert not clipped


def test_a_row_is_found_by_its_keys_alone(reader: Reader) -> None:
    reader.press(Qt.Key.Key_Down)
    reader.press(Qt.Key.Key_Down)
    assert reader.selected() == [reader.window.table.papers.ids[1]]
