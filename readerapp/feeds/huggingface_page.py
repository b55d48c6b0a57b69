"""The shape of a Hugging Face text page: header, papers, footer; every line goes somewhere.

The dot line between the author count and the date anchors a paper: marks end it, the next text begins
another. Between two anchors the shape of the lines tells titles from abstracts.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from readerapp.feeds.huggingface_lines import Kind, Line, Printed
from readerapp.feeds.huggingface_shape import Habits, Look, Parting, Role, ends_sentence, look, roles

Lines = tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Draft:
    """One paper as lines. `before` are the lone numbers above its title, not yet told apart."""

    title: Lines
    abstract: Lines = ()
    organisation: Line | None = None
    marks: Lines = ()
    before: Lines = ()


@dataclass(frozen=True, slots=True)
class Page:
    """The whole page: each line is in exactly one place. `after` are the numbers below the last paper."""

    header: Lines
    drafts: tuple[Draft, ...]
    footer: Lines
    strays: Lines
    after: Lines = ()
    day: Printed | None = None


# Lines above and below the papers, in lower case and without spaces, of which flattening loses some.
_HEADER = frozenset(
    (
        "new",
        "subscribe",
        "dailypapers",
        "trendingpapers",
        "byakandtheresearchcommunity",
        "andtheresearchcommunity",
        "daily",
        "weekly",
        "monthly",
        "gettrendingpapersinyouremailinbox!",
        "gettrendingpapersinyouremailinboxonceaday!",
        "searchbyarxividortitle",
        "submitapaper",
    )
)
# The site's own menu. Short words that may also end a wrapped title, so they count in a row only.
_MENU = frozenset(
    """huggingface huggingface'slogo dailypapers-huggingface models datasets spaces buckets posts docs blog
    solutions pricing login signup community enterprise inferenceproviders website tasks collections languages
    organizations forum github join changelog searchmodels,datasets,users... previous next today by ak papers
    trending submit""".split()
)
_FOOTER = (
    _HEADER
    | _MENU
    | frozenset(
        """company tos privacy about jobs careers systemtheme loadmore showmore viewmore backtotop
        lighttheme darktheme press brand status contact""".split()
    )
)
_LONGEST_QUERY = 100
_SAMPLE = 200
_LONGEST_ORGANISATION = 120
_CODES = {
    Kind.TEXT: "T",
    Kind.AUTHORS: "A",
    Kind.DOT: "D",
    Kind.DATE: "M",
    Kind.NUMBER: "N",
    Kind.BULLET: "B",
}
# Marks that end a paper, one letter a line ("a" is a count without a bullet): the dot with the date, the
# count with the date where the dot was lost, and what is left of either where the file is cut.
_ANCHOR = re.compile("B*[Aa]?DM|B*[Aa]M|D[Aa](?!D)|B*[Aa]?D$|B*A$")
_PAGER = re.compile(r"(?:previous|next|\d{1,3}|…|\.\.\.|[«»‹›<>]|\s)+", re.IGNORECASE)


def _squeezed(text: str) -> str:
    return "".join(text.casefold().replace("’", "'").split())


def divide(lines: Lines) -> Page:
    """The page of these lines."""
    top = _header_length(lines)
    bottom = _footer_start(lines, top)
    body = lines[top:bottom]
    drafts, after, strays = _body(body)
    header = lines[:top]
    day = next((line.day for line in reversed(header) if line.kind is Kind.DATE), None)
    if header and drafts and _is_query(drafts, body):
        header += drafts[0].title
        drafts = drafts[1:]
    return Page(header, tuple(drafts), lines[bottom:], strays, after, day)


def _header_length(lines: Lines) -> int:
    """How many lines stand above the first paper: up to the last known one, the query among them."""
    top = unknown = 0
    for index, line in enumerate(lines):
        if _is_header(lines, index, unknown):
            top, unknown = index + 1, 0
        elif line.kind is Kind.DOT or len(line.text) > _LONGEST_QUERY:
            break
        else:
            unknown += 1
        if unknown > 2:
            break
    return top


def _is_header(lines: Lines, index: int, unknown: int) -> bool:
    line = lines[index]
    if line.kind is Kind.DATE:
        return not _anchored(lines, index)
    word = _squeezed(line.text)
    return word in _HEADER or (word in _MENU and not unknown)


def _anchored(lines: Lines, index: int) -> bool:
    return index > 0 and lines[index - 1].kind in (Kind.DOT, Kind.AUTHORS)


def _footer_start(lines: Lines, top: int) -> int:
    bottom = len(lines)
    while bottom > top and _is_footer(lines[bottom - 1]):
        bottom -= 1
    if all(line.kind is Kind.NUMBER for line in lines[bottom:]):
        return len(lines)
    return bottom


def _is_footer(line: Line) -> bool:
    if line.text.startswith("©") or _squeezed(line.text) in _FOOTER:
        return True
    return bool(_PAGER.fullmatch(line.text)) and not line.text.isdigit()


def _is_query(drafts: list[Draft], body: Lines) -> bool:
    """True if the first "title" is what was searched for: it has nothing, and the others have abstracts."""
    first, rest = drafts[0], drafts[1:]
    bare = not (first.abstract or first.marks or first.before) and body[0] is first.title[0]
    return bare and sum(bool(draft.abstract) for draft in rest) > len(rest) / 2


def _body(body: Lines) -> tuple[list[Draft], Lines, Lines]:
    """The papers between header and footer, the numbers after the last, and the lines of no paper."""
    stretches = list(_stretches(body))
    habits = _habits(body, stretches)
    drafts: list[Draft] = []
    strays: list[Line] = []
    waiting: Lines = ()
    for stretch, marks in stretches:
        lead = _leading_numbers(stretch)
        waiting += stretch[:lead]
        texts, organisation = _without_organisation(stretch[lead:], marks)
        found, orphans = _papers(texts, habits)
        strays += orphans
        if found:
            found[0] = replace(found[0], before=waiting + found[0].before)
            found[-1] = replace(found[-1], marks=marks, organisation=organisation)
            drafts += found
            waiting = ()
        else:
            strays += (*((organisation,) if organisation else ()), *marks)
    return drafts, waiting, tuple(strays)


def _stretches(body: Lines) -> Iterator[tuple[Lines, Lines]]:
    """The text before each anchor with the anchor's marks; at last the text after the last anchor."""
    kinds = "".join(_code(line) for line in body)
    start = 0
    for match in _ANCHOR.finditer(kinds):
        yield body[start : match.start()], body[match.start() : match.end()]
        start = match.end()
    if start < len(body):
        yield body[start:], ()


def _code(line: Line) -> str:
    if line.kind is Kind.AUTHORS and line.text[0].isdigit():
        return "a"
    return _CODES[line.kind]


def _leading_numbers(texts: Lines) -> int:
    count = 0
    while count < len(texts) and texts[count].kind is Kind.NUMBER:
        count += 1
    return count


def _without_organisation(texts: Lines, marks: Lines) -> tuple[Lines, Line | None]:
    """The text without its last line, if that names an organisation where the author count would be."""
    if len(texts) < 2 or not marks or any(line.kind is Kind.AUTHORS for line in marks):
        return texts, None
    last, before = texts[-1], texts[-2]
    apart = last.gap or ends_sentence(before.text)
    named = last.kind is Kind.TEXT and len(last.text) <= _LONGEST_ORGANISATION
    if not named or not apart or (marks[0].gap and not last.gap):
        return texts, None
    return texts[:-1], last


def _papers(texts: Lines, habits: Habits) -> tuple[list[Draft], Lines]:
    """The papers of a stretch, the last one without its marks, and lines that precede the first title."""
    drafts: list[Draft] = []
    orphans: list[Line] = []
    votes: Lines = ()
    for line, role in zip(texts, roles(look(texts), habits)[0], strict=True):
        if role is Role.ORPHAN:
            orphans.append(line)
        elif role is Role.VOTES:
            votes += (line,)
        elif role is Role.TITLE:
            drafts.append(Draft((line,), before=votes))
            votes = ()
        else:
            drafts[-1] = _with(drafts[-1], line, role)
    return drafts, (*orphans, *votes)


def _with(draft: Draft, line: Line, role: Role) -> Draft:
    if role is Role.TITLE_MORE:
        return replace(draft, title=(*draft.title, line))
    return replace(draft, abstract=(*draft.abstract, line))


def _habits(body: Lines, stretches: list[tuple[Lines, Lines]]) -> Habits:
    """How the page is written: of all ways to part paragraphs the one that explains its beginning best."""
    known = Habits(width=_width(body), votes=_shows_votes(body), marked=len(stretches) > 1)
    sample = _sample(stretches)
    ways = [replace(known, parting=parting) for parting in Parting]
    return max(ways, key=lambda way: sum(roles(looks, way)[1] for looks in sample))


def _sample(stretches: list[tuple[Lines, Lines]]) -> list[tuple[Look, ...]]:
    """The first lines of the page: enough to know its habits."""
    found: list[tuple[Look, ...]] = []
    length = 0
    for texts, _ in stretches:
        if length > _SAMPLE:
            break
        lead = _leading_numbers(texts)
        found.append(look(texts[lead : lead + _SAMPLE]))
        length += len(found[-1])
    return found


def _width(body: Lines) -> int:
    """The room that a wrapped line fills at least: most lines of a wrapped page are nearly as long."""
    lengths = sorted(len(line.text) for line in body if 40 < len(line.text) <= 110)
    return lengths[len(lengths) * 9 // 10] - 7 if len(lengths) > 20 else Habits().width


def _shows_votes(body: Lines) -> bool:
    return bool(body) and (body[0].kind is Kind.NUMBER or any(line.vote for line in body))
