"""RIS: one tag a line, so a line break inside a value would be a tag of its own: values stay on one line."""

from readerapp.citations import facts, names
from readerapp.citations.facts import Kind
from readerapp.citations.formats import Options
from readerapp.citations.latex import to_plain
from readerapp.citations.text import one_line
from readerapp.model.entry import LinkKind
from readerapp.model.paper import Paper

# RIS has no type for preprints; UNPB (unpublished work) is what the readers of RIS take for one.
_TYPES = {Kind.PREPRINT: "UNPB", Kind.JOURNAL: "JOUR", Kind.PROCEEDINGS: "CPAPER", Kind.OTHER: "GEN"}

Tags = list[tuple[str, str]]


def entry(paper: Paper, options: Options) -> str:
    """One record, from `TY` to `ER`."""
    tags: Tags = [("TY", _TYPES[facts.kind(paper)]), ("ID", paper.citation_key or "")]
    tags += [("AU", _author(name)) for name in map(names.parse, paper.authors) if name]
    tags += [("TI", to_plain(paper.title)), *_published(paper), *_addresses(paper)]
    tags += [("KW", one_line(tag.name)) for tag in paper.tags]
    if options.abstracts:
        tags.append(("AB", to_plain(paper.abstract)))
    if options.notes:
        tags.append(("N1", one_line(paper.note)))
    return "".join([f"{tag}  - {value}\n" for tag, value in tags if value]) + "ER  - \n"


def _author(name: names.Name) -> str:
    if name.whole:
        return name.whole
    family = f"{name.particle} {name.last}" if name.particle else name.last
    return ", ".join(part for part in (family, name.first, name.suffix) if part)


def _published(paper: Paper) -> Tags:
    date = facts.issued(paper)
    pages = one_line(facts.field(paper, "pages")).replace("--", "-").partition("-")
    return [
        ("T2", one_line(facts.venue(paper))),
        ("PY", date.year),
        ("DA", f"{date.year}/{date.month}/{date.day}/" if date.month else ""),
        ("VL", one_line(facts.field(paper, "volume"))),
        ("IS", one_line(facts.field(paper, "number", "issue"))),
        ("SP", pages[0].strip()),
        ("EP", pages[2].strip()),
        ("PB", one_line(facts.field(paper, "publisher"))),
    ]


def _addresses(paper: Paper) -> Tags:
    arxiv = facts.arxiv_id(paper)
    pdf = next((link.url for link in paper.links if link.kind is LinkKind.PDF and facts.is_web(link.url)), "")
    return [
        ("AN", f"arXiv:{arxiv}" if arxiv else ""),
        ("DO", facts.verbatim(facts.doi(paper))),
        ("UR", facts.verbatim(facts.url(paper))),
        ("L1", facts.verbatim(pdf)),
    ]
