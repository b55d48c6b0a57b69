"""BibTeX and biblatex: one entry a paper, fields in a fixed order, two blanks of indentation.

Only fields that biber's data model knows for the type are written. A paper without authors has no author:
the organisation that a feed names beside a paper is where its people work, not who wrote it, so it never
becomes an author; biblatex shows it as `organization` where no name is known. An organisation *in the list
of authors* is an author, and stands in double braces so that no style takes it for first and last name.
"""

import re
from functools import lru_cache
from typing import NamedTuple

from readerapp.citations import accents, facts, keys, latex, names, titles
from readerapp.citations.facts import Known
from readerapp.citations.formats import Options
from readerapp.citations.latex import Encoder
from readerapp.citations.text import lines
from readerapp.citations.venues import Kind, field, page_range
from readerapp.model.paper import Paper

_MONTHS = ("", "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_TYPES = {
    Kind.PREPRINT: "misc",
    Kind.JOURNAL: "article",
    Kind.PROCEEDINGS: "inproceedings",
    Kind.OTHER: "misc",
}

_AT_BEGINNING = re.compile(r"\s*\n\s*@")
_NUMBER = re.compile(r"[0-9]{1,9}")
_COUNTED = re.compile(r"[0-9A-Za-z][0-9A-Za-z .,:/()–—-]{0,39}")

Fields = dict[str, str]


class _Dialect(NamedTuple):
    """How one of the two languages writes text, and what it calls things."""

    text: Encoder
    piece: Encoder
    name: Encoder
    letters: Encoder
    journal: str
    archive: str
    archive_field: str
    class_field: str
    note: str


_BIBTEX = _Dialect(
    latex.to_bibtex,
    latex.escape_ascii,
    latex.escape_ascii,
    accents.spell,
    "journal",
    "arXiv",
    "archiveprefix",
    "primaryclass",
    "annote",
)
_BIBLATEX = _Dialect(
    latex.to_biblatex,
    latex.escape,
    latex.escape_signs,
    str,
    "journaltitle",
    "arxiv",
    "eprinttype",
    "eprintclass",
    "annotation",
)


def bibtex_entry(paper: Paper, options: Options) -> str:
    """One entry for classic BibTeX, ASCII as far as LaTeX has commands for the letters."""
    known = facts.known(paper)
    fields: Fields = {"author": _authors(paper, _BIBTEX)}
    if not paper.authors:
        fields["key"] = keys.fold(paper.citation_key or "")  # what plain and alpha sort by without an author
    fields["title"] = titles.braced(paper.title, paper.abstract, _BIBTEX.piece, paper.kept_capitals)
    fields |= _venue(paper, known, _BIBTEX)
    fields["year"] = known.date.year
    fields["month"] = _MONTHS[int(known.date.month or "0")]
    fields |= _eprint(paper, known, _BIBTEX)
    fields["doi"] = known.doi
    fields["url"] = known.url
    fields |= _reader(paper, options, _BIBTEX)
    return _entry(_TYPES[known.kind], paper, fields)


def biblatex_entry(paper: Paper, options: Options) -> str:
    """One entry for biblatex and biber, in UTF-8."""
    known = facts.known(paper)
    fields: Fields = {
        "author": _authors(paper, _BIBLATEX),
        "title": titles.braced(paper.title, paper.abstract, _BIBLATEX.piece, paper.kept_capitals),
    }
    fields |= _venue(paper, known, _BIBLATEX)
    fields["date"] = known.date.iso
    if _TYPES[known.kind] == "misc" and not paper.authors:
        fields["organization"] = _BIBLATEX.text(paper.organisation or "")
    fields |= _eprint(paper, known, _BIBLATEX)
    fields["doi"] = known.doi
    # biblatex prints eprint and doi by itself: an address that repeats them would stand in print twice.
    fields["url"] = known.own_url
    fields["ids"] = ", ".join(alias for alias in paper.key_aliases if keys.is_valid(alias))
    fields |= _reader(paper, options, _BIBLATEX)
    return _entry(_biblatex_type(known, fields), paper, fields)


def _biblatex_type(known: Known, fields: Fields) -> str:
    """@online needs an address and knows no `howpublished`; @misc takes the rest."""
    if _TYPES[known.kind] != "misc":
        return _TYPES[known.kind]
    has_address = known.arxiv or known.doi or known.own_url
    return "online" if has_address and not fields.get("howpublished") else "misc"


def _entry(kind: str, paper: Paper, fields: Fields) -> str:
    written = [
        # The month is a word that BibTeX styles translate: it alone stands without braces.
        f"  {name} = {{{value}}},\n" if name != "month" else f"  month = {value},\n"
        for name, value in fields.items()
        if value
    ]
    return f"@{kind}{{{paper.citation_key},\n{''.join(written)}}}\n"


def _authors(paper: Paper, dialect: _Dialect) -> str:
    encode = dialect.name
    written = names.family_first(paper.authors, dialect.letters, lambda name: _author(name, encode))
    return " and ".join(filter(None, written))


@lru_cache(maxsize=20_000)  # 10,000 papers of one field share most of their authors
def _author(text: str, encode: Encoder) -> str:
    name = names.parse(text)
    if name is None:
        return ""
    if name.whole:
        whole = encode(name.whole)
        if not name.group:
            return whole
        return _group(whole) if encode is _BIBTEX.name else f"{{{whole}}}"
    family = f"{name.particle} {name.last}" if name.particle else name.last
    return encode(", ".join(part for part in (family, name.suffix, name.first) if part))


def _group(text: str) -> str:
    r"""Double braces, so that nothing splits the name.

    For its labels alpha.bst keeps three signs of a name, and cuts commands too, unless the whole begins with
    one: hence the empty formula where a command would stand within reach.
    """
    begin = text.replace("{", "")[:3]
    return f"{{\\ensuremath{{}}{text}}}" if "\\" in begin or "$" in begin else f"{{{text}}}"


def _venue(paper: Paper, known: Known, dialect: _Dialect) -> Fields:
    if not known.venue:
        return {}
    where = dialect.text(known.venue)
    if known.kind is Kind.JOURNAL:
        return {dialect.journal: where} | _numbers(paper, dialect)
    if known.kind is Kind.PROCEEDINGS:
        publisher = dialect.text(field(paper, "publisher"))
        return {"booktitle": where} | _numbers(paper, dialect) | {"publisher": publisher}
    is_arxiv = known.arxiv and known.kind is Kind.PREPRINT
    return {} if is_arxiv else {"howpublished": where}


def _numbers(paper: Paper, dialect: _Dialect) -> Fields:
    """Volume, number and pages, if they look like it; biber takes nothing but digits for a volume."""
    if not paper.extra:
        return {}
    shape = _NUMBER if dialect is _BIBLATEX else _COUNTED
    found = {
        "volume": (field(paper, "volume"), shape),
        "number": (field(paper, "number", "issue"), _COUNTED),
        "pages": (field(paper, "pages"), _COUNTED),
    }
    numbers = {name: text.strip() for name, (text, shape) in found.items() if shape.fullmatch(text.strip())}
    if "pages" in numbers:
        numbers["pages"] = page_range(numbers["pages"], "--")
    return {name: dialect.text(text) for name, text in numbers.items()}


def _eprint(paper: Paper, known: Known, dialect: _Dialect) -> Fields:
    if not known.arxiv:
        return {}
    # An old id names its class itself: hep-th/9901001.
    primary = "" if "/" in known.arxiv else facts.arxiv_class(paper)
    return {"eprint": known.arxiv, dialect.archive_field: dialect.archive, dialect.class_field: primary}


def _reader(paper: Paper, options: Options, dialect: _Dialect) -> Fields:
    encode = dialect.text
    fields = {"keywords": ", ".join([encode(tag.name.replace(",", " ")) for tag in paper.tags])}
    if options.abstracts:
        fields["abstract"] = encode(paper.abstract)
    if options.notes:
        fields[dialect.note] = _note(paper.note, encode)
    return fields


def _note(note: str, encode: Encoder) -> str:
    """The lines of a note, indented; but no line begins with "@": some readers see a new entry there."""
    written = "\n".join(f"    {encode(line)}".rstrip() for line in lines(note)).strip()
    return _AT_BEGINNING.sub(" @", written)
