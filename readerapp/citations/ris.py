"""RIS: one tag a line, so a line break inside a value would be a tag of its own: values stay on one line."""

from readerapp.citations import facts, names
from readerapp.citations.facts import Known
from readerapp.citations.formats import Options
from readerapp.citations.latex import to_plain
from readerapp.citations.text import one_line
from readerapp.citations.venues import Kind, field, page_range
from readerapp.model.entry import LinkKind
from readerapp.model.paper import Paper

# RIS has no type for preprints; UNPB (unpublished work) is what the readers of RIS take for one.
_TYPES = {Kind.PREPRINT: "UNPB", Kind.JOURNAL: "JOUR", Kind.PROCEEDINGS: "CPAPER", Kind.OTHER: "GEN"}

Tags = list[tuple[str, str]]


def entry(paper: Paper, options: Options) -> str:
    """One record, from `TY` to `ER`."""
    known = facts.known(paper)
    tags: Tags = [("TY", _TYPES[known.kind]), ("ID", paper.citation_key or "")]
    tags += [("AU", _author(name)) for name in map(names.parse, paper.authors) if name]
    tags += [("TI", to_plain(paper.title)), *_published(paper, known), *_addresses(paper, known)]
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


def _published(paper: Paper, known: Known) -> Tags:
    date = known.date
    pages = page_range(field(paper, "pages"), "-").partition("-")
    return [
        ("T2", one_line(known.venue)),
        ("PY", date.year),
        ("DA", f"{date.year}/{date.month}/{date.day}/" if date.month else ""),
        ("VL", one_line(field(paper, "volume"))),
        ("IS", one_line(field(paper, "number", "issue"))),
        ("SP", pages[0]),
        ("EP", pages[2]),
        ("PB", one_line(field(paper, "publisher"))),
    ]


def _addresses(paper: Paper, known: Known) -> Tags:
    pdf = next((link.url for link in paper.links if link.kind is LinkKind.PDF and facts.is_web(link.url)), "")
    return [
        ("AN", f"arXiv:{known.arxiv}" if known.arxiv else ""),
        ("DO", known.doi),
        ("UR", known.url),
        ("L1", facts.verbatim(pdf)),
    ]
