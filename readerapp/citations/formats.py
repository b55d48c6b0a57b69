"""What can be asked for: the formats of an export, its options, and the forms of a copied citation."""

from dataclasses import dataclass
from enum import StrEnum


class Format(StrEnum):
    """A format of an exported reading list; its value is its name on the command line."""

    BIBTEX = "bibtex"
    BIBLATEX = "biblatex"
    RIS = "ris"
    CSL_JSON = "csl-json"
    MARKDOWN = "markdown"
    CSV = "csv"

    @property
    def suffix(self) -> str:
        """The end of a file name of this format."""
        return _SUFFIXES[self]


_SUFFIXES = {
    Format.BIBTEX: ".bib",
    Format.BIBLATEX: ".bib",
    Format.RIS: ".ris",
    Format.CSL_JSON: ".json",
    Format.MARKDOWN: ".md",
    Format.CSV: ".csv",
}


class CopyStyle(StrEnum):
    """A form in which one paper is copied as text."""

    CITATION = "citation"
    MARKDOWN = "markdown"
    LATEX = "latex"
    PANDOC = "pandoc"
    ARXIV = "arxiv"
    BIBTEX = "bibtex"
    BIBLATEX = "biblatex"


@dataclass(frozen=True, slots=True)
class Options:
    """What an export holds beside the bare references.

    Notes are the reader's own and stay private unless asked for. `sort_by_key` orders the formats that
    programs read (BibTeX, biblatex, RIS, CSL-JSON) by key, so that one more paper never moves another;
    Markdown and CSV, which people read, keep the order of the list.
    """

    abstracts: bool = False
    notes: bool = False
    sort_by_key: bool = True
