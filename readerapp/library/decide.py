"""Which paper of the library is this entry? Pure: known papers and an entry in, a verdict out.

Equal strong id: the same paper. Different strong ids of one scheme: different papers. Otherwise
equal folded titles decide, unless authors, years or abstracts contradict.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from readerapp.model.claims import Values
from readerapp.model.entry import Entry, Identifier
from readerapp.model.identity import fold_title

ALIKE = 0.5
"""Share of the shorter abstract's words that two printings of one abstract have in common at least.

Two abstracts of different papers share 0.1–0.35 of them (stop words and the field's jargon); a
revised or LaTeX-stripped abstract keeps more than 0.7.
"""


@dataclass(frozen=True, slots=True)
class Known:
    """What deciding needs of a paper. `hidden` papers belong to undone imports only."""

    id: int
    title: str
    identifiers: frozenset[Identifier]
    authors: tuple[str, ...]
    published_on: str | None
    abstract: str
    hidden: bool = False


def match(entry: Entry, by_id: Sequence[Known], by_title: Sequence[Known]) -> Known | None:
    """The known paper that this entry shows, or None if it is a new one.

    `by_id` are the papers that share a strong id with the entry, `by_title` those whose folded
    title may be equal. A paper that is shown goes before a hidden one, an older before a newer.
    """
    if by_id:
        return min(by_id, key=rank)
    folded = fold_title(entry.facts.title)
    alike = (known for known in by_title if folded and fold_title(known.title) == folded)
    return min((known for known in alike if agree(entry, known)), key=rank, default=None)


def proved(entry: Entry, found: Known, by_id: Sequence[Known], by_title: Sequence[Known]) -> list[Known]:
    """The other known papers that this entry proves to be the one that it was found to be.

    Either it carries a strong id of both. Or it carries a strong id of one and the title of the
    other, the only one of that title, and neither it nor the two contradict each other. Papers with
    different ids of one scheme are never one.
    """
    named = {known.id: known for known in by_id}  # by number: to hash a whole abstract takes long
    titled = {known.id: known for known in by_title} if named else {}
    others: list[Known] = []
    for other in sorted((known for known in named.values() if known.id != found.id), key=rank):
        if not any(_ids_contradict(other.identifiers, each.identifiers) for each in (found, *others)):
            others.append(other)
    alike = [known for known in titled.values() if known.id not in named and not known.hidden]
    one = _only_one_titled(entry.facts.title, alike)
    if one and agree(entry, one) and not any(contradiction(one, each) for each in (found, *others)):
        others.append(one)
    return others


def _only_one_titled(title: str, known: Sequence[Known]) -> Known | None:
    folded = fold_title(title)
    alike = [each for each in known if folded and fold_title(each.title) == folded]
    return alike[0] if len(alike) == 1 else None


def contradiction(one: Known, other: Known) -> str:
    """What speaks against two papers being one; empty if nothing does."""
    if _ids_contradict(one.identifiers, other.identifiers):
        return "identifiers"
    if _authors_contradict(one.authors, other.authors):
        return "authors"
    if _years_contradict(one.published_on, other.published_on):
        return "years"
    return "abstracts" if _abstracts_contradict(one.abstract, other.abstract) else ""


def known_from(paper: int, values: Values, hidden: bool = False) -> Known:
    """What deciding needs of the believed values of a paper."""
    published = values.get("published")
    return Known(
        id=paper,
        title=values.get("title", ""),
        identifiers=frozenset(values.get("identifiers", ())),
        authors=values.get("authors", ()),
        published_on=published.on if published else None,
        abstract=values.get("abstract", ("", False))[0],
        hidden=hidden,
    )


def rank(known: Known) -> tuple[bool, int]:
    """The smallest is kept: a paper that is shown before a hidden one, an older before a newer."""
    return known.hidden, known.id


def agree(entry: Entry, known: Known) -> bool:
    """True if nothing but the title is compared and nothing contradicts that it is one paper."""
    facts = entry.facts
    return (
        not _ids_contradict(entry.identifiers, known.identifiers)
        and not _authors_contradict(facts.authors, known.authors)
        and not _years_contradict(facts.published.on if facts.published else None, known.published_on)
        and not _abstracts_contradict(facts.abstract, known.abstract)
    )


def _ids_contradict(ours: Iterable[Identifier], theirs: Iterable[Identifier]) -> bool:
    there: dict[str, set[str]] = {}
    for scheme, value in theirs:
        there.setdefault(scheme, set()).add(value)
    return any(scheme in there and value not in there[scheme] for scheme, value in ours)


def _authors_contradict(ours: Sequence[str], theirs: Sequence[str]) -> bool:
    """Two lists of names that share not one last name (either may be cut, or hold first names only)."""
    one, other = (_words(" ".join(names)) for names in (ours, theirs))
    return bool(one and other) and not one & other


def _years_contradict(ours: str | None, theirs: str | None) -> bool:
    return bool(ours and theirs and abs(int(ours[:4]) - int(theirs[:4])) > 1)


def _abstracts_contradict(ours: str, theirs: str) -> bool:
    one, other = _words(ours), _words(theirs)
    if not one or not other:
        return False
    return len(one & other) < ALIKE * min(len(one), len(other))


def _words(text: str) -> set[str]:
    return {word for word in re.findall(r"\w+", text.casefold()) if len(word) > 1}
