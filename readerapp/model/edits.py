"""Every action of a reader, as data: what the journal keeps and the library applies.

An edit names papers by id, never by position. Its inverse is not written here: the library notes
what each row was before, so that undo is exact whatever the edit.
"""

from dataclasses import dataclass
from typing import ClassVar

from readerapp.model.bibliographies import (
    BibliographyEdit,
    BindBibliography,
    PauseBibliography,
    UnbindBibliography,
    label_of_bibliography,
)
from readerapp.model.entry import Day
from readerapp.model.highlight_edits import (
    AddHighlight,
    HighlightEdit,
    RemoveHighlight,
    SetHighlight,
    label_of_highlight,
)
from readerapp.model.paper import Status
from readerapp.model.view_edits import (
    ChangeView,
    DeleteView,
    MoveView,
    RenameView,
    SaveView,
    ViewEdit,
    label_of_view,
)

Ids = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class SetStatus:
    """Put papers on a shelf."""

    kind: ClassVar[str] = "status"
    papers: Ids
    status: Status


@dataclass(frozen=True, slots=True)
class SetStarred:
    """Give papers a star, or take it."""

    kind: ClassVar[str] = "star"
    papers: Ids
    starred: bool


@dataclass(frozen=True, slots=True)
class SetSeen:
    """Mark papers as seen or unseen. `by_looking`: because it was shown, which is no line of the journal."""

    kind: ClassVar[str] = "seen"
    papers: Ids
    seen: bool
    by_looking: bool = False


@dataclass(frozen=True, slots=True)
class SetTrashed:
    """Move papers to the Trash or out of it; their status is kept."""

    kind: ClassVar[str] = "trash"
    papers: Ids
    trashed: bool


@dataclass(frozen=True, slots=True)
class AddTag:
    """Tag papers; the tag is made if there is none of that name (case does not count)."""

    kind: ClassVar[str] = "add-tag"
    papers: Ids
    tag: str


@dataclass(frozen=True, slots=True)
class RemoveTag:
    """Take a tag off papers; the tag itself stays."""

    kind: ClassVar[str] = "remove-tag"
    papers: Ids
    tag: str


@dataclass(frozen=True, slots=True)
class SetNote:
    """Write the note of papers (Markdown); empty removes it."""

    kind: ClassVar[str] = "note"
    papers: Ids
    text: str


@dataclass(frozen=True, slots=True)
class RenameTag:
    """Give a tag another name; an existing tag of that name takes its papers."""

    kind: ClassVar[str] = "rename-tag"
    tag: str
    name: str


@dataclass(frozen=True, slots=True)
class SetTagColour:
    """Colour a tag (a name of the palette) or take its colour."""

    kind: ClassVar[str] = "colour-tag"
    tag: str
    colour: str | None


@dataclass(frozen=True, slots=True)
class SetTagFavourite:
    """Let one of the keys 1 to 9 give a tag, or none; a tag that had the key before loses it."""

    kind: ClassVar[str] = "favourite-tag"
    tag: str
    favourite: int | None


@dataclass(frozen=True, slots=True)
class DeleteTag:
    """Remove a tag from the library and from every paper."""

    kind: ClassVar[str] = "delete-tag"
    tag: str


@dataclass(frozen=True, slots=True)
class SetKey:
    """Freeze the citation key of a paper; the old one stays as an alias."""

    kind: ClassVar[str] = "key"
    paper: int
    key: str


@dataclass(frozen=True, slots=True)
class KeepCapitals:
    """Words of titles, each with its paper, that keep their capitals in every bibliography."""

    kind: ClassVar[str] = "capitals"
    words: tuple[tuple[int, str], ...]


@dataclass(frozen=True, slots=True)
class IgnoreFindings:
    """What the check of citations found, each with its paper, is not shown again, or is."""

    kind: ClassVar[str] = "ignore"
    findings: tuple[tuple[int, str], ...]
    ignored: bool = True


@dataclass(frozen=True, slots=True)
class Together:
    """Several edits as one action, with one line in the journal. Merging papers is always one of its own."""

    kind: ClassVar[str] = "together"
    name: str
    edits: "tuple[Edit, ...]"


@dataclass(frozen=True, slots=True)
class AppendNote:
    """Add a text below the notes of papers, each keeping what it has."""

    kind: ClassVar[str] = "append-note"
    papers: Ids
    text: str


@dataclass(frozen=True, slots=True)
class CorrectFields:
    """The reader's own word on fields of a paper: each a name of `claims.FIELDS` with its value as JSON.

    A value of None takes the word back: what the sources say counts again.
    """

    kind: ClassVar[str] = "correct"
    paper: int
    values: tuple[tuple[str, str | None], ...]


@dataclass(frozen=True, slots=True)
class NotDuplicates:
    """These papers are different ones, whatever their titles: they are not offered as duplicates again."""

    kind: ClassVar[str] = "distinct"
    papers: Ids


@dataclass(frozen=True, slots=True)
class MergePapers:
    """Papers are one: `keep` has the sightings and marks of all, `gone` and `also` are found no more.

    `chosen` are the values that the reader wants to keep, as in `CorrectFields`.
    """

    kind: ClassVar[str] = "merge"
    keep: int
    gone: int
    also: Ids = ()
    chosen: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class SplitPaper:
    """Take back, alone, that other papers were merged into this one, by an import or by the reader."""

    kind: ClassVar[str] = "split"
    paper: int


@dataclass(frozen=True, slots=True)
class MovedDay:
    """What a snapshot says from now on: the day in one field ("published", "updated") of the paper at a rank.

    None: it says nothing any more.
    """

    rank: int
    field: str
    day: Day | None


@dataclass(frozen=True, slots=True)
class SetCapturedOn:
    """Correct the day (ISO) on which a snapshot was captured; `moved` are the days that move with it.

    `name` is what the snapshot is called. `warnings` replace those of its receipt, unless None.
    """

    kind: ClassVar[str] = "date"
    snapshot: int
    name: str
    day: str
    moved: tuple[MovedDay, ...] = ()
    warnings: tuple[str, ...] | None = None


Edit = (
    SetStatus
    | SetStarred
    | SetSeen
    | SetTrashed
    | AddTag
    | RemoveTag
    | SetNote
    | RenameTag
    | SetTagColour
    | SetTagFavourite
    | DeleteTag
    | SetKey
    | KeepCapitals
    | IgnoreFindings
    | Together
    | AppendNote
    | CorrectFields
    | NotDuplicates
    | MergePapers
    | SplitPaper
    | SetCapturedOn
    | ViewEdit
    | HighlightEdit
    | BibliographyEdit
)


@dataclass(frozen=True, slots=True)
class Action:
    """A line of the journal. `state` is "done" or "undone"; `at` is ISO in UTC."""

    id: int
    label: str
    at: str
    state: str


def label(edit: Edit) -> str:  # noqa: PLR0911 - one answer a kind of edit
    """What the Undo menu says about an edit, for example "Star 3 papers"."""
    match edit:
        case SetStatus() | SetStarred() | SetSeen() | SetTrashed():
            return _label_of_mark(edit)
        case RenameTag() | SetTagColour() | SetTagFavourite() | DeleteTag():
            return _label_of_tag(edit)
        case MergePapers() | SplitPaper() | NotDuplicates():
            return _label_of_merging(edit)
        case KeepCapitals() | IgnoreFindings() | Together():
            return _label_of_check(edit)
        case SetCapturedOn(_, name, day):
            return f"Change date of “{name}” to {day}"
        case SaveView() | RenameView() | ChangeView() | DeleteView() | MoveView():
            return label_of_view(edit)
        case BindBibliography() | UnbindBibliography() | PauseBibliography():
            return label_of_bibliography(edit)
        case AddHighlight() | SetHighlight() | RemoveHighlight():
            return label_of_highlight(edit)
    return _label_of_words(edit)


def _label_of_merging(edit: MergePapers | SplitPaper | NotDuplicates) -> str:
    match edit:
        case MergePapers(_, _, also):
            return f"Merge {2 + len(also):,} papers"
        case NotDuplicates(papers):
            return f"Keep {_count(papers)} apart"
        case SplitPaper():
            return "Split merged papers"


def _label_of_check(edit: KeepCapitals | IgnoreFindings | Together) -> str:
    match edit:
        case KeepCapitals(words):
            return f"Keep the capitals of “{words[0][1]}”" if len(words) == 1 else "Keep capitals"
        case IgnoreFindings(findings, ignored):
            what = "a finding" if len(findings) == 1 else f"{len(findings):,} findings"
            return f"{'Ignore' if ignored else 'Show'} {what}"
        case Together(name, _):
            return name


def _label_of_mark(edit: SetStatus | SetStarred | SetSeen | SetTrashed) -> str:
    papers = _count(edit.papers)
    match edit:
        case SetStatus(_, status):
            return _STATUS_WORDS[status].format(papers)
        case SetStarred(_, starred):
            return f"{'Star' if starred else 'Unstar'} {papers}"
        case SetSeen(_, seen, _):
            return f"Mark {papers} as {'seen' if seen else 'unseen'}"
        case SetTrashed(_, trashed):
            return f"Move {papers} to Trash" if trashed else f"Restore {papers} from Trash"


def _label_of_tag(edit: RenameTag | SetTagColour | SetTagFavourite | DeleteTag) -> str:
    match edit:
        case RenameTag(tag, name):
            return f"Rename tag “{tag}” to “{name}”"
        case SetTagColour(tag, _):
            return f"Colour tag “{tag}”"
        case SetTagFavourite(tag, favourite):
            return f"Give key {favourite} to tag “{tag}”" if favourite else f"Take the key of tag “{tag}”"
        case DeleteTag(tag):
            return f"Delete tag “{tag}”"


def _label_of_words(edit: AddTag | RemoveTag | SetNote | AppendNote | SetKey | CorrectFields) -> str:
    match edit:
        case AddTag(papers, tag):
            return f"Tag {_count(papers)} “{tag}”"
        case RemoveTag(papers, tag):
            return f"Remove tag “{tag}” from {_count(papers)}"
        case SetNote(papers, _):
            return "Edit note" if len(papers) == 1 else f"Edit note of {_count(papers)}"
        case AppendNote(papers, _):
            return f"Add to note of {_count(papers)}"
        case CorrectFields():
            return "Correct paper"
        case SetKey():
            return "Set citation key"


_STATUS_WORDS = {
    Status.INBOX: "Return {} to Inbox",
    Status.TO_READ: "Move {} to To read",
    Status.DONE: "Mark {} as done",
    Status.DISMISSED: "Dismiss {}",
}


def _count(papers: Ids) -> str:
    return "1 paper" if len(papers) == 1 else f"{len(papers):,} papers"
