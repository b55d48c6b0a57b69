"""All that the window holds besides its list, to be loaded when the first rows have been painted."""

from readerapp.ui.announcer import Announcer
from readerapp.ui.back_bar import BackBar
from readerapp.ui.citing_commands import CitingCommands
from readerapp.ui.commands import Commands
from readerapp.ui.compare_strip import CompareStrip
from readerapp.ui.coverage import Coverage
from readerapp.ui.detail import DetailPane
from readerapp.ui.dialogs import Dialogs
from readerapp.ui.dropping import Dropping
from readerapp.ui.exporting import Exporter
from readerapp.ui.finder import Finder
from readerapp.ui.focus_ring import follow as follow_focus
from readerapp.ui.importing import Bringing
from readerapp.ui.keymap import KEYS
from readerapp.ui.library_commands import LibraryCommands
from readerapp.ui.list_pane import ListPane
from readerapp.ui.list_presenter import ListPresenter, Parts
from readerapp.ui.live_bib import LiveBib
from readerapp.ui.menus import Menus
from readerapp.ui.messages import Messages
from readerapp.ui.news import News
from readerapp.ui.organising import OrganiseCommands
from readerapp.ui.pane_arrows import PaneArrows
from readerapp.ui.panes import Panes
from readerapp.ui.paper_commands import PaperCommands
from readerapp.ui.search_bar import SearchBar
from readerapp.ui.searching import Searching
from readerapp.ui.sidebar import SidebarPane
from readerapp.ui.sidebar_menu import SidebarMenu
from readerapp.ui.single_keys import SingleKeys
from readerapp.ui.snapshot_windows import SnapshotWindows
from readerapp.ui.status_bar import StatusBar
from readerapp.ui.tag_commands import TagCommands, favourites
from readerapp.ui.top_bar import TopBar
from readerapp.ui.undo_menu import UndoMenu
from readerapp.ui.view_commands import ViewCommands
from readerapp.ui.widgets import in_tab_order

__all__ = [
    "KEYS",
    "Announcer",
    "BackBar",
    "Bringing",
    "CitingCommands",
    "Commands",
    "CompareStrip",
    "Coverage",
    "DetailPane",
    "Dialogs",
    "Dropping",
    "Exporter",
    "Finder",
    "LibraryCommands",
    "ListPane",
    "ListPresenter",
    "LiveBib",
    "Menus",
    "Messages",
    "News",
    "OrganiseCommands",
    "PaneArrows",
    "Panes",
    "PaperCommands",
    "Parts",
    "SearchBar",
    "Searching",
    "SidebarMenu",
    "SidebarPane",
    "SingleKeys",
    "SnapshotWindows",
    "StatusBar",
    "TagCommands",
    "TopBar",
    "UndoMenu",
    "ViewCommands",
    "favourites",
    "follow_focus",
    "in_tab_order",
]
