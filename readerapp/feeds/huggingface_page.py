"""The shape of a Hugging Face text page: header, papers, footer; every line goes somewhere.

The dot line between the author count and the date anchors a paper: marks end it, the next text begins
another. Between two anchors the shape of the lines tells titles from abstracts.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from readerapp.feeds.huggingface_frame import footer_start, header_length, is_card_top, is_rest_of_marks
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

    drafts: tuple[Draft, ...]
    strays: Lines
    after: Lines = ()
    header: Lines = ()
    footer: Lines = ()
    day: Printed | None = None


_SHORTEST_TITLE = 4
_WRAPPED = 110  # no hard wrap leaves longer lines
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
# count with the date or the dot where the third is lost, and what is left of either where the file is cut.
_ANCHOR = re.compile("B{0,30}(?:[Aa]?DM|[Aa]M|[Aa]D|[Aa]?D$|A$)|D[Aa](?!D)")


def divide(lines: Lines) -> Page:
    """The page of these lines."""
    top = header_length(lines)
    bottom = footer_start(lines, top)
    header, body, footer = lines[:top], lines[top:bottom], lines[bottom:]
    cards = tuple(line for index, line in enumerate(body) if is_card_top(body, index))
    day = next((line.day for line in reversed(header) if line.kind is Kind.DATE), None)
    tops = set(map(id, cards))
    page = _body(tuple(line for line in body if id(line) not in tops) if cards else body)
    page = replace(page, header=(*header, *cards), footer=footer, day=day)
    return _without_stump(_without_query(page, known=bool(header)))


def _without_query(page: Page, *, known: bool) -> Page:
    """The page without a first "title" that is what was searched for: furniture below a known header."""
    first, rest = page.drafts[:1], page.drafts[1:]
    if not first or first[0].before or not _is_bare(first[0]) or not _mostly_whole(rest):
        return page
    if known:
        return replace(page, drafts=rest, header=page.header + first[0].title)
    return replace(page, drafts=rest, strays=page.strays + first[0].title)


def _without_stump(page: Page) -> Page:
    """The page without a last "title" that is a word or two at a cut, or an unknown line below the papers."""
    rest, last = page.drafts[:-1], page.drafts[-1:]
    if not last or not rest or not _is_bare(last[0]) or not _mostly_whole(rest):
        return page
    words = sum(len(line.text.split()) for line in last[0].title)
    if words >= _SHORTEST_TITLE and not page.footer:
        return page
    strays = page.strays + last[0].title
    return replace(page, drafts=rest, strays=strays, after=last[0].before + page.after)


def _is_bare(draft: Draft) -> bool:
    return not (draft.abstract or draft.marks)


def _mostly_whole(drafts: tuple[Draft, ...]) -> bool:
    return sum(bool(draft.abstract) for draft in drafts) > len(drafts) / 2


def _body(body: Lines) -> Page:
    """The papers between header and footer, the numbers after the last, and the lines of no paper."""
    body, cut = _without_cut_marks(body)
    stretches = list(_stretches(body))
    habits = _habits(body, stretches)
    drafts: list[Draft] = []
    strays = list(cut)
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
    return Page(tuple(drafts), tuple(strays), waiting)


def _without_cut_marks(body: Lines) -> tuple[Lines, Lines]:
    """The lines without half a count or half a date at the end of a cut file, and those."""
    end = len(body)
    while end and is_rest_of_marks(body, end - 1):
        end -= 1
    return body[:end], body[end:]


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
    apart = last.gap or ends_sentence(before.text) or len(before.text) > _WRAPPED
    named = last.kind is Kind.TEXT and len(last.text) <= _LONGEST_ORGANISATION
    if not named or not apart or (marks[0].gap and not last.gap):
        return texts, None
    return texts[:-1], last


def _papers(texts: Lines, habits: Habits) -> tuple[list[Draft], Lines]:
    """The papers of a stretch, the last one without its marks, and lines that precede the first title."""
    parts: list[tuple[list[Line], list[Line], list[Line]]] = []  # of each paper: votes, title, abstract
    orphans: list[Line] = []
    votes: list[Line] = []
    for line, role in zip(texts, roles(look(texts), habits)[0], strict=True):
        if role is Role.ORPHAN:
            orphans.append(line)
        elif role is Role.VOTES:
            votes.append(line)
        elif role is Role.TITLE:
            parts.append((votes, [line], []))
            votes = []
        else:
            parts[-1][1 if role is Role.TITLE_MORE else 2].append(line)
    drafts = [Draft(tuple(title), tuple(abstract), before=tuple(before)) for before, title, abstract in parts]
    return drafts, (*orphans, *votes)


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
