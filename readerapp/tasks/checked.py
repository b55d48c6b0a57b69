"""The answer of a check of citations, as the window and the command line show it."""

from dataclasses import dataclass

from readerapp.model.edits import Edit, MergePapers

KIND_WORDS = {
    "no-authors": "No author is named",
    "authors-counted": "Authors are counted, not named",
    "authors-cut": "Not all authors are named",
    "no-year": "No year",
    "key": "Citation keys that LaTeX cannot read",
    "two-keys": "Two keys for one paper",
    "published": "Preprints that have been published",
    "capitals": "Capitals that would be lost",
    "acronym": "Acronyms without braces",
    "shouting": "Titles all in capitals",
    "group": "Groups without braces",
    "same-title": "Papers of the same title",
    "no-id": "No identifier",
    "letters": "Letters that BibTeX cannot write",
}
"""What each kind of finding is called, in the order in which they are shown."""

KIND_HELP = {
    "no-authors": "A bibliography would print them without a name. No name is ever invented.",
    "authors-counted": "Their sources say how many authors there are, not who. No name is ever invented.",
    "authors-cut": "A bibliography would leave people out.",
    "no-year": "biber refuses an entry without a year, and styles print “n.d.”.",
    "key": "A repair gives a key that LaTeX can cite; the old one stays as an alias.",
    "two-keys": "Both would stand in the bibliography. A repair merges the papers; both keys go on working.",
    "published": "A repair cites them where they appeared; the preprint's number stays in the entry.",
    "capitals": "Many styles write titles in small letters. A repair puts braces around just these words.",
    "acronym": "Many styles write titles in small letters. A repair puts braces around just these words.",
    "shouting": "A repair writes the title as a sentence and keeps what the abstract shows as a name.",
    "group": "A repair puts the name in braces, so that no style takes it for first and last name.",
    "same-title": "Two papers, or one that is there twice: look at both.",
    "no-id": "Nobody could look them up.",
    "letters": "Neither BibTeX nor its commands know these letters; biblatex does.",
}
"""What each kind means for a printed bibliography, and what its repair does."""


@dataclass(frozen=True, slots=True)
class Found:
    """One thing to look at: of which paper, what kind, how bad, and what repairs it.

    `name` says which finding it is among those of its paper, for ever. `address` would complete the paper.
    """

    paper: int
    title: str
    key: str
    kind: str
    serious: bool
    sentence: str
    name: str
    edit: Edit | None = None
    address: str = ""

    @property
    def repairs_at_once(self) -> bool:
        """True if it may be repaired together with others of its kind, unseen."""
        return self.edit is not None and not isinstance(self.edit, MergePapers)


@dataclass(frozen=True, slots=True)
class Checked:
    """What was found in `papers` papers, by kind; how many findings are `ignored` at the reader's wish."""

    papers: int
    found: tuple[Found, ...] = ()
    ignored: int = 0

    @property
    def serious(self) -> int:
        """How many findings would be wrong or missing in print."""
        return sum(each.serious for each in self.found)

    def of_kind(self, kind: str) -> tuple[Found, ...]:
        """The findings of one kind."""
        return tuple(each for each in self.found if each.kind == kind)

    def kinds(self) -> dict[str, int]:
        """How many of each kind, those that there are, in their order."""
        counts = {kind: len(self.of_kind(kind)) for kind in KIND_WORDS}
        return {kind: count for kind, count in counts.items() if count}
