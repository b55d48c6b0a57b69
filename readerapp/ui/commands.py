"""What the table of actions can ask of: the papers, the view, the library, the tags, what opens over it."""

from dataclasses import dataclass

from readerapp.ui.citing_commands import CitingCommands
from readerapp.ui.dialogs import Dialogs
from readerapp.ui.library_commands import LibraryCommands
from readerapp.ui.live_bib import LiveBib
from readerapp.ui.organising import OrganiseCommands
from readerapp.ui.paper_commands import PaperCommands
from readerapp.ui.tag_commands import TagCommands
from readerapp.ui.view_commands import ViewCommands


@dataclass(frozen=True, slots=True)
class Commands:
    """One object a subject; a line of `actions.py` calls one method of one of them."""

    papers: PaperCommands
    views: ViewCommands
    library: LibraryCommands
    tags: TagCommands
    dialogs: Dialogs
    organise: OrganiseCommands
    citing: CitingCommands
    live_bib: LiveBib
