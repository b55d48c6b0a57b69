"""Markdown taken apart: lines of text pieces, each with the address it leads to; images are dropped."""

import re
from dataclasses import dataclass, replace

from readerapp.feeds.text import one_line

_TOKEN = re.compile(
    r"(?P<escape>\\(?:[ \n]|[\\`*_{}\[\]()#+.!|~<>-]\n?))"
    r"|(?P<image>!\[[^\]\n]{0,500}\]\([^)\n]{0,2000}\)|\[(?:Image|图片)[^\]\n]{0,200}\](?!\())"
    r"|(?P<close>\]\(\s*(?P<url><[^>\n]{0,2000}>|[^\s()]{0,2000}(?:\([^\s()]{0,500}\)[^\s()]{0,500}){0,4})"
    r"(?:\s+\"[^\"\n]{0,500}\")?\s*\))"
    r"|(?P<auto><(?P<bare>https?://[^>\s]{1,2000})>)"
    r"|(?P<tag></?(?:a|b|br|center|code|details|div|em|font|i|img|p|span|strong|sub|summary|sup)\b[^>\n]{0,500}>)"
    r"|(?P<open>\[)|(?P<end>\])"
)
_HEADING = re.compile(r"(#{1,6})\s+(.*)", re.DOTALL)
_UNDERLINE = re.compile(r"\s*(=+|-+)\s*")
_EMPHASIS = re.compile(r"(?<![\w\\])(\*{1,3}|_{2,3}|`+)(?=\S)(.{1,300}?\S|\S)\1(?!\w)")
_BULLET = re.compile(r"\s*[-*+]\s+(?=\S)")
_SUMMARY = re.compile(r"<summary\b", re.IGNORECASE)
_MOST_PARTS = 40  # of a heading: a title is not longer


@dataclass(frozen=True, slots=True)
class Part:
    """Text without a line end, and the address behind it."""

    text: str
    url: str = ""


@dataclass(frozen=True, slots=True)
class MarkLine:
    """One line; `level` is that of a heading, 0 for none; `gap` is true below a blank line."""

    number: int
    parts: tuple[Part, ...]
    level: int = 0
    gap: bool = False
    indent: bool = False

    @property
    def text(self) -> str:
        """The text of all parts."""
        return one_line("".join(part.text for part in self.parts))


@dataclass
class _Run:
    text: str
    url: str = ""
    opening: bool = False


def plain(text: str) -> str:
    """A text without emphasis and code marks; a lone asterisk or underscore stays."""
    return _EMPHASIS.sub(r"\2", _EMPHASIS.sub(r"\2", text)) if re.search(r"[*_`]", text) else text


def flatten(text: str) -> tuple[MarkLine, ...]:
    """The lines of a Markdown text that are not blank."""
    found: list[MarkLine] = []
    gap = False
    for number, runs in enumerate(_lines(_runs(text)), start=1):
        line = _line(number, runs, gap)
        if line and found and _goes_on(found[-1], line):
            space = Part(" ", line.parts[0].url)
            found[-1] = replace(found[-1], parts=(*found[-1].parts, space, *line.parts))
        elif line:
            underlined = found and _UNDERLINE.fullmatch(line.text) and len(line.text) > 2 and not gap
            if underlined and not found[-1].level:
                found[-1] = replace(found[-1], level=1 if "=" in line.text else 2)
            else:
                found.append(line)
        gap = line is None
    return tuple(found)


def _goes_on(heading: MarkLine, line: MarkLine) -> bool:
    """True if the link that a heading ends with goes on in this line: a wrapped title."""
    url = heading.parts[-1].url if heading.parts else ""
    fits = heading.level and url and not (line.gap or line.level) and len(heading.parts) < _MOST_PARTS
    return bool(fits and line.parts and line.parts[0].url == url)


def _line(number: int, runs: list[_Run], gap: bool) -> MarkLine | None:
    raw = "".join(run.text for run in runs)
    if not raw.strip():
        return None
    parts = tuple(Part(run.text, run.url) for run in runs if run.text)
    heading = _HEADING.match(raw.lstrip())
    if heading:
        return MarkLine(number, _without(parts, len(raw) - len(heading[2])), len(heading[1]), gap)
    if "\x00" in raw:  # the mark of a <summary>, which heads a folded section
        return MarkLine(
            number, tuple(Part(part.text.replace("\x00", ""), part.url) for part in parts), 6, gap
        )
    bullet = _BULLET.match(raw)
    shift = bullet.end() if bullet else 0
    return MarkLine(number, _without(parts, shift), 0, gap, raw[:1].isspace())


def _without(parts: tuple[Part, ...], count: int) -> tuple[Part, ...]:
    """The parts without the first characters."""
    kept = []
    for part in parts:
        cut, count = part.text[count:], max(0, count - len(part.text))
        if cut:
            kept.append(Part(cut, part.url))
    return tuple(kept)


def _lines(runs: list[_Run]) -> list[list[_Run]]:
    lines: list[list[_Run]] = [[]]
    for run in runs:
        first, *rest = run.text.split("\n")
        lines[-1].append(_Run(first, run.url))
        lines += [[_Run(text, run.url)] for text in rest]
    return lines


def _runs(text: str) -> list[_Run]:
    """The text as runs, those inside of a link with its address; brackets that open no link stay."""
    runs: list[_Run] = []
    openings: list[int] = []
    at = 0
    for match in _TOKEN.finditer(text):
        if match.start() > at:
            runs.append(_Run(text[at : match.start()]))
        at = match.end()
        if match["open"]:
            openings.append(len(runs))
            runs.append(_Run("[", opening=True))
        elif match["close"] and openings:
            _link(runs, openings.pop(), match["url"].strip("<>"))
        else:
            if match["end"] and openings:
                openings.pop()
            runs.append(_Run(_kept(match), match["bare"] or ""))
    runs.append(_Run(text[at:]))
    return runs


def _link(runs: list[_Run], start: int, url: str) -> None:
    runs[start].text = ""
    for run in runs[start:]:
        run.url = run.url or url


def _kept(match: re.Match[str]) -> str:
    """What stays of a token that is no link: its text and its line ends."""
    if match["escape"]:
        body = match["escape"][1:]
        return "\n" if body == "\\\n" else body
    if match["bare"]:
        return match["bare"]
    if match["tag"]:
        return "\x00" if _SUMMARY.match(match["tag"]) else ""
    return "\n" * match[0].count("\n") if match["image"] else match[0]
