"""Actions on saved views, as data: queries over feeds and library together that the reader gave a name."""

from dataclasses import dataclass
from typing import ClassVar

from readerapp.model.lists import Sort


@dataclass(frozen=True, slots=True)
class SaveView:
    """Keep a query under a new name; `sort` is its own order, None for the list's."""

    kind: ClassVar[str] = "save-view"
    name: str
    query: str
    sort: Sort | None = None


@dataclass(frozen=True, slots=True)
class RenameView:
    """Give a view another name; queries of views that name it follow."""

    kind: ClassVar[str] = "rename-view"
    view: str
    name: str


@dataclass(frozen=True, slots=True)
class ChangeView:
    """Give a view another query and order."""

    kind: ClassVar[str] = "change-view"
    view: str
    query: str
    sort: Sort | None = None


@dataclass(frozen=True, slots=True)
class DeleteView:
    """Forget a view; the papers that it finds stay."""

    kind: ClassVar[str] = "delete-view"
    view: str


@dataclass(frozen=True, slots=True)
class MoveView:
    """Put a view at another place among the others, counted from 0."""

    kind: ClassVar[str] = "move-view"
    view: str
    to: int


ViewEdit = SaveView | RenameView | ChangeView | DeleteView | MoveView


def label_of_view(edit: ViewEdit) -> str:
    """What the Undo menu says."""
    match edit:
        case SaveView(name, _, _):
            return f"Save view “{name}”"
        case RenameView(view, name):
            return f"Rename view “{view}” to “{name}”"
        case ChangeView(view, _, _):
            return f"Change view “{view}”"
        case DeleteView(view):
            return f"Delete view “{view}”"
        case MoveView(view, _):
            return f"Move view “{view}”"
