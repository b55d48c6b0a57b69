"""Markdown sections, one a paper: a title that leads to the paper, and what is said below it."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from readerapp.feeds.huggingface_cards import Card, Piece
from readerapp.feeds.huggingface_tables import complete
from readerapp.feeds.huggingface_values import arxiv, day, link, number, page_link, prose
from readerapp.feeds.links import links_in
from readerapp.feeds.markup import MarkLine, Part, plain
from readerapp.feeds.text import one_line
from readerapp.model.entry import Entry, Facts, Link, LinkKind

_BARE = re.compile(r"https?://[^\s<>()\[\]\"]+")
_NUMBERING = re.compile(r"^[^\w\"'“(\[$]*(?:\d{1,3}\s*[.):、]\s*)?[^\w\"'“(\[$]*")
_NO_TITLE = re.compile(
    r"\W*(?:arxiv|paper|pdf|link|hf|abs|html|hugging ?face|page|read more|details?|code|here|view|url|website"
    r"|\d{4}\.\d{4,5}(?:v\d+)?|papers?|原文|论文|链接)\W*",
    re.IGNORECASE,
)
_TAIL = re.compile(r"\s*(?:\(\s*\)|\[\s*\]|⭐\s*\d*|👍\s*\d*|[-–—|:]\s*$)\s*$")
_LABELS = (
    ("authors", r"authors?|作者"),
    ("abstract", r"abstract"),
    ("summary", r"(?:ai )?summary|tl;?dr|overview|摘要|总结|简介"),
    ("published", r"published(?: on| at| date)?|publication date|date|发布时间|日期"),
    ("votes", r"(?:up)?votes?|likes|点赞"),
    ("comments", r"comments"),
    ("code", r"code|github|repo(?:sitory)?|代码"),
    ("project", r"project(?: page)?|demo|website|项目"),
    ("organisation", r"organi[sz]ation|institutions?|affiliations?"),
    ("keywords", r"(?:ai )?keywords|tags|关键词"),
    ("categories", r"categor(?:y|ies)|subjects?|类别"),
    ("links", r"links?|urls?|paper(?: link)?|pdf|arxiv(?: id)?|hugging ?face|hf|链接"),
)
_LABEL = re.compile(r"^[^\w\[]{0,6}([\w;/ ]{2,20}?)\s*[:：]\s*(.*)$", re.DOTALL)
_VOTES = re.compile(r"[^\w]*(?:👍|⬆️?|▲|🔥|upvotes?:?)\s*(\d+)\W*", re.IGNORECASE)
_LONG = ("abstract", "summary")
_PARTING = {True: "\n\n", False: " "}
_HOSTS = re.compile(r"https?://(?:www\.)?(?:github|gitlab)\.com/", re.IGNORECASE)


@dataclass
class Section:
    """One paper: its title, the address behind it, its lines."""

    title: str
    url: str
    line: int
    level: int
    lines: list[MarkLine] = field(default_factory=list)


def divided(lines: Sequence[MarkLine]) -> tuple[list[MarkLine], list[Section]]:
    """What stands above the first paper, and the papers.

    Titles are the headings that lead to a paper; else the headings of that level whose sections lead to one
    paper each; else, where these are more, the lines that begin with such a link.
    """
    linked = _linked_headings(lines)
    if not linked:
        headed, listed = _headings(lines), _linked_lines(lines)
        linked = headed if len(headed) > 1 and len(headed) >= len(listed) else listed or headed
    return _filled(lines, linked)


def _linked_headings(lines: Sequence[MarkLine]) -> dict[int, Section]:
    found = {index: _section(line) for index, line in enumerate(lines) if line.level and address(line)}
    return {index: section for index, section in found.items() if section.title}


def _linked_lines(lines: Sequence[MarkLine]) -> dict[int, Section]:
    """Lines such as "1. [Title](address)", with or without more behind."""
    found = {}
    for index, line in enumerate(lines):
        parts = [part for part in line.parts if part.text.strip(" *_-•\t0123456789.)")]
        if (
            parts
            and arxiv(parts[0].url)
            and len(parts[0].text.split()) > 1
            and not _NO_TITLE.fullmatch(parts[0].text)
        ):
            rest = tuple(line.parts[line.parts.index(parts[0]) + 1 :])
            section = Section(_clean(parts[0].text), parts[0].url, line.number, 7)
            section.lines = [MarkLine(line.number, rest)] if rest else []
            found[index] = section
    return found


def _headings(lines: Sequence[MarkLine]) -> dict[int, Section]:
    best: dict[int, Section] = {}
    for level in sorted({line.level for line in lines if line.level}):
        _, sections = _filled(
            lines, {i: _section(line) for i, line in enumerate(lines) if line.level == level}
        )
        own = [section for section in sections if section.title and len(_papers(section)) == 1]
        if len(own) > len(best):
            starts = {line.number: index for index, line in enumerate(lines)}
            best = {starts[section.line]: section for section in own}
    for section in best.values():
        section.url = next(iter(_papers(section).values()))
        section.lines = []
    return best


def _papers(section: Section) -> dict[str, str]:
    """The papers that a section leads to, with one address each."""
    urls = (url for line in section.lines for url in addresses(line))
    return {paper.value: url for url in urls if (paper := arxiv(url))}


def _filled(lines: Sequence[MarkLine], found: dict[int, Section]) -> tuple[list[MarkLine], list[Section]]:
    """Each line goes to the title above it; a higher heading ends a section."""
    top: list[MarkLine] = []
    sections: list[Section] = []
    current: Section | None = None
    for index, line in enumerate(lines):
        if index in found:
            current = found[index]
            sections.append(current)
        elif current and line.level and line.level < current.level:
            current = None
        elif current:
            current.lines.append(line)
        elif not sections:
            top.append(line)
    return top, sections


def _section(line: MarkLine) -> Section:
    return Section(_title(line.parts), address(line), line.number, line.level)


def _title(parts: Sequence[Part]) -> str:
    """The label of the link to the paper, unless that only says "arXiv"; else the text beside the links."""
    linked = _clean("".join(part.text for part in parts if arxiv(part.url)))
    if linked and not _NO_TITLE.fullmatch(linked):
        return linked
    return _clean("".join(part.text for part in parts if not part.url and not arxiv(part.url)))


def _clean(text: str) -> str:
    text = one_line(_BARE.sub("", plain(one_line(text))))
    while (shorter := _TAIL.sub("", text)) != text:
        text = shorter
    text = _NUMBERING.sub("", text)
    return text[1:-1].strip() if text.startswith("[") and text.endswith("]") else text.strip()


def addresses(line: MarkLine) -> Iterator[str]:
    """The addresses in a line, linked or bare."""
    for part in line.parts:
        if part.url:
            yield part.url
        else:
            yield from _BARE.findall(part.text)


def address(line: MarkLine) -> str:
    """The first address in a line that leads to a paper."""
    return next((url for url in addresses(line) if arxiv(url)), "")


# --- cards of a page that was turned into Markdown -----------------------------------------------


def is_page(sections: Sequence[Section]) -> bool:
    """True for cards with the buttons of the site below them."""
    urls = (url for section in sections[:50] for line in section.lines for url in addresses(line))
    return any("login?next=%2Fpapers" in url or url.endswith("#community") for url in urls)


def cards(top: Sequence[MarkLine], sections: Sequence[Section]) -> Iterator[Card]:
    """The sections as cards; what belongs to the next title stands at the end of the section above it."""
    before = tuple(_pieces(top))[-8:]
    for section in sections:
        pieces = tuple(_pieces(section.lines))
        cut = _next_card(pieces, section)
        yield Card(section.title, section.url, section.line, before, pieces[:cut])
        before = pieces[cut:]


def _pieces(lines: Iterable[MarkLine]) -> Iterator[Piece]:
    for line in lines:
        gap = line.gap
        for text, url in _joined(line.parts):
            if text.strip():
                yield Piece(plain(one_line(text)), url, gap)
                gap = False


def _joined(parts: Sequence[Part]) -> list[tuple[str, str]]:
    """The parts of a line, neighbours with one address as one."""
    found: list[tuple[str, str]] = []
    for part in parts:
        if found and found[-1][1] == part.url:
            found[-1] = (found[-1][0] + part.text, part.url)
        else:
            found.append((part.text, part.url))
    return found


def _next_card(pieces: Sequence[Piece], section: Section) -> int:
    """Where the next card begins: at its votes, or at "Submitted by"."""
    own = arxiv(section.url)
    for index, piece in enumerate(pieces):
        if piece.text.lower().startswith("submitted by"):
            return index
        if "login?next=%2Fpapers%2F" in piece.url and own and own.value not in piece.url:
            return index
    return len(pieces)


# --- sections that an archive wrote --------------------------------------------------------------


def entry(section: Section, rank: int) -> Entry:
    """The paper of one section: labelled fields, and the text beside them."""
    fields, body, notes = _fields(section.lines)
    urls = [section.url, *(url for line in section.lines for url in addresses(line))]
    paper = arxiv(section.url)
    text = prose("\n\n".join(body))
    abstract = prose(fields.get("abstract", "")) or ("" if notes else text)
    names = [
        name for each in re.split(r",|;|、| and ", fields.get("authors", "")) if (name := each.strip(" *_."))
    ]
    listed = complete(names, reverse=False)
    pairs = (("keywords", fields.get("keywords", "")), ("authors_shown", "" if listed else ", ".join(names)))
    facts = Facts(
        title=section.title,
        authors=listed,
        author_count=len(listed) or None,
        organisation=fields.get("organisation") or None,
        abstract=abstract,
        abstract_cut=abstract.endswith(("…", "...")),
        summary=prose(fields.get("summary", "")) or (text if notes else ""),
        published=day(fields.get("published")),
        links=tuple(dict.fromkeys(_links([page_link(paper)] if paper else [], urls, text))),
        extra=tuple(pair for pair in pairs if pair[1]),
    )
    votes, comments = number(fields.get("votes")), number(fields.get("comments"))
    return Entry(facts, rank, section.line, (paper,) if paper else (), upvotes=votes, comments=comments)


def _fields(lines: Iterable[MarkLine]) -> tuple[dict[str, str], list[str], bool]:
    """The labelled fields, the other text, and whether that text is a reader's notes, not an abstract."""
    fields: dict[str, str] = {}
    body: list[str] = []
    notes = False
    current = ""
    for line in lines:
        text = plain(line.text).lstrip(">-–—:| ").strip()
        name, value = _label(text)
        if match := _VOTES.fullmatch(text):
            fields.setdefault("votes", match[1])
        elif name:
            current = name
            fields[name] = " ".join(filter(None, (fields.get(name), value)))
        elif not text or _is_buttons(line):
            continue
        elif line.level or _is_bold_label(line):
            current, notes = "", True
            body.append(text)
        elif current in _LONG:
            fields[current] = f"{fields[current]}{_PARTING[line.gap]}{text}".strip()
        elif not body and "authors" not in fields and _is_byline(line):
            fields["authors"] = text
        else:
            current = ""
            body.append(text)
    return fields, body, notes or any(ord(letter) > 0x2E80 for letter in "".join(body)[:2000])


def _is_bold_label(line: MarkLine) -> bool:
    """True for the label of a remark: bold, with a colon."""
    return line.text.startswith("**") and bool(_LABEL.match(plain(line.text)))


def _is_byline(line: MarkLine) -> bool:
    """True for names in italics, as they stand below a title."""
    names = plain(line.text).split(",")
    whole = line.text[:1] in "*_" and line.text[-1:] in "*_" and len(line.text) < 2000
    return whole and len(names) > 1 and all(1 < len(name.split()) < 6 for name in names)


def _label(text: str) -> tuple[str, str]:
    match = _LABEL.match(text) or re.match(r"^(abstract|summary|tl;?dr)()$", text, re.IGNORECASE)
    bare = match[1].strip().lower() if match else ""
    name = next((name for name, pattern in _LABELS if bare and re.fullmatch(pattern, bare)), "")
    return (name, match[2].strip()) if name and match else ("", "")


def _is_buttons(line: MarkLine) -> bool:
    """True for a line of nothing but links, and for a rule."""
    return not re.search(
        r"\w",
        "".join(part.text for part in line.parts if not part.url and not _BARE.match(part.text.strip())),
    )


def _links(found: list[Link], urls: Iterable[str], text: str) -> Iterator[Link]:
    yield from found
    for url in urls:
        kind = LinkKind.CODE if _HOSTS.match(url) else LinkKind.PDF if "/pdf/" in url else None
        if kind and (made := link(kind, url)):
            yield made
    yield from links_in(text)
