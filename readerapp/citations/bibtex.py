"""BibTeX and biblatex: one entry a paper, fields in a fixed order, two blanks of indentation.

Only fields that biber's data model knows for the type are written. A paper without authors has no author:
the organisation that a feed names beside a paper is where its people work, not who wrote it, so it never
becomes an author; biblatex shows it as `organization` where no name is known. An organisation *in the list
of authors* is an author, and stands in double braces so that no style takes it for first and last name.
"""

from readerapp.citations import facts, keys, latex, names, titles
from readerapp.citations.facts import Issued, Kind
from readerapp.citations.formats import Options
from readerapp.citations.latex import Encoder
from readerapp.citations.text import lines, one_line
from readerapp.model.paper import Paper

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_TYPES = {
    Kind.PREPRINT: "misc",
    Kind.JOURNAL: "article",
    Kind.PROCEEDINGS: "inproceedings",
    Kind.OTHER: "misc",
}

Fields = dict[str, str]


def bibtex_entry(paper: Paper, options: Options) -> str:
    """One entry for classic BibTeX, ASCII as far as LaTeX has commands for the letters."""
    kind, date = facts.kind(paper), facts.issued(paper)
    encode = latex.to_bibtex
    fields: Fields = {"author": _authors(paper, encode)}
    if not paper.authors:
        fields["key"] = paper.citation_key or ""  # what plain and alpha sort and label by without an author
    fields["title"] = titles.braced(paper.title, paper.abstract, latex.escape_ascii)
    fields |= _venue(paper, kind, "journal", encode)
    fields["year"] = date.year
    fields |= _eprint(paper, "archiveprefix", "primaryclass")
    fields["doi"] = facts.verbatim(facts.doi(paper))
    fields["url"] = facts.verbatim(facts.url(paper))
    fields |= _reader(paper, options, "annote", encode)
    return _entry(_TYPES[kind], paper, fields, date)


def biblatex_entry(paper: Paper, options: Options) -> str:
    """One entry for biblatex and biber, in UTF-8."""
    kind, date = facts.kind(paper), facts.issued(paper)
    encode = latex.to_biblatex
    eprint = _eprint(paper, "eprinttype", "eprintclass", "arxiv")
    fields: Fields = {
        "author": _authors(paper, encode),
        "title": titles.braced(paper.title, paper.abstract, latex.escape),
    }
    fields |= _venue(paper, kind, "journaltitle", encode)
    fields["date"] = date.iso
    if kind in (Kind.PREPRINT, Kind.OTHER) and not paper.authors:
        fields["organization"] = encode(paper.organisation or "")
    fields |= eprint
    fields["doi"] = facts.verbatim(facts.doi(paper))
    # biblatex prints eprint and doi by itself: an address that repeats them would stand in print twice.
    fields["url"] = facts.verbatim(facts.own_url(paper))
    fields["ids"] = ", ".join(alias for alias in paper.key_aliases if keys.is_valid(alias))
    fields |= _reader(paper, options, "annotation", encode)
    return _entry(_biblatex_type(kind, fields), paper, fields, Issued())


def _biblatex_type(kind: Kind, fields: Fields) -> str:
    """@online needs an address and knows no `howpublished`; @misc takes the rest."""
    if _TYPES[kind] != "misc":
        return _TYPES[kind]
    has_address = fields.get("eprint") or fields["doi"] or fields["url"]
    return "online" if has_address and not fields.get("howpublished") else "misc"


def _entry(kind: str, paper: Paper, fields: Fields, date: Issued) -> str:
    written = [f"@{kind}{{{paper.citation_key},\n"]
    for name, value in fields.items():
        if value:
            written.append(f"  {name} = {{{value}}},\n")
            if name == "year" and date.month:
                written.append(f"  month = {_MONTHS[int(date.month) - 1]},\n")
    written.append("}\n")
    return "".join(written)


def _authors(paper: Paper, encode: Encoder) -> str:
    parsed = [name for name in map(names.parse, paper.authors) if name]
    return " and ".join([_author(name, encode) for name in parsed])


def _author(name: names.Name, encode: Encoder) -> str:
    if name.whole:
        return f"{{{encode(name.whole)}}}" if name.group else encode(name.whole)
    family = f"{name.particle} {name.last}" if name.particle else name.last
    return encode(", ".join(part for part in (family, name.suffix, name.first) if part))


def _venue(paper: Paper, kind: Kind, journal: str, encode: Encoder) -> Fields:
    where = facts.venue(paper)
    if not where:
        return {}
    if kind is Kind.JOURNAL:
        return {journal: encode(where)} | _details(paper, encode, "volume", "number", "pages")
    if kind is Kind.PROCEEDINGS:
        return {"booktitle": encode(where)} | _details(paper, encode, "volume", "pages", "publisher")
    is_arxiv = facts.arxiv_id(paper) and kind is Kind.PREPRINT
    return {} if is_arxiv else {"howpublished": encode(where)}


def _details(paper: Paper, encode: Encoder, *fields: str) -> Fields:
    other_names = {"number": ("number", "issue")}
    return {field: encode(facts.field(paper, *other_names.get(field, (field,)))) for field in fields}


def _eprint(paper: Paper, type_field: str, class_field: str, archive: str = "arXiv") -> Fields:
    arxiv = facts.arxiv_id(paper)
    if not arxiv:
        return {}
    # An old id names its class itself: hep-th/9901001.
    primary = "" if "/" in arxiv else facts.arxiv_class(paper)
    return {"eprint": arxiv, type_field: archive, class_field: primary}


def _reader(paper: Paper, options: Options, note_field: str, encode: Encoder) -> Fields:
    fields = {"keywords": ", ".join(_keyword(tag.name, encode) for tag in paper.tags)}
    if options.abstracts:
        fields["abstract"] = encode(paper.abstract)
    if options.notes:
        # Lines are kept, indented: a line that begins with "@" is a new entry to some readers.
        fields[note_field] = "\n    ".join(encode(line) for line in lines(paper.note.strip()))
    return fields


def _keyword(tag: str, encode: Encoder) -> str:
    return encode(one_line(tag.replace(",", " ")))
