"""What stands in the list when it has no papers: one sentence, and the one thing to do about it."""

from dataclasses import dataclass

from readerapp.model import query as queries
from readerapp.model.lists import Sidebar
from readerapp.ui.keymap import KEYS
from readerapp.ui.sidebar_tree import view_name
from readerapp.ui.words import counted, translate


@dataclass(frozen=True, slots=True)
class Empty:
    """Words for an empty list. `first` to `third` are pairs: a button's text and an action's id."""

    icon: str
    sentence: str
    hint: str = ""
    first: tuple[str, str] = ("", "")
    second: tuple[str, str] = ("", "")
    third: tuple[str, str] = ("", "")


def first_run() -> Empty:
    """A library without papers."""
    return Empty(
        "import",
        translate("empty", "Bring in your first papers"),
        translate(
            "empty",
            "Drop pages you saved, or paste one with {key}. ReaderApp reads them here and stays offline.",
        ).format(key=KEYS.first("paste")),
        (translate("empty", "Import files…"), "import"),
        (translate("empty", "Load the sample"), "sample"),
    )


def empty_list(query: str, scope: str, known: Sidebar) -> Empty:
    """A list without papers in a library that has some."""
    asked = query.strip()
    if asked != scope:
        return _no_match(asked, elsewhere=bool(scope))
    if asked == "is:inbox":
        return _inbox_zero(known)
    if asked == "is:trashed":
        return Empty("trash", translate("empty", "The Trash is empty"))
    hints = {
        "is:to-read": (
            "to-read",
            _with_key("to-read", translate("empty", "{key} puts a paper here, to be read later.")),
        ),
        "is:starred": ("star", _with_key("star", translate("empty", "{key} gives a paper a star."))),
        "is:done": ("done", _with_key("done", translate("empty", "{key} marks a paper as done."))),
        "is:dismissed": (
            "dismissed",
            _with_key("dismiss", translate("empty", "{key} dismisses a paper that is not for you.")),
        ),
    }
    icon, hint = hints.get(asked, ("tag" if asked.startswith("tag:") else "all", ""))
    sentence = translate("empty", "No papers in {list}").format(list=view_name(asked, known))
    return Empty(icon, sentence, hint, (translate("empty", "Show all papers"), "go-all"))


def _with_key(action: str, text: str) -> str:
    """A hint at a key, or none if the action has no key."""
    key = KEYS.first(action)
    return text.format(key=key) if key else ""


def _no_match(query: str, *, elsewhere: bool) -> Empty:
    """Words may stand in papers elsewhere; a question worth its fields may find papers another day."""
    asked = queries.parts(queries.parse(query).tree)
    words = all(isinstance(part, queries.Text | queries.Is) for part in asked)
    look = (translate("empty", "Search all papers"), "search-all")
    save = (translate("empty", "Save anyway"), "save-view")
    return Empty(
        "search",
        translate("empty", "No papers match"),
        query,
        (translate("empty", "Clear search"), "clear-search"),
        look if elsewhere and words else save,
    )


def _inbox_zero(known: Sidebar) -> Empty:
    sentence = translate("empty", "Inbox is empty")
    waiting = known.shelves.get("to-read", 0)
    if waiting:
        many, one = "%n papers are waiting to be read.", "1 paper is waiting to be read."
        button = (translate("empty", "To read"), "go-to-read")
        return Empty("check", sentence, counted("empty", many, one, waiting), button)
    return Empty("check", sentence, "", (translate("empty", "Show all papers"), "go-all"))
