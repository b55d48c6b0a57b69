"""The preferences: every setting has a row, what is chosen holds at once, keys are recorded with care."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QFileDialog, QLabel, QSpinBox

from readerapp import paths, settings
from readerapp.model.paper import Status
from readerapp.ui import theme
from readerapp.ui.key_search import ACTION_ROLE
from readerapp.ui.key_table import KeyTable
from readerapp.ui.keymap import KEYS
from readerapp.ui.preferences_dialog import PreferencesDialog
from readerapp.ui.setting_row import SettingRow
from tests.ui.window.reader import Reader

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
OPTIONS = {option.name: option for option in settings.options()}


@pytest.fixture(autouse=True)
def _usual() -> Iterator[None]:
    yield
    KEYS.take({}, single_keys=True)
    theme.set_density(compact=False)


@pytest.fixture
def dialog(reader: Reader) -> PreferencesDialog:
    reader.ctrl(Qt.Key.Key_Comma)
    shown = [each for each in reader.window.findChildren(PreferencesDialog) if each.isVisible()]
    assert len(shown) == 1
    return shown[0]


def row(dialog: PreferencesDialog, name: str) -> SettingRow:
    return next(each for each in dialog.rows if each.option.name == name)


def go_to(table: KeyTable, action: str) -> None:
    """Put the cursor on the line of an action."""
    table.look_for("")
    rows = table.rows
    heads = [rows.index(at, 0) for at in range(rows.rowCount())]
    lines = [rows.index(at, 0, head) for head in heads for at in range(rows.rowCount(head))]
    table.view.setCurrentIndex(next(line for line in lines if line.data(ACTION_ROLE) == action))


# --- settings ----------------------------------------------------------------------------------


def test_every_setting_has_a_row_with_a_name(dialog: PreferencesDialog) -> None:
    assert [each.option for each in dialog.rows] == settings.options()
    for each in dialog.rows:
        assert each.control.accessibleName() == each.option.label
        assert each.control.accessibleDescription() == each.option.help


def test_what_is_chosen_holds_at_once_and_is_kept(reader: Reader, dialog: PreferencesDialog) -> None:
    box = row(dialog, "theme").control
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(box.findData("dark"))
    assert theme.current() is theme.DARK
    size = row(dialog, "text_size").control
    assert isinstance(size, QSpinBox)
    size.setValue(150)
    assert theme.LOOK.zoom == 150
    height = reader.window.table.verticalHeader().defaultSectionSize()
    density = row(dialog, "density").control
    assert isinstance(density, QComboBox)
    density.setCurrentIndex(density.findData("compact"))
    assert reader.window.table.verticalHeader().defaultSectionSize() < height
    switch = row(dialog, "go_next").control
    assert isinstance(switch, QCheckBox)
    switch.click()
    reader.settle()
    kept = settings.load(paths.settings_file())
    assert (kept.theme, kept.text_size, kept.density, kept.go_next) == ("dark", 150, "compact", False)


def test_a_row_shows_what_was_chosen_elsewhere(reader: Reader, dialog: PreferencesDialog) -> None:
    reader.trigger("theme-contrast")
    box = row(dialog, "theme").control
    assert isinstance(box, QComboBox)
    assert box.currentText() == "High contrast"


def test_usual_settings_come_back_but_folders_and_keys_stay(
    reader: Reader, dialog: PreferencesDialog
) -> None:
    changed = {"theme": "dark", "export_notes": True, "backup_folder": "/b", "keys": {"done": ("X",)}}
    reader.window.preferences.change(**changed)
    dialog.reset.click()
    now = reader.window.preferences.now
    assert now == settings.Settings(backup_folder="/b", keys={"done": ("X",)})


def test_a_folder_is_chosen(
    reader: Reader, dialog: PreferencesDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    each = row(dialog, "backup_folder")
    assert reader.window.desk.library is not None
    assert str(reader.window.desk.library.folder / "backups") in {
        label.toolTip() for label in each.findChildren(QLabel)
    }
    proxy = each.control.focusProxy() or each.control
    QTest.keyClick(proxy, Qt.Key.Key_Space)
    assert reader.window.preferences.now.backup_folder == str(tmp_path)


def test_the_search_leaves_what_fits(dialog: PreferencesDialog) -> None:
    QTest.keyClicks(dialog.field, "how much air")
    assert row(dialog, "density").isVisible()
    assert not row(dialog, "text_size").isVisible()
    hidden = [dialog.sections.item(at).isHidden() for at in range(dialog.sections.count())]
    assert hidden == [False, True, True, True, True]
    dialog.field.clear()
    QTest.keyClicks(dialog.field, "dismiss")
    assert dialog.sections.currentItem().text() in ("Reading", "Keyboard")
    dialog.field.setText("no such thing")
    assert dialog.nothing.isVisible()
    dialog.field.clear()
    assert not any(dialog.sections.item(at).isHidden() for at in range(5))


def test_the_dialog_opens_once_and_again_after_it_was_closed(
    reader: Reader, dialog: PreferencesDialog
) -> None:
    reader.trigger("preferences")
    assert len(reader.window.findChildren(PreferencesDialog)) == 1
    dialog.close()
    QApplication.sendPostedEvents(None, 52)  # DeferredDelete
    reader.trigger("preferences")
    assert any(each.isVisible() for each in reader.window.findChildren(PreferencesDialog))


@pytest.mark.parametrize("zoom", [80, 200])
def test_no_label_is_cut_off(reader: Reader, dialog: PreferencesDialog, zoom: int) -> None:
    reader.window.preferences.change(text_size=zoom)
    reader.settle()
    for section in range(dialog.sections.count()):
        dialog.sections.setCurrentRow(section)
        QApplication.processEvents()
        for label in dialog.findChildren(QLabel):
            if label.isVisible() and not label.wordWrap() and label.text() and "…" not in label.text():
                assert label.width() >= label.sizeHint().width(), label.text()


# --- keys --------------------------------------------------------------------------------------


def test_a_key_is_recorded_and_holds_at_once(reader: Reader, dialog: PreferencesDialog) -> None:
    table = dialog.keys
    dialog.sections.setCurrentRow(2)
    go_to(table, "done")
    table.change_single.click()
    assert table.recorder.isVisible()
    QTest.keyClick(table.recorder, Qt.Key.Key_Q)
    table.recorder._finish()  # no second stroke comes
    assert reader.window.preferences.now.keys == {"done": ("Q", "Ctrl+E")}
    assert table.view.currentIndex().siblingAtColumn(1).data() == "Q"
    dialog.close()
    reader.window.activateWindow()
    reader.qtbot.waitUntil(reader.window.isActiveWindow)
    reader.window.table.setFocus()
    reader.press("j")
    first = reader.selected()[0]
    reader.press("q")
    assert reader.paper(first).status is Status.DONE


def test_a_key_of_another_action_is_asked_for(reader: Reader, dialog: PreferencesDialog) -> None:
    table = dialog.keys
    dialog.sections.setCurrentRow(2)
    go_to(table, "done")
    table.record(single=False)
    QTest.keyClick(table.recorder, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert table.words.text() == "Ctrl+L is the key of “Paper › To read”."
    table.keep.click()
    assert reader.window.preferences.now.keys == {}
    table.record(single=False)
    QTest.keyClick(table.recorder, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    table.use.click()
    assert KEYS.keys("done") == ("E", "Ctrl+L")
    assert KEYS.keys("to-read") == ("L",)
    go_to(table, "to-read")
    table.reset.click()
    assert KEYS.keys("to-read") == ("L", "Ctrl+L")
    assert KEYS.keys("done") == ("E",)
    table.reset_all.click()
    assert reader.window.preferences.now.keys == {}
    assert KEYS.keys("done") == ("E", "Ctrl+E")


@pytest.mark.parametrize(
    ("single", "key", "held", "reason"),
    [
        (True, Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier, "moves the cursor"),
        (True, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier, "belongs in the other column"),
        (False, Qt.Key.Key_J, Qt.KeyboardModifier.NoModifier, "hold Ctrl or Alt"),
        (
            False,
            Qt.Key.Key_U,
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
            "Input",
        ),
    ],
)
def test_a_key_that_cannot_be_used_says_why(
    dialog: PreferencesDialog, single: bool, key: Qt.Key, held: Qt.KeyboardModifier, reason: str
) -> None:
    table = dialog.keys
    dialog.sections.setCurrentRow(2)
    go_to(table, "done")
    table.record(single=single)
    QTest.keyClick(table.recorder, key, held)
    table.recorder._finish()
    assert reason in table.words.text()
    assert table.recorder.isVisible()
    QTest.keyClick(table.recorder, Qt.Key.Key_Escape)
    assert table.recorder.isHidden()
    assert KEYS.keys("done") == ("E", "Ctrl+E")


def test_two_strokes_are_recorded(reader: Reader, dialog: PreferencesDialog) -> None:
    table = dialog.keys
    dialog.sections.setCurrentRow(2)
    go_to(table, "sidebar")
    table.record(single=True)
    QTest.keyClick(table.recorder, Qt.Key.Key_Q)
    QTest.keyClick(table.recorder, Qt.Key.Key_W)
    assert KEYS.keys("sidebar") == ("F9", "Q W")
    assert reader.window.menus.qt["sidebar"].text() == "&Sidebar\tQ W or F9"


def test_keys_can_be_removed(dialog: PreferencesDialog) -> None:
    table = dialog.keys
    go_to(table, "dismiss")
    table.remove.click()
    assert KEYS.texts("dismiss") == []
