"""Which keys an action has: those of the table, or the reader's own. Sums over values; `keymap.py` has them.

A key is written as Qt's portable text: `E`, `Shift+C`, `#`, `G I`, `Ctrl+E`, `F9`. It is *single* if it acts
without Ctrl and its like, in the list and the paper only. What the reader chose counts more than the table:
an action whose usual key was given to another one goes without it.
"""

import sys
from collections.abc import Iterable, Mapping

from PySide6.QtGui import QKeySequence

from readerapp.ui.actions import ACTIONS, Action
from readerapp.ui.words import translate

Choices = Mapping[str, tuple[str, ...]]

PORTABLE = QKeySequence.SequenceFormat.PortableText
STAYING = ("Space", "Shift+Space", "Return")  # single keys that are no characters: no switch turns them off
_EDITING = {"Tab", "Backtab", "Backspace", "Left", "Right", "Up", "Down", "Home", "End", "PgUp", "PgDown"}
_OF_MAC = {"Ctrl+H", "Ctrl+M", "Ctrl+Q", "Ctrl+Space", "Ctrl+`"}


def is_single(key: str) -> bool:
    """Does this key act without Ctrl, Alt and their like, and is it no function key?"""
    return all(_is_bare(stroke) for stroke in key.split())


def _is_bare(stroke: str) -> bool:
    name = stroke.removeprefix("Shift+")
    return len(name) == 1 or name in ("Space", "Return")


def usual(action: Action) -> tuple[str, ...]:
    """The keys of the table, single ones first."""
    return (*action.single, *(sequence.toString(PORTABLE) for sequence in action.shortcuts()))


def tidy(key: str) -> str:
    """A key as it is written here; empty if it is none."""
    key = " ".join(key.split())
    if is_single(key):
        return " ".join(stroke.upper() if len(stroke) == 1 else stroke for stroke in key.split())
    return str(QKeySequence(key).toString(PORTABLE))


def effective(own: Choices) -> dict[str, tuple[str, ...]]:
    """The keys of every action. No key is there twice, and none is the beginning of another."""
    taken: list[str] = []
    found: dict[str, tuple[str, ...]] = {}
    for action in sorted(ACTIONS, key=lambda action: action.id not in own):  # own ones first
        wanted = map(tidy, own[action.id]) if action.id in own else usual(action)
        found[action.id] = tuple(key for key in wanted if key and not _clashes(key, taken))
        taken += found[action.id] if own else ()
    return found


def _clashes(key: str, taken: Iterable[str]) -> bool:
    return any(clash(key, other) for other in taken)


def clash(one: str, other: str) -> bool:
    """Are these the same, or is one the beginning of the other, as `G` is of `G I`?"""
    if not (is_single(one) and is_single(other)):
        return one == other
    first, second = one.split(), other.split()
    shared = min(len(first), len(second))
    return first[:shared] == second[:shared]


def owners(own: Choices, key: str, but: str) -> list[Action]:
    """The other actions that a key would be taken from."""
    keys = effective(own)
    return [action for action in ACTIONS if action.id != but and _clashes(key, keys[action.id])]


def with_key(own: Choices, action: str, old: str, new: str) -> dict[str, tuple[str, ...]]:
    """The choices after `new` takes the place of the key `old`; empty texts add and remove."""
    keys = list(effective(own)[action])
    if old in keys:
        keys[keys.index(old)] = new
    else:
        keys.append(new)
    kept = tuple(dict.fromkeys(key for key in keys if key))
    return _plain({**_without(own, new, action), action: kept})


def with_usual(own: Choices, action: Action) -> dict[str, tuple[str, ...]]:
    """The choices after an action has its usual keys back, also from those that had them meanwhile."""
    left: dict[str, tuple[str, ...]] = dict(own)
    left.pop(action.id, None)
    for key in usual(action):
        left = _without(left, key, action.id)
    return _plain(left)


def _without(own: Choices, key: str, but: str) -> dict[str, tuple[str, ...]]:
    return {
        name: keys if name == but else tuple(each for each in keys if not key or not clash(each, key))
        for name, keys in own.items()
    }


def _plain(own: Choices) -> dict[str, tuple[str, ...]]:
    """Choices without those that are the usual keys."""
    table = {action.id: usual(action) for action in ACTIONS}
    return {name: keys for name, keys in own.items() if keys != table.get(name)}


def refusal(key: str) -> str:
    """Why a key cannot be chosen, as a sentence; empty if it can."""
    mac, held = sys.platform == "darwin", key.split("+")[:-1]
    last = key.rpartition("+")[2] or "+"
    if key == "Esc":
        return translate("keys", "Esc always goes one step back.")
    if last in _EDITING and not {"Ctrl", "Alt", "Meta"} & set(held):
        return translate("keys", "{key} moves the cursor or the focus.").format(key=key)
    if mac and key in _OF_MAC:
        return translate("keys", "macOS keeps this key for itself.")
    if not mac and ("Meta" in held or key in ("Alt+F4", "Alt+Space")):
        return translate("keys", "The desktop keeps this key for itself.")
    if key in ("Ctrl+Shift+U", "Ctrl+Shift+E"):
        return translate("keys", "Input methods take this key to enter characters.")
    return _refused_letter(held, last)


def _refused_letter(held: list[str], last: str) -> str:
    mac, letter = sys.platform == "darwin", len(last) == 1 and last.isalnum()
    if not mac and letter and {"Ctrl", "Alt"} <= set(held):
        return translate("keys", "On many keyboards Ctrl+Alt types a character.")
    if letter and held in (["Alt"], ["Alt", "Shift"]):
        if mac:
            return translate("keys", "This key types a character.")
        return translate("keys", "Alt and a letter open a menu.")
    return ""
