"""Markdown tables of papers: one row a paper, whatever columns the archive has."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from readerapp.feeds.huggingface_values import arxiv, day, link, number, page_link
from readerapp.feeds.links import links_in
from readerapp.feeds.markup import flatten, plain
from readerapp.feeds.text import one_line
from readerapp.model.entry import Entry, Facts, Link, LinkKind

_COLUMNS = (
    ("title", r"title|paper(?: title)?|name"),
    ("authors", r"authors?"),
    ("abstract", r"abstract"),
    ("summary", r"(?:ai )?summary|tl;?dr|description|overview"),
    ("date", r"date|published(?: on| at)?|day"),
    ("votes", r"(?:up)?votes?|likes|👍|⬆️?"),
    ("comments", r"comments"),
    ("code", r"code|github|repo(?:sitory)?"),
    ("project", r"project(?: page)?|demo|website"),
    ("organisation", r"organi[sz]ation|institution|affiliations?"),
    ("link", r"links?|urls?|arxiv|pdf|hugging ?face|hf|id|arxiv id|paper link"),
)
_HEADER = re.compile(
    r"^ {0,3}\|?(?=[^\n]*\|)[ *]*(?:Title|Paper(?: title)?)[ *]*\|[^\n]*\n {0,3}\|?[ :|-]{5,}$",
    re.MULTILINE | re.IGNORECASE,
)
_RULE = re.compile(r"\s*\|?[\s:|-]{3,}")
_PIPE = re.compile(r"(?<!\\)\|")
_MORE = re.compile(r"\(\s*Read more\b.*$", re.IGNORECASE)
_ISO = re.compile(r"20\d\d-\d\d-\d\d")
_LONGEST_HANDLE = 40


@dataclass(frozen=True, slots=True)
class Row:
    """The cells of one row by the role of their columns, its line, and the day above its table."""

    cells: dict[str, str]
    line: int
    day: str = ""


def is_table(text: str) -> bool:
    """True if a text holds the head of a table of papers."""
    return bool(_HEADER.search(text))


def rows(text: str) -> Iterator[Row]:
    """The rows of all such tables; a title may be wrapped inside of its cell."""
    columns: list[str] = []
    shown = ""
    pending: list[str] = []
    start = 0
    lines = [*text.split("\n"), ""]
    for number_, line in enumerate(lines, start=1):
        ends = not line.strip() or line.lstrip().startswith(("|", "#"))
        if pending and ends:
            yield Row(_cells(" ".join(pending), columns), start, shown)
            pending = []
        if line.lstrip().startswith("#") and (found := _ISO.search(line)):
            shown, columns = found[0], []
        elif "|" in line and number_ < len(lines) and _HEADER.match(line + "\n" + lines[number_]):
            columns = [_role(cell) for cell in _split(line)]
        elif columns and _RULE.fullmatch(line):
            continue
        elif pending or (columns and line.lstrip().startswith("|")):
            start = start if pending else number_
            pending.append(line.strip())


def _role(name: str) -> str:
    bare = plain(one_line(name)).lower()
    return next((role for role, pattern in _COLUMNS if re.fullmatch(pattern, bare)), bare)


def _split(line: str) -> list[str]:
    cells = _PIPE.split(line.strip())
    return [
        cell.strip() for cell in cells[line.strip().startswith("|") : len(cells) - (not cells[-1].strip())]
    ]


def _cells(line: str, columns: Sequence[str]) -> dict[str, str]:
    """The cells by role. More cells than columns: a longer text has pipes of its own."""
    cells = _split(line)
    extra = len(cells) - len(columns)
    if extra > 0:
        wide = next((columns.index(role) for role in ("abstract", "summary") if role in columns), 0)
        cells[wide : wide + extra + 1] = [" | ".join(cells[wide : wide + extra + 1])]
    return dict(zip(columns, cells, strict=False))


def entry(row: Row, rank: int) -> Entry | None:
    """The paper of one row, or None if the row names none."""
    addresses = {role: _addresses(cell) for role, cell in row.cells.items()}
    found = next((paper for urls in addresses.values() for url in urls if (paper := arxiv(url))), None)
    found = found or arxiv(row.cells.get("link", ""))
    title = plain(_MORE.sub("", _text(row.cells.get("title", "")))).strip(" |")
    if not title:
        return None
    names = _names(_text(row.cells.get("authors", "")))
    listed = complete(
        names, "(Read more" in row.cells.get("title", "") or "[Read more]" in row.cells.get("link", "")
    )
    abstract = plain(_text(row.cells.get("abstract", "")))
    facts = Facts(
        title=title,
        authors=listed,
        author_count=len(listed) or None,
        organisation=_text(row.cells.get("organisation", "")) or None,
        abstract=abstract,
        abstract_cut=abstract.endswith(("…", "...")),
        summary=plain(_text(row.cells.get("summary", ""))),
        published=day(_text(row.cells.get("date", ""))),
        links=tuple(dict.fromkeys(_links(row, addresses, [page_link(found)] if found else []))),
        extra=tuple(
            pair
            for pair in (("feed_date", row.day), ("authors_shown", "" if listed else ", ".join(names)))
            if pair[1]
        ),
    )
    votes, comments = number(row.cells.get("votes")), number(row.cells.get("comments"))
    return Entry(facts, rank, row.line, (found,) if found else (), upvotes=votes, comments=comments)


def _links(row: Row, addresses: dict[str, list[str]], found: list[Link]) -> Iterator[Link]:
    yield from found
    for role, kind in (("code", LinkKind.CODE), ("project", LinkKind.PROJECT)):
        yield from (made for url in addresses.get(role, []) if (made := link(kind, url)))
    for urls in addresses.values():
        yield from (made for url in urls if "/pdf/" in url and (made := link(LinkKind.PDF, url)))
    yield from links_in(row.cells.get("summary", "") + " " + row.cells.get("abstract", ""))


def _addresses(cell: str) -> list[str]:
    parts = [part for line in flatten(cell) for part in line.parts]
    return [part.url or part.text for part in parts if part.url or part.text.lstrip().startswith("http")]


def _text(cell: str) -> str:
    return one_line(" ".join(line.text for line in flatten(cell)))


def _names(text: str) -> list[str]:
    return [name for each in re.split(r",|;| and ", plain(text)) if (name := each.strip()) and name != "-"]


def complete(names: Sequence[str], reverse: bool) -> tuple[str, ...]:
    """The names, if they are all authors of the paper; none if they are a part of them, or handles.

    Archives that scrape the cards get at most five, in reverse, and for users their handles.
    """
    whole = all(" " in name and len(name) < 100 and "et al" not in name for name in names)
    if not whole or (reverse and len(names) >= 5):
        return ()
    return tuple(reversed(names)) if reverse else tuple(names)
