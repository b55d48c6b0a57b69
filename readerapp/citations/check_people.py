"""Authors: named, counted, cut short, or a group that a style would take apart."""

import re
from collections.abc import Iterator

from readerapp.citations import facts, names
from readerapp.citations.check_findings import Finding, Kind
from readerapp.citations.check_lore import Lore
from readerapp.model import claims
from readerapp.model.claims import MORE_AUTHORS
from readerapp.model.edits import CorrectFields
from readerapp.model.names import natural
from readerapp.model.paper import Paper

_GROUP_ENDS = frozenset(
    """agency alliance authors board bureau commission community contributors council developers experiment
    forum hospital ministry museum observatory survey taskforce telescope union university""".split()
)
# "DeepMind" and "SpeechTeam" are no surnames; "LeCun" and "RoyChowdhury" are.
_CAMEL = re.compile(r"[A-Z]\w*[a-z](?:AI|Brain|Face|Group|Labs?|Mind|Research|Robotics|Team)\Z")
_ARXIV = "https://arxiv.org/abs/"


def findings(paper: Paper, lore: Lore) -> Iterator[Finding]:
    """What is to be said about the authors of one paper."""
    if not paper.authors:
        yield _nameless(paper)
        return
    if _is_cut(paper):
        many = f"{paper.author_count:,} authors" if paper.author_count else "more authors"
        said = f"Of {many} only {len(paper.authors):,} are named. {_way_out(paper)}"
        yield Finding(paper.id, Kind.AUTHORS_CUT, said, address=_page(paper))
    for at, author in enumerate(paper.authors):
        if _looks_like_a_group(author, lore):
            yield _group(paper, at)


def _nameless(paper: Paper) -> Finding:
    if paper.author_count:
        many = "1 author" if paper.author_count == 1 else f"{paper.author_count:,} authors"
        said = f"It has {many}, but no source names them. {_way_out(paper)}"
        return Finding(paper.id, Kind.AUTHORS_COUNTED, said, address=_page(paper))
    said = f"No source names an author. {_way_out(paper)}"
    return Finding(paper.id, Kind.NO_AUTHORS, said, address=_page(paper))


def _way_out(paper: Paper) -> str:
    """What to import so that the names are known."""
    if facts.known(paper).arxiv:
        return "Import its arXiv page, or the API file of the day: they name everybody."
    if paper.sightings and "Hugging Face" in paper.sightings[0].source:
        return "Import the API file of the day, which names everybody."
    return "Import a record that names them, or write them down (Paper → Correct…)."


def _page(paper: Paper) -> str:
    arxiv = facts.known(paper).arxiv
    return _ARXIV + arxiv if arxiv else facts.known(paper).url


def _is_cut(paper: Paper) -> bool:
    return (paper.author_count or 0) > len(paper.authors) or MORE_AUTHORS in dict(paper.extra)


def _looks_like_a_group(author: str, lore: Lore) -> bool:
    name = names.parse(author)
    if name is None or name.group or "," in author:
        return False
    words = name.written.split()
    if natural(author).casefold() in lore.groups or words[-1].lower() in _GROUP_ENDS:
        return True
    return bool(_CAMEL.match(words[-1]))


def _group(paper: Paper, at: int) -> Finding:
    name = natural(paper.authors[at])
    authors = (*paper.authors[:at], f"{{{name}}}", *paper.authors[at + 1 :])
    said = f"“{name}” looks like a group. Unbraced, it would be cited as “{name.split()[-1]}”."
    edit = CorrectFields(paper.id, (("authors", claims.encode(authors)),))
    return Finding(paper.id, Kind.GROUP, said, name, edit)
