"""The queries of the past, newest first, a list for each library; each can be forgotten."""

import json
from pathlib import Path

from readerapp.ui.window_state import open_state

KEPT = 50


class SearchHistory:
    """Kept with the window's state, not in the library: it is nothing that was said about papers."""

    def __init__(self) -> None:
        self._folder: Path | None = None
        self.past: list[str] = []

    def open(self, folder: Path) -> None:
        """Take up the list of this library."""
        self._folder = folder
        try:
            known = json.loads(str(open_state().value(self._key(), "[]")))
        except ValueError:
            known = []  # somebody edited the file
        self.past = [str(query) for query in known][:KEPT] if isinstance(known, list) else []

    def add(self, query: str) -> None:
        """A query was asked."""
        query = query.strip()
        if query:
            self._keep([query, *(each for each in self.past if each != query)][:KEPT])

    def forget(self, query: str) -> None:
        """Offer this query no more."""
        self._keep([each for each in self.past if each != query])

    def _keep(self, past: list[str]) -> None:
        self.past = past
        if self._folder is not None:
            open_state().setValue(self._key(), json.dumps(past, ensure_ascii=False))

    def _key(self) -> str:
        return "past/" + str(self._folder).replace("/", "|").replace("\\", "|")
