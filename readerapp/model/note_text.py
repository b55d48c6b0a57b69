"""What a key does to a note in Markdown, and what of a note is shown to be read. Pure: text in, text out."""

import re

_ITEM = re.compile(
    r"(?P<indent>\s*)(?P<mark>[-*+]|(?P<number>\d{1,9})(?P<stop>[.)]))(?P<gap>\s+)(?P<rest>.*)"
)
_BOX = re.compile(r"(\s*(?:[-*+]|\d{1,9}[.)])\s+)\[([ xX])\](?=\s|$)")
_ITEM_HEAD = re.compile(r"(\s*(?:[-*+]|\d{1,9}[.)])\s+)(?!\[[ xX]\])")
_FENCE = re.compile(r" {0,3}(```+|~~~+)")
_PIECES = re.compile(
    r"(?P<fence>^ {0,3}(?P<bars>```+|~~~+).*?(?:^ {0,3}(?P=bars)[ \t]*$|\Z))"
    r"|(?P<code>(?P<ticks>(?<!`)`+(?!`)).+?(?<!`)(?P=ticks)(?!`))"
    r"|(?P<maths>\$\$.+?\$\$|(?<![\\$\w])\$(?=[^\s$])[^$\n]*?(?<=[^\s\\$])\$(?![\w$]))"
    r"|(?P<image>!(?=\[))",
    re.MULTILINE | re.DOTALL,
)
_SIGN = re.compile(r"([!-/:-@\[-`{-~])")


def continued(line: str) -> str | None:
    """How the line after a list item begins; empty where the item is, which ends the list; None elsewhere."""
    found = _ITEM.fullmatch(line)
    if found is None:
        return None
    box, rest = "", found["rest"]
    if marked := re.match(r"\[[ xX]\](\s+|$)", rest):
        box, rest = "[ ] ", rest[marked.end() :]
    if not rest.strip():
        return ""
    mark = f"{int(found['number']) + 1}{found['stop']}" if found["number"] else found["mark"]
    return f"{found['indent']}{mark}{found['gap']}{box}"


def ticked(line: str) -> str | None:
    """A line with its box ticked or unticked; an item without a box gets one; None for any other line."""
    if _BOX.match(line):
        return _BOX.sub(_turned, line, count=1)
    if _ITEM_HEAD.match(line):
        return _ITEM_HEAD.sub(r"\1[ ] ", line, count=1)
    return None


def box_ticked(text: str, wanted: int) -> str:
    """A note with one of its boxes, counted from 0, ticked or unticked; boxes in code are none."""
    lines, fence, seen = text.split("\n"), "", -1
    for number, line in enumerate(lines):
        bars = _FENCE.match(line)
        if bars and (not fence or bars[1].startswith(fence)):
            fence = "" if fence else bars[1]
        elif not fence and _BOX.match(line):
            seen += 1
            if seen == wanted:
                lines[number] = _BOX.sub(_turned, line, count=1)
    return "\n".join(lines)


def emphasised(text: str, start: int, end: int, mark: str) -> tuple[str, int, int]:
    """The text with `mark` put around a selection, or taken away if it is there; and the new selection."""
    size = len(mark)
    inside = text[start:end]
    outside = text[max(0, start - size) : start] == mark == text[end : end + size]
    if outside and not _longer(text, start - size, end + size, mark):
        return text[: start - size] + inside + text[end + size :], start - size, end - size
    if len(inside) > 2 * size and inside.startswith(mark) and inside.endswith(mark):
        return text[:start] + inside[size:-size] + text[end:], start, end - 2 * size
    return text[:start] + mark + inside + mark + text[end:], start + size, end + size


def for_reading(text: str) -> str:
    """Markdown in which formulas show as they are written, and pictures are links: nothing is ever loaded."""
    return _PIECES.sub(_shown, text)


def _shown(found: re.Match[str]) -> str:
    if found["maths"]:
        return _SIGN.sub(r"\\\1", found["maths"])
    return "" if found["image"] else found[0]


def _turned(found: re.Match[str]) -> str:
    return f"{found[1]}[{'x' if found[2] == ' ' else ' '}]"


def _longer(text: str, start: int, end: int, mark: str) -> bool:
    """Is this mark part of a longer one, as `*` is of `**`?"""
    return text[max(0, start - 1) : start] == mark[0] == text[end : end + 1]
