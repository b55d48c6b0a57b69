"""Year, id, key, letters, and preprints that have been published since."""

import re
from collections.abc import Callable, Iterator

from readerapp.citations import bibtex, facts, keys
from readerapp.citations.check_findings import Finding, Kind
from readerapp.citations.formats import Options
from readerapp.citations.venues import Kind as Published
from readerapp.citations.venues import field
from readerapp.model import claims
from readerapp.model.edits import CorrectFields, SetKey
from readerapp.model.paper import Paper

_ACCEPTED = re.compile(
    r"\b(?:accepted|published|presented|appear(?:s|ed|ing)?|camera[- ]ready(?: version)?|forthcoming)\b"
    r"[^.;]{0,40}?\b(?:at|by|in|to|for|as)\s+(?:the\s+)?(?P<where>[A-Z][^.;()]{2,90})",
    re.IGNORECASE,
)
_SHORT = re.compile(r"\s*(?P<where>[A-Z][A-Za-z&]{2,14}(?:\s+\w+)?[ ']+(?:19|20)?\d\d)(?:\s*[,.;(].*)?\Z")
_TAIL = re.compile(
    r"\s*(?:,|;|\bas an?\b|\(|\bcode\b|\bproject\b|\b\d+ pages?\b|\bhttps?:).*\Z", re.IGNORECASE | re.DOTALL
)
_NOT_YET = re.compile(r"\b(?:submitted|under review|not accepted|rejected|in preparation)\b", re.IGNORECASE)
_CLASSIC = Options()
_LETTERS_SHOWN = 8


def findings(paper: Paper, taken: Callable[[str], bool]) -> Iterator[Finding]:
    """What is to be said about the facts of one paper; `taken` says which keys are in use."""
    known = facts.known(paper)
    if not known.date.year:
        said = "No source says when it appeared, and biber refuses an entry without a year."
        yield Finding(paper.id, Kind.NO_YEAR, said, address=known.url)
    if paper.citation_key and not keys.is_valid(paper.citation_key):
        new = keys.propose(paper, taken)
        said = f"The key “{paper.citation_key}” has signs that LaTeX cannot cite. “{new}” is free."
        yield Finding(paper.id, Kind.KEY, said, paper.citation_key, SetKey(paper.id, new))
    if not (known.arxiv or known.doi or known.url or _is_in_print(paper, known)):
        said = "It has no identifier and no address: nobody can look it up."
        yield Finding(paper.id, Kind.NO_ID, said)
    yield from _published(paper, known)
    yield from _letters(paper)


def _is_in_print(paper: Paper, known: facts.Known) -> bool:
    """True for what a library has on its shelves: an article, or a book of a publisher."""
    places = (Published.JOURNAL, Published.PROCEEDINGS)
    return known.kind in places or bool(field(paper, "publisher", "isbn", "issn", "school", "institution"))


def _published(paper: Paper, known: facts.Known) -> Iterator[Finding]:
    """A preprint of which something says that it has appeared."""
    if known.kind is not Published.PREPRINT:
        return
    where = appeared_in(paper.comment) or field(paper, "journal_ref", "journal-ref", "journal", "booktitle")
    if where and where != paper.venue:
        edit = CorrectFields(paper.id, (("venue", claims.encode(where)),))
        said = f"It is cited as a preprint, but has appeared: “{where}”."
        yield Finding(paper.id, Kind.PUBLISHED, said, where, edit)
    elif known.has_publisher_doi:
        said = f"It is cited as a preprint, but a publisher gave it the DOI {known.doi}. Import that record."
        yield Finding(paper.id, Kind.PUBLISHED, said, known.doi, address=f"https://doi.org/{known.doi}")


def appeared_in(comment: str) -> str:
    """The venue that a remark of the authors names ("Accepted at NeurIPS 2025, 12 pages"); empty if none."""
    text = " ".join(comment.split())[:1000]
    if _NOT_YET.search(text):
        return ""
    match = _ACCEPTED.search(text) or _SHORT.match(text)
    if match is None:
        return ""
    where = _TAIL.sub("", match["where"]).strip(" ,;:")
    telling = len(where.split()) > 1 or (where.isupper() and len(where) > 2)
    return where if where[:1].isupper() and telling else ""


def _letters(paper: Paper) -> Iterator[Finding]:
    """What even the commands of LaTeX cannot spell in classic BibTeX."""
    text = bibtex.bibtex_entry(paper, _CLASSIC)
    left = "".join(dict.fromkeys(sign for sign in text if not sign.isascii()))
    if left:
        shown = left[:_LETTERS_SHOWN] + ("…" if len(left) > _LETTERS_SHOWN else "")
        said = f"Classic BibTeX has no way to write {shown} Export as biblatex, which keeps every letter."
        said = said.replace(f"{shown} ", f"{shown}. " if shown[-1:] != "…" else f"{shown} ")
        yield Finding(paper.id, Kind.LETTERS, said, left[:_LETTERS_SHOWN])
