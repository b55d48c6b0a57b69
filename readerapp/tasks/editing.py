"""Actions of the reader: apply an edit, take it back, bring it back."""

from readerapp.library import Done, Library
from readerapp.model.edits import Action, Edit


def do(library: Library, edit: Edit) -> Done:
    """Apply an edit and note it in the journal; nothing is noted if nothing changed."""
    return library.apply(edit)


def undo(library: Library, action: int | None = None) -> Done:
    """Take back the last action, or a given one; what was changed since by other actions stays."""
    return library.undo(action)


def redo(library: Library) -> Done:
    """Bring back what was undone last."""
    return library.redo()


def history(library: Library, limit: int = 100) -> list[Action]:
    """The journal, newest first."""
    return library.history(limit)
