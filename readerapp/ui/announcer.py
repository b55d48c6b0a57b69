"""What a screen reader says of what happens by itself: how many papers were found, how far an import is."""

from PySide6.QtCore import QObject

from readerapp import tasks
from readerapp.model.lists import Found
from readerapp.ui.finder import Finder
from readerapp.ui.importing import Bringing
from readerapp.ui.messages import Messages
from readerapp.ui.words import counted, number, translate

STEP = 25  # percent between two words on an import: more often would be noise


def quarter(at: tasks.Progress) -> int:
    """How far an import is: 0, 25, 50, 75 or 100 percent, of all its files."""
    within = at.entries / at.of_entries if at.of_entries else 0.0
    done = (max(at.file - 1, 0) + within) / max(at.files, 1)
    return min(100, int(done * 100) // STEP * STEP)


class Announcer(QObject):
    """Listens to the finder and to imports, and lets `messages` say it aloud."""

    def __init__(self, messages: Messages, finder: Finder, bringing: Bringing) -> None:
        super().__init__(messages)
        self._messages = messages
        self._finder = finder
        self._said = 0
        self._counted = ""
        finder.found.connect(self._found)
        bringing.began.connect(self._began)
        bringing.progressed.connect(self._progressed)

    def _found(self, found: Found, fresh: bool) -> None:
        if found.more or not self._finder.is_search() or self._finder.query == self._counted:
            return
        self._counted = self._finder.query
        count = len(found.ids)
        words = counted("announcer", "%n papers found", "1 paper found", count)
        self._messages.announce(words if count else translate("announcer", "No papers found"))

    def _began(self) -> None:
        self._said = 0
        self._messages.announce(translate("announcer", "Importing…"))

    def _progressed(self, at: tasks.Progress) -> None:
        now = quarter(at)
        if now > self._said:
            self._said = now
            words = translate("announcer", "Import: {percent} percent")
            self._messages.announce(words.format(percent=number(now)))
