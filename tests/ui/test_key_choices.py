"""Own keys: whatever is chosen, no key does two things, and nothing that is chosen gets lost."""

from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from readerapp.ui.actions import ACTIONS
from readerapp.ui.key_choices import (
    clash,
    effective,
    is_single,
    owners,
    refusal,
    tidy,
    usual,
    with_key,
    with_usual,
)

pytestmark = pytest.mark.usefixtures("qapp")
BY_ID = {action.id: action for action in ACTIONS}
SOME_KEYS = ["E", "L", "X", "G", "G I", "* A", "#", "1", "Shift+C", "Ctrl+E", "Ctrl+J", "F9", "Alt+Down", "Q"]


@pytest.fixture(autouse=True)
def _linux(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("readerapp.ui.key_choices.sys.platform", "linux")


def test_without_choices_all_have_their_usual_keys(qapp: QApplication) -> None:
    assert effective({}) == {action.id: usual(action) for action in ACTIONS}


@pytest.mark.parametrize(
    ("key", "single"),
    [("E", True), ("Shift+C", True), ("#", True), ("G I", True), ("* A", True), ("Space", True), ("+", True),
     ("Shift++", True), ("Return", True), ("Ctrl+E", False), ("F9", False), ("Del", False), ("Esc", False),
     ("Ctrl++", False), ("Shift+F10", False), ("Alt+Down", False)],
)  # fmt: skip
def test_the_kind_of_a_key(key: str, single: bool) -> None:
    assert is_single(key) is single
    assert tidy(key) == key


def test_a_file_may_be_written_carelessly() -> None:
    assert tidy("ctrl+shift+e") == "Ctrl+Shift+E"
    assert tidy(" g  i ") == "G I"
    assert tidy("Ctrl+Nonsense") == ""
    assert effective({"done": ("x", "ctrl+j", "Ctrl+Nonsense")})["done"] == ("X", "Ctrl+J")


def test_the_beginning_of_another_key_is_taken() -> None:
    assert clash("G", "G I")
    assert clash("G I", "G")
    assert not clash("G I", "G L")
    assert not clash("I", "G I")
    assert {action.id for action in owners({}, "G", "done")} >= {"go-inbox", "go-all"}


def test_a_chosen_key_is_taken_from_the_other_action() -> None:
    own = with_key({}, "done", "E", "L")
    keys = effective(own)
    assert keys["done"] == ("L", "Ctrl+E")
    assert keys["to-read"] == ("Ctrl+L",)
    own = with_key(own, "star", "S", "L")  # and from there on again
    assert effective(own)["done"] == ("Ctrl+E",)
    assert effective(own)["star"][0] == "L"


def test_usual_keys_come_back_also_from_those_that_took_them() -> None:
    own = with_key(with_key({}, "done", "E", "X"), "star", "S", "E")
    own = with_usual(own, BY_ID["done"])
    assert effective(own)["done"] == usual(BY_ID["done"])
    assert "E" not in effective(own)["star"]


def test_choosing_the_usual_keys_is_no_choice() -> None:
    own = with_key({}, "done", "E", "Q")
    assert with_key(own, "done", "Q", "E") == {}


@settings(max_examples=30)  # each weighs some hundred keys against each other
@given(
    st.lists(st.tuples(st.sampled_from(sorted(BY_ID)), st.sampled_from(SOME_KEYS), st.booleans()), max_size=8)
)
def test_no_key_does_two_things(steps: list[tuple[str, str, bool]]) -> None:
    own: dict[str, tuple[str, ...]] = {}
    for action, key, back in steps:
        if back:
            own = with_usual(own, BY_ID[action])
            assert set(usual(BY_ID[action])) <= set(effective(own)[action])
        else:
            old = next((each for each in effective(own)[action] if is_single(each) == is_single(key)), "")
            own = with_key(own, action, old, key)
            assert key in effective(own)[action]
    found = effective(own)
    assert not [key for key, times in Counter(sum(found.values(), ())).items() if times > 1]
    single = [key for keys in found.values() for key in keys if is_single(key)]
    assert not [(one, two) for one in single for two in single if one != two and clash(one, two)]


@pytest.mark.parametrize(
    ("key", "reason"),
    [("Esc", "one step back"), ("Tab", "moves the cursor"), ("Down", "moves"), ("Shift+Left", "moves"),
     ("Meta+E", "desktop"), ("Alt+F4", "desktop"), ("Alt+Space", "desktop"),
     ("Ctrl+Shift+U", "Input methods"),
     ("Ctrl+Shift+E", "Input methods"), ("Ctrl+Alt+E", "types a character"), ("Alt+E", "open a menu"),
     ("Alt+Shift+E", "open a menu")],
)  # fmt: skip
def test_keys_that_belong_to_others_are_refused(key: str, reason: str) -> None:
    assert reason in refusal(key)


@pytest.mark.parametrize(
    "key", ["E", "Ctrl+E", "F9", "Alt+Down", "G I", "Ctrl+Alt+Down", "Ctrl++", "Ctrl+Tab"]
)
def test_others_are_not(key: str) -> None:
    assert refusal(key) == ""


def test_a_mac_keeps_others(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("readerapp.ui.key_choices.sys.platform", "darwin")
    for key in ("Ctrl+H", "Ctrl+M", "Ctrl+Q", "Ctrl+Space", "Ctrl+`", "Alt+E"):
        assert refusal(key), key
    assert refusal("Ctrl+Alt+E") == ""
    assert refusal("Meta+Down") == ""


def test_no_usual_key_would_be_refused(qapp: QApplication) -> None:
    refused = {key for action in ACTIONS for key in usual(action) if refusal(key)}
    assert refused <= {"Esc"}
