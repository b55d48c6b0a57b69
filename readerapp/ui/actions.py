"""Everything the reader can ask for, in one table.

Menus, shortcuts, the list's context menu and the keyboard help are all made from it, so that none of them can
forget an action or show a key that does not work. Single keys act only in the list and the detail pane
(`single_keys.py`); `keys` act in the whole window and are written with Qt's Ctrl, which is ⌘ on a Mac.

To add an action, add a line: `N` marks its text for translation (lupdate: `QT_TRANSLATE_NOOP+=N`).
"""

import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QKeySequence

from readerapp.model.lists import Sort
from readerapp.model.paper import Status

if TYPE_CHECKING:  # the commands show keys, and those come from this table
    from readerapp.ui.commands import Commands

Role = QAction.MenuRole
Standard = QKeySequence.StandardKey


def N(_context: str, text: str) -> str:
    """Mark a text for translation; it is translated where it is shown."""
    return text


class When(Enum):
    """What must be there for an action to make sense."""

    ALWAYS = auto()
    LIBRARY = auto()
    PAPERS = auto()  # the list is not empty
    SELECTED = auto()


@dataclass(frozen=True, slots=True)
class Action:
    """One line of the table.

    `menu` is the id of a menu, see `MENUS`. `apart` draws a line above it. `checked` makes it a tick or,
    with others of its `menu`, a choice. `listed` puts it into the context menu of the list.
    `writes` switches it off in a library that can only be read.
    """

    id: str
    menu: str
    text: str
    ask: "Callable[[Commands], object]"
    single: tuple[str, ...] = ()
    keys: tuple[str | Standard, ...] = ()
    mac: tuple[str | Standard, ...] = ()
    icon: str = ""
    when: When = When.LIBRARY
    apart: bool = False
    checked: "Callable[[Commands], bool] | None" = None
    listed: bool = False
    writes: bool = False
    role: Role = Role.NoRole

    def shortcuts(self) -> list[QKeySequence]:
        """The keys of the whole window on this platform."""
        chosen = self.mac if self.mac and sys.platform == "darwin" else self.keys
        found: list[QKeySequence] = []
        for key in chosen:
            found += QKeySequence.keyBindings(key) if isinstance(key, Standard) else [QKeySequence(key)]
        return found


# A menu's id, its text, and the menu it stands in. The order is that of the menu bar.
MENUS = (
    ("file", N("actions", "&File"), ""),
    ("edit", N("actions", "&Edit"), ""),
    ("copy", N("actions", "Copy &as"), "edit"),
    ("view", N("actions", "&View"), ""),
    ("go", N("actions", "&Go to"), "view"),
    ("sort", N("actions", "S&ort by"), "view"),
    ("theme", N("actions", "&Theme"), "view"),
    ("paper", N("actions", "&Paper"), ""),
    ("tags", N("actions", "Ta&gs"), ""),
    ("tools", N("actions", "T&ools"), ""),
    ("help", N("actions", "&Help"), ""),
)

FILE = (
    Action("import", "file", N("actions", "&Import…"), lambda do: do.library.choose_files(),
           keys=(Standard.Open,), icon="import", writes=True),
    Action("sample", "file", N("actions", "Import the &sample"), lambda do: do.library.import_sample(),
           icon="sample", writes=True),
    Action("imports", "file", N("actions", "Import &history…"), lambda do: do.library.show_imports(),
           icon="clock"),
    Action("export", "file", N("actions", "&Export…"), lambda do: do.library.export(),
           keys=("Ctrl+Shift+X",), icon="export", when=When.PAPERS, apart=True, listed=True),
    Action("check", "file", N("actions", "&Check library"), lambda do: do.library.check(), apart=True,
           icon="check"),
    Action("backup", "file", N("actions", "&Back up library"), lambda do: do.library.back_up()),
    Action("restore", "file", N("actions", "&Restore a backup…"), lambda do: do.library.restore(),
           when=When.ALWAYS),
    Action("compact", "file", N("actions", "Co&mpact library"), lambda do: do.library.compact(), writes=True),
    Action("choose-library", "file", N("actions", "Open a&nother library…"),
           lambda do: do.library.choose_library(), when=When.ALWAYS),
    Action("folder", "file", N("actions", "Open library &folder"), lambda do: do.library.show_folder(),
           icon="folder"),
    Action("close", "file", N("actions", "C&lose window"), lambda do: do.views.close(),
           keys=("Ctrl+W",), when=When.ALWAYS, apart=True),
    Action("quit", "file", N("actions", "&Quit"), lambda do: do.views.close(),
           keys=("Ctrl+Q",), when=When.ALWAYS, role=Role.QuitRole),
)  # fmt: skip

EDIT = (
    Action("undo", "edit", N("actions", "&Undo"), lambda do: do.library.undo(),
           single=("Z",), keys=(Standard.Undo,), icon="undo", writes=True),
    Action("redo", "edit", N("actions", "&Redo"), lambda do: do.library.redo(),
           single=("Shift+Z",), keys=(Standard.Redo,), icon="redo", writes=True),
    Action("copy", "edit", N("actions", "&Copy citation"), lambda do: do.papers.copy(""),
           single=("C",), keys=(Standard.Copy,), icon="copy", when=When.SELECTED, apart=True, listed=True),
    Action("copy-bibtex", "edit", N("actions", "Copy &BibTeX"), lambda do: do.papers.copy("bibtex"),
           single=("Shift+C",), keys=("Ctrl+Shift+C",), icon="cite", when=When.SELECTED, listed=True),
    Action("copy-key", "edit", N("actions", "Copy citation &key"), lambda do: do.papers.copy("key"),
           single=("Y",), keys=("Ctrl+Shift+K",), when=When.SELECTED, listed=True),
    Action("copy-cite", "copy", N("actions", "&LaTeX \\cite{key}"), lambda do: do.papers.copy("cite"),
           when=When.SELECTED),
    Action("copy-pandoc", "copy", N("actions", "&Pandoc @key"), lambda do: do.papers.copy("pandoc"),
           when=When.SELECTED),
    Action("copy-markdown", "copy", N("actions", "&Markdown link"), lambda do: do.papers.copy("markdown"),
           when=When.SELECTED),
    Action("copy-arxiv", "copy", N("actions", "&arXiv “Cite as”"), lambda do: do.papers.copy("arxiv"),
           when=When.SELECTED),
    Action("paste", "edit", N("actions", "&Paste and import"), lambda do: do.library.paste(),
           keys=(Standard.Paste,), icon="add", writes=True),
    Action("select-all", "edit", N("actions", "Se&lect all"), lambda do: do.papers.select_all(),
           single=("* A",), keys=(Standard.SelectAll,), when=When.PAPERS, apart=True),
    Action("select-none", "edit", N("actions", "Select &none"), lambda do: do.papers.select_none(),
           single=("* N",), keys=("Shift+Esc",), when=When.SELECTED),
    Action("select-toggle", "edit", N("actions", "Add to or take from selec&tion"),
           lambda do: do.papers.toggle_selected(), single=("X",), keys=("Ctrl+J",), when=When.PAPERS),
    Action("search", "edit", N("actions", "&Search"), lambda do: do.views.search(),
           single=("/",), keys=(Standard.Find,), mac=(Standard.Find, "Alt+Ctrl+F"), icon="search",
           apart=True),
    Action("search-all", "edit", N("actions", "Search everyw&here"), lambda do: do.views.search_everywhere(),
           keys=("Ctrl+Shift+L",)),
    Action("clear-search", "edit", N("actions", "Clear s&earch"), lambda do: do.views.clear_search(),
           icon="clear"),
    Action("save-view", "edit", N("actions", "Save search as vie&w…"), lambda do: do.views.save_view(),
           keys=("Ctrl+Shift+D",), icon="view", writes=True),
    Action("find", "edit", N("actions", "F&ind in this paper…"), lambda do: do.papers.find(),
           keys=("Ctrl+Shift+F",), when=When.SELECTED, apart=True),
    Action("find-next", "edit", N("actions", "Find ne&xt"), lambda do: do.papers.find_next(1),
           keys=("F3",), mac=("Ctrl+G",), when=When.SELECTED),
    Action("find-previous", "edit", N("actions", "Fin&d previous"), lambda do: do.papers.find_next(-1),
           keys=("Shift+F3",), mac=("Ctrl+Shift+G",), when=When.SELECTED),
    Action("context-menu", "edit", N("actions", "Context &menu"), lambda do: do.views.context_menu(),
           keys=("Shift+F10", "Menu"), apart=True),
    Action("preferences", "edit", N("actions", "Pre&ferences…"), lambda do: do.dialogs.preferences(),
           keys=("Ctrl+,",), icon="settings", when=When.ALWAYS, role=Role.PreferencesRole),
    Action("back", "edit", N("actions", "&One step back"), lambda do: do.views.escape(),
           keys=("Esc",), when=When.ALWAYS),
)  # fmt: skip

GO = (
    Action("go-inbox", "go", N("actions", "&Inbox"), lambda do: do.views.go("is:inbox"),
           single=("G I",), keys=("Ctrl+1",), icon="inbox"),
    Action("go-to-read", "go", N("actions", "&To read"), lambda do: do.views.go("is:to-read"),
           single=("G L",), keys=("Ctrl+2",), icon="to-read"),
    Action("go-starred", "go", N("actions", "&Starred"), lambda do: do.views.go("is:starred"),
           single=("G S",), keys=("Ctrl+3",), icon="star"),
    Action("go-all", "go", N("actions", "&All papers"), lambda do: do.views.go(""),
           single=("G A",), keys=("Ctrl+4",), icon="all"),
    Action("go-done", "go", N("actions", "&Done"), lambda do: do.views.go("is:done"),
           single=("G E",), keys=("Ctrl+5",), icon="done"),
    Action("go-dismissed", "go", N("actions", "Dis&missed"), lambda do: do.views.go("is:dismissed"),
           keys=("Ctrl+6",), icon="dismissed"),
    Action("go-trash", "go", N("actions", "T&rash"), lambda do: do.views.go("is:trashed"),
           keys=("Ctrl+7",), icon="trash"),
    Action("my-notes", "go", N("actions", "My &notes"), lambda do: do.dialogs.my_notes(),
           single=("G N",), keys=("Ctrl+8",), icon="note", apart=True),
    Action("same-author", "go", N("actions", "Same a&uthor"), lambda do: do.tags.same_author(),
           keys=("Ctrl+Shift+A",), icon="author", when=When.SELECTED, apart=True),
    Action("same-tags", "go", N("actions", "Same ta&gs"), lambda do: do.tags.same_tags(),
           keys=("Ctrl+Shift+G",), mac=("Alt+Ctrl+G",), icon="tag", when=When.SELECTED),
)  # fmt: skip


def _sort(sort: Sort, text: str) -> Action:
    return Action(f"sort-{sort.name.lower()}", "sort", text, lambda do: do.views.sort(sort),
                  checked=lambda do: do.views.sorted_by() == sort)  # fmt: skip


SORTS = (
    _sort(Sort.PUBLISHED, N("actions", "&Newest first")),
    _sort(Sort.PUBLISHED_UP, N("actions", "&Oldest first")),
    _sort(Sort.ADDED, N("actions", "Last &added first")),
    _sort(Sort.ADDED_UP, N("actions", "&First added first")),
    _sort(Sort.TITLE, N("actions", "&Title")),
    _sort(Sort.AUTHOR, N("actions", "A&uthor")),
    _sort(Sort.READ, N("actions", "Last &read first")),
    _sort(Sort.RANK, N("actions", "&Place in the feed")),
)


def _theme(mode: str, text: str) -> Action:
    return Action(f"theme-{mode}", "theme", text, lambda do: do.views.set_theme(mode), when=When.ALWAYS,
                  checked=lambda do: do.views.theme() == mode)  # fmt: skip


THEMES = (
    _theme("system", N("actions", "Like the &system")),
    _theme("light", N("actions", "&Light")),
    _theme("dark", N("actions", "&Dark")),
    _theme("contrast", N("actions", "&High contrast")),
)

VIEW = (
    Action("palette", "view", N("actions", "&Command palette…"), lambda do: do.dialogs.palette(),
           keys=("Ctrl+K",), icon="search", when=When.ALWAYS),
    Action("sidebar", "view", N("actions", "&Sidebar"), lambda do: do.views.toggle_sidebar(),
           keys=("F9",), mac=("Meta+Ctrl+S",), icon="sidebar", when=When.ALWAYS, apart=True,
           checked=lambda do: do.views.sidebar_shown()),
    Action("detail", "view", N("actions", "&Detail"), lambda do: do.views.toggle_detail(),
           keys=("Shift+F9",), mac=("Alt+Ctrl+D",), icon="detail", when=When.ALWAYS,
           checked=lambda do: do.views.detail_shown()),
    Action("next-pane", "view", N("actions", "&Next pane"), lambda do: do.views.next_pane(1),
           keys=("F6",), mac=("F6", "Meta+Tab"), when=When.ALWAYS, apart=True),
    Action("previous-pane", "view", N("actions", "Pre&vious pane"), lambda do: do.views.next_pane(-1),
           keys=("Shift+F6",), mac=("Shift+F6", "Meta+Shift+Tab"), when=When.ALWAYS),
    Action("larger", "view", N("actions", "&Larger text"), lambda do: do.views.zoom(10),
           keys=(Standard.ZoomIn, "Ctrl+="), when=When.ALWAYS, apart=True),
    Action("smaller", "view", N("actions", "S&maller text"), lambda do: do.views.zoom(-10),
           keys=(Standard.ZoomOut,), when=When.ALWAYS),
    Action("normal", "view", N("actions", "Normal te&xt"), lambda do: do.views.zoom(0),
           keys=("Ctrl+0",), when=When.ALWAYS),
    Action("full-screen", "view", N("actions", "&Full screen"), lambda do: do.views.full_screen(),
           keys=("F11",), mac=(Standard.FullScreen,), when=When.ALWAYS, apart=True),
)  # fmt: skip

PAPER = (
    Action("next", "paper", N("actions", "&Next paper"), lambda do: do.papers.step(1),
           single=("J",), keys=("Alt+Down",), mac=("Meta+Ctrl+Down",), when=When.PAPERS),
    Action("previous", "paper", N("actions", "&Previous paper"), lambda do: do.papers.step(-1),
           single=("K",), keys=("Alt+Up",), mac=("Meta+Ctrl+Up",), when=When.PAPERS),
    Action("page-down", "paper", N("actions", "Read on, then next &unseen"), lambda do: do.papers.read_on(),
           single=("Space",), keys=("Alt+PgDown",), when=When.PAPERS),
    Action("page-up", "paper", N("actions", "Read &back"), lambda do: do.papers.read_back(),
           single=("Shift+Space",), keys=("Alt+PgUp",), when=When.PAPERS),
    Action("done", "paper", N("actions", "&Done"), lambda do: do.papers.put(Status.DONE),
           single=("E",), keys=("Ctrl+E",), icon="done",
           when=When.SELECTED, apart=True, listed=True, writes=True),
    Action("to-read", "paper", N("actions", "To &read"), lambda do: do.papers.put(Status.TO_READ),
           single=("L",), keys=("Ctrl+L",), icon="to-read", when=When.SELECTED, listed=True, writes=True),
    Action("dismiss", "paper", N("actions", "D&ismiss"), lambda do: do.papers.put(Status.DISMISSED),
           single=("D", "#"), keys=("Ctrl+D",), icon="dismissed",
           when=When.SELECTED, listed=True, writes=True),
    Action("inbox", "paper", N("actions", "Bac&k to Inbox"), lambda do: do.papers.put(Status.INBOX),
           single=("I",), keys=("Ctrl+Shift+I",), icon="inbox", when=When.SELECTED, listed=True, writes=True),
    Action("star", "paper", N("actions", "&Star"), lambda do: do.papers.toggle_star(),
           single=("S",), keys=("Ctrl+Shift+S",), icon="star",
           when=When.SELECTED, apart=True, listed=True, writes=True),
    Action("seen", "paper", N("actions", "S&een or unseen"), lambda do: do.papers.toggle_seen(),
           single=("U",), keys=("Ctrl+U",), icon="eye", when=When.SELECTED, listed=True, writes=True),
    Action("tag", "paper", N("actions", "&Tag…"), lambda do: do.papers.tag(),
           single=("T",), keys=("Ctrl+T",), icon="tag", when=When.SELECTED, listed=True, writes=True),
    Action("note", "paper", N("actions", "N&ote"), lambda do: do.papers.edit_note(),
           single=("N",), keys=("Ctrl+Shift+N",), icon="note", when=When.SELECTED, listed=True, writes=True),
    Action("note-view", "paper", N("actions", "Read or &write note"), lambda do: do.papers.turn_note(),
           single=("V",), keys=("Ctrl+Shift+V",), when=When.SELECTED),
    Action("highlight", "paper", N("actions", "&Highlight"), lambda do: do.papers.highlight(),
           single=("H",), keys=("Ctrl+Shift+J",), icon="highlight", when=When.SELECTED, writes=True),
    Action("correct", "paper", N("actions", "&Correct…"), lambda do: do.organise.correct(),
           keys=("Alt+Return",), when=When.SELECTED, apart=True, writes=True),
    Action("change-key", "paper", N("actions", "Change citation ke&y…"), lambda do: do.citing.change_key(),
           keys=("Shift+F2",), when=When.SELECTED, writes=True),
    Action("merge", "paper", N("actions", "Merge p&apers…"), lambda do: do.organise.merge(),
           keys=("Ctrl+Shift+M",), icon="all", when=When.SELECTED, listed=True, writes=True),
    Action("split", "paper", N("actions", "Take merging apart (sp&lit)"), lambda do: do.organise.split(),
           when=When.SELECTED, writes=True),
    Action("open", "paper", N("actions", "Open paper pa&ge"), lambda do: do.papers.open_page(),
           single=("O", "Return"), keys=("Ctrl+Return",), icon="open", when=When.SELECTED, apart=True,
           listed=True),
    Action("open-pdf", "paper", N("actions", "Open PD&F"), lambda do: do.papers.open_pdf(),
           single=("P",), keys=("Ctrl+Shift+O",), icon="pdf", when=When.SELECTED, listed=True),
    Action("trash", "paper", N("actions", "&Move to Trash"), lambda do: do.papers.trash(),
           keys=("Del",), mac=("Ctrl+Backspace",), icon="trash", when=When.SELECTED, apart=True,
           listed=True, writes=True),
)  # fmt: skip


def _favourite(number: int, text: str) -> Action:
    return Action(f"favourite-{number}", "tags", text, lambda do: do.tags.favourite(number),
                  single=(str(number),), when=When.SELECTED, apart=number == 1, writes=True)  # fmt: skip


# The menu shows the tags' own names; these stand for keys that no tag has.
FAVOURITES = (
    N("actions", "Favourite tag &1"),
    N("actions", "Favourite tag &2"),
    N("actions", "Favourite tag &3"),
    N("actions", "Favourite tag &4"),
    N("actions", "Favourite tag &5"),
    N("actions", "Favourite tag &6"),
    N("actions", "Favourite tag &7"),
    N("actions", "Favourite tag &8"),
    N("actions", "Favourite tag &9"),
)


TAGS = (
    Action("rename-tag", "tags", N("actions", "&Rename…"), lambda do: do.tags.rename(), keys=("F2",),
           writes=True),
    Action("manage-tags", "tags", N("actions", "&Manage tags…"), lambda do: do.organise.tags(),
           keys=("Ctrl+Shift+Y",), icon="tag"),
    *(_favourite(number, text) for number, text in enumerate(FAVOURITES, 1)),
)  # fmt: skip

TOOLS = (
    Action("calendar", "tools", N("actions", "&Calendar of pages…"), lambda do: do.library.show_calendar(),
           keys=("Ctrl+Shift+H",), icon="snapshot"),
    Action("statistics", "tools", N("actions", "&Statistics…"), lambda do: do.dialogs.statistics(),
           keys=("Ctrl+Shift+T",), icon="statistics"),
    Action("duplicates", "tools", N("actions", "Possible &duplicates…"), lambda do: do.organise.duplicates(),
           keys=("Ctrl+Shift+P",), icon="all"),
    Action("check-citations", "tools", N("actions", "Chec&k citations…"), lambda do: do.citing.check(),
           keys=("Ctrl+Shift+R",), icon="cite", when=When.PAPERS),
    Action("cited", "tools", N("actions", "C&ited papers…"), lambda do: do.citing.cited(),
           keys=("F4",), icon="paper"),
    Action("related-work", "tools", N("actions", "&Related work…"), lambda do: do.library.related_work(),
           keys=("F7",), icon="note", when=When.PAPERS),
    Action("bib-write", "tools", N("actions", "&Update .bib files now"), lambda do: do.live_bib.write_now(),
           keys=("Ctrl+Shift+B",), icon="export", apart=True, writes=True),
    Action("bib-files", "tools", N("actions", "&Live .bib files…"), lambda do: do.live_bib.show(),
           keys=("F8",), icon="cite"),
    Action("bib-bind", "tools", N("actions", "Keep a .&bib up to date…"), lambda do: do.live_bib.bind_shown(),
           keys=("Shift+F8",), icon="view", writes=True),
)  # fmt: skip

HELP = (
    Action("keyboard", "help", N("actions", "&Keyboard"), lambda do: do.views.keyboard_help(),
           single=("?",), keys=("F1", "Ctrl+?"), icon="keyboard", when=When.ALWAYS),
    Action("query-help", "help", N("actions", "&Search syntax"), lambda do: do.views.query_help(),
           icon="search", when=When.ALWAYS),
    Action("new-version", "help", N("actions", "Check for a &new version"), lambda do: do.views.new_version(),
           icon="link", when=When.ALWAYS, apart=True),
    Action("about", "help", N("actions", "&About ReaderApp"), lambda do: do.dialogs.about(),
           icon="info", when=When.ALWAYS, role=Role.AboutRole),
)  # fmt: skip

ACTIONS: tuple[Action, ...] = (*FILE, *EDIT, *GO, *SORTS, *THEMES, *VIEW, *PAPER, *TAGS, *TOOLS, *HELP)


def in_menu(menu: str) -> Iterator[Action]:
    """The actions of one menu, in its order."""
    return (action for action in ACTIONS if action.menu == menu)
