"""The last whole answer to the question of the list, and which papers were marked since it was asked."""

from array import array

from readerapp.model.changes import Changes

_Marked = frozenset[int] | None
"""None: anything may have changed."""


class HeldAnswer:
    """What of an answer still holds. A question that is on its way has its own account of what came since."""

    def __init__(self) -> None:
        self.ids: array[int] | None = None
        self.marked: _Marked = frozenset()
        self._since_asked: _Marked = frozenset()

    def forget(self) -> None:
        """There is another question."""
        self.ids = None

    def asked(self) -> None:
        """A question for the whole answer goes out: what changes from now on it may not have seen."""
        self._since_asked = frozenset()

    def take(self, ids: "array[int]") -> None:
        """The whole answer is here."""
        self.ids, self.marked = ids, self._since_asked

    def note(self, changes: Changes) -> None:
        """Something was written."""
        self.marked = _with(self.marked, changes)
        self._since_asked = _with(self._since_asked, changes)

    def renewable(self) -> "tuple[array[int], frozenset[int]] | None":
        """The answer, and the papers that were marked since; None if anything else may have changed."""
        return None if self.ids is None or self.marked is None else (self.ids, self.marked)


def _with(marked: _Marked, changes: Changes) -> _Marked:
    if marked is None or changes.papers is None or not changes.only_marks():
        return None
    return marked | changes.papers
