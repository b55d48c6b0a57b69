"""The table of actions: complete, in menus, with keys that do not collide, and mnemonics that are unique."""

from collections import Counter

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication

from readerapp import resources
from readerapp.ui.actions import ACTIONS, MENUS
from readerapp.ui.menus import plain

RESERVED = ("Alt+F4", "Alt+Space", "Ctrl+Shift+U", "Ctrl+Shift+E")
PLATFORMS = ("linux", "win32", "darwin")


@pytest.fixture(params=PLATFORMS)
def platform(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch, qapp: QApplication) -> str:
    monkeypatch.setattr("readerapp.ui.actions.sys.platform", request.param)
    return str(request.param)


def test_ids_are_unique() -> None:
    assert not [name for name, times in Counter(action.id for action in ACTIONS).items() if times > 1]


def test_every_action_stands_in_a_menu_and_every_menu_has_some() -> None:
    assert {action.menu for action in ACTIONS} == {name for name, _, _ in MENUS}


def test_no_key_is_used_twice(platform: str) -> None:
    used = Counter(keys.toString() for action in ACTIONS for keys in action.shortcuts())
    assert not [keys for keys, times in used.items() if times > 1]


def test_no_single_key_is_used_twice() -> None:
    used = Counter(key for action in ACTIONS for key in action.single)
    assert not [key for key, times in used.items() if times > 1]


def test_every_letter_has_a_twin_with_a_modifier(platform: str) -> None:
    letters = [action for action in ACTIONS if action.single and not action.single[0].isdigit()]
    assert not [action.id for action in letters if not action.shortcuts()]


def test_keys_that_belong_to_others_are_left_alone(platform: str) -> None:
    for action in ACTIONS:
        for keys in action.shortcuts():
            text = keys.toString(QKeySequence.SequenceFormat.PortableText)
            assert text not in RESERVED, action.id
            assert platform == "darwin" or "Ctrl+Alt+" not in text, action.id  # AltGr elsewhere
            is_mnemonic = text.startswith("Alt+") and len(text) == 5
            assert not is_mnemonic, action.id


@pytest.mark.parametrize("menu", [name for name, _, _ in MENUS])
def test_mnemonics_are_unique_in_their_menu(menu: str) -> None:
    texts = [action.text for action in ACTIONS if action.menu == menu]
    texts += [text for _, text, parent in MENUS if parent == menu]
    letters = [text[text.index("&") + 1].lower() for text in texts if "&" in text]
    assert len(letters) == len(texts), "each needs one"
    assert not [letter for letter, times in Counter(letters).items() if times > 1]


def test_mnemonics_of_the_menu_bar_are_unique() -> None:
    texts = [text for _, text, parent in MENUS if not parent]
    assert len({text[text.index("&") + 1].lower() for text in texts}) == len(texts)


def test_icons_are_there() -> None:
    for name in {action.icon for action in ACTIONS if action.icon}:
        resources.path("icons", f"{name}.svg")


def test_plain_text_has_no_mnemonic() -> None:
    assert plain("&Tag…") == "Tag…"
