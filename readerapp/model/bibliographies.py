"""Live bibliographies: files that follow a saved view, and the reader's actions on them, as data."""

from dataclasses import dataclass
from typing import ClassVar

CHANGED_ELSEWHERE = "It was changed by another program since ReaderApp wrote it, so it was left as it is."


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one writing did to a file, in entries.

    `new`, `changed` and `removed` are ours, as are `rekeyed`, whose paper has another key now. `foreign` ones
    were not written by us and are kept to the letter, but for `corrected` ones, in which something was set
    that the reader has corrected or tagged. `left_out` names the keys of papers for which the file has an
    entry of another paper.
    """

    new: int = 0
    changed: int = 0
    removed: int = 0
    rekeyed: int = 0
    foreign: int = 0
    corrected: int = 0
    left_out: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Bibliography:
    """A file that follows a view.

    `written_at` is ISO in UTC, empty before the first time; `sha256` is that of our last writing.
    `failure` is a sentence, empty if all went well; `changed_elsewhere` says that only the reader can
    decide what is to become of the file.
    """

    view: str
    query: str
    path: str
    format: str
    abstracts: bool = False
    notes: bool = False
    paused: bool = False
    written_at: str = ""
    sha256: str = ""
    failure: str = ""
    outcome: Outcome = Outcome()

    @property
    def changed_elsewhere(self) -> bool:
        """True if somebody else has changed the file, and the reader has to decide."""
        return self.failure == CHANGED_ELSEWHERE


@dataclass(frozen=True, slots=True)
class BindBibliography:
    """Let a file follow a view from now on. `format` is bibtex or biblatex, `path` absolute."""

    kind: ClassVar[str] = "bind-bib"
    view: str
    path: str
    format: str = "bibtex"
    abstracts: bool = False
    notes: bool = False


@dataclass(frozen=True, slots=True)
class UnbindBibliography:
    """Let a file follow its view no longer; the file stays as it is."""

    kind: ClassVar[str] = "unbind-bib"
    path: str


@dataclass(frozen=True, slots=True)
class PauseBibliography:
    """Let a file rest, or follow again."""

    kind: ClassVar[str] = "pause-bib"
    path: str
    paused: bool


BibliographyEdit = BindBibliography | UnbindBibliography | PauseBibliography


def label_of_bibliography(edit: BibliographyEdit) -> str:
    """What the Undo menu says."""
    name = edit.path.replace("\\", "/").rpartition("/")[2]
    match edit:
        case BindBibliography(view):
            return f"Keep “{name}” up to date with “{view}”"
        case UnbindBibliography():
            return f"Unbind “{name}”"
        case PauseBibliography(_, paused):
            return f"Pause “{name}”" if paused else f"Resume “{name}”"
